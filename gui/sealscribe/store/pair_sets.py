"""Sets of pairs kept on this computer, by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.pair_sets import PairSet, PairSetsProblem, pair_sets_from_json, pair_sets_to_json

if TYPE_CHECKING:
    from sealscribe.store.settings import Settings

_KEY = "sets"


class PairSets:
    """The sets of the person who is logged in. ``settings`` is a file of their own.

    What cannot be read counts as none, and is never written over: a newer version of the program may have written it.
    Flagged values are for the caller to leave out: they must not come here.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[PairSet, ...]:
        """Return all sets, by name."""
        found = pair_sets_from_json(self._settings.get(_KEY) or "")
        return () if isinstance(found, PairSetsProblem) else found

    def put(self, *sets: PairSet) -> None:
        """Keep sets, in place of those of the same names; raises AppFailure FILE_NOT_WRITTEN."""
        kept = {one.name: one for one in (*self.all(), *sets)}
        self._write(tuple(kept.values()))

    def remove(self, name: str) -> None:
        """Take a set out; raises AppFailure FILE_NOT_WRITTEN."""
        self._write(tuple(one for one in self.all() if one.name != name))

    def _write(self, sets: tuple[PairSet, ...]) -> None:
        there = self._settings.get(_KEY)
        if there and isinstance(pair_sets_from_json(there), PairSetsProblem):
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource="pair-sets.json"))
        self._settings.set(_KEY, pair_sets_to_json(sorted(sets, key=lambda one: (one.name.casefold(), one.name))))
