"""The summary beside the form: the job in words, what is wrong with it, and what is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.findings import Finding
from sealscribe.ui.create_job.sent import SentSection
from sealscribe.ui.create_job.summary_words import (
    context_words,
    encryption_words,
    input_words,
    language_words,
    output_words,
    shortened,
)
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.finding_texts import field_name
from sealscribe.ui.widgets.buttons import LinkButton
from sealscribe.ui.widgets.data import ValueText
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.ui.widgets.text import ElidedLabel, Glyph, TextLabel

MAX_LINKS: Final = 8
"""With more findings of one kind, the rest is counted."""


class _Links(QWidget):
    """Findings of one kind as links to their fields."""

    chosen = Signal(object)
    """The finding to go to."""

    def __init__(self, icon: str, tone: str, name: str) -> None:
        super().__init__()
        self._name = name
        self._findings: tuple[Finding, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.badge = StatusBadge(icon, "", tone)
        self._column.addWidget(self.badge)
        self._links: list[LinkButton] = []
        self._more = TextLabel("", "small", tone="muted")
        self._more.hide()
        self._column.addWidget(self._more)

    def show_findings(self, title: str, icon: str, tone: str, findings: Sequence[Finding]) -> None:
        """Show a title and a link for each field concerned."""
        self.badge.set_state(icon, title, tone)
        unique = list({field_name(finding): finding for finding in reversed(findings)}.values())[::-1]
        wanted = tuple(unique[:MAX_LINKS])
        while len(self._links) < len(wanted):
            link = LinkButton()
            link.setProperty("flush", "true")
            link.setObjectName(f"create-job.{self._name}.{len(self._links)}")
            link.clicked.connect(self._go)
            self._column.insertWidget(self._column.count() - 1, link, 0, Qt.AlignmentFlag.AlignLeft)
            self._links.append(link)
        for place, link in enumerate(self._links):
            link.setVisible(place < len(wanted))
            if place < len(wanted):
                link.setText(field_name(wanted[place]).replace("&", "&&"))
        self._findings = wanted
        rest = len(unique) - len(wanted)
        self._more.setText(f"and {rest} more" if rest else "")
        self._more.setVisible(rest > 0)

    @Slot()
    def _go(self) -> None:
        place = next((place for place, link in enumerate(self._links) if link is self.sender()), None)
        if place is not None and place < len(self._findings):
            self.chosen.emit(self._findings[place])


class Summary(QWidget):
    """The job in words. It shows texts of the form as they stand, and shortens them rather than to grow."""

    finding_chosen = Signal(object)
    """The Finding whose field a person wants to go to."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(TextLabel("Summary", "heading", wrap=False))
        self._values: dict[str, ValueText] = {}
        for name in ("Name", "Language", "Input", "Output"):
            column.addLayout(self._entry(name))
        column.addLayout(self._encryption_entry())
        self.problems = _Links("check-circle", "success", "problem-link")
        self.warnings = _Links("warning", "warning", "warning-link")
        for links in (self.problems, self.warnings):
            links.chosen.connect(self.finding_chosen)
            column.addWidget(links)
        self.sent = SentSection()
        column.addWidget(self.sent)

    def show_draft(self, draft: JobDraft, connection: Connection | None) -> None:
        """Show a draft in words."""
        words = {
            "Name": draft.name or "-",
            "Language": language_words(draft),
            "Input": input_words(draft),
            "Output": output_words(draft),
        }
        for name, value in self._values.items():
            shown = shortened(words[name])
            if value.toPlainText() != shown:
                value.setPlainText(shown)
            value.setToolTip(words[name] if shown != words[name] else "")
        headline, key = encryption_words(draft)
        self._lock.set_name("lock" if draft.encrypts_with_kms else "lock-open")
        self._encryption.setText(headline)
        self._key.setText(key)
        self._key.setVisible(bool(key))
        self._context.setText(context_words(draft))
        self._context.setVisible(draft.encrypts_with_kms)
        self.sent.show_draft(draft, connection)

    def show_findings(self, errors: Sequence[Finding], warnings: Sequence[Finding], missing: Sequence[Finding]) -> None:
        """Count and link what is wrong; ``missing`` is what was not filled in yet, and was not complained of."""
        if errors:
            self.problems.show_findings(count_text(len(errors), "error", "errors"), "alert", "danger", errors)
        elif missing:
            self.problems.show_findings("Still to fill in", "list", "muted", missing)
        else:
            self.problems.show_findings("Nothing to correct", "check-circle", "success", ())
        self.warnings.setVisible(bool(warnings))
        if warnings:
            title = count_text(len(warnings), "warning", "warnings")
            self.warnings.show_findings(title, "warning", "warning", warnings)

    def encryption_text(self) -> str:
        """The headline of the encryption."""
        return self._encryption.text()

    def value(self, name: str) -> str:
        """What stands at "Name", "Language", "Input" or "Output". Raises KeyError."""
        return self._values[name].toPlainText()

    def _entry(self, name: str) -> QVBoxLayout:
        entry = QVBoxLayout()
        entry.setSpacing(1)
        entry.addWidget(TextLabel(name, "small", tone="muted", wrap=False))
        value = ValueText("-")
        value.setAccessibleName(name)
        # It repeats the form: Tab goes on to what can be done here.
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setObjectName(f"create-job.summary.{name.lower()}")
        self._values[name] = value
        entry.addWidget(value)
        return entry

    def _encryption_entry(self) -> QVBoxLayout:
        entry = QVBoxLayout()
        entry.setSpacing(1)
        entry.addWidget(TextLabel("Encryption", "small", tone="muted", wrap=False))
        line = QHBoxLayout()
        line.setSpacing(6)
        self._lock = Glyph("lock-open", "accent")
        line.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._encryption = TextLabel("")
        self._encryption.setObjectName("create-job.summary.encryption")
        self._key = ElidedLabel("", "code")
        self._key.setObjectName("create-job.summary.key")
        self._context = TextLabel("", "small", tone="muted")
        self._context.setObjectName("create-job.summary.context")
        for label in (self._encryption, self._key, self._context):
            words.addWidget(label)
        line.addLayout(words, 1)
        entry.addLayout(line)
        return entry
