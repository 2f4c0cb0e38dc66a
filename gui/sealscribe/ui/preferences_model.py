"""The preferences as the window knows them: one value, and a signal for whoever acts on it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from sealscribe.core.errors import AppFailure
from sealscribe.core.preferences import Preferences


class PreferencesPort(Protocol):
    """Keeps preferences; see `sealscribe.store.preferences_store.PreferencesStore`."""

    def load(self) -> Preferences:
        """Return what is kept."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Keep the preferences; raises AppFailure."""
        ...


class PreferencesModel(QObject):
    """Takes effect at once and is kept by ``store``; without one, until the program ends."""

    changed = Signal()
    """Something in `preferences` is another."""
    refused = Signal(object)
    """The AppError of a change that takes effect, but could not be kept for the next start."""

    def __init__(self, store: PreferencesPort | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._preferences = store.load() if store is not None else Preferences()

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        return self._preferences

    def choose(self, preferences: Preferences) -> None:
        """Choose; most of what is given is commonly what was chosen before."""
        if preferences == self._preferences:
            return
        self._preferences = preferences
        self.changed.emit()
        if self._store is None:
            return
        try:
            self._store.save(preferences)
        except AppFailure as failure:
            self.refused.emit(failure.error)

    def reset(self) -> None:
        """Choose everything as it is at first."""
        self.choose(Preferences())
