"""*KMS key ARN* on the real page: what is refused and where, what is accepted, and what is offered again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, KeyOrigin
from sealscribe.core.encryption import ExternalKey
from sealscribe.core.findings import Field
from sealscribe.core.sensitivity import inspect_pair
from sealscribe.store.recent_keys import RecentKeys
from sealscribe.store.settings import Settings
from sealscribe.ui.components.recent_keys import ElidedButton
from sealscribe.ui.create_job.page import CreateJobPage

LEFT = Qt.MouseButton.LeftButton
KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
OTHER = "444455556666"
ARN = f"arn:aws:kms:us-east-1:{OTHER}:key/{KEY_ID}"
ALIAS_ARN = f"arn:aws:kms:us-east-1:{OTHER}:alias/shared"


class ExternalForm:
    """The page with Use key from different account chosen, and all else filled in."""

    def __init__(self, page: CreateJobPage, qtbot: QtBot) -> None:
        self.page, self.qtbot = page, qtbot

    @property
    def edit(self) -> QLineEdit:
        return self.page.output_data.encryption.external_field.edit

    @property
    def row(self) -> Any:
        return self.page.output_data.rows()[Field.EXTERNAL_KEY]

    def enter(self, text: str) -> None:
        """Paste a text as a person does, and leave the field."""
        self.qtbot.waitUntil(lambda: self.edit.height() >= self.edit.minimumSizeHint().height() > 0)
        self.page.frame.panel_scroll.ensureWidgetVisible(self.edit)
        self.qtbot.mouseClick(self.edit, LEFT)
        self.edit.selectAll()
        QGuiApplication.clipboard().setText(text)
        self.qtbot.keyClick(self.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        name = self.page.job_settings.name_edit
        self.page.frame.panel_scroll.ensureWidgetVisible(name)
        self.qtbot.mouseClick(name, LEFT)

    def refused(self, text: str) -> str:
        """Enter a text, and return the error that comes when the field is left."""
        self.enter(text)
        self.qtbot.waitUntil(lambda: len(self.row.errors) == 1)
        return str(self.row.errors[0])

    def press(self, button: QPushButton) -> None:
        self.qtbot.waitUntil(lambda: button.isVisible() and button.height() > 0)
        self.page.frame.panel_scroll.ensureWidgetVisible(button)
        self.qtbot.mouseClick(button, LEFT)

    def offers(self) -> list[str]:
        buttons = self.page.output_data.encryption.external_field.findChildren(ElidedButton)
        return [button.text() for button in buttons if button.isVisibleTo(self.page)]


@pytest.fixture
def draft(complete_draft: JobDraft) -> JobDraft:
    return replace(complete_draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, account_key=None)


@pytest.fixture
def external(page: CreateJobPage, draft: JobDraft, qtbot: QtBot) -> ExternalForm:
    page.use_draft(draft)
    return ExternalForm(page, qtbot)


REFUSALS = [
    ("alias/shared", "alias/shared", "named by its ARN only"),
    (KEY_ID, KEY_ID, "named by its ARN only"),
    (ARN.replace(":kms:", ":s3:"), "s3", "not of kms"),
    (ARN.replace("aws", "amazon"), "amazon", "no partition"),
    (ARN.replace("aws:kms:us-east-1", "aws-cn:kms:cn-north-1"), "aws-cn", "the job runs in the AWS standard partition"),
    (
        ARN.replace("us-east-1", "eu-central-1"),
        "eu-central-1",
        "in Europe (Frankfurt), eu-central-1, and the job runs in US East (N. Virginia), us-east-1",
    ),
    (ARN.replace(OTHER, "4444555566667"), "4444555566667", "has 13 digits"),
    (ARN.replace("key/", "grant/"), "grant/", "key/ or alias/"),
    (ARN[:-2], KEY_ID[:-2], "this one has 30"),
    (f"{ARN[:30]} {ARN[30:]}", " ", "no spaces"),
    (f'"{ARN}"', '"', "no spaces"),
    (ARN.replace(KEY_ID, "") + "a" * 2050, None, "at most 2,048"),
    (ARN.replace(OTHER, ""), "", "The account is missing"),
]


@pytest.mark.parametrize(("text", "blamed", "words"), REFUSALS)
def test_a_refusal_has_its_words_and_its_place(
    external: ExternalForm, text: str, blamed: str | None, words: str
) -> None:
    assert words in external.refused(text)
    place = external.row.place
    assert place is not None
    assert place.isVisibleTo(external.page)
    assert place.text() == text
    marked = place.text()[slice(*place.span)]
    if blamed is not None:
        assert marked == blamed
    assert "haracter" in place.accessibleName()
    assert place.accessibleName() in external.edit.accessibleDescription()


@pytest.mark.parametrize(("text", "blamed", "words"), REFUSALS)
def test_creating_the_job_selects_the_place(
    external: ExternalForm, desk: Any, text: str, blamed: str | None, words: str
) -> None:
    external.refused(text)
    external.qtbot.mouseClick(external.page.frame.foot.create_button, LEFT)
    assert desk.submitted == []
    assert external.edit.hasFocus()
    assert external.row.place is not None
    start, end = external.row.place.span
    assert external.edit.selectedText() == text[start:end]
    assert external.edit.cursorPosition() == end


def test_a_press_in_the_summary_selects_the_place(external: ExternalForm) -> None:
    external.refused(ARN.replace("aws", "amazon"))
    link = external.page.findChild(QPushButton, "create-job.problem-link.0")
    assert isinstance(link, QPushButton)
    assert link.text() == "KMS key ARN"
    external.press(link)
    assert external.edit.hasFocus()
    assert external.edit.selectedText() == "amazon"
    external.qtbot.keyClicks(external.edit, "aws")
    assert external.edit.text() == ARN
    assert external.row.errors == ()
    assert external.row.place is None


def test_remove_them_mends_the_text_and_the_error_goes(external: ExternalForm, inquiries: Any) -> None:
    external.refused(f"\u201c{ARN}\u201d.")
    field = external.page.output_data.encryption.external_field
    external.press(field.clean_button)
    assert external.edit.text() == ARN
    assert external.row.errors == ()
    assert external.page.draft.external_key == ExternalKey(ARN, ARN)
    assert inquiries.questions("describe_key") == [(ARN,)]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (ARN, f"Key {KEY_ID} of account {OTHER} in US East (N. Virginia), us-east-1, AWS standard partition"),
        (ALIAS_ARN, f"Alias shared of account {OTHER} in US East (N. Virginia), us-east-1, AWS standard partition"),
    ],
)
def test_both_kinds_of_arn_are_accepted_and_read_back(
    external: ExternalForm, desk: Any, text: str, reading: str
) -> None:
    external.enter(text)
    assert external.row.errors == ()
    assert external.page.output_data.encryption.external_field.reading_label.text() == reading
    external.qtbot.mouseClick(external.page.frame.foot.create_button, LEFT)
    assert [draft.external_key.entered for draft in desk.submitted] == [text]


def test_a_key_of_the_account_in_use_is_accepted_and_said_to_be_one(
    external: ExternalForm, connection: Connection, desk: Any
) -> None:
    own = ARN.replace(OTHER, connection.account)
    external.enter(own)
    assert external.row.errors == ()
    assert f"belongs to account {connection.account}, the one in use" in " ".join(external.row.warnings)
    reading = external.page.output_data.encryption.external_field.reading_label.text()
    assert "(the account in use)" in reading
    external.qtbot.mouseClick(external.page.frame.foot.create_button, LEFT)
    assert len(desk.submitted) == 1


def test_a_region_that_is_not_known_is_a_warning_with_its_place(
    external: ExternalForm, connection: Connection, desk: Any
) -> None:
    external.page.set_connection(replace(connection, region="xx-new-9"))
    external.enter(ARN.replace("us-east-1", "xx-new-9"))
    assert external.row.errors == ()
    assert "does not know the Region xx-new-9" in " ".join(external.row.warnings)
    assert external.row.place is not None
    assert external.row.place.text()[slice(*external.row.place.span)] == "xx-new-9"
    external.qtbot.mouseClick(external.page.frame.foot.create_button, LEFT)
    assert len(desk.submitted) == 1


def test_other_fields_show_the_place_too(page: CreateJobPage, form: Any, complete_draft: JobDraft) -> None:
    page.use_draft(replace(complete_draft, name="board meeting", output_uri="s3://transcripts/year=2026/"))
    form.click("submit")
    name, output = page.job_settings.rows()[Field.NAME], page.output_data.rows()[Field.OUTPUT_URI]
    for row, marked in ((name, " "), (output, "=")):
        assert row.place is not None
        assert row.place.text()[slice(*row.place.span)] == marked
    assert page.job_settings.name_edit.selectedText() == " "


# --- recently used -----------------------------------------------------------------------------------------


@pytest.fixture
def recent_page(
    qtbot: QtBot, inquiries: Any, desk: Any, connection: Connection, tmp_path: Any
) -> Iterator[CreateJobPage]:
    recent = RecentKeys(Settings(tmp_path / "recent-keys.json"))
    page = CreateJobPage(inquiries, desk, inspect_pair, recent_keys=recent)
    qtbot.addWidget(page)
    for _ in page.build_steps():
        pass
    page.set_connection(connection)
    page.resize(1180, 760)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield page
    page.close()


def test_the_key_of_a_created_job_is_offered_next_time(
    recent_page: CreateJobPage, draft: JobDraft, desk: Any, qtbot: QtBot
) -> None:
    form = ExternalForm(recent_page, qtbot)
    for text in (ARN, ALIAS_ARN):
        recent_page.use_draft(draft)
        form.enter(text)
        qtbot.mouseClick(recent_page.frame.foot.create_button, LEFT)
        desk.accept()
    recent_page.use_draft(draft)
    assert form.offers() == [ALIAS_ARN, ARN]
    buttons = form.page.output_data.encryption.external_field.findChildren(ElidedButton)
    form.press(next(button for button in buttons if button.text() == ARN))
    assert recent_page.draft.external_key == ExternalKey(ARN, ARN)
    assert form.offers() == []


def test_only_a_job_with_a_key_of_another_account_is_noted(
    recent_page: CreateJobPage,
    draft: JobDraft,
    complete_draft: JobDraft,
    desk: Any,
    connection: Connection,
    qtbot: QtBot,
) -> None:
    form = ExternalForm(recent_page, qtbot)
    own = ExternalKey(ARN.replace(OTHER, connection.account))
    unused = replace(complete_draft, external_key=ExternalKey(ARN))
    for made in (complete_draft, unused, replace(draft, external_key=own)):
        recent_page.use_draft(made)
        qtbot.mouseClick(recent_page.frame.foot.create_button, LEFT)
        desk.accept()
    recent_page.use_draft(draft)
    form.enter(ARN)
    qtbot.mouseClick(recent_page.frame.foot.create_button, LEFT)
    assert len(desk.submitted) == 4
    recent_page.use_draft(draft)
    assert form.offers() == []


def test_another_account_is_offered_its_own(
    recent_page: CreateJobPage, draft: JobDraft, desk: Any, connection: Connection, qtbot: QtBot
) -> None:
    form = ExternalForm(recent_page, qtbot)
    recent_page.use_draft(replace(draft, external_key=ExternalKey(ARN, ARN)))
    qtbot.mouseClick(recent_page.frame.foot.create_button, LEFT)
    desk.accept()
    recent_page.use_draft(draft)
    assert form.offers() == [ARN]
    recent_page.set_connection(replace(connection, account="999988887777"))
    assert form.offers() == []
    recent_page.set_connection(connection)
    assert form.offers() == [ARN]
