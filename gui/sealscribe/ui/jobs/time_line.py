"""When what happened to a job."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.ui.texts.job_texts import DELETED, NOT_SENT, event_words, state_words
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import Glyph, TextLabel

_SERVICE: Final = tr("Amazon Transcribe")


class Event(NamedTuple):
    """One line: when, icon and tone, what, and whose clock told it."""

    at: datetime
    icon: str
    tone: str
    words: str
    clock: str


def events_of(record: JobRecord) -> list[Event]:
    """Return what happened, in order: this computer's own entries, and the times that the service told."""
    events = []
    for place, entry in enumerate(record.timeline):
        look = state_words(entry.state)
        is_back = place > 0 and entry.state is JobState.PENDING
        words = NOT_SENT if is_back else event_words(entry.state)
        events.append(Event(entry.at, look.icon, look.tone, words, tr("This computer")))
    if record.deleted_at is not None:
        events.append(Event(record.deleted_at, "trash", "muted", DELETED, tr("This computer")))
    told = (
        (record.service_created_at, tr("Job created")),
        (record.service_started_at, tr("Transcription started")),
        (record.service_completed_at, tr("Transcription ended")),
    )
    events += [Event(at, "cloud", "muted", words, _SERVICE) for at, words in told if at is not None]
    if record.seal is not None:
        events += [
            Event(
                check.checked_at,
                "shield-check",
                "muted",
                tr("Checked {uri}", uri=check.output.location.uri),
                tr("This computer"),
            )
            for check in record.seal.checks
        ]
    return sorted(events, key=lambda event: event.at)


def moment_words(moment: datetime, locale: QLocale | None = None) -> str:
    """Return day and time to the second in this computer's time zone."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime()
    return (locale or QLocale()).toString(local, tr("d MMM yyyy, HH:mm:ss"))


class TimeLine(ScrollColumn):
    """The events of one job under one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(max_width=860, spacing=14, parent=parent)
        self.setObjectName("jobs.time-line")
        self._shown: list[Event] | None = None
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self.column.addWidget(self._holder)
        self.column.addWidget(
            TextLabel(tr("Times of Amazon Transcribe come from its own clock, which may differ from this one."), "help")
        )

    def show_record(self, record: JobRecord) -> None:
        """Show the events of a job."""
        events = events_of(record)
        if events == self._shown:
            return
        self._shown = events
        _empty(self._grid)
        for row, event in enumerate(events):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Glyph(event.icon, event.tone), row, 0, top)
            self._grid.addWidget(TextLabel(moment_words(event.at), tone="muted", wrap=False), row, 1, top)
            words = TextLabel(event.words, selectable=True)
            words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            told = QVBoxLayout()
            told.setSpacing(2)
            told.addWidget(words)
            told.addWidget(TextLabel(event.clock, "small", tone="muted"))
            self._grid.addLayout(told, row, 2, top)


def _empty(layout: QLayout) -> None:
    """Take out all that stands in a layout, and in the layouts within it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)
            inner.deleteLater()
