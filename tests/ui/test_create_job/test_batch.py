"""Several recordings on the form: chosen or dropped, reviewed in a table, handed over as one job each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sealscribe.core.batch import BatchRow, BatchSource
from sealscribe.core.draft import InputKind, JobDraft
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.media import LocalFile
from sealscribe.ui.create_job.batch_dialog import BatchDialog
from sealscribe.ui.create_job.batch_model import Column
from sealscribe.ui.create_job.page import CreateJobPage


def source(path: str, **named: Any) -> BatchSource:
    return BatchSource(BatchRow(path, **named), LocalFile(path, 48_000, 1, "wav", 3.0, 8000, 1))


SOURCES = (
    source("/calls/first.wav"),
    source("/calls/second.wav", name="chosen"),
    BatchSource(BatchRow("/calls/gone.wav"), error=AppError(ErrorCode.FILE_MISSING, resource="gone.wav")),
)


@pytest.fixture
def ready(page: CreateJobPage, complete_draft: JobDraft) -> CreateJobPage:
    """A form that lacks its recording only."""
    page.use_draft(
        replace(complete_draft, name="", input_kind=InputKind.LOCAL, media_uri="", upload_destination="s3://rec/in/")
    )
    return page


def drop(page: CreateJobPage, *paths: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    frame = page.input_data.file_drop.frame
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(frame, QDragEnterEvent(QPoint(5, 5), copy, data, left, no_key))
    QApplication.sendEvent(frame, QDropEvent(QPointF(5, 5), copy, data, left, no_key))


def review(page: CreateJobPage, inquiries: Any) -> BatchDialog:
    """Press Create job, and have the entries made as a worker would."""
    page.submit()
    ((sources, make, _),) = inquiries.questions("make_batch")[-1:]
    inquiries.answer("make_batch", make(sources))
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, BatchDialog) and one.isVisible())
    return dialog


def test_several_files_a_folder_or_a_list_are_looked_at_together(
    ready: CreateJobPage, inquiries: Any, tmp_path: Any
) -> None:
    (tmp_path / "folder").mkdir()
    for paths in (("/calls/a.wav", "/calls/b.wav"), (str(tmp_path / "folder"),), ("/calls/list.CSV",)):
        drop(ready, *paths)
        assert inquiries.questions("look_at_batch")[-1] == (paths,)
    assert ready.input_data.several_button.text() == "The recordings are being looked at"
    assert not ready.input_data.several_button.isEnabled()
    drop(ready, "/calls/a.wav")
    assert inquiries.questions("look_at_file")[-1] == ("/calls/a.wav",)


def test_the_first_recording_stands_in_the_form_and_the_others_are_counted(
    ready: CreateJobPage, inquiries: Any, qtbot: QtBot
) -> None:
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", SOURCES)
    notice = ready.input_data.batch_notice
    assert notice.isVisible()
    assert notice.title_label.text().startswith("3 recordings, 93.8")
    assert "1 recording could not be read" in notice.text_label.text()
    assert ready.draft.local_file == SOURCES[0].file


def test_all_are_reviewed_and_those_that_are_fine_become_jobs(
    ready: CreateJobPage, inquiries: Any, desk: Any, qtbot: QtBot
) -> None:
    told, created = QSignalSpy(ready.told), QSignalSpy(ready.job_created)
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", SOURCES)
    ready._take_name("first")
    dialog = review(ready, inquiries)
    assert dialog.count_label.text() == "2 of 3 jobs can be created; 1 cannot."
    found = [dialog.model.index(row, Column.FOUND).data() for row in range(3)]
    assert found[0] == "Ready"
    assert "no longer there" in found[2]
    dialog.problems_box.click()
    assert dialog.model.rowCount() == 1
    dialog.problems_box.click()
    assert dialog.create_button.text() == "Create 2 jobs"
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)

    assert [draft.name for draft in desk.submitted] == ["first", "chosen"]
    assert [draft.effective_media_uri for draft in desk.submitted] == [
        "s3://rec/in/first.wav",
        "s3://rec/in/second.wav",
    ]
    assert {draft.account_key for draft in desk.submitted} == {ready.draft.account_key}
    assert told.at(0)[:2] == ["success", "2 jobs are created"]
    assert "1 recording has no job" in told.at(0)[2]
    assert created.count() == 0, "the form stays until the first is on record"
    desk.job_changed.emit(desk.record_of(desk.submitted[0], "job-1"))
    assert created.count() == 1
    assert ready.draft.local_file is None
    assert ready.batch.sources == ()


def test_what_all_have_in_common_is_mended_in_the_form_first(ready: CreateJobPage, inquiries: Any) -> None:
    ready.use_draft(replace(ready.draft, output_uri=""))
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", SOURCES)
    ready.submit()
    assert inquiries.questions("make_batch") == []
    assert ready.batch.sources == SOURCES, "nothing that was chosen is lost"


def test_a_name_is_changed_in_the_table(ready: CreateJobPage, inquiries: Any, desk: Any, qtbot: QtBot) -> None:
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", (source("/calls/a.wav", name="same"), source("/calls/b.wav", name="same")))
    ready._take_name("same")
    dialog = review(ready, inquiries)
    assert QAbstractItemModelTester(dialog.model).model() is dialog.model
    assert not dialog.create_button.isEnabled()
    assert "Another job has this name" in dialog.model.index(0, Column.FOUND).data()
    dialog.table.setCurrentIndex(dialog.model.index(1, Column.NAME))
    dialog.table.edit(dialog.model.index(1, Column.NAME))
    editor = dialog.table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("other")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.create_button.isEnabled())
    assert dialog.count_label.text() == "All 2 jobs can be created."
    dialog.back_button.click()
    assert desk.submitted == []
    assert len(ready.batch.sources) == 2


def test_another_recording_in_their_place_ends_the_batch(ready: CreateJobPage, inquiries: Any) -> None:
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", SOURCES)
    drop(ready, "/calls/single.wav")
    inquiries.answer("look_at_file", LocalFile("/calls/single.wav", 9, 1, "wav", 1.0, 8000, 1))
    assert ready.batch.sources == ()
    assert not ready.input_data.batch_notice.isVisible()
    assert ready.draft.local_file is not None
    assert ready.draft.local_file.name == "single.wav"


def test_the_batch_is_forgotten_by_its_button(ready: CreateJobPage, inquiries: Any) -> None:
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", SOURCES)
    ready.input_data.batch_notice.action_triggered.emit()
    assert ready.batch.sources == ()


def test_a_folder_without_recordings_and_one_that_cannot_be_read_are_told(ready: CreateJobPage, inquiries: Any) -> None:
    told = QSignalSpy(ready.told)
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.answer("look_at_batch", ())
    drop(ready, "/calls/a.wav", "/calls/b.wav")
    inquiries.refuse("look_at_batch", AppError(ErrorCode.FILE_UNREADABLE, resource="calls"))
    assert [told.at(place)[0] for place in range(told.count())] == ["warning", "error"]
    assert ready.input_data.several_button.isEnabled()


def test_a_list_of_objects_on_s3_needs_no_upload(ready: CreateJobPage, inquiries: Any, desk: Any) -> None:
    drop(ready, "/calls/list.csv")
    rows = (BatchSource(BatchRow("s3://rec/a.wav")), BatchSource(BatchRow("s3://rec/b.wav")))
    inquiries.answer("look_at_batch", rows)
    assert (ready.draft.input_kind, ready.draft.media_uri) == (InputKind.S3, "s3://rec/a.wav")
    ready._take_name("a")
    dialog = review(ready, inquiries)
    dialog.create_button.click()
    assert [draft.effective_media_uri for draft in desk.submitted] == ["s3://rec/a.wav", "s3://rec/b.wav"]


@pytest.mark.parametrize("name", ["sse-s3", "same-key"])
def test_how_the_recording_is_encrypted_is_a_choice(ready: CreateJobPage, form: Any, name: str) -> None:
    form.click(f"upload-encryption.{name}")
    assert ready.draft.upload_encryption == name


def test_without_a_key_of_the_output_there_is_none_to_share(
    page: CreateJobPage, complete_draft: JobDraft, form: Any
) -> None:
    page.use_draft(replace(complete_draft, input_kind=InputKind.LOCAL, encryption_enabled=False))
    assert not page.input_data.sealing_group.button("same-key").isEnabled()


def test_a_file_that_is_opened_takes_the_place_of_the_recording_and_nothing_else(
    page: CreateJobPage, inquiries: Any, complete_draft: JobDraft
) -> None:
    page.use_draft(complete_draft)
    assert page.take_recordings(("/calls/a.wav",))
    assert inquiries.questions("look_at_file")[-1] == ("/calls/a.wav",)
    file = LocalFile("/calls/a.wav", 48_000, 1, "wav", 3.0, 8000, 1)
    inquiries.answer("look_at_file", file)
    assert page.draft == replace(complete_draft, input_kind=InputKind.LOCAL, local_file=file)
    assert page.input_data.file_row.isVisible()
    page.form_undo.undo()
    page.form_undo.undo()
    assert page.draft == complete_draft


def test_several_files_that_are_opened_are_looked_at_together(page: CreateJobPage, inquiries: Any) -> None:
    assert page.take_recordings(("/calls/a.wav", "/calls/b.wav"))
    assert inquiries.questions("look_at_batch")[-1] == (("/calls/a.wav", "/calls/b.wav"),)


def test_while_a_job_is_handed_over_no_file_is_taken(ready: CreateJobPage, inquiries: Any, desk: Any) -> None:
    file = LocalFile("/calls/a.wav", 48_000, 1, "wav", 3.0, 8000, 1)
    ready.use_draft(replace(ready.draft, name="first", local_file=file))
    ready.submit()
    assert not ready.take_recordings(("/calls/b.wav",))
    assert ("/calls/b.wav",) not in inquiries.questions("look_at_file")
