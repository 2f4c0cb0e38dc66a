"""What stands under the rows of a pairs editor: adding, what the menu offers, what was done, what was not taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.components.pair_edit import redo_keys, undo_keys, with_keys
from sealscribe.ui.texts.pair_texts import Words
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from sealscribe.ui.widgets.data import CodeBlock
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.text import TextLabel

_LINES_SHOWN = 8


class PasteNotice(Notice):
    """Says what of a pasted text was not taken, with that text, to be read and copied. It is hidden at first."""

    def __init__(self) -> None:
        super().__init__("info", "")
        self.rest_block = CodeBlock("", tr("Text that was not taken"), max_lines=_LINES_SHOWN)
        self._column.insertWidget(2, self.rest_block)
        self.dismiss_button = IconButton("cross", tr("Dismiss this message"))
        self._row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_words(self, words: Words) -> None:
        """Say something, and tell screen readers."""
        self.set_content(words.kind, words.title, words.text)
        self.rest_block.set_text(words.rest)
        self.rest_block.setVisible(bool(words.rest))
        self.show()
        self.announce()

    def dismiss(self) -> None:
        """Hide it, and keep nothing of the text."""
        self.hide()
        self.rest_block.set_text("")

    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [self.rest_block.editor, self.rest_block.copy_button, self.dismiss_button]


class EditorFoot(QWidget):
    """The Add button, the menu, the count of what can be added, and a line that tells the last change.

    ``paste`` names the menu's first entry; without it there is no menu.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    one_text_requested = Signal()
    """What was read as pairs shall stand in one field as it is."""
    paste_requested = Signal()
    copy_requested = Signal()
    clear_requested = Signal()

    def __init__(self, add: str, paste: str, clear: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line_of_buttons = QWidget()
        self._buttons = buttons = FlowLayout(line_of_buttons, 8)
        self._tools: list[QWidget] = []
        self.add_button = SecondaryButton(add)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        buttons.addWidget(self.add_button)
        self.menu_button = self._make_menu(paste, clear) if paste else None
        if self.menu_button is not None:
            buttons.addWidget(self.menu_button)
        column.addWidget(line_of_buttons)
        self.room_label = TextLabel("", "help")
        column.addWidget(self.room_label)

        self._change_line = QWidget()
        line = FlowLayout(self._change_line, 4)
        self.change_label = TextLabel("", "small", tone="muted", wrap=False)
        self.undo_button = LinkButton(tr("Undo"), icon="undo")
        self.one_text_button = LinkButton(tr("Paste as one text"))
        self.undo_button.clicked.connect(self.undo_requested)
        self.one_text_button.clicked.connect(self.one_text_requested)
        line.addWidget(self.change_label)
        line.addWidget(self.undo_button)
        line.addWidget(self.one_text_button)
        column.addWidget(self._change_line)
        self._change_line.hide()
        self.notice: PasteNotice | None = None

    def add_tool(self, tool: QWidget) -> None:
        """Put a button behind the others."""
        self._tools.append(tool)
        self._buttons.addWidget(tool)

    def show_change(self, text: str, *, can_undo: bool = True, as_one: bool = False) -> None:
        """Tell the last change, with a link that undoes it; an empty text tells none."""
        self.change_label.setText(text)
        self._change_line.setVisible(bool(text))
        self.undo_button.setVisible(can_undo)
        self.one_text_button.setVisible(as_one)

    def show_notice(self, words: Words) -> bool:
        """Say what was not taken; whether the notice was made for that."""
        is_new = self.notice is None
        if self.notice is None:
            self.notice = PasteNotice()
            self.notice.dismiss_button.clicked.connect(self._dismiss_notice)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self.notice)
        self.notice.show_words(words)
        return is_new

    def hide_notice(self) -> None:
        """Take the notice away."""
        if self.notice is not None:
            self.notice.dismiss()

    def set_menu_state(self, *, has_pairs: bool, can_undo: bool, can_redo: bool) -> None:
        """Know what the menu can offer."""
        if self.menu_button is None:
            return
        self.copy_action.setEnabled(has_pairs)
        self.clear_action.setEnabled(has_pairs)
        self.undo_action.setEnabled(can_undo)
        self.redo_action.setEnabled(can_redo)

    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        stops: list[QWidget] = [self.add_button]
        if self.menu_button is not None:
            stops.append(self.menu_button)
        stops += [*self._tools, self.undo_button, self.one_text_button]
        return [*stops, *self.notice.tab_stops()] if self.notice is not None else stops

    @Slot()
    def _dismiss_notice(self) -> None:
        # The focus goes first, or it would leave the editor with the button that has it.
        (self.menu_button or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide_notice()

    def _make_menu(self, paste: str, clear: str) -> SecondaryButton:
        button = SecondaryButton(tr("Actions"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(button)
        self.paste_action = menu.addAction(paste)
        self.copy_action = menu.addAction(tr("Copy as JSON"))
        self.clear_action = menu.addAction(clear)
        menu.addSeparator()
        self.undo_action = menu.addAction(with_keys(tr("Undo"), undo_keys()[0]))
        self.redo_action = menu.addAction(with_keys(tr("Redo"), redo_keys()[0]))
        for action, name, requested in (
            (self.paste_action, "paste", self.paste_requested),
            (self.copy_action, "copy", self.copy_requested),
            (self.clear_action, "clear", self.clear_requested),
            (self.undo_action, "undo", self.undo_requested),
            (self.redo_action, "redo", self.redo_requested),
        ):
            action.setObjectName(f"pairs.{name}")
            action.triggered.connect(requested)
        button.setMenu(menu)
        return button
