"""A window's place on the screen, its frame counted in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

FRAME: Final = QMargins(8, 40, 8, 8)
"""What a frame may take, in logical pixels, as long as the window system has not told what it takes."""

WITHOUT_SCREEN: Final = QRect(0, 0, 1280, 720)


def bounded(frame: QRect, available: QRect) -> QRect:
    """Shrink and move ``frame`` as little as it takes to lie within ``available``."""
    size = frame.size().boundedTo(available.size())
    left = max(available.left(), min(frame.left(), available.left() + available.width() - size.width()))
    top = max(available.top(), min(frame.top(), available.top() + available.height() - size.height()))
    return QRect(left, top, size.width(), size.height())


def area_of(screen: QScreen | None) -> QRect:
    """The free area of a screen; a usual one where there is none, as in a session that nobody is connected to."""
    return screen.availableGeometry() if screen is not None else WITHOUT_SCREEN


def screen_area(window: QWidget) -> QRect:
    """The free area of the screen that holds the window's middle; of the window's own screen where none does."""
    screen = window.screen()
    return area_of((screen.virtualSiblingAt(window.geometry().center()) if screen else None) or screen)


def size_with_frame(wanted: QSize, available: QRect) -> QSize:
    """As much of the size as the screen has room for beside a frame."""
    return wanted.boundedTo(available.marginsRemoved(FRAME).size())


def bring_onto_screen(window: QWidget) -> None:
    """Bring a window that is not maximized onto a screen that exists, whole; when it is shown, with its frame."""
    if window.isMaximized() or window.isFullScreen():
        return
    handle = window.windowHandle()
    margins = handle.frameMargins() if handle is not None and handle.isVisible() else QMargins()
    inner = window.geometry()
    wanted = bounded(inner.marginsAdded(margins), screen_area(window)).marginsRemoved(margins)
    if wanted != inner:
        window.setGeometry(wanted)
