"""The rail at the left of the window: one button for each page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sealscribe.ui.icons import IconSet
from sealscribe.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEAST_WIDTH: Final = 76
_AROUND_TEXT: Final = 14
"""Room at both sides of a title together, as the style sheet gives it, in logical pixels."""


class Destination(NamedTuple):
    """An entry of the navigation."""

    page_id: str
    title: str
    icon_name: str


class _DestinationButton(QToolButton):
    """As wide as its title is when it is chosen, which is bold: nothing moves and nothing is shortened."""

    def __init__(self, destination: Destination, shortcut: str) -> None:
        super().__init__()
        self.destination = destination
        self.setProperty("shell", "destination")
        self.setProperty("toolButtonStyle", "ToolButtonTextUnderIcon")
        self.setText(destination.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setAccessibleName(destination.title)
        self.setToolTip(f"{destination.title} ({shortcut})")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the bold title."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(bold).horizontalAdvance(self.text()) + _AROUND_TEXT
        return QSize(max(LEAST_WIDTH, hint.width(), width), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: a page that wants more room does not get it from here."""
        return self.sizeHint()


class NavigationRail(QScrollArea):
    """The buttons under one another; exactly one is chosen. Where the window is too low for all, they scroll."""

    chosen = Signal(str)
    """The id of the page whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("shell", "rail")
        self.setAccessibleName(tr("Navigation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", "NoFocus")
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._content = QWidget()
        self._content.setProperty("shell", "rail-content")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, _DestinationButton] = {}
        self.setWidget(self._content)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest button, with room for the scroll bar where there has to be one."""
        content = self._content.sizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if self.height() < content.height() else 0
        edge = self.width() - self.contentsRect().width()
        return QSize(content.width() + bar + edge, content.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One button is always seen."""
        first = next(iter(self._buttons.values()), None)
        return QSize(self.sizeHint().width(), first.sizeHint().height() if first is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have the width looked at again: a scroll bar may have come or gone."""
        super().resizeEvent(event)
        self.updateGeometry()

    def add(self, destination: Destination, shortcut: str) -> None:
        """Add a button at the end."""
        button = _DestinationButton(destination, shortcut)
        button.clicked.connect(self._pressed)
        self._buttons[destination.page_id] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)

    def choose(self, page_id: str) -> None:
        """Show a page as the one that is seen. Raises KeyError for an unknown id."""
        button = self._buttons[page_id]
        button.setChecked(True)
        self.ensureWidgetVisible(button, 0, 0)

    def tint(self, icons: IconSet) -> None:
        """Draw the icons anew, in the colours of a theme and as large as the text asks for."""
        side = max(22, round(self.fontMetrics().height() * 1.5))
        dpr = self.devicePixelRatioF()
        for button in self._buttons.values():
            name = button.destination.icon_name
            icon = QIcon()
            icon.addPixmap(icons.pixmap(name, side, "muted", dpr), QIcon.Mode.Normal, QIcon.State.Off)
            icon.addPixmap(icons.pixmap(name, side, "accent", dpr), QIcon.Mode.Normal, QIcon.State.On)
            button.setIconSize(QSize(side, side))
            button.setIcon(icon)

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, _DestinationButton):
            self.chosen.emit(button.destination.page_id)
