from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.listing import BucketEntry, ObjectEntry, ObjectPage
from sealscribe.core.locations import S3Location
from sealscribe.ui.components.s3_browser import S3Browser
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets.feedback import EmptyState
from sealscribe.workers.messages import Answer

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
WHEN = datetime(2026, 3, 1, 10, 30, tzinfo=UTC)
BUCKETS = (BucketEntry("transcripts"), BucketEntry("recordings", "us-east-1", WHEN), BucketEntry("zoo"))


def page(
    prefix: str = "", prefixes: tuple[str, ...] = (), objects: tuple[str, ...] = (), token: str = ""
) -> ObjectPage:
    return ObjectPage(
        "recordings", prefix, prefixes, tuple(ObjectEntry(key, 1_468_006, WHEN) for key in objects), token
    )


class Stage:
    def __init__(self, browser: S3Browser, inquiries: Any, qtbot: QtBot) -> None:
        self.browser, self.inquiries, self.qtbot = browser, inquiries, qtbot
        self.told: list[tuple[str, int | None]] = []
        browser.location_chosen.connect(lambda uri, size: self.told.append((uri, size)))

    def rows(self) -> list[str]:
        model = self.browser.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def cells(self, row: int) -> list[str]:
        model = self.browser.model
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.browser.view, key)

    def select(self, name: str) -> None:
        index = self.browser.model.index(self.rows().index(name), 0)
        self.qtbot.mouseClick(self.browser.view.viewport(), LEFT, pos=self.browser.view.visualRect(index).center())

    def double_click(self, name: str) -> None:
        self.select(name)
        index = self.browser.model.index(self.rows().index(name), 0)
        self.qtbot.mouseDClick(self.browser.view.viewport(), LEFT, pos=self.browser.view.visualRect(index).center())

    def state(self) -> EmptyState:
        shown = [state for state in self.browser.findChildren(EmptyState) if state.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def enter_recordings(self, answer: ObjectPage) -> None:
        self.inquiries.answer("list_buckets", BUCKETS)
        self.double_click("recordings")
        self.inquiries.answer("list_objects", answer)


@pytest.fixture
def make(qtbot: QtBot, shown: Callable[[QWidget], QWidget], inquiries: Any) -> Callable[..., Stage]:
    def make(mode: Any = "object", start: str = "") -> Stage:
        browser = S3Browser(inquiries, mode=mode)
        # pytest-qt closes it too; a dialog that has deleted itself would be closed twice.
        browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        if start:
            browser.start_at(start)
        shown(browser)
        return Stage(browser, inquiries, qtbot)

    return make


def test_the_titles(make: Callable[..., Stage]) -> None:
    assert make("object").browser.windowTitle() == "Choose audio file in S3"
    assert make("prefix").browser.windowTitle() == "Choose output location in S3"


def test_the_browser_leaves_room_for_its_frame(make: Callable[..., Stage]) -> None:
    browser = make().browser
    room = browser.screen().availableGeometry()
    assert browser.width() <= room.width() - 16
    assert browser.height() <= room.height() - 48


def test_the_selected_row_has_one_colour(make: Callable[..., Stage], themes: ThemeController) -> None:
    stage = make()
    stage.inquiries.answer("list_buckets", BUCKETS)
    view = stage.browser.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(KEY.Key_Down)
    rect = view.visualRect(view.currentIndex())
    image = view.viewport().grab().toImage()
    painted = {image.pixelColor(rect.right() - 3, y).name() for y in range(rect.top(), rect.bottom() + 1)}
    assert painted == {themes.theme.colors.selection}


def test_a_recording_is_chosen_by_the_keyboard_alone(make: Callable[..., Stage]) -> None:
    stage = make()
    assert stage.browser.status_label.text() == "Loading..."
    stage.inquiries.answer("list_buckets", BUCKETS)
    assert stage.rows() == ["recordings", "transcripts", "zoo"]
    assert not stage.browser.choose_button.isEnabled()
    stage.press(KEY.Key_Return)
    assert stage.inquiries.questions("list_objects") == [("recordings", "", "")]
    stage.inquiries.answer("list_objects", page(prefixes=("2025/", "2026/"), objects=("call.wav",)))
    stage.press(KEY.Key_Down, KEY.Key_Return)
    stage.inquiries.answer("list_objects", page("2026/", objects=("2026/board.flac", "2026/notes.docx")))
    assert stage.browser.breadcrumb.texts() == ["S3 buckets", "recordings", "2026"]
    stage.press(KEY.Key_Down)
    assert stage.cells(0) == ["board.flac", stage.cells(0)[1], "1.4 MB", "FLAC"]
    assert stage.cells(1)[3] == "unknown format"
    stage.press(KEY.Key_Return)
    assert stage.told == [("s3://recordings/2026/board.flac", 1_468_006)]
    assert stage.browser.chosen() == S3Location("recordings", "2026/board.flac")
    assert not stage.browser.isVisible()


def test_objects_of_an_unknown_format_can_be_chosen(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.enter_recordings(page(objects=("notes.docx",)))
    stage.select("notes.docx")
    stage.qtbot.mouseClick(stage.browser.choose_button, LEFT)
    assert stage.told == [("s3://recordings/notes.docx", 1_468_006)]


def test_a_folder_is_no_recording(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.enter_recordings(page(prefixes=("2026/",)))
    stage.select("2026/")
    assert not stage.browser.choose_button.isEnabled()


def test_a_bucket_the_present_prefix_or_one_below_is_an_output_location(make: Callable[..., Stage]) -> None:
    stage = make("prefix")
    stage.inquiries.answer("list_buckets", BUCKETS)
    stage.select("zoo")
    assert stage.browser.chosen_label.text() == "s3://zoo"
    stage.double_click("recordings")
    stage.inquiries.answer("list_objects", page(prefixes=("2025/", "2026/"), objects=("call.wav",)))
    assert stage.browser.chosen_label.text() == "s3://recordings"
    stage.select("2026/")
    assert stage.browser.chosen_label.text() == "s3://recordings/2026/"
    stage.press(KEY.Key_Return)
    stage.inquiries.answer("list_objects", page("2026/"))
    assert "nothing here" in stage.state().accessibleName()
    stage.qtbot.mouseClick(stage.browser.choose_button, LEFT)
    assert stage.told == [("s3://recordings/2026/", None)]


@pytest.mark.parametrize("alt", [False, True])
def test_the_way_up(make: Callable[..., Stage], alt: bool) -> None:
    stage = make(start="s3://recordings/2026/03/board.flac")

    def up() -> None:
        if alt:
            stage.qtbot.keyClick(stage.browser.view, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
        else:
            stage.press(KEY.Key_Backspace)

    up()
    assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "2026/", "")
    stage.inquiries.answer("list_objects", page("2026/", prefixes=("2026/01/", "2026/03/")))
    assert stage.browser.view.currentIndex().data() == "03/"
    up()
    up()
    stage.inquiries.answer("list_buckets", BUCKETS)
    assert stage.browser.view.currentIndex().data() == "recordings"
    up()
    assert len(stage.inquiries.questions("list_buckets")) == 1


def test_backspace_leads_out_of_an_empty_place(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/2026/")
    stage.inquiries.answer("list_objects", page("2026/"))
    stage.qtbot.keyClick(stage.browser.cancel_button, KEY.Key_Backspace)
    stage.inquiries.answer("list_objects", page(prefixes=("2026/",)))
    assert stage.browser.view.hasFocus()
    assert stage.rows() == ["2026/"]


def test_the_start_selects_the_object(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/2026/board.flac")
    assert stage.inquiries.questions("list_objects") == [("recordings", "2026/", "")]
    stage.inquiries.answer("list_objects", page("2026/", objects=("2026/a.wav", "2026/board.flac")))
    assert stage.browser.chosen_label.text() == "s3://recordings/2026/board.flac"


def test_a_step_of_the_breadcrumb_leads_there(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/a/b/c/d/e/file.wav")
    assert stage.browser.breadcrumb.texts() == ["S3 buckets", "recordings", "…", "d", "e"]
    link = next(
        button
        for button in stage.browser.breadcrumb.findChildren(QPushButton)
        if button.isVisible() and button.text() == "recordings"
    )
    stage.qtbot.mouseClick(link, LEFT)
    assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "", "")


def test_a_typed_prefix_is_asked_at_s3(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/2026/")
    stage.inquiries.answer("list_objects", page("2026/", objects=("2026/a.wav",), token="more"))
    stage.qtbot.keyClicks(stage.browser.filter_field, "boa")
    stage.qtbot.waitUntil(
        lambda: stage.inquiries.questions("list_objects")[-1] == ("recordings", "2026/boa", ""), timeout=2000
    )
    stage.inquiries.answer("list_objects", page("2026/boa", objects=("2026/board.flac",)))
    assert stage.rows() == ["board.flac"]
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Escape)
    assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "2026/", "")
    assert stage.browser.isVisible()


def test_a_prefix_that_matches_nothing_says_so(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/")
    stage.inquiries.answer("list_objects", page(objects=("a.wav",)))
    stage.qtbot.keyClicks(stage.browser.filter_field, "zzz")
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Return)
    stage.inquiries.answer("list_objects", page("zzz"))
    assert "Nothing begins with this text" in stage.state().accessibleName()
    stage.qtbot.mouseClick(stage.state().action_button, LEFT)
    assert stage.browser.filter_field.text() == ""
    stage.inquiries.answer("list_objects", page(objects=("a.wav",)))
    assert stage.rows() == ["a.wav"]


def test_a_name_that_no_bucket_has_is_cleared(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.inquiries.answer("list_buckets", BUCKETS)
    stage.qtbot.keyClicks(stage.browser.filter_field, "zzz")
    assert "No bucket has this in its name" in stage.state().accessibleName()
    stage.qtbot.mouseClick(stage.state().action_button, LEFT)
    assert len(stage.rows()) == len(BUCKETS)
    assert stage.browser.filter_field.hasFocus()


def test_buckets_are_filtered_here(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.inquiries.answer("list_buckets", BUCKETS)
    stage.qtbot.keyClicks(stage.browser.filter_field, "CRIPT")
    assert stage.rows() == ["transcripts"]
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Down)
    stage.press(KEY.Key_Return)
    assert stage.inquiries.questions("list_objects") == [("transcripts", "", "")]


def test_down_in_the_filter_selects_the_first_recording_found(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/")
    stage.inquiries.answer("list_objects", page(prefixes=("calls/",)))
    stage.browser.filter_field.setFocus()
    stage.qtbot.keyClicks(stage.browser.filter_field, "calls/")
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Return)
    stage.inquiries.answer("list_objects", page("calls/", objects=("calls/a.wav",)))
    assert not stage.browser.choose_button.isEnabled()
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Down)
    assert stage.browser.view.hasFocus()
    assert stage.browser.choose_button.isEnabled()
    stage.press(KEY.Key_Return)
    assert stage.told == [("s3://recordings/calls/a.wav", 1_468_006)]


def test_down_waits_for_what_was_typed_last(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/")
    stage.inquiries.answer("list_objects", page(objects=("a.wav",)))
    stage.browser.filter_field.setFocus()
    stage.qtbot.keyClicks(stage.browser.filter_field, "boa")
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Down)
    assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "boa", "")
    assert not stage.browser.choose_button.isEnabled()
    stage.inquiries.answer("list_objects", page("boa", objects=("board.flac",)))
    assert stage.browser.chosen_label.text() == "s3://recordings/board.flac"
    assert stage.browser.view.hasFocus()


@pytest.mark.parametrize("key", [KEY.Key_Down, KEY.Key_Up, KEY.Key_Return])
def test_a_key_in_the_list_begins_at_the_row_where_tab_arrived(make: Callable[..., Stage], key: Qt.Key) -> None:
    stage = make("prefix", start="s3://recordings/")
    stage.browser.refresh_button.setFocus()
    stage.inquiries.answer("list_objects", page(prefixes=("2025/", "2026/")))
    stage.qtbot.keyClick(stage.browser.refresh_button, KEY.Key_Tab)
    assert stage.browser.view.hasFocus()
    assert stage.browser.chosen_label.text() == "s3://recordings"
    stage.press(key)
    if key == KEY.Key_Return:
        assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "2025/", "")
    else:
        assert stage.browser.chosen_label.text() == "s3://recordings/2025/"


def test_a_bucket_and_a_folder_are_opened_by_a_button(make: Callable[..., Stage]) -> None:
    stage = make()
    assert not stage.browser.open_button.isEnabled()
    stage.inquiries.answer("list_buckets", BUCKETS)
    assert stage.browser.status_label.text() == "3 buckets. Double-click a bucket or press Enter to open it."
    stage.select("zoo")
    stage.qtbot.mouseClick(stage.browser.open_button, LEFT)
    assert stage.inquiries.questions("list_objects")[-1] == ("zoo", "", "")
    stage.inquiries.answer("list_objects", page(prefixes=("2026/",), objects=("a.wav",)))
    assert stage.browser.view.hasFocus()
    stage.qtbot.keyClick(stage.browser.open_button, KEY.Key_Space)
    assert stage.inquiries.questions("list_objects")[-1] == ("zoo", "2026/", "")
    stage.inquiries.answer("list_objects", page("2026/", objects=("2026/a.wav",)))
    stage.select("a.wav")
    assert not stage.browser.open_button.isEnabled()
    assert stage.browser.status_label.text() == "1 item"


def test_the_list_stands_still_from_level_to_level(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.inquiries.answer("list_buckets", BUCKETS)
    before = stage.browser.view.mapTo(stage.browser, stage.browser.view.rect().topLeft())
    stage.double_click("recordings")
    stage.inquiries.answer("list_objects", page(prefixes=("2026/",)))
    stage.browser.layout().activate()
    assert stage.browser.view.mapTo(stage.browser, stage.browser.view.rect().topLeft()) == before


def test_pages_follow_while_one_scrolls(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/")
    first = tuple(f"{number:04}.wav" for number in range(1000))
    stage.inquiries.answer("list_objects", page(objects=first, token="second"))
    assert len(stage.inquiries.questions("list_objects")) == 1
    assert stage.browser.status_label.text() == "1,000 items, more below"
    stage.press(KEY.Key_Down, KEY.Key_End)
    assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "", "second")
    stage.press(KEY.Key_Home, KEY.Key_End)
    assert len(stage.inquiries.questions("list_objects")) == 2
    stage.inquiries.answer("list_objects", page(prefixes=("folder/",), objects=("last.wav",)))
    assert stage.rows()[0] == "folder/"
    assert stage.rows()[-1] == "last.wav"
    assert stage.browser.status_label.text().startswith("1,002 items.")


def test_short_pages_are_followed_until_the_view_is_full(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/")
    stage.inquiries.answer("list_objects", page(token="second"))
    stage.inquiries.answer("list_objects", page(objects=("a.wav",), token="third"))
    stage.inquiries.answer("list_objects", page(objects=("b.wav",)))
    assert [question[2] for question in stage.inquiries.questions("list_objects")] == ["", "second", "third"]
    assert stage.rows() == ["a.wav", "b.wav"]


def test_a_page_that_fails_leaves_the_rows_and_can_be_loaded_again(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/")
    stage.inquiries.answer("list_objects", page(objects=("a.wav",), token="second"))
    stage.inquiries.refuse("list_objects", AppError(ErrorCode.OFFLINE))
    assert stage.rows() == ["a.wav"]
    assert "cannot be reached" in stage.browser.status_label.text()
    stage.qtbot.mouseClick(stage.browser.refresh_button, LEFT)
    assert stage.inquiries.questions("list_objects")[-1] == ("recordings", "", "")


def test_answers_for_a_place_that_was_left_are_dropped(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/2026/")
    old = stage.inquiries.last_id("list_objects")
    stage.press(KEY.Key_Backspace)
    assert old in stage.inquiries.closed
    stage.inquiries.answered.emit(Answer(old, page("2026/", objects=("2026/old.wav",))))
    assert stage.rows() == []


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AppError(ErrorCode.ACCESS_DENIED, "s3:ListBucket", "recordings"), "s3:ListBucket"),
        (AppError(ErrorCode.BUCKET_NOT_FOUND, resource="recordings"), "recordings"),
        (AppError(ErrorCode.OFFLINE), "connection"),
    ],
)
def test_an_error_says_why_and_is_retried(make: Callable[..., Stage], error: AppError, words: str) -> None:
    stage = make(start="s3://recordings/")
    stage.inquiries.refuse("list_objects", error)
    state = stage.state()
    assert words in state.accessibleDescription() + state.accessibleName()
    stage.qtbot.mouseClick(state.action_button, LEFT)
    stage.inquiries.answer("list_objects", page(objects=("a.wav",)))
    assert stage.rows() == ["a.wav"]
    assert stage.browser.view.isVisible()


def test_without_permission_to_list_buckets_one_can_be_typed(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.inquiries.refuse("list_buckets", AppError(ErrorCode.ACCESS_DENIED, "s3:ListAllMyBuckets"))
    assert "type s3://bucket" in stage.state().accessibleDescription()
    assert stage.state().action_button.hasFocus()
    stage.qtbot.mouseClick(stage.browser.filter_field, LEFT)
    stage.qtbot.keyClicks(stage.browser.filter_field, "s3://recordings")
    assert "type s3://bucket" in stage.state().accessibleDescription()
    stage.qtbot.keyClick(stage.browser.filter_field, KEY.Key_Return)
    assert stage.inquiries.questions("list_objects") == [("recordings", "", "")]


def test_what_transcribe_leaves_behind_and_markers_of_folders_are_hidden(make: Callable[..., Stage]) -> None:
    stage = make(start="s3://recordings/2026/")
    objects = ("2026/", "2026/.write_access_check_file.temp", "2026/a.wav")
    stage.inquiries.answer("list_objects", page("2026/", objects=objects))
    assert stage.rows() == ["a.wav"]


def test_cancel_asks_no_more(make: Callable[..., Stage]) -> None:
    stage = make()
    stage.qtbot.mouseClick(stage.browser.cancel_button, LEFT)
    assert stage.inquiries.open_ids("list_buckets") == []
    assert stage.browser.chosen() is None
    assert stage.told == []
