"""Showing values that people read, select and copy."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton
from sealscribe.ui.widgets.text import TextLabel

VALUE_EDGE = QSize(3, 2)
"""Room for the ring around a value: its text stands so far from the edge of its widget, in logical pixels."""
BESIDE_BUTTON = 4
"""So far below the top of a button for copying a value begins, so that its first line stands beside the icon."""


class ValueText(QTextEdit):
    """Plain text that can be selected and copied, as tall as it needs to be, at most ``max_lines``.

    Long words such as ARNs are broken anywhere rather than cut. Tab moves on, markup is shown as it stands. With
    ``wrap`` off, long lines scroll. ``box`` is "value", with room for the ring of the focus, "code", or "plain" for
    text at the very edge of its widget.
    """

    def __init__(
        self,
        text: str = "",
        *,
        code: bool = False,
        wrap: bool = True,
        max_lines: int | None = None,
        box: str = "value",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._max_lines = max_lines
        self._wrap = wrap
        self._heights: dict[int, int] = {}
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("box", box)
        if code:
            self.setProperty("typeRole", "code")
        self.setFrameShape(QFrame.Shape.NoFrame)
        modes = QTextOption.WrapMode
        self.setWordWrapMode(modes.WrapAtWordBoundaryOrAnywhere if wrap else modes.NoWrap)
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if max_lines is None else policies.ScrollBarAsNeeded
        )
        self.setHorizontalScrollBarPolicy(policies.ScrollBarAlwaysOff if wrap else policies.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setPlainText(text)

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setPlainText(text)
        self._heights.clear()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of the text, wrapped at ``width``. Layouts ask for the same width many times in a row."""
        if width not in self._heights:
            self._heights[width] = self._measure(width)
        return self._heights[width]

    def _measure(self, width: int) -> int:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_ShapedFrameContents, option, self)
        edges = option.rect.size() - inner.size()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setDefaultTextOption(self.document().defaultTextOption())
        document.setPlainText(self.toPlainText())
        if self._wrap:
            document.setTextWidth(max(1, width - edges.width()))
        height = math.ceil(document.size().height())
        if self._max_lines is not None:
            height = min(height, self.fontMetrics().lineSpacing() * self._max_lines)
        if not self._wrap and document.idealWidth() > width - edges.width():
            height += self.horizontalScrollBar().sizeHint().height()
        return height + edges.height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as allowed, as tall as needed."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 320
        return QSize(320, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width wraps the text to another height: without this the last lines would be cut."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is fine, the text wraps."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is nothing to scroll, the page scrolls."""
        if self._max_lines is None:
            event.ignore()
        else:
            super().wheelEvent(event)


class KeyValueList(QWidget):
    """Labels and their values in two aligned columns; values can be selected, and copied where marked so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, QWidget] = {}

    def add(self, label: str, value: str | QWidget, *, copyable: bool = False, code: bool = False) -> QWidget:
        """Add a row and give back the widget of its value. A widget as value stands there as it is."""
        line = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        name = TextLabel(label, "body", tone="muted", wrap=False)
        if isinstance(value, QWidget):
            shown: QWidget = value
            self._grid.addWidget(shown, line, 1, top)
        else:
            shown = ValueText(value or "-", code=code)
            shown.setAccessibleName(label)
            # A button has room around its icon. Rows without one have the same room: all are evenly spaced.
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, BESIDE_BUTTON, 0, BESIDE_BUTTON)
            column.addWidget(shown)
            self._grid.addWidget(holder, line, 1, top)
            name.setContentsMargins(0, BESIDE_BUTTON + VALUE_EDGE.height(), 0, 0)
            if copyable:
                self._grid.addWidget(CopyButton(shown.toPlainText, label, compact=True), line, 2, top)
        if shown.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name.setBuddy(shown)
        self._grid.addWidget(name, line, 0, top)
        self._values[label] = shown
        return shown

    def value(self, label: str) -> QWidget:
        """The widget that shows the value of ``label``. Raises KeyError."""
        return self._values[label]

    def set_value(self, label: str, value: str) -> None:
        """Change a text value. Raises KeyError, or TypeError where the value is a widget of its own."""
        shown = self._values[label]
        if not isinstance(shown, ValueText):
            raise TypeError(label)
        shown.setPlainText(value or "-")

    def set_items(self, items: Iterable[tuple[str, str]], *, copyable: bool = False) -> None:
        """Replace everything by these labels and values."""
        self.clear()
        for label, value in items:
            self.add(label, value, copyable=copyable)

    def clear(self) -> None:
        """Take all rows away."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._values.clear()


class CodeBlock(QWidget):
    """Text in a fixed-width font with a Copy button: JSON, commands, raw answers.

    ``wrap`` breaks long lines; without it they scroll. ``max_lines`` is the height at which it begins to scroll.
    """

    def __init__(
        self,
        text: str = "",
        what: str = "",
        *,
        wrap: bool = True,
        max_lines: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.editor = ValueText(code=True, wrap=wrap, max_lines=max_lines, box="code")
        self.editor.setAccessibleName(what or tr("Code"))
        column.addWidget(self.editor)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        source: Callable[[], str] = self.text
        self.copy_button = CopyButton(source, what)
        bottom.addWidget(self.copy_button)
        column.addLayout(bottom)
        self._text = ""
        self.set_text(text)

    def text(self) -> str:
        """The text exactly as it was set."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.editor.setPlainText(text)
