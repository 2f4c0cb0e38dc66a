"""Several recordings at once, in words."""

from __future__ import annotations

from typing import Final

from sealscribe.core.batch import BatchEntry, BatchSource
from sealscribe.core.findings import Severity
from sealscribe.ui.texts.amounts import count_text, format_bytes, format_count
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.finding_texts import finding_text
from sealscribe.ui.translation import tr

SEVERAL: Final = tr("Several recordings")
SEVERAL_HELP: Final = tr("One job for each recording, all with the settings of this form.")
CHOOSE_FILES: Final = tr("Choose files...")
CHOOSE_FOLDER: Final = tr("Choose a folder...")
CHOOSE_LIST: Final = tr("Choose a list (CSV)...")
CHOOSE_FILES_TITLE: Final = tr("Choose recordings")
CHOOSE_FOLDER_TITLE: Final = tr("Choose a folder of recordings")
CHOOSE_LIST_TITLE: Final = tr("Choose a list of recordings")
LIST_FILTER: Final = tr("CSV list (*.csv);;All files (*)")
READING: Final = tr("The recordings are being looked at")
FORGET: Final = tr("Forget these recordings")
NOT_TAKEN: Final = tr("The form is busy")
NOT_TAKEN_DETAIL: Final = tr("What you opened was not put into it. Finish what is open here, then open it again.")
NOTHING_FOUND: Final = tr("No recordings were found")
NOTHING_FOUND_DETAIL: Final = tr(
    "A folder is searched for MP3, MP4, M4A, WAV, FLAC, AMR, OGG and WebM files. A list has a path or an s3:// address "
    "in the first column of each line, or in a column with the title file; columns with the titles name and language "
    "are optional."
)
REVIEW_TITLE: Final = tr("Review the jobs")
ONLY_PROBLEMS: Final = tr("Show only those with problems")
BACK: Final = tr("Back to the form")
COLUMNS: Final = (tr("Recording"), tr("Job name"), tr("Input data location"), tr("What was found"))
FINE: Final = tr("Ready")
NO_ROWS: Final = tr("No recording has a problem.")


def batch_title(sources: tuple[BatchSource, ...]) -> str:
    """Say how many recordings there are, and how large they are together."""
    size = sum(source.file.size for source in sources if source.file is not None)
    amount = tr(", {size} in all", size=format_bytes(size)) if size else ""
    return f"{count_text(len(sources), 'recording', 'recordings')}{amount}"


def batch_detail(sources: tuple[BatchSource, ...]) -> str:
    """Say what becomes of them, and how many could not be read."""
    bad = sum(source.error is not None for source in sources)
    text = tr(
        "Each becomes a job with the settings of this form. Create job shows all of them before anything is sent."
    )
    unread = tr(" {count} could not be read.", count=count_text(bad, "recording", "recordings")) if bad else ""
    return text + unread


def ready_words(ready: int, total: int) -> str:
    """Say how many jobs can be made."""
    if ready == total:
        return tr("All {count} jobs can be created.", count=format_count(total))
    bad = total - ready
    return tr(
        "{ready} of {total} jobs can be created; {bad} cannot.",
        ready=format_count(ready),
        total=format_count(total),
        bad=format_count(bad),
    )


def create_words(ready: int) -> str:
    """Return the words of the button."""
    return tr("Create {count}", count=count_text(ready, "job", "jobs"))


def created_words(count: int) -> str:
    """Say that the jobs are on record."""
    return tr("{count} created", count=count_text(count, "job is", "jobs are"))


def left_words(count: int) -> str:
    """Say what became of the recordings that no job was made of."""
    return tr(
        "{count} no job, since there was a problem with them.",
        count=count_text(count, "recording has", "recordings have"),
    )


def entry_words(entry: BatchEntry) -> str:
    """Return what was found in an entry, errors first, in one line."""
    if entry.source.error is not None:
        words = error_text(entry.source.error)
        return " ".join(part for part in (f"{words.title}.", words.remedy) if part)
    found = sorted(entry.findings, key=lambda finding: finding.severity is not Severity.ERROR)
    return " ".join(dict.fromkeys(finding_text(finding) for finding in found)) or FINE
