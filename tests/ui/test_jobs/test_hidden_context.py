"""Texts of an encryption context that the detector warns of are hidden on the Jobs page."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from sealscribe.core.encryption import ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.texts.danger_texts import MASK, SENT_TITLE

SECRET = "hunter2-Xy9"
PAIRS = (ContextPair("matter", "2026-0117"), ContextPair("password", SECRET))


def page_with(page: Callable[..., JobsPage], jobs: SimpleNamespace, state: JobState, *pairs: ContextPair) -> JobsPage:
    return page(jobs.record(state=state, draft=replace(jobs.draft(), context=pairs)))


def test_a_flagged_value_is_hidden_until_it_is_asked_for(
    page: Callable[..., JobsPage], jobs: SimpleNamespace, hand: Any
) -> None:
    shown = page_with(page, jobs, JobState.COMPLETED, *PAIRS)
    hand.open_tab(shown, Tab.ENCRYPTION)
    card = shown.details.encryption.context
    assert [pair.value for pair in card.shown] == ["2026-0117", MASK]
    assert SECRET not in card._as_json()
    hand.press(shown, "jobs.context-show")
    assert json.loads(card._as_json()) == {"matter": "2026-0117", "password": SECRET}
    hand.press(shown, "jobs.context-show")
    assert SECRET not in card._as_json()


def test_the_request_hides_it_too(page: Callable[..., JobsPage], jobs: SimpleNamespace, hand: Any) -> None:
    shown = page_with(page, jobs, JobState.COMPLETED, *PAIRS)
    hand.open_tab(shown, Tab.REQUEST)
    panel = shown.details.request
    assert SECRET not in panel.block.text()
    hand.press(shown, "jobs.request-show")
    assert json.loads(panel.block.text())["KMSEncryptionContext"]["password"] == SECRET


def test_what_it_means_that_a_secret_was_sent(page: Callable[..., JobsPage], jobs: SimpleNamespace, hand: Any) -> None:
    shown = page_with(page, jobs, JobState.COMPLETED, *PAIRS)
    hand.open_tab(shown, Tab.ENCRYPTION)
    notice = shown.details.encryption.context.danger
    assert notice.isVisible()
    assert notice.title_label.text() == SENT_TITLE
    assert "deleting the job does not remove it" in notice.text_label.text()
    assert SECRET not in notice.text_label.text()


def test_harmless_pairs_and_jobs_that_were_not_sent_say_nothing(
    page: Callable[..., JobsPage], jobs: SimpleNamespace, hand: Any
) -> None:
    shown = page_with(page, jobs, JobState.COMPLETED, PAIRS[0])
    hand.open_tab(shown, Tab.ENCRYPTION)
    card = shown.details.encryption.context
    assert not card.danger.isVisible()
    assert not shown.findChild(QAbstractButton, "jobs.context-show").isVisible()


def test_a_secret_that_was_never_sent_is_only_hidden(
    page: Callable[..., JobsPage], jobs: SimpleNamespace, hand: Any
) -> None:
    shown = page_with(page, jobs, JobState.PENDING, *PAIRS)
    hand.open_tab(shown, Tab.ENCRYPTION)
    card = shown.details.encryption.context
    assert not card.danger.isVisible()
    assert card.shown[1].value == MASK


def test_the_detector_is_loaded_once_before_its_tabs_are_opened(
    page: Callable[..., JobsPage], jobs: SimpleNamespace, inquiries: Any, desk: Any
) -> None:
    shown = page_with(page, jobs, JobState.COMPLETED, *PAIRS)
    assert inquiries.detector_loads == 1
    desk.change(jobs.record("other", draft=replace(jobs.draft("other"), context=PAIRS)))
    shown.show_job("other")
    assert inquiries.detector_loads == 1
