"""The rules of a draft: every finding, in the order of the page.

Rules come from the botocore model of Transcribe and the Transcribe Developer Guide; botocore checks neither
patterns nor maxima, so what is not found here is only found by the service.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from sealscribe.core import limits
from sealscribe.core.context_rules import check_context
from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, LanguageMode, OutputKind, Session
from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Field, Finding, FindingCode, Part, Severity, error, warning
from sealscribe.core.key_reference import (
    ArnPart,
    KeyForm,
    KeyReference,
    KeyTextProblem,
    KeyTextProblemCode,
    parse_key_reference,
)
from sealscribe.core.languages import LANGUAGES
from sealscribe.core.locations import parse_s3_uri, transcript_key
from sealscribe.core.media import LocalFile, extension_of_name, format_of_name, formats_agree
from sealscribe.core.placeholders import Placeholder, PlaceholderValues, values_of
from sealscribe.core.regions import REGION_NAMES, partition_of_region
from sealscribe.core.request import SUBMISSION_TAG

CheckPairs = Callable[[tuple[ContextPair, ...], PlaceholderValues], Iterable[Finding]]

_PAGE_ORDER = {field: place for place, field in enumerate(Field)}


def check_draft(
    draft: JobDraft, session: Session, today: date | None = None, check_pairs: CheckPairs = check_context
) -> tuple[Finding, ...]:
    """Return all findings of a draft, top-most field first. ``session`` tells the Region and account in use.

    ``today`` is the day that {date} stands for. ``check_pairs`` judges the encryption context: `ContextRules.check`
    spares work where drafts follow one another.
    """
    found = [
        *_check_name(draft.name),
        *_check_language(draft),
        *_check_input(draft),
        *_check_output(draft),
        *check_encryption(draft, session, today, check_pairs),
        *_check_tags(draft),
    ]
    return tuple(sorted(found, key=lambda finding: (_PAGE_ORDER[finding.field], finding.row or 0)))


def has_errors(findings: tuple[Finding, ...]) -> bool:
    """Tell whether one of the findings keeps the draft from being submitted."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def _check_name(name: str) -> Iterator[Finding]:
    if not name:
        yield error(FindingCode.REQUIRED, Field.NAME)
        return
    for position, character in enumerate(name):
        if not limits.JOB_NAME_CHARACTER.fullmatch(character):
            yield error(
                FindingCode.NAME_CHARACTER,
                Field.NAME,
                span=(position, position + 1),
                character=character,
                position=position + 1,
            )
            break
    if len(name) > limits.JOB_NAME_MAX:
        yield error(FindingCode.TOO_LONG, Field.NAME, limit=limits.JOB_NAME_MAX, length=len(name))
    if name in (".", ".."):
        yield error(FindingCode.NAME_RESERVED, Field.NAME, name=name)


def _check_language(draft: JobDraft) -> Iterator[Finding]:
    if draft.language_mode is LanguageMode.SPECIFIC:
        if not draft.language_code:
            yield error(FindingCode.REQUIRED, Field.LANGUAGE)
        elif draft.language_code not in LANGUAGES:
            yield error(FindingCode.LANGUAGE_UNKNOWN, Field.LANGUAGE, language=draft.language_code)
        return
    count = len(draft.language_options)
    if 0 < count < limits.LANGUAGE_OPTIONS_MIN:
        yield error(FindingCode.LANGUAGE_OPTIONS_TOO_FEW, Field.LANGUAGE_OPTIONS, minimum=limits.LANGUAGE_OPTIONS_MIN)
    if count > limits.LANGUAGE_OPTIONS_ADVISED:
        yield warning(
            FindingCode.LANGUAGE_OPTIONS_MANY, Field.LANGUAGE_OPTIONS, advised=limits.LANGUAGE_OPTIONS_ADVISED
        )
    for language in draft.language_options:
        if language not in LANGUAGES:
            yield error(FindingCode.LANGUAGE_UNKNOWN, Field.LANGUAGE_OPTIONS, language=language)


def _check_input(draft: JobDraft) -> Iterator[Finding]:
    if draft.input_kind is InputKind.S3:
        yield from _check_s3_uri(draft.media_uri, Field.MEDIA_URI, needs_object=True)
        if len(draft.media_uri) > limits.MEDIA_URI_MAX:
            yield error(FindingCode.TOO_LONG, Field.MEDIA_URI, limit=limits.MEDIA_URI_MAX, length=len(draft.media_uri))
        if draft.media_name and not format_of_name(draft.media_name):
            extension = extension_of_name(draft.media_name)
            yield warning(FindingCode.MEDIA_FORMAT_UNKNOWN, Field.MEDIA_URI, extension=extension)
        if draft.media_size is not None:
            yield from _check_size(draft.media_size, Field.MEDIA_URI)
        return
    if draft.local_file is None:
        yield error(FindingCode.REQUIRED, Field.LOCAL_FILE)
    else:
        yield from check_local_file(draft.local_file)
    yield from _check_s3_uri(draft.upload_destination, Field.UPLOAD_DESTINATION)
    if len(draft.effective_media_uri) > limits.MEDIA_URI_MAX:
        length = len(draft.effective_media_uri)
        yield error(FindingCode.TOO_LONG, Field.UPLOAD_DESTINATION, limit=limits.MEDIA_URI_MAX, length=length)
    elif draft.upload_location is not None:
        yield from _check_object_key(draft.upload_location.key, Field.UPLOAD_DESTINATION)


def check_local_file(file: LocalFile) -> Iterator[Finding]:
    """Yield what Transcribe would refuse in a recording of this computer, as far as it can be told."""
    field = Field.LOCAL_FILE
    yield from _check_size(file.size, field)
    if file.size == 0:
        return
    extension = extension_of_name(file.name)
    named = format_of_name(file.name)
    if not file.media_format and not named:
        yield error(FindingCode.MEDIA_FORMAT_UNKNOWN, field, extension=extension)
    elif not file.media_format or (named and not formats_agree(named, file.media_format)):
        detected = file.media_format
        yield warning(FindingCode.MEDIA_FORMAT_DIFFERS, field, extension=extension, detected=detected)
    if file.duration_seconds is None:
        if file.size <= limits.MEDIA_BYTES_MAX:  # nobody asks for the length of what cannot be sent anyway
            yield warning(FindingCode.MEDIA_LENGTH_UNKNOWN, field)
    else:
        milliseconds = round(file.duration_seconds * 1000)
        if milliseconds < limits.MEDIA_MILLISECONDS_MIN:
            limit = limits.MEDIA_MILLISECONDS_MIN
            yield error(FindingCode.MEDIA_TOO_SHORT, field, milliseconds=milliseconds, limit=limit)
        if file.duration_seconds > limits.MEDIA_SECONDS_MAX:
            seconds = round(file.duration_seconds)
            yield error(FindingCode.MEDIA_TOO_LONG, field, seconds=seconds, limit=limits.MEDIA_SECONDS_MAX)
    rate = file.sample_rate_hertz
    if rate is not None and not limits.SAMPLE_RATE_MIN <= rate <= limits.SAMPLE_RATE_MAX:
        yield error(
            FindingCode.MEDIA_SAMPLE_RATE,
            field,
            hertz=rate,
            minimum=limits.SAMPLE_RATE_MIN,
            maximum=limits.SAMPLE_RATE_MAX,
        )
    if file.channels is not None and file.channels > limits.MEDIA_CHANNELS_MAX:
        channels = file.channels
        yield error(FindingCode.MEDIA_CHANNELS, field, channels=channels, limit=limits.MEDIA_CHANNELS_MAX)


def _check_size(size: int, field: Field) -> Iterator[Finding]:
    if size == 0:
        yield error(FindingCode.MEDIA_EMPTY, field)
    elif size > limits.MEDIA_BYTES_MAX:
        yield error(FindingCode.MEDIA_TOO_LARGE, field, size=size, limit=limits.MEDIA_BYTES_MAX)


def _check_s3_uri(text: str, field: Field, *, needs_object: bool = False) -> Iterator[Finding]:
    if not text:
        yield error(FindingCode.REQUIRED, field)
        return
    location = parse_s3_uri(text)
    if location is None:
        yield error(FindingCode.URI_NOT_S3, field)
        return
    if not location.bucket:
        yield error(FindingCode.URI_NO_BUCKET, field)
    elif not limits.OUTPUT_BUCKET_NAME.fullmatch(location.bucket):
        yield error(FindingCode.BUCKET_NAME, field, bucket=location.bucket)
    if needs_object and (not location.key or location.key.endswith("/")):
        yield error(FindingCode.URI_NO_OBJECT, field)


def _check_output(draft: JobDraft) -> Iterator[Finding]:
    if draft.output_kind is not OutputKind.CUSTOMER:
        return
    yield from _check_s3_uri(draft.output_uri, Field.OUTPUT_URI)
    location = parse_s3_uri(draft.output_uri)
    if location is None:
        return
    start = len(draft.output_uri) - len(location.key)
    for position, character in enumerate(location.key):
        if not limits.OUTPUT_KEY_CHARACTER.fullmatch(character):
            span = (start + position, start + position + 1)
            yield error(
                FindingCode.OUTPUT_KEY_CHARACTER,
                Field.OUTPUT_URI,
                span=span,
                character=character,
                position=start + position + 1,
            )
            break
    if len(location.key) > limits.OUTPUT_KEY_MAX:
        length = len(location.key)
        yield error(FindingCode.TOO_LONG, Field.OUTPUT_URI, limit=limits.OUTPUT_KEY_MAX, length=length)
    else:
        # Subtitles are named alike, with shorter endings.
        yield from _check_object_key(transcript_key(location.key, draft.name), Field.OUTPUT_URI)


def _check_object_key(key: str, field: Field) -> Iterator[Finding]:
    """Check the key of an object that is made: a folder may fit, and not with the name of the file in it."""
    length = len(key.encode("utf-8", "surrogatepass"))
    if length > limits.OBJECT_KEY_BYTES_MAX:
        yield error(FindingCode.OBJECT_KEY_TOO_LONG, field, limit=limits.OBJECT_KEY_BYTES_MAX, length=length)


def check_encryption(
    draft: JobDraft, session: Session, today: date | None = None, check_pairs: CheckPairs = check_context
) -> Iterator[Finding]:
    """Yield what is wrong with the key and the context of a draft; nothing where no KMS key is asked for."""
    if not draft.encrypts_with_kms:
        return
    own = draft.key_origin is KeyOrigin.CURRENT_ACCOUNT
    key = draft.account_key if own else draft.external_key
    field = Field.ACCOUNT_KEY if own else Field.EXTERNAL_KEY
    if key is None or not key.entered:
        yield error(FindingCode.REQUIRED, field)
    else:
        of_the_key = tuple(check_key_text(key.entered, field, session))
        yield from of_the_key
        if not has_errors(of_the_key) and not key.is_resolved:
            yield warning(FindingCode.KEY_NOT_RESOLVED, field)
    for finding in check_pairs(draft.context, values_of(draft, session, today)):
        yield _hash_explained(finding, draft)


def _hash_explained(finding: Finding, draft: JobDraft) -> Finding:
    """The hash of a recording that is chosen is no business of the person's: it is on its way, or cannot be had."""
    is_empty = finding.code is FindingCode.CONTEXT_PLACEHOLDER_EMPTY
    if not is_empty or finding.parameter("name") != Placeholder.MEDIA_SHA256:
        return finding
    if draft.input_kind is InputKind.S3:
        return replace(finding, code=FindingCode.CONTEXT_HASH_ON_S3, parameters=())
    if draft.local_file is not None:
        return replace(finding, code=FindingCode.CONTEXT_HASH_PENDING, parameters=())
    return finding


def check_key_text(text: str, field: Field, session: Session) -> Iterator[Finding]:
    """Yield what is wrong with a key as entered, in the field for one's own account's keys or for another's.

    In the field for another account's key an alias or id without an ARN is refused: AWS resolves it in the account
    of the caller, so that it would silently mean a key of one's own (S3 User Guide, "Specifying KMS encryption").
    """
    reference = parse_key_reference(text)
    if isinstance(reference, KeyTextProblem):
        yield _key_text_error(text, field, reference)
        return
    if not reference.is_arn:
        if field is Field.EXTERNAL_KEY:
            yield error(FindingCode.KEY_NOT_AN_ARN, field, span=(0, len(text)))
        return
    yield from _check_key_region(reference, field, session)
    if field is Field.EXTERNAL_KEY and session.account and reference.account == session.account:
        yield warning(FindingCode.KEY_OF_OWN_ACCOUNT, field, account=reference.account)
    if reference.form is KeyForm.ALIAS_ARN and reference.resource.startswith("alias/aws/"):
        yield error(FindingCode.KEY_UNUSABLE, field, reason="aws-managed")


_OF_ANY_TEXT = frozenset(
    {
        KeyTextProblemCode.EMPTY,
        KeyTextProblemCode.TOO_LONG,
        KeyTextProblemCode.STRAY_CHARACTERS,
        KeyTextProblemCode.ARN_PREFIX,
    }
)
"""What comes before the question whether an ARN is meant at all."""


def _key_text_error(text: str, field: Field, problem: KeyTextProblem) -> Finding:
    if field is Field.EXTERNAL_KEY and problem.code not in _OF_ANY_TEXT and not text.startswith("arn:"):
        return error(FindingCode.KEY_NOT_AN_ARN, field, span=(0, len(text)))
    return error(
        FindingCode.KEY_TEXT,
        field,
        span=problem.span,
        problem=problem.code.value,
        found=problem.found,
        arn_part=problem.part.value if problem.part else "",
    )


def _check_key_region(reference: KeyReference, field: Field, session: Session) -> Iterator[Finding]:
    """Yield where a key is that the job cannot use. A Region that this program does not know is never refused."""
    in_use = session.partition or partition_of_region(session.region)
    if session.region and reference.partition != in_use:
        span = reference.span_of(ArnPart.PARTITION)
        found = reference.partition
        yield error(FindingCode.KEY_OTHER_PARTITION, field, span=span, partition=found, session_partition=in_use)
        return
    span = reference.span_of(ArnPart.REGION)
    if session.region and reference.region != session.region:
        found = reference.region
        yield error(FindingCode.KEY_OTHER_REGION, field, span=span, region=found, session_region=session.region)
    elif reference.region not in REGION_NAMES:
        yield warning(FindingCode.KEY_REGION_UNKNOWN, field, span=span, region=reference.region)


def _check_tags(draft: JobDraft) -> Iterator[Finding]:
    most = limits.TAGS_MAX - draft.tags_submission
    if len(draft.tags) > most:
        yield error(FindingCode.TAG_TOO_MANY, Field.TAGS, limit=most)
    counts = Counter(tag.key for tag in draft.tags if tag.key)
    if draft.tags_submission:
        counts[SUBMISSION_TAG] += 1
    for row, tag in enumerate(draft.tags):
        if not tag.key:
            yield error(FindingCode.REQUIRED, Field.TAGS, row=row, part=Part.KEY)
        elif counts[tag.key] > 1:
            yield error(FindingCode.TAG_DUPLICATE_KEY, Field.TAGS, row=row, part=Part.KEY)
        if tag.key.lower().startswith("aws:"):
            yield error(FindingCode.TAG_RESERVED_PREFIX, Field.TAGS, row=row, part=Part.KEY)
        for part, text, limit in (
            (Part.KEY, tag.key, limits.TAG_KEY_MAX),
            (Part.VALUE, tag.value, limits.TAG_VALUE_MAX),
        ):
            if len(text) > limit:
                length = len(text)
                yield error(FindingCode.TOO_LONG, Field.TAGS, row=row, part=part, limit=limit, length=length)
