"""The table of jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sealscribe.ui.jobs.job_delegate import JobDelegate
from sealscribe.ui.jobs.job_model import Index, JobTableModel
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.translation import tr

# Width of each column in average characters of the font: what it would like and what it needs. The name takes what the
# others leave.
_WIDTHS: Final = {
    Column.NAME: (26, 18),
    Column.STATUS: (20, 20),
    Column.ENCRYPTION: (35, 21),
    Column.LANGUAGE: (19, 13),
    Column.CREATED: (22, 19),
    Column.EXPIRES: (15, 13),
    Column.PROGRESS: (24, 14),
}
_LEAST_WIDTH: Final = 4


class JobTable(QTableView):
    """Jobs as rows; one is current, and several may be selected. Enter opens the details of the current one."""

    job_chosen = Signal(str)
    """The id of the job that became current, or an empty text when none is."""
    height_changed = Signal()
    """What `height_for` tells is another now."""
    copy_asked = Signal()
    delete_asked = Signal()
    menu_asked = Signal(QPoint)
    """The menu of the jobs that are selected is wanted, at this place of the screen."""
    opened = Signal()
    """Enter or a double click: the details of the current job are wanted."""

    def __init__(self, model: JobTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobs.table")
        self.setAccessibleName(tr("Jobs"))
        self.setAccessibleDescription(
            tr("Arrow keys choose a job, with Shift several. Enter goes to the details, the menu key opens a menu.")
        )
        self._jobs = model
        self._kept = ""
        self._kept_selection: frozenset[str] = frozenset()
        self._fitted = False
        self._letter = self.fontMetrics().averageCharWidth()
        self._fitting = False
        self.setModel(model)
        self._delegate = JobDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionsMovable(False)
        columns.setStretchLastSection(False)
        columns.sectionResized.connect(self._column_resized)
        columns.setSortIndicator(Column.CREATED, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.horizontalScrollBar().rangeChanged.connect(self.height_changed)
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._bring_back_current)
        self.doubleClicked.connect(self.opened)
        self._fit_to_font()

    def current_job(self) -> str:
        """The id of the current job, or an empty text."""
        index = self.currentIndex()
        return self._jobs.job_id(index.row()) if index.isValid() else ""

    def selected_jobs(self) -> list[str]:
        """The ids of the jobs that are selected, from top to end."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._jobs.job_id(row) for row in rows]

    def height_for(self, rows: int) -> int:
        """The height in logical pixels at which so many rows are seen whole."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        header = self.horizontalHeader().sizeHint().height()
        return header + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth() + below

    def chosen_widths(self) -> dict[Column, float]:
        """The widths that a person gave the columns, in average characters of the font; empty where nobody did.

        The name's is not among them: it takes what the others leave.
        """
        if not self._fitted:
            return {}
        letter = self.fontMetrics().averageCharWidth()
        return {column: self.columnWidth(column) / letter for column in _WIDTHS if column is not Column.NAME}

    def choose_widths(self, widths: Mapping[Column, float]) -> None:
        """Give columns their width, in average characters of the font; no column becomes too narrow to be caught."""
        if not widths:
            return
        self._fit_columns()
        letter = self.fontMetrics().averageCharWidth()
        for column in widths.keys() - {Column.NAME}:
            self.setColumnWidth(column, round(max(_LEAST_WIDTH, widths[column]) * letter))
        self._fit_name()

    def choose(self, job_id: str) -> bool:
        """Make a job current and bring it into view; tell whether it is shown at all."""
        place = self._jobs.place(job_id)
        if place is None:
            return False
        index = self._jobs.index(place, Column.NAME)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    # Qt's events

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which job is current now."""
        super().currentChanged(current, previous)
        if current.isValid() and previous.isValid() and current.row() == previous.row():
            return
        job_id = self._jobs.job_id(current.row()) if current.isValid() else ""
        self.job_chosen.emit(job_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, Ctrl+C copies names, Delete deletes."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu, by the menu key below the current row."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(rect.height(), 0))
        if self.selectionModel().hasSelection():
            self.menu_asked.emit(place)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_to_font()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new width."""
        super().resizeEvent(event)
        self._fit_columns()

    # Inside

    def _fit_to_font(self) -> None:
        before, self._letter = self._letter, self.fontMetrics().averageCharWidth()
        if self._fitted and before != self._letter:
            for column in _WIDTHS:
                self.setColumnWidth(column, round(self.columnWidth(column) * self._letter / before))
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.height_changed.emit()
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Share the width: every column gets what it needs, and what is left by what they would like."""
        if self._fitted:
            self._fit_name()
            return
        letter = self.fontMetrics().averageCharWidth()
        needed = sum(need for _, need in _WIDTHS.values()) * letter
        liked = sum(like for like, _ in _WIDTHS.values()) * letter
        share = max(0.0, min(1.0, (self.viewport().width() - needed) / (liked - needed)))
        self._fitting = True
        for column, (like, need) in _WIDTHS.items():
            self.setColumnWidth(column, int((need + share * (like - need)) * letter))
        self._fitting = False
        self._fit_name()

    def _fit_name(self) -> None:
        others = sum(self.columnWidth(column) for column in _WIDTHS if column is not Column.NAME)
        least = _WIDTHS[Column.NAME][1] * self.fontMetrics().averageCharWidth()
        self._fitting = True
        self.setColumnWidth(Column.NAME, max(least, self.viewport().width() - others))
        self._fitting = False

    @Slot(int, int, int)
    def _column_resized(self, column: int, before: int, after: int) -> None:
        # Widths that a person chose stay.
        if not self._fitting:
            self._fitted = True

    def _keep_current(self) -> None:
        self._kept = self.current_job() or self._kept
        self._kept_selection = frozenset(self.selected_jobs())

    def _bring_back_current(self) -> None:
        kept, self._kept_selection = self._kept_selection, frozenset()
        if self._kept and self.choose(self._kept):
            self._kept = ""
            self._select_too(kept)
        elif self._jobs.rowCount() == 0 or not self.currentIndex().isValid():
            self.job_chosen.emit("")

    def _select_too(self, job_ids: frozenset[str]) -> None:
        places = [place for job_id in job_ids if (place := self._jobs.place(job_id)) is not None]
        if len(places) < 2:
            return
        selection = QItemSelection()
        for place in places:
            index = self._jobs.index(place, Column.NAME)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.Select | flags.Rows)
