"""Buttons in the program's variants; their icons take the colour of their text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sealscribe.ui.icons import render_icon, tinted_icon
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce

ICON_GAP = 4
"""Extra room between icon and text, in logical pixels."""
COPIED_MS = 2000
"""How long "Copied" stands, in milliseconds."""
RING = 2
"""Width of the ring around what has the focus, as in the style sheet, in logical pixels."""


def _is_bare(event: QKeyEvent) -> bool:
    """Whether no modifier is held; that of the number pad is none."""
    held = event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
    return held == QtCore.Qt.KeyboardModifier.NoModifier


class TintedButton(QPushButton):
    """A push button whose icon follows the colour of its text through every theme."""

    variant = ""

    def __init__(self, text: str = "", *, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._icon_key: tuple[str, int, int, int, int] | None = None
        self.setProperty("variant", self.variant)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    @property
    def icon_name(self) -> str | None:
        """The icon's name, if there is one."""
        return self._icon_name

    def set_icon_name(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon_name = name
        self._refresh_icon()

    def event(self, event: QEvent) -> bool:
        """Tint the icon once the style is known, and again when it changed."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._refresh_icon()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses as Space does; held down, it presses once."""
        keys = QtCore.Qt.Key
        if event.key() not in (keys.Key_Return, keys.Key_Enter) or not _is_bare(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """A button that moved away from the pointer is no longer hovered; Qt tells it only when the pointer moves."""
        super().moveEvent(event)
        if self.underMouse() and not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.setAttribute(QtCore.Qt.WidgetAttribute.WA_UnderMouse, False)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add what the style sheet cannot: the chevron of a menu, and the gap between a strong fill and its ring."""
        super().paintEvent(event)
        shows_gap = self.hasFocus() and self.is_filled
        if not shows_gap and self.menu() is None:
            return
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        color = self.palette().color(group, QPalette.ColorRole.ButtonText)
        painter = QPainter(self)
        if self.menu() is not None:
            side = max(16, self.fontMetrics().height())
            chevron = render_icon("chevron-down", side, color, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - 10 - side, (self.height() - side) // 2, chevron)
        if shows_gap:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, RING))
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            inset = RING * 1.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 3, 3)
        painter.end()

    @property
    def is_filled(self) -> bool:
        """Whether the button has a colour of its own, from which the ring of the focus would not stand out."""
        return self.variant == "primary"

    def _refresh_icon(self) -> None:
        if self._icon_name is None:
            if not self.icon().isNull():
                self.setIcon(QIcon())
                self._icon_key = None
            return
        palette = self.palette()
        color = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
        disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        side = max(16, round(self.fontMetrics().height() * 1.05))
        gap = ICON_GAP if self.text() else 0
        key = (self._icon_name, side, gap, color.rgba(), disabled.rgba())
        if key != self._icon_key:
            self._icon_key = key
            self.setIconSize(QSize(side + gap, side))
            self.setIcon(tinted_icon(self._icon_name, side, color, disabled, gap))


class PrimaryButton(TintedButton):
    """The one main action of a page."""

    variant = "primary"


class SecondaryButton(TintedButton):
    """Every other action."""

    variant = "secondary"


class LinkButton(TintedButton):
    """An action that looks like a link, for use in and under text."""

    variant = "link"


class IconButton(TintedButton):
    """An icon alone; ``label`` is its accessible name and its tool tip."""

    variant = "icon"

    def __init__(self, icon: str, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__("", icon=icon, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(label)
        self.setToolTip(label)


class CopyButton(TintedButton):
    """Copies what ``text_source`` gives at the moment of the press, and says so for two seconds.

    ``what`` names the thing for screen readers, e.g. "KMS key ARN". ``caption`` is the word on the button;
    ``compact`` shows the icon alone.
    """

    def __init__(
        self,
        text_source: Callable[[], str],
        what: str = "",
        *,
        caption: str = tr("Copy"),
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.variant = "icon" if compact else "link"
        super().__init__("" if compact else caption, icon="copy", parent=parent)
        self._caption = caption
        self._text_source = text_source
        self._what = what
        self._compact = compact
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(COPIED_MS)
        self._back.timeout.connect(self._show_idle)
        self.clicked.connect(self._copy)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show_idle()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text_source())
        self.set_icon_name("check")
        if not self._compact:
            # The width of the longer word stays, so that nothing beside the button moves.
            self.setMinimumWidth(self.sizeHint().width())
            self.setText(tr("Copied"))
        self.setToolTip(tr("Copied"))
        announce(self, tr("{what} copied", what=self._what) if self._what else tr("Copied"))
        self._back.start()

    @Slot()
    def _show_idle(self) -> None:
        name = tr("Copy {what}", what=self._what) if self._what else tr("Copy")
        self.set_icon_name("copy")
        if not self._compact:
            self.setText(self._caption)
        self.setAccessibleName(name)
        self.setToolTip(name if self._compact else "")
