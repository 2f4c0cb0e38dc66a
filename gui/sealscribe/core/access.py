"""Whether the caller may use a key with an encryption context for an output: the question, and what each check found.

What is found is advice and never a gate: a dry run by the caller does not go through Amazon Transcribe, whose own
requests come with ``kms:ViaService`` and with the pair ``aws:s3:arn`` that Amazon S3 adds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sealscribe.core.bucket_rules import BucketDemands, DefaultEncryption
from sealscribe.core.connection import Connection
from sealscribe.core.draft import InputKind, JobDraft, Session
from sealscribe.core.encryption import ChosenKey, ContextPair, DefaultS3Key
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Severity
from sealscribe.core.keys import KeyDetails
from sealscribe.core.locations import S3Location, parse_s3_uri, transcript_key
from sealscribe.core.placeholders import resolved_context
from sealscribe.core.validation import check_encryption

_EXPLICIT_DENY = re.compile(r"explicit deny in (?:an? )?([A-Za-z -]{1,40}?) ?(?:policy|boundary)")
_ANY_JOB = "transcript"
"""Stands for the job's name, which has no part in what is asked: else each letter of it would ask again."""


class Check(StrEnum):
    """One thing that is looked at, in the order in which it is shown."""

    CALLER = "caller"
    KEY = "key"
    ENCRYPT = "encrypt"
    GENERATE_DATA_KEY = "generate-data-key"
    DECRYPT = "decrypt"
    OUTPUT_BUCKET = "output-bucket"
    DEFAULT_ENCRYPTION = "default-encryption"
    BUCKET_POLICY = "bucket-policy"
    OUTPUT_WRITE = "output-write"
    INPUT_READ = "input-read"


KEY_ACTIONS = {
    Check.ENCRYPT: "kms:Encrypt",
    Check.GENERATE_DATA_KEY: "kms:GenerateDataKey",
    Check.DECRYPT: "kms:Decrypt",
}
"""The checks that are dry runs, and the permission that each asks for."""


class Outcome(StrEnum):
    """What a check came to."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class CheckCode(StrEnum):
    """What was found. A row with REFUSED or NOT_ANSWERED carries the error."""

    CALLER_KNOWN = "caller-known"
    KEY_USABLE = "key-usable"
    KEY_UNUSABLE = "key-unusable"
    KEY_OTHER_REGION = "key-other-region"
    KEY_DETAILS_DENIED = "key-details-denied"
    ALLOWED = "allowed"
    CONTEXT_NOT_SENT = "context-not-sent"
    DRY_RUN_NOT_OFFERED = "dry-run-not-offered"
    BUCKET_IN_REGION = "bucket-in-region"
    BUCKET_ELSEWHERE = "bucket-elsewhere"
    DEFAULT_SAME_KEY = "default-same-key"
    DEFAULT_OTHER_KEY = "default-other-key"
    DEFAULT_NO_KEY = "default-no-key"
    NO_BUCKET_POLICY = "no-bucket-policy"
    POLICY_AGREES = "policy-agrees"
    POLICY_DEMANDS_OTHER = "policy-demands-other"
    POLICY_UNCLEAR = "policy-unclear"
    ONLY_WRITING_TELLS = "only-writing-tells"
    INPUT_READABLE = "input-readable"
    INPUT_NOT_CHOSEN = "input-not-chosen"
    UPLOAD_BUCKET_IN_REGION = "upload-bucket-in-region"
    NOT_LOOKED_AT = "not-looked-at"
    REFUSED = "refused"
    NOT_ANSWERED = "not-answered"


@dataclass(frozen=True, slots=True)
class AccessQuestion:
    """A choice whose access is asked for; two drafts that would be checked alike give equal questions.

    ``sends_context`` is False where the person has not yet answered for the pairs: then ``context`` is empty and no
    dry run is made. ``output`` is a bucket with the object that stands for the transcript. ``media`` is the recording
    on S3, ``upload`` where a file of this computer will go; both are None while that is not chosen.
    """

    key: ChosenKey
    context: tuple[ContextPair, ...]
    sends_context: bool
    output: S3Location
    media: S3Location | None = None
    upload: S3Location | None = None


@dataclass(frozen=True, slots=True)
class CheckRow:
    """What one check found; ``error`` tells why where AWS refused it or did not answer."""

    check: Check
    outcome: Outcome
    code: CheckCode
    error: AppError | None = None

    @property
    def lacks_permission(self) -> bool:
        """Tell whether the check says that a permission is missing, which somebody can be asked for."""
        if self.code is CheckCode.KEY_DETAILS_DENIED:
            return True
        refused = self.error is not None and self.error.code is ErrorCode.ACCESS_DENIED
        return refused and self.outcome is Outcome.FAILED

    @property
    def denying_policy(self) -> str:
        """The kind of policy that denies explicitly, in the words of AWS, such as "resource-based"; else empty.

        No permission lifts an explicit deny (IAM User Guide, "Troubleshoot access denied error messages").
        """
        found = _EXPLICIT_DENY.search(self.error.service_message) if self.error is not None else None
        return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class AccessReport:
    """All checks of one question, and what was learned on the way. ``rows`` are in the order of Check."""

    question: AccessQuestion
    rows: tuple[CheckRow, ...]
    caller: Connection | None = None
    key: KeyDetails | None = None
    default_encryption: DefaultEncryption | None = None
    demands: BucketDemands | None = None
    regions: tuple[tuple[str, str], ...] = ()
    """The Region of each bucket that was looked at."""

    def row(self, check: Check) -> CheckRow:
        """The row of a check. Raises StopIteration where there is none."""
        return next(row for row in self.rows if row.check is check)

    def with_outcome(self, outcome: Outcome) -> tuple[CheckRow, ...]:
        """The rows that came to this."""
        return tuple(row for row in self.rows if row.outcome is outcome)

    @property
    def key_arn(self) -> str:
        """The ARN of the key where AWS KMS told it, else the key as it would be sent."""
        return self.key.key_arn if self.key is not None else self.question.key.as_sent

    @property
    def missing_key_actions(self) -> tuple[str, ...]:
        """The permissions for the key that a check says are missing."""
        missing = [action for check, action in KEY_ACTIONS.items() if self.row(check).lacks_permission]
        if self.row(Check.KEY).code is CheckCode.KEY_DETAILS_DENIED:
            missing.insert(0, "kms:DescribeKey")
        return tuple(missing)

    @property
    def is_finding(self) -> bool:
        """Tell whether AWS answered at all, so that asking again would find the same."""
        return self.row(Check.CALLER).outcome is Outcome.PASSED

    def keys_wanted_by(self, check: Check) -> tuple[str, ...]:
        """The keys that the bucket wants in place of the chosen one, where this check found that out.

        What its policy demands goes before its default. Keys are as the bucket names them: ARN, key id or alias.
        """
        demanded = self.demands.required_keys if self.demands is not None and self.demands.refusals else ()
        if check is Check.BUCKET_POLICY:
            return tuple(key for key in demanded if key != self.key_arn)
        is_other = self.row(Check.DEFAULT_ENCRYPTION).code is CheckCode.DEFAULT_OTHER_KEY
        if check is Check.DEFAULT_ENCRYPTION and is_other and self.default_encryption and not demanded:
            return (self.default_encryption.key_id,) if self.default_encryption.key_id else ()
        return ()


def question_of_draft(
    draft: JobDraft, session: Session, today: date | None = None, *, sends_context: bool
) -> AccessQuestion | None:
    """Return what can be asked of a draft, or None while its key or its output is not complete."""
    encryption = draft.encryption
    if not draft.encrypts_with_kms or encryption is None or isinstance(encryption, DefaultS3Key):
        return None
    output = parse_s3_uri(draft.output_uri)
    if output is None or not output.bucket:
        return None
    checked = replace(draft, context=draft.effective_context if sends_context else ())
    if any(finding.severity is Severity.ERROR for finding in check_encryption(checked, session, today)):
        return None
    media = parse_s3_uri(draft.media_uri) if draft.input_kind is InputKind.S3 else None
    return AccessQuestion(
        key=encryption,
        context=resolved_context(draft, session, today) if sends_context else (),
        sends_context=sends_context,
        output=S3Location(output.bucket, transcript_key(output.key, _ANY_JOB)),
        media=media if media is not None and media.bucket and media.key else None,
        upload=draft.upload_location if draft.input_kind is InputKind.LOCAL else None,
    )
