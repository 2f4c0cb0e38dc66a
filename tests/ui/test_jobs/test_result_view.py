"""A transcript: fetched, read, searched, copied and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.core.transcript import Segment, Transcript
from sealscribe.core.transcript_export import to_srt, to_text, to_vtt
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.jobs.result_view import ResultView
from sealscribe.ui.jobs.result_words import NO_TIMES, SaveFormat, content_of, speaker_words, summary_words
from sealscribe.ui.jobs.segment_model import LINE_CHARACTERS, SegmentModel, lines_of
from sealscribe.ui.theme import ThemeController
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.messages import JobResult

ShowPage = Callable[..., JobsPage]


def opened(page: ShowPage, *records: Any) -> ResultView:
    shown = page(*records)
    shown.details.tabs.setCurrentIndex(Tab.TRANSCRIPT)
    return shown.details.result


def transcript_of(*texts: str) -> Transcript:
    segments = tuple(Segment(text, 2.0 * number, 2.0 * number + 1.5, "") for number, text in enumerate(texts))
    return Transcript(segments, " ".join(texts))


@pytest.fixture
def read(page: ShowPage, inquiries: Any, jobs: SimpleNamespace) -> Callable[..., ResultView]:
    """Shows the page with a transcript that is read already."""

    def show(transcript: Transcript | None = None) -> ResultView:
        view = opened(page, jobs.record())
        inquiries.answer(inquiries.reads[-1][0], jobs.result("job-1", transcript))
        return view

    return show


# Fetching


def test_a_completed_job_is_read_when_its_transcript_is_wanted(
    qtbot: QtBot, page: ShowPage, inquiries: Any, jobs: SimpleNamespace
) -> None:
    view = opened(page, jobs.record())
    assert view.loading.isVisible()
    ready = QSignalSpy(view.transcript_ready)
    inquiries.answer(inquiries.reads[0][0], jobs.result())
    assert ready.at(0) == ["job-1"]
    assert view.view.isVisible()
    assert view.model.rowCount() == 3
    assert view.summary.text() == "English, US  \u00b7  2 speakers  \u00b7  3 passages"
    qtbot.waitUntil(lambda: view.view.is_settled)


@pytest.mark.parametrize("state", [state for state in JobState if state is not JobState.COMPLETED])
def test_nothing_is_asked_before_the_job_is_complete(
    state: JobState, page: ShowPage, inquiries: Any, jobs: SimpleNamespace
) -> None:
    view = opened(page, jobs.record(state=state))
    assert inquiries.reads == []
    assert (view.none if state.is_final else view.waiting).isVisible()
    view.fetch()
    assert inquiries.reads == []


def test_a_late_answer_for_another_job_is_dropped(page: ShowPage, inquiries: Any, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("a"), jobs.record("b", draft=jobs.draft("second")))
    shown.table.choose("a")
    shown.details.tabs.setCurrentIndex(Tab.TRANSCRIPT)
    shown.table.choose("b")
    (first, _), (second, _) = inquiries.reads
    assert first in inquiries.cancelled
    inquiries.answer(first, jobs.result("a"))
    inquiries.answer(4711, jobs.result("somebody else's"))
    assert shown.details.result.result is None
    assert shown.details.result.loading.isVisible()
    inquiries.answer(second, jobs.result("b"))
    assert shown.details.result.result is not None
    assert shown.details.result.result.job_id == "b"


def test_a_transcript_is_not_fetched_twice(page: ShowPage, inquiries: Any, desk: Any, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record())
    shown.details.tabs.setCurrentIndex(Tab.TRANSCRIPT)
    inquiries.answer(inquiries.reads[0][0], jobs.result())
    shown.details.tabs.setCurrentIndex(Tab.OVERVIEW)
    desk.change(jobs.record(submit_request_id="changed"))
    shown.model.drain()
    shown.details.tabs.setCurrentIndex(Tab.TRANSCRIPT)
    assert len(inquiries.reads) == 1
    assert shown.details.result.view.isVisible()


def test_access_denied_is_a_state_of_its_own(
    qtbot: QtBot, page: ShowPage, inquiries: Any, jobs: SimpleNamespace
) -> None:
    view = opened(page, jobs.record())
    error = AppError(ErrorCode.ACCESS_DENIED, "s3:GetObject", "s3://transcripts-eu/legal/interview-7.json")
    inquiries.refuse(inquiries.reads[0][0], error)
    assert view.error_notice.isVisible()
    assert view.error_notice.title_label.text() == "You do not have permission to read this transcript"
    said = view.error_notice.text_label.text()
    assert "s3:GetObject" in said
    assert "kms:Decrypt" in said
    qtbot.mouseClick(view.error_notice.action_button, Qt.MouseButton.LeftButton)
    assert len(inquiries.reads) == 2
    assert view.loading.isVisible()
    inquiries.answer(inquiries.reads[1][0], jobs.result())
    assert view.view.isVisible()


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (ErrorCode.TRANSCRIPT_UNREADABLE, "The output is no transcript that can be read"),
        (ErrorCode.TRANSCRIPT_MISSING, "There is no transcript"),
        (ErrorCode.OBJECT_NOT_FOUND, "The object does not exist"),
        (ErrorCode.OFFLINE, "AWS cannot be reached"),
    ],
)
def test_other_errors_say_what_they_are(
    code: ErrorCode, title: str, page: ShowPage, inquiries: Any, jobs: SimpleNamespace
) -> None:
    view = opened(page, jobs.record())
    inquiries.refuse(inquiries.reads[0][0], AppError(code))
    assert view.error_notice.title_label.text() == title
    assert not view.view.isVisible()


def test_an_error_is_not_asked_again_by_itself(page: ShowPage, inquiries: Any, jobs: SimpleNamespace) -> None:
    view = opened(page, jobs.record())
    inquiries.refuse(inquiries.reads[0][0], AppError(ErrorCode.OFFLINE))
    view.wanted()
    assert len(inquiries.reads) == 1


# Reading


def test_speakers_are_told_apart_by_words(read: Callable[..., ResultView]) -> None:
    view = read()
    assert [view.model.line(row).spoken for row in range(3)] == [
        "[0:00] Speaker 1: Good morning. This is the review of the first quarter.",
        "[0:04] Speaker 2: Thank you. The figures are complete, and I sealed the report yesterday.",
        "[0:10] Speaker 1: Then we can go through it point by point.",
    ]
    assert view.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("[0:04] Speaker 2: ")


@pytest.mark.parametrize(
    ("label", "words"),
    [("spk_0", "Speaker 1"), ("spk_11", "Speaker 12"), ("ch_0", "Channel 1"), ("agent", "agent"), ("spk_x", "spk_x")],
)
def test_speakers_are_counted_as_people_count(label: str, words: str) -> None:
    assert speaker_words(label) == words


def test_channels_are_called_so() -> None:
    segments = (Segment("Hello.", 0.0, 1.0, "ch_0"), Segment("Yes.", 1.0, 2.0, "ch_1"))
    assert "2 channels" in summary_words(Transcript(segments, "", ("de-DE",), ("ch_0", "ch_1")))


def test_a_transcript_without_times_is_one_text(read: Callable[..., ResultView]) -> None:
    text = "Nothing here has a time. " * 100
    view = read(Transcript((Segment(text.strip()),), text.strip()))
    assert view.model.rowCount() > 1
    assert " ".join(view.model.line(row).text for row in range(view.model.rowCount())) == text.strip()
    for save_format, action in view.save_actions.items():
        assert action.isEnabled() is not save_format.needs_times
        assert action.toolTip() == (NO_TIMES if save_format.needs_times else action.toolTip())
    notice = view.notices.itemAt(0).widget()
    assert "no times" in notice.accessibleName()


def test_silence_can_still_be_saved(
    qtbot: QtBot, read: Callable[..., ResultView], inquiries: Any, save_paths: list[str]
) -> None:
    view = read(Transcript((), ""))
    assert view.silent.isVisible()
    save_paths.append("/somewhere/silence.json")
    qtbot.mouseClick(view.silent.action_button, Qt.MouseButton.LeftButton)
    assert inquiries.saves[0][1] == "/somewhere/silence.json"


HOSTILE = (
    "<b>bold</b><img src='file:///etc/passwd'><script>alert(1)</script>",
    "&lt;i&gt; &amp; {0} %1 %s",
    "\u202eright to left override\u202c and \u2067isolate\u2069 and \u05e9\u05dc\u05d5\u05dd",
    "zero\u0000byte \u0007 bell \ufffd",
    "\U0001f512\U0001f3fd\u200d\U0001f52c combined e\u0301\u0301\u0301",
    "line\nbreak\r\nand\u2028separator",
    "x" * 3000,
)


def test_hostile_text_is_plain_text(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read(transcript_of(*HOSTILE))
    assert view.model.line(0).text == HOSTILE[0]
    qtbot.waitUntil(lambda: view.view.is_settled)
    plain = read(transcript_of("no markup at all"))
    assert not view.view.grab().isNull()
    assert not plain.view.grab().isNull()


def test_markup_takes_the_room_of_its_letters(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read(transcript_of("<br><br><br><br><br><br>", "one line"))
    qtbot.waitUntil(lambda: view.view.is_settled)
    heights = [view.view.visualRect(view.model.index(row)).height() for row in range(2)]
    assert heights[0] == heights[1]


def test_a_hundred_thousand_characters_are_cut_into_lines(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read(transcript_of("a" * 100_000))
    longest = max(len(view.model.line(row).text) for row in range(view.model.rowCount()))
    assert longest <= LINE_CHARACTERS
    qtbot.waitUntil(lambda: view.view.is_settled)
    first = view.view.visualRect(view.model.index(0))
    assert first.height() > view.view.fontMetrics().height() * 2


@given(st.text(max_size=4000))
def test_no_character_is_lost_in_the_lines(text: str) -> None:
    lines = lines_of(Transcript((Segment(text, 0.0, 1.0),), text))
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
    assert all(len(line.text) <= LINE_CHARACTERS for line in lines)


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=300), max_size=30))
def test_all_segments_have_a_line(texts: list[str]) -> None:
    model = SegmentModel()
    model.show_transcript(transcript_of(*texts))
    assert model.rowCount() == len(texts)


def test_heights_are_exact_once_all_is_measured(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    texts = [f"Sentence number {number} " * (number % 9 + 1) for number in range(400)]
    view = read(transcript_of(*texts))
    qtbot.waitUntil(lambda: view.view.is_settled)
    line = view.view.fontMetrics().lineSpacing()
    bottom = QRect()
    for row in range(400):
        rect = view.view.visualRect(view.model.index(row))
        assert rect.height() >= line
        assert not bottom.isValid() or rect.top() == bottom.bottom() + 1
        bottom = rect
    one, nine = (view.view.visualRect(view.model.index(row)).height() for row in (0, 8))
    assert nine > one


def test_a_line_far_below_can_be_reached_at_once(read: Callable[..., ResultView]) -> None:
    view = read(transcript_of(*(f"Sentence number {number}. " * 6 for number in range(3000))))
    view.view.go_to(2900)
    rect = view.view.visualRect(view.model.index(2900))
    assert view.view.viewport().rect().intersects(rect)


def test_another_width_is_laid_out_anew(qtbot: QtBot, page: ShowPage, inquiries: Any, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(), size=(1200, 800))
    shown.details.tabs.setCurrentIndex(Tab.TRANSCRIPT)
    texts = ["words that wrap at some width or other " * 8] * 50
    inquiries.answer(inquiries.reads[0][0], jobs.result("job-1", transcript_of(*texts)))
    view = shown.details.result.view
    qtbot.waitUntil(lambda: view.is_settled)
    wide = view.visualRect(view.model().index(0, 0)).height()
    shown.resize(760, 800)
    qtbot.waitUntil(lambda: view.is_settled and view.visualRect(view.model().index(0, 0)).height() > wide)


# Finding and copying


def test_text_is_found_in_any_case_and_gone_through(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    texts = ["The Ledger is here." if number % 10 == 3 else "Nothing." for number in range(60)]
    view = read(transcript_of(*texts))
    bar = view.find_bar
    qtbot.keyClicks(bar.field, "ledger")
    qtbot.waitUntil(lambda: bar.count_label.text() == "1 of 6")
    assert view.view.currentIndex().row() == 3
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert (bar.count_label.text(), view.view.currentIndex().row()) == ("2 of 6", 13)
    qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert (bar.count_label.text(), view.view.currentIndex().row()) == ("6 of 6", 53)
    qtbot.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert bar.count_label.text() == "1 of 6"


def test_every_hit_counts_and_the_present_one_stands_out(
    qtbot: QtBot, read: Callable[..., ResultView], themes: ThemeController
) -> None:
    view = read(transcript_of("The team, the plan and the weather", "Nothing", "The end"))
    bar = view.find_bar
    qtbot.waitUntil(lambda: view.view.is_settled)
    present = themes.theme.colors.warning

    def first_present() -> tuple[int, int]:
        image = view.view.viewport().grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return next(place for place in places if image.pixelColor(*place).name() == present)

    qtbot.keyClicks(bar.field, "the")
    qtbot.waitUntil(lambda: bar.count_label.text() == "1 of 5")
    at_first = first_present()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert (bar.count_label.text(), view.view.currentIndex().row()) == ("2 of 5", 0)
    assert first_present() > at_first
    qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert (bar.count_label.text(), view.view.currentIndex().row()) == ("5 of 5", 2)
    bar.field.clear()
    qtbot.waitUntil(lambda: bar.count_label.text() == "")
    with pytest.raises(StopIteration):
        first_present()


def test_what_is_found_is_marked(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read(transcript_of("first words", "\U0001f512 sealed words"))
    qtbot.waitUntil(lambda: view.view.is_settled)
    before = view.view.viewport().grab().toImage()
    view.view.set_needle("words")
    assert view.view.viewport().grab().toImage() != before


def test_what_is_not_found_says_so(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read()
    qtbot.keyClicks(view.find_bar.field, "a.*b")
    qtbot.waitUntil(lambda: view.find_bar.count_label.text() == "Not found")
    assert not view.find_bar.next_button.isEnabled()
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.find_bar.count_label.text() == "")


def test_ctrl_f_goes_to_the_field(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read()
    view.view.setFocus()
    qtbot.keyClick(view.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.find_bar.field.hasFocus()


def test_segments_are_selected_and_copied(qtbot: QtBot, read: Callable[..., ResultView]) -> None:
    view = read()
    view.view.setFocus()
    place = view.view.visualRect(view.model.index(1)).center()
    qtbot.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(view.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\n".join(view.model.line(row).spoken for row in (1, 2))


# Saving


def expected(result: JobResult, save_format: SaveFormat) -> bytes:
    transcript = result.transcript
    return {
        SaveFormat.TXT: to_text(transcript, speaker_words).encode(),
        SaveFormat.JSON: b'{"results": {"kept": "as it came"}}',
        SaveFormat.SRT: to_srt(transcript).encode(),
        SaveFormat.VTT: to_vtt(transcript).encode(),
    }[save_format]


def test_the_saved_text_names_the_speakers_as_the_screen_does(
    read: Callable[..., ResultView], jobs: SimpleNamespace
) -> None:
    saved = content_of(jobs.result(), SaveFormat.TXT)().decode()
    view = read()
    shown = [view.model.line(row) for row in range(view.model.rowCount())]
    assert {line.speaker for line in shown} == {"Speaker 1", "Speaker 2"}
    assert all(line.spoken in saved for line in shown)
    assert "spk_" not in saved


@pytest.mark.parametrize("save_format", SaveFormat)
def test_every_format_is_saved_where_the_person_says(
    save_format: SaveFormat, read: Callable[..., ResultView], inquiries: Any, save_paths: list[str]
) -> None:
    view = read()
    path = f"/somewhere/interview.{save_format.value}"
    save_paths.append(path)
    action = view.save_button.menu().parent().window().findChild(QAction, f"result.save-{save_format.value}")
    assert action is not None
    action.trigger()
    view.save_button.menu().triggered.emit(action) if not inquiries.saves else None
    ((request_id, saved_path, content),) = inquiries.saves
    assert saved_path == path
    assert content == expected(view.result, save_format)
    inquiries.answer(request_id, None)
    notice = view.notices.itemAt(0).widget()
    assert notice.accessibleName() == "Success: Transcript saved"
    assert path in notice.accessibleDescription()


def test_the_dialog_is_offered_the_jobs_name(
    page: ShowPage,
    inquiries: Any,
    jobs: SimpleNamespace,
    save_paths: list[str],
    asked_paths: list[tuple[str, str]],
) -> None:
    shown = page(jobs.record())
    shown.details.tabs.setCurrentIndex(Tab.TRANSCRIPT)
    inquiries.answer(inquiries.reads[0][0], jobs.result())
    save_paths.append("/elsewhere/wanted.srt")
    shown.details.result.save(SaveFormat.SRT)
    shown.details.result.save(SaveFormat.VTT)
    (first, first_filter), (second, _) = asked_paths
    assert first == "interview-7.srt"
    assert first_filter == "SubRip subtitles (*.srt)"
    assert inquiries.saves[0][1] == "/elsewhere/wanted.srt"
    assert second == "interview-7.vtt"
    assert len(inquiries.saves) == 1  # the second dialog was cancelled


def test_ctrl_s_saves_as_text(
    qtbot: QtBot, read: Callable[..., ResultView], inquiries: Any, save_paths: list[str]
) -> None:
    view = read()
    save_paths.append("/somewhere/a.txt")
    view.view.setFocus()
    qtbot.keyClick(view.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [path for _, path, _ in inquiries.saves] == ["/somewhere/a.txt"]


def test_a_file_that_cannot_be_written_says_so(
    read: Callable[..., ResultView], inquiries: Any, save_paths: list[str]
) -> None:
    view = read()
    save_paths.append("/locked/a.txt")
    view.save_text()
    inquiries.refuse(inquiries.saves[0][0], AppError(ErrorCode.FILE_NOT_WRITTEN, resource="a.txt"))
    notice = view.notices.itemAt(0).widget()
    assert notice.accessibleName() == "Error: The file could not be saved"
    assert "a.txt" in notice.accessibleDescription()


def test_lone_surrogates_do_not_keep_a_transcript_from_being_saved(jobs: SimpleNamespace) -> None:
    result = JobResult("job-1", b"{}", transcript_of("broken \ud800 half"))
    assert b"broken ? half" in content_of(result, SaveFormat.TXT)()


def test_the_real_worker_makes_and_writes_the_file(qtbot: QtBot, tmp_path: Path, jobs: SimpleNamespace) -> None:
    unused: Any = None
    real = Inquiries(unused, lambda job_id: None)
    target = tmp_path / "interview.srt"
    with qtbot.waitSignal(real.answered, timeout=5000):
        real.save_file(str(target), content_of(jobs.result(), SaveFormat.SRT))
    assert target.read_bytes() == to_srt(jobs.result().transcript).encode()
    real.stop()
    assert real.wait(2000)
