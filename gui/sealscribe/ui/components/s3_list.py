"""The list of the S3 browser: one row for each bucket, prefix or object, gone through by mouse and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from sealscribe.ui.components.s3_model import BUCKET, FOLDER, OBJECT, OTHER, S3Model
from sealscribe.ui.icons import render_icon, tinted_icon
from sealscribe.ui.translation import tr

ICON_SIDE: Final = 18
ROW_PADDING: Final = 12
_WIDTHS: Final = ((1, 24), (2, 13), (3, 21))
"""Columns and their widths in average characters; the first takes what is left."""


class _RoomyRows(QStyledItemDelegate):
    """Rows with room to aim at."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The usual size, and some."""
        return super().sizeHint(option, index) + QSize(0, ROW_PADDING)


class S3List(QTreeView):
    """Shows an `S3Model`. Enter goes into a row, Backspace and Alt+Up lead up."""

    entered_row = Signal(QModelIndex)
    """Enter was pressed on this row."""
    up_asked = Signal()
    """The place above is wanted."""

    def __init__(self, model: S3Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._tint = -1
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_RoomyRows(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self.setAccessibleName(tr("Content of this place"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for section in range(model.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if section == 0 else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(section, mode)

    def select_current_or_first(self) -> None:
        """Select the row that has the keyboard, else the first one."""
        current = self.currentIndex()
        if not current.isValid():
            current = self._model.index(0, 0)
        if current.isValid():
            self.setCurrentIndex(current)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and the ways up. A first arrow key or Enter selects the row at which the keyboard arrived."""
        keys = Qt.Key
        is_enter = event.key() in (keys.Key_Return, keys.Key_Enter)
        # Qt makes a row current when the list gets the focus, and selects it only when the current row changes.
        arrived = self.currentIndex().isValid() and not self.selectionModel().hasSelection()
        if event.key() == keys.Key_Backspace or is_alt_up(event):
            self.up_asked.emit()
        elif arrived and (is_enter or event.key() in (keys.Key_Up, keys.Key_Down)):
            self.select_current_or_first()
            if is_enter:
                self.entered_row.emit(self.currentIndex())
        elif is_enter:
            self.entered_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit columns and icons to what only now is known."""
        super().showEvent(event)
        self._refresh_icons()
        letter = self.fontMetrics().averageCharWidth()
        for section, characters in _WIDTHS:
            if section < self._model.columnCount():
                self.setColumnWidth(section, letter * characters)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._refresh_icons()

    def _refresh_icons(self) -> None:
        color = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        if color.rgba() == self._tint:
            return
        self._tint = color.rgba()
        faint = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        selected = self.palette().color(QPalette.ColorRole.HighlightedText)
        icons = {}
        for kind in (BUCKET, FOLDER, OBJECT, OTHER):
            icon = tinted_icon(kind, ICON_SIDE, color, faint)
            for dpr in (1.0, 2.0):
                icon.addPixmap(render_icon(kind, ICON_SIDE, selected, dpr), QIcon.Mode.Selected)
            icons[kind] = icon
        self._model.set_icons(icons)


def is_alt_up(event: QKeyEvent) -> bool:
    """Tell whether Alt+Up was pressed."""
    return event.key() == Qt.Key.Key_Up and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
