"""Every finding in plain sentences: what is wrong and what to do. No text here repeats a context value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.findings import Field, Finding, FindingCode, Part
from sealscribe.ui.texts import key_reference_texts, placeholder_texts
from sealscribe.ui.texts.amounts import count_text, format_bytes, format_count, format_duration
from sealscribe.ui.texts.characters import elided, show_character
from sealscribe.ui.texts.context_characters import character_sentences
from sealscribe.ui.texts.key_texts import unusable_sentence
from sealscribe.ui.texts.sensitivity_texts import sensitivity_text
from sealscribe.ui.translation import tr

FIELD_NAMES: Final[Mapping[Field, str]] = {
    Field.NAME: tr("Name"),
    Field.LANGUAGE: tr("Language"),
    Field.LANGUAGE_OPTIONS: tr("Language options"),
    Field.MEDIA_URI: tr("Input file location on S3"),
    Field.LOCAL_FILE: tr("File of this computer"),
    Field.UPLOAD_DESTINATION: tr("Upload destination on S3"),
    Field.OUTPUT_LOCATION: tr("Output data location type"),
    Field.OUTPUT_URI: tr("Output file destination on S3"),
    Field.ACCOUNT_KEY: tr("KMS key ID"),
    Field.EXTERNAL_KEY: tr("KMS key ARN"),
    Field.CONTEXT: tr("Encryption context"),
    Field.SUBTITLES: tr("Subtitle file format"),
    Field.TAGS: tr("Tags"),
}
"""The fields of the form by their labels."""

_REQUIRED: Final[Mapping[Field, str]] = {
    Field.NAME: tr("Enter a name for the job."),
    Field.LANGUAGE: tr("Choose a language."),
    Field.MEDIA_URI: tr("Enter the location of the recording, or choose it with Browse S3."),
    Field.LOCAL_FILE: tr("Choose a recording on this computer."),
    Field.UPLOAD_DESTINATION: tr("Enter where the recording is uploaded to, or choose it with Browse S3."),
    Field.OUTPUT_URI: tr("Enter where the transcript is written to, or choose it with Browse S3."),
    Field.ACCOUNT_KEY: tr("Choose a KMS key, or turn Encryption off."),
    Field.EXTERNAL_KEY: tr("Enter the ARN of the KMS key, or turn Encryption off."),
}

_EXAMPLES: Final[Mapping[Field, str]] = {
    Field.MEDIA_URI: "s3://bucket/prefix/file.extension",
    Field.UPLOAD_DESTINATION: "s3://bucket/prefix/",
    Field.OUTPUT_URI: "s3://bucket/prefix/",
}


def finding_text(finding: Finding) -> str:
    """Return what was found, and what to do about it, in sentences that end with a full stop."""
    return _TEXTS[finding.code](finding)


def field_name(finding: Finding) -> str:
    """Return the label of the finding's field, with its row where it has one: "Encryption context, row 2"."""
    name = FIELD_NAMES[finding.field]
    return name if finding.row is None else tr("{name}, row {row}", name=name, row=finding.row + 1)


def _plain(text: str) -> Callable[[Finding], str]:
    return lambda finding: text


def _required(finding: Finding) -> str:
    if finding.row is not None:
        is_value, is_tag = finding.part is Part.VALUE, finding.field is Field.TAGS
        if is_tag:
            return tr("Enter a value, or remove the tag.") if is_value else tr("Enter a key, or remove the tag.")
        return tr("Enter a value, or remove the pair.") if is_value else tr("Enter a key, or remove the pair.")
    return _REQUIRED.get(finding.field, tr("Fill in this field."))


def _too_long(finding: Finding) -> str:
    subject = {Part.KEY: tr("The key"), Part.VALUE: tr("The value"), None: tr("This")}[finding.part]
    if finding.placeholder is not None:
        subject = tr("With its placeholders replaced, the value")
    length, limit = int(finding.parameter("length")), int(finding.parameter("limit"))
    return tr(
        "{subject} has {count} characters, and at most {limit} are allowed. Shorten it.",
        subject=subject,
        count=format_count(length),
        limit=format_count(limit),
    )


def _name_character(finding: Finding) -> str:
    shown, position = show_character(str(finding.parameter("character"))), finding.parameter("position")
    return tr(
        "A name cannot have {shown} (character {position}). Use the letters a-z and A-Z, digits, "
        "periods, underscores and hyphens.",
        shown=shown,
        position=position,
    )


def _output_key_character(finding: Finding) -> str:
    shown, position = show_character(str(finding.parameter("character"))), finding.parameter("position")
    return tr(
        "Amazon Transcribe does not write to a path with {shown} (character {position}). Use "
        "letters, digits and the characters - _ . ! * ' ( ) / only.",
        shown=shown,
        position=position,
    )


def _object_key_too_long(finding: Finding) -> str:
    length, limit = int(finding.parameter("length")), int(finding.parameter("limit"))
    other = tr("the file's name") if finding.field is Field.UPLOAD_DESTINATION else tr("the name of the job")
    return tr(
        "With the name of the file this path has {count} bytes, and Amazon S3 takes at most "
        "{limit}. Shorten the path or {other}.",
        count=format_count(length),
        limit=format_count(limit),
        other=other,
    )


def _uri_not_s3(finding: Finding) -> str:
    example = _EXAMPLES.get(finding.field, "s3://bucket/prefix/")
    return tr("This is not an S3 location. Begin with s3://, as in {example}.", example=example)


def _bucket_name(finding: Finding) -> str:
    return tr(
        "“{bucket}” cannot be the name of a bucket. Bucket names have 3 to 63 small letters, digits, hyphens "
        "and periods.",
        bucket=elided(str(finding.parameter("bucket"))),
    )


def _media_format_unknown(finding: Finding) -> str:
    extension = str(finding.parameter("extension"))
    named = f"“.{elided(extension)}”" if extension else tr("a file without an extension")
    formats = tr("MP3, MP4, M4A, WAV, FLAC, OGG, AMR or WebM")
    if finding.field is Field.LOCAL_FILE:
        return tr(
            "Amazon Transcribe reads no format that fits {named}. Choose a recording in {formats}.",
            named=named,
            formats=formats,
        )
    return tr(
        "Amazon Transcribe knows no format of the name {named}. Check that the recording is {formats}.",
        named=named,
        formats=formats,
    )


def _media_format_differs(finding: Finding) -> str:
    extension, detected = str(finding.parameter("extension")), str(finding.parameter("detected"))
    named = (
        tr("The name ends in “.{extension}”", extension=elided(extension))
        if extension
        else tr("The name has no extension")
    )
    if not detected:
        return tr(
            "{named}, but the content is not recognised as a recording. Check that it plays before you create the job.",
            named=named,
        )
    content = detected.upper()
    return tr(
        "{named}, but the content is {content}. It is sent as {content}; check that this is the right file.",
        named=named,
        content=content,
    )


def _media_too_large(finding: Finding) -> str:
    size, limit = int(finding.parameter("size")), int(finding.parameter("limit"))
    return tr(
        "The recording has {size}, and Amazon Transcribe takes at most {limit}. Compress it, for "
        "example to FLAC or MP3, or cut it into parts.",
        size=format_bytes(size),
        limit=format_bytes(limit),
    )


def _media_too_long(finding: Finding) -> str:
    seconds, limit = int(finding.parameter("seconds")), int(finding.parameter("limit"))
    return tr(
        "The recording is {duration} long, and Amazon Transcribe takes at most {limit}. Cut it into parts.",
        duration=format_duration(seconds),
        limit=format_duration(limit),
    )


def _media_too_short(finding: Finding) -> str:
    return tr(
        "The recording is {milliseconds} ms long, and Amazon Transcribe needs at least {limit} ms. "
        "Choose a longer recording.",
        milliseconds=finding.parameter("milliseconds"),
        limit=finding.parameter("limit"),
    )


def _media_sample_rate(finding: Finding) -> str:
    hertz, minimum, maximum = (format_count(int(finding.parameter(name))) for name in ("hertz", "minimum", "maximum"))
    return tr(
        "The sampling rate is {hertz} Hz, and Amazon Transcribe takes {minimum} to {maximum} Hz. "
        "Convert the recording, for example to 16 kHz.",
        hertz=hertz,
        minimum=minimum,
        maximum=maximum,
    )


def _media_channels(finding: Finding) -> str:
    return tr(
        "The recording has {channels} channels, and Amazon Transcribe takes at most {limit}. "
        "Convert it to stereo or mono.",
        channels=finding.parameter("channels"),
        limit=finding.parameter("limit"),
    )


def _key_unusable(finding: Finding) -> str:
    return unusable_sentence(str(finding.parameter("reason")))


def _context_too_many(finding: Finding) -> str:
    return tr(
        "An encryption context has at most {limit} pairs. Remove those that are not needed.",
        limit=finding.parameter("limit"),
    )


def _context_character(finding: Finding) -> str:
    if finding.placeholder is not None:
        return placeholder_texts.character_of_placeholder(finding, finding.placeholder)
    position, others = int(finding.parameter("position")), int(finding.parameter("others"))
    return character_sentences(chr(int(finding.parameter("codepoint"))), position, others)


def _outer_space(finding: Finding) -> str:
    if finding.placeholder is not None:
        return placeholder_texts.space_of_placeholder(finding.placeholder)
    leading, trailing = int(finding.parameter("leading")), int(finding.parameter("trailing"))
    first, last = count_text(leading, "space", "spaces"), count_text(trailing, "space", "spaces")
    subject = tr("The value") if finding.part is Part.VALUE else tr("The key")
    if leading and trailing:
        found = tr("{subject} begins with {first} and ends with {last}.", subject=subject, first=first, last=last)
    elif leading:
        found = tr("{subject} begins with {first}.", subject=subject, first=first)
    else:
        found = tr("{subject} ends with {last}.", subject=subject, last=last)
    end = tr("It counts wherever a key policy names the pair. Remove it unless it belongs there.")
    if leading + trailing > 1:
        end = tr("They count wherever a key policy names the pair. Remove them unless they belong there.")
    return f"{found} {end}"


def _context_large(finding: Finding) -> str:
    size, limit = format_count(int(finding.parameter("size"))), format_count(int(finding.parameter("limit")))
    return tr(
        "The pairs take {size} bytes of the headers that Amazon S3 gets the transcript with. All of "
        "these together have {limit} bytes at most, so that writing it may fail. Shorten the pairs "
        "if you can.",
        size=size,
        limit=limit,
    )


def _context_sensitive(finding: Finding) -> str:
    kind, severity = str(finding.parameter("kind")), str(finding.parameter("sensitivity"))
    part = (finding.part or Part.VALUE).value
    return sensitivity_text(kind, severity, str(finding.parameter("rule")), part)


_TEXTS: Final[Mapping[FindingCode, Callable[[Finding], str]]] = {
    FindingCode.REQUIRED: _required,
    FindingCode.TOO_LONG: _too_long,
    FindingCode.NAME_CHARACTER: _name_character,
    FindingCode.NAME_RESERVED: _plain(tr("A name cannot consist of periods alone. Enter another name.")),
    FindingCode.LANGUAGE_UNKNOWN: _plain(
        tr("Amazon Transcribe does not know this language. Choose one from the list.")
    ),
    FindingCode.LANGUAGE_OPTIONS_TOO_FEW: lambda finding: tr(
        "Choose at least {minimum} languages, or none to let Amazon Transcribe consider all.",
        minimum=finding.parameter("minimum"),
    ),
    FindingCode.LANGUAGE_OPTIONS_MANY: lambda finding: tr(
        "More than {advised} languages make the identification less certain. Keep those that are likely.",
        advised=finding.parameter("advised"),
    ),
    FindingCode.URI_NOT_S3: _uri_not_s3,
    FindingCode.URI_NO_BUCKET: _plain(tr("The name of the bucket is missing. Enter it after s3://.")),
    FindingCode.URI_NO_OBJECT: _plain(
        tr("This names a bucket or a folder. Add the name of the recording, or choose it with Browse S3.")
    ),
    FindingCode.BUCKET_NAME: _bucket_name,
    FindingCode.OUTPUT_KEY_CHARACTER: _output_key_character,
    FindingCode.OBJECT_KEY_TOO_LONG: _object_key_too_long,
    FindingCode.MEDIA_FORMAT_UNKNOWN: _media_format_unknown,
    FindingCode.MEDIA_FORMAT_DIFFERS: _media_format_differs,
    FindingCode.MEDIA_TOO_LARGE: _media_too_large,
    FindingCode.MEDIA_EMPTY: _plain(tr("This recording is empty. Choose another one.")),
    FindingCode.MEDIA_TOO_LONG: _media_too_long,
    FindingCode.MEDIA_TOO_SHORT: _media_too_short,
    FindingCode.MEDIA_SAMPLE_RATE: _media_sample_rate,
    FindingCode.MEDIA_CHANNELS: _media_channels,
    FindingCode.MEDIA_LENGTH_UNKNOWN: _plain(
        tr("The length of this recording could not be read. Make sure that it has between half a second and 4 hours.")
    ),
    FindingCode.KEY_NOT_AN_ARN: key_reference_texts.key_not_an_arn,
    FindingCode.KEY_TEXT: key_reference_texts.key_text,
    FindingCode.KEY_OTHER_REGION: key_reference_texts.key_other_region,
    FindingCode.KEY_REGION_UNKNOWN: key_reference_texts.key_region_unknown,
    FindingCode.KEY_OTHER_PARTITION: key_reference_texts.key_other_partition,
    FindingCode.KEY_OF_OWN_ACCOUNT: key_reference_texts.key_of_own_account,
    FindingCode.KEY_UNUSABLE: _key_unusable,
    FindingCode.KEY_NOT_RESOLVED: _plain(
        tr(
            "The ARN of this key could not be looked up, so it is sent as entered. "
            "AWS documents only key ARNs here; enter the key ARN if you know it."
        )
    ),
    FindingCode.BATCH_NAME_TWICE: _plain(tr("Another job has this name. Enter a name that is free.")),
    FindingCode.BATCH_OBJECT_TWICE: _plain(
        tr(
            "Another recording of these would become the same object. Rename one of the files, or let the upload "
            "destination end in /, so that each keeps its own name."
        )
    ),
    FindingCode.BATCH_ONE_OUTPUT: _plain(
        tr("The output of all jobs would be one and the same object. Enter a folder, an address that ends in /.")
    ),
    FindingCode.CONTEXT_TOO_MANY: _context_too_many,
    FindingCode.CONTEXT_DUPLICATE_KEY: _plain(
        tr("This key is there more than once. Each key can be used once; rename or remove one.")
    ),
    FindingCode.CONTEXT_CASE_DUPLICATE: _plain(
        tr(
            "This key differs from another only in small and capital letters, which key policies cannot tell apart. "
            "Consider another name."
        )
    ),
    FindingCode.CONTEXT_CHARACTER: _context_character,
    FindingCode.CONTEXT_OUTER_SPACE: _outer_space,
    FindingCode.CONTEXT_RESERVED_PREFIX: _plain(
        tr(
            "Keys that begin with aws: are reserved for AWS: Amazon S3 and other services add pairs of such names "
            "themselves. Use another key."
        )
    ),
    FindingCode.CONTEXT_LARGE: _context_large,
    FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN: placeholder_texts.unknown_placeholder,
    FindingCode.CONTEXT_BRACE: _plain(placeholder_texts.BRACE),
    FindingCode.CONTEXT_PLACEHOLDER_EMPTY: placeholder_texts.empty_placeholder,
    FindingCode.CONTEXT_HASH_PENDING: _plain(placeholder_texts.HASH_PENDING),
    FindingCode.CONTEXT_HASH_FAILED: _plain(placeholder_texts.HASH_FAILED),
    FindingCode.CONTEXT_HASH_ON_S3: _plain(placeholder_texts.HASH_ON_S3),
    FindingCode.CONTEXT_SENSITIVE: _context_sensitive,
    FindingCode.TAG_TOO_MANY: lambda finding: tr(
        "A job has at most {limit} tags. Remove those that are not needed.", limit=finding.parameter("limit")
    ),
    FindingCode.TAG_DUPLICATE_KEY: _plain(tr("This tag key is there more than once. Rename or remove one.")),
    FindingCode.TAG_RESERVED_PREFIX: _plain(tr("Tag keys that begin with aws: are reserved for AWS. Use another key.")),
}
