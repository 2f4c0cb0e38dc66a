"""The text that a person hands to a helper: facts under headings, and the end of the log."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from typing import Final, NamedTuple

from sealscribe.core.preferences import JobDefaults, Preferences

LOG_LINES: Final = 250
"""So many lines of the log, the newest, are in it: a person is to read them."""
_PRIVATE: Final = frozenset({"recordings_folder", "documents_folder", "output_uri", "key", "pair_set"})


class Section(NamedTuple):
    """Facts under a heading, each with its name."""

    title: str
    facts: tuple[tuple[str, str], ...]


def preference_facts(preferences: Preferences) -> tuple[tuple[str, str], ...]:
    """Return the choices by name; of those that may name something private, only whether there is one."""
    found = [(field.name, getattr(preferences, field.name)) for field in fields(Preferences)]
    found += [(field.name, getattr(preferences.job_defaults, field.name)) for field in fields(JobDefaults)]
    return tuple(
        (name, ("chosen" if value else "none") if name in _PRIVATE else str(value))
        for name, value in found
        if name != "job_defaults"
    )


def diagnostics_text(
    introduction: str, sections: Iterable[Section], log: Sequence[str], clean: Callable[[str], str]
) -> str:
    """Return the whole text. ``clean`` takes out of a value or line what must not leave this computer."""
    lines = [introduction]
    for section in sections:
        lines += ["", section.title]
        width = max((len(name) for name, _ in section.facts), default=0)
        lines += [f"  {name:<{width}}  {clean(_one_line(value))}".rstrip() for name, value in section.facts]
    lines += ["", "Log"]
    lines += [f"  {clean(_one_line(line))}" for line in log[-LOG_LINES:]] or ["  (empty)"]
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in text)
