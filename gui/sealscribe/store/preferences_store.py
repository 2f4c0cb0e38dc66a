"""The preferences on disk: each under a name of its own among the settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from enum import IntEnum, StrEnum
from typing import Any, Final, TypeVar

from sealscribe.core.preferences import VERSION, JobDefaults, Preferences
from sealscribe.store.settings import LANGUAGE_KEY, OFF, ON, PRESENTER_SIZE_KEY, THEME_KEY, Settings

_VERSION_KEY: Final = "version"
_KEYS: Final[Mapping[str, str]] = {
    "theme": THEME_KEY,
    "presenter_size": PRESENTER_SIZE_KEY,
    "language": LANGUAGE_KEY,
    "checks_access": "access-check.automatic",
    "notifies": "notifications",
    "recordings_folder": "folders.recordings",
    "documents_folder": "folders.documents",
    "keeps_draft": "keep.draft",
    "remembers_keys": "keep.recent-keys",
    "log_level": "log.level",
    "log_days": "log.days",
}
_JOB_KEYS: Final[Mapping[str, str]] = {
    "language_code": "new-job.language",
    "output_uri": "new-job.output",
    "key": "new-job.key",
    "pair_set": "new-job.pairs",
}
_Data = TypeVar("_Data", Preferences, JobDefaults)


class PreferencesStore:
    """Reads and writes the preferences. ``job_settings`` has those of new jobs, and may be ``settings`` itself.

    What is not there, or makes no sense, is as it is at first; and what a newer version of the program has written
    besides stays as it is.
    """

    def __init__(self, settings: Settings, job_settings: Settings) -> None:
        self._settings = settings
        self._job_settings = job_settings

    def load(self) -> Preferences:
        """Return what is kept."""
        preferences = replace(Preferences(), **dict(_read(self._settings, _KEYS, Preferences())))
        defaults = replace(JobDefaults(), **dict(_read(self._job_settings, _JOB_KEYS, JobDefaults())))
        return replace(preferences, job_defaults=defaults)

    def save(self, preferences: Preferences) -> None:
        """Keep the preferences; raises AppFailure FILE_NOT_WRITTEN."""
        changes = _changes(_KEYS, preferences, Preferences())
        job_changes = _changes(_JOB_KEYS, preferences.job_defaults, JobDefaults())
        if _version(self._settings) < VERSION:
            changes[_VERSION_KEY] = str(VERSION)
        if self._job_settings is self._settings:
            changes |= job_changes
        else:
            self._job_settings.update(job_changes)
        self._settings.update(changes)


def _version(settings: Settings) -> int:
    text = settings.get(_VERSION_KEY) or ""
    return int(text) if len(text) < 9 and text.isascii() and text.isdigit() else 0


def _read(settings: Settings, keys: Mapping[str, str], first: _Data) -> Iterator[tuple[str, Any]]:
    for name, key in keys.items():
        text = settings.get(key)
        if text is None:
            continue
        try:
            yield name, _value_of(text, getattr(first, name))
        except ValueError:
            continue


def _value_of(text: str, like: object) -> object:
    if isinstance(like, bool):
        if text not in (ON, OFF):
            raise ValueError
        return text == ON
    if isinstance(like, IntEnum):
        return type(like)(int(text))
    return type(like)(text) if isinstance(like, StrEnum) else text


def _changes(keys: Mapping[str, str], values: _Data, first: _Data) -> dict[str, str | None]:
    """Texts by their names; None for what is as it is at first, so that a later version may begin with another."""
    return {
        keys[field.name]: None if value == getattr(first, field.name) else _text_of(value)
        for field in fields(values)
        if field.name in keys
        for value in (getattr(values, field.name),)
    }


def _text_of(value: object) -> str:
    if isinstance(value, bool):
        return ON if value else OFF
    return str(int(value)) if isinstance(value, IntEnum) else str(value)
