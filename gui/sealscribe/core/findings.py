"""What is wrong, or worth a warning, in a draft: codes and parameters, never texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Parameter = str | int


class Severity(StrEnum):
    """How much a finding weighs: an error keeps a draft from being submitted, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Field(StrEnum):
    """The field of the form that a finding or an error belongs to, in the order of the page."""

    NAME = "name"
    LANGUAGE = "language"
    LANGUAGE_OPTIONS = "language-options"
    MEDIA_URI = "media-uri"
    LOCAL_FILE = "local-file"
    UPLOAD_DESTINATION = "upload-destination"
    OUTPUT_LOCATION = "output-location"
    OUTPUT_URI = "output-uri"
    ACCOUNT_KEY = "account-key"
    EXTERNAL_KEY = "external-key"
    CONTEXT = "context"
    SUBTITLES = "subtitles"
    TAGS = "tags"


class Part(StrEnum):
    """The half of a pair, or of a tag, that a finding is about."""

    KEY = "key"
    VALUE = "value"


class FindingCode(StrEnum):
    """What was found. The parameters that each code carries are named behind it.

    ``placeholder`` is there only where what is wrong comes out of a placeholder of this name, or, as an empty text,
    out of a text and its placeholders together.
    """

    REQUIRED = "required"
    TOO_LONG = "too-long"  # limit, length; placeholder
    NAME_CHARACTER = "name-character"  # character, position
    NAME_RESERVED = "name-reserved"  # name
    LANGUAGE_UNKNOWN = "language-unknown"  # language
    LANGUAGE_OPTIONS_TOO_FEW = "language-options-too-few"  # minimum
    LANGUAGE_OPTIONS_MANY = "language-options-many"  # advised
    URI_NOT_S3 = "uri-not-s3"
    URI_NO_BUCKET = "uri-no-bucket"
    URI_NO_OBJECT = "uri-no-object"
    BUCKET_NAME = "bucket-name"  # bucket
    OUTPUT_KEY_CHARACTER = "output-key-character"  # character, position
    OBJECT_KEY_TOO_LONG = "object-key-too-long"  # limit, length: in bytes, with the name of the file
    MEDIA_FORMAT_UNKNOWN = "media-format-unknown"  # extension
    MEDIA_FORMAT_DIFFERS = "media-format-differs"  # extension, detected
    MEDIA_TOO_LARGE = "media-too-large"  # size, limit
    MEDIA_EMPTY = "media-empty"
    MEDIA_TOO_LONG = "media-too-long"  # seconds, limit
    MEDIA_TOO_SHORT = "media-too-short"  # milliseconds, limit
    MEDIA_SAMPLE_RATE = "media-sample-rate"  # hertz, minimum, maximum
    MEDIA_CHANNELS = "media-channels"  # channels, limit
    MEDIA_LENGTH_UNKNOWN = "media-length-unknown"
    KEY_NOT_AN_ARN = "key-not-an-arn"
    KEY_TEXT = "key-text"  # problem: a KeyTextProblemCode; found: the blamed text; arn_part: an ArnPart or empty
    KEY_OTHER_REGION = "key-other-region"  # region, session_region
    KEY_REGION_UNKNOWN = "key-region-unknown"  # region
    KEY_OTHER_PARTITION = "key-other-partition"  # partition, session_partition
    KEY_OF_OWN_ACCOUNT = "key-of-own-account"  # account
    KEY_UNUSABLE = "key-unusable"  # reason: a KeyUnusableReason
    KEY_NOT_RESOLVED = "key-not-resolved"
    CONTEXT_TOO_MANY = "context-too-many"  # limit
    CONTEXT_DUPLICATE_KEY = "context-duplicate-key"
    CONTEXT_CASE_DUPLICATE = "context-case-duplicate"
    CONTEXT_CHARACTER = "context-character"  # codepoint, position, others: how many more there are; placeholder
    CONTEXT_OUTER_SPACE = "context-outer-space"  # leading, trailing: how many spaces; placeholder
    CONTEXT_RESERVED_PREFIX = "context-reserved-prefix"
    CONTEXT_LARGE = "context-large"  # size, limit
    CONTEXT_PLACEHOLDER_UNKNOWN = "context-placeholder-unknown"  # name; meant: a Placeholder; both may be empty
    CONTEXT_BRACE = "context-brace"
    CONTEXT_PLACEHOLDER_EMPTY = "context-placeholder-empty"  # name: a Placeholder
    CONTEXT_HASH_PENDING = "context-hash-pending"
    CONTEXT_HASH_FAILED = "context-hash-failed"
    CONTEXT_HASH_ON_S3 = "context-hash-on-s3"
    BATCH_NAME_TWICE = "batch-name-twice"  # name
    BATCH_OBJECT_TWICE = "batch-object-twice"  # uri
    BATCH_ONE_OUTPUT = "batch-one-output"  # uri
    CONTEXT_SENSITIVE = "context-sensitive"  # kind, sensitivity, rule
    TAG_TOO_MANY = "tag-too-many"  # limit
    TAG_DUPLICATE_KEY = "tag-duplicate-key"
    TAG_RESERVED_PREFIX = "tag-reserved-prefix"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about one place of a draft.

    ``row`` counts from 0 in lists of pairs and tags and is None elsewhere; ``span`` is a half-open range of
    characters in the text of the field. Parameters never hold a context value.
    """

    code: FindingCode
    severity: Severity
    field: Field
    row: int | None = None
    part: Part | None = None
    span: tuple[int, int] | None = None
    parameters: tuple[tuple[str, Parameter], ...] = ()

    def parameter(self, name: str) -> Parameter:
        """Return one parameter by its name; raise KeyError where the finding has none of that name."""
        return dict(self.parameters)[name]

    @property
    def placeholder(self) -> str | None:
        """The placeholder that what is wrong comes out of, empty for several parts together, None for none."""
        name = dict(self.parameters).get("placeholder")
        return None if name is None else str(name)


def error(
    code: FindingCode,
    field: Field,
    *,
    row: int | None = None,
    part: Part | None = None,
    span: tuple[int, int] | None = None,
    **parameters: Parameter,
) -> Finding:
    """Return a finding that keeps the draft from being submitted."""
    return Finding(code, Severity.ERROR, field, row, part, span, tuple(parameters.items()))


def warning(
    code: FindingCode,
    field: Field,
    *,
    row: int | None = None,
    part: Part | None = None,
    span: tuple[int, int] | None = None,
    **parameters: Parameter,
) -> Finding:
    """Return a finding that a person should know of, and may leave as it is."""
    return Finding(code, Severity.WARNING, field, row, part, span, tuple(parameters.items()))
