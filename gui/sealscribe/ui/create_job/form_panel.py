"""What every panel of the page has in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.findings import Field, Finding, Severity
from sealscribe.ui.texts.finding_texts import finding_text
from sealscribe.ui.widgets.form_row import FormRow
from sealscribe.ui.widgets.panel import Panel


class FormPanel(Panel):
    """A panel that shows a part of the draft and tells what a person changes in it.

    A subclass registers its rows with `register`, sets its widgets in `fill`, shows what follows from the draft in
    `derive`, and reports edits with `report`.
    """

    edited = Signal(object)
    """The changed attributes of the JobDraft, by name."""

    def __init__(self, title: str, description: str | None = None, *, optional: bool = False) -> None:
        super().__init__(title, description, optional=optional)
        self._rows: dict[Field, FormRow] = {}
        self._filling = False

    # For the page

    def build_steps(self) -> Iterator[None]:
        """Build the body, one slice at a time."""
        yield

    def load(self, draft: JobDraft) -> None:
        """Show another draft in all its widgets; that is no edit."""
        with self._quietly():
            self.fill(draft)
            self.derive(draft)

    def follow(self, draft: JobDraft) -> None:
        """Show what follows from an edit; what a person is typing stays untouched."""
        with self._quietly():
            self.derive(draft)

    def set_connection(self, connection: Connection | None) -> None:
        """Know through whom AWS is asked."""

    def show_findings(self, findings: Iterable[Finding], refusals: Mapping[Field, str]) -> None:
        """Show exactly these findings, and behind the errors what a service refused."""
        of_field: dict[Field, list[Finding]] = {field: [] for field in self._rows}
        for finding in findings:
            if finding.field in of_field:
                of_field[finding.field].append(finding)
        for field, found in of_field.items():
            self.show_field(field, found, refusals.get(field, ""))

    def rows(self) -> Mapping[Field, FormRow]:
        """The rows of the panel's fields."""
        return self._rows

    def focus_finding(self, field: Field, finding: Finding | None = None) -> QWidget:
        """Move the keyboard to a field, to the characters that a finding is about; give back the widget to be seen."""
        row = self._rows[field]
        row.focus_field(finding.span if finding is not None else None)
        return row

    # For subclasses

    def fill(self, draft: JobDraft) -> None:
        """Set the widgets to the draft."""
        raise NotImplementedError

    def derive(self, draft: JobDraft) -> None:
        """Show or hide rows, and say what the entries mean."""

    def reveal_all(self) -> None:
        """Hold no error back any more: the person wanted to submit."""

    def register(self, field: Field, row: FormRow) -> FormRow:
        """Say which row shows a field."""
        self._rows[field] = row
        return row

    def report(self, **changes: Any) -> None:  # noqa: ANN401 - the attributes of JobDraft, each with its own type
        """Tell what a person changed."""
        if not self._filling:
            self.edited.emit(changes)

    def show_field(self, field: Field, findings: list[Finding], refusal: str) -> None:
        """Show one field's findings: where there are errors, the warnings wait."""
        errors = [finding_text(finding) for finding in findings if finding.severity is Severity.ERROR]
        if refusal:
            errors.append(refusal)
        warnings = [finding_text(finding) for finding in findings if finding.severity is Severity.WARNING]
        row = self._rows[field]
        self._show_place(row, findings, Severity.ERROR if errors else Severity.WARNING)
        row.set_errors(errors)
        row.set_warnings([] if errors else warnings)

    def _show_place(self, row: FormRow, findings: list[Finding], severity: Severity) -> None:
        """Show the characters that the first finding of this weight is about, where the field is a line of text."""
        line = row.line_edit
        spans = [finding.span for finding in findings if finding.severity is severity and finding.row is None]
        span = next((span for span in spans if span is not None), None)
        if line is None or span is None:
            row.show_place("", None)
        else:
            row.show_place(line.text(), span, "danger" if severity is Severity.ERROR else "warning")

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._filling = self._filling, True
        try:
            yield
        finally:
            self._filling = before
