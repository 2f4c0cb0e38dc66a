"""The program in this process on an embedded AWS, as a person sees and uses it."""

from __future__ import annotations

import itertools
import json
import select
import socket
import threading
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot
from tests.e2e.captures import Captures
from tests.kept_records import records_of
from tests.room import scaled_font

from sealscribe.app import Program
from sealscribe.aws.clients import AwsClients
from sealscribe.core.connection import ConnectionSettings
from sealscribe.core.draft import InputKind, JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import AppError
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.options import Options, StartRequest
from sealscribe.sandbox.process import SandboxAccount, SandboxAddress, SandboxProcess
from sealscribe.single_instance import SingleInstance
from sealscribe.store.places import Places
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.main_window import CREATE_PAGE, JOBS_PAGE
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.theme import LIGHT, ThemeController
from sealscribe.workers.follower import Pace
from sealscribe.workers.local_file import look_at_file
from sealscribe.workers.workforce import Workforce

RECORDINGS = "recordings-111122223333"
OUTPUT = "sealed-transcripts-111122223333"
CALL = f"s3://{RECORDINGS}/calls/customer-service-call.mp3"
JOB_SECONDS = 0.05
WAIT_MILLISECONDS = 15_000


# --- the embedded AWS ------------------------------------------------------------------------------------


@dataclass
class Cloud:
    """The embedded AWS as one test sees it, and an administrator's clients for it."""

    address: SandboxAddress
    clients: AwsClients
    broken_keys: set[str] = field(default_factory=set)

    def ask(self, path: str, body: object = None, method: str | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.address.url}/_sealscribe/{path}", data, method=method)  # noqa: S310 - loopback only
        with urllib.request.urlopen(request) as answer:  # noqa: S310 - loopback
            return json.loads(answer.read())

    def control(self, **wanted: object) -> Any:
        return self.ask("control", wanted)

    def fault(self, operation: str, **wanted: object) -> None:
        self.control(faults=[{"operation": operation, **wanted}])

    def faults_left(self) -> int:
        return int(self.control()["faults"])

    def sent(self, operation: str) -> list[dict[str, Any]]:
        return list(self.ask(f"requests?operation={operation}"))

    def key_arn(self, alias: str) -> str:
        return str(self.clients.kms.describe_key(KeyId=f"alias/{alias}")["KeyMetadata"]["Arn"])

    def disable(self, arn: str) -> None:
        self.broken_keys.add(arn)
        self.control(key_states={arn: "Disabled"})

    def as_identity(self, name: str) -> SandboxAddress:
        """The address with the credentials of a restricted identity."""
        keys = self.ask("identities")[name]
        account = SandboxAccount(self.address.current.account_id, keys["access_key_id"], keys["secret_access_key"])
        return replace(self.address, current=account)

    def hurry(self) -> None:
        """Let every job go on, and be quick again."""
        self.control(advance_jobs=True, job_seconds=JOB_SECONDS)

    def reset(self) -> None:
        states = dict.fromkeys(self.broken_keys, "Enabled")
        self.control(clear_faults=True, job_seconds=JOB_SECONDS, key_states=states)
        self.ask("requests", method="DELETE")


@pytest.fixture(scope="module")
def sandbox_address() -> Iterator[SandboxAddress]:
    process = SandboxProcess(job_seconds=JOB_SECONDS)
    process.start()
    try:
        yield process.wait_ready(30.0)
    finally:
        process.stop()


@pytest.fixture(scope="module")
def administrator(sandbox_address: SandboxAddress) -> Iterator[AwsClients]:
    current = sandbox_address.current
    clients = AwsClients(
        ConnectionSettings(
            region=sandbox_address.region,
            endpoint_url=sandbox_address.url,
            access_key_id=current.access_key_id,
            secret_access_key=current.secret_access_key,
            is_demo=True,
        )
    )
    yield clients
    clients.close()


@pytest.fixture
def cloud(sandbox_address: SandboxAddress, administrator: AwsClients) -> Iterator[Cloud]:
    made = Cloud(sandbox_address, administrator)
    made.reset()
    yield made
    made.reset()


class Cable:
    """A way to the embedded AWS that is not there before it is plugged in."""

    def __init__(self, target: str) -> None:
        host, _, port = target.removeprefix("http://").partition(":")
        self._target = (host, int(port))
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._is_over = threading.Event()
        self._threads: list[threading.Thread] = []

    def plug_in(self) -> None:
        self._socket.listen()
        self._socket.settimeout(0.05)
        self._run(self._accept)

    def close(self) -> None:
        self._is_over.set()
        for thread in self._threads:
            thread.join()
        self._socket.close()

    def _run(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._is_over.is_set():
            try:
                near, _ = self._socket.accept()
            except TimeoutError:
                continue
            self._run(self._pass_on, near, socket.create_connection(self._target))

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        with near, far:
            while not self._is_over.is_set():
                for one in select.select([near, far], [], [], 0.05)[0]:
                    try:
                        content = one.recv(65536)
                        (far if one is near else near).sendall(content)
                    except OSError:
                        return
                    if not content:
                        return


@pytest.fixture
def cable(cloud: Cloud) -> Iterator[Cable]:
    made = Cable(cloud.address.url)
    yield made
    made.close()


# --- the program -----------------------------------------------------------------------------------------


class Lent:
    """Stands for the program's own embedded AWS: one that runs already, and goes on after the program."""

    def __init__(self, address: SandboxAddress) -> None:
        self._address = address

    def wait_ready(self, _timeout: float) -> SandboxAddress:
        return self._address

    def stop(self) -> None:
        """It belongs to the test."""


@dataclass
class Screen:
    """The running program, as a person sees and uses it."""

    program: Any
    qtbot: QtBot
    folder: Path
    is_closed: bool = False

    @property
    def window(self) -> Any:
        return self.program.window

    @property
    def form(self) -> Any:
        return self.program.create_page

    @property
    def jobs(self) -> Any:
        return self.program.jobs_page

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MILLISECONDS)

    def words(self) -> str:
        """All that can be read in the window, in one line each."""
        widgets = [*self.window.findChildren(QLabel), *self.window.findChildren(QAbstractButton)]
        return "\n".join(widget.text() for widget in widgets if widget.isVisible())

    def until_reads(self, *texts: str) -> None:
        """Wait until all texts stand in the window."""
        missing: list[str] = []

        def all_there() -> bool:
            words = self.words()
            missing[:] = [text for text in texts if text not in words]
            return not missing

        try:
            self.until(all_there)
        except QtTimeoutError:
            pytest.fail(f"not in the window: {missing}\n\n{self.words()}")

    def until_tells(self, error: AppError) -> None:
        """Wait until the error stands in the window, with what happened, why, and what to do."""
        words = error_text(error)
        for part in (words.title, words.detail, words.remedy):
            assert part
            assert "!" not in part
        self.until_reads(words.title, words.detail, words.remedy)

    def click(self, name: str) -> None:
        """Click the control of this name, as soon as it can be clicked."""
        found: list[Any] = []

        def can_be_clicked() -> bool:
            found[:] = [one for one in self.window.findChildren(QWidget, name) if one.isVisible() and one.isEnabled()]
            return bool(found) and found[0].height() >= found[0].minimumSizeHint().height() > 0

        self.until(can_be_clicked)
        self.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def fill(self, draft: JobDraft) -> None:
        """Have the form filled, as from an earlier job."""
        self.form.use_draft(draft)
        self.window.show_page(CREATE_PAGE)
        self.until(lambda: self.form.isVisible())

    def create(self, draft: JobDraft) -> str:
        """Fill the form, press Create job, and return the new job's id."""
        known = {record.id for record in records_of(self.program.job_desk)}
        self.fill(draft)
        self.until(lambda: self.form.frame.foot.create_button.isVisible())
        self.click("create-job.submit")
        self.until(lambda: {record.id for record in records_of(self.program.job_desk)} - known)
        self.until(lambda: self.window.current_page() == JOBS_PAGE)
        (job_id,) = {record.id for record in records_of(self.program.job_desk)} - known
        return str(job_id)

    def job(self, job_id: str) -> JobRecord:
        record = self.program.job_desk.record(job_id)
        assert isinstance(record, JobRecord)
        return record

    def wait_for(self, job_id: str, *states: JobState) -> JobRecord:
        self.until(lambda: (record := self.program.job_desk.record(job_id)) is not None and record.state in states)
        return self.job(job_id)

    def show_tab(self, tab: Tab) -> None:
        tabs = self.window.findChild(QTabBar, "jobs.tabs")
        self.until(tabs.isVisible)
        self.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tab).center())
        assert tabs.currentIndex() == tab

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        if self.program._closing is not None:
            self.program._closing.agree()
        self.window.close()
        assert self.program.close(), "a worker thread did not end"
        self.window.deleteLater()
        self.program.deleteLater()


@pytest.fixture
def base_font(request: pytest.FixtureRequest, qapp: QApplication) -> QFont:
    """The system's interface font, as large as a test asks for."""
    return scaled_font(getattr(request, "param", 1.0))


@pytest.fixture
def themes(qapp: QApplication, base_font: QFont) -> Iterator[ThemeController]:
    palette, font = qapp.palette(), qapp.font()
    controller = ThemeController(qapp, LIGHT, base_font=base_font)
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


Launch = Callable[..., Screen]


@pytest.fixture
def launch(
    qtbot: QtBot, themes: ThemeController, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Launch]:
    """Starts the program; a second start has the same folder."""
    started: list[Screen] = []

    def hire(*arguments: Any, **named: Any) -> Workforce:
        return Workforce(*arguments, **{"pace": Pace(first=0.05, longest=0.2), **named})

    monkeypatch.setattr("sealscribe.workers.workforce.Workforce", hire)

    def call(
        address: SandboxAddress | None = None,
        *,
        connected: bool = True,
        has_past: bool = False,
        request: StartRequest = StartRequest(),  # noqa: B008 - immutable
        instance: SingleInstance | None = None,
    ) -> Screen:
        lent: Any = Lent(address or cloud.address)
        program = Program(
            themes,
            Options(demo=True, request=request),
            settings=None,
            places=Places(tmp_path),
            sandbox=lent,
            instance=instance,
            has_past=has_past,
        )
        screen = Screen(program, qtbot, tmp_path)
        started.append(screen)
        program.window.resize(1280, 800)
        program.window.show()
        screen.until(lambda: program.is_ready)
        if connected:
            screen.until(program.window.demo_band.isVisible)
        return screen

    yield call
    for screen in started:
        screen.close()


# --- drafts ----------------------------------------------------------------------------------------------

_numbers = itertools.count(1)


@pytest.fixture
def draft(cloud: Cloud) -> Callable[..., JobDraft]:
    """A complete draft with a key of the account and two context pairs; ``changes`` replace."""
    arn = cloud.key_arn("sealed-transcripts")
    cloud.ask("requests", method="DELETE")

    def call(**changes: Any) -> JobDraft:
        plain = JobDraft(
            name=f"honest-{next(_numbers)}",
            media_uri=CALL,
            output_kind=OutputKind.CUSTOMER,
            output_uri=f"s3://{OUTPUT}/cases/",
            encryption_enabled=True,
            account_key=AccountKey("alias/sealed-transcripts", arn, "alias/sealed-transcripts"),
            context=(ContextPair("Department", "Legal"), ContextPair("Matter", "2024-118")),
        )
        return replace(plain, **changes)

    return call


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "interview.wav"
    head = b"RIFF" + (39_992).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    head += bytes.fromhex("01000100401f0000803e000002001000") + b"data" + (39_956).to_bytes(4, "little")
    path.write_bytes(head + bytes(40_000 - len(head)))
    return path


@pytest.fixture
def upload_draft(draft: Callable[..., JobDraft], recording: Path) -> JobDraft:
    return draft(
        input_kind=InputKind.LOCAL,
        media_uri="",
        local_file=look_at_file(str(recording)),
        upload_destination=f"s3://{RECORDINGS}/honest-{next(_numbers)}/",
    )


@pytest.fixture(scope="session")
def captures(tmp_path_factory: pytest.TempPathFactory) -> Captures:
    """Tours done by themselves, on demand."""
    return Captures(tmp_path_factory.mktemp("captures"))
