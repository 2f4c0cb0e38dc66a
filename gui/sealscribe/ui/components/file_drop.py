"""A recording of this computer, chosen by button or dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileInfo, QMimeData, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from sealscribe.core.batch import LIST_ENDING
from sealscribe.core.media import MEDIA_EXTENSIONS, LocalFile
from sealscribe.ui.components.composite import CompositeField
from sealscribe.ui.components.file_places import ChooseOpenPath
from sealscribe.ui.texts.amounts import format_bytes, format_count, format_duration
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton, SecondaryButton
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import ElidedLabel, Glyph, TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

FILE_FILTER: Final = tr(
    "Recordings ({endings});;All files (*)",
    endings=" ".join(f"*.{name}" for name in MEDIA_EXTENSIONS),
)
CHOOSE_TITLE: Final = tr("Choose a recording")
_RADIUS: Final = 8
_CHANNELS: Final = {1: "mono", 2: "stereo"}


class _DropFrame(QFrame):
    """The dashed place; it lights up while a file hovers over it."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._hovered = False
        self._invalid = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files."""
        if event.mimeData().hasUrls():
            self._hover(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Calm down."""
        self._hover(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the file on."""
        self._hover(False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def set_invalid(self, invalid: bool) -> None:
        """Draw the edge as an error, or as usual."""
        self._invalid = invalid
        self.update()

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the dashes from the palette; red where the form found an error."""
        palette = self.palette()
        roles = QPalette.ColorRole
        color = palette.color(roles.Accent if self._hovered else roles.BrightText if self._invalid else roles.Dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color, 2 if self._hovered or self._invalid else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if self._hovered else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(palette.color(roles.Midlight) if self._hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()


class FileDrop(CompositeField):
    """Chooses a recording, has it looked at, and shows what it is."""

    changed = Signal(object)
    """The LocalFile, or None when it was removed."""
    several_given = Signal(object)
    """The paths of several files, of a folder or of a list."""

    def __init__(
        self,
        inquiries: Inquiries,
        choose_path: ChooseOpenPath,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._choose_path = choose_path
        self._request: int | None = None
        self._path = ""
        self._file: LocalFile | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.frame = _DropFrame()
        column.addWidget(self.frame)
        self._stack = QStackedLayout(self.frame)
        self._stack.setContentsMargins(16, 12, 16, 12)

        self._empty = QWidget()
        empty = QHBoxLayout(self._empty)
        empty.setContentsMargins(16, 12, 16, 12)
        empty.setSpacing(12)
        empty.addWidget(Glyph("upload", "muted", scale=1.5))
        words = QVBoxLayout()
        words.setSpacing(2)
        self._invite = TextLabel(tr("Drop a recording here, several, or a folder; or choose a file"), "body")
        self.problem_label = TextLabel("", "small", tone="danger")
        words.addWidget(self._invite)
        words.addWidget(self.problem_label)
        empty.addLayout(words, 1)
        self.choose_button = SecondaryButton(tr("Choose file"))
        empty.addWidget(self.choose_button)
        self._stack.addWidget(self._empty)

        self._shown = QWidget()
        shown = QHBoxLayout(self._shown)
        shown.setContentsMargins(16, 12, 16, 12)
        shown.setSpacing(12)
        shown.addWidget(Glyph("file-audio", "accent", scale=1.5))
        facts = QVBoxLayout()
        facts.setSpacing(2)
        self.name_label = ElidedLabel("", "label")
        self.facts_label = TextLabel("", "small", tone="muted")
        facts.addWidget(self.name_label)
        facts.addWidget(self.facts_label)
        shown.addLayout(facts, 1)
        self.replace_button = SecondaryButton(tr("Choose another file"))
        self.remove_button = IconButton("cross", tr("Remove the file"))
        shown.addWidget(self.replace_button)
        shown.addWidget(self.remove_button)
        self._stack.addWidget(self._shown)

        self.set_main(self.choose_button)
        self.frame.dropped.connect(self._dropped)
        self.choose_button.clicked.connect(self._choose)
        self.replace_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        self._show_empty()

    def file(self) -> LocalFile | None:
        """The recording as it was looked at, or None."""
        return self._file

    def set_file(self, file: LocalFile | None) -> None:
        """Show a recording, or none. `changed` is not emitted."""
        self._drop_question()
        self._file = file
        if file is None:
            self._show_empty()
        else:
            self._path = file.path
            self._show_file(file)

    def show_mark(self, name: str, on: bool) -> None:
        """The edge of the whole place shows an error, not its button."""
        if name == "invalid":
            self.frame.set_invalid(on)

    def look_at(self, path: str) -> None:
        """Take a file by its path."""
        self._drop_question()
        self._path = path
        self._request = self._inquiries.look_at_file(path)
        self.name_label.setText(path.replace("\\", "/").rpartition("/")[2])
        self.name_label.setToolTip(path)
        self.facts_label.setText(tr("Reading the file..."))
        self._show(self._shown)

    def take(self, paths: Sequence[str]) -> None:
        """Take one file, or hand on several, a folder or a list."""
        if len(paths) > 1 or QFileInfo(paths[0]).isDir() or paths[0].lower().endswith(LIST_ENDING):
            self.several_given.emit(paths)
        else:
            self.look_at(paths[0])

    @Slot()
    def _choose(self) -> None:
        path = self._choose_path(self, CHOOSE_TITLE, FILE_FILTER)
        if path:
            self.look_at(path)

    @Slot()
    def _remove(self) -> None:
        self._drop_question()
        had = self._file is not None
        self._file = None
        self._show_empty()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, tr("The file was removed from the form."))
        if had:
            self.changed.emit(None)

    @Slot(object)
    def _dropped(self, data: QMimeData) -> None:
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if len(paths) < len(data.urls()) or not paths:
            self._complain(tr("This is not a file of this computer. Save it here first, then choose it."))
        else:
            self.take(paths)

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        if isinstance(message.value, LocalFile):
            self._file = message.value
            self._show_file(message.value)
            announce(self, f"{message.value.name}. {self.facts_label.text()}")
            self.changed.emit(message.value)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal) or message.request_id != self._request:
            return
        self._request = None
        words = error_text(message.error)
        self._complain(f"{words.title}. {words.text}")

    def _drop_question(self) -> None:
        if self._request is not None:
            self._inquiries.cancel(self._request)
            self._request = None

    def _complain(self, text: str) -> None:
        """Say what is wrong; a file that was there before stays."""
        if self._file is not None:
            self._show_file(self._file)
            self.facts_label.setText(text)
            restyle(self.facts_label, tone="danger")
        else:
            self._show_empty(text)
        announce(self, text, assertive=True)

    def _show_empty(self, problem: str = "") -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self._show(self._empty)

    def _show_file(self, file: LocalFile) -> None:
        self.name_label.setText(file.name)
        self.name_label.setToolTip(file.path)
        self.facts_label.setText(" · ".join(describe_file(file)))
        restyle(self.facts_label, tone="muted")
        self._show(self._shown)

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        main = self.choose_button if page is self._empty else self.replace_button
        self.set_main(main)
        main.setAccessibleName(self.accessibleName())
        main.setAccessibleDescription(self.accessibleDescription())


def describe_file(file: LocalFile) -> list[str]:
    """Format, size, length, sample rate and channels in words; what is not known is said for the length only."""
    facts = [file.media_format.upper() or tr("Format not recognised"), format_bytes(file.size)]
    known = file.duration_seconds
    facts.append(tr("length unknown") if known is None else format_duration(known))
    if file.sample_rate_hertz is not None:
        facts.append(tr("{count} Hz", count=format_count(file.sample_rate_hertz)))
    if file.channels is not None:
        facts.append(_CHANNELS.get(file.channels, f"{file.channels} channels"))
    return facts
