"""The composition root: builds every part once and hands it over by constructor."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from sealscribe.core.moment import Clock, utc_now
from sealscribe.start_requests import StartRequests
from sealscribe.store.places import Places
from sealscribe.store.settings import Settings
from sealscribe.ui.main_window import CREATE_PAGE, JOBS_PAGE, MainWindow

if TYPE_CHECKING:
    from sealscribe.core.connection import Connection, ConnectionChoice, ConnectionSettings
    from sealscribe.core.errors import AppError
    from sealscribe.core.job_record import JobRecord
    from sealscribe.core.preferences import Preferences
    from sealscribe.core.redaction import Redactor
    from sealscribe.interrupts import Interrupts
    from sealscribe.options import Options
    from sealscribe.preferences_wiring import PreferencesWiring
    from sealscribe.sandbox.process import SandboxProcess
    from sealscribe.single_instance import SingleInstance
    from sealscribe.store.connection_memory import ConnectionMemory
    from sealscribe.store.job_store import JobStore
    from sealscribe.store.logs import LogFile
    from sealscribe.store.pair_sets import PairSets
    from sealscribe.ui.closing import Closing
    from sealscribe.ui.connection.in_window import Connecting
    from sealscribe.ui.create_job.page import CreateJobPage
    from sealscribe.ui.demo.actions import DemoActions
    from sealscribe.ui.demo.reset import DemoReset
    from sealscribe.ui.jobs.jobs_page import JobsPage
    from sealscribe.ui.theme import ThemeController
    from sealscribe.walkthrough.walkthroughs import Walkthroughs
    from sealscribe.workers.job_desk import JobDesk
    from sealscribe.workers.key_safe import KeySafe
    from sealscribe.workers.workforce import Workforce

SANDBOX_SECONDS = 30.0
GARBAGE_WAITS_MS = 60_000
CLOSE_SECONDS = 4.0


class Program(QObject):
    """One run of the program: the window at once, everything else after its first paint.

    With ``has_past`` records of jobs that the embedded AWS made before stand in a store that has none.
    """

    def __init__(
        self,
        themes: ThemeController,
        options: Options,
        *,
        settings: Settings | None,
        places: Places,
        sandbox: SandboxProcess | None,
        instance: SingleInstance | None = None,
        has_past: bool = False,
        now: Clock = utc_now,
    ) -> None:
        super().__init__()
        self._themes = themes
        self._options = options
        self._places = places
        self._sandbox = sandbox
        self._instance = instance
        self._has_past = has_past
        self._now = now
        self._workforce: Workforce | None = None
        self._interrupts: Interrupts | None = None
        self._preferences: PreferencesWiring | None = None
        self._redactor: Redactor | None = None
        self._log_file: LogFile | None = None
        self._key_safe: KeySafe | None = None
        self.connecting: Connecting | None = None
        self.status = 0
        self.begins_anew = False
        self._settings = settings or Settings(places.settings)
        self._building: Iterator[None] | None = None
        self.create_page: CreateJobPage | None = None
        self.jobs_page: JobsPage | None = None
        self._collecting_wait = QTimer(self, singleShot=True, interval=GARBAGE_WAITS_MS)
        self._collecting_wait.timeout.connect(self._begin_collecting)
        self._closing: Closing | None = None
        self._reset: DemoReset | None = None
        self._demo_actions: DemoActions | None = None
        self._pair_sets: PairSets | None = None
        self.walkthroughs: Walkthroughs | None = None
        self.window = MainWindow(themes, memory=settings, may_close=self._may_close)
        self.window.ready.connect(self._open_up)
        self.start_requests = StartRequests(self.window, self._show_built_form, options.request, self)

    @property
    def is_ready(self) -> bool:
        """Tell whether every page is built."""
        return self.create_page is not None and self.jobs_page is not None and self._building is None

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is being asked of AWS or of this computer, or is about to be."""
        is_about_to_ask = self.create_page is not None and self.create_page.access.watch.is_waiting
        return not is_about_to_ask and (self._workforce is None or self._workforce.inquiries.is_idle)

    @property
    def job_desk(self) -> JobDesk | None:
        """The desk that jobs are handed to, once the workers are hired."""
        return self._workforce.job_desk if self._workforce else None

    def close(self) -> bool:
        """Send the workers home; tell whether all threads ended, so that the process can end in the usual way."""
        self._collecting_wait.stop()
        gc.enable()
        gc.unfreeze()
        self._building = None
        if self._interrupts is not None:
            self._interrupts.close()
        if self._preferences is not None:
            self._preferences.close()
        if self._closing is not None:
            self._closing.rest()
        ended = self._workforce.close(CLOSE_SECONDS) if self._workforce else True
        if self._log_file is not None:
            self._log_file.close()
        if self._sandbox is not None:
            self._sandbox.stop()
        return ended

    @Slot(int)
    def _end(self, number: int) -> None:
        """Close as if the person had closed the window; the status tells the system's signal, as shells expect."""
        self.status = 128 + number
        if self._closing is not None:
            self._closing.agree()
        self.window.close()

    def _has_made_something(self) -> bool:
        """Tell whether the person has jobs, a form or sets in the demo that it did not begin with."""
        from sealscribe.core.draft import JobDraft
        from sealscribe.demo_jobs import past_job_ids

        jobs = set(self._workforce.job_desk.summaries) if self._workforce else set()
        is_empty = self.create_page is None or self.create_page.draft == JobDraft()
        return bool(jobs - past_job_ids() or not is_empty or (self._pair_sets and self._pair_sets.all()))

    @Slot()
    def _begin_anew(self) -> None:
        """End, so that the demo begins anew; the person has agreed to lose what is in it."""
        self.begins_anew = True
        if self._closing is not None:
            self._closing.agree()
        self.window.close()

    def _may_close(self) -> bool:
        return self._closing is None or self._closing.may_close()

    @Slot(object)
    def follow_focus(self, state: Qt.ApplicationState) -> None:
        """Look soon how jobs stand when the person comes back; the computer may have slept meanwhile."""
        if state == Qt.ApplicationState.ApplicationActive and self._workforce is not None:
            self._workforce.job_desk.wake()

    # The connection

    def _provide_settings(self, choice: ConnectionChoice) -> ConnectionSettings:
        """Runs in a worker thread: the sandbox needs a second to be ready, a password manager may ask the person.

        The demo and the rest of the world are two runs of the program: neither can be had from the other.
        """
        from sealscribe.core.connection import ConnectionKind, ConnectionSettings, settings_of_keys
        from sealscribe.core.errors import AppError, AppFailure, ErrorCode

        if (choice.kind is ConnectionKind.DEMO) != (self._sandbox is not None):
            raise AppFailure(AppError(ErrorCode.WRONG_WORLD))
        if self._sandbox is not None:
            return self._demo_settings(self._sandbox)
        if choice.kind is ConnectionKind.ACCESS_KEYS and self._key_safe is not None:
            return settings_of_keys(self._key_safe.load(), choice.region)
        return ConnectionSettings(profile=choice.profile, region=choice.region)

    def _demo_settings(self, sandbox: SandboxProcess) -> ConnectionSettings:
        from sealscribe.core.connection import ConnectionSettings
        from sealscribe.core.errors import AppError, AppFailure, ErrorCode
        from sealscribe.sandbox.process import SandboxFailed

        try:
            address = sandbox.wait_ready(SANDBOX_SECONDS)
        except SandboxFailed:
            raise AppFailure(AppError(ErrorCode.SANDBOX_FAILED)) from None
        return ConnectionSettings(
            region=address.region,
            endpoint_url=address.url,
            access_key_id=address.current.access_key_id,
            secret_access_key=address.current.secret_access_key,
            is_demo=True,
        )

    def _open_store(self) -> JobStore:
        from sealscribe.store.job_store import JobStore

        store = JobStore(self._places.job_store)
        if self._has_past:
            from sealscribe.demo_jobs import plant_past_jobs

            plant_past_jobs(store, self._now())
        return store

    @Slot()
    def _begin_collecting(self) -> None:
        """Begin to look for garbage, among what comes from now on.

        Pages, modules and clients stay to the end. To look through them takes tens of milliseconds, for which the
        window would stand still each time.
        """
        self._collecting_wait.stop()
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    @Slot(object)
    def _connection_changed(self, connection: Connection | None) -> None:
        if self.create_page is not None:
            self.create_page.set_connection(connection)
        if self._demo_actions is not None:
            from sealscribe.demo_world import EmbeddedWorld

            self._demo_actions.set_world(EmbeddedWorld(connection.endpoint_url) if connection else None)

    def _shown_record(self) -> JobRecord | None:
        return self.jobs_page.shown_record if self.jobs_page is not None else None

    # After the first paint

    @Slot()
    def _open_up(self) -> None:
        self._building = self._steps()
        QTimer.singleShot(0, self._build_next)

    def _steps(self) -> Iterator[None]:
        """Build everything else in slices, so that the window stays fluent meanwhile.

        The workers begin last: while another thread imports boto3, each slice would take several times as long.
        """
        from sealscribe.interrupts import Interrupts

        self._interrupts = Interrupts(self)
        self._interrupts.asked_to_end.connect(self._end)
        yield
        if self._instance is not None:
            self._instance.asked.connect(self.start_requests.ask_again)
            self._instance.listen()
            yield
        preferences = self._open_preferences()
        yield
        redactor = self._open_log(preferences.model.preferences)
        yield
        from sealscribe.first_imports import IMPORTED_FIRST

        for name in IMPORTED_FIRST:
            import_module(name)
            yield
        workforce = self._hire(redactor)
        yield
        yield from self._build_pages(workforce, preferences)
        if self._sandbox is not None:
            from sealscribe.ui.demo.actions import DemoActions
            from sealscribe.ui.demo.reset import DemoReset

            yield
            self._reset = DemoReset(self.window, self._has_made_something, self)
            self._reset.agreed.connect(self._begin_anew)
            self._demo_actions = DemoActions(
                self.window, workforce.inquiries, self._shown_record, self._reset.action, self
            )
            yield
        from sealscribe.walkthrough.walkthroughs import Walkthroughs
        from sealscribe.workers.demo_window import open_demo_window

        yield
        open_demo = open_demo_window if self._sandbox is None else None
        self.walkthroughs = Walkthroughs(self.window, self.window.menus, open_demo, self)
        yield
        from sealscribe.ui.closing import Closing

        self._closing = Closing(
            self.window,
            workforce.job_desk,
            lambda: self._themes.icons.icon("seal", "accent", 64),
            would_lose_form=lambda: self.create_page is not None and self.create_page.unfinished.would_be_lost,
            parent=self,
        )
        yield
        workforce.start()
        self._connect(workforce, self._connection_memory)

    def _open_preferences(self) -> PreferencesWiring:
        from sealscribe.preferences_wiring import PreferencesWiring

        # Looks are the person's in the demo too; buckets and keys are of its own world.
        is_shared = self._places.settings == self._settings.path
        job_settings = self._settings if is_shared else Settings(self._places.settings)
        self._preferences = PreferencesWiring(
            self._settings, job_settings, is_demo=self._sandbox is not None, parent=self
        )
        self._preferences.job_wanted.connect(self._job_created)
        return self._preferences

    def _open_log(self, preferences: Preferences) -> Redactor:
        from sealscribe.core.redaction import Redactor
        from sealscribe.store.logs import LogFile

        self._redactor = Redactor()
        self._log_file = LogFile(self._places.logs, self._redactor, preferences.log_level, preferences.log_days)
        return self._redactor

    def _connect(self, workforce: Workforce, memory: ConnectionMemory) -> None:
        from sealscribe.ui.connection.in_window import Connecting
        from sealscribe.workers.demo_window import open_demo_window

        self.connecting = Connecting(self.window, workforce, memory, open_demo=open_demo_window, parent=self)
        self.connecting.changed.connect(self._connection_changed)
        self.connecting.settled.connect(self._begin_collecting)
        if self._options.tour and self._options.capture is None:
            self.connecting.settled.connect(self._begin_tour)
        if self._reset is not None:
            self.connecting.reset_asked.connect(self._reset.ask)
        self.connecting.start(self._options.first_choice(memory.choice()))
        self._collecting_wait.start()

    @Slot()
    def _begin_tour(self) -> None:
        """Begin the tour that was asked for, once: it needs the connection."""
        if self.connecting is not None:
            self.connecting.settled.disconnect(self._begin_tour)
        if self.walkthroughs is not None:
            self.walkthroughs.start(self._options.tour)

    def _hire(self, redactor: Redactor) -> Workforce:
        from sealscribe.store.connection_memory import ConnectionMemory
        from sealscribe.workers.workforce import Workforce

        self._connection_memory = ConnectionMemory(Settings(self._places.connection))
        if self._sandbox is None:
            from sealscribe.workers.key_safe import keyring_safe

            self._key_safe = keyring_safe(self._connection_memory, redactor.learn)
        self._workforce = workforce = Workforce(
            self._provide_settings, self._open_store, key_safe=self._key_safe, now=self._now, parent=self
        )
        workforce.job_desk.store_failed.connect(self._store_failed)
        workforce.job_desk.store_replaced.connect(self._store_replaced)
        workforce.job_desk.records_loaded.connect(self._records_loaded)
        workforce.job_desk.job_changed.connect(self._learn)
        return workforce

    def _build_pages(self, workforce: Workforce, preferences: PreferencesWiring) -> Iterator[None]:
        from sealscribe.store.draft_store import DraftStore
        from sealscribe.store.pair_sets import PairSets
        from sealscribe.store.recent_keys import RecentKeys
        from sealscribe.ui.create_job.form_actions import FORM, form_actions
        from sealscribe.ui.create_job.page import CreateJobPage

        yield
        recent_keys = RecentKeys(Settings(self._places.recent_keys))
        self._pair_sets = pair_sets = PairSets(Settings(self._places.pair_sets))
        create_page = CreateJobPage(
            workforce.inquiries,
            workforce.job_desk,
            preferences=preferences.model,
            files=preferences.file_places,
            drafts=DraftStore(self._places.draft),
            recent_keys=recent_keys,
            pair_sets=pair_sets,
            now=self._now,
        )
        self.window.close_requested.connect(create_page.leave)
        create_page.job_created.connect(self._job_created)
        create_page.told.connect(self.window.flash)
        self.window.add_page(CREATE_PAGE, "Create job", "plus", create_page)
        yield from create_page.build_steps()
        for action in form_actions(create_page):
            self.window.register.add(FORM, action)
            self.window.register.refresh_asked.connect(action.refresh)
        self.create_page = create_page
        self.window.create_requested.connect(create_page.go_to_start)
        yield
        from sealscribe.ui.jobs.jobs_page import JobsPage

        yield
        jobs_page = JobsPage(
            workforce.inquiries,
            workforce.job_desk,
            self._themes,
            preferences.file_places.ask_save,
            memory=self.window.memory,
            now=self._now,
        )
        jobs_page.use_again.connect(self._use_again)
        jobs_page.refused.connect(self._store_failed)
        jobs_page.told.connect(self.window.flash)
        jobs_page.create_asked.connect(self._show_create_page)
        self.window.add_page(JOBS_PAGE, "Jobs", "list", jobs_page)
        yield from jobs_page.build_steps()
        self.window.menus.add_job_actions(jobs_page.job_actions.menu.actions())
        self.window.register.refresh_asked.connect(jobs_page.job_actions.refresh)
        self.jobs_page = jobs_page
        yield
        if self._log_file is not None and self._redactor is not None:
            preferences.join(
                self.window,
                self._themes,
                workforce,
                create_page,
                places=self._places,
                log_file=self._log_file,
                redactor=self._redactor,
                recent_keys=recent_keys,
                pair_sets=pair_sets,
            )

    @Slot()
    def _build_next(self) -> None:
        if self._building is None:
            return
        if next(self._building, self) is self:
            self._building = None
            self.start_requests.fulfil()
        else:
            QTimer.singleShot(0, self._build_next)

    # From page to page

    @Slot(str)
    def _job_created(self, job_id: str) -> None:
        self.window.show_page(JOBS_PAGE)
        if self.jobs_page is not None:
            self.jobs_page.show_job(job_id)

    @Slot(object)
    def _use_again(self, record: JobRecord) -> None:
        if self.create_page is not None:
            self._show_create_page()
            self.create_page.use_again(record)

    @Slot()
    def _show_create_page(self) -> None:
        self.window.show_page(CREATE_PAGE)
        if self.create_page is not None:
            self.create_page.go_to_start()

    def _show_built_form(self) -> CreateJobPage | None:
        if not self.is_ready:
            return None
        self._show_create_page()
        return self.create_page

    @Slot(object)
    def _learn(self, record: JobRecord) -> None:
        """Keep the pairs of a job out of the log."""
        if self._redactor is not None:
            self._redactor.learn(*(pair.value for pair in record.request.context))

    # What the store tells

    @Slot(object)
    def _store_failed(self, error: AppError) -> None:
        from sealscribe.ui.texts.error_texts import error_text

        text = error_text(error)
        self.window.flash("error", text.title, f"{text.detail} {text.remedy}".strip())

    @Slot(str, int)
    def _store_replaced(self, kept_aside: str, taken: int) -> None:
        from sealscribe.ui.texts.store_texts import replaced_store_text

        self.window.flash("warning", *replaced_store_text(kept_aside, taken))

    @Slot(int)
    def _records_loaded(self, damaged: int) -> None:
        if self.create_page is not None:
            self.create_page.drop_recorded()
        if damaged:
            from sealscribe.ui.texts.store_texts import damaged_records_text

            self.window.flash("warning", *damaged_records_text(damaged))
