#!/usr/bin/env python3
"""Set Sealscribe up in this folder and run it: ``python3 dev.py demo`` or ``python3 dev.py test``.

Standard library only. Everything goes into ``.venv`` beside this file, from the lock files in ``locks/``;
nothing else on the computer changes, except that on Linux the system libraries that Qt needs are installed
when they are missing and this is allowed without a password, and for the tests a keyring and the bus of assistive
technology. ``--no-system`` forbids that.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import io
import json
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "sealscribe-setup.json"
LOCKS = {name: ROOT / "locks" / f"{name}.txt" for name in ("run", "dev", "build")}
CAPTURES = ROOT / "artifacts" / "demo"

BASE_PYTHON = str(getattr(sys, "_base_executable", None) or sys.executable)  # not that of an environment
PYTHONS = ((3, 13), (3, 12), (3, 11))
HEADLESS = ("offscreen", "minimal")
DEMO_LIMIT_SECONDS = 300
CANNOT_SET_UP = 3
TIMED_OUT = 124
INTERRUPTED = 130

WORKFLOWS = (".github/workflows/ci.yml", ".github/workflows/release.yml")
CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
    ("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS),
)

USAGE = """Usage: python3 dev.py [--no-system] COMMAND [ARGUMENTS]

  demo              open Sealscribe on its embedded AWS; no AWS account is needed
                    (arguments go to "sealscribe demo", for example --theme dark)
  test              run the tests (arguments go to pytest, for example -k context; --onscreen to watch)
  setup             only set up what both need
  lint              check style, types and the import contracts
  translate         bring the catalogues of the translations up to date with the texts of the program
  version 1.2.3     give the next release its version everywhere
  lock              write the lock files again (arguments go to uv, for example --upgrade)

  --no-system       never install system packages (or set SEALSCRIBE_NO_SYSTEM=1)"""

NO_ENVIRONMENT = (
    "This Python can make no environment of its own: install the package python3-venv (Debian, Ubuntu) "
    "or python3-pip (Fedora, others) and run the same command again."
)

# A session bus and a keyring on it, for the tests: program -> apt, dnf package.
SECRET_SERVICE = {"dbus-daemon": ("dbus", "dbus-daemon"), "gnome-keyring-daemon": ("gnome-keyring", "gnome-keyring")}
# A display that nobody sees and the bus of assistive technology, for the tests: a file of each -> apt, dnf package.
ASSISTIVE_TECHNOLOGY = {
    "/usr/bin/Xvfb": ("xvfb", "xorg-x11-server-Xvfb"),
    "/usr/share/dbus-1/services/org.a11y.Bus.service": ("at-spi2-core", "at-spi2-core"),
}
# What Qt's libraries and platform plugins load, less what the same packages bring along: soname -> apt, dnf package.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
}
DISPLAY_LIBRARIES = {
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
}


class SetUpError(Exception):
    """Something is missing that this script may not or cannot add; its text tells the person what to do."""


def other_python() -> list[str]:
    """The command of a supported Python on this computer, for when this one is not. Raises SetUpError."""
    for major, minor in PYTHONS:
        for command in ([f"python{major}.{minor}"], ["py", f"-{major}.{minor}"]):
            if succeeds([*command, "-c", ""]):
                return command
    raise SetUpError(
        f"Sealscribe needs Python 3.11, 3.12 or 3.13, and this is {platform.python_version()}: "
        "install one of them and run the same command again."
    )


def succeeds(command: list[str]) -> bool:
    """Whether the command can be started and ends with 0; its output is dropped."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0
    except OSError:
        return False


def digest(data: bytes) -> str:
    """A short name for what these bytes hold."""
    return hashlib.sha256(data).hexdigest()


def wanted_state(locks: Iterable[str]) -> dict[str, Any]:
    """What ``.venv`` should hold: which Python at which place, which locks, which project metadata."""
    import tomllib  # only here: an unsupported Python, which has none, must still get its sentence

    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = (metadata["build-system"], metadata["project"], metadata["tool"]["setuptools"])
    place = (sys.version_info[:2], sys.base_prefix, sys.platform, platform.machine(), str(ROOT))
    return {
        "environment": digest(json.dumps(place).encode()),
        "locks": {name: digest(LOCKS[name].read_bytes()) for name in locks},
        "project": digest(json.dumps(parts, sort_keys=True).encode()),
    }


def plan(stamp: dict[str, Any] | None, wanted: dict[str, Any]) -> str:
    """What is left to do: ``everything``, ``packages`` (a lock on top), ``project`` or ``nothing``.

    A missing stamp means that there is no environment yet, or one whose set-up was interrupted.
    """
    if stamp is None or stamp["environment"] != wanted["environment"]:
        return "everything"
    if any(stamp["locks"].get(name, value) != value for name, value in wanted["locks"].items()):
        return "everything"
    if wanted["locks"].keys() - stamp["locks"].keys():
        return "packages"
    return "nothing" if stamp["project"] == wanted["project"] else "project"


def read_stamp() -> dict[str, Any] | None:
    """What the last complete set-up left, or None."""
    try:
        stamp: dict[str, Any] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if PYTHON.exists() else None


def locked_names(text: str) -> list[str]:
    """The names of the packages in the text of a lock file."""
    return re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", text, re.MULTILINE)


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold a lock on this very file where the system has such locks, so that two set-ups follow one another."""
    with Path(__file__).open("rb") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def remaining(locks: Iterable[str]) -> tuple[str, dict[str, Any]]:
    """The plan for the named locks and those that were installed before, and the state that it leads to."""
    stamp = read_stamp()
    wanted = wanted_state(name for name in LOCKS if name in {*locks, *(stamp["locks"] if stamp else ())})
    return plan(stamp, wanted), wanted


def ensure_environment(*locks: str) -> None:
    """Bring ``.venv`` to what the named locks and the metadata say; does nothing when it is there already."""
    if remaining(locks)[0] == "nothing":
        return
    with one_at_a_time():
        step, wanted = remaining(locks)
        if step == "nothing":
            return
        STAMP.unlink(missing_ok=True)
        if step == "everything":
            make_environment()
        if step != "project":
            print("Installing packages. This takes a minute or more, and happens only when something changed.")
            files = [LOCKS[name] for name in wanted["locks"]]
            expected = len({found for file in files for found in locked_names(file.read_text(encoding="utf-8"))})
            chosen = [part for file in files for part in ("-r", str(file))]
            install("--require-hashes", "--only-binary", ":all:", *chosen, expected=expected)
        install("--no-deps", "--no-build-isolation", "-e", str(ROOT), expected=0)
        STAMP.write_text(json.dumps(wanted), encoding="utf-8")
        print("Set up.")


def host_pip() -> list[str] | None:
    """A pip of this computer that can install into another environment (``--python``, since pip 22.3)."""
    candidates = [[BASE_PYTHON, "-m", "pip"], *([tool] for tool in ("pip3", "pip") if shutil.which(tool))]
    for command in candidates:
        answer = subprocess.run([*command, "--version"], capture_output=True, text=True)
        version = re.match(r"pip (\d+)\.(\d+)", answer.stdout)
        if version and (int(version[1]), int(version[2])) >= (22, 3):
            return command
    return None


def ways_to_make(has_venv: bool, has_ensurepip: bool, has_pip: bool, uv: str | None) -> list[list[str]]:
    """The commands that can make ``.venv`` on this computer, best first."""
    ways = []
    if has_venv and has_ensurepip:
        ways.append([BASE_PYTHON, "-m", "venv", str(VENV)])
    if has_venv and has_pip:
        ways.append([BASE_PYTHON, "-m", "venv", "--without-pip", str(VENV)])
    if uv:
        ways.append([uv, "venv", "--quiet", "--python", BASE_PYTHON, str(VENV)])
    return ways


def make_environment() -> None:
    """Make ``.venv`` anew with the first way that works here. Raises SetUpError."""
    print(f"Making a Python {platform.python_version()} environment in {VENV.name}.")
    has_venv, has_ensurepip = (importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))
    for command in ways_to_make(has_venv, has_ensurepip, host_pip() is not None, shutil.which("uv")):
        try:
            if VENV.exists():
                shutil.rmtree(VENV)
        except OSError as problem:  # Windows keeps the files of a running program
            raise SetUpError(f"{VENV.name} is in use ({problem}): close Sealscribe and run this again.") from problem
        if succeeds(command):
            return
    raise SetUpError(NO_ENVIRONMENT)


def install_command() -> list[str]:
    """The command that installs into ``.venv``: its own pip, the host's pip, or uv."""
    if succeeds([str(PYTHON), "-c", "import pip"]):
        return [str(PYTHON), "-m", "pip", "install"]
    pip, uv = host_pip(), shutil.which("uv")
    if pip:
        return [*pip, "--python", str(PYTHON), "install"]
    if uv:
        return [uv, "pip", "install", "--python", str(PYTHON)]
    raise SetUpError(NO_ENVIRONMENT)


def install(*arguments: str, expected: int) -> None:
    """Install into ``.venv``, counting the packages on a terminal. Raises SetUpError with pip's own words."""
    environment = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    lines: list[str] = []
    seen = 0
    command = [*install_command(), *arguments]
    pipe: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "errors": "replace"}
    with subprocess.Popen(command, env=environment, **pipe) as child:
        for line in child.stdout or ():
            lines.append(line.rstrip())
            if line.startswith("Collecting ") and expected and sys.stdout.isatty():
                seen += 1
                print(f"\r  {min(seen, expected)} of {expected}", end="", flush=True)
    if seen:
        print("\r" + " " * 20 + "\r", end="", flush=True)
    if child.returncode != 0:
        raise SetUpError(
            "\n".join(lines[-15:])
            + "\nThe packages could not be installed. If the lines above speak of a connection, check the network; "
            "then run the same command again."
        )


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def packages_for(sonames: Iterable[str], manager: str) -> list[str]:
    """The package names of ``apt`` or ``dnf`` that bring these libraries, each once."""
    table = {**OFFSCREEN_LIBRARIES, **DISPLAY_LIBRARIES}
    return sorted({table[soname][0 if manager == "apt" else 1] for soname in sonames})


def with_candidates(names: Iterable[str], policy: str) -> list[str]:
    """The apt names under which these packages can be installed, given what ``apt-cache policy`` printed.

    Since the change to 64-bit time some libraries carry the suffix t64, and the old name is only virtual.
    """
    found = set(re.findall(r"^(\S+?):\n(?:  .*\n)*?  Candidate: (?!\(none\))", policy, re.MULTILINE))
    return [name + "t64" if name not in found and name + "t64" in found else name for name in names]


def apt_names(names: list[str]) -> list[str]:
    """The names that apt on this computer knows these packages by; unchanged where there is no apt."""
    if not shutil.which("apt-cache"):
        return names
    command = ["env", "LC_ALL=C", "apt-cache", "policy", *names, *(name + "t64" for name in names)]
    return with_candidates(names, subprocess.run(command, capture_output=True, text=True).stdout)


def install_lines(missing: list[str]) -> str:
    """What a person types to install the missing libraries."""
    apt = " ".join(apt_names(packages_for(missing, "apt")))
    dnf = " ".join(packages_for(missing, "dnf"))
    return f"  Debian, Ubuntu: sudo apt-get install {apt}\n  Fedora:         sudo dnf install {dnf}"


def ensure_libraries(wanted: Iterable[str], may_install: bool) -> None:
    """See that Qt's system libraries are there, and install them where that needs no password.

    Raises SetUpError with the lines to type where something is missing and may not be installed.
    """
    missing = [soname for soname in wanted if not loads(soname)]
    if not missing:
        return
    if may_install and needs_no_password():
        print(f"Installing system libraries for {', '.join(missing)}.")
        install_packages(packages_for(missing, "apt"), packages_for(missing, "dnf"))
        missing = [soname for soname in missing if not loads(soname)]
    if missing:
        raise SetUpError(
            f"System libraries are missing that the window needs: {', '.join(missing)}.\n"
            f"Install them with the line for this system, then run the same command again:\n{install_lines(missing)}"
        )


def is_root() -> bool:
    """Whether this runs with all rights."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def needs_no_password() -> bool:
    """Whether system packages can be installed without asking anybody."""
    return is_root() or succeeds(["sudo", "-n", "true"])


def install_packages(apt: list[str], dnf: list[str]) -> None:
    """Install system packages by their names for ``apt`` or ``dnf``; whether that worked shows afterwards."""
    before = [*([] if is_root() else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive"]
    if shutil.which("apt-get"):
        subprocess.run([*before, "apt-get", "update", "-qq"], capture_output=True)
        succeeds([*before, "apt-get", "install", "-y", "--no-install-recommends", *apt_names(apt)])
    else:
        succeeds([*before, "dnf", "install", "-y", *dnf])


def ensure_secret_service(may_install: bool) -> None:
    """See that there is a keyring for the test of the real thing; without one, that test is left out and says so."""
    missing = [tool for tool in SECRET_SERVICE if not shutil.which(tool)]
    if sys.platform.startswith("linux") and missing and may_install and needs_no_password():
        print(f"Installing {', '.join(missing)} for the tests.")
        install_packages([SECRET_SERVICE[tool][0] for tool in missing], [SECRET_SERVICE[tool][1] for tool in missing])


def ensure_assistive_technology(may_install: bool) -> None:
    """See that there is what a test reads the window with as screen readers do; without it, that test is left out."""
    if not (sys.platform.startswith("linux") and may_install and needs_no_password()):
        return
    packages = [names for file, names in ASSISTIVE_TECHNOLOGY.items() if not Path(file).exists()]
    libraries = [DISPLAY_LIBRARIES[soname] for soname in DISPLAY_LIBRARIES if not loads(soname)]
    if packages or libraries:
        print("Installing a display without a screen and the bus of assistive technology for the tests.")
        install_packages(*([*dict.fromkeys(names[way] for names in (*packages, *libraries))] for way in (0, 1)))


def wayland_answers(name: str) -> bool:
    """Whether a Wayland compositor accepts a connection, and the libraries to speak with it are there."""
    try:
        client, _ = ctypes.CDLL("libwayland-client.so.0"), ctypes.CDLL("libwayland-cursor.so.0")
    except OSError:
        return False
    client.wl_display_connect.restype = ctypes.c_void_p
    connection = client.wl_display_connect(name.encode())
    if connection:
        client.wl_display_disconnect(ctypes.c_void_p(connection))
    return bool(connection)


def x11_answers(name: str) -> bool:
    """Whether an X server accepts a connection, rights included."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def qt_platform(environment: Mapping[str, str]) -> str:
    """What Qt is told to show windows on: "" is its own choice, ``offscreen`` means that nothing answers.

    Qt ends the process where it finds no display, so this looks first.
    """
    if environment.get("QT_QPA_PLATFORM"):
        return environment["QT_QPA_PLATFORM"]
    if not sys.platform.startswith("linux"):
        return ""
    wayland = bool(environment.get("WAYLAND_DISPLAY")) and wayland_answers(environment["WAYLAND_DISPLAY"])
    x11 = bool(environment.get("DISPLAY")) and x11_answers(environment["DISPLAY"])
    if wayland and x11:
        return ""
    return "wayland" if wayland else "xcb" if x11 else "offscreen"


def run(
    command: list[str],
    environment: dict[str, str] | None = None,
    limit: float | None = None,
    folder: Path | None = None,
) -> int:
    """Run a child, for at most ``limit`` seconds, and give its exit status as a shell would; never leave it behind."""
    child = subprocess.Popen(command, env=environment, cwd=folder)
    try:
        status = child.wait(limit)
    except subprocess.TimeoutExpired:
        print(f"Stopped: it did not end within {limit:.0f} seconds.")
        return TIMED_OUT
    except KeyboardInterrupt:  # a terminal sends it to the child too, which may need a moment to end well
        with contextlib.suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
            child.wait(5)
        return INTERRUPTED
    finally:
        if child.poll() is None:
            child.terminate()
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
    return status if status >= 0 else 128 - status


def prepare(may_install: bool, look_for_display: bool) -> dict[str, str]:
    """See to Qt's system libraries, and make the environment variables of a program with windows."""
    linux = sys.platform.startswith("linux")
    if linux:
        ensure_libraries(OFFSCREEN_LIBRARIES, may_install)
    chosen = qt_platform(os.environ) if look_for_display else "offscreen"
    if linux and not chosen.startswith(HEADLESS):
        ensure_libraries(DISPLAY_LIBRARIES, may_install)
    return {**os.environ, "QT_QPA_PLATFORM": chosen} if chosen else dict(os.environ)


def demo(arguments: list[str], may_install: bool) -> int:
    """Open the window on the embedded AWS; without a display drive it offscreen and keep a picture of each step."""
    environment = prepare(may_install, look_for_display=True)
    ensure_environment("run")
    command = [str(PYTHON), "-m", "sealscribe", "demo", *arguments]
    if not environment.get("QT_QPA_PLATFORM", "").startswith(HEADLESS):
        return run(command, environment)
    print("There is no display here, so no window can be shown. The demo runs by itself instead.")
    if not any(argument.split("=")[0] == "--capture" for argument in arguments):
        for old in CAPTURES.glob("*.png"):
            old.unlink()
        CAPTURES.mkdir(parents=True, exist_ok=True)
        print(f"A picture of every step goes to {CAPTURES}")
        command += ["--capture", str(CAPTURES)]
    return run(command, environment, DEMO_LIMIT_SECONDS)


def test(arguments: list[str], may_install: bool) -> int:
    """Run pytest; without ``--onscreen`` no window is shown."""
    environment = prepare(may_install, look_for_display="--onscreen" in arguments)
    ensure_secret_service(may_install)
    ensure_assistive_technology(may_install)
    ensure_environment("run", "dev")
    return run([str(PYTHON), "-m", "pytest", *arguments], environment, folder=ROOT)


def setup(arguments: list[str], may_install: bool) -> int:
    """Set up what the demo and the tests need."""
    prepare(may_install, look_for_display=True)
    ensure_environment("run", "dev")
    print("Ready. Try: python3 dev.py demo")
    return 0


def lint(arguments: list[str], may_install: bool) -> int:
    """Run every check that needs no test, and give the first failing one's exit status."""
    ensure_environment("run", "dev")
    statuses = [run([str(SCRIPTS / name), *rest], folder=ROOT) for name, *rest in CHECKS]
    return next((status for status in statuses if status), 0)


def translate(arguments: list[str], may_install: bool) -> int:
    """Make the catalogues of the translations anew from the sources."""
    ensure_environment("run", "dev")
    return run([str(PYTHON), "packaging/translations/catalogues.py"], folder=ROOT)


def version(arguments: list[str], may_install: bool) -> int:
    """Write the version of the next release into the program, its metadata and the changelog."""
    return run([BASE_PYTHON, "packaging/version.py", *arguments], folder=ROOT)


def lock(arguments: list[str], may_install: bool) -> int:
    """Write the lock files from ``pyproject.toml``: one set of versions for all systems and Pythons."""
    ensure_environment("run", "dev")
    base = [str(SCRIPTS / "uv"), "pip", "compile", "--quiet", "--no-config", "--universal", "--python-version", "3.11"]
    base += ["--generate-hashes", "--only-binary", ":all:", "--no-annotate", "--no-emit-index-url"]
    base += [*arguments, "pyproject.toml", "--extra", "demo", "--group", "build"]
    environment = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 dev.py lock"}
    status = run([*base, "-o", "locks/run.txt"], environment, folder=ROOT)
    if status:
        return status
    known = locked_names(LOCKS["run"].read_text(encoding="utf-8"))
    on_top = ["-c", "locks/run.txt", *(f"--no-emit-package={name}" for name in sorted(set(known)))]
    for group, name in (("dev", "dev"), ("package", "build")):
        status = run([*base, *on_top, "--group", group, "-o", f"locks/{name}.txt"], environment, folder=ROOT)
        if status:
            return status
    return 0


def main(argv: list[str]) -> int:
    """Run one command and return the exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # each line at once, also into a pipe
    commands = {
        "demo": demo,
        "test": test,
        "setup": setup,
        "lint": lint,
        "lock": lock,
        "translate": translate,
        "version": version,
    }
    may_install = "--no-system" not in argv and os.environ.get("SEALSCRIBE_NO_SYSTEM", "0") in ("", "0")
    words = [word for word in argv if word != "--no-system"]
    if not words or words[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0
    if words[0] not in commands or (words[0] in ("setup", "lint", "translate") and words[1:]):
        print(USAGE, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # so that a child is ended too
    try:
        if sys.version_info[:2] not in PYTHONS:
            return run([*other_python(), str(Path(__file__).resolve()), *argv])
        return commands[words[0]](words[1:], may_install)
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return CANNOT_SET_UP
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
