"""A field for a location on Amazon S3, with Browse S3 and what the location means."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.components.s3_browser import S3Browser
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.data import VALUE_EDGE, ValueText
from sealscribe.ui.widgets.inputs import TextField
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.inquiries import Inquiries

Mode = Literal["object", "prefix"]


class S3Field(QWidget):
    """Types or browses an s3:// location. ``mode`` tells whether an object or a folder is looked for.

    ``names`` are the object names of its line and of its button.
    """

    edited = Signal(str, object)
    """The text that a person entered or chose; of an object that was chosen also its size in bytes, else None."""

    def __init__(self, inquiries: Inquiries, mode: Mode, names: tuple[str, str], placeholder: str) -> None:
        super().__init__()
        self._inquiries = inquiries
        self._mode: Mode = mode
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.edit = TextField()
        self.edit.setObjectName(names[0])
        self.edit.setPlaceholderText(placeholder)
        self.edit.setClearButtonEnabled(False)
        self.edit.textEdited.connect(self._typed)
        self.edit.installEventFilter(self)
        self.browse_button = SecondaryButton(tr("Browse S3"), icon="bucket")
        self.browse_button.setObjectName(names[1])
        self.browse_button.clicked.connect(self._browse)
        line.addWidget(self.edit, 1)
        line.addWidget(self.browse_button)
        column.addLayout(line)
        self._outcome = QWidget()
        outcome = QHBoxLayout(self._outcome)
        outcome.setContentsMargins(0, 2, 0, 0)
        outcome.setSpacing(8 - VALUE_EDGE.width())
        self._outcome_label = TextLabel("", "small", tone="muted", wrap=False)
        self._outcome_value = ValueText(code=True)
        outcome.addWidget(self._outcome_label, 0, Qt.AlignmentFlag.AlignTop)
        outcome.addWidget(self._outcome_value, 1, Qt.AlignmentFlag.AlignTop)
        self._outcome.hide()
        column.addWidget(self._outcome)
        self.setFocusProxy(self.edit)

    def set_text(self, text: str) -> None:
        """Show a location; the cursor stays where it is when nothing changed."""
        if text != self.edit.text():
            self.edit.setText(text)

    def set_outcome(self, label: str, address: str) -> None:
        """Say under the field what the location means; an empty address takes that away."""
        self._outcome_label.setText(label)
        self._outcome_value.setAccessibleName(label)
        if address != self._outcome_value.toPlainText():
            self._outcome_value.setPlainText(address)
        # Two fonts stand on one line.
        self._outcome_label.ensurePolished()
        self._outcome_value.ensurePolished()
        drop = self._outcome_value.fontMetrics().ascent() - self._outcome_label.fontMetrics().ascent()
        self._outcome_label.setContentsMargins(0, VALUE_EDGE.height() + max(0, drop), 0, 0)
        self._outcome.setVisible(bool(address))

    def outcome(self) -> str:
        """The address under the field, or an empty text."""
        return self._outcome_value.toPlainText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take spaces and line breaks off the ends when the field is left: they come with copied text."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            text = self.edit.text()
            if text != text.strip():
                self.edit.setText(text.strip())
                self.edited.emit(text.strip(), None)
        return False

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.edited.emit(text, None)

    @Slot()
    def _browse(self) -> None:
        browser = S3Browser(self._inquiries, mode=self._mode, parent=self.window())
        browser.location_chosen.connect(self._take_chosen)
        if self.edit.text().startswith("s3://"):
            browser.start_at(self.edit.text())
        browser.open()

    @Slot(str, object)
    def _take_chosen(self, uri: str, size: int | None) -> None:
        self.edit.setText(uri)
        self.edited.emit(uri, size)
        self.edit.setFocus()
