"""Finds what a person cannot read or reach: words that are cut, and controls that stick out of what shows them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from sealscribe.ui.widgets.chip import ConnectionChip
from sealscribe.ui.widgets.text import ElidedLabel

AT_TWO_SIZES = pytest.mark.parametrize("base_font", [1.0, 2.0], ids=["ordinary", "double"], indirect=True)
"""With text of the system's size, and of twice that."""
SLACK = 1
"""What rounding takes, in logical pixels."""


def scaled_font(scale: float) -> QFont:
    """The system's interface font in so many times its size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(font.pointSizeF() * scale)
    return font


def cut_widgets(window: QWidget) -> list[str]:
    """What is cut or out of reach among all that is shown in a window, scrolled to or not."""
    return [f"{_name(widget)} {why}" for widget in _shown(window) for why in _faults(widget, window)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in [window, *window.findChildren(QWidget)]:
        is_inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)
        if widget.isVisible() and widget.window() is window and not is_inner:
            yield widget


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    needed, has = _needed(widget), widget.size()
    if needed.width() > has.width() + SLACK:
        yield f"is {has.width()} wide and needs {needed.width()}"
    if needed.height() > has.height() + SLACK:
        yield f"is {has.height()} high and needs {needed.height()}"
    if _has_words(widget):
        yield from _out_of_reach(widget, window)
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        over = widget.widget().width() - widget.viewport().width()
        if over > SLACK and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            yield f"shows {over} too little of its width and does not scroll"


def _needed(widget: QWidget) -> QSize:
    if isinstance(widget, ElidedLabel | ConnectionChip):
        return QSize(0, widget.sizeHint().height())
    if isinstance(widget, QLabel):
        if not widget.text():
            return QSize(0, 0)
        if widget.wordWrap():
            return QSize(_longest_word(widget), widget.heightForWidth(widget.width()))
        return widget.sizeHint()
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint()
    if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
        return QSize(0, widget.sizeHint().height())
    return QSize(0, 0)


def _longest_word(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    margins = label.contentsMargins()
    words = [word for word in label.text().split() if len(word) <= 24]
    return max(map(metrics.horizontalAdvance, words), default=0) + margins.left() + margins.right()


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)


def _out_of_reach(widget: QWidget, window: QWidget) -> Iterator[str]:
    """A scroll area brings into view all that lies in its content; elsewhere each ancestor must hold it whole."""
    rect = widget.rect()
    inner = widget
    while inner is not window:
        parent = inner.parentWidget()
        if isinstance(parent.parentWidget(), QAbstractScrollArea) and parent is parent.parentWidget().viewport():
            return
        rect = QRect(inner.mapTo(parent, rect.topLeft()), rect.size())
        room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(rect):
            yield f"at {rect.getRect()} sticks out of {_name(parent)} of {parent.rect().getRect()[2:]}"
            return
        inner = parent


def _name(widget: QWidget) -> str:
    text = str(widget.property("text") or widget.accessibleName() or "")[:50]
    return f"{type(widget).__name__} {widget.objectName()!r} {text!r}"
