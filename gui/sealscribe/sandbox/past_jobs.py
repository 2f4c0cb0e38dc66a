"""The jobs that were made in the demo before it began: for the embedded AWS, and for the records of the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sealscribe.sandbox.world import (
    CALLS_2023,
    CARDIOLOGY,
    LEGAL_MATTERS,
    OTHER_ACCOUNT,
    PARTNER_INTERNAL,
    QUEUED_SHARE,
    RECORDINGS,
    SEALED_TRANSCRIPTS,
    SHARED_TRANSCRIPTS,
    seeded_key_arn,
)

DAY = 86_400.0
_CALL = f"s3://{RECORDINGS}/calls/customer-service-call.mp3"
_DICTATION = f"s3://{RECORDINGS}/dictations/cardiology-dictation.wav"
_INTERVIEW = f"s3://{RECORDINGS}/interviews/legal-interview.ogg"
_MEETING = f"s3://{RECORDINGS}/meetings/board-meeting.flac"
_NO_RECORDING = f"s3://{RECORDINGS}/documents/read-me.txt"
_QUALITY = {"Department": "Customer Care", "Purpose": "Quality review"}


@dataclass(frozen=True, slots=True)
class PastJob:
    """One job of the days before.

    It was made ``days`` ago at ``time_of_day`` (seconds after midnight, UTC) and took ``seconds``. ``key_arn`` is
    empty without a KMS key, ``alias`` is the one that the key was chosen by. ``folder`` is the output's place in
    the bucket, None where Amazon Transcribe keeps the output. ``was_refused`` is a job that the service did not take,
    since the key policy does not allow it; ``failure`` is what the service says of one
    that failed.
    """

    name: str
    days: int
    time_of_day: float
    media_uri: str
    language_code: str
    folder: str | None = ""
    key_arn: str = ""
    alias: str = ""
    context: Mapping[str, str] = field(default_factory=dict)
    subtitles: tuple[str, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 40.0
    was_refused: bool = False
    failure: str = ""

    def created(self, now: float) -> float:
        """When the job was made, in whole seconds since 1970: the same all day long."""
        return float(int(now // DAY - self.days) * DAY + self.time_of_day)

    def started(self, now: float) -> float:
        """When the service began to work on it."""
        return self.created(now) + QUEUED_SHARE * self.seconds

    def ended(self, now: float) -> float:
        """When it was complete, or had failed."""
        return self.created(now) + self.seconds


def _at(hours: int, minutes: int, seconds: int) -> float:
    return float((hours * 60 + minutes) * 60 + seconds)


_SEALED = seeded_key_arn(SEALED_TRANSCRIPTS)
_DISABLED = seeded_key_arn(CALLS_2023)
PAST_JOBS: tuple[PastJob, ...] = (
    PastJob(
        "archive-review-2023",
        12,
        _at(8, 51, 7),
        _CALL,
        "en-US",
        "reviews/",
        _DISABLED,
        "alias/call-recordings-2023",
        {"Department": "Customer Care", "Year": "2023"},
        failure=f"The output couldn't be encrypted with the specified AWS KMS key. {_DISABLED} is disabled.",
    ),
    PastJob(
        "quality-review-june",
        9,
        _at(9, 14, 32),
        _CALL,
        "en-US",
        "reviews/",
        _SEALED,
        "alias/sealed-transcripts",
        _QUALITY,
        subtitles=("vtt",),
    ),
    PastJob(
        "quality-review-july", 6, _at(13, 40, 5), _CALL, "en-US", "", _SEALED, "alias/sealed-transcripts", _QUALITY
    ),
    PastJob(
        "partner-report-0412",
        5,
        _at(10, 2, 48),
        _DICTATION,
        "en-US",
        "partner/",
        seeded_key_arn(SHARED_TRANSCRIPTS, OTHER_ACCOUNT),
        context={"Partner": "partner-clinic", "Purpose": "Second opinion"},
    ),
    PastJob(
        "interview-hoffmann",
        4,
        _at(15, 27, 19),
        _INTERVIEW,
        "en-GB",
        "matters/2024-118/",
        seeded_key_arn(LEGAL_MATTERS),
        "alias/legal-matters",
        {"Department": "Legal", "Matter": "2024-118"},
        tags={"CostCenter": "4711"},
    ),
    PastJob(
        "notes-wrong-file",
        3,
        _at(11, 8, 54),
        _NO_RECORDING,
        "en-US",
        None,
        seconds=4.0,
        failure="Unsupported media format.",
    ),
    PastJob(
        "handover-partner-clinic",
        2,
        _at(16, 45, 33),
        _INTERVIEW,
        "en-GB",
        "partner/",
        seeded_key_arn(PARTNER_INTERNAL, OTHER_ACCOUNT),
        context={"Partner": "partner-clinic"},
        was_refused=True,
    ),
    PastJob("board-meeting-draft", 2, _at(17, 12, 41), _MEETING, "de-DE", None, seconds=55.0),
    PastJob(
        "cardiology-letter-0417",
        1,
        _at(7, 36, 22),
        _DICTATION,
        "en-US",
        "cardiology/",
        seeded_key_arn(CARDIOLOGY),
        "alias/cardiology-dictations",
        {"Department": "Cardiology", "SourceFile": "cardiology-dictation.wav"},
        subtitles=("srt",),
    ),
)
"""Oldest first."""
