"""The head of the Jobs page: how many jobs there are, which of them are shown, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobState
from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.jobs.job_model import JobFilter
from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.texts.job_texts import NO_KEY_ASKED, short_key, state_words
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.inputs import ComboBox, SearchField
from sealscribe.ui.widgets.text import TextLabel

SEARCH_MS: Final = 150
ALL_STATES: Final = tr("Any status")
ELSEWHERE: Final = tr("Made elsewhere too")
ELSEWHERE_HELP: Final = tr("Lists the newest jobs of the account and Region that this computer has no record of.")
ALL_KEYS: Final = tr("Any encryption")
MOST_KEYS: Final = 200
"""More keys than these are not offered: the list would be none to look through."""
_GROUPS: Final = (
    (tr("Not sent yet"), (JobState.PENDING, JobState.UPLOADING, JobState.SUBMITTING)),
    (tr("At Amazon Transcribe"), (JobState.QUEUED, JobState.IN_PROGRESS, JobState.UNKNOWN)),
    *((state_words(state).words, (state,)) for state in JobState if state.is_final),
)


class JobsBar(QWidget):
    """``filter`` is what a person asked for."""

    filter_changed = Signal()
    elsewhere_wanted = Signal(bool)
    """Whether jobs made elsewhere are to be listed too."""
    create_asked = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = JobFilter()
        self._keys: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QWidget()
        top = FlowLayout(head, 8)
        top.addWidget(TextLabel(tr("Transcription jobs"), "title", wrap=False))
        self.count_label = TextLabel("", tone="muted", wrap=False)
        self.count_label.setObjectName("jobs.count")
        top.add_stretching(self.count_label)
        self.actions_button = SecondaryButton(tr("Actions"))
        self.actions_button.setObjectName("jobs.actions")
        self.actions_button.setAccessibleDescription(tr("What can be done with the jobs that are selected."))
        self.actions_button.setMenu(menu)
        top.addWidget(self.actions_button)
        self.create_button = PrimaryButton(tr("Create job"), icon="plus")
        self.create_button.setObjectName("jobs.create")
        self.create_button.clicked.connect(self.create_asked)
        top.addWidget(self.create_button)
        column.addWidget(head)
        column.addWidget(self._build_filters())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_MS)
        self._timer.timeout.connect(self.settle)

    def _build_filters(self) -> QWidget:
        filters = QWidget()
        row = FlowLayout(filters, 8)
        self.search_field = SearchField(tr("Find job names"))
        self.search_field.setObjectName("jobs.search")
        self.search_field.textChanged.connect(self._typed)
        row.add_stretching(self.search_field, 2)
        self.state_box = ComboBox()
        self.state_box.setObjectName("jobs.filter-state")
        self.state_box.set_spoken_label(tr("Status of the jobs that are shown"))
        self.state_box.addItem(ALL_STATES)
        for text, _ in _GROUPS:
            self.state_box.addItem(text)
        self.state_box.activated.connect(self.settle)
        row.add_stretching(self.state_box)
        self.key_box = ComboBox()
        self.key_box.setObjectName("jobs.filter-key")
        self.key_box.set_spoken_label(tr("KMS key of the jobs that are shown"))
        self.key_box.activated.connect(self.settle)
        row.add_stretching(self.key_box)
        self.elsewhere_box = CheckBox(ELSEWHERE)
        self.elsewhere_box.setObjectName("jobs.elsewhere")
        self.elsewhere_box.setToolTip(ELSEWHERE_HELP)
        self.elsewhere_box.setAccessibleDescription(ELSEWHERE_HELP)
        self.elsewhere_box.toggled.connect(self.elsewhere_wanted)
        row.addWidget(self.elsewhere_box)
        self.set_keys({})
        return filters

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Offer these KMS keys, each with its alias or an empty text; the one that is chosen stays."""
        offered = dict(list(keys.items())[:MOST_KEYS])
        if offered == self._keys and self.key_box.count():
            return
        chosen = self.key_box.currentData()
        self._keys = offered
        self.key_box.clear()
        self.key_box.addItem(ALL_KEYS, None)
        self.key_box.addItem(NO_KEY_ASKED, "")
        named = sorted(((alias or short_key(key), key) for key, alias in offered.items()), key=_folded)
        for name, key in named:
            self.key_box.addItem(name, key)
            self.key_box.setItemData(self.key_box.count() - 1, key, Qt.ItemDataRole.ToolTipRole)
        self.key_box.setCurrentIndex(max(0, self.key_box.findData(chosen)) if chosen is not None else 0)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many jobs there are, and how many of them are shown."""
        all_shown = f"({format_count(total)})"
        self.count_label.setText(
            all_shown
            if shown == total
            else tr("({shown} of {total})", shown=format_count(shown), total=format_count(total))
        )

    def clear(self) -> None:
        """Show all jobs again."""
        self.search_field.clear()
        self.state_box.setCurrentIndex(0)
        self.key_box.setCurrentIndex(0)
        self.settle()

    def focus_search(self) -> None:
        """Take the keyboard."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot()
    def _typed(self) -> None:
        self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Take what stands in the fields now."""
        self._timer.stop()
        place = self.state_box.currentIndex()
        states = frozenset(_GROUPS[place - 1][1]) if place > 0 else frozenset[JobState]()
        wanted = JobFilter(self.search_field.text(), states, self.key_box.currentData())
        if wanted != self.filter:
            self.filter = wanted
            self.filter_changed.emit()


def _folded(named: tuple[str, str]) -> str:
    return named[0].casefold()
