"""A job in words: its state, its key, and why it failed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.job_summary import alias_of
from sealscribe.core.key_reference import KeyReference, parse_key_reference
from sealscribe.core.seal import ObjectEncryption, OutputRole, SealReport, SealVerdict
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.error_words import ErrorText, quoted
from sealscribe.ui.texts.names import name_of_language
from sealscribe.ui.translation import tr

DEFAULT_S3_KEY: Final = tr("Default Amazon S3 key")
NO_KEY_ASKED: Final = tr("No KMS key asked for")
KMS_KEY_UNASKED: Final = tr("KMS key, not asked for")
SERVICE_MANAGED: Final = tr("Service-managed")
SERVICE_MANAGED_BUCKET: Final = tr("Service-managed S3 bucket")
CUSTOMER_BUCKET: Final = tr("Customer specified S3 bucket")
IDENTIFY_LANGUAGE: Final = tr("Automatic identification")
CONTEXT_NOTE: Final = tr(
    "S3 never gives the encryption context back; the pairs shown come from this computer's record. "
    "The context is not secret: it stands readable in CloudTrail."
)
NO_CONTEXT: Final = tr("This job was made without an encryption context.")
NO_CONTEXT_WITHOUT_KEY: Final = tr("There is none: an encryption context goes with a KMS key only.")
ENCRYPTION_UNKNOWN: Final = tr("Encryption unknown")
MADE_ELSEWHERE: Final = tr("Made elsewhere")
RETRY: Final = tr("Try again")
RETRY_UNTAGGED: Final = tr("Send without the tag")
NO_STOP: Final = tr("Amazon Transcribe has the job now and offers no way to stop it.")
NOT_SENT: Final = tr("The request did not leave, or was turned away; it is sent again")
DELETED: Final = tr("Deleted at Amazon Transcribe")
NOT_FOLLOWED: Final = tr("The job is not followed: what stands here is how it was when it was looked up last.")


class StateWords(NamedTuple):
    """A state as icon, tone and words."""

    icon: str
    tone: str
    words: str


_STATES: Final[Mapping[JobState, StateWords]] = {
    JobState.PENDING: StateWords("clock", "muted", tr("Waiting")),
    JobState.UPLOADING: StateWords("upload", "info", tr("Uploading")),
    JobState.SUBMITTING: StateWords("progress", "info", tr("Submitting")),
    JobState.UNKNOWN: StateWords("warning", "warning", tr("Unknown")),
    JobState.QUEUED: StateWords("clock", "info", tr("Queued")),
    JobState.IN_PROGRESS: StateWords("progress", "info", tr("In progress")),
    JobState.COMPLETED: StateWords("check-circle", "success", tr("Complete")),
    JobState.FAILED: StateWords("alert", "danger", tr("Failed")),
    JobState.NOT_SUBMITTED: StateWords("warning", "warning", tr("Not submitted")),
    JobState.CANCELLED: StateWords("cross", "muted", tr("Cancelled")),
}
_EVENTS: Final[Mapping[JobState, str]] = {
    JobState.PENDING: tr("Recorded on this computer"),
    JobState.UPLOADING: tr("Upload of the recording began"),
    JobState.SUBMITTING: tr("Request sent to Amazon Transcribe"),
    JobState.UNKNOWN: tr("No answer came; Amazon Transcribe is asked for the job"),
    JobState.QUEUED: tr("Queued by Amazon Transcribe"),
    JobState.IN_PROGRESS: tr("In progress"),
    JobState.COMPLETED: tr("Complete"),
    JobState.FAILED: tr("Failed"),
    JobState.NOT_SUBMITTED: tr("Not submitted"),
    JobState.CANCELLED: tr("Cancelled before it was sent"),
}
_ROLES: Final[Mapping[OutputRole, str]] = {
    OutputRole.TRANSCRIPT: tr("Transcript"),
    OutputRole.REDACTED_TRANSCRIPT: tr("Redacted transcript"),
    OutputRole.SUBTITLES: tr("Subtitles"),
}


def state_words(state: JobState) -> StateWords:
    """Return a state in the console's words, and in ours for what happens before the console knows of a job."""
    return _STATES[state]


def event_words(state: JobState) -> str:
    """Return what happened when a job entered a state."""
    return _EVENTS[state]


def role_words(role: OutputRole) -> str:
    """Return what an output object is."""
    return _ROLES[role]


# Keys


def short_key(key: str) -> str:
    """Return a key in few characters: an alias without its "alias/", or the first part of a key id."""
    reference = parse_key_reference(key)
    resource = reference.resource if isinstance(reference, KeyReference) else key
    if resource.startswith("alias/"):
        return resource.removeprefix("alias/")
    return resource if len(resource) <= 13 else f"{resource[:12]}\u2026"


def encryption_words(record: JobRecord) -> str:
    """Return the key that was asked for with its number of pairs, in few words.

    Without one it is what S3 said of the objects, and before S3 was asked only that there was none: the default of a
    bucket may be a KMS key too.
    """
    request = record.request
    if not request.output_bucket:
        return SERVICE_MANAGED
    if not request.key:
        return _unasked_words(record.seal)
    return f"{alias_of(record) or short_key(request.key)}{pairs_words(record)}"


def _unasked_words(report: SealReport | None) -> str:
    if report is not None and report.verdict is SealVerdict.KMS_UNASKED:
        return KMS_KEY_UNASKED
    algorithms = {check.found.algorithm for check in report.checks if check.found} if report is not None else set()
    return DEFAULT_S3_KEY if algorithms == {"AES256"} else NO_KEY_ASKED


def found_words(record: JobRecord) -> str:
    """Return what S3 said of the output objects, a line for each different answer; an empty text without any."""
    answers = (check.found for check in record.seal.checks if check.found) if record.seal is not None else ()
    lines = dict.fromkeys(object_words(found) for found in answers)
    return "\n".join(lines)


def object_words(found: ObjectEncryption) -> str:
    """Return what S3 said of an object: the algorithm, and the key where it named one."""
    algorithm = algorithm_words(found.algorithm)
    return tr("{algorithm}, key {key_id}", algorithm=algorithm, key_id=found.key_id) if found.key_id else algorithm


def found_key_words(found: ObjectEncryption) -> str:
    """Return what S3 said of an object, in few words."""
    return short_key(found.key_id) if found.key_id else algorithm_words(found.algorithm)


def pairs_words(record: JobRecord) -> str:
    """Return how many pairs go with the key, as it follows the key: ", 2 pairs", or an empty text."""
    pairs = len(record.request.context)
    return f", {count_text(pairs, 'pair', 'pairs')}" if pairs else ""


def language_words(record: JobRecord, *, with_code: bool = True) -> str:
    """Return the language as the console writes it, or its name alone."""
    code = record.request.language_code
    name = code_words(code)
    return name if not code or code in name or not with_code else f"{name} ({code})"


def code_words(language_code: str) -> str:
    """Return the name of a language; an empty code is the identification of the language."""
    return name_of_language(language_code) if language_code else IDENTIFY_LANGUAGE


def expiry_words(expires_at: datetime | None, now: datetime) -> str:
    """Return in how many days or hours the service forgets a job; an empty text for one that it does not have."""
    if expires_at is None:
        return ""
    hours = (expires_at - now).total_seconds() / 3600
    if hours <= 0:
        return tr("Expired")
    return (
        count_text(round(hours / 24), "day", "days")
        if hours >= 36
        else count_text(max(1, round(hours)), "hour", "hours")
    )


def algorithm_words(algorithm: str) -> str:
    """Return a value of the header x-amz-server-side-encryption with its name (S3 User Guide)."""
    names = {"AES256": "SSE-S3", "aws:kms": "SSE-KMS", "aws:kms:dsse": "DSSE-KMS"}
    if not algorithm:
        return tr("Not told")
    return f"{names[algorithm]} ({algorithm})" if algorithm in names else algorithm


# The seal

# Jobs that failed at the service: a part of its sentence, what it means, what to do. The first six are documented
# (botocore model transcribe.TranscriptionJob.FailureReason), the others are known from reports.
_FAILURES: Final[tuple[tuple[str, str, str], ...]] = (
    (
        tr("unsupported media format"),
        tr("The recording is in a format that Amazon Transcribe does not read."),
        tr("Convert it to MP3, MP4, WAV, FLAC, AMR, Ogg, WebM or M4A and create the job again."),
    ),
    (
        tr("does not match the detected media format"),
        tr("The recording is in another format than its name says."),
        tr("Give the file the ending of its true format, or convert it, and create the job again."),
    ),
    (
        tr("invalid sample rate"),
        tr("The sample rate of the recording is out of range: 8,000 to 48,000 hertz are possible."),
        tr("Convert the recording to a sample rate in this range, for example 16,000 hertz, and create the job again."),
    ),
    (
        tr("does not match the detected sample rate"),
        tr("The request named another sample rate than the recording has."),
        tr("Create the job again without a sample rate: Amazon Transcribe finds it out by itself."),
    ),
    (
        tr("file size too large"),
        tr("The recording is larger than the 2 GB that Amazon Transcribe takes."),
        tr("Compress the recording or cut it into parts, and create a job for each."),
    ),
    (
        tr("number of channels"),
        tr("The recording has more channels than the two that Amazon Transcribe takes."),
        tr("Mix the recording down to one or two channels and create the job again."),
    ),
    (
        tr("media length"),
        tr("The recording is too short or too long: half a second is the least, four hours are the most."),
        tr("Check that the file is complete, or cut it into parts, and create the job again."),
    ),
    (
        tr("identify the language"),
        tr("There is too little speech in the recording to tell its language."),
        tr("Create the job again with a specific language."),
    ),
)
_KEY_WORDS: Final = ("kms", "encrypt", "decrypt")
_ACCESS_WORDS: Final = ("access", "permission", "authorized", "bucket")


def failure_text(record: JobRecord) -> ErrorText:
    """Return why a job failed at the service, in its words and in ours, and what to do."""
    if record.deleted_at is not None and record.service_completed_at is None:
        return ErrorText(
            tr("The job was deleted"), tr("You deleted it at Amazon Transcribe before it was complete."), ""
        )
    if record.error is not None:
        return error_text(record.error)
    reason = record.failure_reason
    title = tr("Amazon Transcribe could not finish the job")
    if not reason.strip():
        return ErrorText(
            title,
            tr("It gave no reason."),
            tr("Use these settings again; if it fails again, check recording, bucket and key."),
        )
    said = tr("Amazon Transcribe says: {reason}", reason=quoted(reason))
    lowered = reason.casefold()
    for part, meaning, remedy in _FAILURES:
        if part in lowered:
            return ErrorText(title, f"{said} {meaning}", remedy)
    if any(word in lowered for word in _KEY_WORDS):
        return ErrorText(
            title,
            tr("{said} The KMS key of the output, or that of the recording, seems to be the reason.", said=said),
            tr(
                "Check that the key is enabled and in the Region of the bucket, then ask the key's administrator for "
                "kms:Encrypt, kms:GenerateDataKey and kms:Decrypt, and whether the key policy demands certain "
                "encryption "
                "context pairs. For a key of a different account, its key policy and "
                "an IAM policy of your own account both have to allow them."
            ),
        )
    if any(word in lowered for word in _ACCESS_WORDS):
        return ErrorText(
            title,
            tr(
                "{said} A missing permission, a bucket in another Region or trouble with the KMS key can be "
                "the reason.",
                said=said,
            ),
            tr(
                "Ask your administrator for s3:GetObject on the recording, s3:PutObject on the output, and "
                "kms:Encrypt, "
                "kms:GenerateDataKey and kms:Decrypt on the key."
            ),
        )
    return ErrorText(title, said, tr("Correct what it names, then use these settings again."))
