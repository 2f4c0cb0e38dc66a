"""Finds text in a transcript."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.ui.jobs.segment_model import SegmentModel
from sealscribe.ui.jobs.segment_view import SegmentView
from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton
from sealscribe.ui.widgets.inputs import SearchField
from sealscribe.ui.widgets.text import TextLabel

DELAY_MS: Final = 120
FIELD_CHARACTERS: Final = 34
"""The field is at most this wide, in average characters."""


class FindBar(QWidget):
    """A field, the number of hits, and the way to the next and previous; Enter goes to the next."""

    def __init__(self, model: SegmentModel, view: SegmentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view = view
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.field = SearchField(tr("Find in transcript"))
        self.field.setObjectName("result.find")
        self._fit_to_font()
        row.addWidget(self.field, 1)
        self.previous_button = IconButton("chevron-up", tr("Previous hit (Shift+F3)"))
        self.previous_button.setObjectName("result.find-previous")
        self.previous_button.clicked.connect(self.go_back)
        self.previous_button.setShortcut(QKeySequence("Shift+F3"))
        self.next_button = IconButton("chevron-down", tr("Next hit (F3)"))
        self.next_button.setObjectName("result.find-next")
        self.next_button.clicked.connect(self.go_on)
        self.next_button.setShortcut(QKeySequence("F3"))
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        self.count_label = TextLabel("", "small", tone="muted", wrap=False)
        self.count_label.setObjectName("result.find-count")
        row.addWidget(self.count_label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._find)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.go_on)
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_to_font()

    def _fit_to_font(self) -> None:
        self.field.setMaximumWidth(self.fontMetrics().averageCharWidth() * FIELD_CHARACTERS)

    def forget(self) -> None:
        """Begin anew: the transcript is another one."""
        self._timer.stop()
        self.field.clear()
        self._find()

    @Slot()
    def go_on(self) -> None:
        """Go to the next hit, after the last to the first."""
        self._settle()
        self._step(1)

    @Slot()
    def go_back(self) -> None:
        """Go to the previous hit, before the first to the last."""
        self._settle()
        self._step(-1)

    @Slot()
    def _typed(self) -> None:
        self._timer.start()

    def _settle(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._find(move=False)

    def _find(self, *, move: bool = True) -> None:
        self._timer.stop()
        needle = self.field.text()
        self._hits = self._model.hits(needle)
        self._view.set_needle(needle)
        self._at = -1
        if move and self._hits:
            self._step(1)
        else:
            self._show_count()
        if needle:
            announce(self, self.count_label.text())

    def _step(self, by: int) -> None:
        if self._hits:
            start = self._at if self._at >= 0 or by > 0 else 0
            self._at = (start + by) % len(self._hits)
            self._view.go_to_hit(*self._hits[self._at])
        self._show_count()

    def _show_count(self) -> None:
        found = bool(self._hits)
        self.previous_button.setEnabled(found)
        self.next_button.setEnabled(found)
        if not self.field.text():
            self.count_label.setText("")
        elif not found:
            self.count_label.setText(tr("Not found"))
        else:
            self.count_label.setText(
                tr("{place} of {hits}", place=format_count(self._at + 1), hits=format_count(len(self._hits)))
            )
