"""Browse S3: buckets, prefixes and objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sealscribe.core.errors import AppError
from sealscribe.core.listing import ObjectPage
from sealscribe.core.locations import S3Location, parse_s3_uri
from sealscribe.ui.components.breadcrumb import Breadcrumb
from sealscribe.ui.components.error_notice import retry_helps
from sealscribe.ui.components.s3_list import S3List, is_alt_up
from sealscribe.ui.components.s3_model import BUCKET, FOLDER, S3Model, S3Row
from sealscribe.ui.components.tab_chain import chain_tabs, tab_stops_in
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.feedback import CLEAR_FILTER, EmptyState
from sealscribe.ui.widgets.inputs import SearchField
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.text import ElidedLabel, TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

Mode = Literal["object", "prefix"]
TITLES: Final = {"object": tr("Choose audio file in S3"), "prefix": tr("Choose output location in S3")}
TYPING_MS: Final = 300
"""A typed prefix is asked for after so long without a key press."""
NEAR_END: Final = 0.85
"""The next page is asked for when the view is past this share of the rows."""
OPEN_HINTS: Final = {
    BUCKET: tr("Double-click a bucket or press Enter to open it."),
    FOLDER: tr("Double-click a folder or press Enter to open it."),
}
"""Stands beside the count while there is something to open."""


class S3Browser(QDialog):
    """Finds a place on Amazon S3. In the mode "object" only an object can be chosen, in "prefix" a bucket or prefix."""

    location_chosen = Signal(str, object)
    """The place as s3:// address, a prefix with a slash at its end; of an object also its size in bytes, else None."""

    def __init__(
        self, inquiries: Inquiries, *, mode: Mode, title: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or TITLES[mode])
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_with_room(self, 116, 35)
        self._inquiries = inquiries
        self._mode = mode
        self._bucket = ""
        self._base = ""
        self._select_key = ""
        self._wants_row = False
        self._request: int | None = None
        self._next_token = ""
        self._asked_prefix = ""
        self._started = False
        self._failed = False
        self._chosen: S3Location | None = None

        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(self.windowTitle(), "heading"))
        self.breadcrumb = Breadcrumb(tr("S3 buckets"))
        column.addWidget(self.breadcrumb)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter_field = SearchField(tr("Find object by prefix"))
        self.refresh_button = IconButton("refresh", tr("Load this place again"))
        line.addWidget(self.filter_field, 1)
        line.addWidget(self.refresh_button)
        column.addLayout(line)

        self.model = S3Model(formats=mode == "object", parent=self)
        self.view = S3List(self.model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._state: EmptyState | None = None
        column.addWidget(self._stack, 1)
        self.status_label = TextLabel("", "help")
        column.addWidget(self.status_label)

        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        self.chosen_label = ElidedLabel("", "code")
        self.cancel_button = SecondaryButton(tr("Cancel"))
        self.open_button = SecondaryButton(tr("Open"), icon="folder")
        self.open_button.setToolTip(tr("Show what is in the selected bucket or folder (Enter)"))
        self.choose_button = PrimaryButton(tr("Choose"))
        bottom.addWidget(self.chosen_label, 1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.open_button)
        bottom.addWidget(self.choose_button)
        column.addLayout(bottom)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._load)
        self.breadcrumb.went_to.connect(self._go)
        self.filter_field.textEdited.connect(self._filter_edited)
        self.filter_field.cleared.connect(self._filter_cleared)
        self.filter_field.installEventFilter(self)
        self.refresh_button.clicked.connect(self._load)
        self.view.doubleClicked.connect(self._activated)
        self.view.entered_row.connect(self._activated)
        self.view.up_asked.connect(self._go_up)
        self.view.selectionModel().selectionChanged.connect(self._show_choice)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.verticalScrollBar().rangeChanged.connect(self._scrolled)
        self.cancel_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._open_selected)
        self.choose_button.clicked.connect(self._choose)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    # For the page

    def start_at(self, uri: str) -> None:
        """Begin at an s3:// address: in its bucket and prefix, with the object selected if it is there."""
        location = parse_s3_uri(uri)
        if location is None or not location.bucket:
            self._go("", "")
            return
        prefix, slash, _name = location.key.rpartition("/")
        self._select_key = location.key
        self._go(location.bucket, prefix + slash)

    def chosen(self) -> S3Location | None:
        """The place that was chosen, or None."""
        return self._chosen

    # Where one is

    @Slot(str, str)
    def _go(self, bucket: str, prefix: str) -> None:
        self._started = True
        self._bucket, self._base = bucket, prefix
        self.filter_field.clear()
        self.filter_field.setPlaceholderText(tr("Find object by prefix") if bucket else tr("Find bucket by name"))
        self.filter_field.setAccessibleName(self.filter_field.placeholderText())
        self.breadcrumb.show_place(bucket, prefix)
        self.model.set_place(in_bucket=bool(bucket))
        for section in range(2, self.model.columnCount()):
            self.view.setColumnHidden(section, not bucket)
        self._load()

    @Slot()
    def _go_up(self) -> None:
        if self._base:
            here = self._base
            parent, slash, _last = here.rstrip("/").rpartition("/")
            self._select_key = here
            self._go(self._bucket, parent + slash)
        elif self._bucket:
            self._select_key = self._bucket
            self._go("", "")

    def _enter(self, row: S3Row) -> None:
        if row.kind == BUCKET:
            self._go(row.key, "")
        elif row.kind == FOLDER:
            self._go(self._bucket, row.key)
        elif self._mode == "object":
            self._choose()

    # Loading

    @Slot()
    def _load(self) -> None:
        self._typing.stop()
        self._drop_question()
        self._next_token = ""
        self._failed = False
        self.model.clear()
        if self._bucket:
            self._asked_prefix = self._base + self.filter_field.text()
            self._request = self._inquiries.list_objects(self._bucket, self._asked_prefix)
        else:
            self._request = self._inquiries.list_buckets()
        self._show_rows()
        self.status_label.setText(tr("Loading..."))
        self._show_choice()

    def _load_more(self) -> None:
        if self._next_token and self._request is None:
            token, self._next_token = self._next_token, ""
            self._request = self._inquiries.list_objects(self._bucket, self._asked_prefix, token)
            self.status_label.setText(tr("{count}, loading more...", count=self._count()))

    def _drop_question(self) -> None:
        if self._request is not None:
            self._inquiries.cancel(self._request)
            self._request = None

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        if isinstance(message.value, ObjectPage):
            self._next_token = message.value.next_token
            self.model.add_page(message.value, self._base)
        elif isinstance(message.value, tuple):
            self.model.show_buckets(message.value)
            self.model.filter_buckets(self.filter_field.text())
        self._loaded()

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal) or message.request_id != self._request:
            return
        self._request = None
        self._show_refusal(message.error)

    def _loaded(self) -> None:
        if self._select_key:
            row = self.model.row_of(self._select_key)
            if row >= 0:
                self.view.setCurrentIndex(self.model.index(row, 0))
                self._select_key = ""
        if not self.model.rowCount() and not self._next_token:
            self._show_nothing()
        else:
            self._show_rows()
            more = tr(", more below") if self._next_token else ""
            first = self.model.row_at(0)
            hint = f". {OPEN_HINTS[first.kind]}" if first is not None and first.can_be_opened else ""
            self.status_label.setText(self._count() + more + hint)
            # The prefix that one is in can be chosen itself, so nothing below it is selected beforehand.
            entering = first is not None and first.can_be_opened and (self._mode == "object" or not self._bucket)
            if (entering or self._wants_row) and not self.view.selectionModel().hasSelection():
                self.view.select_current_or_first()
            self._wants_row = False
        if not self._next_token:
            self._select_key = ""
        announce(self.view, self.status_label.text())
        self._show_choice()
        # The view would count the new rows only later, and take itself to be at its end until then.
        self.view.doItemsLayout()
        self._scrolled()

    def _count(self) -> str:
        count = self.model.rowCount()
        return count_text(count, "item", "items") if self._bucket else count_text(count, "bucket", "buckets")

    @Slot()
    def _scrolled(self) -> None:
        if not self._next_token or self._request is not None or self._stack.currentWidget() is not self.view:
            return
        bar = self.view.verticalScrollBar()
        if not self.view.isVisible() or bar.value() >= bar.maximum() * NEAR_END:
            self._load_more()

    # States

    def _show_rows(self) -> None:
        if self._stack.currentWidget() is self.view:
            return
        self._stack.setCurrentWidget(self.view)
        if not self.filter_field.hasFocus():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_nothing(self) -> None:
        self.status_label.setText("")
        typed = self.filter_field.text()
        if typed and self._bucket:
            self._show_state(
                "search",
                tr("Nothing begins with this text"),
                tr("{asked_prefix} is no prefix here.", asked_prefix=self._asked_prefix),
                CLEAR_FILTER,
            )
        elif typed:
            self._show_state("search", tr("No bucket has this in its name"), "", CLEAR_FILTER)
        elif self._bucket:
            text = (
                tr("You can choose it as it is.") if self._mode == "prefix" else tr("Go up, or choose another bucket.")
            )
            self._show_state("folder", tr("There is nothing here"), text, "")
        else:
            self._show_state(
                "bucket",
                tr("This account has no buckets"),
                tr("Create one in Amazon S3, then load again."),
                tr("Retry"),
            )

    @Slot()
    def _clear_filter(self) -> None:
        self.filter_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter_field.clear()
        self._filter_cleared()

    def _show_refusal(self, error: AppError) -> None:
        if self.model.rowCount():
            words = error_text(error)
            self.status_label.setText(
                tr(
                    "{count}. The next ones are missing: {title}. {words}",
                    count=self._count(),
                    title=words.title,
                    words=words.text,
                )
            )
            announce(self.view, self.status_label.text(), assertive=True)
            return
        self._failed = True
        self.status_label.setText("")
        words = error_text(error)
        again = tr("Retry") if retry_helps(error) else ""
        if self._bucket:
            self._show_state("alert", words.title, words.text, again, error_details(error))
        else:
            way_out = tr("If you know the name of a bucket, type s3://bucket above and press Enter.")
            self._show_state("alert", words.title, f"{words.text} {way_out}", again, error_details(error))

    def _show_state(self, icon: str, title: str, text: str, action: str, details: str = "") -> None:
        if self._state is not None:
            self._stack.removeWidget(self._state)
            self._state.deleteLater()
        self._state = EmptyState(icon, title, text, action or None, details=details)
        self._state.action_triggered.connect(self._clear_filter if action == CLEAR_FILTER else self._load)
        self._stack.addWidget(self._state)
        chain_tabs([self.view, *tab_stops_in(self._state)], self.view)
        in_list = self.view.hasFocus() or not self.filter_field.hasFocus()
        self._stack.setCurrentWidget(self._state)
        if in_list:
            (self._state.action_button if action else self.refresh_button).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title}. {text}", assertive=icon == "alert")

    # Choosing

    def _selected(self) -> S3Row | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _candidate(self) -> S3Location | None:
        row = self._selected()
        if self._mode == "object":
            return S3Location(self._bucket, row.key) if row is not None and row.is_object else None
        if row is not None and row.kind == BUCKET:
            return S3Location(row.key)
        if row is not None and row.kind == FOLDER:
            return S3Location(self._bucket, row.key)
        return S3Location(self._bucket, self._base) if self._bucket else None

    @Slot()
    def _show_choice(self) -> None:
        candidate = self._candidate()
        self.chosen_label.setText(candidate.uri if candidate else "")
        self.choose_button.setEnabled(candidate is not None)
        row = self._selected()
        self.open_button.setEnabled(row is not None and row.can_be_opened)

    @Slot()
    def _choose(self) -> None:
        self._chosen = self._candidate()
        if self._chosen is not None:
            row = self._selected()
            self.location_chosen.emit(self._chosen.uri, row.size if row is not None else None)
            self.accept()

    # Events

    @Slot()
    def _open_selected(self) -> None:
        row = self._selected()
        if row is not None:
            # The button is about to be disabled, and the list is where a person goes on.
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._enter(row)

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self._enter(row)

    @Slot(str)
    def _filter_edited(self, text: str) -> None:
        if self._bucket:
            self._typing.start()
        elif not self._failed and not text.startswith("s3://"):
            self.model.filter_buckets(text)
            if self._request is None:
                self._loaded()

    @Slot()
    def _filter_cleared(self) -> None:
        if self._bucket:
            self._load()
        else:
            self._filter_edited("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter and Down lead from the filter into the list."""
        if watched is not self.filter_field or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self._filter_entered()
            return True
        if event.key() == keys.Key_Down:
            self._go_into_list()
            return True
        return False

    def _go_into_list(self) -> None:
        """Go to the first row; where what was typed is still asked for, to the first one that comes."""
        if self._typing.isActive():
            self._load()
        if self._request is not None:
            self._wants_row = True
        elif not self.model.rowCount():
            return
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.selectionModel().hasSelection():
            self.view.select_current_or_first()

    def _filter_entered(self) -> None:
        text = self.filter_field.text().strip()
        if text.startswith("s3://"):
            self.start_at(text if text.count("/") > 2 else f"{text}/")
        elif self._typing.isActive():
            self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt+Up goes up from anywhere, Backspace from wherever it deletes nothing."""
        if is_alt_up(event) or event.key() == Qt.Key.Key_Backspace:
            self._go_up()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Load the buckets unless `start_at` said where to begin."""
        super().showEvent(event)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._started:
            self._go("", "")

    def done(self, result: int) -> None:
        """Ask for nothing any more."""
        self._typing.stop()
        self._drop_question()
        super().done(result)
