"""Reads the account's keys and their aliases side by side and joins them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from sealscribe.core.errors import AppError
from sealscribe.core.keys import KeyEntry
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.messages import Answer, KeyList, KeyRows
from sealscribe.workers.threads import outcome_of

# Rows are handed on at most this often, so that a fast listing does not flood the GUI thread.
_HAND_ON_SECONDS = 0.1


class KeyListing:
    """One reading of ListKeys and ListAliases; each half runs in a thread of its own, the last to end answers."""

    def __init__(
        self, request_id: int, gateway: Gateway, is_cancelled: Callable[[], bool], hand_on: Callable[[object], None]
    ) -> None:
        self._request_id = request_id
        self._gateway = gateway
        self._is_cancelled = is_cancelled
        self._hand_on = hand_on
        self._lock = threading.Lock()
        self._arns: dict[str, str] = {}
        self._aliases: dict[str, list[str]] = {}
        self._keys_error: AppError | None = None
        self._aliases_error: AppError | None = None
        self._halves_left = 2
        self._handed_on_at = 0.0

    def read_aliases(self) -> None:
        """Read all pages of ListAliases."""
        outcome = outcome_of(self._read_alias_pages)
        self._end_half(aliases_error=outcome)

    def read_keys(self) -> None:
        """Read all pages of ListKeys."""
        outcome = outcome_of(self._read_key_pages)
        self._end_half(keys_error=outcome)

    def _read_alias_pages(self) -> None:
        from sealscribe.aws.keys import iter_aliases

        for page in iter_aliases(self._gateway.clients()):
            if self._is_cancelled():
                return
            with self._lock:
                for alias, key_id in page:
                    self._aliases.setdefault(key_id, []).append(alias)

    def _read_key_pages(self) -> None:
        from sealscribe.aws.keys import iter_key_ids

        for page in iter_key_ids(self._gateway.clients()):
            if self._is_cancelled():
                return
            with self._lock:
                self._arns.update(page)
                due = time.monotonic() - self._handed_on_at > _HAND_ON_SECONDS
                if due:
                    self._handed_on_at = time.monotonic()
                    rows = KeyRows(self._request_id, self._entries())
            if due:
                self._hand_on(rows)

    def _end_half(self, *, keys_error: AppError | None = None, aliases_error: AppError | None = None) -> None:
        with self._lock:
            self._keys_error = self._keys_error or keys_error
            self._aliases_error = self._aliases_error or aliases_error
            self._halves_left -= 1
            if self._halves_left or self._is_cancelled():
                return
            answer = KeyList(self._entries(), self._keys_error, self._aliases_error)
        self._hand_on(Answer(self._request_id, answer))

    def _entries(self) -> tuple[KeyEntry, ...]:
        """Keys with an alias first, by alias; then the others by id. Aliases of unlisted keys make rows too."""
        ids = self._arns | {key_id: "" for key_id in self._aliases if key_id not in self._arns}
        entries = (KeyEntry(key_id, arn, tuple(sorted(self._aliases.get(key_id, ())))) for key_id, arn in ids.items())
        return tuple(sorted(entries, key=lambda entry: (not entry.aliases, entry.aliases, entry.key_id)))
