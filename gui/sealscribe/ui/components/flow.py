"""A layout that breaks its widgets into lines like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets at their natural size, from left to right, in as many lines as the width asks for.

    What `add_stretching` adds shares the room that is left at the end of its line.
    """

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._factors: dict[QWidget | None, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Add an item at the end."""
        self._items.append(item)

    def add_stretching(self, widget: QWidget, factor: int = 1) -> None:
        """Add a widget that takes ``factor`` parts of what its line leaves."""
        self._factors[widget] = factor
        self.addWidget(widget)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """An item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest that works."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        left, y = rect.width(), rect.y()
        line: list[QLayoutItem] = []
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if line and width > left:
                y += self._place(line, QRect(rect.x(), y, rect.width(), 0), left, move=move) + self.spacing()
                left, line = rect.width(), []
            line.append(item)
            left -= width + self.spacing()
        return y + self._place(line, QRect(rect.x(), y, rect.width(), 0), left, move=move) - rect.y()

    def _place(self, line: list[QLayoutItem], rect: QRect, left: int, *, move: bool) -> int:
        """Centre the items of a line on each other, ``left`` less one space shared; give back its height."""
        height = max((item.sizeHint().height() for item in line), default=0)
        factors = [self._factors.get(item.widget(), 0) for item in line]
        room, parts, x = max(0, left + self.spacing()), sum(factors), rect.x()
        for item, factor in zip(line, factors, strict=True) if move else ():
            hint = item.sizeHint()
            more = room * factor // parts if parts else 0
            size = QSize(min(hint.width() + more, rect.width()), hint.height())
            item.setGeometry(QRect(QPoint(x, rect.y() + (height - hint.height()) // 2), size))
            x += size.width() + self.spacing()
        return height
