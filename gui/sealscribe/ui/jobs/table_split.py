"""Shares the height of the Jobs page between the table and the details."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from sealscribe.ui.jobs.job_table import JobTable

MOST_SHARE: Final = 0.36
"""The table takes no more of the height by itself: below it people read."""


class TableSplit(QSplitter):
    """The table above is as tall as its jobs ask for, up to MOST_SHARE; the details get the rest.

    Where a person moves the handle, it stays; what they chose at an earlier start is a share of the height.
    """

    def __init__(self, table: JobTable, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("jobs.splitter")
        self.setHandleWidth(2)  # and the room around it that the style sheet gives
        self.setChildrenCollapsible(False)
        self._table = table
        self._jobs = 0
        self._moved = False
        self._wanted_share = 0.0
        self._sizes: list[int] = []
        self.addWidget(table)
        table.height_changed.connect(self._share)
        self.splitterMoved.connect(self._handle_moved)

    def fit(self, jobs: int) -> None:
        """Follow the number of jobs. A search does not count: the table would jump with every letter typed."""
        self._jobs = jobs
        self._share()

    def chosen_share(self) -> float:
        """The share of the height that a person gave the table, or 0 where nobody did."""
        if self._wanted_share or not self._moved:
            return self._wanted_share
        sizes = self._sizes if self._table.isHidden() else self.sizes()
        return sizes[0] / max(1, sum(sizes))

    def choose_share(self, share: float) -> None:
        """Give the table this share of the height, as soon as there is one."""
        self._wanted_share = min(1.0, share)
        self._share()

    def show_table(self, shown: bool) -> None:
        """Show the table, with the room that it had, or give all of the room to the details."""
        if not shown:
            self._sizes = self.sizes()
        self._table.setVisible(shown)
        if shown:
            self.setSizes(self._sizes)
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new height."""
        super().resizeEvent(event)
        self._share()

    @Slot()
    def _handle_moved(self) -> None:
        self._moved = True
        self._wanted_share = 0.0

    @Slot()
    def _share(self) -> None:
        room = sum(self.sizes())
        if self._moved or self._table.isHidden() or self.count() < 2 or not room:
            return
        if self._wanted_share:
            wanted = round(room * self._wanted_share)
            self.setSizes([wanted, room - wanted])
            return
        wanted = min(self._table.height_for(self._jobs), round(room * MOST_SHARE))
        self.setSizes([wanted, room - wanted])
