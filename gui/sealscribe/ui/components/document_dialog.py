"""A dialog that hands documents over: each with a title, a sentence, its text, Copy and Save."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.components.tab_chain import chain_tabs, tab_stops_in
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton, LinkButton, PrimaryButton
from sealscribe.ui.widgets.data import CodeBlock
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

MAX_LINES = 400


class Document(NamedTuple):
    """One document: ``file_name`` is proposed for saving, ``file_filter`` is that of the dialog."""

    title: str
    explanation: str
    text: str
    file_name: str
    file_filter: str = tr("JSON documents (*.json)")


class _Section(QWidget):
    """One document of the dialog."""

    save_asked = Signal(object)
    """The Document to save."""

    def __init__(self, document: Document, name: str) -> None:
        super().__init__()
        self.document = document
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title_label = TextLabel(document.title, "label")
        head.addWidget(self.title_label, 1)
        self.copy_button = CopyButton(self.text, document.title)
        self.copy_button.setObjectName(f"{name}.copy")
        self.save_button = LinkButton(tr("Save"), icon="save")
        self.save_button.setObjectName(f"{name}.save")
        self.save_button.setAccessibleName(tr("Save {title}", title=document.title))
        self.save_button.clicked.connect(self._ask_to_save)
        head.addWidget(self.copy_button)
        head.addWidget(self.save_button)
        column.addLayout(head)
        self.explanation_label = TextLabel(document.explanation, "help", selectable=True)
        column.addWidget(self.explanation_label)
        self.explanation_label.setVisible(bool(document.explanation))
        self.block = CodeBlock(document.text, document.title, max_lines=MAX_LINES)
        self.block.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.block.copy_button.hide()
        column.addWidget(self.block)

    def text(self) -> str:
        """The document as it stands."""
        return self.document.text

    def show_document(self, document: Document) -> None:
        """Show another document in this place."""
        self.document = document
        self.title_label.setText(document.title)
        self.explanation_label.setText(document.explanation)
        self.block.set_text(document.text)

    @Slot()
    def _ask_to_save(self) -> None:
        self.save_asked.emit(self.document)


def _stops(line: QBoxLayout) -> Iterator[QWidget]:
    for place in range(line.count()):
        item = line.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from tab_stops_in(widget, itself=True)


class DocumentDialog(QDialog):
    """Shows documents under one another. ``top`` takes what stands above them, ``foot`` what stands beside Close."""

    def __init__(
        self,
        title: str,
        introduction: str,
        inquiries: Inquiries,
        choose_path: ChooseSavePath,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_with_room(self, 108, 40)
        self._inquiries = inquiries
        self._choose_path = choose_path
        self._save_id: int | None = None
        self._save_path = ""
        self._sections: list[_Section] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = ScrollColumn(spacing=16)
        self._scroll.column.addWidget(TextLabel(title, "heading"))
        self.introduction_label = TextLabel(introduction, selectable=True)
        self._scroll.column.addWidget(self.introduction_label)
        self.top = QVBoxLayout()
        self.top.setSpacing(8)
        self._scroll.column.addLayout(self.top)
        self.notice = Notice("info", "")
        self.notice.hide()
        self._scroll.column.addWidget(self.notice)
        self._documents = QVBoxLayout()
        self._documents.setSpacing(20)
        self._scroll.column.addLayout(self._documents)
        column.addWidget(self._scroll, 1)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(20, 12, 20, 12)
        self.foot.addStretch(1)
        self.close_button = PrimaryButton(tr("Close"))
        self.close_button.setObjectName("documents.close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.foot.addWidget(self.close_button)
        column.addLayout(self.foot)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    def sections(self) -> Sequence[_Section]:
        """The documents' places, from the top."""
        return tuple(self._sections)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Show these documents instead."""
        while len(self._sections) > len(documents):
            section = self._sections.pop()
            section.hide()
            section.deleteLater()
        for number, document in enumerate(documents):
            if number < len(self._sections):
                self._sections[number].show_document(document)
                continue
            section = _Section(document, f"documents.{number}")
            section.save_asked.connect(self._save)
            self._documents.addWidget(section)
            self._sections.append(section)
        # Tab goes from the top to the foot, whatever was made first.
        chain_tabs(
            [stop for part in (self.top, self._documents, self.foot) for stop in _stops(part)], self.close_button
        )

    @Slot(object)
    def _save(self, document: Document) -> None:
        path = self._choose_path(self, document.file_name, document.file_filter)
        if not path:
            return
        self._save_path = path
        self._save_id = self._inquiries.save_file(path, f"{document.text}\n".encode())

    @Slot(object)
    def _answered(self, message: object) -> None:
        if isinstance(message, Answer) and message.request_id == self._save_id:
            self._save_id = None
            self._tell("success", tr("Saved"), self._save_path)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id == self._save_id:
            self._save_id = None
            words = error_text(message.error)
            self._tell("error", words.title, words.text)

    def _tell(self, kind: str, title: str, text: str) -> None:
        self.notice.set_content(kind, title, text)
        self.notice.show()
        self.notice.announce()
