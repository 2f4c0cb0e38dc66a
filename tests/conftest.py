"""What holds for every test: nothing outside this process is reached, and nothing is left behind.

Each guard here is tried against a test that breaks it in ``architecture/test_guards.py``.
"""

from __future__ import annotations

import gc
import importlib.util
import ipaddress
import os
import re
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
GRACE_SECONDS = 1.0
"""How long something that was already told to end may take after its test."""

SCRUBBED = re.compile(
    r"(AWS|MOTO|BOTO|XDG|SEALSCRIBE|PYTHON_KEYRING)_|BOTO_CONFIG$|(HTTPS?|ALL|NO)_PROXY$|DBUS_SESSION_BUS_ADDRESS$",
    re.I,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows while the tests run")
    parser.addoption("--approve", action="store_true", help="take the captured pictures as those to compare with")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


# --- isolation -------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def isolated_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Path]:
    """A home of its own for each test, and an environment without credentials, proxies and key stores.

    Child processes inherit it. The person's keyring is out of reach: keyring is told to fail, and the session bus
    is hidden.
    """
    home = tmp_path_factory.mktemp("home")
    onscreen = request.config.getoption("--onscreen")
    for name in [name for name in os.environ if SCRUBBED.match(name)]:
        if not (onscreen and name in ("XDG_RUNTIME_DIR", "XDG_SESSION_TYPE")):
            monkeypatch.delenv(name)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "WIN_PD_OVERRIDE_APPDATA": home / "roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": home / "local",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "AWS_CONFIG_FILE": home / "no-aws-config",
        "AWS_SHARED_CREDENTIALS_FILE": home / "no-aws-credentials",
    }
    for name, place in places.items():
        monkeypatch.setenv(name, str(place))
    if not onscreen:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    use_failing_keyring()
    yield home
    use_failing_keyring()


def use_failing_keyring() -> None:
    """Put the failing backend in, where a test or the code under test has imported keyring."""
    keyring: Any = sys.modules.get("keyring")
    if keyring is not None:
        from keyring.backends import fail

        keyring.set_keyring(fail.Keyring())


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """Where a test leaves what people may want to look at afterwards, such as pictures. Git ignores it."""
    folder = ROOT / "artifacts"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def dev() -> ModuleType:
    """``dev.py`` as a module; importing it does nothing."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def aws_stub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A stand-in for STS, IAM and IAM Identity Center (see ``aws_stub.py``), which the environment leads clients to."""
    spec = importlib.util.spec_from_file_location("aws_stub", ROOT / "tests" / "aws_stub.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up.
    monkeypatch.setitem(sys.modules, "aws_stub", module)
    spec.loader.exec_module(module)
    with module.aws_stub() as stub:
        for name, value in module.environment_of(stub).items():
            monkeypatch.setenv(name, value)
        yield stub


@pytest.fixture(scope="session")
def faults() -> Iterator[Any]:
    """``fault_proxy.py`` as a module: a proxy that breaks what passes through it."""
    spec = importlib.util.spec_from_file_location("fault_proxy", ROOT / "tests" / "fault_proxy.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["fault_proxy"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    yield module
    del sys.modules["fault_proxy"]


@pytest.fixture(scope="session")
def certificates(faults: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Files of certificates for a fault proxy: its own, and one that nobody vouches for."""
    folder = tmp_path_factory.mktemp("certificates")
    hosts = ("localhost", "127.0.0.1")
    return {name: str(faults.certificate_for(folder / f"{name}.pem", *hosts)) for name in ("certificate", "stranger")}


@pytest.fixture
def trusted(certificates: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The certificate of a fault proxy is one that clients vouch for, the demo's too: botocore reads this for all."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", certificates["certificate"])


@pytest.fixture
def fault_proxy(faults: Any, certificates: dict[str, str], trusted: None) -> Iterator[Callable[..., Any]]:
    """Starts fault proxies in this process; ``secure`` ones speak TLS with the certificate that is trusted."""
    started: list[Any] = []

    def start(target: str, *, secure: bool = False, seed: int = 0) -> Any:
        started.append(faults.FaultProxy(target, seed=seed, **(certificates if secure else {})).start())
        return started[-1]

    yield start
    for proxy in started:
        proxy.stop()


@pytest.fixture
def shared_files(isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Writes the shared configuration files of the AWS CLI and SDKs, in the test's own home."""
    folder = isolated_home / ".aws"

    def write(config: str = "", credentials: str = "") -> None:
        folder.mkdir(exist_ok=True)
        for name, variable, text in (
            ("config", "AWS_CONFIG_FILE", config),
            ("credentials", "AWS_SHARED_CREDENTIALS_FILE", credentials),
        ):
            (folder / name).write_text(text, encoding="utf-8")
            monkeypatch.setenv(variable, str(folder / name))

    return write


# --- network ---------------------------------------------------------------------------------------------


class NetworkRefusedError(Exception):
    """A test tried to reach something that is not this computer."""


def is_loopback(host: object) -> bool:
    """Whether an address as given to a socket means this computer."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or host in ("localhost", "localhost.localdomain"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse connections and name look-ups beyond this computer, and fail the test even if it swallows that."""
    attempts: list[object] = []

    def check(host: object) -> None:
        if not is_loopback(host):
            attempts.append(host)
            raise NetworkRefusedError(f"This test tried to reach {host!r}.")

    def guarded(original: Callable[..., Any]) -> Callable[..., Any]:
        def connect(self: socket.socket, address: Any, *rest: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6):
                check(address[0])
            return original(self, address, *rest)

        return connect

    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, *rest: Any, **named: Any) -> Any:
        check(host)
        return look_up(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield
    if attempts:
        pytest.fail(f"This test tried to reach {', '.join(map(repr, attempts))}.", pytrace=False)


# --- things left behind ----------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def nothing_left_behind(isolated_home: Path, only_loopback: None) -> Iterator[None]:
    """Fail a test after which a thread, a timer or a window is still there that was not there before."""
    threads = set(threading.enumerate())
    before = qt_things()
    yield
    left = [f"thread {thread.name}" for thread in new_threads(threads)]
    if not qt_things().keys() <= before.keys():
        settle_qt(before)
        left += [text for key, text in qt_things().items() if key not in before]
    if left:
        pytest.fail("Left behind: " + ", ".join(left), pytrace=False)


def new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Python threads that were started since and do not end by themselves.

    Dummy threads only stand for threads that others started: Qt's are looked at on their own.
    """
    started = [thread for thread in threading.enumerate() if thread not in before]
    own = [thread for thread in started if not isinstance(thread, threading._DummyThread)]
    for thread in own:
        thread.join(GRACE_SECONDS)
    return [thread for thread in own if thread.is_alive()]


def qt_modules() -> tuple[ModuleType, ModuleType] | None:
    """QtCore and shiboken6, where a test has imported Qt; this file never does so by itself."""
    core, shiboken = sys.modules.get("PySide6.QtCore"), sys.modules.get("shiboken6")
    return (core, shiboken) if core and shiboken else None


def qt_things() -> dict[tuple[str, int], str]:
    """Running QThreads, busy pools, active timers and top-level widgets, each by kind and address, with a text."""
    modules = qt_modules()
    if modules is None:
        return {}
    core, shiboken = modules
    things: dict[tuple[str, int], str] = {}

    def note(kind: str, thing: Any) -> None:
        name = thing.objectName()
        things[kind, shiboken.getCppPointer(thing)[0]] = f"{kind} {type(thing).__name__}{f' {name!r}' if name else ''}"

    for wrapper in (core.QThreadPool.globalInstance(), *shiboken.getAllValidWrappers()):
        if isinstance(wrapper, core.QThread):
            if wrapper.isRunning() and wrapper != core.QThread.currentThread():
                note("running", wrapper)
        elif isinstance(wrapper, core.QTimer):
            if wrapper.isActive():
                note("active", wrapper)
        elif isinstance(wrapper, core.QThreadPool) and wrapper.activeThreadCount():
            note("busy", wrapper)
    widgets: Any = sys.modules.get("PySide6.QtWidgets")
    if widgets and isinstance(core.QCoreApplication.instance(), widgets.QApplication):
        for widget in widgets.QApplication.topLevelWidgets():
            if widget.objectName() != "qtooltip_label":  # Qt keeps its one tooltip
                note("window", widget)
    return things


def settle_qt(before: dict[tuple[str, int], str]) -> None:
    """Let what was told to end do so: deferred deletions, threads that quit, tasks of a pool, garbage."""
    modules = qt_modules()
    if modules is None:
        return
    core, shiboken = modules
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    if qt_things().keys() <= before.keys():
        return
    milliseconds = int(GRACE_SECONDS * 1000)
    here = ("running", shiboken.getCppPointer(core.QThread.currentThread())[0])
    for wrapper in (core.QThreadPool.globalInstance(), *shiboken.getAllValidWrappers()):
        address = shiboken.getCppPointer(wrapper)[0]
        if isinstance(wrapper, core.QThreadPool) and ("busy", address) not in before:
            wrapper.waitForDone(milliseconds)
        elif isinstance(wrapper, core.QThread) and ("running", address) not in {*before, here}:
            wrapper.wait(milliseconds)
    gc.collect()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


# --- messages of Qt --------------------------------------------------------------------------------------


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Fail a test on what Qt says while the test is taken down; pytest-qt looks only until its end."""
    modules = qt_modules()
    if modules is None or item.get_closest_marker("no_qt_log"):
        return (yield)
    core, _ = modules
    ignored = list(item.config.getini("qt_log_ignore"))
    for marker in item.iter_markers("qt_log_ignore"):
        ignored += marker.args
    messages: list[str] = []
    previous = core.qInstallMessageHandler(lambda kind, context, text: messages.append(str(text)))
    try:
        result = yield
    finally:
        core.qInstallMessageHandler(previous)
    bad = [text for text in messages if not any(re.search(pattern, text) for pattern in ignored)]
    if bad:
        pytest.fail("Qt said while the test was taken down: " + "; ".join(bad), pytrace=False)
    return result
