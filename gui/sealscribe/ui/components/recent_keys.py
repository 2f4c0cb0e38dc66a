"""The keys of other accounts that were used lately, offered under an empty field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import IconButton, LinkButton
from sealscribe.ui.widgets.text import TextLabel

TITLE = tr("Recently used")


class RecentKeys(Protocol):
    """Keeps the ARNs that were used lately, for each account in use; see `sealscribe.store.recent_keys.RecentKeys`."""

    def of_account(self, account: str) -> Sequence[str]:
        """Return an account's ARNs, newest first."""
        ...

    def remember(self, account: str, arn: str) -> None:
        """Put an ARN first."""
        ...

    def forget(self, account: str, arn: str) -> None:
        """Take one ARN out."""
        ...

    def forget_all(self) -> None:
        """Take out all ARNs of all accounts."""
        ...


class RecentKeysList(QWidget):
    """A line for each ARN: a press uses it, the button behind it takes it out of the list.

    The Tab key reaches it from ``after``, a widget of the same window.
    """

    used = Signal(str)
    """The ARN that a person wants to use."""
    removed = Signal(str)
    """The ARN that a person does not want to be offered again."""

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._arns: tuple[str, ...] = ()
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 4)
        self._column.setSpacing(0)
        title = TextLabel(TITLE, "small", tone="muted", wrap=False)
        self._column.addWidget(title)
        self.setAccessibleName(TITLE)
        self.hide()

    @property
    def arns(self) -> tuple[str, ...]:
        """What is offered."""
        return self._arns

    def show_arns(self, arns: Sequence[str]) -> None:
        """Offer these instead; none hides the list."""
        wanted = tuple(arns)
        if wanted != self._arns:
            self._arns = wanted
            while len(self._lines) < len(wanted):
                self._add_line()
            for place, line in enumerate(self._lines):
                line.setVisible(place < len(wanted))
                line.show_arn(wanted[place] if place < len(wanted) else "")
        self.setVisible(bool(wanted))

    def focus_removal(self, place: int) -> bool:
        """Move the keyboard to the remove button at a place, or to the one before; tell whether there is any."""
        if not self._arns:
            return False
        self._lines[min(place, len(self._arns) - 1)].remove_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _add_line(self) -> None:
        line = _Line()
        line.use_button.clicked.connect(self._use)
        line.remove_button.clicked.connect(self._remove)
        self._column.addWidget(line)
        # What is made later than the form would come behind all of it.
        QWidget.setTabOrder(self._lines[-1].remove_button if self._lines else self._after, line.use_button)
        QWidget.setTabOrder(line.use_button, line.remove_button)
        self._lines.append(line)

    def _pressed_arn(self) -> str:
        sender = self.sender()
        return next((line.arn for line in self._lines if sender in (line.use_button, line.remove_button)), "")

    @Slot()
    def _use(self) -> None:
        self.used.emit(self._pressed_arn())

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._pressed_arn())


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.arn = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.use_button = ElidedButton()
        self.remove_button = IconButton("cross", "")
        row.addWidget(self.use_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)

    def show_arn(self, arn: str) -> None:
        self.arn = arn
        self.use_button.setText(arn)
        self.remove_button.set_label(tr("Remove {arn} from the recently used keys", arn=arn))


class ElidedButton(LinkButton):
    """A link in code font whose text is shortened in the middle; whole in the tool tip and for screen readers."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("typeRole", "code")
        self.setProperty("flush", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def shown_text(self) -> str:
        """The text as it fits at the present width."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, max(0, room))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the shortened text."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
