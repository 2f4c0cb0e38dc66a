"""The Settings page: everything that a person chooses for the program, in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.draft import JobDraft
from sealscribe.core.pair_sets import PairSet
from sealscribe.ui.components.questions import question
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.folders_panel import FoldersPanel
from sealscribe.ui.settings.general_panel import GeneralPanel
from sealscribe.ui.settings.kept_panel import KeptPanel, KeptPaths
from sealscribe.ui.settings.new_jobs_panel import NewJobsPanel
from sealscribe.ui.settings.preferences_panel import PREFIX
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.inquiries import Inquiries

PAGE_TITLE: Final = tr("Settings")
PAGE_WIDTH: Final = 960
"""The panels grow to this width, in logical pixels at ordinary text size; longer lines are hard to read."""
_DIAGNOSTICS: Final = tr(
    "One text that tells what a helper needs to know: versions, settings, how far the connection is, and the end of "
    "the log. You read it before you save it, and nothing is sent anywhere."
)
_RESET: Final = tr(
    "Everything on this page becomes what it was at first. Jobs, saved sets of pairs, the connection and access keys "
    "stay."
)


class SettingsPage(QWidget):
    """``sets`` gives the saved sets of pairs, ``form_draft`` what stands in the form now.

    ``diagnostics_asked`` is for the one who collects them.
    """

    diagnostics_asked = Signal()

    def __init__(
        self,
        model: PreferencesModel,
        inquiries: Inquiries,
        paths: KeptPaths,
        sets: Callable[[], Iterable[PairSet]],
        form_draft: Callable[[], JobDraft],
        *,
        is_demo: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=PAGE_WIDTH)
        column.addWidget(scroll)
        scroll.column.addWidget(TextLabel(PAGE_TITLE, "title", wrap=False))
        self.general_panel = GeneralPanel(model)
        self.new_jobs_panel = NewJobsPanel(model, inquiries, sets, form_draft, is_demo=is_demo)
        self.folders_panel = FoldersPanel(model)
        self.kept_panel = KeptPanel(model, paths)
        for panel in (self.general_panel, self.new_jobs_panel, self.folders_panel, self.kept_panel):
            scroll.column.addWidget(panel)
        self.diagnostics_button = SecondaryButton(tr("Save diagnostics\N{HORIZONTAL ELLIPSIS}"), icon="document")
        self.diagnostics_button.setObjectName(f"{PREFIX}.diagnostics")
        self.diagnostics_button.clicked.connect(self.diagnostics_asked)
        self.reset_button = SecondaryButton(tr("Reset settings\N{HORIZONTAL ELLIPSIS}"), icon="undo")
        self.reset_button.setObjectName(f"{PREFIX}.reset")
        self.reset_button.clicked.connect(self._ask_to_reset)
        scroll.column.addWidget(_action_panel(tr("Diagnostics"), _DIAGNOSTICS, self.diagnostics_button))
        scroll.column.addWidget(_action_panel(tr("Reset"), _RESET, self.reset_button))
        scroll.column.addStretch(1)
        self.setFocusProxy(self.general_panel.theme_box)

    @Slot()
    def _ask_to_reset(self) -> None:
        self._question, reset = question(
            self,
            f"{PREFIX}.reset-question",
            tr("Reset settings"),
            tr("Reset all settings?"),
            _RESET,
            tr("Reset"),
            tr("Keep them"),
        )
        reset.clicked.connect(self._model.reset)
        self._question.open()


def _action_panel(title: str, text: str, button: SecondaryButton) -> Panel:
    panel = Panel(title)
    panel.body.addWidget(TextLabel(text))
    line = QHBoxLayout()
    line.addWidget(button)
    line.addStretch(1)
    panel.body.addLayout(line)
    return panel
