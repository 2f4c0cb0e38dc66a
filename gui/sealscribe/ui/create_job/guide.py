"""Leads to the place of a finding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from sealscribe.core.findings import Field, Finding
from sealscribe.ui.create_job.form_panel import FormPanel
from sealscribe.ui.widgets.scroll import ScrollColumn


class Guide(QObject):
    """Puts the keyboard where a field is, and brings it into view."""

    def __init__(self, panels: Sequence[FormPanel], scroll: ScrollColumn, parent: QObject) -> None:
        super().__init__(parent)
        self._panels = panels
        self._scroll = scroll
        self._target: QWidget | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._show_target)

    def go_to(self, field: Field, finding: Finding | None = None) -> None:
        """Go to a field, and in it to what is wrong."""
        for panel in self._panels:
            if field in panel.rows():
                self._target = panel.focus_finding(field, finding)
                # Messages that were just shown have no place yet.
                self._timer.start(0)
                return

    @Slot()
    def _show_target(self) -> None:
        if self._target is not None:
            self._scroll.show_widget(self._target)
            self._target = None
