"""What a new job begins with, as the person prefers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.preferences import draft_of_defaults
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.ports import PairSets

if TYPE_CHECKING:
    from sealscribe.ui.preferences_model import PreferencesModel


class FormBeginning(QObject):
    """Keeps the state's beginning as preferences, saved sets and connection have it.

    ``draft_changed`` says that the draft is another by that: it had begun with what was the beginning before.
    """

    draft_changed = Signal()

    def __init__(
        self, preferences: PreferencesModel, pair_sets: PairSets | None, state: FormState, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._pair_sets = pair_sets
        self._state = state
        preferences.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Look again: preferences, a saved set or the connection may be others."""
        defaults = self._preferences.preferences.job_defaults
        sets = self._pair_sets.all() if defaults.pair_set and self._pair_sets is not None else ()
        pairs = next((one.pairs for one in sets if one.name == defaults.pair_set), ())
        if self._state.begin_with(draft_of_defaults(defaults, pairs, self._state.session)):
            self.draft_changed.emit()
