"""*Manage sets*: the saved sets of pairs, to rename and delete, and to bring in and take out as a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from sealscribe.core.pair_sets import (
    DOCUMENT_BYTES_MAX,
    PairSet,
    PairSetsProblem,
    ReadSets,
    pair_sets_to_json,
    read_pair_sets,
)
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.create_job.saved_sets import SavedSets, SetsTrouble
from sealscribe.ui.texts.pair_set_texts import (
    FILE_FILTER,
    FILE_NAME,
    IMPORT_TITLE,
    MANAGE_HELP,
    MANAGE_TITLE,
    NO_SETS,
    PROBLEMS,
    TROUBLES,
    deleted_text,
    imported_text,
    pairs_text,
    read_error_text,
    write_error_text,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

_NAME: Final = Qt.ItemDataRole.UserRole


class ManageSetsDialog(QDialog):
    """Lists the sets. What is deleted can be brought back until something else is done."""

    inserted = Signal(str)
    """The name of a set whose pairs a person wants in the form."""

    def __init__(
        self,
        sets: SavedSets,
        inquiries: Inquiries,
        files: FilePlaces,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("manage-sets")
        self.setWindowTitle(MANAGE_TITLE)
        open_with_room(self, 90, 30)
        self._sets = sets
        self._inquiries = inquiries
        self._files = files
        self._deleted: PairSet | None = None
        self._read_id: int | None = None
        self._save_id: int | None = None
        self._save_path = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(MANAGE_TITLE, "heading"))
        column.addWidget(TextLabel(MANAGE_HELP, "help"))
        self.notice = Notice("info", "")
        self.notice.action_triggered.connect(self._bring_back)
        self.notice.hide()
        column.addWidget(self.notice)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        self._build_list()
        middle.addWidget(self._stack, 1)
        middle.addLayout(self._build_buttons())
        column.addLayout(middle, 1)
        self.pairs_label = TextLabel("", "small", tone="muted")
        column.addWidget(self.pairs_label)
        column.addLayout(self._build_foot())
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        self._show_sets()

    def _build_list(self) -> None:
        self.view = QListWidget()
        self.view.setObjectName("manage-sets.list")
        self.view.setAccessibleName(MANAGE_TITLE)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.view.currentItemChanged.connect(self._show_choice)
        # Queued: the list is made anew, and the field that a name was edited in still has to close.
        self.view.itemChanged.connect(self._renamed, Qt.ConnectionType.QueuedConnection)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        empty = TextLabel(NO_SETS, tone="muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(empty)

    def _build_buttons(self) -> QVBoxLayout:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        self.insert_button = self._button(tr("Insert"), "insert", self._insert)
        self.rename_button = self._button(tr("Rename"), "rename", self._rename)
        self.delete_button = self._button(tr("Delete"), "delete", self._delete)
        for button in (self.insert_button, self.rename_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.import_button = self._button(tr("Import"), "import", self._import)
        self.export_button = self._button(tr("Export all"), "export", self._export)
        self.close_button = PrimaryButton(tr("Close"))
        self.close_button.setObjectName("manage-sets.close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.import_button)
        foot.addWidget(self.export_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        return foot

    def _button(self, text: str, name: str, pressed: Callable[[], None]) -> SecondaryButton:
        button = SecondaryButton(text)
        button.setObjectName(f"manage-sets.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    # The list

    def _show_sets(self, name: str = "") -> None:
        """Show what is kept, with the set of this name chosen, else the first one."""
        row = 0
        # Room for the field that a name is edited in.
        size = QSize(0, self.insert_button.sizeHint().height() + 4)
        self.view.blockSignals(True)
        self.view.clear()
        for number, one in enumerate(self._sets.all()):
            item = QListWidgetItem(one.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_NAME, one.name)
            item.setToolTip(pairs_text(one))
            item.setSizeHint(size)
            self.view.addItem(item)
            row = number if one.name == name else row
        self.view.setCurrentRow(row)
        self.view.blockSignals(False)
        self._stack.setCurrentIndex(0 if self.view.count() else 1)
        self.export_button.setEnabled(self.view.count() > 0)
        self._show_choice()

    def _chosen(self) -> PairSet | None:
        item = self.view.currentItem()
        return self._sets.find(str(item.data(_NAME))) if item is not None else None

    @Slot()
    def _show_choice(self) -> None:
        chosen = self._chosen()
        self.pairs_label.setText(pairs_text(chosen) if chosen is not None else "")
        for button in (self.insert_button, self.rename_button, self.delete_button):
            button.setEnabled(chosen is not None)

    @Slot()
    def _insert(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            self.inserted.emit(chosen.name)

    @Slot()
    def _rename(self) -> None:
        item = self.view.currentItem()
        if item is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.editItem(item)

    @Slot()
    def _renamed(self) -> None:
        items = [self.view.item(row) for row in range(self.view.count())]
        item = next((item for item in items if item.text() != item.data(_NAME)), None)
        if item is None:
            return
        old, new = str(item.data(_NAME)), item.text().strip()
        trouble = self._sets.rename(old, new)
        self._deleted = None
        self.notice.hide()
        if trouble is not None:
            self._tell_trouble(trouble)
        self._show_sets(old if trouble is not None else new)

    @Slot()
    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        row = self.view.currentRow()
        trouble = self._sets.remove(chosen.name)
        if trouble is not None:
            self._tell_trouble(trouble)
            return
        self._deleted = chosen
        self._show_sets()
        self.view.setCurrentRow(min(row, self.view.count() - 1))
        if self.view.count():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell("info", "", deleted_text(chosen.name), tr("Undo"))
        if not self.view.count():
            self.notice.action_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _bring_back(self) -> None:
        deleted, self._deleted = self._deleted, None
        if deleted is None:
            return
        trouble = self._sets.save(deleted.name, deleted)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notice.hide()
        if trouble is not None:
            self._tell_trouble(trouble)
        self._show_sets(deleted.name)

    # Documents

    @Slot()
    def _import(self) -> None:
        path = self._files.ask_document(self, IMPORT_TITLE, FILE_FILTER)
        if path:
            is_flagged = self._sets.is_flagged
            self._read_id = self._inquiries.read_file(
                path, DOCUMENT_BYTES_MAX + 1, lambda content: read_pair_sets(content, is_flagged)
            )

    @Slot()
    def _export(self) -> None:
        path = self._files.ask_save(self, FILE_NAME, FILE_FILTER)
        if not path:
            return
        self._save_path = path
        content = f"{pair_sets_to_json(self._sets.all())}\n".encode()
        self._save_id = self._inquiries.save_file(self._save_path, content)

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer):
            return
        if message.request_id == self._save_id:
            self._save_id = None
            self._tell("success", tr("Exported"), self._save_path)
        elif message.request_id == self._read_id:
            self._read_id = None
            self._take(message.value)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal):
            return
        if message.request_id == self._save_id:
            self._save_id = None
            self._tell("error", tr("The sets were not exported"), write_error_text(message.error))
        elif message.request_id == self._read_id:
            self._read_id = None
            self._tell("error", tr("Nothing was imported"), read_error_text(message.error))

    def _take(self, read: object) -> None:
        if isinstance(read, PairSetsProblem):
            self._tell("error", tr("Nothing was imported"), PROBLEMS[read])
        elif isinstance(read, ReadSets):
            taken = self._sets.take(read.sets)
            if isinstance(taken, SetsTrouble):
                self._tell("error", tr("Nothing was imported"), TROUBLES[taken])
                return
            self._show_sets(read.sets[0].name if read.sets else "")
            kind = "warning" if read.left_out else "success"
            self._tell(kind, "", imported_text(taken.new, taken.known, read.left_out))

    def _tell_trouble(self, trouble: SetsTrouble) -> None:
        self._tell("error", "", TROUBLES[trouble])

    def _tell(self, kind: str, title: str, text: str, action: str | None = None) -> None:
        if action is None:
            self._deleted = None
        self.notice.set_content(kind, title, text, action)
        self.notice.show()
        self.notice.announce()
