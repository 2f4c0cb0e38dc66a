"""One half of a pair: its field, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.components.pair_edit import PairEdit
from sealscribe.ui.components.pair_excerpt import Excerpt, Marks, excerpt_of
from sealscribe.ui.texts.placeholder_texts import resolved_text, spoken_resolved_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import LinkButton
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import ElidedLabel, Glyph, TextLabel

_LOOKS: Final = {
    "error": ("alert", "danger", tr("Error")),
    "danger": ("alert", "danger", tr("Warning")),
    "caution": ("warning", "warning", tr("Warning")),
    "warning": ("warning", "warning", tr("Warning")),
    "info": ("info", "info", tr("Note")),
}


class Fix(NamedTuple):
    """What mends the text at one press: ``code`` for who does it, ``label`` for the person."""

    code: str
    label: str


class CellMessage(NamedTuple):
    """A message under a half.

    ``severity`` is "error", "danger", "caution", "warning" or "info", ``text`` a sentence. ``kind`` names what it is
    about: a message whose sentence changed and whose kind did not is not told to screen readers again. ``marks`` adds
    an excerpt of the text.
    """

    severity: str
    text: str
    kind: str = ""
    marks: Marks | None = None
    fix: Fix | None = None

    @property
    def spoken(self) -> str:
        """The sentence with the severity in words before it."""
        return f"{_LOOKS[self.severity][2]}: {self.text}"


class PairMessage(NamedTuple):
    """What there is to say of one half: ``row`` from 0, ``part`` "key" or "value"; the rest as in `CellMessage`."""

    row: int
    part: str
    severity: str
    text: str
    kind: str = ""
    marks: Marks | None = None
    fix: Fix | None = None

    @property
    def of_cell(self) -> CellMessage:
        """The message as its cell shows it."""
        return CellMessage(str(self.severity), self.text, self.kind, self.marks, self.fix)


class _Line(QWidget):
    """One message, with its excerpt and the link that mends it."""

    fix_asked = Signal(str)
    """The code of the fix."""

    def __init__(self) -> None:
        super().__init__()
        self._message: CellMessage | None = None
        self._excerpt: Excerpt | None = None
        self.fix_button: LinkButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._glyph = Glyph()
        glyphs = QVBoxLayout()
        glyphs.addWidget(self._glyph)
        glyphs.addStretch(1)
        row.addLayout(glyphs)
        self._label = TextLabel("", "small")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._label)
        self._below = QWidget()
        self._below_flow = FlowLayout(self._below, 12)
        column.addWidget(self._below)
        row.addLayout(column, 1)

    def show_message(self, message: CellMessage, text: str) -> None:
        icon, tone, _word = _LOOKS[message.severity]
        if message.marks is not None and self._excerpt is None:
            self._excerpt = Excerpt(tone)
            self._below_flow.addWidget(self._excerpt)
        if message != self._message:
            self._message = message
            self._glyph.set_name(icon)
            self._label.setText(message.spoken)
            for widget in (self._glyph, self._label, self._excerpt):
                if widget is not None:
                    restyle(widget, tone=tone)
            self._show_fix(message.fix)
            self._below.setVisible(message.marks is not None or message.fix is not None)
        if self._excerpt is not None:
            self._excerpt.show_pieces(() if message.marks is None else excerpt_of(text, message.marks))
        self.show()

    def excerpt(self) -> str:
        """What the excerpt shows, marks in brackets; empty where there is none."""
        pieces = self._excerpt.pieces if self._excerpt is not None else ()
        return "".join(f"[{piece.text}]" if piece.is_marked else piece.text for piece in pieces)

    def _show_fix(self, fix: Fix | None) -> None:
        if fix is not None and self.fix_button is None:
            self.fix_button = LinkButton()
            self.fix_button.setProperty("flush", "true")
            self.fix_button.clicked.connect(self._fix)
            self._below_flow.addWidget(self.fix_button)
        if self.fix_button is not None:
            self.fix_button.setText(fix.label if fix is not None else "")
            self.fix_button.setVisible(fix is not None)

    @Slot()
    def _fix(self) -> None:
        if self._message is not None and self._message.fix is not None:
            self.fix_asked.emit(self._message.fix.code)


class Cell(QWidget):
    """A field with its messages below. ``part`` is "key" or "value", and goes with every signal."""

    text_changed = Signal(str)
    pasted = Signal(str, str)
    pasted_as_one = Signal(str, str)
    left = Signal(str)
    fix_asked = Signal(str, str)
    """The code of the fix, as the second."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self.part = part
        self.edit = PairEdit()
        self.was_left = False
        self._name = ""
        self._messages: tuple[CellMessage, ...] = ()
        self._lines: list[_Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        self.outcome_label: ElidedLabel | None = None
        self._outcome = ""
        self._column = column
        self._line_column = QVBoxLayout()
        self._line_column.setSpacing(4)
        column.addLayout(self._line_column)
        column.addStretch(1)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.pasted.connect(self._pasted)
        self.edit.pasted_as_one.connect(self._pasted_as_one)
        self.edit.focus_left.connect(self._left)

    @property
    def messages(self) -> tuple[CellMessage, ...]:
        """What is shown."""
        return self._messages

    def set_name(self, name: str) -> None:
        """Give the field a name for screen readers."""
        self._name = name
        self._describe()

    def set_text(self, text: str) -> None:
        """Show another text without telling that it changed."""
        if text != self.edit.text():
            self.edit.blockSignals(True)
            self.edit.setText(text)
            self.edit.blockSignals(False)

    def show_messages(self, messages: Sequence[CellMessage]) -> None:
        """Show exactly these. What is new among them is announced."""
        wanted = tuple(messages)
        text = self.edit.text() if any(message.marks for message in wanted) else ""
        before, self._messages = self._messages, wanted
        while len(self._lines) < len(wanted):
            self._lines.append(self._add_line())
        for line, message in zip(self._lines, wanted, strict=False):
            stops = self.tab_stops()
            line.show_message(message, text)
            if line.fix_button is not None:
                if line.fix_button not in stops:
                    self.setTabOrder(stops[-1], line.fix_button)
                line.fix_button.setAccessibleName(f"{line.fix_button.text()}, {self._name}")
        for line in self._lines[len(wanted) :]:
            line.hide()
        if wanted == before:
            return
        severities = {message.severity for message in wanted}
        invalid = "error" in severities
        restyle(self.edit, invalid=invalid, caution=not invalid and bool(severities - {"info"}))
        self._describe()
        known = {_identity(message) for message in before}
        new = [message for message in wanted if _identity(message) not in known]
        if new:
            said = " ".join(message.spoken for message in new)
            announce(self.edit, f"{self._name}. {said}", any(message.severity == "error" for message in new))

    def show_outcome(self, outcome: str) -> None:
        """Show right under the field what is sent for its text; an empty one shows nothing.

        Screen readers hear of it when it appears, and with the field.
        """
        if outcome == self._outcome:
            return
        had, self._outcome = bool(self._outcome), outcome
        if self.outcome_label is None:
            self.outcome_label = ElidedLabel("", "code")
            self.outcome_label.setProperty("tone", "muted")
            self._column.insertWidget(1, self.outcome_label)
        self.outcome_label.setText(resolved_text(outcome))
        self.outcome_label.setVisible(bool(outcome))
        self._describe()
        if not had:
            announce(self.edit, f"{self._name}. {spoken_resolved_text(outcome)}")

    def excerpts(self) -> list[str]:
        """The excerpts that are shown, marks in brackets."""
        return [line.excerpt() for line in self._lines[: len(self._messages)] if line.excerpt()]

    def tab_stops(self) -> list[QWidget]:
        """The field, and the links under it."""
        return [self.edit, *(line.fix_button for line in self._lines if line.fix_button is not None)]

    def fix_buttons(self) -> list[LinkButton]:
        """The links that are shown."""
        shown = self._lines[: len(self._messages)]
        return [line.fix_button for line in shown if line.fix_button is not None and line.fix_button.text()]

    def _add_line(self) -> _Line:
        line = _Line()
        line.fix_asked.connect(self._fix_asked)
        self._line_column.addWidget(line)
        return line

    def _describe(self) -> None:
        self.edit.setAccessibleName(self._name)
        said = [message.spoken for message in self._messages]
        if self._outcome:
            said.insert(0, spoken_resolved_text(self._outcome))
        self.edit.setAccessibleDescription(" ".join(said))

    @Slot(str)
    def _text_changed(self, _text: str) -> None:
        self.text_changed.emit(self.part)

    @Slot(str)
    def _pasted(self, text: str) -> None:
        self.pasted.emit(self.part, text)

    @Slot(str)
    def _pasted_as_one(self, text: str) -> None:
        self.pasted_as_one.emit(self.part, text)

    @Slot()
    def _left(self) -> None:
        self.left.emit(self.part)

    @Slot(str)
    def _fix_asked(self, code: str) -> None:
        self.fix_asked.emit(self.part, code)


def _identity(message: CellMessage) -> tuple[str, str]:
    return message.severity, message.kind or message.text
