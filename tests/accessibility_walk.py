"""Walks a window as people do who hear it, or who have no mouse, and tells what stands in their way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)
from tests.room import cut_widgets

from sealscribe.ui.jobs.facts_grid import FactsGrid
from sealscribe.ui.widgets.feedback import Flash
from sealscribe.ui.widgets.form_row import FormRow
from sealscribe.ui.widgets.text import Glyph

MOST_STOPS = 150
MOST_LAYOUTS = 20
SEEN_PIXELS = 40
"""So many pixels change at least with the focus: more than a blinking cursor has."""
AROUND = 4
"""What is drawn around a widget counts too, in logical pixels."""
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QCheckBox, (QAccessible.Role.CheckBox, QAccessible.Role.Switch)),
    (QRadioButton, (QAccessible.Role.RadioButton,)),
    (QPushButton, (QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox)),
    (QToolButton, (QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox)),
    (QComboBox, (QAccessible.Role.ComboBox,)),
    (QAbstractSpinBox, (QAccessible.Role.SpinBox,)),
    (QLineEdit, (QAccessible.Role.EditableText,)),
    (QTextBrowser, (QAccessible.Role.StaticText,)),
    (QTextEdit, (QAccessible.Role.EditableText,)),
    (QPlainTextEdit, (QAccessible.Role.EditableText,)),
    (QTabBar, (QAccessible.Role.PageTabList,)),
    (QTableView, (QAccessible.Role.Table,)),
    (QTreeView, (QAccessible.Role.Tree, QAccessible.Role.Table)),
    (QListView, (QAccessible.Role.List,)),
    (QLabel, (QAccessible.Role.StaticText,)),
)
COLUMNS = (FactsGrid, Flash)
"""What is read down its columns: of a message first all that it says and offers, then how to dismiss it."""
MEANINGFUL_TONES = ("danger", "warning", "success")


def obstacles(window: QWidget) -> list[str]:
    """Everything that stands in the way, as sentences; the window is shown and active."""
    # What was just added to a layout is shown by it a moment later.
    QCoreApplication.sendPostedEvents()
    told = [*unheard(window), *unbound(window), *told_by_colour_alone(window)]
    # A field that was left shows its errors, and what they are linked from: once round, and all have come.
    begin = next((widget for widget in controls(window) if is_stop(widget)), None)
    if begin is not None:
        round_trip(window, window.windowHandle(), Qt.Key.Key_Tab, [begin])
    told += keyboard_obstacles(window)
    return [*told, *cut_at_rest(window)]


def cut_at_rest(window: QWidget) -> list[str]:
    """What is cut once the layouts have come to rest: one that moved its parts may ask its parent for more room."""
    for _ in range(MOST_LAYOUTS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not (cut := cut_widgets(window)):
            return []
    return cut


# --- what is heard ---------------------------------------------------------------------------------------


def accessible(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def spoken_name(widget: QWidget) -> str:
    """The name that a screen reader says. That of a dropdown is its label's: on Linux its own name is its text."""
    found = accessible(widget)
    if isinstance(widget, QComboBox):
        labels = [label.text(QAccessible.Text.Name) for label, _ in found.relations(QAccessible.RelationFlag.Label)]
        return labels[0].strip() if labels else ""
    return str(found.text(QAccessible.Text.Name)).strip()


def spoken_description(widget: QWidget) -> str:
    return str(accessible(widget).text(QAccessible.Text.Description))


def seen(window: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...] = QWidget) -> Iterator[QWidget]:
    """The widgets of a window that are shown, perhaps after scrolling."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kind) and widget.isVisibleTo(window) and widget.window() is window:
            yield widget


def controls(window: QWidget) -> list[QWidget]:
    """What a person acts on: everything that takes the keyboard, and the buttons that only a mouse presses."""
    return [
        widget
        for widget in seen(window)
        if (isinstance(widget, CONTROLS) or takes_tab(widget)) and not is_part_of_another(widget)
    ]


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def is_part_of_another(widget: QWidget) -> bool:
    """Whether a control is a part of one that speaks for it: the field of a dropdown, the bars of a list."""
    parent = widget.parentWidget()
    if isinstance(widget, (QScrollBar, QHeaderView)) or widget.objectName().startswith("qt_"):
        return True
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView))


def called(widget: QWidget) -> str:
    """How a sentence speaks of a widget."""
    name = widget.objectName() or spoken_name(widget) or "without a name"
    return f"{type(widget).__name__} {name!r}"


def unheard(window: QWidget) -> list[str]:
    """Controls without a name, with a role that is not theirs, or that cannot be told from one another."""
    told = []
    for widget in controls(window):
        if not spoken_name(widget):
            told.append(f"{called(widget)} has no name")
        role = accessible(widget).role()
        fitting = next((roles for kind, roles in ROLES if isinstance(widget, kind)), ())
        if role not in fitting:
            told.append(f"{called(widget)} has the role {role.name}")
    twins = Counter(
        (spoken_name(widget), type(widget).__name__, spoken_description(widget), group_of(widget, window))
        for widget in controls(window)
        if takes_tab(widget) and widget.isEnabled()
    )
    told += [f"{number} controls are all called {twin[0]!r}" for twin, number in twins.items() if number > 1]
    return told


def group_of(widget: QWidget, window: QWidget) -> str:
    """The names of what a control stands in, which a screen reader says on the way in."""
    names = []
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if parent.accessibleName():
            names.append(parent.accessibleName())
        parent = parent.parentWidget()
    return " / ".join(names)


def unbound(window: QWidget) -> list[str]:
    """Labels that lead to the wrong place, and help or messages that are seen but not heard."""
    told = []
    for label in seen(window, QLabel):
        assert isinstance(label, QLabel)
        buddy = label.buddy()
        if buddy is None:
            continue
        target = buddy.focusProxy() or buddy
        text = label.text().replace("&", "")
        if not target.isVisibleTo(window):
            told.append(f"the label {text!r} leads to what is not shown")
        elif not any(text in said for said in (spoken_name(buddy), spoken_name(target), group_of(target, window))):
            told.append(f"the label {text!r} leads to {called(target)}")
    for row in seen(window, FormRow):
        assert isinstance(row, FormRow)
        target = row.focus_widget.focusProxy() or row.focus_widget
        heard = spoken_description(target)
        parts = [*row.errors, *row.warnings]
        parts += [label.text() for label in (row.help_label, row.constraint_label) if label.isVisibleTo(window)]
        told += [f"{called(target)} does not say {part!r}" for part in parts if part not in heard]
    return told


def told_by_colour_alone(window: QWidget) -> list[str]:
    """Icons in the colour of a state without a word beside them."""
    told = []
    for glyph in seen(window, Glyph):
        assert isinstance(glyph, Glyph)
        if glyph.property("tone") not in MEANINGFUL_TONES or not glyph.name:
            continue
        parent = glyph.parentWidget()
        assert parent is not None
        if not any(isinstance(label, QLabel) and label.text() for label in seen_below(parent, window)):
            told.append(f"the icon {glyph.name!r} has no word beside it")
    return told


def seen_below(parent: QWidget, window: QWidget) -> Iterator[QWidget]:
    return (widget for widget in parent.findChildren(QWidget) if widget.isVisibleTo(window))


# --- the keyboard ----------------------------------------------------------------------------------------


def keyboard_obstacles(window: QWidget) -> list[str]:
    """Traps, controls out of reach, an order that is not that of reading, and a focus that is not seen."""
    handle = window.windowHandle()
    # A page is no window in the program: at the end of a window's round, Qt would lead to the proxy of the window.
    window.setFocusProxy(None)  # type: ignore[arg-type] # None takes it away
    expected = [widget for widget in controls(window) if is_stop(widget)]
    if not expected:
        return []
    forward, told = round_trip(window, handle, Qt.Key.Key_Tab, expected)
    if told:
        return told
    told += [f"Tab does not reach {called(widget)}" for widget in expected if widget not in forward]
    strangers = [widget for widget in forward if widget not in expected]
    told += [f"Tab stops at {called(widget)}, which is no control" for widget in strangers]
    backward, trapped = round_trip(window, handle, Qt.Key.Key_Backtab, expected)
    told += trapped
    if not told and rotated(list(reversed(backward)), forward[0]) != forward:
        told.append("Shift+Tab does not go the way of Tab back")
    told += wrong_order(forward, window)
    told += unseen_focus(window, handle, forward)
    return told


def is_stop(widget: QWidget) -> bool:
    """Whether Tab has to stop at a control; of radio buttons only the chosen one."""
    if not takes_tab(widget) or not widget.isEnabled():
        return False
    return not isinstance(widget, QRadioButton) or widget.isChecked()


def round_trip(
    window: QWidget, handle: QWindow, key: Qt.Key, expected: list[QWidget]
) -> tuple[list[QWidget], list[str]]:
    """Where a key leads until it is back at the first stop, and the trap that was met if there was one."""
    expected[0].setFocus(Qt.FocusReason.TabFocusReason)
    first = window.focusWidget()
    if first is None:
        return [], [f"{called(expected[0])} does not take the keyboard"]
    stops = [first]
    for _ in range(MOST_STOPS):
        QTest.keyClick(handle, key)
        here = window.focusWidget()
        if here is None or QApplication.activeWindow() is not window:
            return stops, [f"after {called(stops[-1])} the keyboard is nowhere"]
        if here is stops[-1] and isinstance(here, QTextBrowser) and here.textCursor().hasSelection():
            continue  # within a text Tab goes from link to link
        if here is first:
            return stops, []
        if here in stops:
            return stops, [f"the keyboard is trapped: {called(stops[-1])} leads back to {called(here)}"]
        stops.append(here)
    return stops, [f"{key.name} does not come to an end"]


def rotated(stops: list[QWidget], first: QWidget) -> list[QWidget]:
    place = stops.index(first)
    return stops[place:] + stops[:place]


def place_in(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def reading_key(widget: QWidget, window: QWidget) -> tuple[int, int]:
    """A rough order: the first of these is where reading begins."""
    rect = place_in(widget, window)
    return rect.top(), rect.left()


def wrong_order(stops: list[QWidget], window: QWidget) -> list[str]:
    """Neighbours in the round of Tab of which the second stands before the first, but for the way back to the begin.

    Compared are the branches in which the two stand: a panel as a whole comes before the panel at its right.
    """
    back = [
        (first, second)
        for first, second in pairwise([*stops, stops[0]])
        if not reads_by_columns(first, second) and reads_before(*branches(second, first, window), window)
    ]
    begin = min((second for _, second in back), key=lambda widget: reading_key(widget, window), default=None)
    return [f"Tab goes from {called(first)} back to {called(second)}" for first, second in back if second is not begin]


def reads_by_columns(one: QWidget, other: QWidget) -> bool:
    """Whether both stand in a block that is read down its columns, the other further to the right."""
    parent = one.parentWidget()
    while parent is not None and not (isinstance(parent, COLUMNS) and parent.isAncestorOf(other)):
        parent = parent.parentWidget()
    return parent is not None and place_in(other, parent).left() > place_in(one, parent).right()


def branches(one: QWidget, other: QWidget, window: QWidget) -> tuple[QWidget, QWidget]:
    """The children of the nearest common parent in which the two stand."""
    ways = []
    for widget in (one, other):
        way = [widget]
        while way[-1] is not window and way[-1].parentWidget() is not None:
            way.append(way[-1].parentWidget())
        ways.append(way[::-1])
    place = 0
    while place + 1 < min(map(len, ways)) and ways[0][place + 1] is ways[1][place + 1]:
        place += 1
    last = min(len(ways[0]), len(ways[1])) - 1
    return ways[0][min(place + 1, last)], ways[1][min(place + 1, last)]


def reads_before(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Whether ``one`` stands above ``other``, or before it in the same line."""
    if one is other:
        return False
    here, there = place_in(one, window), place_in(other, window)
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    if shared > min(here.height(), there.height()) // 2:
        return here.right() <= there.left()
    return here.bottom() <= there.top()


def unseen_focus(window: QWidget, handle: QWindow, stops: list[QWidget]) -> list[str]:
    """Stops that look the same with the keyboard as without it."""
    told = []
    for place, stop in enumerate(stops):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = picture(window, stop)
        stops[place - 1].setFocus(Qt.FocusReason.TabFocusReason)
        if len(stops) == 1:
            stop.clearFocus()
        without = picture(window, stop)
        if with_focus.size() == without.size() and different(with_focus, without) < SEEN_PIXELS:
            told.append(f"{called(stop)} does not show that it has the keyboard")
    return told


def picture(window: QWidget, widget: QWidget) -> QImage:
    around = QRect(QPoint(-AROUND, -AROUND), widget.size()).adjusted(0, 0, 2 * AROUND, 2 * AROUND)
    parent = widget.parentWidget() or window
    return parent.grab(around.translated(widget.pos())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def different(one: QImage, other: QImage) -> int:
    """How many pixels are not alike."""
    mine, theirs = (memoryview(image.constBits()).cast("I") for image in (one, other))
    return sum(1 for a, b in zip(mine, theirs, strict=True) if a != b)
