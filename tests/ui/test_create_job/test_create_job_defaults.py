"""What a new job begins with, as a person prefers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, KeyOrigin, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.pair_sets import PairSet
from sealscribe.core.preferences import JobDefaults
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.preferences_model import PreferencesModel

PAIRS = (ContextPair("department", "cardiology"),)


class Sets:
    def all(self) -> tuple[PairSet, ...]:
        return (PairSet("Archive", PAIRS),)


class Drafts:
    def __init__(self) -> None:
        self.kept: Any = None

    def load(self) -> Any:
        return self.kept

    def keep(self, kept: Any) -> None:
        self.kept = kept

    def forget(self) -> None:
        self.kept = None


@pytest.fixture
def defaults(connection: Connection) -> JobDefaults:
    arn = f"arn:aws:kms:{connection.region}:{connection.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    return JobDefaults("de-DE", "s3://archive/2026/", arn, "Archive")


@pytest.fixture
def preferences(defaults: JobDefaults) -> PreferencesModel:
    model = PreferencesModel()
    model.choose(replace(model.preferences, job_defaults=defaults))
    return model


@pytest.fixture
def drafts() -> Drafts:
    return Drafts()


@pytest.fixture
def page(make_page: Callable[..., CreateJobPage], preferences: PreferencesModel, drafts: Drafts) -> CreateJobPage:
    page = make_page(preferences=preferences, pair_sets=Sets(), drafts=drafts)
    for _ in page.build_steps():
        pass
    return page


def test_the_form_begins_with_them_as_soon_as_the_account_is_known(
    page: CreateJobPage, connection: Connection, defaults: JobDefaults
) -> None:
    assert page.draft.output_kind is OutputKind.CUSTOMER
    assert page.draft.encryption is None, "whose key it is is not known yet"
    page.set_connection(connection)
    assert page.draft.encryption == AccountKey(defaults.key, defaults.key)
    assert page.draft.context == PAIRS
    assert page.output_data.output_field.edit.text() == "s3://archive/2026/"
    assert page.job_settings.language_picker.code() == "de-DE"
    assert page.output_data.encryption.context_editor.pairs() == (("department", "cardiology"),)


def test_with_another_account_the_key_is_that_of_a_different_one(page: CreateJobPage, connection: Connection) -> None:
    page.set_connection(connection)
    page.set_connection(replace(connection, account="999988887777"))
    assert page.draft.key_origin is KeyOrigin.DIFFERENT_ACCOUNT
    assert page.draft.account_key is None


def test_what_was_entered_stays_when_they_change(
    page: CreateJobPage, connection: Connection, preferences: PreferencesModel, form: Any
) -> None:
    page.set_connection(connection)
    page.show()
    form.type_into("output-uri", "s3://mine/")
    preferences.reset()
    assert page.draft == replace(JobDraft(), output_uri="s3://mine/", name=page.draft.name), (
        "the kind of output and the key were not touched"
    )
    page.close()


def test_settings_of_another_job_are_not_changed_by_them(
    page: CreateJobPage, connection: Connection, preferences: PreferencesModel, complete_draft: JobDraft
) -> None:
    page.set_connection(connection)
    page.use_draft(complete_draft)
    preferences.reset()
    assert page.draft == complete_draft


def test_an_untouched_form_is_fresh_and_not_kept(page: CreateJobPage, connection: Connection, drafts: Drafts) -> None:
    page.set_connection(connection)
    page.leave()
    assert drafts.kept is None
    page.cancel()
    assert page.draft.context == PAIRS, "an emptied form begins with them again"


def test_a_draft_is_not_kept_where_that_is_not_wanted(
    page: CreateJobPage, connection: Connection, preferences: PreferencesModel, drafts: Drafts, form: Any
) -> None:
    page.set_connection(connection)
    page.show()
    form.type_into("name", "ward-round")
    page.leave()
    assert drafts.kept is not None
    preferences.choose(replace(preferences.preferences, keeps_draft=False))
    assert drafts.kept is None, "what was kept is gone at once"
    form.type_into("name", "ward-round-2")
    page.leave()
    assert drafts.kept is None
    page.close()
