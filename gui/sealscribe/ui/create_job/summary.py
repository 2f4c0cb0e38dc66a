"""The summary beside the form: the job in words, what is wrong with it, and what is sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.findings import Field, Finding
from sealscribe.ui.components.tab_chain import chain_tabs
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
from sealscribe.ui.texts.finding_texts import FIELD_NAMES, field_name, finding_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import LinkButton
from sealscribe.ui.widgets.data import ValueText
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import ElidedLabel, Glyph, TextLabel

MAX_LINKS: Final = 8
"""With more findings of one kind, the rest is counted."""


class Target(NamedTuple):
    """A place to go to: its name in words, its field, and the finding there if it is one of the rules."""

    name: str
    field: Field
    finding: Finding | None = None


def targets(findings: Sequence[Finding]) -> list[Target]:
    """The places that findings are about, each once, with its first finding."""
    places: dict[str, Target] = {}
    for finding in findings:
        name = field_name(finding)
        places.setdefault(name, Target(name, finding.field, finding))
    return list(places.values())


class _Links(QWidget):
    """Places of one kind as links under a title."""

    chosen = Signal(object)
    """The Target to go to."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._targets: tuple[Target, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.badge = StatusBadge("list", "")
        self._column.addWidget(self.badge)
        self.links: list[LinkButton] = []
        self._more = TextLabel("", "small", tone="muted")
        self._more.hide()
        self._column.addWidget(self._more)

    def show_targets(self, title: str, icon: str, tone: str, places: Sequence[Target]) -> None:
        """Show a title and a link for each place."""
        self.badge.set_state(icon, title, tone)
        wanted = tuple(places[:MAX_LINKS])
        while len(self.links) < len(wanted):
            link = LinkButton()
            link.setProperty("flush", "true")
            link.setObjectName(f"create-job.{self._name}.{len(self.links)}")
            link.clicked.connect(self._go)
            self._column.insertWidget(self._column.count() - 1, link, 0, Qt.AlignmentFlag.AlignLeft)
            self.links.append(link)
        for number, link in enumerate(self.links):
            link.setVisible(number < len(wanted))
            if number < len(wanted):
                link.setText(wanted[number].name)
                finding = wanted[number].finding
                link.setAccessibleDescription(finding_text(finding) if finding is not None else "")
        self._targets = wanted
        rest = len(places) - len(wanted)
        self._more.setText(tr("and {rest} more", rest=rest) if rest else "")
        self._more.setVisible(rest > 0)

    @Slot()
    def _go(self) -> None:
        number = next((number for number, link in enumerate(self.links) if link is self.sender()), None)
        if number is not None and number < len(self._targets):
            self.chosen.emit(self._targets[number])


class Summary(QWidget):
    """The job in words. It shows texts of the form as they stand, and shortens them rather than to grow."""

    target_chosen = Signal(object)
    """The Target that a person wants to go to."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(TextLabel(tr("Summary"), "heading", wrap=False))
        self._values: dict[str, ValueText] = {}
        self._chained = 0
        for name in (tr("Name"), tr("Language"), tr("Input"), tr("Output")):
            column.addLayout(self._entry(name))
        column.addLayout(self._encryption_entry())
        self.problems = _Links("problem-link")
        self.missing = _Links("missing-link")
        self.warnings = _Links("warning-link")
        for links in (self.problems, self.missing, self.warnings):
            links.chosen.connect(self.target_chosen)
            column.addWidget(links)
        self.sent = SentSection()
        column.addWidget(self.sent)

    def show_draft(
        self, draft: JobDraft, connection: Connection | None, today: date | None = None, job_id: str = ""
    ) -> None:
        """Show a draft in words; ``today`` is what {date} stands for, ``job_id`` the submission id that is sent."""
        words = {
            tr("Name"): draft.name or "-",
            tr("Language"): language_words(draft),
            tr("Input"): input_words(draft),
            tr("Output"): output_words(draft),
        }
        for name, value in self._values.items():
            shown = shortened(words[name])
            if value.toPlainText() != shown:
                value.setPlainText(shown)
            value.setToolTip(words[name] if shown != words[name] else "")
        headline, key = encryption_words(draft)
        # The default Amazon S3 key encrypts too: the lock is never an open one.
        restyle(self._lock, tone="accent" if draft.encrypts_with_kms else "muted")
        self._encryption.setText(headline)
        self._key.setText(key)
        self._key.setVisible(bool(key))
        self._context.setText(context_words(draft))
        self._context.setVisible(draft.encrypts_with_kms)
        self.sent.show_draft(draft, connection, today, job_id)

    def show_findings(
        self,
        errors: Sequence[Finding],
        warnings: Sequence[Finding],
        missing: Sequence[Finding],
        refused: Iterable[Field] = (),
    ) -> None:
        """Count and link what is wrong.

        ``missing`` is what was not complained of yet, ``refused`` the fields at which a service's refusal stands.
        """
        at_fields = [Target(FIELD_NAMES[field], field) for field in refused]
        count = len(errors) + len(at_fields)
        # Beside a warning, "Nothing to correct" would be half the truth.
        self.problems.setVisible(bool(count) or not (missing or warnings))
        if count:
            title = count_text(count, "error", "errors")
            self.problems.show_targets(title, "alert", "danger", [*at_fields, *targets(errors)])
        else:
            self.problems.show_targets(tr("Nothing to correct"), "check-circle", "success", ())
        self.missing.setVisible(bool(missing))
        if missing:
            self.missing.show_targets(tr("Still to fill in"), "list", "muted", targets(missing))
        self.warnings.setVisible(bool(warnings))
        if warnings:
            title = count_text(len(warnings), "warning", "warnings")
            self.warnings.show_targets(title, "warning", "warning", targets(warnings))
        links = [link for part in (self.problems, self.missing, self.warnings) for link in part.links]
        if len(links) != self._chained:
            # New ones would come behind everything else.
            self._chained = len(links)
            chain_tabs([*links, self.sent.open_button], self.sent.open_button)

    def encryption_text(self) -> str:
        """The headline of the encryption."""
        return self._encryption.text()

    def value(self, name: str) -> str:
        """What stands at "Name", "Language", "Input" or "Output". Raises KeyError."""
        return self._values[name].toPlainText()

    def _entry(self, name: str) -> QVBoxLayout:
        entry = QVBoxLayout()
        entry.setSpacing(2)
        entry.addWidget(TextLabel(name, "small", tone="muted", wrap=False))
        value = ValueText("-", box="plain")
        value.setAccessibleName(name)
        # It repeats the form: Tab goes on to what can be done here.
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setObjectName(f"create-job.summary.{name.lower()}")
        self._values[name] = value
        entry.addWidget(value)
        return entry

    def _encryption_entry(self) -> QVBoxLayout:
        entry = QVBoxLayout()
        entry.setSpacing(2)
        entry.addWidget(TextLabel(tr("Encryption"), "small", tone="muted", wrap=False))
        line = QHBoxLayout()
        line.setSpacing(8)
        self._lock = Glyph("lock", "muted")
        line.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
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
