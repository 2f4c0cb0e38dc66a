"""The one helper for every labelled row of a form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from sealscribe.ui.help.info import PAGE_PROPERTY, InfoLink
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.excerpt import SpanExcerpt
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import Glyph, TextLabel

_NUMBER: Final = re.compile(r"[\d.,]*\d")


class _Messages(QWidget):
    """Lines of one kind, each with an icon and the kind in words."""

    def __init__(self, icon: str, tone: str, word: str) -> None:
        super().__init__()
        self._icon, self._tone, self._word = icon, tone, word
        self._texts: tuple[str, ...] = ()
        self._labels: list[TextLabel] = []
        self.is_news = False
        """Whether the last change is to be told: other numbers in the same sentences, as while typing, are not."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        return self._texts

    @property
    def spoken(self) -> list[str]:
        return [f"{self._word}: {text}" for text in self._texts]

    def show_texts(self, texts: Sequence[str]) -> bool:
        """Show these instead; whether that was a change."""
        wanted = tuple(texts)
        if wanted == self._texts:
            return False
        self.is_news = [_NUMBER.sub("", text) for text in wanted] != [_NUMBER.sub("", text) for text in self._texts]
        self._texts = wanted
        if len(wanted) == len(self._labels):
            for label, spoken in zip(self._labels, self.spoken, strict=True):
                label.setText(spoken)
            return True
        self._labels.clear()
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for spoken in self.spoken:
            self._column.addWidget(self._line(spoken))
        self.setVisible(bool(wanted))
        return True

    def _line(self, spoken: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        glyph = Glyph(self._icon, self._tone)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(glyph)
        column.addStretch(1)
        row.addLayout(column)
        label = TextLabel(spoken, "small", tone=self._tone)
        row.addWidget(label, 1)
        self._labels.append(label)
        return line


class FormRow(QWidget):
    """Label, help, field, constraint, errors and warnings, bound together for eyes and for screen readers.

    ``field`` is a widget, or a layout of several. ``focus_widget`` is the one that takes the focus, is the label's
    buddy and carries the accessible name; without it the field itself, or the first focusable widget of the layout.
    ``marked`` are the widgets that get the red edge; without it the focus widget. ``messages`` is a layout within the
    field that takes errors and warnings, for a field that shows more under what is entered; without it they stand last.
    ``info`` is the page of the help that *Info* beside the label opens.
    """

    def __init__(
        self,
        label: str,
        field: QWidget | QLayout,
        *,
        help_text: str = "",
        constraint: str = "",
        optional: bool = False,
        focus_widget: QWidget | None = None,
        marked: Sequence[QWidget] | None = None,
        messages: QVBoxLayout | None = None,
        info: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._optional = optional
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)

        text = QVBoxLayout()
        text.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.label = TextLabel(label, "label", wrap=False)
        top.addWidget(self.label)
        if optional:
            top.addWidget(TextLabel(tr("- optional"), "body", tone="muted", wrap=False))
        if info:
            self.setProperty(PAGE_PROPERTY, info)
            top.addWidget(InfoLink(info, label))
        top.addStretch(1)
        self.label_actions = QHBoxLayout()
        top.addLayout(self.label_actions)
        text.addLayout(top)
        self.help_label = TextLabel(help_text, "help")
        text.addWidget(self.help_label)
        column.addLayout(text)

        if isinstance(field, QWidget):
            column.addWidget(field)
        else:
            column.addLayout(field)
        self.field = field
        self._focus_widget = focus_widget or _first_focusable(field)
        self._marked = tuple(marked) if marked is not None else (self._focus_widget,)
        self.label.setBuddy(_named_widget(self._focus_widget))

        self.constraint_label = TextLabel(constraint, "help")
        column.addWidget(self.constraint_label)
        self._errors = _Messages("alert", "danger", tr("Error"))
        self._warnings = _Messages("warning", "warning", tr("Warning"))
        self._message_column = column if messages is None else messages
        self._message_column.addWidget(self._errors)
        self._message_column.addWidget(self._warnings)
        self._place: SpanExcerpt | None = None
        self.help_label.setVisible(bool(help_text))
        self.constraint_label.setVisible(bool(constraint))
        self._describe()

    @property
    def focus_widget(self) -> QWidget:
        """The widget that takes the focus."""
        return self._focus_widget

    @property
    def errors(self) -> tuple[str, ...]:
        """The errors shown now."""
        return self._errors.texts

    @property
    def warnings(self) -> tuple[str, ...]:
        """The warnings shown now."""
        return self._warnings.texts

    def set_label(self, text: str) -> None:
        """Name the row differently."""
        self.label.setText(text)
        self._describe()

    def set_help_text(self, text: str) -> None:
        """Show another text between label and field; empty takes it away."""
        self.help_label.setText(text)
        self.help_label.setVisible(bool(text))
        self._describe()

    def set_constraint(self, text: str) -> None:
        """Show another text under the field; empty takes it away."""
        self.constraint_label.setText(text)
        self.constraint_label.setVisible(bool(text))
        self._describe()

    def set_errors(self, errors: Sequence[str]) -> None:
        """Show exactly these errors, whole sentences. New ones are announced."""
        if self._errors.show_texts(errors):
            self._messages_changed(self._errors, assertive=True)

    def set_warnings(self, warnings: Sequence[str]) -> None:
        """Show exactly these warnings, whole sentences. New ones are announced."""
        if self._warnings.show_texts(warnings):
            self._messages_changed(self._warnings, assertive=False)

    def show_place(self, text: str, span: tuple[int, int] | None, tone: str = "danger") -> None:
        """Show which characters of an entered text the messages are about; None takes that away.

        To be called before `set_errors` and `set_warnings`, so that screen readers hear it with what is new.
        """
        if span is not None:
            if self._place is None:
                self._place = SpanExcerpt()
                self._message_column.addWidget(self._place)
            self._place.show_place(text, span, tone)
        if self._place is not None:
            self._place.setVisible(span is not None)
            self._describe()

    @property
    def place(self) -> SpanExcerpt | None:
        """The place that is shown now, or None."""
        return self._place if self._place is not None and not self._place.isHidden() else None

    @property
    def line_edit(self) -> QLineEdit | None:
        """The line that a person types into, where the field has one that takes the focus."""
        widget = self._focus_widget.focusProxy() or self._focus_widget
        return widget if isinstance(widget, QLineEdit) else None

    def focus_field(self, span: tuple[int, int] | None = None) -> None:
        """Move the keyboard to the field, and select these characters of its line where it has one."""
        self._focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)
        line = self.line_edit
        if span is None or line is None:
            return
        # Qt counts UTF-16 units.
        start, end = (len(line.text()[:place].encode("utf-16-le", "surrogatepass")) // 2 for place in span)
        line.setCursorPosition(start)
        if start < end:
            line.setSelection(start, end - start)

    def _messages_changed(self, messages: _Messages, *, assertive: bool) -> None:
        for widget in self._marked:
            restyle(
                widget,
                invalid=bool(self._errors.texts),
                caution=bool(self._warnings.texts) and not self._errors.texts,
            )
        self._describe()
        if messages.spoken and messages.is_news:
            said = [self.label.text() + ".", *messages.spoken, self._place_words()]
            announce(self._focus_widget, " ".join(part for part in said if part), assertive)

    def _place_words(self) -> str:
        return self.place.spoken if self.place is not None else ""

    def _describe(self) -> None:
        name = self.label.text().replace("&", "")
        self._focus_widget.setAccessibleName(tr("{name} - optional", name=name) if self._optional else name)
        parts = [
            *self._errors.spoken,
            *self._warnings.spoken,
            self._place_words(),
            self.help_label.text(),
            self.constraint_label.text(),
        ]
        self._focus_widget.setAccessibleDescription(" ".join(part for part in parts if part))


def form_row(
    label: str,
    field: QWidget | QLayout,
    *,
    help_text: str = "",
    constraint: str = "",
    optional: bool = False,
    focus_widget: QWidget | None = None,
    marked: Sequence[QWidget] | None = None,
    messages: QVBoxLayout | None = None,
    info: str = "",
) -> FormRow:
    """Make a labelled row; see `FormRow`."""
    return FormRow(
        label,
        field,
        help_text=help_text,
        constraint=constraint,
        optional=optional,
        focus_widget=focus_widget,
        marked=marked,
        messages=messages,
        info=info,
    )


def _named_widget(widget: QWidget) -> QWidget:
    """The widget that a screen reader looks for a label at: on Linux it takes the name of a dropdown from its label."""
    proxy = widget.focusProxy()
    return proxy if isinstance(proxy, QComboBox) else widget


def _first_focusable(field: QWidget | QLayout) -> QWidget:
    if isinstance(field, QWidget):
        return field
    for position in range(field.count()):
        item = field.itemAt(position)
        widget = item.widget() if item is not None else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
    raise ValueError("a row needs a widget that can take the focus")
