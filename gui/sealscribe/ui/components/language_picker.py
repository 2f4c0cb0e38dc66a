"""Choosing languages by their names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from sealscribe.core.languages import LANGUAGES, search_languages
from sealscribe.ui.components.composite import CompositeField
from sealscribe.ui.components.dropdown import SearchDropdown
from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.components.tones import Tones
from sealscribe.ui.icons import render_icon
from sealscribe.ui.texts.names import name_of_language
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import TintedButton
from sealscribe.ui.widgets.text import TextLabel

Index = QModelIndex | QPersistentModelIndex
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE_TEXT: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT: Final = QModelIndex()


def language_label(code: str) -> str:
    """A language as the console writes it: "English, US (en-US)"."""
    name = name_of_language(code)
    return name if code in name else f"{name} ({code})"


class LanguageModel(QAbstractListModel):
    """The languages that pass the filter, by name; ``chosen`` ones carry a tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = ""
        self._codes = search_languages("", name_of_language)
        self._chosen: frozenset[str] = frozenset()

    def set_filter(self, text: str) -> None:
        """Keep the languages whose name or code contains the text; a label typed whole finds itself."""
        self.beginResetModel()
        self._filter = text
        exact = [code for code in LANGUAGES if language_label(code).casefold() == text.strip().casefold()]
        self._codes = tuple(exact) or search_languages(text, name_of_language)
        self.endResetModel()

    def set_chosen(self, codes: Iterable[str]) -> None:
        """Tick these."""
        self._chosen = frozenset(codes)
        if self._codes:
            self.dataChanged.emit(self.index(0), self.index(len(self._codes) - 1))

    def is_choosable(self, row: int) -> bool:
        """All are."""
        return 0 <= row < len(self._codes)

    def first_choice(self) -> int:
        """The first row."""
        return 0 if self._codes else -1

    def code_at(self, row: int) -> str:
        """The code in a row. Raises IndexError."""
        return self._codes[row]

    def row_of(self, code: str) -> int:
        """The row of a code, or -1."""
        return self._codes.index(code) if code in self._codes else -1

    def is_chosen(self, row: int) -> bool:
        """Tell whether a row carries a tick."""
        return self._codes[row] in self._chosen

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """The languages that pass the filter."""
        return 0 if parent.isValid() else len(self._codes)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Label, and for screen readers whether it is chosen."""
        if role == _DISPLAY:
            return language_label(self._codes[index.row()])
        if role == _ACCESSIBLE_TEXT:
            chosen = tr(", chosen") if self.is_chosen(index.row()) else ""
            return language_label(self._codes[index.row()]) + chosen
        return None


class _LanguageDelegate(QStyledItemDelegate):
    """One line: tick, name, code."""

    def __init__(self, model: LanguageModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._tones = Tones(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """The same for all rows."""
        return QSize(240, self._view.fontMetrics().height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect = option.rect
        state = option.state
        palette = self._view.palette()
        roles = QPalette.ColorRole
        selected = bool(state & QStyle.StateFlag.State_Selected)
        code = self._model.code_at(index.row())
        chosen = self._model.is_chosen(index.row())
        painter.save()
        text = palette.color(roles.HighlightedText if selected else roles.Text)
        if selected:
            painter.fillRect(rect, palette.color(roles.Highlight))
        side = self._view.fontMetrics().height()
        inner = rect.adjusted(12, 0, -12, 0)
        if chosen:
            pixmap = render_icon("check", side, text, painter.device().devicePixelRatio())
            painter.drawPixmap(inner.left(), inner.center().y() - side // 2 + 1, pixmap)
        inner.setLeft(inner.left() + side + 8)
        font = QFont(self._view.font())
        if chosen:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(text)
        name = name_of_language(code)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, align, name)
        if code not in name:
            inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(name) + 8)
            painter.setFont(self._view.font())
            painter.setPen(text if selected else self._tones.color("muted"))
            painter.drawText(inner, align, code)
        painter.restore()


class _LanguageDropdown(SearchDropdown):
    """What both pickers share."""

    def __init__(self) -> None:
        super().__init__()
        self.languages = LanguageModel(self)
        self.set_search_model(self.languages, self.languages, _LanguageDelegate(self.languages, self.popup.view))
        self.popup.view.setAccessibleName(tr("Languages"))
        self.field().textEdited.connect(self._count)
        self.popup_opened.connect(self._count)

    @Slot()
    def _count(self) -> None:
        none = self.languages.rowCount() == 0
        self.popup.set_status(tr("Amazon Transcribe has no language of this name.") if none else "")
        self.place_popup()

    def begin_search(self, code: str) -> None:
        """Forget what was typed; the whole list is shown, with this language highlighted."""
        self.show_text("")
        self.languages.set_filter("")
        self.highlight(self.languages.row_of(code), centered=True)
        self._count()

    def code_meant_by(self, text: str) -> str:
        """The code that a typed text means, or an empty text where it is not clear."""
        wanted = text.strip().casefold()
        for code in LANGUAGES:
            if wanted in (code.casefold(), name_of_language(code).casefold(), language_label(code).casefold()):
                return code
        return ""


class LanguagePicker(CompositeField):
    """One language, by name."""

    changed = Signal(str)
    """The code that a person chose."""

    def __init__(self, code: str = "en-US", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.dropdown = _LanguageDropdown()
        self.dropdown.field().setPlaceholderText(tr("Choose a language"))
        column.addWidget(self.dropdown)
        self.set_main(self.dropdown)
        self._code = ""
        self.dropdown.row_chosen.connect(self._row_chosen)
        self.dropdown.text_left.connect(self._text_left)
        self.dropdown.popup_opened.connect(self._opened)
        self.set_code(code)

    def code(self) -> str:
        """The chosen language's code."""
        return self._code

    def set_code(self, code: str) -> None:
        """Show a language as chosen; a code that is not known stands as it is."""
        self._code = code
        self.dropdown.languages.set_chosen([code])
        self.dropdown.show_text(language_label(code) if code else "")

    @Slot()
    def _opened(self) -> None:
        if self.dropdown.typed_text() is None:
            self.dropdown.highlight(self.dropdown.languages.row_of(self._code), centered=True)

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        self._choose(self.dropdown.languages.code_at(row))
        self.dropdown.hidePopup()

    @Slot(str)
    def _text_left(self, text: str) -> None:
        self._choose(self.dropdown.code_meant_by(text) or self._code)

    def _choose(self, code: str) -> None:
        before = self._code
        self.set_code(code)
        if code != before:
            self.changed.emit(code)


class _Token(TintedButton):
    """A chosen language; a press removes it."""

    variant = "token"
    pressed_for = Signal(str)

    def __init__(self, code: str) -> None:
        super().__init__(language_label(code).replace("&", "&&"), icon="cross")
        self.code = code
        self.setProperty("chip", "token")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(tr("Remove {code}", code=language_label(code)))
        self.setToolTip(tr("Remove {code}", code=language_label(code)))
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.pressed_for.emit(self.code)


class LanguageOptionsPicker(CompositeField):
    """Several languages: the list ticks them, tokens below take them away again."""

    changed = Signal(object)
    """The chosen codes, a tuple in the order of choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.dropdown = _LanguageDropdown()
        self.dropdown.field().setPlaceholderText(tr("Choose languages"))
        column.addWidget(self.dropdown)
        self._token_area = QWidget()
        self._flow = FlowLayout(self._token_area, 8)
        column.addWidget(self._token_area)
        self._count_label = TextLabel("", "help")
        column.addWidget(self._count_label)
        self.set_main(self.dropdown)
        self._codes: tuple[str, ...] = ()
        self._tokens: dict[str, _Token] = {}
        self.dropdown.row_chosen.connect(self._row_chosen)
        self.dropdown.text_left.connect(self._text_left)
        self.set_codes(())

    def codes(self) -> tuple[str, ...]:
        """The chosen codes, in the order of choice."""
        return self._codes

    def set_codes(self, codes: Iterable[str]) -> None:
        """Show these as chosen."""
        self._codes = tuple(dict.fromkeys(codes))
        self.dropdown.languages.set_chosen(self._codes)
        for code in [known for known in self._tokens if known not in self._codes]:
            token = self._tokens.pop(code)
            self._flow.removeWidget(token)
            token.hide()
            token.deleteLater()
        for code in self._codes:
            if code not in self._tokens:
                token = _Token(code)
                token.pressed_for.connect(self._remove)
                self._tokens[code] = token
                self._flow.addWidget(token)
        self._token_area.setVisible(bool(self._codes))
        count = len(self._codes)
        self._count_label.setText(
            tr("{count} languages chosen", count=count) if count > 1 else tr("1 language chosen") if count else ""
        )
        self._count_label.setVisible(bool(count))

    def token(self, code: str) -> TintedButton:
        """The token of a chosen language. Raises KeyError."""
        return self._tokens[code]

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        code = self.dropdown.languages.code_at(row)
        if code in self._codes:
            self._take([known for known in self._codes if known != code])
            announce(self.dropdown, tr("{code} removed", code=language_label(code)))
        else:
            self._take([*self._codes, code])
            announce(self.dropdown, tr("{code} chosen", code=language_label(code)))
        if self.dropdown.typed_text():
            self.dropdown.begin_search(code)

    @Slot(str)
    def _text_left(self, text: str) -> None:
        code = self.dropdown.code_meant_by(text)
        self.dropdown.show_text("")
        if code and code not in self._codes:
            self._take([*self._codes, code])

    @Slot(str)
    def _remove(self, code: str) -> None:
        place = self._codes.index(code)
        left = [known for known in self._codes if known != code]
        if left:
            self._tokens[left[min(place, len(left) - 1)]].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.dropdown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take(left)
        announce(self.dropdown, tr("{code} removed", code=language_label(code)))

    def _take(self, codes: Iterable[str]) -> None:
        self.set_codes(codes)
        self.changed.emit(self._codes)
