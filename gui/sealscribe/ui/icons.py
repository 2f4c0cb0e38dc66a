"""The program's own icons: one stroke style, 24 x 24, coloured only when they are drawn.

Classes of Qt are reached through their module when they are first needed: the start of the program pays for each.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

DEFAULT_SIZE = 20
"""Side of an icon in logical pixels."""


class ColorRoles(Protocol):
    """What an icon's role is looked up in: an attribute for each role, ``#rrggbb``."""

    @property
    def text(self) -> str:
        """The colour of ordinary text."""
        ...

    @property
    def disabled_text(self) -> str:
        """The colour of what cannot be used."""
        ...


@cache
def icon_source(name: str) -> bytes:
    """The SVG of an icon, its stroke still ``currentColor``. Raises FileNotFoundError for an unknown name."""
    return files("sealscribe.resources").joinpath("icons", f"{name}.svg").read_bytes()


def icon_names() -> tuple[str, ...]:
    """All icons there are, sorted."""
    folder = files("sealscribe.resources").joinpath("icons")
    return tuple(sorted(entry.name.removesuffix(".svg") for entry in folder.iterdir() if entry.name.endswith(".svg")))


def render_icon(name: str, size: int, color: QColor, dpr: float = 1.0) -> QPixmap:
    """Draw an icon of ``size`` logical pixels in one colour, sharp at the device pixel ratio ``dpr``."""
    tinted = icon_source(name).replace(b"currentColor", color.name().encode("ascii"))
    buffer = QtCore.QBuffer()
    buffer.setData(tinted)
    buffer.open(QtCore.QIODevice.OpenModeFlag.ReadOnly)
    # The image plugin reads SVG without the import of QtSvg, which the start of the program would pay for.
    reader = QtGui.QImageReader(buffer, b"svg")
    side = round(size * dpr)
    reader.setScaledSize(QtCore.QSize(side, side))
    pixmap = QtGui.QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def tinted_icon(name: str, size: int, color: QColor, disabled: QColor, gap: int = 0) -> QIcon:
    """An icon for a control, for ordinary and for doubled resolution, with its own colour when disabled.

    ``gap`` adds empty room at the right, in logical pixels, for text that follows.
    """
    icon = QtGui.QIcon()
    for dpr in (1.0, 2.0):
        for tint, mode in ((color, QtGui.QIcon.Mode.Normal), (disabled, QtGui.QIcon.Mode.Disabled)):
            drawn = render_icon(name, size, tint, dpr)
            if gap:
                wider = QtGui.QPixmap(round((size + gap) * dpr), round(size * dpr))
                wider.setDevicePixelRatio(dpr)
                wider.fill(QtCore.Qt.GlobalColor.transparent)
                painter = QtGui.QPainter(wider)
                painter.drawPixmap(0, 0, drawn)
                painter.end()
                drawn = wider
            icon.addPixmap(drawn, mode)
    return icon


class IconSet:
    """Icons in the colours of one theme, made when first asked for and kept."""

    def __init__(self, colors: ColorRoles) -> None:
        self._colors = colors
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, role: str = "text", size: int = DEFAULT_SIZE) -> QIcon:
        """An icon for actions, buttons and item models.

        ``role`` is a colour role of the theme such as "text", "muted", "accent", "danger". Raises AttributeError for an
        unknown role, FileNotFoundError for an unknown name.
        """
        key = (name, role, size)
        if key not in self._icons:
            disabled = QColor(self._colors.disabled_text)
            self._icons[key] = tinted_icon(name, size, QColor(getattr(self._colors, role)), disabled)
        return self._icons[key]

    def pixmap(self, name: str, size: int = DEFAULT_SIZE, role: str = "text", dpr: float = 1.0) -> QPixmap:
        """A picture for own painting: ``size`` in logical pixels, ``dpr`` from the paint device."""
        key = (name, role, size, dpr)
        if key not in self._pixmaps:
            self._pixmaps[key] = render_icon(name, size, QColor(getattr(self._colors, role)), dpr)
        return self._pixmaps[key]
