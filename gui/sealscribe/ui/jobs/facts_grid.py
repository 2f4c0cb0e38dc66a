"""Facts as labels over values, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.widgets.buttons import CopyButton
from sealscribe.ui.widgets.data import VALUE_EDGE, ValueText
from sealscribe.ui.widgets.text import TextLabel

COLUMN_CHARACTERS: Final = 46
"""A column is at least this wide, in average characters."""
MOST_COLUMNS: Final = 3


class Fact(QWidget):
    """One label with its value, which can be selected, and copied by a button where that is useful."""

    def __init__(self, label: str, *, copyable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.setContentsMargins(VALUE_EDGE.width(), 0, 0, 0)
        name = TextLabel(label, "small", tone="muted", wrap=False)
        head.addWidget(name)
        self.value = ValueText()
        self.value.setAccessibleName(label)
        name.setBuddy(self.value)
        if copyable:
            button = CopyButton(self.value.toPlainText, label, compact=True)
            head.addWidget(button)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.value)
        column.addStretch(1)
        self._name = name
        self._fit_to_font()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_to_font()

    def _fit_to_font(self) -> None:
        # Rows with and without a button have the same height.
        self._name.setMinimumHeight(self.fontMetrics().height() + 12)


class FactsGrid(QWidget):
    """Made once for all labels, by `build_steps`; labels without a value are left out."""

    def __init__(self, labels: Iterable[str], copyable: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._labels = tuple(labels)
        self._copyable = copyable
        self._facts: dict[str, Fact] = {}
        self._placed: tuple[int, tuple[str, ...]] = (0, ())

    def build_steps(self) -> Iterator[None]:
        """Build in slices; must be exhausted before anything is shown."""
        for number, label in enumerate(self._labels):
            fact = Fact(label, copyable=label in self._copyable, parent=self)
            fact.hide()
            self._facts[label] = fact
            if number % 4 == 3:
                yield

    def show_facts(self, values: Mapping[str, str]) -> None:
        """Show these values. Raises KeyError for a label that is not known."""
        for label, value in values.items():
            shown = self._facts[label].value
            if shown.toPlainText() != value:
                shown.setPlainText(value)
        self._place(tuple(label for label in self._facts if values.get(label)))

    def text(self, label: str) -> str:
        """The value that is shown, or an empty text where the label is left out. Raises KeyError."""
        fact = self._facts[label]
        return "" if fact.isHidden() else fact.value.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the width."""
        super().resizeEvent(event)
        self._place(self._placed[1])

    def _place(self, labels: tuple[str, ...]) -> None:
        width = self.fontMetrics().averageCharWidth() * COLUMN_CHARACTERS
        columns = max(1, min(MOST_COLUMNS, self.width() // max(1, width)))
        if (columns, labels) == self._placed:
            return
        self._placed = (columns, labels)
        for fact in self._facts.values():
            # Not takeAt(), which leaves an item behind: sizes that the fact has later would be told to that one.
            self._grid.removeWidget(fact)
        for number in range(MOST_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        for label, fact in self._facts.items():
            fact.setVisible(label in labels)
        # Down the columns, as they are read.
        rows = -(-len(labels) // columns)
        for number, label in enumerate(labels):
            column, row = divmod(number, rows)
            self._grid.addWidget(self._facts[label], row, column, Qt.AlignmentFlag.AlignTop)
