"""A combo box that one types in, over a long list in a popup of its own.

Qt's own popup and completer take more than 60 ms to open, or to filter, with 10,000 rows; a list view with uniform rows
over a model that filters itself takes a few.
"""

from __future__ import annotations

import itertools
from typing import Final, Protocol

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QComboBox, QLineEdit, QListView, QWidget

from sealscribe.ui.components.list_popup import VISIBLE_ROWS, ListPopup
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.inputs import ComboBox, TextField
from sealscribe.ui.window_place import area_of

GAP: Final = 4
"""Room between field and popup, in logical pixels."""
_LIST_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Escape,
        Qt.Key.Key_F4,
    }
)


class SearchModel(Protocol):
    """What the model of a dropdown can do besides being a QAbstractListModel."""

    def set_filter(self, text: str) -> None:
        """Keep the rows that contain the text."""
        ...

    def is_choosable(self, row: int) -> bool:
        """Tell whether a row can be chosen."""
        ...

    def first_choice(self) -> int:
        """The row to highlight after the filter changed, or -1."""
        ...


class SearchDropdown(ComboBox):
    """An editable combo box: typing filters, the keyboard moves in the list, Enter chooses.

    What is chosen is its owner's business: the owner answers `row_chosen`, `text_left` and `cancelled`, and says with
    `show_text` what stands in the field.
    """

    row_chosen = Signal(int)
    """A choosable row was clicked, or Enter was pressed on it."""
    row_highlighted = Signal(int)
    text_left = Signal(str)
    """The field was left, or Enter was pressed without a row, with this text typed and nothing chosen."""
    filtered = Signal()
    """Another text is filtered by. What the owner says of that is shown before the popup is fitted to its content."""
    popup_opened = Signal()
    popup_closed = Signal()
    scrolled = Signal()
    """Other rows came into view."""

    def __init__(self, minimum_popup_width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum_popup_width = minimum_popup_width
        self._model: QAbstractListModel | None = None
        self._search: SearchModel | None = None
        self._chosen_text = ""
        self._edited = False
        self._edit = TextField()
        self._edit.setStyleSheet("border: none; padding: 0; background: transparent;")
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type] # None takes Qt's own completer away
        self._edit.textEdited.connect(self._typed)
        self._edit.installEventFilter(self)
        self.popup = ListPopup(self)
        self.popup.setFocusProxy(self)
        self.popup.installEventFilter(self)
        self.popup.view.installEventFilter(self)
        self.popup.view.viewport().installEventFilter(self)
        self.popup.hidden.connect(self._popup_hidden)
        self.popup.view.clicked.connect(self._clicked)
        self.popup.row_pointed.connect(self._pointed)
        self.popup.view.verticalScrollBar().valueChanged.connect(self._rows_moved)

    # For the owner

    def set_search_model(self, model: QAbstractListModel, search: SearchModel, delegate: QAbstractItemDelegate) -> None:
        """Show the rows of ``model``; ``search`` is the same object seen as a SearchModel."""
        self._model = model
        self._search = search
        self.popup.view.setModel(model)
        self.popup.view.setItemDelegate(delegate)
        self.popup.view.selectionModel().currentChanged.connect(self._current_changed)

    def add_footer_control(self, control: QWidget) -> None:
        """Put a control under the list. The keyboard reaches it below the last row, and with Tab while nothing is typed
        that Tab would take.
        """
        # A click on it leaves the keyboard in the list.
        control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        control.installEventFilter(self)
        self.popup.add_control(control)

    def field(self) -> QLineEdit:
        """The part that is typed in."""
        return self._edit

    def show_text(self, text: str) -> None:
        """Show what is chosen; nothing counts as typed any more."""
        self._chosen_text = text
        self._edited = False
        if self._edit.text() != text:
            self._edit.setText(text)
        if self.hasFocus():
            self._edit.selectAll()
        else:
            self._edit.setCursorPosition(0)

    def typed_text(self) -> str | None:
        """What was typed since `show_text`, or None."""
        return self._edit.text() if self._edited else None

    def is_open(self) -> bool:
        """Tell whether the popup is shown."""
        return self.popup.isVisible()

    def current_row(self) -> int:
        """The highlighted row, or -1."""
        return self.popup.view.currentIndex().row()

    def highlight(self, row: int, *, centered: bool = False) -> None:
        """Highlight a row and bring it into view, if asked for in the middle; -1 highlights none."""
        view = self.popup.view
        if self._model is None or row < 0:
            view.setCurrentIndex(QModelIndex())
            return
        index = self._model.index(row)
        view.setCurrentIndex(index)
        view.scrollTo(index, QListView.ScrollHint.PositionAtCenter if centered else QListView.ScrollHint.EnsureVisible)

    def visible_rows(self) -> range:
        """The rows that are in view."""
        if not self.is_open() or self._model is None:
            return range(0)
        view = self.popup.view
        area = view.viewport().rect()
        first = view.indexAt(QPoint(4, area.top() + 2)).row()
        last = view.indexAt(QPoint(4, area.bottom() - 2)).row()
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def anchor(self) -> tuple[int, int] | None:
        """The row that ought to stay in its place when rows come or go, and that place in logical pixels from the top:
        the highlighted row if it is in view, else the first one in view. None while the list stands at its top
        untouched.
        """
        rows = self.visible_rows()
        row = self.current_row()
        if row not in rows:
            if not rows or self.popup.view.verticalScrollBar().value() == 0:
                return None
            row = rows.start
        return row, self.popup.view.visualRect(self.popup.view.model().index(row, 0)).top()

    def put_back(self, row: int, top: int) -> None:
        """Scroll so that a row is where the anchor was."""
        view = self.popup.view
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.visualRect(view.model().index(row, 0)).top() - top)

    def place_popup(self) -> None:
        """Fit the popup to its content, below the field or, where there is more room, above."""
        if not self.is_open():
            return
        screen = area_of(self.screen())
        width = max(self.width(), min(self._minimum_popup_width, screen.width()))
        height = self.popup.wanted_height(width - 2)
        below = self.mapToGlobal(QPoint(0, self.height() + GAP))
        above = self.mapToGlobal(QPoint(0, -GAP))
        room_below, room_above = screen.bottom() - below.y(), above.y() - screen.top()
        if height <= room_below or room_below >= room_above:
            area = QRect(below.x(), below.y(), width, min(height, room_below))
        else:
            area = QRect(above.x(), above.y() - min(height, room_above), width, min(height, room_above))
        area.moveLeft(max(screen.left(), min(area.left(), screen.right() - area.width())))
        self.popup.setGeometry(area)

    # Popup

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list; without typed text it is whole."""
        if self.is_open() or self._search is None:
            return
        self._search.set_filter(self.typed_text() or "")
        self.popup.show()
        self.place_popup()
        if self._edited:
            self.highlight(self._search.first_choice())
        else:
            self._edit.selectAll()
        self.popup_opened.emit()

    def hidePopup(self) -> None:  # noqa: N802 - Qt's name
        """Close the list."""
        self.popup.hide()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move in the list, choose, cancel; all else is typing."""
        if self._handle_key(event):
            event.accept()
            return
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Escape, keys.Key_Up, keys.Key_PageUp):
            event.ignore()
            return
        # The combo box itself would step through its own rows, and has none.
        self._edit.event(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        keys = Qt.Key
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        other = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        if key == keys.Key_F4 or (alt and key in (keys.Key_Down, keys.Key_Up)):
            if self.is_open():
                self.hidePopup()
            elif key != keys.Key_Up:
                self.showPopup()
            return True
        if not self.is_open():
            if key in (keys.Key_Down, keys.Key_PageDown) and not other:
                self.showPopup()
                return True
            if key in (keys.Key_Return, keys.Key_Enter) and self._edited:
                self._leave_text()
                return True
            if key == keys.Key_Escape and self._edited:
                self.show_text(self._chosen_text)
                return True
            return False
        if key == keys.Key_Escape:
            self.show_text(self._chosen_text)
            self.hidePopup()
            return True
        if key in (keys.Key_Return, keys.Key_Enter):
            self._choose_current()
            return True
        steps = {keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_PageUp: -VISIBLE_ROWS, keys.Key_PageDown: VISIBLE_ROWS}
        if key in steps and not other:
            self._step(steps[keys(key)])
            return True
        if key in (keys.Key_Home, keys.Key_End) and not other:
            last = self.popup.view.model().rowCount() - 1
            self._step_to(0 if key == keys.Key_Home else last, 1 if key == keys.Key_Home else -1)
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Bring what is typed in the popup to the field, and open the list at a click into the field."""
        kind = event.type()
        if watched is self._edit:
            if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
                if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
                    self.showPopup()
            elif kind == QEvent.Type.FocusOut and self.is_open():
                return True
            return False
        if watched in self.popup.controls:
            return kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key_on_control(event)
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return self._key_in_popup(event)
        if kind in (QEvent.Type.KeyRelease, QEvent.Type.InputMethod):
            self._edit.event(event)
            return True
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and watched is self.popup:
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            # Without this the press that closes the list would open it again.
            self.popup.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, inside)
        return False

    def _key_in_popup(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            self._edit.event(event)
            return event.isAccepted()
        if event.key() == Qt.Key.Key_Tab and self.popup.controls and not self._edited:
            self._focus_control(0)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave_popup(forward=event.key() == Qt.Key.Key_Tab)
        else:
            self.keyPressEvent(event)
        return True

    def _key_on_control(self, event: QKeyEvent) -> bool:
        """Tab goes on and back, arrows and text go to the list, all else is the control's own."""
        keys = Qt.Key
        key = event.key()
        if key in (keys.Key_Space, keys.Key_Return, keys.Key_Enter) or (not event.text() and key not in _LIST_KEYS):
            return False
        controls = self.popup.controls
        place = next(number for number, control in enumerate(controls) if control.hasFocus())
        if key == keys.Key_Tab and place == len(controls) - 1:
            self._leave_popup(forward=True)
        elif key == keys.Key_Tab or (key == keys.Key_Backtab and place > 0):
            self._focus_control(place + (1 if key == keys.Key_Tab else -1))
        elif key != keys.Key_Down:
            self._back_to_list()
            if key == keys.Key_Up and self.current_row() < 0:
                self._step(-1)
            elif key not in (keys.Key_Backtab, keys.Key_Up):
                self.keyPressEvent(event)
        return True

    def _focus_control(self, place: int) -> None:
        # As when a popup opens: the field is not left by this.
        self.popup.controls[place].setFocus(Qt.FocusReason.PopupFocusReason)

    def _back_to_list(self) -> None:
        for control in self.popup.controls:
            control.clearFocus()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _leave_popup(self, *, forward: bool) -> None:
        self._back_to_list()
        self.hidePopup()
        self.focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Select what is chosen, so that typing searches for another."""
        super().focusInEvent(event)
        if not self._edited and not self.is_open():
            self._edit.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was typed when the field is left for good."""
        if self.is_open() and event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._leave_text()

    # Steps

    def _step(self, by: int) -> None:
        current = self.current_row()
        last = self.popup.view.model().rowCount() - 1
        if by == 1 and current == last and self.popup.controls:
            self._focus_control(0)
        elif current >= 0:
            self._step_to(max(0, min(last, current + by)), by)
        elif by < 0 or self._search is None:
            self._step_to(last, by)
        else:
            self._step_to(max(0, self._search.first_choice()), by)

    def _step_to(self, row: int, by: int) -> None:
        """Highlight a row, or where it cannot be, the next one in the direction of the step, else the one before."""
        model = self.popup.view.model()
        down, up = range(row, model.rowCount()), range(row, -1, -1)
        for candidate in itertools.chain(*((down, up) if by > 0 else (up, down))):
            if model.flags(model.index(candidate, 0)) & Qt.ItemFlag.ItemIsEnabled:
                self.highlight(candidate)
                index = self.popup.view.currentIndex()
                announce(self, str(index.data(int(Qt.ItemDataRole.AccessibleTextRole)) or index.data() or ""))
                return

    def _choose_current(self) -> None:
        row = self.current_row()
        if row < 0:
            self.hidePopup()
            self._leave_text()
            return
        self._choose(row)

    def _choose(self, row: int) -> None:
        if self._search is None:
            return
        if self._search.is_choosable(row):
            self.row_chosen.emit(row)
            return
        index = self.popup.view.model().index(row, 0)
        text = str(index.data(int(Qt.ItemDataRole.AccessibleTextRole)) or "")
        announce(self, tr("This cannot be chosen. {words}", words=text), assertive=True)

    def _leave_text(self) -> None:
        text = self.typed_text()
        if text is not None:
            self.text_left.emit(text)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._edited = True
        if self._search is None:
            return
        if not (self.hasFocus() or self.is_open()):
            # Entered by assistive technology while the keyboard is elsewhere: nobody is about to type on.
            self._leave_text()
            return
        if not self.is_open():
            self.showPopup()
        else:
            self._search.set_filter(text)
            self.filtered.emit()
            self.place_popup()
        self.popup.view.scrollToTop()
        self.highlight(self._search.first_choice())
        self.scrolled.emit()

    @Slot()
    def _popup_hidden(self) -> None:
        # Else the popup would give it the keyboard when it opens again.
        for control in self.popup.controls:
            control.clearFocus()
        self.popup_closed.emit()
        # A click elsewhere closes the list without a move of the focus.
        if not self.hasFocus():
            self._leave_text()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    @Slot(QModelIndex)
    def _pointed(self, index: QModelIndex) -> None:
        self.popup.view.setCurrentIndex(index)

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Selection))
            self.row_highlighted.emit(current.row())

    @Slot(int)
    def _rows_moved(self, _value: int) -> None:
        self.scrolled.emit()
