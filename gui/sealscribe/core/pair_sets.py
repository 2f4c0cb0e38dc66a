"""Sets of encryption-context pairs that are kept under a name, and their exchange format."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from sealscribe.core import limits
from sealscribe.core.encryption import ContextPair

NAME_MAX: Final = 80
SETS_MAX: Final = 200
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
