"""The Create job page and its dialogs for people who hear them, or have no mouse: every state is walked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.core.access import AccessReport, Check, CheckCode, CheckRow, Outcome
from sealscribe.core.batch import BatchRow, BatchSource
from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, OutputKind, SubtitleFormat
from sealscribe.core.encryption import ContextPair, ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_index import key_index
from sealscribe.core.keys import KeyEntry
from sealscribe.core.media import LocalFile
from sealscribe.core.pair_sets import PairSet
from sealscribe.core.sensitivity import inspect_pair
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.create_job.batch_dialog import BatchDialog
from sealscribe.ui.create_job.danger_gate import DangerDialog
from sealscribe.ui.create_job.event_dialog import EventDialog
from sealscribe.ui.create_job.grant_dialog import GrantDialog
from sealscribe.ui.create_job.manage_sets_dialog import ManageSetsDialog
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.create_job.save_set_dialog import SaveSetDialog
from sealscribe.ui.create_job.saved_sets import SavedSets
from sealscribe.ui.texts.key_list_texts import count_of_keys
from sealscribe.ui.theme import ThemeController
from sealscribe.workers.messages import KeyList

KEY_ARN = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
OTHER_ARN = "arn:aws:kms:us-east-1:444455556666:key/0987dcba-09fe-87dc-65ba-ab0987654321"
FOUND = {
    Check.CALLER: CheckCode.CALLER_KNOWN,
    Check.KEY: CheckCode.KEY_USABLE,
    Check.OUTPUT_BUCKET: CheckCode.BUCKET_IN_REGION,
    Check.DEFAULT_ENCRYPTION: CheckCode.DEFAULT_NO_KEY,
    Check.BUCKET_POLICY: CheckCode.NO_BUCKET_POLICY,
    Check.OUTPUT_WRITE: CheckCode.ONLY_WRITING_TELLS,
    Check.INPUT_READ: CheckCode.INPUT_READABLE,
}
"""What each check finds where nothing is wrong."""
DRAFTS: dict[str, dict[str, Any]] = {
    "complete": {},
    "service-managed bucket": {"output_kind": OutputKind.SERVICE_MANAGED},
    "no encryption": {"encryption_enabled": False},
    "a key of another account": {"key_origin": KeyOrigin.DIFFERENT_ACCOUNT, "external_key": ExternalKey(OTHER_ARN)},
    "a wrong key ARN": {"key_origin": KeyOrigin.DIFFERENT_ACCOUNT, "external_key": ExternalKey("arn:aws:kms")},
    "a file of this computer": {"input_kind": InputKind.LOCAL, "media_uri": "", "upload_destination": "s3://rec/in/"},
    "subtitles": {"subtitle_formats": (SubtitleFormat.SRT,)},
    "pairs that warn": {"context": (ContextPair("contact", "jane.doe@example.com"), ContextPair("contact", "again"))},
    "no pairs": {"context": ()},
}

pytestmark = AT_TWO_SIZES


class Kept:
    """Sets that are kept, and do not change."""

    def __init__(self, sets: tuple[PairSet, ...]) -> None:
        self._sets = sets

    def all(self) -> tuple[PairSet, ...]:
        return self._sets

    def put(self, *sets: PairSet) -> None:
        raise NotImplementedError

    def remove(self, name: str) -> None:
        raise NotImplementedError


@pytest.fixture
def page(themes: ThemeController, page: CreateJobPage) -> CreateJobPage:
    page.resize(1180, 2400)
    return page


def test_the_empty_form(page: CreateJobPage) -> None:
    assert obstacles(page) == []


@pytest.mark.parametrize("name", DRAFTS)
@pytest.mark.parametrize("submitted", [False, True])
def test_the_form(page: CreateJobPage, complete_draft: JobDraft, name: str, submitted: bool, qtbot: QtBot) -> None:
    draft = replace(complete_draft, **DRAFTS[name])
    page.use_draft(replace(draft, name="no good name") if submitted else draft)
    if submitted:
        page.submit()
        assert page.frame.notice() is not None
    # What it is going to ask is asked: no button changes while the page is walked.
    qtbot.waitUntil(lambda: not page.access.watch.is_waiting)
    assert obstacles(page) == []


def test_every_error_of_an_empty_form(page: CreateJobPage) -> None:
    page.submit()
    assert obstacles(page) == []


def shown_dialog(page: CreateJobPage, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    found = page.findChild(kind)
    assert isinstance(found, QDialog)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_the_question_about_what_is_sensitive(page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("password", "hunter2-Xy9"),)))
    page.submit()
    dialog = shown_dialog(page, DangerDialog, qtbot)
    assert obstacles(dialog) == []
    dialog.reject()


@pytest.mark.parametrize("kept", [(), (PairSet("Archive", (ContextPair("department", "cardiology"),)),)])
def test_managing_sets(page: CreateJobPage, inquiries: Any, qtbot: QtBot, kept: tuple[PairSet, ...]) -> None:
    sets = SavedSets(Kept(kept), inspect_pair)
    dialog = ManageSetsDialog(sets, inquiries, FilePlaces(), page)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert obstacles(dialog) == []
    dialog.reject()


def test_saving_a_set(page: CreateJobPage, qtbot: QtBot, complete_draft: JobDraft) -> None:
    pairs = (*complete_draft.context, ContextPair("password", "hunter2-Xy9"))
    dialog = SaveSetDialog(SavedSets(Kept(()), inspect_pair), pairs, page)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert obstacles(dialog) == []
    dialog.reject()


def test_no_part_of_the_page_is_a_window_for_a_moment(stray_windows: list[str], page: CreateJobPage) -> None:
    page.submit()
    assert stray_windows == []


def press(page: CreateJobPage, name: str, qtbot: QtBot) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    qtbot.waitUntil(button.isEnabled)
    button.click()


def test_what_cloudtrail_will_show(page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot) -> None:
    page.use_draft(complete_draft)
    press(page, "access.event", qtbot)
    dialog = shown_dialog(page, EventDialog, qtbot)
    assert obstacles(dialog) == []
    dialog.reject()


def test_the_statements_that_are_missing(
    page: CreateJobPage, complete_draft: JobDraft, inquiries: Any, qtbot: QtBot, connection: Any
) -> None:
    page.use_draft(complete_draft)
    press(page, "access.check-now", qtbot)
    ((question,),) = inquiries.questions("check_access")[-1:]
    denied = AppError(ErrorCode.ACCESS_DENIED, "kms:Encrypt", "the key", status=400)
    rows = [CheckRow(check, Outcome.PASSED, FOUND.get(check, CheckCode.ALLOWED)) for check in Check]
    rows[list(Check).index(Check.ENCRYPT)] = CheckRow(Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED, denied)
    inquiries.answer("check_access", AccessReport(question, tuple(rows), connection))
    assert obstacles(page) == []
    press(page, f"access.{Check.ENCRYPT}.ask", qtbot)
    dialog = shown_dialog(page, GrantDialog, qtbot)
    assert obstacles(dialog) == []
    dialog.reject()


def test_several_recordings(page: CreateJobPage, complete_draft: JobDraft, inquiries: Any, qtbot: QtBot) -> None:
    page.use_draft(
        replace(complete_draft, name="", input_kind=InputKind.LOCAL, media_uri="", upload_destination="s3://rec/in/")
    )
    good = BatchSource(BatchRow("/calls/first.wav"), LocalFile("/calls/first.wav", 48_000, 1, "wav", 3.0, 8000, 1))
    gone = BatchSource(BatchRow("/calls/gone.wav"), error=AppError(ErrorCode.FILE_MISSING, resource="gone.wav"))
    page.input_data.several_chosen.emit(("/calls/first.wav", "/calls/gone.wav"))
    inquiries.answer("look_at_batch", (good, gone))
    page._take_name("first")
    assert obstacles(page) == []
    page.submit()
    ((sources, make, _),) = inquiries.questions("make_batch")[-1:]
    inquiries.answer("make_batch", make(sources))
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, BatchDialog) and one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    assert obstacles(dialog) == []
    dialog.reject()


# --- what is told by itself ------------------------------------------------------------------------------


def test_errors_are_told_when_the_job_cannot_be_created(page: CreateJobPage, heard: list[str]) -> None:
    page.submit()
    assert any("errors to correct" in said for said in heard)
    assert any(said.startswith("Name") and "Error: Enter a name" in said for said in heard)


def test_pairs_that_come_and_go_are_told(page: CreateJobPage, complete_draft: JobDraft, heard: list[str]) -> None:
    page.use_draft(complete_draft)
    editor = page.output_data.encryption.context_editor
    editor.add_button.click()
    editor.rows()[2].remove_button.click()
    assert [said for said in heard if said.startswith("Added pair 3. You can add up to")]
    assert "Removed pair 3. Undo brings it back." in heard


def test_keys_that_came_are_told(
    page: CreateJobPage, complete_draft: JobDraft, inquiries: Any, heard: list[str]
) -> None:
    page.use_draft(complete_draft)
    page.output_data.encryption.key_picker.setFocus()
    entry = KeyEntry("1234abcd-12ab-34cd-56ef-1234567890ab", KEY_ARN, ("alias/legal",))
    inquiries.answer("list_keys", KeyList(key_index([entry])))
    assert count_of_keys(1) in heard


def test_the_result_of_the_access_check_is_told(
    page: CreateJobPage, complete_draft: JobDraft, inquiries: Any, heard: list[str], qtbot: QtBot, connection: Any
) -> None:
    page.use_draft(complete_draft)
    strip = page.output_data.encryption.access_strip
    qtbot.waitUntil(strip.check_button.isEnabled)
    strip.check_button.click()
    ((question,),) = inquiries.questions("check_access")[-1:]
    rows = tuple(CheckRow(check, Outcome.PASSED, FOUND.get(check, CheckCode.ALLOWED)) for check in Check)
    inquiries.answer("check_access", AccessReport(question, rows, connection))
    assert strip.badge.text() in heard
    assert obstacles(page) == []
