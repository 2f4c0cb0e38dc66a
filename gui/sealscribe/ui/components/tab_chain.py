"""The order in which Tab goes through widgets that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain_tabs(stops: Sequence[QWidget], anchor: QWidget) -> None:
    """Let Tab go through ``stops`` in their order.

    ``anchor`` is one of them that was in its place before: the others may be new, and stand at the end of the window's
    chain until they are drawn to where Tab comes from.
    """
    before = _stop_before(stops, anchor)
    for first, second in pairwise([before, *stops] if before is not None else stops):
        QWidget.setTabOrder(first, second)


def insert_tabs(stops: Sequence[QWidget], anchor: QWidget) -> None:
    """Let Tab go through ``stops`` just before ``anchor``, which stays in its place."""
    for first, second in pairwise([anchor, *stops, anchor]):
        QWidget.setTabOrder(first, second)


def put_last(stop: QWidget) -> None:
    """Let Tab come to ``stop`` behind everything else of its window, and go on to the first."""
    last = stop.window().previousInFocusChain()
    while last is not None and last is not stop.window():
        if last is not stop and last.focusPolicy() & Qt.FocusPolicy.TabFocus and last.focusProxy() is None:
            QWidget.setTabOrder(last, stop)
            return
        last = last.previousInFocusChain()


def tab_stops_in(widget: QWidget, *, itself: bool = False) -> list[QWidget]:
    """What Tab stops at within a widget, in the order in which it was made; perhaps the widget ``itself``.

    Popups and dialogs that belong to the widget are windows of their own, with an order of their own.
    """
    window = widget.window()
    inside = [*([widget] if itself else []), *(one for one in widget.findChildren(QWidget) if one.window() is window)]
    return [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]


def _stop_before(stops: Sequence[QWidget], anchor: QWidget) -> QWidget | None:
    before = anchor.previousInFocusChain()
    while before is not None and before is not anchor:
        takes_tab = bool(before.focusPolicy() & Qt.FocusPolicy.TabFocus) and before.focusProxy() is None
        if takes_tab and before not in stops:
            return before
        before = before.previousInFocusChain()
    return None
