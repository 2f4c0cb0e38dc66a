"""The menu *Saved sets* in the foot of the editor of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy

from sealscribe.core import limits
from sealscribe.core.encryption import ContextPair
from sealscribe.ui.create_job.saved_sets import SavedSets
from sealscribe.ui.texts.characters import elided
from sealscribe.ui.texts.pair_set_texts import MANAGE, MENU, SAVE, inserted_text, not_inserted_words
from sealscribe.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from sealscribe.ui.components.file_places import FilePlaces
    from sealscribe.ui.components.pairs_editor import PairsEditor
    from sealscribe.workers.inquiries import Inquiries

MOST_ENTRIES: Final = 15
"""More sets than these are only in the dialog: a longer menu would not fit on a small screen."""


class SetsMenu(QObject):
    """Inserts sets into an editor, and saves its pairs as one. ``button`` opens the menu."""

    def __init__(self, editor: PairsEditor, sets: SavedSets, inquiries: Inquiries, files: FilePlaces) -> None:
        super().__init__(editor)
        self._editor = editor
        self._sets = sets
        self._inquiries = inquiries
        self._files = files
        self.button = SecondaryButton(MENU)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.setObjectName("create-job.saved-sets")
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)
        self._fill()
        self.button.setMenu(self._menu)

    @Slot()
    def _fill(self) -> None:
        for action in self._menu.actions():
            self._menu.removeAction(action)
            action.deleteLater()
        sets = self._sets.all()
        for one in sets[:MOST_ENTRIES]:
            action = self._menu.addAction(elided(one.name).replace("&", "&&"))
            action.setData(one.name)
            action.triggered.connect(self._insert_chosen)
        if sets:
            self._menu.addSeparator()
        save = self._menu.addAction(SAVE)
        save.setObjectName("pairs.sets.save")
        save.setEnabled(any(not pair.is_blank for pair in self._pairs()))
        save.triggered.connect(self._save)
        manage = self._menu.addAction(MANAGE)
        manage.setObjectName("pairs.sets.manage")
        manage.triggered.connect(self._manage)

    def _pairs(self) -> Sequence[ContextPair]:
        return [ContextPair(key, value) for key, value in self._editor.pairs()]

    @Slot()
    def _insert_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._insert(str(action.data()))

    @Slot(str)
    def _insert(self, name: str) -> None:
        """Add the pairs of a set whose keys are not there yet, and tell which were not added."""
        found = self._sets.find(name)
        if found is None:
            return
        pairs = self._pairs()
        keys = {pair.key for pair in pairs if pair.key}
        new = [pair for pair in found.pairs if pair.key not in keys]
        # The very same pair needs no word: it is there.
        there = [pair for pair in found.pairs if pair.key in keys and pair not in pairs]
        self._editor.foot.hide_notice()
        left = self._editor.add_pairs(new, lambda added: inserted_text(name, added))
        if there or left:
            self._editor.tell(not_inserted_words(name, there, left, limits.CONTEXT_PAIRS_MAX))
        elif not new:
            self._editor.say(inserted_text(name, 0))

    @Slot()
    def _save(self) -> None:
        from sealscribe.ui.create_job.save_set_dialog import SaveSetDialog

        dialog = SaveSetDialog(self._sets, self._pairs(), self._editor.window())
        dialog.saved.connect(self._editor.say)
        dialog.open()

    @Slot()
    def _manage(self) -> None:
        from sealscribe.ui.create_job.manage_sets_dialog import ManageSetsDialog

        dialog = ManageSetsDialog(self._sets, self._inquiries, self._files, self._editor.window())
        dialog.inserted.connect(self._insert)
        dialog.open()
