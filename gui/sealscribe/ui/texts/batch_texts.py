"""Several recordings at once, in words."""

from __future__ import annotations

from typing import Final

from sealscribe.core.batch import BatchEntry, BatchSource
from sealscribe.core.findings import Severity
from sealscribe.ui.texts.amounts import count_text, format_bytes, format_count
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.finding_texts import finding_text

SEVERAL: Final = "Several recordings"
SEVERAL_HELP: Final = "One job for each recording, all with the settings of this form."
CHOOSE_FILES: Final = "Choose files..."
CHOOSE_FOLDER: Final = "Choose a folder..."
CHOOSE_LIST: Final = "Choose a list (CSV)..."
CHOOSE_FILES_TITLE: Final = "Choose recordings"
CHOOSE_FOLDER_TITLE: Final = "Choose a folder of recordings"
CHOOSE_LIST_TITLE: Final = "Choose a list of recordings"
LIST_FILTER: Final = "CSV list (*.csv);;All files (*)"
READING: Final = "The recordings are being looked at"
FORGET: Final = "Forget these recordings"
NOTHING_FOUND: Final = "No recordings were found"
NOTHING_FOUND_DETAIL: Final = (
    "A folder is searched for MP3, MP4, M4A, WAV, FLAC, AMR, OGG and WebM files. A list has a path or an s3:// address "
    "in the first column of each line, or in a column with the title file; columns with the titles name and language "
    "are optional."
)
REVIEW_TITLE: Final = "Review the jobs"
ONLY_PROBLEMS: Final = "Show only those with problems"
BACK: Final = "Back to the form"
COLUMNS: Final = ("Recording", "Job name", "Input data location", "What was found")
FINE: Final = "Ready"
NO_ROWS: Final = "No recording has a problem."


def batch_title(sources: tuple[BatchSource, ...]) -> str:
    """Say how many recordings there are, and how large they are together."""
    size = sum(source.file.size for source in sources if source.file is not None)
    amount = f", {format_bytes(size)} in all" if size else ""
    return f"{count_text(len(sources), 'recording', 'recordings')}{amount}"


def batch_detail(sources: tuple[BatchSource, ...]) -> str:
    """Say what becomes of them, and how many could not be read."""
    bad = sum(source.error is not None for source in sources)
    text = "Each becomes a job with the settings of this form. Create job shows all of them before anything is sent."
    unread = f" {count_text(bad, 'recording', 'recordings')} could not be read." if bad else ""
    return text + unread


def ready_words(ready: int, total: int) -> str:
    """Say how many jobs can be made."""
    if ready == total:
        return f"All {format_count(total)} jobs can be created."
    bad = total - ready
    return f"{format_count(ready)} of {format_count(total)} jobs can be created; {format_count(bad)} cannot."


def create_words(ready: int) -> str:
    """Return the words of the button."""
    return f"Create {count_text(ready, 'job', 'jobs')}"


def created_words(count: int) -> str:
    """Say that the jobs are on record."""
    return f"{count_text(count, 'job is', 'jobs are')} created"


def left_words(count: int) -> str:
    """Say what became of the recordings that no job was made of."""
    return f"{count_text(count, 'recording has', 'recordings have')} no job, since there was a problem with them."


def entry_words(entry: BatchEntry) -> str:
    """Return what was found in an entry, errors first, in one line."""
    if entry.source.error is not None:
        words = error_text(entry.source.error)
        return " ".join(part for part in (f"{words.title}.", words.remedy) if part)
    found = sorted(entry.findings, key=lambda finding: finding.severity is not Severity.ERROR)
    return " ".join(dict.fromkeys(finding_text(finding) for finding in found)) or FINE
