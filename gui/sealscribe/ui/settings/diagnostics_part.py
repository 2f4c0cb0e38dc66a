"""Save diagnostics: the text is collected, shown whole, and saved where the person says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sealscribe.core.connection import ConnectionState
from sealscribe.core.diagnostics import LOG_LINES, Section, diagnostics_text, preference_facts
from sealscribe.core.errors import AppError
from sealscribe.core.job_summary import JobSummary
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.translation import tr
from sealscribe.workers.messages import Answer

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

TITLE: Final = tr("Save diagnostics")
INTRODUCTION: Final = tr(
    "This is all that is saved: read it before you hand it on. Secrets, names of jobs, buckets and keys, account ids, "
    "and values of an encryption context are left out. Nothing is sent anywhere."
)
HEAD: Final = tr("Sealscribe diagnostics")
_TEXT_FILTER: Final = tr("Text (*.txt)")


class DiagnosticsPart(QObject):
    """``state`` and ``jobs`` tell what there is to tell of connection and jobs.

    ``system_sections`` and ``log_lines``, with the number of lines that are wanted, run in a worker; ``clean`` takes
    out of a text what is private.
    """

    def __init__(
        self,
        window: QWidget,
        inquiries: Inquiries,
        preferences: PreferencesModel,
        choose_path: ChooseSavePath,
        *,
        state: Callable[[], ConnectionState],
        jobs: Callable[[], Iterable[JobSummary]],
        system_sections: Callable[[], Sequence[Section]],
        log_lines: Callable[[int], Sequence[str]],
        clean: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._inquiries = inquiries
        self._preferences = preferences
        self._choose_path = choose_path
        self._state = state
        self._jobs = jobs
        self._system_sections = system_sections
        self._log_lines = log_lines
        self._clean = clean
        self._request: int | None = None
        inquiries.answered.connect(self._answered)

    @Slot()
    def show(self) -> None:
        """Collect, and show what was collected."""
        if self._request is not None:
            return
        own = (
            _window_section(),
            _connection_section(self._state()),
            _jobs_section(self._jobs()),
            Section(tr("Settings"), preference_facts(self._preferences.preferences)),
        )
        head = f"{HEAD}, {date.today().isoformat()}"

        def collect() -> object:
            sections = (*self._system_sections(), *own)
            return diagnostics_text(head, sections, self._log_lines(LOG_LINES), self._clean)

        self._request = self._inquiries.have_made(collect)

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        from sealscribe.ui.components.document_dialog import Document, DocumentDialog

        dialog = DocumentDialog(TITLE, INTRODUCTION, self._inquiries, self._choose_path, self._window)
        dialog.setObjectName("diagnostics")
        name = f"sealscribe-diagnostics-{date.today().isoformat()}.txt"
        dialog.show_documents((Document(tr("Diagnostics"), "", str(message.value), name, _TEXT_FILTER),))
        dialog.open()


def _window_section() -> Section:
    facts = [
        ("Qt", qVersion()),
        ("platform", QGuiApplication.platformName()),
        ("language", QLocale().name()),
        (tr("text size"), tr("{points} pt", points=f"{QGuiApplication.font().pointSizeF():g}")),
    ]
    for screen in QGuiApplication.screens():
        size = screen.size()
        facts.append(
            (
                "screen",
                tr(
                    "{width} x {height}, factor {factor}",
                    width=size.width(),
                    height=size.height(),
                    factor=f"{screen.devicePixelRatio():g}",
                ),
            )
        )
    return Section(tr("Window"), tuple(facts))


def _connection_section(state: ConnectionState) -> Section:
    connection = state.connection
    facts = [("kind", state.choice.kind.value), ("stage", state.stage.value)]
    if connection is not None:
        facts += [
            (tr("Region"), f"{connection.region} ({connection.region_source.value})"),
            ("partition", connection.partition),
            ("endpoint", "own" if connection.endpoint_url else tr("of AWS")),
        ]
    return Section(tr("Connection"), (*facts, *_error_facts(state.error)))


def _jobs_section(jobs: Iterable[JobSummary]) -> Section:
    kept = list(jobs)
    states = Counter(job.state.value for job in kept)
    errors = Counter(job.error_code.value for job in kept if job.error_code is not None)
    facts = [(state, str(count)) for state, count in sorted(states.items())]
    facts += [(tr("refused: {code}", code=code), str(count)) for code, count in sorted(errors.items())]
    return Section(tr("Jobs"), tuple(facts) or (("none", ""),))


def _error_facts(error: AppError | None) -> tuple[tuple[str, str], ...]:
    if error is None:
        return ()
    facts = (
        ("error", error.code.value),
        ("operation", error.operation),
        ("answer", error.service_code),
        (tr("request id"), error.request_id),
    )
    return tuple((name, value) for name, value in facts if value)
