"""The part of the composition root that the preferences need: their model, page, effects, and the diagnostics."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.draft import JobDraft
from sealscribe.store.preferences_store import PreferencesStore
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.preferences_model import PreferencesModel

if TYPE_CHECKING:
    from sealscribe.core.diagnostics import Section
    from sealscribe.core.redaction import Redactor
    from sealscribe.store.logs import LogFile
    from sealscribe.store.pair_sets import PairSets
    from sealscribe.store.places import Places
    from sealscribe.store.recent_keys import RecentKeys
    from sealscribe.store.settings import Settings
    from sealscribe.ui.create_job.page import CreateJobPage
    from sealscribe.ui.main_window import MainWindow
    from sealscribe.ui.notifications import JobNotifier
    from sealscribe.ui.settings.page import SettingsPage
    from sealscribe.ui.theme import ThemeController
    from sealscribe.workers.workforce import Workforce


class PreferencesWiring(QObject):
    """Has ``model`` and ``file_places`` at once; the rest with `join`, as soon as there is what it acts on.

    ``job_settings`` has what new jobs begin with, and may be ``settings`` itself.
    """

    job_wanted = Signal(str)
    """The id of a job that the person wants to see."""

    def __init__(
        self, settings: Settings, job_settings: Settings, *, is_demo: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notifier: JobNotifier | None = None
        self._is_demo = is_demo
        self.model = PreferencesModel(PreferencesStore(settings, job_settings), self)
        self.file_places = FilePlaces(self.model)
        self._folders = self._chosen_folders()
        self.model.changed.connect(self._follow)

    def join(
        self,
        window: MainWindow,
        themes: ThemeController,
        workforce: Workforce,
        create_page: CreateJobPage,
        *,
        places: Places,
        log_file: LogFile,
        redactor: Redactor,
        recent_keys: RecentKeys,
        pair_sets: PairSets,
    ) -> None:
        """Let the preferences act on the program, and give the window their page."""
        from sealscribe.ui.notifications import JobNotifier
        from sealscribe.ui.settings.diagnostics_part import DiagnosticsPart
        from sealscribe.ui.settings.in_window import Preferring

        self._log_file = log_file
        self._recent_keys = recent_keys
        self._redactor = redactor
        self._workforce = workforce
        self._create_page = create_page
        self._places = places
        self._pair_sets = pair_sets
        self._notifier = JobNotifier(
            window, workforce.job_desk, self.model, lambda: themes.icons.icon("seal", "accent", 64), parent=self
        )
        self._notifier.job_wanted.connect(self.job_wanted)
        self._diagnostics = DiagnosticsPart(
            window,
            workforce.inquiries,
            self.model,
            self.file_places.ask_save,
            state=lambda: workforce.connector.state,
            jobs=lambda: workforce.job_desk.summaries.values(),
            system_sections=_system_sections,
            log_lines=log_file.newest_lines,
            clean=self._clean,
            parent=self,
        )
        window.diagnostics_requested.connect(self._diagnostics.show)
        self.preferring = Preferring(window, themes, self.model, self._make_page, self)
        self.model.changed.connect(self._act)

    def close(self) -> None:
        """Leave the system's tray."""
        if self._notifier is not None:
            self._notifier.rest()

    def _make_page(self) -> SettingsPage:
        from sealscribe.ui.settings.kept_panel import KeptPaths
        from sealscribe.ui.settings.page import SettingsPage

        places = self._places
        page = SettingsPage(
            self.model,
            self._workforce.inquiries,
            KeptPaths(str(places.data), str(places.config), str(places.logs)),
            self._pair_sets.all,
            self._form_draft,
            is_demo=self._is_demo,
        )
        page.diagnostics_asked.connect(self._diagnostics.show)
        return page

    def _form_draft(self) -> JobDraft:
        return self._create_page.draft

    def _clean(self, text: str) -> str:
        return self._redactor.clean(text).replace(str(Path.home()), "~")

    def _chosen_folders(self) -> tuple[str, str]:
        preferences = self.model.preferences
        return preferences.recordings_folder, preferences.documents_folder

    @Slot()
    def _follow(self) -> None:
        if self._folders != self._chosen_folders():
            self._folders = self._chosen_folders()
            self.file_places.forget_last()

    @Slot()
    def _act(self) -> None:
        preferences = self.model.preferences
        self._log_file.set_level(preferences.log_level)
        if not preferences.remembers_keys:
            self._recent_keys.forget_all()


def _system_sections() -> tuple[Section, ...]:
    from sealscribe.workers.diagnostics import system_sections

    return system_sections()
