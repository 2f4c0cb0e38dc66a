"""Transcription jobs: their life by the clock, and how they are told of."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sealscribe.sandbox.identities import Principal
from sealscribe.sandbox.s3_buckets import Bucket
from sealscribe.sandbox.transcribe_rules import OutputPlan
from sealscribe.sandbox.world import QUEUED_SHARE

QUEUED, IN_PROGRESS, COMPLETED, FAILED = "QUEUED", "IN_PROGRESS", "COMPLETED", "FAILED"
_DEFERRED_SHARE = 0.4
_ECHOED = (
    "MediaFormat",
    "MediaSampleRateHertz",
    "Media",
    "Settings",
    "ModelSettings",
    "JobExecutionSettings",
    "ContentRedaction",
    "LanguageOptions",
    "LanguageIdSettings",
    "ToxicityDetection",
    "Tags",
)


@dataclass
class Outputs:
    """The files of a completed job, by their keys in the job's output bucket."""

    transcript: str | None = None
    redacted_transcript: str | None = None
    subtitles: list[str] = field(default_factory=list)


@dataclass
class Job:
    """One transcription job. Times in seconds since 1970; `users` are all whose right to the key is needed."""

    account_id: str
    region: str
    name: str
    parameters: Mapping[str, Any]
    users: tuple[Principal, ...]
    bucket: Bucket
    service_managed: bool
    plan: OutputPlan
    number: int
    created: float
    starts: float
    ends: float
    status: str = QUEUED
    started: float | None = None
    completed: float | None = None
    failure: str | None = None
    outputs: Outputs = field(default_factory=Outputs)
    media_format: str | None = None
    sample_rate: int | None = None
    language_code: str | None = None
    language_score: float | None = None
    language_seconds: float | None = None
    told_later: float = 0.0
    """So many seconds later than it is, the times of the job are told."""

    @property
    def arn(self) -> str:
        """The ARN by which the job is tagged."""
        return f"arn:aws:transcribe:{self.region}:{self.account_id}:transcription-job/{self.name}"

    def fail(self, reason: str) -> None:
        """End the job without a result."""
        self.status, self.failure, self.completed = FAILED, reason, self.ends

    def describe(self, uri_of: Callable[[Job, str], str]) -> dict[str, Any]:
        """The job as Get tells of it (botocore model transcribe.TranscriptionJob). Key, context and output location are
        not part of it, as in AWS."""
        document = self._common()
        document |= {name: self.parameters[name] for name in _ECHOED if self.parameters.get(name) is not None}
        if self.media_format is not None:
            document.setdefault("MediaFormat", self.media_format)
        if self.sample_rate is not None:
            document.setdefault("MediaSampleRateHertz", self.sample_rate)
        subtitles = self.parameters.get("Subtitles")
        if subtitles:
            document["Subtitles"] = {
                "Formats": subtitles.get("Formats", []),
                "OutputStartIndex": subtitles.get("OutputStartIndex", 0),
            }
        if self.status == COMPLETED:
            transcript: dict[str, str] = {}
            if self.outputs.transcript is not None:
                transcript["TranscriptFileUri"] = uri_of(self, self.outputs.transcript)
            if self.outputs.redacted_transcript is not None:
                transcript["RedactedTranscriptFileUri"] = uri_of(self, self.outputs.redacted_transcript)
            document["Transcript"] = transcript
            if self.outputs.subtitles:
                document["Subtitles"]["SubtitleFileUris"] = [uri_of(self, key) for key in self.outputs.subtitles]
        return document

    def summarize(self) -> dict[str, Any]:
        """The job as List tells of it (botocore model transcribe.TranscriptionJobSummary)."""
        document = self._common()
        document["OutputLocationType"] = "SERVICE_BUCKET" if self.service_managed else "CUSTOMER_BUCKET"
        for name in ("ContentRedaction", "ModelSettings", "ToxicityDetection"):
            if self.parameters.get(name) is not None:
                document[name] = self.parameters[name]
        return document

    def _common(self) -> dict[str, Any]:
        document: dict[str, Any] = {
            "TranscriptionJobName": self.name,
            "TranscriptionJobStatus": self.status,
            "CreationTime": self.created + self.told_later,
        }
        if self.started is not None:
            document["StartTime"] = self.started + self.told_later
        if self.completed is not None:
            document["CompletionTime"] = self.completed + self.told_later
        if self.failure is not None:
            document["FailureReason"] = self.failure
        several = bool(self.parameters.get("IdentifyMultipleLanguages"))
        if self.language_code is not None and not several:
            document["LanguageCode"] = self.language_code
        if self.parameters.get("IdentifyLanguage"):
            document["IdentifyLanguage"] = True
        if several:
            document["IdentifyMultipleLanguages"] = True
            if self.language_code is not None:
                seconds = self.language_seconds or 0.0
                document["LanguageCodes"] = [{"LanguageCode": self.language_code, "DurationInSeconds": seconds}]
        if self.language_score is not None:
            document["IdentifiedLanguageScore"] = self.language_score
        return document


class JobBook:
    """All jobs. Time passes for them whenever somebody looks, as if a clock ran beside.

    ``told_clock`` is the one that new jobs are told to have begun by.
    """

    def __init__(
        self,
        finish: Callable[[Job], None],
        job_seconds: float,
        clock: Callable[[], float] = time.time,
        told_clock: Callable[[], float] | None = None,
    ) -> None:
        self._told_clock = told_clock
        self.job_seconds = job_seconds
        self.clock = clock
        self._finish = finish
        self._jobs: dict[tuple[str, str, str], Job] = {}
        self._numbers = itertools.count(1)

    def add(
        self,
        caller: Principal,
        region: str,
        parameters: Mapping[str, Any],
        users: tuple[Principal, ...],
        bucket: Bucket,
        plan: OutputPlan,
        *,
        service_managed: bool,
        created: float | None = None,
        seconds: float | None = None,
    ) -> Job:
        """A new job of a name that is still free; a past one was `created` once, and took so many `seconds`."""
        begin = self.clock() if created is None else created
        length = self.job_seconds if seconds is None else seconds
        execution = parameters.get("JobExecutionSettings") or {}
        share = _DEFERRED_SHARE if execution.get("AllowDeferredExecution") else QUEUED_SHARE
        name = parameters["TranscriptionJobName"]
        job = Job(
            caller.account_id,
            region,
            name,
            parameters,
            users,
            bucket,
            service_managed,
            plan,
            next(self._numbers),
            begin,
            begin + share * length,
            begin + length,
            language_code=parameters.get("LanguageCode"),
            told_later=self._told_clock() - begin if self._told_clock and created is None else 0.0,
        )
        self._jobs[caller.account_id, region, name] = job
        return job

    def find(self, account_id: str, region: str, name: str) -> Job | None:
        """The job of this name."""
        return self._jobs.get((account_id, region, name))

    def remove(self, job: Job) -> None:
        """Forget a job."""
        self._jobs.pop((job.account_id, job.region, job.name), None)

    def newest_first(self, account_id: str, region: str) -> list[Job]:
        """The jobs of an account in a Region."""
        found = [job for job in self._jobs.values() if (job.account_id, job.region) == (account_id, region)]
        return sorted(found, key=lambda job: (job.created, job.number), reverse=True)

    def advance(self) -> None:
        """Let time pass up to now: start and finish what is due, in the order in which it fell due."""
        now = self.clock()
        for job in sorted(self._open(), key=lambda job: job.ends):
            if job.status == QUEUED and job.starts <= now:
                job.status, job.started = IN_PROGRESS, job.starts
            if job.status == IN_PROGRESS and job.ends <= now:
                self._finish(job)

    def hurry(self) -> None:
        """Finish every open job at once."""
        now = self.clock()
        for job in self._open():
            job.starts, job.ends = min(job.starts, now), min(job.ends, now)
        self.advance()

    def _open(self) -> Iterator[Job]:
        yield from [job for job in self._jobs.values() if job.status in (QUEUED, IN_PROGRESS)]
