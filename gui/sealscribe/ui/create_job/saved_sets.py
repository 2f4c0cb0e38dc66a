"""Saved sets of pairs as the page deals with them: nothing that the detector warns of is kept."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppFailure
from sealscribe.core.pair_sets import (
    LeftOut,
    PairSet,
    free_name,
    have_room,
    is_storable,
    left_out_of,
    without_flagged_values,
)
from sealscribe.core.sensitive_pairs import InspectPair
from sealscribe.ui.create_job.ports import PairSets


class SetsTrouble(StrEnum):
    """Why nothing was kept."""

    NO_NAME = "no-name"
    NAME_TAKEN = "name-taken"
    NOTHING_LEFT = "nothing-left"
    TOO_LONG = "too-long"
    NO_ROOM = "no-room"
    NOT_WRITTEN = "not-written"


class Taken(NamedTuple):
    """How many sets an import brought, and how many of them were there already."""

    new: int
    known: int


class SavedSets:
    """The sets of the person who is logged in. Without ``port`` there are none, and `is_there` tells so."""

    def __init__(self, port: PairSets | None, inspect_pair: InspectPair) -> None:
        self._port = port
        self._inspect_pair = inspect_pair

    @property
    def is_there(self) -> bool:
        """Whether sets can be kept at all."""
        return self._port is not None

    def all(self) -> tuple[PairSet, ...]:
        """All sets, by name."""
        return self._port.all() if self._port is not None else ()

    def find(self, name: str) -> PairSet | None:
        """The set of this name, or None."""
        return next((one for one in self.all() if one.name == name), None)

    def is_flagged(self, pair: ContextPair) -> bool:
        """Whether the detector warns of a pair; good for any thread."""
        return bool(self._inspect_pair(pair.key, pair.value))

    def keepable(self, pairs: Iterable[ContextPair]) -> tuple[PairSet, LeftOut]:
        """The pairs as they may be kept, in a set without a name, and what is left out of them."""
        whole = PairSet("", tuple(pairs))
        kept = without_flagged_values(whole, self.is_flagged)
        return kept, left_out_of(whole, kept)

    def save(self, name: str, kept: PairSet) -> SetsTrouble | None:
        """Keep pairs under a name, in place of a set of this name."""
        named = PairSet(name.strip(), kept.pairs)
        if not named.name:
            return SetsTrouble.NO_NAME
        if not named.pairs:
            return SetsTrouble.NOTHING_LEFT
        if not is_storable(named):
            return SetsTrouble.TOO_LONG
        return self._put((named,))

    def rename(self, old: str, new: str) -> SetsTrouble | None:
        """Give a set another name; never that of another set."""
        pair_set, name = self.find(old), new.strip()
        if pair_set is None or name == old:
            return None
        if not name:
            return SetsTrouble.NO_NAME
        if self.find(name) is not None:
            return SetsTrouble.NAME_TAKEN
        return self.save(name, pair_set) or self.remove(old)

    def remove(self, name: str) -> SetsTrouble | None:
        """Take a set out."""
        try:
            if self._port is not None:
                self._port.remove(name)
        except AppFailure:
            return SetsTrouble.NOT_WRITTEN
        return None

    def take(self, sets: Iterable[PairSet]) -> Taken | SetsTrouble:
        """Keep sets of a document beside those that are there: one whose name is taken gets another."""
        there = {one.name: one for one in self.all()}
        new: list[PairSet] = []
        known = 0
        for one in sets:
            if there.get(one.name) == one:
                known += 1
                continue
            named = PairSet(free_name(one.name, there), one.pairs)
            there[named.name] = named
            new.append(named)
        return self._put(tuple(new)) or Taken(len(new), known)

    def _put(self, sets: tuple[PairSet, ...]) -> SetsTrouble | None:
        after = {one.name: one for one in (*self.all(), *sets)}
        if not have_room(after.values()):
            return SetsTrouble.NO_ROOM
        try:
            if self._port is not None and sets:
                self._port.put(*sets)
        except AppFailure:
            return SetsTrouble.NOT_WRITTEN
        return None
