"""The guards of the tests' own ``conftest.py``: each must fail a test that breaks its rule."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

OFFENDERS = """
import os, socket, threading, time, warnings
from pathlib import Path
import pytest
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, qWarning, qDebug
from PySide6.QtWidgets import QWidget

KEPT = []
END = threading.Event()

class Waiting(QThread):
    def run(self):
        END.wait(20)

class Task(QRunnable):
    def run(self):
        END.wait(20)

@pytest.fixture(scope="module", autouse=True)
def end_at_last():
    yield
    END.set()
    for thing in KEPT:
        if isinstance(thing, QThread):
            thing.wait()
        if isinstance(thing, QTimer):
            thing.stop()
    QThreadPool.globalInstance().waitForDone()

def test_bad_python_thread():
    threading.Thread(target=END.wait, args=(20,), name="stray", daemon=True).start()

def test_bad_qthread(qapp):
    KEPT.append(Waiting())
    KEPT[-1].start()

def test_bad_timer(qapp):
    KEPT.append(QTimer())
    KEPT[-1].start(10_000)

def test_bad_window(qapp):
    KEPT.append(QWidget())

def test_bad_pool(qapp):
    QThreadPool.globalInstance().start(Task())

def test_bad_network():
    with pytest.raises(Exception):
        socket.create_connection(("192.0.2.1", 9), timeout=0.01)

def test_bad_name():
    with pytest.raises(Exception):
        socket.getaddrinfo("sealscribe.example", 443)

def test_bad_connect_ex():
    with socket.socket() as sock, pytest.raises(Exception):
        sock.connect_ex(("192.0.2.1", 9))

def test_bad_qt_message(qapp):
    qDebug("a word of Qt")

@pytest.fixture
def speaks_before():
    qWarning("said while set up")

def test_bad_qt_message_before(qapp, speaks_before):
    pass

@pytest.fixture
def speaks_after():
    yield
    qWarning("said while taken down")

def test_bad_qt_message_after(qapp, speaks_after):
    pass

def test_bad_warning():
    warnings.warn("a warning", stacklevel=1)

def test_bad_thread_exception():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_bad_slot_exception(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(1)

def test_good_thread():
    thread = threading.Thread(target=time.sleep, args=(0.05,))
    thread.start()

def test_good_thread_that_asks_qt(qapp):
    thread = threading.Thread(target=QThread.currentThread)
    thread.start()
    thread.join()

def test_good_qthread(qapp):
    thread = QThread()
    thread.start()
    thread.quit()
    KEPT.append(thread)

def test_good_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    KEPT.append(window)

def test_good_window_without_owner(qapp):
    QWidget().show()

def test_good_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5).close()

def test_good_environment():
    home = Path(os.environ["HOME"])
    assert home.name.startswith("home")
    assert Path.home() == home
    assert not [name for name in os.environ if name.startswith("AWS_") and name not in (
        "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_EC2_METADATA_DISABLED")]
    assert not Path(os.environ["AWS_CONFIG_FILE"]).exists()
    assert not Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"]).exists()
    assert "HTTPS_PROXY" not in os.environ
    import platformdirs
    for place in (platformdirs.user_data_dir("x"), platformdirs.user_config_dir("x"), platformdirs.user_cache_dir("x")):
        assert Path(place).is_relative_to(home)

def test_good_own_keyring():
    import keyring
    from keyring.errors import NoKeyringError
    with pytest.raises(NoKeyringError):
        keyring.get_password("service", "user")
    from keyring.backends import null
    keyring.set_keyring(null.Keyring())

def test_good_offscreen(qapp):
    assert qapp.platformName() == "offscreen"
"""

NAMES = [line[4:].split("(")[0] for line in OFFENDERS.splitlines() if line.startswith("def test_")]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the offenders with the real ``conftest.py`` and the real settings; the text of each failure by name."""
    folder = tmp_path_factory.mktemp("offenders")
    (folder / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (folder / "test_offenders.py").write_text(OFFENDERS, encoding="utf-8")
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    command += ["-p", "no:cacheprovider", f"--junitxml={report}", str(folder)]
    environment_marks = {"AWS_PROFILE": "real", "HTTPS_PROXY": "http://192.0.2.1:3128"}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment_marks.items():
            patch.setenv(name, value)
        run = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert report.exists(), run.stdout + run.stderr
    found: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase"):  # noqa: S314 - written by the run above
        bad = [part for part in case if part.tag in ("failure", "error")]
        text = " ".join(f"{part.get('message')} {part.text}" for part in bad)
        found[str(case.get("name"))] = found.get(str(case.get("name")), "") + text
    return found


BROKEN = {
    "test_bad_python_thread": "Left behind: thread stray",
    "test_bad_qthread": "Left behind: running Waiting",
    "test_bad_timer": "Left behind: active QTimer",
    "test_bad_window": "Left behind: window QWidget",
    "test_bad_pool": "Left behind: busy QThreadPool",
    "test_bad_network": "tried to reach '192.0.2.1'",
    "test_bad_name": "tried to reach 'sealscribe.example'",
    "test_bad_connect_ex": "tried to reach '192.0.2.1'",
    "test_bad_qt_message": "a word of Qt",
    "test_bad_qt_message_before": "said while set up",
    "test_bad_qt_message_after": "Qt said while the test was taken down: said while taken down",
    "test_bad_warning": "UserWarning: a warning",
    "test_bad_thread_exception": "ZeroDivisionError",
    "test_bad_slot_exception": "ZeroDivisionError",
}


@pytest.mark.parametrize("name", NAMES)
def test_only_what_breaks_a_rule_fails_and_says_why(name: str, outcomes: dict[str, str]) -> None:
    if name in BROKEN:
        assert BROKEN[name] in outcomes[name]
    else:
        assert outcomes[name] == ""


def test_each_offender_has_its_text() -> None:
    assert {name for name in NAMES if name.startswith("test_bad_")} == set(BROKEN)
