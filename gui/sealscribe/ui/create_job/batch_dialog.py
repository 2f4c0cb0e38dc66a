"""The review of a batch: every job before any is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sealscribe.core.batch import BatchEntry
from sealscribe.ui.components.tones import Tones
from sealscribe.ui.create_job.batch_model import BatchModel, Column, Rename
from sealscribe.ui.icons import render_icon
from sealscribe.ui.texts.batch_texts import (
    BACK,
    NO_ROWS,
    ONLY_PROBLEMS,
    REVIEW_TITLE,
    create_words,
    ready_words,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.text import TextLabel

_GAP: Final = 8
_SHARES: Final = {Column.RECORDING: 24, Column.NAME: 24, Column.INPUT: 34}


class _CellDelegate(QStyledItemDelegate):
    """Begins each cell below its title, and says by an icon, too, whether a job can be made."""

    def __init__(self, model: BatchModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._tones = Tones(view)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon and words."""
        rect = QRect(option.rect)
        side = self._view.fontMetrics().height()
        has_icon = index.column() == Column.FOUND
        option.rect = rect.adjusted(_GAP + (side + 2 if has_icon else 0), 0, 0, 0)
        super().paint(painter, option, index)
        if has_icon:
            name, tone = self._model.icon(index.row())
            icon = render_icon(name, side, self._tones.color(tone), self._view.devicePixelRatioF())
            painter.drawPixmap(rect.left() + _GAP, rect.center().y() - side // 2, icon)


class BatchDialog(QDialog):
    """Shows the entries; names can be changed by Enter or a double click. ``agreed`` carries those that are ready."""

    agreed = Signal(object)

    def __init__(self, entries: Sequence[BatchEntry], rename: Rename, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("batch")
        self.setWindowTitle(REVIEW_TITLE)
        open_with_room(self, 140, 39)
        self.model = BatchModel(entries, rename, self)
        self.model.judged.connect(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(REVIEW_TITLE, "heading"))
        top = QHBoxLayout()
        self.count_label = TextLabel("")
        self.count_label.setObjectName("batch.count")
        top.addWidget(self.count_label, 1)
        self.problems_box = CheckBox(ONLY_PROBLEMS)
        self.problems_box.setObjectName("batch.only-problems")
        self.problems_box.toggled.connect(self._show_only_problems)
        top.addWidget(self.problems_box)
        column.addLayout(top)
        self.table = self._build_table()
        column.addWidget(self.table, 1)
        self.no_rows = TextLabel(NO_ROWS, tone="muted")
        self.no_rows.hide()
        column.addWidget(self.no_rows)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        self.back_button = SecondaryButton(BACK)
        self.back_button.setObjectName("batch.back")
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.reject)
        self.create_button = PrimaryButton("")
        self.create_button.setObjectName("batch.create")
        self.create_button.setAutoDefault(False)
        self.create_button.clicked.connect(self._create)
        foot.addWidget(self.back_button)
        foot.addWidget(self.create_button)
        column.addLayout(foot)
        self._count()
        self.table.setFocus()

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("batch.table")
        table.setAccessibleName(REVIEW_TITLE)
        table.setAccessibleDescription(tr("A row for each recording. Enter on a job name changes it."))
        table.setModel(self.model)
        table.setItemDelegate(_CellDelegate(self.model, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + 16)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = table.fontMetrics().averageCharWidth()
        for column, characters in _SHARES.items():
            table.setColumnWidth(column, characters * letter)
        if self.model.rowCount():
            table.setCurrentIndex(self.model.index(0, Column.NAME))
        return table

    @Slot()
    def _count(self) -> None:
        ready, total = len(self.model.ready), len(self.model.entries)
        self.count_label.setText(ready_words(ready, total))
        self.create_button.setText(create_words(ready))
        self.create_button.setEnabled(ready > 0)
        announce(self, self.count_label.text())

    @Slot(bool)
    def _show_only_problems(self, only: bool) -> None:
        self.model.show_only_problems(only)
        self.no_rows.setVisible(not self.model.rowCount())

    @Slot()
    def _create(self) -> None:
        self.agreed.emit(self.model.ready)
        self.accept()
