"""What is remembered of the connection between two runs: the choice and the keyring's name, never a secret."""

from __future__ import annotations

import threading
from typing import Final

from sealscribe.core.connection import ConnectionChoice, ConnectionKind
from sealscribe.store.settings import Settings

_KIND: Final = "connection.kind"
_PROFILE: Final = "connection.profile"
_REGION: Final = "connection.region"
_KEYRING: Final = "keyring.name"


class ConnectionMemory:
    """Keeps choice and keyring in a file of settings, for any thread.

    What writes raises AppFailure FILE_NOT_WRITTEN.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()

    def choice(self) -> ConnectionChoice:
        """Return the choice of the run before, or the environment where there is none that makes sense."""
        kind = self._settings.get(_KIND)
        profile, region = self._settings.get(_PROFILE) or "", self._settings.get(_REGION) or ""
        if kind == ConnectionKind.PROFILE.value and profile:
            return ConnectionChoice(ConnectionKind.PROFILE, profile, region)
        if kind == ConnectionKind.ACCESS_KEYS.value:
            return ConnectionChoice(ConnectionKind.ACCESS_KEYS, region=region)
        return ConnectionChoice(region=region)

    def keep(self, choice: ConnectionChoice) -> None:
        """Remember a choice."""
        with self._lock:
            for key, value in ((_KIND, choice.kind.value), (_PROFILE, choice.profile), (_REGION, choice.region)):
                self._settings.set(key, value)

    def remembered(self) -> str:
        """Return the name of the keyring that holds the access keys, or an empty text."""
        return self._settings.get(_KEYRING) or ""

    def remember(self, name: str) -> None:
        """Remember the keyring that holds the access keys; an empty text is none."""
        with self._lock:
            self._settings.set(_KEYRING, name)
