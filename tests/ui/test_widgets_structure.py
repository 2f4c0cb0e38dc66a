from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import DARK, LIGHT, ThemeController
from sealscribe.ui.widgets import announce as announce_module
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.data import CodeBlock, KeyValueList, ValueText
from sealscribe.ui.widgets.feedback import EmptyState, Flash, Notice, ProgressLine, StatusBadge
from sealscribe.ui.widgets.form_row import FormRow, form_row
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import ElidedLabel, Glyph, TextLabel

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[QWidget], QWidget]
ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def accessible(widget: QWidget, what: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


class TestFormRow:
    def test_label_help_and_constraint(self, shown: Show) -> None:
        field = QLineEdit()
        row = form_row("Na&me", field, help_text="Unique.", constraint="At most 200 characters.", optional=True)
        shown(row)
        assert texts(row) == ["Na&me", "- optional", "Unique.", "At most 200 characters."]
        assert row.label.buddy() is field
        assert accessible(field, QAccessible.Text.Name) == "Name - optional"
        assert accessible(field, QAccessible.Text.Description) == "Unique. At most 200 characters."

    def test_errors_and_warnings(self, shown: Show) -> None:
        field = QLineEdit()
        row = FormRow("Name", field, help_text="Unique.")
        shown(row)
        row.set_warnings(["Looks like a card number."])
        assert (field.property("caution"), field.property("invalid")) == ("true", None)
        row.set_errors(["Too long.", "A blank is not allowed."])
        assert (field.property("caution"), field.property("invalid")) == (None, "true")
        shown_texts = texts(row)
        assert "Error: Too long." in shown_texts
        assert "Warning: Looks like a card number." in shown_texts
        assert [glyph.name for glyph in row.findChildren(Glyph)] == ["alert", "alert", "warning"]
        description = accessible(field, QAccessible.Text.Description)
        assert description.startswith("Error: Too long. Error: A blank is not allowed. Warning:")
        row.set_errors([])
        row.set_warnings([])
        assert (row.errors, row.warnings) == ((), ())
        assert (field.property("caution"), field.property("invalid")) == (None, None)
        assert accessible(field, QAccessible.Text.Description) == "Unique."

    def test_edge_shows_the_error(self, shown: Show) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        field, other = QLineEdit(), QLineEdit()
        row = FormRow("Name", field)
        column.addWidget(row)
        column.addWidget(other)
        shown(host)
        other.setFocus()
        before = field.grab().toImage()
        row.set_errors(["Too long."])
        assert field.grab().toImage() != before
        row.set_errors([])
        assert field.grab().toImage() == before

    def test_several_fields_in_a_row(self, shown: Show) -> None:
        first, second = QLineEdit(), QLineEdit()
        line = QHBoxLayout()
        line.addWidget(QLabel("s3://"))
        line.addWidget(first)
        line.addWidget(second)
        row = FormRow("Destination", line, marked=[first, second])
        shown(row)
        assert row.focus_widget is first
        second.setFocus()
        row.focus_field()
        assert first.hasFocus()
        row.set_errors(["No such bucket."])
        assert first.property("invalid") == second.property("invalid") == "true"

    def test_row_without_a_field_is_refused(self, qapp: QApplication) -> None:
        with pytest.raises(ValueError, match="focus"):
            FormRow("Empty", QHBoxLayout())

    def test_texts_change(self, shown: Show) -> None:
        row = FormRow("Name", QLineEdit())
        shown(row)
        row.set_label("Key")
        row.set_help_text("Help.")
        row.set_constraint("Constraint.")
        assert texts(row) == ["Key", "Help.", "Constraint."]
        assert row.focus_widget.accessibleName() == "Key"

    def test_new_messages_are_announced_once(self, shown: Show, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[tuple[str, bool]] = []
        monkeypatch.setattr(
            "sealscribe.ui.widgets.form_row.announce",
            lambda widget, text, assertive=False: said.append((text, assertive)),
        )
        row = FormRow("Name", QLineEdit())
        shown(row)
        row.set_errors(["Too long."])
        row.set_errors(["Too long."])
        row.set_warnings(["Careful."])
        row.set_errors([])
        assert said == [("Name. Error: Too long.", True), ("Name. Warning: Careful.", False)]
        said.clear()
        row.set_errors(["Has 2,001 characters."])
        row.set_errors(["Has 2,002 characters."])
        assert said == [("Name. Error: Has 2,001 characters.", True)]
        assert row.errors == ("Has 2,002 characters.",)
        assert "Error: Has 2,002 characters." in texts(row)
        assert "2,002" in row.focus_widget.accessibleDescription()


def test_announcement_reaches_assistive_technology(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    label = QLabel("here")
    qtbot.addWidget(label)
    sent: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            sent.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr(announce_module.QtGui, "QAccessible", Listening)
    announce(label, "Saved")
    announce(label, "Failed", assertive=True)
    announce(label, "")
    levels = QAccessible.AnnouncementPoliteness
    assert sent == [("Saved", levels.Polite), ("Failed", levels.Assertive)]


class TestPanel:
    def test_parts(self, qtbot: QtBot, shown: Show) -> None:
        panel = Panel("Output data", "Where it goes.", info="More about it.", optional=True)
        panel.body.addWidget(QLabel("body"))
        shown(panel)
        assert texts(panel) == ["Output data", "- optional", "Where it goes.", "body"]
        assert panel.accessibleName() == "Output data"
        qtbot.mouseClick(panel.info_button, LEFT)
        assert "More about it." in texts(panel)
        qtbot.keyClick(panel.info_button, Qt.Key.Key_Space)
        assert "More about it." not in texts(panel)

    def test_theme_reaches_it(self, shown: Show, themes: ThemeController) -> None:
        panel = Panel("Tags")
        shown(panel)
        middle = panel.rect().center()
        colors = {}
        for name in (LIGHT, DARK):
            themes.set_choice(name)
            colors[name] = panel.grab().toImage().pixelColor(middle.x(), panel.height() - 6).name()
            assert colors[name] == themes.theme.colors.panel


class TestFeedback:
    @pytest.mark.parametrize(
        ("kind", "word", "icon"),
        [
            ("info", "Information", "info"),
            ("success", "Success", "check-circle"),
            ("warning", "Warning", "warning"),
            ("error", "Error", "alert"),
        ],
    )
    def test_kinds(self, shown: Show, kind: str, word: str, icon: str) -> None:
        notice = Notice(kind, "Title", "Text")
        shown(notice)
        assert notice.accessibleName() == f"{word}: Title"
        assert notice.accessibleDescription() == "Text"
        assert [glyph.name for glyph in notice.findChildren(Glyph)] == [icon]
        assert texts(notice) == ["Title", "Text"]

    def test_markup_is_shown_as_it_stands(self, shown: Show) -> None:
        notice = Notice("info", "<b>Title</b>", "<img src=x>")
        shown(notice)
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in notice.findChildren(QLabel))

    def test_action_and_new_content(self, qtbot: QtBot, shown: Show) -> None:
        notice = Notice("warning", "Old", action="Do it")
        shown(notice)
        with qtbot.waitSignal(notice.action_triggered):
            qtbot.mouseClick(notice.action_button, LEFT)
        notice.set_content("error", "New")
        assert notice.kind == "error"
        assert texts(notice) == ["New"]
        assert not notice.action_button.isVisible()
        with pytest.raises(KeyError):
            notice.set_content("fatal", "New")

    def test_flash_is_dismissed_by_key(self, qtbot: QtBot, shown: Show) -> None:
        host = QWidget()
        flash = Flash("success", "Done", parent=host)
        shown(host)
        flash.dismiss_button.setFocus()
        with qtbot.waitSignal(flash.destroyed):
            qtbot.keyClick(flash.dismiss_button, Qt.Key.Key_Space)
        assert host.findChild(Flash) is None

    def test_badge(self, shown: Show) -> None:
        badge = StatusBadge("clock", "Queued")
        shown(badge)
        badge.set_state("check-circle", "Completed", "success")
        assert badge.text() == badge.accessibleName() == "Completed"
        glyph = badge.findChild(Glyph)
        assert (glyph.name, glyph.property("tone")) == ("check-circle", "success")

    def test_empty_state(self, qtbot: QtBot, shown: Show) -> None:
        empty = EmptyState("list", "No jobs", "Create one.", "Create job")
        shown(empty)
        with qtbot.waitSignal(empty.action_triggered):
            qtbot.mouseClick(empty.action_button, LEFT)
        assert empty.accessibleName() == "No jobs"

    def test_progress(self, shown: Show) -> None:
        line = ProgressLine("Uploading")
        shown(line)
        line.set_progress(0.42, "12 of 48 MB")
        assert line.bar.value() == 420
        assert texts(line) == ["Uploading", "42%", "12 of 48 MB"]
        line.set_progress(7)
        assert line.bar.value() == 1000
        assert line.bar.accessibleName() == "Uploading"


class TestText:
    def test_elided_keeps_the_whole_text(self, qtbot: QtBot, shown: Show) -> None:
        label = ElidedLabel(ARN)
        shown(label)
        label.resize(1000, label.height())
        assert label.shown_text() == ARN
        assert label.toolTip() == ""
        label.resize(150, label.height())
        assert "\u2026" in label.shown_text()
        assert label.shown_text().startswith("arn")
        assert label.shown_text().endswith("ab")
        assert label.toolTip() == label.accessibleName() == ARN

    def test_glyph_takes_the_colour_of_its_tone(self, shown: Show, themes: ThemeController) -> None:
        glyph = Glyph("alert", "danger")
        shown(glyph)
        for name in (LIGHT, DARK):
            themes.set_choice(name)
            image = glyph.grab().toImage()
            wanted = QColor(themes.theme.colors.danger)
            nearest = min(
                abs(image.pixelColor(x, y).red() - wanted.red()) + abs(image.pixelColor(x, y).blue() - wanted.blue())
                for x in range(image.width())
                for y in range(image.height())
            )
            assert nearest < 12

    def test_label_roles(self, shown: Show) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        title, small = TextLabel("T", "title"), TextLabel("t", "small")
        column.addWidget(title)
        column.addWidget(small)
        shown(host)
        assert title.font().pointSizeF() > small.font().pointSizeF() * 1.5


class TestData:
    def test_values_wrap_and_copy(self, qtbot: QtBot, shown: Show) -> None:
        pairs = KeyValueList()
        value = pairs.add("KMS key ARN", ARN, copyable=True, code=True)
        pairs.add("Reason", "")
        pairs.resize(260, 200)
        shown(pairs)
        assert isinstance(value, ValueText)
        assert value.heightForWidth(120) > value.heightForWidth(1000)
        assert value.height() >= value.heightForWidth(value.width())
        assert value.accessibleName() == "KMS key ARN"
        from sealscribe.ui.widgets.buttons import CopyButton

        qtbot.mouseClick(pairs.findChild(CopyButton), LEFT)
        assert QGuiApplication.clipboard().text() == ARN
        empty = pairs.value("Reason")
        assert isinstance(empty, ValueText)
        assert empty.toPlainText() == "-"
        pairs.set_value("Reason", "None given")
        assert empty.toPlainText() == "None given"

    def test_own_widgets_and_replacing(self, qtbot: QtBot, shown: Show) -> None:
        pairs = KeyValueList()
        badge = StatusBadge("clock", "Queued")
        assert pairs.add("Status", badge) is badge
        shown(pairs)
        with pytest.raises(TypeError):
            pairs.set_value("Status", "x")
        pairs.set_items([("A", "1"), ("B", "2")])
        qtbot.waitUntil(lambda: pairs.value("B").isVisible())
        assert [value.toPlainText() for value in pairs.findChildren(ValueText) if value.isVisible()] == ["1", "2"]
        with pytest.raises(KeyError):
            pairs.value("Status")

    def test_value_is_selected_by_key_and_tab_moves_on(self, qtbot: QtBot, shown: Show) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        value, after = ValueText("<b>plain</b>"), QLineEdit()
        column.addWidget(value)
        column.addWidget(after)
        shown(host)
        value.setFocus()
        qtbot.keyClick(value, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert value.textCursor().selectedText() == "<b>plain</b>"
        qtbot.keyClick(value, Qt.Key.Key_Tab)
        assert after.hasFocus()

    def test_code_block(self, qtbot: QtBot, shown: Show) -> None:
        text = "{\n  'a': 1\n}\n" * 30
        block = CodeBlock(text, "request", max_lines=5)
        shown(block)
        block.resize(400, 600)
        assert block.text() == text
        assert block.editor.height() < block.editor.fontMetrics().lineSpacing() * 8
        assert block.editor.accessibleName() == "request"
        assert block.editor.font().family() != QApplication.font().family()
        qtbot.mouseClick(block.copy_button, LEFT)
        assert QGuiApplication.clipboard().text() == text


class TestScrollColumn:
    @pytest.fixture
    def column(self, shown: Show) -> ScrollColumn:
        column = ScrollColumn(max_width=600)
        for number in range(30):
            column.column.addWidget(FormRow(f"Field {number}", QLineEdit(), constraint="Short."))
        column.resize(400, 300)
        shown(column)
        return column

    def test_focus_brings_the_row_into_view(self, qtbot: QtBot, column: ScrollColumn) -> None:
        rows = column.findChildren(FormRow)
        rows[25].focus_field()
        top = rows[25].mapTo(column.viewport(), rows[25].rect().topLeft()).y()
        assert 0 <= top <= column.viewport().height() - rows[25].height()
        rows[0].focus_field()
        assert rows[0].mapTo(column.viewport(), rows[0].rect().topLeft()).y() >= 0

    def test_tabbing_keeps_the_field_in_view(self, qtbot: QtBot, column: ScrollColumn) -> None:
        rows = column.findChildren(FormRow)
        rows[0].focus_field()
        for row in rows[:12]:
            qtbot.keyClick(row.focus_widget, Qt.Key.Key_Tab)
        assert rows[12].focus_widget.hasFocus()
        assert (
            column.viewport()
            .rect()
            .contains(rows[12].focus_widget.mapTo(column.viewport(), rows[12].focus_widget.rect().center()))
        )

    def test_nothing_is_cut(self, column: ScrollColumn) -> None:
        for label in column.findChildren(TextLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())
