"""The strip "Access check": what came of looking at the choice before anything is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.access import AccessReport, CheckRow, Outcome
from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.components.tab_chain import chain_tabs, tab_stops_in
from sealscribe.ui.texts.access_texts import (
    COST_NOTE,
    HONEST_NOTE,
    INCOMPLETE,
    Headline,
    headline,
    outcome_words,
    row_text,
)
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import CopyButton, LinkButton, SecondaryButton
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.ui.widgets.text import Glyph, TextLabel

ASKING: Final = Headline("progress", "muted", tr("Checking..."))
DUE: Final = Headline("clock", "muted", tr("The choice is about to be checked."))
NOT_CHECKED: Final = Headline("info", "muted", tr("This choice has not been checked yet."))


class _UseKeyButton(LinkButton):
    """Chooses one key."""

    chosen = Signal(str)
    """The ARN or id of the key."""

    def __init__(self, key: str) -> None:
        resource = key.rpartition("/")[2]
        super().__init__(tr("Use key {resource}", resource=resource))
        self._key = key
        self.setProperty("flush", "true")
        self.setToolTip(key)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._key)


class _Row(QWidget):
    """One check: outcome as icon and word, what was looked at, what was found, and what can be done."""

    ask_for = Signal(object)
    """The Check whose missing permission is asked about."""
    key_wanted = Signal(str)
    """The ARN or id of the key to choose."""

    def __init__(self, row: CheckRow, report: AccessReport) -> None:
        super().__init__()
        self.check = row.check
        self.setObjectName(f"access.{row.check}")
        outcome, words = outcome_words(row.outcome), row_text(row, report)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Glyph(outcome.icon, outcome.tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = TextLabel(f"{words.title}: {outcome.words.lower()}", "label", tone=None)
        self.detail = TextLabel(words.text, "small", selectable=True)
        self.detail.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column.addWidget(self.title)
        column.addWidget(self.detail)
        action_line = QWidget()
        actions = FlowLayout(action_line, 12)
        self.ask_button: LinkButton | None = None
        self.key_buttons: list[_UseKeyButton] = []
        if row.lacks_permission:
            self.ask_button = LinkButton(tr("What to ask for"))
            self.ask_button.setProperty("flush", "true")
            self.ask_button.setObjectName(f"access.{row.check}.ask")
            self.ask_button.clicked.connect(self._ask)
            actions.addWidget(self.ask_button)
        for key in report.keys_wanted_by(row.check):
            button = _UseKeyButton(key)
            button.setObjectName(f"access.{row.check}.use-key")
            button.chosen.connect(self.key_wanted)
            actions.addWidget(button)
            self.key_buttons.append(button)
        self.details_button: CopyButton | None = None
        if row.error is not None:
            details = error_details(row.error)
            self.details_button = CopyButton(lambda: details, "details", caption=tr("Copy details"))
            self.details_button.setProperty("flush", "true")
            self.details_button.setObjectName(f"access.{row.check}.details")
            actions.addWidget(self.details_button)
        if actions.count():
            column.addWidget(action_line)
        line.addLayout(column, 1)
        self.setAccessibleName(f"{words.title}: {outcome.words}. {words.text}")

    @Slot()
    def _ask(self) -> None:
        self.ask_for.emit(self.check)


class AccessStrip(QFrame):
    """Shows the state of the check; it asks nothing itself.

    Failed checks are always in view, the others when a person wants to see them.
    """

    check_asked = Signal()
    """Check now."""
    automatic_changed = Signal(bool)
    """Whether the check runs by itself from now on."""
    ask_for = Signal(object)
    """The Check whose missing permission is asked about."""
    key_wanted = Signal(str)
    """The ARN or id of the key to choose, as the bucket demands it."""
    event_asked = Signal()
    """Show what CloudTrail will show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("create-job.access")
        self.setProperty("box", "panel")
        self.setAccessibleName(tr("Access check"))
        self._report: AccessReport | None = None
        self._rows: list[_Row] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        head = QWidget()
        top = FlowLayout(head, 12)
        top.add_stretching(TextLabel(tr("Access check"), "label", wrap=False))
        self.event_button = LinkButton(tr("What CloudTrail will show"))
        self.event_button.setObjectName("access.event")
        self.event_button.clicked.connect(self.event_asked)
        top.addWidget(self.event_button)
        self.check_button = SecondaryButton(tr("Check now"), icon="shield-check")
        self.check_button.setObjectName("access.check-now")
        self.check_button.clicked.connect(self.check_asked)
        top.addWidget(self.check_button)
        column.addWidget(head)
        self.badge = StatusBadge("info", INCOMPLETE)
        self.badge.setObjectName("access.headline")
        column.addWidget(self.badge)
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(12)
        column.addLayout(self._rows_column)
        self.all_button = LinkButton(tr("Show all checks"), icon="chevron-right")
        self.all_button.setProperty("flush", "true")
        self.all_button.setObjectName("access.show-all")
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self._show_rows)
        self.all_button.hide()
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.honest_label = TextLabel(HONEST_NOTE, "small", tone="muted")
        self.honest_label.hide()
        column.addWidget(self.honest_label)
        self.automatic_box = CheckBox(tr("Check by itself, a second after a change"))
        self.automatic_box.setObjectName("access.automatic")
        self.automatic_box.setAccessibleDescription(COST_NOTE)
        self.automatic_box.toggled.connect(self.automatic_changed)
        column.addWidget(self.automatic_box)
        column.addWidget(TextLabel(COST_NOTE, "small", tone="muted"))

    @property
    def report(self) -> AccessReport | None:
        """The report that is shown."""
        return self._report

    def rows(self) -> Sequence[_Row]:
        """The rows that are shown, from the top."""
        return [row for row in self._rows if not row.isHidden()]

    def set_automatic(self, automatic: bool) -> None:
        """Show whether the check runs by itself; tells nobody."""
        self.automatic_box.blockSignals(True)
        self.automatic_box.setChecked(automatic)
        self.automatic_box.blockSignals(False)

    def show_words(self, words: Headline, *, can_check: bool) -> None:
        """Show a state without a report; what cannot be checked yet has no event to show either."""
        self._report = None
        self._clear()
        self.badge.set_state(words.icon, words.words, words.tone)
        self.honest_label.hide()
        self.all_button.hide()
        self.check_button.setEnabled(can_check)
        self.event_button.setEnabled(can_check or words is ASKING)
        self.check_button.setText(tr("Checking") if words is ASKING else tr("Check now"))

    def show_report(self, report: AccessReport) -> None:
        """Show what the checks found."""
        if report is self._report:
            return
        self._report = report
        self._clear()
        words = headline(report)
        self.badge.set_state(words.icon, words.words, words.tone)
        for row in report.rows:
            shown = _Row(row, report)
            shown.ask_for.connect(self.ask_for)
            shown.key_wanted.connect(self.key_wanted)
            self._rows_column.addWidget(shown)
            self._rows.append(shown)
        stops = [stop for row in self._rows for stop in tab_stops_in(row)]
        chain_tabs([*stops, self.all_button], self.all_button)
        self._show_rows(self.all_button.isChecked())
        self.all_button.show()
        self.honest_label.show()
        self.check_button.setEnabled(True)
        self.event_button.setEnabled(True)
        self.check_button.setText(tr("Check again"))
        announce(self, words.words)

    @Slot(bool)
    def _show_rows(self, every: bool) -> None:
        report = self._report
        self.all_button.set_icon_name("chevron-down" if every else "chevron-right")
        if report is None:
            return
        self.all_button.setText(
            tr("Show failed checks only") if every else tr("Show all {count} checks", count=len(report.rows))
        )
        for shown, row in zip(self._rows, report.rows, strict=True):
            shown.setVisible(every or row.outcome is Outcome.FAILED or bool(shown.key_buttons))

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
