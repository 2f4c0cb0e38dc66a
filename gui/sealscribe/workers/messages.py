"""What crosses between threads: frozen values with the id of the question or job that they belong to."""

from __future__ import annotations

from dataclasses import dataclass

from sealscribe.core.errors import AppError
from sealscribe.core.job_record import ServiceJob
from sealscribe.core.key_index import KeyIndex
from sealscribe.core.seal import OutputCheck
from sealscribe.core.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to the question ``request_id``; what ``value`` is stands at the method that asked."""

    request_id: int
    value: object


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the question ``request_id`` has no answer."""

    request_id: int
    error: AppError


@dataclass(frozen=True, slots=True)
class KeyRows:
    """The key list as far as it is known, while ``request_id`` is still loading; aliases may be incomplete."""

    request_id: int
    index: KeyIndex


@dataclass(frozen=True, slots=True)
class KeyList:
    """The whole key list; an error tells which part could not be read (the others are still there).

    ``shared_error`` is about the keys that other accounts share.
    """

    index: KeyIndex
    keys_error: AppError | None = None
    aliases_error: AppError | None = None
    shared_error: AppError | None = None


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """How far an upload is: bytes sent of all, and bytes per second."""

    job_id: str
    sent: int
    total: int
    bytes_per_second: float


@dataclass(frozen=True, slots=True)
class SubmissionRefused:
    """Why a job was not even recorded; nothing was sent."""

    job_id: str
    error: AppError


@dataclass(frozen=True, slots=True)
class DeletionAsked:
    """A job is to be deleted at the service, on this computer, or first there and then here."""

    job_id: str
    at_service: bool
    here: bool


@dataclass(frozen=True, slots=True)
class JobRefusal:
    """Why what was asked for a job was not done; the job is as it was."""

    job_id: str
    error: AppError


@dataclass(frozen=True, slots=True)
class OutsideLook:
    """A job that this computer has no record of, and what Amazon S3 says of its outputs."""

    job: ServiceJob
    checks: tuple[OutputCheck, ...]


@dataclass(frozen=True, slots=True)
class JobResult:
    """A transcript that was read: the document as it came, and what it says."""

    job_id: str
    document: bytes
    transcript: Transcript
