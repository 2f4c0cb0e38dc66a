"""*Save these pairs as*: a name for a set, and what will not be in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_sets import NAME_MAX
from sealscribe.ui.create_job.saved_sets import SavedSets, SetsTrouble
from sealscribe.ui.texts.pair_set_texts import (
    NAME_CONSTRAINT,
    NAME_LABEL,
    SAVE_HELP,
    SAVE_TITLE,
    TROUBLES,
    left_out_text,
    replaces_text,
    saved_text,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import TextField
from sealscribe.ui.widgets.room import make_room, text_width
from sealscribe.ui.widgets.text import TextLabel

_LETTERS: Final = 68


class SaveSetDialog(QDialog):
    """Asks for a name and saves. What looks sensitive is named and left out."""

    saved = Signal(str)
    """The sentence that says so."""

    def __init__(self, sets: SavedSets, pairs: Iterable[ContextPair], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("save-set")
        self.setWindowTitle(SAVE_TITLE)
        self._sets = sets
        self._kept, self._left = sets.keepable(pairs)
        self._names = {one.name for one in sets.all()}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(SAVE_TITLE, "heading"))
        self.name_edit = TextField()
        self.name_edit.setObjectName("save-set.name")
        self.name_edit.setMaxLength(NAME_MAX)
        self.name_edit.textChanged.connect(self._name_changed)
        self.name_row = form_row(NAME_LABEL, self.name_edit, help_text=SAVE_HELP, constraint=NAME_CONSTRAINT)
        self.name_row.setMinimumWidth(text_width(self, _LETTERS))
        column.addWidget(self.name_row)
        self.left_notice = Notice("warning", "", left_out_text(self._left))
        column.addWidget(self.left_notice)
        self.left_notice.setVisible(bool(self._left.count))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        self.cancel_button = SecondaryButton(tr("Cancel"))
        self.cancel_button.setObjectName("save-set.cancel")
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = PrimaryButton(tr("Save"))
        self.save_button.setObjectName("save-set.save")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        if not self._kept.pairs:
            self.left_notice.hide()
            self.name_row.set_errors([TROUBLES[SetsTrouble.NOTHING_LEFT]])
            self.save_button.setEnabled(False)
        self.name_edit.setFocus()

    @Slot(str)
    def _name_changed(self, text: str) -> None:
        if not self._kept.pairs:
            return
        is_taken = text.strip() in self._names
        self.name_row.set_errors([])
        self.name_row.set_warnings([replaces_text(text.strip())] if is_taken else [])
        self.save_button.setText(tr("Replace") if is_taken else tr("Save"))
        make_room(self)

    @Slot()
    def _save(self) -> None:
        name = self.name_edit.text().strip()
        trouble = self._sets.save(name, self._kept)
        if trouble is None:
            self.saved.emit(saved_text(name, self._left))
            self.accept()
            return
        self.name_row.set_warnings([])
        self.name_row.set_errors([TROUBLES[trouble]])
        make_room(self)
        self.name_edit.setFocus()
