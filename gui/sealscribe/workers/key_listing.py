"""Reads the account's keys, their aliases and what other accounts share side by side, and joins them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from enum import Enum
from typing import TYPE_CHECKING

from sealscribe.core.errors import AppError
from sealscribe.core.key_index import KeyIndexMaker
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.messages import Answer, KeyList, KeyRows, Refusal
from sealscribe.workers.threads import outcome_of

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients

# The first rows are handed on at once, further ones at most this often.
_HAND_ON_SECONDS = 0.1
# And with pauses so many times as long as joining them takes, since the reading needs the interpreter too.
_PAUSE = 8
# How long it takes at most until a listing that was taken back is noticed while no page comes.
_LOOK_SECONDS = 0.1

Page = Iterable[tuple[str, str]]


class _Part(Enum):
    KEYS = "keys"
    ALIASES = "aliases"
    SHARED = "shared"


class KeyListing:
    """One reading of the key list, in four tasks for threads of their own.

    Three read, and do nothing else, so that the next page is asked for at once; the fourth joins what they read, hands
    the rows on and answers when all have ended.
    """

    def __init__(
        self, request_id: int, gateway: Gateway, is_cancelled: Callable[[], bool], hand_on: Callable[[object], None]
    ) -> None:
        self._request_id = request_id
        self._gateway = gateway
        self._is_cancelled = is_cancelled
        self._hand_on = hand_on
        self._maker = KeyIndexMaker()
        self._news = threading.Condition()
        self._pages: list[tuple[_Part, Page]] = []
        self._ended: dict[_Part, AppError | None] = {}

    @property
    def tasks(self) -> tuple[Callable[[], None], ...]:
        """What is to run in threads of their own; in this order, where there are too few of them."""
        return self.read_aliases, self.read_keys, self.read_shared_keys, self.join

    def read_aliases(self) -> None:
        """Read all pages of ListAliases."""

        def pages(clients: AwsClients) -> Iterable[Page]:
            from sealscribe.aws.keys import iter_aliases

            return iter_aliases(clients)

        self._read(_Part.ALIASES, pages)

    def read_keys(self) -> None:
        """Read all pages of ListKeys."""

        def pages(clients: AwsClients) -> Iterable[Page]:
            from sealscribe.aws.keys import iter_key_ids

            return iter_key_ids(clients)

        self._read(_Part.KEYS, pages)

    def read_shared_keys(self) -> None:
        """Read all pages of ListKeys with the keys that other accounts share."""

        def pages(clients: AwsClients) -> Iterable[Page]:
            from sealscribe.aws.keys import iter_shared_key_ids

            return iter_shared_key_ids(clients)

        self._read(_Part.SHARED, pages)

    def _read(self, part: _Part, pages: Callable[[AwsClients], Iterable[Page]]) -> None:
        def read() -> None:
            for page in pages(self._gateway.clients()):
                if self._is_cancelled():
                    return
                with self._news:
                    self._pages.append((part, page))
                    self._news.notify()

        error = outcome_of(read)
        with self._news:
            self._ended[part] = error
            self._news.notify()

    def join(self) -> None:
        """Join the pages as they come, until all parts have ended."""
        defect = outcome_of(self._join)
        if defect is not None:
            self._hand_on(Refusal(self._request_id, defect))

    def _join(self) -> None:
        due_at = 0.0
        parts_told = 0
        has_news = False
        while not self._is_cancelled():
            with self._news:
                if not self._pages and len(self._ended) == parts_told:
                    wait = due_at - time.monotonic() if has_news else _LOOK_SECONDS
                    self._news.wait(min(max(0.0, wait), _LOOK_SECONDS))
                pages, self._pages = self._pages, []
                ended = dict(self._ended)
            for part, page in pages:
                self._add(part, page)
            has_news = has_news or any(page for _, page in pages)
            if len(ended) == len(_Part):
                self._answer(ended)
                return
            started_at = time.monotonic()
            if has_news and (started_at >= due_at or len(ended) > parts_told):
                self._hand_on(KeyRows(self._request_id, self._maker.index()))
                now = time.monotonic()
                due_at = now + max(_HAND_ON_SECONDS, _PAUSE * (now - started_at))
                has_news = False
            parts_told = len(ended)

    def _add(self, part: _Part, page: Page) -> None:
        if part is _Part.KEYS:
            self._maker.add_keys(page)
        elif part is _Part.ALIASES:
            self._maker.add_aliases(page)
        else:
            self._maker.add_shared_keys(page)

    def _answer(self, ended: dict[_Part, AppError | None]) -> None:
        errors = (ended[part] for part in (_Part.KEYS, _Part.ALIASES, _Part.SHARED))
        self._hand_on(Answer(self._request_id, KeyList(self._maker.index(), *errors)))
