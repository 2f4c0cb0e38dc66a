"""The parts of dev.py that decide; what it does with the network is tried by using it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")
POSIX = pytest.mark.skipif(os.name == "nt", reason="about POSIX signals")

STATE = {"environment": "e", "locks": {"run": "r"}, "project": "p"}


@pytest.mark.parametrize(
    ("stamp", "wanted", "expected"),
    [
        (None, STATE, "everything"),
        (STATE, STATE, "nothing"),
        (STATE, {**STATE, "environment": "other"}, "everything"),
        (STATE, {**STATE, "locks": {"run": "other"}}, "everything"),
        (STATE, {**STATE, "locks": {"run": "r", "dev": "d"}}, "packages"),
        (STATE, {**STATE, "locks": {"run": "other", "dev": "d"}}, "everything"),
        (STATE, {**STATE, "project": "other"}, "project"),
        (STATE, {"environment": "other", "locks": {"run": "other", "dev": "d"}, "project": "other"}, "everything"),
    ],
)
def test_the_plan(dev: Any, stamp: dict[str, Any] | None, wanted: dict[str, Any], expected: str) -> None:
    assert dev.plan(stamp, wanted) == expected


@pytest.fixture
def checkout(dev: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own with locks and metadata, in which nothing is ever really installed."""
    (tmp_path / "locks").mkdir()
    for name in ("run", "dev"):
        (tmp_path / "locks" / f"{name}.txt").write_text(f"a-{name}==1 \\\n    --hash=sha256:0\n")
    metadata = "[build-system]\nrequires = []\n[project]\nname = 'x'\n[tool.setuptools]\npackages = []\n"
    (tmp_path / "pyproject.toml").write_text(metadata)
    venv = tmp_path / ".venv"
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(dev, "PYTHON", venv / "python")
    monkeypatch.setattr(dev, "LOCKS", {name: tmp_path / "locks" / f"{name}.txt" for name in ("run", "dev")})
    return tmp_path


@pytest.fixture
def actions(dev: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the set-up did, in order."""
    done: list[str] = []

    def make_environment() -> None:
        done.append("made")
        dev.VENV.mkdir(exist_ok=True)
        dev.PYTHON.touch()

    def install(*arguments: str, expected: int) -> None:
        files = [Path(argument).stem for argument in arguments if argument.endswith(".txt")]
        assert not dev.STAMP.exists()
        if files:
            assert arguments[:3] == ("--require-hashes", "--only-binary", ":all:")
            assert expected == len(files)
        done.append(" ".join(files) or "project")

    monkeypatch.setattr(dev, "make_environment", make_environment)
    monkeypatch.setattr(dev, "install", install)
    return done


def test_the_set_up_does_only_what_is_missing(dev: Any, checkout: Path, actions: list[str]) -> None:
    dev.ensure_environment("run")
    assert actions == ["made", "run", "project"]
    dev.ensure_environment("run")
    assert len(actions) == 3
    dev.ensure_environment("run", "dev")
    assert actions[3:] == ["run dev", "project"]
    dev.ensure_environment("run")
    assert len(actions) == 5


def test_a_changed_lock_rebuilds_all_that_was_installed(dev: Any, checkout: Path, actions: list[str]) -> None:
    dev.ensure_environment("run", "dev")
    actions.clear()
    dev.LOCKS["dev"].write_text("b==2 \\\n    --hash=sha256:1\n")
    dev.ensure_environment("run")
    assert actions == ["made", "run dev", "project"]


def test_changed_metadata_installs_only_the_project(dev: Any, checkout: Path, actions: list[str]) -> None:
    dev.ensure_environment("run")
    actions.clear()
    text = (checkout / "pyproject.toml").read_text()
    (checkout / "pyproject.toml").write_text(text + "[tool.ruff]\nline-length = 1\n")
    dev.ensure_environment("run")
    assert actions == []
    (checkout / "pyproject.toml").write_text(text.replace("'x'", "'y'"))
    dev.ensure_environment("run")
    assert actions == ["project"]


def test_another_python_rebuilds(dev: Any, checkout: Path, actions: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    dev.ensure_environment("run")
    actions.clear()
    monkeypatch.setattr(sys, "base_prefix", "/elsewhere")
    dev.ensure_environment("run")
    assert actions == ["made", "run", "project"]


def test_an_interrupted_set_up_starts_again(
    dev: Any, checkout: Path, actions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.ensure_environment("run")
    actions.clear()

    def interrupted(*arguments: str, expected: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(dev, "install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            dev.ensure_environment("run", "dev")
    dev.ensure_environment("run")
    assert actions == ["made", "run", "project"]


@pytest.mark.parametrize("content", ["", "{", '{"environ'])
def test_a_broken_stamp_counts_as_none(dev: Any, checkout: Path, actions: list[str], content: str) -> None:
    dev.ensure_environment("run")
    dev.STAMP.write_text(content)
    assert dev.read_stamp() is None


def test_a_stamp_without_its_python_counts_as_none(dev: Any, checkout: Path, actions: list[str]) -> None:
    dev.ensure_environment("run")
    assert json.loads(dev.STAMP.read_text()) == dev.read_stamp()
    dev.PYTHON.unlink()
    assert dev.read_stamp() is None


@pytest.mark.parametrize(
    ("has_venv", "has_ensurepip", "has_pip", "uv", "expected"),
    [
        (True, True, True, "/uv", ["-m venv", "--without-pip", "/uv venv"]),
        (True, False, True, None, ["--without-pip"]),
        (True, False, False, "/uv", ["/uv venv"]),
        (False, False, True, "/uv", ["/uv venv"]),
        (True, False, False, None, []),
        (False, False, True, None, []),
    ],
)
def test_ways_to_make_the_environment(
    dev: Any, has_venv: bool, has_ensurepip: bool, has_pip: bool, uv: str | None, expected: list[str]
) -> None:
    ways = [" ".join(command) for command in dev.ways_to_make(has_venv, has_ensurepip, has_pip, uv)]
    assert len(ways) == len(expected)
    assert all(part in way for part, way in zip(expected, ways, strict=True))


def test_without_any_way_one_sentence_names_the_package(
    dev: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "ways_to_make", lambda *found: [])
    monkeypatch.setattr(dev, "prepare", lambda *args, **named: {})
    assert dev.main(["setup"]) == dev.CANNOT_SET_UP == 3
    told = capsys.readouterr().err.strip()
    assert "python3-venv" in told
    assert "\n" not in told


def test_every_library_names_its_packages(dev: Any) -> None:
    offscreen = "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libgssapi-krb5-2 libbrotli1"
    display = "libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
    assert dev.packages_for(dev.OFFSCREEN_LIBRARIES, "apt") == sorted(offscreen.split())
    assert dev.packages_for(dev.DISPLAY_LIBRARIES, "apt") == sorted(display.split())
    assert dev.packages_for(["libEGL.so.1", "libxcb-cursor.so.0"], "dnf") == ["libglvnd-egl", "xcb-util-cursor"]


TRIXIE = """libegl1:
  Installed: (none)
  Candidate: 1.7.0-1
  Version table:
     1.7.0-1 500
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.84.4-3
  Version table:
"""


def test_the_name_with_t64_is_taken_where_the_old_one_is_only_virtual(dev: Any) -> None:
    assert dev.with_candidates(["libegl1", "libglib2.0-0"], TRIXIE) == ["libegl1", "libglib2.0-0t64"]
    bookworm = TRIXIE.replace("libglib2.0-0t64", "x").replace("Candidate: (none)", "Candidate: 2.74.6-2")
    assert dev.with_candidates(["libegl1", "libglib2.0-0"], bookworm) == ["libegl1", "libglib2.0-0"]
    assert dev.with_candidates(["libegl1", "libglib2.0-0"], "") == ["libegl1", "libglib2.0-0"]


@pytest.mark.parametrize("arguments", [["--no-system", "setup"], ["setup", "--no-system"]])
def test_missing_libraries_are_named_and_nothing_is_installed(
    dev: Any, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "loads", lambda soname: soname != "libEGL.so.1")
    monkeypatch.setattr(dev, "apt_names", lambda names: names)
    monkeypatch.setattr(dev, "succeeds", lambda command: pytest.fail(f"started {command}"))
    assert dev.main(arguments) == 3
    told = capsys.readouterr().err
    assert "sudo apt-get install libegl1\n" in told
    assert "sudo dnf install libglvnd-egl\n" in told


def test_the_switch_is_also_a_variable(dev: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed: list[bool] = []
    monkeypatch.setattr(dev, "lint", lambda arguments, may_install: allowed.append(may_install) or 0)
    for value in ("1", "0", ""):
        monkeypatch.setenv("SEALSCRIBE_NO_SYSTEM", value)
        assert dev.main(["lint"]) == 0
    assert allowed == [False, True, True]


@LINUX
@pytest.mark.parametrize(
    ("variables", "answering", "expected"),
    [
        ({}, (), "offscreen"),
        ({"DISPLAY": ":0"}, (), "offscreen"),
        ({"DISPLAY": ":0"}, ("x11",), "xcb"),
        ({"WAYLAND_DISPLAY": "w"}, ("wayland",), "wayland"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, ("x11",), "xcb"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, ("wayland",), "wayland"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, ("wayland", "x11"), ""),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ("x11",), "offscreen"),
        ({"QT_QPA_PLATFORM": "vnc"}, (), "vnc"),
    ],
)
def test_the_platform_follows_what_answers(
    dev: Any, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], answering: tuple[str, ...], expected: str
) -> None:
    monkeypatch.setattr(dev, "wayland_answers", lambda name: "wayland" in answering)
    monkeypatch.setattr(dev, "x11_answers", lambda name: "x11" in answering)
    assert dev.qt_platform(variables) == expected


def test_other_systems_choose_by_themselves(dev: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert dev.qt_platform({}) == ""


X_SETUP = (
    b"\x01\x00\x0b\x00\x00\x00\x12\x00"  # success, version 11.0, 18 more units of four bytes
    + bytes(16)  # release, resource base and mask, motion buffer
    + b"\x00\x00\xff\xff\x01\x00"  # no vendor, longest request, one screen, no formats
    + bytes(10)  # orders, keycodes, padding
    + bytes(40)  # the screen, without depths
)
X_REFUSAL = b"\x00\x02\x0b\x00\x00\x00\x01\x00no\x00\x00"


@LINUX
@pytest.mark.parametrize(("reply", "expected"), [(X_SETUP, True), (X_REFUSAL, False), (b"", False)])
def test_an_x_server_is_asked_whether_it_lets_us_in(dev: Any, reply: bytes, expected: bool) -> None:
    if not dev.loads("libxcb.so.1"):
        pytest.skip("libxcb is not installed")
    number = next(port for port in range(6300, 6400) if is_free(port)) - 6000
    with socket.create_server(("127.0.0.1", 6000 + number)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(reply)
                connection.settimeout(5)
                while reply == X_SETUP and connection.recv(4096):
                    pass

        thread = threading.Thread(target=serve)
        thread.start()
        assert dev.x11_answers(f"127.0.0.1:{number}") is expected
        thread.join()


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@LINUX
def test_no_display_answers_where_there_is_none(dev: Any) -> None:
    assert not dev.x11_answers("127.0.0.1:299")
    assert not dev.wayland_answers("no-compositor-here")


@LINUX
def test_a_compositor_answers(dev: Any, isolated_home: Path) -> None:
    if not dev.loads("libwayland-client.so.0") or not dev.loads("libwayland-cursor.so.0"):
        pytest.skip("the Wayland libraries are not installed")
    place = isolated_home / "w"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()
        assert dev.wayland_answers(str(place))
    assert not dev.wayland_answers(str(place))


@pytest.fixture
def started(dev: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the commands would start: command, platform and time limit."""
    calls: list[dict[str, Any]] = []

    def run(command: list[str], environment: dict[str, str], limit: float | None = None, folder: object = None) -> int:
        calls.append({"words": command[1:], "platform": environment.get("QT_QPA_PLATFORM"), "limit": limit})
        return 7

    monkeypatch.setattr(dev, "run", run)
    monkeypatch.setattr(dev, "ensure_environment", lambda *locks: None)
    monkeypatch.setattr(dev, "ensure_libraries", lambda wanted, may_install: None)
    monkeypatch.setattr(dev, "ensure_secret_service", lambda may_install: None)
    monkeypatch.setattr(dev, "ensure_assistive_technology", lambda may_install: None)
    monkeypatch.setattr(dev, "CAPTURES", tmp_path / "captures")
    return calls


def test_the_demo_opens_a_window_where_there_is_a_display(
    dev: Any, started: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "qt_platform", lambda environment: "xcb")
    assert dev.main(["demo", "--theme", "dark"]) == 7
    words = ["-m", "sealscribe", "demo", "--theme", "dark"]
    assert started == [{"words": words, "platform": "xcb", "limit": None}]


def test_the_demo_without_a_display_keeps_pictures(
    dev: Any, started: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "qt_platform", lambda environment: "offscreen")
    dev.CAPTURES.mkdir()
    (dev.CAPTURES / "of-an-earlier-run.png").touch()
    assert dev.main(["demo"]) == 7
    words = ["-m", "sealscribe", "demo", "--capture", str(dev.CAPTURES)]
    assert started == [{"words": words, "platform": "offscreen", "limit": dev.DEMO_LIMIT_SECONDS}]
    assert list(dev.CAPTURES.iterdir()) == []
    told = capsys.readouterr().out
    assert "no display" in told
    assert str(dev.CAPTURES) in told


def test_the_demo_takes_the_folder_that_is_named(
    dev: Any, started: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "qt_platform", lambda environment: "offscreen")
    assert dev.main(["demo", "--capture", "here"]) == 7
    assert started[0]["words"] == ["-m", "sealscribe", "demo", "--capture", "here"]


def test_the_tests_run_offscreen_and_get_the_arguments(dev: Any, started: list[dict[str, Any]]) -> None:
    assert dev.main(["test", "-k", "context", "-x"]) == 7
    assert started == [{"words": ["-m", "pytest", "-k", "context", "-x"], "platform": "offscreen", "limit": None}]


@pytest.mark.parametrize(("arguments", "status"), [([], 0), (["--help"], 0), (["dmeo"], 2), (["setup", "x"], 2)])
def test_the_usage(dev: Any, arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == status
    captured = capsys.readouterr()
    assert dev.USAGE in (captured.err if status else captured.out)


def test_another_python_is_looked_for_where_this_one_is_not_supported(
    dev: Any, started: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 1, "final", 0))
    monkeypatch.setattr(dev, "run", lambda command: command)
    monkeypatch.setattr(dev, "succeeds", lambda command: command[0] == "python3.12")
    assert dev.main(["test", "-x"]) == ["python3.12", str(Path(dev.__file__).resolve()), "test", "-x"]
    monkeypatch.setattr(dev, "succeeds", lambda command: False)
    assert dev.main(["test"]) == 3
    assert "needs Python 3.11, 3.12 or 3.13" in capsys.readouterr().err


def test_the_status_of_a_child_is_given_on(dev: Any) -> None:
    assert dev.run([sys.executable, "-c", "raise SystemExit(5)"]) == 5
    assert dev.run([sys.executable, "-c", ""]) == 0


@POSIX
def test_a_signal_becomes_a_status_as_in_a_shell(dev: Any) -> None:
    assert dev.run([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]) == 128 + 9


def test_a_child_that_does_not_end_is_stopped(dev: Any, capsys: pytest.CaptureFixture[str]) -> None:
    before = time.monotonic()
    assert dev.run([sys.executable, "-c", "import time; time.sleep(60)"], limit=0.2) == dev.TIMED_OUT == 124
    assert time.monotonic() - before < 30
    assert "Stopped" in capsys.readouterr().out


WAITS = "import sys, time; print('up', flush=True); time.sleep(60)"
STARTER = """
import importlib.util, signal, sys
# A shell starts what runs behind it with interrupts ignored, and whoever started these tests may be one.
signal.signal(signal.SIGINT, signal.default_int_handler)
spec = importlib.util.spec_from_file_location("dev", {path!r})
dev = importlib.util.module_from_spec(spec)
spec.loader.exec_module(dev)
dev.lint = lambda arguments, may_install: dev.run([sys.executable, "-c", {waits!r}])
raise SystemExit(dev.main(["lint"]))
"""


@POSIX
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_ends_the_child_too_and_shows_no_trace(dev: Any, number: int, status: int) -> None:
    program = STARTER.format(path=dev.__file__, waits=WAITS)
    command = [sys.executable, "-c", program]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "up\n"
        if number == signal.SIGINT:  # as a terminal does
            os.killpg(parent.pid, number)
        else:
            parent.send_signal(number)
        _, told = parent.communicate(timeout=30)  # ends only when the child has let go of the pipe
    assert parent.returncode == status
    assert "dev.py" not in told


@pytest.mark.parametrize(
    ("there", "may_install", "installed"),
    [
        ((), True, [["dbus", "gnome-keyring"]]),
        (("dbus-daemon",), True, [["gnome-keyring"]]),
        (("dbus-daemon", "gnome-keyring-daemon"), True, []),
        ((), False, []),
    ],
)
def test_the_keyring_of_the_tests_is_installed_where_it_is_missing_and_may_be(
    dev: Any, monkeypatch: pytest.MonkeyPatch, there: tuple[str, ...], may_install: bool, installed: list[list[str]]
) -> None:
    found: list[list[str]] = []
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.shutil, "which", lambda tool: tool if tool in there else None)
    monkeypatch.setattr(dev, "needs_no_password", lambda: True)
    monkeypatch.setattr(dev, "install_packages", lambda apt, dnf: found.append(apt))

    dev.ensure_secret_service(may_install)

    assert found == installed


@pytest.mark.parametrize(
    ("is_there", "may_install", "installed"),
    [
        (
            False,
            True,
            [(["xvfb", "at-spi2-core", "libxcb-cursor0"], ["xorg-x11-server-Xvfb", "at-spi2-core", "xcb-util-cursor"])],
        ),
        (True, True, []),
        (False, False, []),
    ],
)
def test_the_assistive_technology_of_the_tests_is_installed_where_it_is_missing_and_may_be(
    dev: Any, monkeypatch: pytest.MonkeyPatch, is_there: bool, may_install: bool, installed: list[Any]
) -> None:
    found: list[Any] = []
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.Path, "exists", lambda path: is_there)
    monkeypatch.setattr(dev, "loads", lambda soname: is_there or "cursor" not in soname)
    monkeypatch.setattr(dev, "needs_no_password", lambda: True)
    monkeypatch.setattr(dev, "install_packages", lambda apt, dnf: found.append((apt, dnf)))

    dev.ensure_assistive_technology(may_install)

    assert found == installed
