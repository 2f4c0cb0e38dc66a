"""What a person chooses for the program: typed, and each with what it is at first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import IntEnum, StrEnum
from typing import Final

from sealscribe.core.draft import JobDraft, KeyOrigin, OutputKind, Session
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.key_reference import KeyReference, is_key_arn, parse_key_reference
from sealscribe.core.languages import LANGUAGES

VERSION: Final = 1
"""Of the names and values that preferences are kept under."""


class ThemeChoice(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class LanguageChoice(StrEnum):
    """The language of texts, dates, numbers and sizes."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    JAPANESE = "ja"


class LogLevel(StrEnum):
    """How much the log tells; each level includes those before it."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    DEBUG = "debug"


class LogDays(IntEnum):
    """How many days the log's older files are kept."""

    WEEK = 7
    MONTH = 30
    QUARTER = 90


@dataclass(frozen=True, slots=True)
class JobDefaults:
    """What a new job begins with. Empty texts leave the form as it is without them.

    ``output_uri`` is an s3:// address, ``key`` the ARN of a KMS key or of an alias, ``pair_set`` the name of a saved
    set of encryption-context pairs.
    """

    language_code: str = JobDraft().language_code
    output_uri: str = ""
    key: str = ""
    pair_set: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """All choices. An empty folder is the system's own for the purpose; Presenter size is larger text."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    presenter_size: bool = False
    language: LanguageChoice = LanguageChoice.SYSTEM
    checks_access: bool = True
    notifies: bool = True
    recordings_folder: str = ""
    documents_folder: str = ""
    keeps_draft: bool = True
    remembers_keys: bool = True
    log_level: LogLevel = LogLevel.WARNING
    log_days: LogDays = LogDays.MONTH
    job_defaults: JobDefaults = JobDefaults()


def draft_of_defaults(defaults: JobDefaults, pairs: Iterable[ContextPair], session: Session) -> JobDraft:
    """Return what a new job begins with in a session; ``pairs`` are those of the set that the defaults name.

    Whose account a key is of is known only with a connection: until then it is left out. What cannot be a default any
    more, such as a language that is gone, is left out too.
    """
    draft = JobDraft()
    if defaults.language_code in LANGUAGES:
        draft = replace(draft, language_code=defaults.language_code)
    encrypts = bool(defaults.key or defaults.pair_set)
    if defaults.output_uri or encrypts:
        draft = replace(draft, output_kind=OutputKind.CUSTOMER, output_uri=defaults.output_uri)
    if encrypts:
        draft = replace(draft, encryption_enabled=True, context=tuple(pairs))
    reference = parse_key_reference(defaults.key)
    if not session.account or not isinstance(reference, KeyReference):
        return draft
    arn = defaults.key if is_key_arn(defaults.key) else ""
    if reference.account == session.account:
        return replace(draft, account_key=AccountKey(defaults.key, arn))
    return replace(draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(defaults.key, arn))


def defaults_of_draft(draft: JobDraft, pair_set: str) -> JobDefaults:
    """Return the defaults that make new jobs begin like a draft, with the set of pairs of that name.

    A key counts only by an ARN, since it has to mean the same key whatever the connection is.
    """
    is_customer = draft.output_kind is OutputKind.CUSTOMER
    key = draft.encryption if draft.encrypts_with_kms else None
    named = key.as_sent if isinstance(key, AccountKey | ExternalKey) else ""
    reference = parse_key_reference(named)
    is_arn = isinstance(reference, KeyReference) and reference.is_arn
    return JobDefaults(
        draft.language_code,
        draft.output_uri if is_customer else "",
        named if is_arn else "",
        pair_set if draft.encrypts_with_kms else "",
    )


def rebased(draft: JobDraft, before: JobDraft, after: JobDraft) -> JobDraft:
    """Return a draft that began as ``before`` as if it had begun as ``after``: what was changed since stays."""
    names = [field.name for field in fields(draft)]
    untouched = [name for name in names if getattr(draft, name) == getattr(before, name)]
    return replace(draft, **{name: getattr(after, name) for name in untouched})
