"""The list of keys: joined from what AWS lists, put in order and made ready to be searched.

An account may have 100,000 keys (KMS Developer Guide, "Resource quotas"). All that takes work for each of them happens
here, away from the thread that shows them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import Final, NamedTuple

from sealscribe.core.key_reference import KeyForm, KeyReference, parse_key_reference
from sealscribe.core.keys import KeyEntry


class KeyGroupKind(StrEnum):
    """The parts of the list, in their order."""

    OWN = "own"
    SHARED = "shared"
    AWS_MANAGED = "aws-managed"


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Neighbours in the list, from place ``start`` up to and without ``end``; ``owner`` is who shares them.

    ``common`` is part of each of their haystacks: what their ARNs have in common, casefolded.
    """

    kind: KeyGroupKind
    start: int
    end: int
    owner: str = ""
    common: str = ""


@dataclass(frozen=True, slots=True)
class KeyIndex:
    """All keys in the order in which they are shown: own keys by alias, then those without by id; keys that other
    accounts share, by account; keys that AWS manages.

    ``haystacks`` holds for each entry the text to search in, casefolded. ``places`` finds an entry by its
    ``reference``, and ``alias_ids`` the key id that an alias stands for.
    """

    entries: tuple[KeyEntry, ...] = ()
    haystacks: tuple[str, ...] = ()
    groups: tuple[KeyGroup, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    alias_ids: Mapping[str, str] = field(default_factory=dict)

    @property
    def account(self) -> str:
        """The account whose keys these are, empty while none is known."""
        own = (entry for entry in self.entries if not entry.owner and entry.key_arn)
        return next((account_of(entry.key_arn) for entry in own), "")

    def entry(self, reference: str) -> KeyEntry | None:
        """The listed key of this ``reference``."""
        place = self.places.get(reference)
        return None if place is None else self.entries[place]

    def named(self, text: str) -> KeyEntry | None:
        """The listed key that has this id, ARN, alias or alias ARN, to the letter."""
        found = self.entry(text) or self.entry(self.alias_ids.get(text, ""))
        if found is not None:
            return found
        reference = parse_key_reference(text)
        if not isinstance(reference, KeyReference) or not reference.is_arn:
            return None
        of_alias = reference.form is KeyForm.ALIAS_ARN
        found = self.entry(self.alias_ids.get(reference.resource, "") if of_alias else reference.resource)
        if found is None or found.key_arn.split(":")[1:5] != text.split(":")[1:5]:
            return None
        return found


def account_of(arn: str) -> str:
    """The account that an ARN names, or an empty text."""
    parts = arn.split(":", 5)
    return parts[4] if len(parts) == 6 else ""


_NAMED, _NAMELESS, _SHARED, _MANAGED = range(4)
_KINDS: Final = {
    _NAMED: KeyGroupKind.OWN,
    _NAMELESS: KeyGroupKind.OWN,
    _SHARED: KeyGroupKind.SHARED,
    _MANAGED: KeyGroupKind.AWS_MANAGED,
}


class _Row(NamedTuple):
    """An entry with what orders it first, so that rows are compared without a call of Python."""

    rank: int
    owner: str
    name: str
    reference: str
    haystack: str
    entry: KeyEntry


class KeyIndexMaker:
    """Takes pages in any order and joins them; what did not change since the last index is not made again."""

    def __init__(self) -> None:
        self._arns: dict[str, str] = {}
        self._aliases: dict[str, list[str]] = {}
        self._alias_ids: dict[str, str] = {}
        self._shared: dict[str, str] = {}
        self._changed: set[str] = set()
        self._rows: list[_Row] = []

    def add_keys(self, page: Iterable[tuple[str, str]]) -> None:
        """Take a page of ListKeys: key ids with their ARNs."""
        for key_id, arn in page:
            self._arns[key_id] = arn
            self._changed.add(key_id)

    def add_aliases(self, page: Iterable[tuple[str, str]]) -> None:
        """Take a page of ListAliases: aliases with the key ids that they stand for."""
        for alias, key_id in page:
            self._aliases.setdefault(key_id, []).append(alias)
            self._alias_ids[alias] = key_id
            self._arns.setdefault(key_id, "")
            self._changed.add(key_id)

    def add_shared_keys(self, page: Iterable[tuple[str, str]]) -> None:
        """Take a page of ListKeys with keys that other accounts share."""
        for key_id, arn in page:
            self._shared[arn] = key_id
            self._changed.add(arn)

    def index(self) -> KeyIndex:
        """All that was taken so far."""
        changed = self._changed
        if changed:
            kept = [row for row in self._rows if row.reference not in changed] if self._rows else []
            kept += map(self._row, changed)
            # Most of it is in order already, and then sorting takes one comparison for each row.
            kept.sort()
            self._rows = kept
            self._changed = set()
        rows = self._rows
        places = {row.reference: place for place, row in enumerate(rows)}
        entries = tuple([row.entry for row in rows])
        haystacks = tuple([row.haystack for row in rows])
        return KeyIndex(entries, haystacks, tuple(_groups(rows)), places, dict(self._alias_ids))

    def _row(self, reference: str) -> _Row:
        if reference in self._shared:
            owner = account_of(reference)
            entry = KeyEntry(self._shared[reference], reference, owner=owner)
            return _Row(_SHARED, owner, reference, reference, reference.casefold(), entry)
        arn = self._arns[reference]
        aliases = tuple(sorted(self._aliases.get(reference, ())))
        entry = KeyEntry(reference, arn, aliases)
        rank = _NAMELESS if not aliases else _MANAGED if entry.is_aws_managed else _NAMED
        name = aliases[0].casefold() if aliases else reference
        # A key ARN ends with the key id.
        return _Row(rank, "", name, reference, "\n".join((*aliases, arn or reference)).casefold(), entry)


def _groups(rows: list[_Row]) -> Iterator[KeyGroup]:
    start = 0
    while start < len(rows):
        first = rows[start]
        kind = _KINDS[first.rank]
        last_rank = _NAMELESS if kind is KeyGroupKind.OWN else first.rank
        end = bisect_right(rows, (last_rank, first.owner), start, key=itemgetter(0, 1))
        yield KeyGroup(kind, start, end, first.owner, _common(rows, start, end))
        start = end


def _common(rows: list[_Row], start: int, end: int) -> str:
    """What the ARNs of rows begin with: partition, Region and account, as far as "key/"."""
    arn = rows[start].entry.key_arn
    prefix = arn[: arn.rfind("/") + 1]
    alike = bool(prefix) and all(row.entry.key_arn.startswith(prefix) for row in rows[start:end])
    return prefix.casefold() if alike else ""


def key_index(entries: Iterable[KeyEntry]) -> KeyIndex:
    """The index of entries that are known already."""
    maker = KeyIndexMaker()
    for entry in entries:
        if entry.owner:
            maker.add_shared_keys([(entry.key_id, entry.key_arn)])
        else:
            maker.add_keys([(entry.key_id, entry.key_arn)])
            maker.add_aliases([(alias, entry.key_id) for alias in entry.aliases])
    return maker.index()
