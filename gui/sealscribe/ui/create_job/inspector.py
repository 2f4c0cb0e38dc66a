"""Looks for sensitive text in the pairs, a moment after the last key was pressed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Field, Finding, FindingCode, warning
from sealscribe.core.sensitive_pairs import InspectPair, is_danger, sensitive_findings
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

DELAY_MS = 300


class ContextInspector(QObject):
    """Keeps findings for the pairs as they stand; those of a pair that changed meanwhile are gone at once.

    The detector reads its tables in a worker, as soon as there is a pair to look at. Until then the pairs count as not
    looked at; who cannot wait calls `settle`.
    """

    inspected = Signal()
    """The pairs have not changed for a moment, and were looked at."""

    def __init__(self, inspect_pair: InspectPair, inquiries: Inquiries, parent: QObject) -> None:
        super().__init__(parent)
        self._inspect_pair = inspect_pair
        self._inquiries = inquiries
        self._load_id: int | None = None
        self._is_loaded = False
        self._is_due = False
        self._pairs: tuple[ContextPair, ...] = ()
        self._found: dict[ContextPair, tuple[Finding, ...]] = {}
        self._quiet: set[ContextPair] = set()
        self._overridden: set[ContextPair] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._inspect_soon)
        inquiries.answered.connect(self._detector_answered)
        inquiries.refused.connect(self._detector_answered)

    def look_at(self, pairs: tuple[ContextPair, ...]) -> None:
        """Look at these pairs soon, where they are others than before; at once where several characters came in one."""
        if pairs == self._pairs:
            return
        grown = _length(pairs) - _length(self._pairs)
        self._pairs = pairs
        # What was answered for a pair holds for that very pair only.
        self._overridden &= set(pairs)
        if self._load_id is None and any(not pair.is_blank for pair in pairs):
            self._load_id = self._inquiries.load_detector()
        self._timer.start()
        if grown > 1:
            self._inspect_soon()

    def settle(self) -> None:
        """Look at the pairs at this very moment, where that is due."""
        if not self.is_settled:
            self._inspect()

    @Slot()
    def hurry(self) -> None:
        """Look at the pairs without waiting for more keys, where that is due."""
        if not self.is_settled:
            self._inspect_soon()

    @property
    def is_settled(self) -> bool:
        """Whether the pairs as they stand were looked at."""
        return not self._timer.isActive() and not self._is_due

    def findings(self) -> tuple[Finding, ...]:
        """What is known of the pairs, row by row."""
        return tuple(
            warning(
                FindingCode.CONTEXT_SENSITIVE,
                Field.CONTEXT,
                row=row,
                part=found.part,
                span=found.span,
                **dict(found.parameters),
            )
            for row, pair in enumerate(self._pairs)
            for found in self._found.get(pair, ())
            if pair not in self._quiet or is_danger(found)
        )

    def dangers(self) -> tuple[Finding, ...]:
        """The findings that ask for an answer before submitting, and have none yet."""
        return tuple(
            finding
            for finding in self.findings()
            if is_danger(finding) and self._pairs[finding.row or 0] not in self._overridden
        )

    def pairs_of(self, findings: Iterable[Finding]) -> frozenset[ContextPair]:
        """The pairs that these findings are about, as they stand."""
        return frozenset(self._pairs[finding.row or 0] for finding in findings)

    def override(self, pairs: frozenset[ContextPair]) -> None:
        """Take it as answered for these very pairs."""
        self._overridden |= pairs & set(self._pairs)

    @Slot(int)
    def quieten(self, row: int) -> None:
        """Warn no more that the pair in a row may be personal data, until it changes or the program ends."""
        if 0 <= row < len(self._pairs):
            self._quiet.add(self._pairs[row])
            self.inspected.emit()

    @Slot()
    def _inspect_soon(self) -> None:
        if self._is_loaded or all(pair.is_blank for pair in self._pairs):
            self._inspect()
        else:
            self._timer.stop()
            self._is_due = True

    @Slot(object)
    def _detector_answered(self, message: Answer | Refusal) -> None:
        if message.request_id == self._load_id:
            self._is_loaded = True
            if self._is_due:
                self._inspect()

    def _inspect(self) -> None:
        self._timer.stop()
        self._is_due = False
        known = self._found
        self._found = {
            pair: known[pair] if pair in known else sensitive_findings(pair, self._inspect_pair) for pair in self._pairs
        }
        self.inspected.emit()


def _length(pairs: tuple[ContextPair, ...]) -> int:
    return sum(len(pair.key) + len(pair.value) for pair in pairs)
