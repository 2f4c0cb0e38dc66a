"""What is known of a chosen key, under its field."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.errors import AppError
from sealscribe.core.keys import KeyDetails, KeyRotation
from sealscribe.ui.texts.amounts import format_date
from sealscribe.ui.texts.key_texts import StateWords, describe_state, key_facts
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import ElidedLabel, Glyph, TextLabel

LONGEST_DESCRIPTION: Final = 160
"""So much of a description is shown, which may have 8,192 characters (botocore model kms.DescriptionType)."""


class KeyFacts(QWidget):
    """State and description, ARN with Copy, the other facts, and one sentence where there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self._arn_line = QWidget()
        arn = QHBoxLayout(self._arn_line)
        arn.setContentsMargins(0, 0, 0, 0)
        arn.setSpacing(4)
        self.arn_label = ElidedLabel("", "code")
        self.copy_button = CopyButton(self.arn_label.text, tr("KMS key ARN"), compact=True)
        arn.addWidget(self.arn_label, 0)
        arn.addWidget(self.copy_button)
        arn.addStretch(1)
        self._state_line = QWidget()
        state = QHBoxLayout(self._state_line)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(12)
        self.badge = StatusBadge("info", "")
        self.facts_label = TextLabel("", "small", tone="muted")
        state.addWidget(self.badge)
        state.addWidget(self.facts_label, 1)
        self.more_label = TextLabel("", "small", tone="muted")
        self._note_line = QWidget()
        note = QHBoxLayout(self._note_line)
        note.setContentsMargins(0, 0, 0, 0)
        note.setSpacing(8)
        glyphs = QVBoxLayout()
        glyphs.setContentsMargins(0, 0, 0, 0)
        self._note_glyph = Glyph("info", "muted")
        glyphs.addWidget(self._note_glyph)
        glyphs.addStretch(1)
        self.note_label = TextLabel("", "small")
        note.addLayout(glyphs)
        self._note_column = QVBoxLayout()
        self._note_column.setSpacing(2)
        self._note_column.addWidget(self.note_label)
        note.addLayout(self._note_column, 1)
        self._details = ""
        self.details_button: CopyButton | None = None
        self._lines = (self._state_line, self._arn_line, self.more_label, self._note_line)
        for line in self._lines:
            column.addWidget(line)
            line.hide()
        self.clear()

    @property
    def note(self) -> str:
        """The sentence, or an empty text."""
        return self.note_label.text()

    def clear(self) -> None:
        """Say nothing."""
        self.show_arn("")
        self.show_state(None)
        self._show_more("")
        self.show_note("")

    def show_arn(self, arn: str) -> None:
        """Show the key's ARN; an empty text takes it away."""
        self.arn_label.setText(arn)
        self._arn_line.setVisible(bool(arn))
        self._fit()

    def show_state(self, state: StateWords | None, facts: str = "") -> None:
        """Show the state as icon and words, and facts behind it."""
        if state is not None:
            self.badge.set_state(state.icon, state.words, state.tone)
        self.facts_label.setText(facts)
        self._state_line.setVisible(state is not None)
        self._fit()

    def show_note(self, text: str, icon: str = "info", tone: str = "muted", details: str = "") -> None:
        """Show one sentence; ``details`` are what *Copy details* beside it copies."""
        self._details = details
        if details and self.details_button is None:
            self.details_button = CopyButton(self._details_now, "details", caption=tr("Copy details"))
            self.details_button.setProperty("flush", "true")
            self._note_column.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignLeft)
        if self.details_button is not None:
            self.details_button.setVisible(bool(details))
        self.note_label.setText(text)
        self._note_glyph.set_name(icon)
        restyle(self._note_glyph, tone=tone)
        restyle(self.note_label, tone=tone)
        self._note_line.setVisible(bool(text))
        self._fit()

    def show_details(self, details: KeyDetails, rotation: KeyRotation | AppError | None = None) -> None:
        """Show all that DescribeKey told, and what GetKeyRotationStatus told if that was asked."""
        words = describe_state(details)
        description = " ".join(details.description.split())
        if len(description) > LONGEST_DESCRIPTION:
            description = f"{description[: LONGEST_DESCRIPTION - 1].rstrip()}…"
        self.show_arn(details.key_arn)
        self.show_state(words, description)
        self._show_more(key_facts(details, rotation))
        if words.sentence:
            self.show_note(words.sentence, "alert", "danger")
        elif details.valid_to is not None:
            self.show_note(
                tr(
                    "The key material expires on {date}; from then on transcripts cannot be decrypted until it "
                    "is imported again.",
                    date=format_date(details.valid_to),
                ),
                "warning",
                "warning",
            )
        else:
            self.show_note("")

    def _details_now(self) -> str:
        return self._details

    def _show_more(self, text: str) -> None:
        self.more_label.setText(text)
        self.more_label.setVisible(bool(text))
        self._fit()

    def _fit(self) -> None:
        self.setVisible(any(not line.isHidden() for line in self._lines))
