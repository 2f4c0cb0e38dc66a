"""What the page adds to its editor of pairs: placeholders, what is sent for them, suggestions, and saved sets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy

from sealscribe.core.placeholders import Placeholder, has_placeholders, resolve, suggested_pairs, uses
from sealscribe.core.sensitive_pairs import InspectPair
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.ports import PairSets
from sealscribe.ui.create_job.recording_hash import RecordingHash
from sealscribe.ui.create_job.saved_sets import SavedSets
from sealscribe.ui.create_job.sets_menu import SetsMenu
from sealscribe.ui.texts.placeholder_texts import (
    INSERT,
    NO_ROOM_TO_SUGGEST,
    NOTHING_TO_SUGGEST,
    SUGGEST,
    SUGGEST_HELP,
    menu_text,
    suggested_text,
)
from sealscribe.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from sealscribe.ui.components.file_places import FilePlaces
    from sealscribe.ui.components.pairs_editor import PairsEditor
    from sealscribe.workers.inquiries import Inquiries

DAY_MS: Final = 30_000
"""So often it is looked whether another day began, while a value has the date."""


class ContextPart(QObject):
    """Joins the editor with the page's state: the menus act on the editor, and the state shows in it."""

    changed = Signal(object)
    """The changed attributes of the JobDraft, by name; none where another day began."""

    def __init__(
        self,
        inquiries: Inquiries,
        state: FormState,
        inspect_pair: InspectPair,
        pair_sets: PairSets | None,
        files: FilePlaces,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._state = state
        self._sets = SavedSets(pair_sets, inspect_pair)
        self._files = files
        self._editor: PairsEditor | None = None
        self._hash = RecordingHash(inquiries, state, self)
        self._hash.changed.connect(self.changed)
        self._day: date | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(DAY_MS)
        self._clock.timeout.connect(self._look_at_clock)
        self._actions: dict[Placeholder, QAction] = {}

    def join(self, editor: PairsEditor) -> None:
        """Put the tools into the foot of the editor; without a place for saved sets there is no menu of them."""
        self._editor = editor
        editor.add_tool(self._make_placeholder_menu())
        editor.add_tool(self._make_suggest_button())
        if self._sets.is_there:
            editor.add_tool(SetsMenu(editor, self._sets, self._inquiries, self._files).button)

    def follow(self) -> None:
        """Show what is sent for the values as the draft stands."""
        if self._editor is None:
            return
        state = self._state
        self._day = state.today
        values = state.placeholder_values
        outcomes = []
        for pair in state.draft.context:
            resolved = resolve(pair.value, values) if has_placeholders(pair.value) else None
            outcomes.append(resolved.text if resolved is not None and not resolved.problems else "")
        self._editor.set_outcomes(outcomes)
        self._hash.follow()
        if not uses(state.draft, Placeholder.DATE):
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def _make_placeholder_menu(self) -> SecondaryButton:
        button = SecondaryButton(INSERT)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setObjectName("create-job.placeholders")
        menu = QMenu(button)
        menu.aboutToShow.connect(self._show_values)
        for placeholder in Placeholder:
            action = menu.addAction("")
            action.setObjectName(f"pairs.placeholder.{placeholder}")
            action.setData(placeholder.text)
            action.triggered.connect(self._insert)
            self._actions[placeholder] = action
        button.setMenu(menu)
        return button

    def _make_suggest_button(self) -> SecondaryButton:
        button = SecondaryButton(SUGGEST)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setObjectName("create-job.suggest-pairs")
        button.setToolTip(SUGGEST_HELP)
        button.setAccessibleDescription(SUGGEST_HELP)
        button.clicked.connect(self._suggest)
        return button

    @Slot()
    def _show_values(self) -> None:
        values = self._state.placeholder_values
        for placeholder, action in self._actions.items():
            action.setText(menu_text(placeholder, values.get(placeholder, "")))

    @Slot()
    def _insert(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._editor is not None:
            self._editor.insert_text(str(action.data()))

    @Slot()
    def _suggest(self) -> None:
        if self._editor is None:
            return
        wanted = suggested_pairs(self._state.draft.context)
        if not wanted:
            self._editor.say(NOTHING_TO_SUGGEST)
        elif len(self._editor.add_pairs(wanted, suggested_text)) == len(wanted):
            self._editor.say(NO_ROOM_TO_SUGGEST)

    @Slot()
    def _look_at_clock(self) -> None:
        if self._state.today != self._day:
            self.changed.emit({})
