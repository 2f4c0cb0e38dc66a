"""The access keys of a person: in the keyring of this computer, or in memory until the program ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from sealscribe.core.connection import AccessKeys

if TYPE_CHECKING:
    from sealscribe.store.keyring_vault import BackendMemory, KeyringVault


class KeySafe:
    """For any worker thread: what touches the keyring may block for minutes, and raises AppFailure.

    ``learn`` is told each secret that is met, so that no log shows it.
    """

    def __init__(self, open_vault: Callable[[], KeyringVault], learn: Callable[..., None]) -> None:
        self._open_vault = open_vault
        self._learn = learn
        self._lock = threading.Lock()
        self._in_memory: AccessKeys | None = None

    @property
    def in_memory(self) -> AccessKeys | None:
        """The keys that are used until the program ends, or None; never blocks."""
        with self._lock:
            return self._in_memory

    def keep_in_memory(self, keys: AccessKeys | None) -> None:
        """Use these keys until the program ends, or with None no longer; never blocks."""
        with self._lock:
            self._in_memory = keys

    def learn(self, keys: AccessKeys) -> None:
        """Let no log show these keys."""
        self._learn(keys.secret_access_key, keys.session_token)

    def load(self) -> AccessKeys:
        """Return the keys from memory, else from the keyring."""
        keys = self.in_memory or self._open_vault().load()
        self.learn(keys)
        return keys

    def save(self, keys: AccessKeys, *, accept_backend: bool) -> str:
        """Put keys into the keyring in place of those that are there; return the keyring's name."""
        vault = self._open_vault()
        vault.save(keys, accept_backend=accept_backend)
        self.keep_in_memory(None)
        return vault.backend()

    def backend(self) -> str:
        """Return the keyring's name."""
        return self._open_vault().backend()

    def erase(self) -> None:
        """Take the keys out of memory and keyring; keys that are not there are no error."""
        self.keep_in_memory(None)
        self._open_vault().erase()


def keyring_safe(memory: BackendMemory, learn: Callable[..., None]) -> KeySafe:
    """Return a safe that is opened with the keyring of this computer, when it is first needed."""

    def open_vault() -> KeyringVault:
        from sealscribe.store.keyring_vault import KeyringVault

        return KeyringVault(memory)

    return KeySafe(open_vault, learn)
