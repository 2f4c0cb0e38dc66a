"""The overview of a job: what goes on, what went wrong, and the facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sealscribe.core.draft import InputKind
from sealscribe.core.errors import ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.job_summary import alias_of
from sealscribe.ui.jobs.facts_grid import FactsGrid
from sealscribe.ui.texts.amounts import format_bytes, format_date_time, format_duration
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import ErrorText, error_text
from sealscribe.ui.texts.job_texts import (
    CUSTOMER_BUCKET,
    NO_STOP,
    NOT_FOLLOWED,
    SERVICE_MANAGED_BUCKET,
    failure_text,
    found_words,
    language_words,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.feedback import Notice, ProgressLine
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.messages import UploadProgress

_LABELS: Final = (
    tr("Name"),
    tr("Language"),
    tr("Created"),
    tr("Started"),
    tr("Ended"),
    tr("Input data location"),
    tr("Recording on this computer"),
    tr("Output data location type"),
    tr("Output data location"),
    tr("KMS key"),
    tr("Amazon S3 says"),
    tr("Subtitle files"),
    tr("Account"),
    tr("Region"),
    tr("Profile"),
    tr("Made as"),
    tr("Request ID"),
)
_COPYABLE: Final = frozenset({tr("Input data location"), tr("Output data location"), tr("KMS key"), tr("Request ID")})
AGAIN: Final = tr("Use these settings again")


_HINDRANCES: Final = {
    JobState.PENDING: tr("The job is not sent yet"),
    JobState.UPLOADING: tr("The upload waits, and goes on by itself"),
    JobState.UNKNOWN: tr("Whether the request arrived is being found out"),
}


class Overview(ScrollColumn):
    """Built once, filled for each job."""

    use_again = Signal()
    """The settings of the job are wanted in the form."""
    read_asked = Signal()
    """The transcript is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        self.setObjectName("jobs.overview")
        self.upload = ProgressLine(tr("Uploading the recording"))
        self.upload.setObjectName("jobs.upload")
        self.error_notice = Notice("error", "", "", AGAIN)
        self.error_notice.setObjectName("jobs.error")
        self.error_notice.action_triggered.connect(self.use_again)
        self.follow_notice = Notice("warning", "")
        self.follow_notice.setObjectName("jobs.follow-error")
        self.ready_notice = Notice("success", tr("The transcript is ready"), "", tr("Read the transcript"))
        self.ready_notice.setObjectName("jobs.ready")
        self.ready_notice.action_button.setObjectName("jobs.read")
        self.ready_notice.action_triggered.connect(self.read_asked)
        self.no_stop = TextLabel(NO_STOP, "help")
        self.no_stop.setObjectName("jobs.no-stop")
        for widget in (self.upload, self.error_notice, self.follow_notice, self.ready_notice, self.no_stop):
            widget.hide()
            self.column.addWidget(widget)
        self.facts = FactsGrid(_LABELS, _COPYABLE)
        self.facts.setObjectName("jobs.facts")
        self.column.addWidget(self.facts)

    def build_steps(self) -> Iterator[None]:
        """Build the facts in slices."""
        yield from self.facts.build_steps()

    def show_record(self, record: JobRecord, progress: UploadProgress | None) -> None:
        """Show a job as it is now."""
        self.facts.show_facts(facts_of(record))
        self.show_progress(record, progress)
        words = problem_of(record)
        self.error_notice.setVisible(words is not None)
        if words is not None:
            kind = "info" if record.state is JobState.CANCELLED else "error"
            details = error_details(record.error) if record.error is not None and kind == "error" else ""
            self.error_notice.set_content(kind, words.title, _lines(words), AGAIN, details=details)
        follow = record.follow_error if not record.state.is_final else None
        self.follow_notice.setVisible(follow is not None)
        if follow is not None:
            found = error_text(follow)
            title = _HINDRANCES.get(record.state, "The job goes on, but it cannot be looked up just now")
            self.follow_notice.set_content(
                "warning", title, f"{found.title}. {_lines(found)}", details=error_details(follow)
            )
        self.ready_notice.setVisible(record.state is JobState.COMPLETED)
        self.no_stop.setVisible(record.state.is_at_service)
        self.no_stop.setText(NO_STOP if record.is_followed else NOT_FOLLOWED)

    def show_progress(self, record: JobRecord, progress: UploadProgress | None) -> None:
        """Show how far the upload is."""
        uploading = record.state is JobState.UPLOADING
        self.upload.setVisible(uploading)
        if not uploading:
            return
        if progress is None or not progress.total:
            self.upload.set_progress(0.0, tr("The upload begins."))
        else:
            self.upload.set_progress(progress.sent / progress.total, upload_words(progress))


def upload_words(progress: UploadProgress) -> str:
    """Return bytes, speed and time left: "12.0 MB of 48.0 MB, 3.1 MB/s, about 12 s left"."""
    parts = [tr("{size} of {total}", size=format_bytes(progress.sent), total=format_bytes(progress.total))]
    if progress.bytes_per_second >= 1:
        parts.append(f"{format_bytes(int(progress.bytes_per_second))}/s")
        left = (progress.total - progress.sent) / progress.bytes_per_second
        if left >= 1:
            parts.append(tr("about {duration} left", duration=format_duration(round(left))))
    return ", ".join(parts)


def problem_of(record: JobRecord) -> ErrorText | None:
    """Return why a job failed, was not submitted or was cancelled, or None where nothing is wrong."""
    if record.state is JobState.FAILED:
        return failure_text(record)
    if record.state is JobState.CANCELLED:
        return ErrorText(
            tr("The job was cancelled"), tr("It was cancelled before it was sent to Amazon Transcribe."), ""
        )
    if record.state is JobState.NOT_SUBMITTED:
        if record.error is not None and record.error.code is not ErrorCode.CANCELLED:
            words = error_text(record.error)
            return ErrorText(words.title, tr("The job was not submitted. {detail}", detail=words.detail), words.remedy)
        return ErrorText(tr("The job was not submitted"), tr("Nothing is known of the reason."), "")
    return None


def facts_of(record: JobRecord) -> dict[str, str]:
    """Return the facts of a job by their labels; an empty text where one does not apply."""
    request, draft, origin = record.request, record.draft, record.origin
    location = request.transcript_location
    local = draft.local_file if draft.input_kind is InputKind.LOCAL else None
    key = ""
    if request.output_bucket:
        alias = alias_of(record)
        key = (f"{alias}, {request.key}" if alias else request.key) or tr("None asked for")
    return {
        tr("Name"): request.name,
        tr("Language"): language_words(record),
        tr("Input data location"): request.media_uri,
        tr("Recording on this computer"): f"{local.path} ({format_bytes(local.size)})" if local else "",
        tr("Output data location type"): CUSTOMER_BUCKET if location else SERVICE_MANAGED_BUCKET,
        tr("Output data location"): location.uri if location else "",
        tr("KMS key"): key,
        tr("Amazon S3 says"): found_words(record),
        tr("Subtitle files"): ", ".join(subtitle.value.upper() for subtitle in request.subtitle_formats),
        tr("Created"): format_date_time(record.created_at),
        tr("Started"): _moment(record.service_started_at),
        tr("Ended"): _moment(record.service_completed_at),
        tr("Account"): origin.account,
        tr("Region"): origin.region,
        tr("Profile"): origin.profile,
        tr("Made as"): origin.caller_arn,
        tr("Request ID"): record.submit_request_id or (record.error.request_id if record.error else ""),
    }


def _moment(moment: datetime | None) -> str:
    return format_date_time(moment) if moment else ""


def _lines(words: ErrorText) -> str:
    """What happened and what to do, each on a line of its own."""
    return "\n".join(part for part in (words.detail, words.remedy) if part)
