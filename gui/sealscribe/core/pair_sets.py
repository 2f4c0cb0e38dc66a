"""Sets of encryption-context pairs that are kept under a name, and their exchange format."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from sealscribe.core import limits
from sealscribe.core.encryption import ContextPair

NAME_MAX: Final = 80
SETS_MAX: Final = 200
DOCUMENT_BYTES_MAX: Final = 1024 * 1024
"""Of an exchange document; what is kept on this computer has to fit as well."""
_KEPT_CHARACTERS_MAX: Final = 1_000_000
_FORMAT: Final = "sealscribe-pair-sets"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class PairSet:
    """Pairs under a name, such as "Cardiology archive". Values may have placeholders, and may be blank."""

    name: str
    pairs: tuple[ContextPair, ...]


class PairSetsProblem(StrEnum):
    """Why a text holds no sets of pairs."""

    NOT_JSON = "not-json"
    OTHER_FORMAT = "other-format"
    NEWER_VERSION = "newer-version"
    DAMAGED = "damaged"
    TOO_MANY = "too-many"
    TOO_LARGE = "too-large"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was not taken into a set: values by their keys, and how many pairs whose very key was flagged."""

    values: tuple[str, ...] = ()
    pairs: int = 0

    @property
    def count(self) -> int:
        """How many texts that is."""
        return len(self.values) + self.pairs


@dataclass(frozen=True, slots=True)
class ReadSets:
    """The sets of an exchange document without flagged values, and how many texts were left out of them."""

    sets: tuple[PairSet, ...]
    left_out: int


def without_flagged_values(pair_set: PairSet, is_flagged: Callable[[ContextPair], bool]) -> PairSet:
    """Blank the values that the detector warns of, and drop the pairs whose very key it warns of or that are blank.

    A flagged value is never written to disk outside the record of a job.
    """
    kept: list[ContextPair] = []
    for pair in pair_set.pairs:
        bare = replace(pair, value="")
        if pair.is_blank or (is_flagged(pair) and is_flagged(bare)):
            continue
        kept.append(bare if is_flagged(pair) else pair)
    return replace(pair_set, pairs=tuple(kept))


def left_out_of(pair_set: PairSet, kept: PairSet) -> LeftOut:
    """Return what `without_flagged_values` left out of a set."""
    left = Counter(pair for pair in pair_set.pairs if not pair.is_blank) - Counter(kept.pairs)
    bare = Counter(pair.key for pair in kept.pairs) - Counter(pair.key for pair in pair_set.pairs if pair in kept.pairs)
    values = tuple(pair.key for pair in left.elements() if pair.value and bare[pair.key])
    return LeftOut(values, left.total() - len(values))


def is_storable(pair_set: PairSet) -> bool:
    """Tell whether a set can be kept: neither its name nor its texts are too long, and its pairs not too many."""
    texts = [text for pair in pair_set.pairs for text in (pair.key, pair.value)]
    return (
        0 < len(pair_set.name.strip()) <= NAME_MAX
        and 0 < len(pair_set.pairs) <= limits.CONTEXT_PAIRS_MAX
        and all(len(text) <= limits.CONTEXT_TEXT_MAX for text in texts)
    )


def have_room(sets: Collection[PairSet]) -> bool:
    """Tell whether so many sets can be kept side by side."""
    if len(sets) > SETS_MAX:
        return False
    # They are kept as a text within a document of the settings.
    return len(json.dumps(pair_sets_to_json(sets))) <= _KEPT_CHARACTERS_MAX


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name, with a number behind it where it is taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name[: NAME_MAX - 6].rstrip()} ({number})"
    return free


def read_pair_sets(content: bytes, is_flagged: Callable[[ContextPair], bool]) -> ReadSets | PairSetsProblem:
    """Read the bytes of an exchange document, without the values that the detector warns of; never raises."""
    if len(content) > DOCUMENT_BYTES_MAX:
        return PairSetsProblem.TOO_LARGE
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return PairSetsProblem.NOT_JSON
    found = pair_sets_from_json(text)
    if isinstance(found, PairSetsProblem):
        return found
    kept = [without_flagged_values(one, is_flagged) for one in found]
    left_out = sum(left_out_of(one, bare).count for one, bare in zip(found, kept, strict=True))
    return ReadSets(tuple(one for one in kept if one.pairs), left_out)


def pair_sets_to_json(sets: Iterable[PairSet]) -> str:
    """Return the exchange document of these sets, indented, in ASCII."""
    entries = [
        {"name": one.name, "pairs": [{"key": pair.key, "value": pair.value} for pair in one.pairs]} for one in sets
    ]
    return json.dumps({"format": _FORMAT, "version": _VERSION, "sets": entries}, indent=2, ensure_ascii=True)


def pair_sets_from_json(text: str) -> tuple[PairSet, ...] | PairSetsProblem:
    """Read an exchange document; never raises. Of sets with the same name the last one counts."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return PairSetsProblem.NOT_JSON
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        return PairSetsProblem.OTHER_FORMAT
    version, entries = document.get("version"), document.get("sets")
    if not isinstance(version, int) or not isinstance(entries, list):
        return PairSetsProblem.DAMAGED
    if version > _VERSION:
        return PairSetsProblem.NEWER_VERSION
    if len(entries) > SETS_MAX:
        return PairSetsProblem.TOO_MANY
    found: dict[str, PairSet] = {}
    for entry in entries:
        pair_set = _pair_set_of(entry)
        if pair_set is None:
            return PairSetsProblem.DAMAGED
        found[pair_set.name] = pair_set
    return tuple(found.values())


def _pair_set_of(entry: object) -> PairSet | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("pairs"), list):
        return None
    name = entry.get("name")
    if not isinstance(name, str) or not 0 < len(name.strip()) <= NAME_MAX:
        return None
    if len(entry["pairs"]) > limits.CONTEXT_PAIRS_MAX:
        return None
    pairs: list[ContextPair] = []
    for pair in entry["pairs"]:
        if not isinstance(pair, dict) or not isinstance(pair.get("key"), str) or not isinstance(pair.get("value"), str):
            return None
        if max(len(pair["key"]), len(pair["value"])) > limits.CONTEXT_TEXT_MAX:
            return None
        pairs.append(ContextPair(pair["key"], pair["value"]))
    return PairSet(name.strip(), tuple(pairs))
