"""What the program tells: notices, flashes, states, empty places and progress."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import CopyButton, IconButton, LinkButton, SecondaryButton
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import Glyph, TextLabel

KINDS = {
    "info": ("info", "info", tr("Information")),
    "success": ("check-circle", "success", tr("Success")),
    "warning": ("warning", "warning", tr("Warning")),
    "error": ("alert", "danger", tr("Error")),
}
"""Kind of a notice: its icon, its tone, the word that screen readers say."""


class Notice(QFrame):
    """A message in the page: ``kind`` is "info", "success", "warning" or "error".

    ``action`` adds a link button, ``details`` one that copies them.
    """

    action_triggered = Signal()

    def __init__(
        self,
        kind: str,
        title: str,
        text: str = "",
        action: str | None = None,
        parent: QWidget | None = None,
        *,
        details: str = "",
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        self._glyph = Glyph("info", "info", scale=1.15)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title_label = TextLabel(role="label")
        self.text_label = TextLabel(selectable=True)
        self.text_label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column.addWidget(self.title_label)
        column.addWidget(self.text_label)
        self.action_button = LinkButton()
        self.action_button.setProperty("flush", "true")
        self.action_button.clicked.connect(self.action_triggered)
        self.details_button: CopyButton | None = None
        self._details = ""
        self._action_row = QHBoxLayout()
        self._action_row.setContentsMargins(0, 2, 0, 0)
        self._action_row.setSpacing(12)
        self._action_row.addWidget(self.action_button)
        self._action_row.addStretch(1)
        column.addLayout(self._action_row)
        row.addLayout(column, 1)
        self._row = row
        self._column = column
        self.set_content(kind, title, text, action, details=details)

    @property
    def kind(self) -> str:
        """One of KINDS."""
        return self._kind

    @property
    def details(self) -> str:
        """What *Copy details* copies; an empty text where it is not offered."""
        return self._details

    def set_content(
        self, kind: str, title: str, text: str = "", action: str | None = None, *, details: str = ""
    ) -> None:
        """Say something else. Raises KeyError for an unknown kind."""
        icon, tone, word = KINDS[kind]
        self._kind = kind
        self._glyph.set_name(icon)
        restyle(self._glyph, tone=tone)
        restyle(self, notice=kind)
        for label, content in ((self.title_label, title), (self.text_label, text)):
            label.setText(content)
            label.setVisible(bool(content))
        self.action_button.setText(action or "")
        self.action_button.setVisible(bool(action))
        self._details = details
        if details and self.details_button is None:
            self._add_details_button()
        if self.details_button is not None:
            self.details_button.setVisible(bool(details))
        self.setAccessibleName(f"{word}: {title or text}")
        self.setAccessibleDescription(text if title else "")

    def announce(self) -> None:
        """Have screen readers say it; errors at once."""
        said = " ".join(part for part in (self.accessibleName() + ".", self.accessibleDescription()) if part)
        announce(self, said, assertive=self._kind == "error")

    def _add_details_button(self) -> None:
        self.details_button = CopyButton(self._details_now, "details", caption=tr("Copy details"))
        self.details_button.setProperty("flush", "true")
        self._action_row.insertWidget(1, self.details_button)
        QWidget.setTabOrder(self.action_button, self.details_button)

    def _details_now(self) -> str:
        return self._details


class Flash(Notice):
    """A notice above the page that a person can dismiss."""

    dismissed = Signal()

    def __init__(
        self,
        kind: str,
        title: str,
        text: str = "",
        action: str | None = None,
        parent: QWidget | None = None,
        *,
        details: str = "",
    ) -> None:
        super().__init__(kind, title, text, action, parent, details=details)
        self.dismiss_button = IconButton("cross", tr("Dismiss this message"))
        self.dismiss_button.clicked.connect(self.dismiss)
        self._row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)

    def dismiss(self) -> None:
        """Take the message away for good."""
        self.hide()
        self.dismissed.emit()
        self.deleteLater()


class StatusBadge(QWidget):
    """A state as icon and words in its colour role: ``tone`` muted, info, success, warning, danger, accent or demo."""

    def __init__(self, icon: str, text: str, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._glyph = Glyph(icon, tone)
        self._label = TextLabel(text, tone=tone, wrap=False)
        row.addWidget(self._glyph)
        row.addWidget(self._label)
        row.addStretch(1)
        self._tell(icon, text)

    def text(self) -> str:
        """The words."""
        return self._label.text()

    def set_state(self, icon: str, text: str, tone: str = "muted") -> None:
        """Show another state."""
        self._glyph.set_name(icon)
        self._label.setText(text)
        restyle(self._glyph, tone=tone)
        restyle(self._label, tone=tone)
        self._tell(icon, text)

    def _tell(self, icon: str, text: str) -> None:
        """Have the state told in words to people, and to tours, whatever the language, by its icon."""
        self.setAccessibleName(text)
        self.setProperty("state", icon)


CLEAR_FILTER: Final = tr("Clear filter")
"""The one action where a filter lets nothing through."""


class EmptyState(QWidget):
    """What stands where nothing is yet: why it is empty and what to do.

    ``action`` adds a button, ``details`` one that copies them.
    """

    action_triggered = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: str | None = None,
        parent: QWidget | None = None,
        *,
        details: str = "",
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Glyph(icon, "muted", scale=2.4), 0, Qt.AlignmentFlag.AlignHCenter)
        for content, role, tone in ((title, "heading", None), (text, "body", "muted")):
            label = TextLabel(content, role, tone=tone)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            label.setVisible(bool(content))
        self.action_button = SecondaryButton(action or "")
        self.action_button.clicked.connect(self.action_triggered)
        column.addSpacing(4)
        column.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.action_button.setVisible(action is not None)
        self.details_button: CopyButton | None = None
        if details:
            self.details_button = CopyButton(lambda: details, "details", caption=tr("Copy details"))
            column.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


class ProgressLine(QWidget):
    """A label, a thin bar and a line of detail such as "12 of 48 MB, 3 MB/s"."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        self._label = TextLabel(label, "label", wrap=False)
        self._percent = TextLabel("", "small", tone="muted", wrap=False)
        top.addWidget(self._label)
        top.addStretch(1)
        top.addWidget(self._percent)
        column.addLayout(top)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(label)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.bar)
        self._detail = TextLabel("", "help")
        self._detail.hide()
        column.addWidget(self._detail)

    def set_label(self, label: str) -> None:
        """Name what is going on."""
        self._label.setText(label)
        self.bar.setAccessibleName(label)

    def set_progress(self, fraction: float, detail: str = "") -> None:
        """Show how far it is, 0 to 1. A bar of unknown length would move by itself all the time: there is none."""
        share = min(1.0, max(0.0, fraction))
        self.bar.setValue(round(share * 1000))
        self._percent.setText(f"{share:.0%}")
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.bar.setAccessibleDescription(detail)
