"""A desktop without a screen, and a program on it as a screen reader has it: the tree of AT-SPI, over D-Bus.

Nothing of the program is imported here, and nothing of it is known but what it tells assistive technology.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

if sys.platform.startswith("linux"):
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import DBusConnection, open_dbus_connection

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = {
    "Xvfb": shutil.which("Xvfb"),
    "dbus-daemon": shutil.which("dbus-daemon"),
    "at-spi-bus-launcher": next((path for path in LAUNCHERS if Path(path).exists()), None),
}
# What Qt needs for a window on X11 beyond what the tests without a display need.
LIBRARIES = ("libxkbcommon-x11.so.0", "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1")


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


MISSING = [tool for tool, path in TOOLS.items() if path is None]
MISSING += [soname for soname in LIBRARIES if not loads(soname)]

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
LABELLED_BY = 2
WAIT_SECONDS = 30.0
ANSWER_SECONDS = 10.0
PAUSE_SECONDS = 0.05
STATES = {"checked": 4, "enabled": 8, "focused": 12, "selected": 23, "showing": 25, "visible": 30}

Found = TypeVar("Found")


# --- the desktop -----------------------------------------------------------------------------------------


@contextmanager
def ended(process: subprocess.Popen[Any]) -> Iterator[subprocess.Popen[Any]]:
    """End a process with the block, kindly first."""
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def desktop(home: Path) -> Iterator[dict[str, str]]:
    """A display that nobody sees, a session bus and the bus of assistive technology, in an environment for programs."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    read, write = os.pipe()
    screen = [str(TOOLS["Xvfb"]), "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with ended(subprocess.Popen(screen, pass_fds=(write,), stderr=subprocess.DEVNULL)):
        os.close(write)
        with os.fdopen(read) as number:
            environment["DISPLAY"] = f":{number.readline().strip()}"
        bus = [str(TOOLS["dbus-daemon"]), "--session", "--nofork", "--print-address=1", f"--address=unix:dir={home}"]
        quiet: dict[str, Any] = {"env": environment, "stderr": subprocess.DEVNULL}
        with ended(subprocess.Popen(bus, stdout=subprocess.PIPE, text=True, **quiet)) as daemon:
            assert daemon.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            launcher = [str(TOOLS["at-spi-bus-launcher"]), "--launch-immediately"]
            with ended(subprocess.Popen(launcher, stdout=subprocess.DEVNULL, **quiet)):
                yield environment


def until(what: str, condition: Callable[[], Found | None], seconds: float = WAIT_SECONDS) -> Found:
    """Wait until there is something, and give it back; what goes away while it is looked at is looked for again."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except DBusErrorResponse:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds:.0f} seconds")
        time.sleep(PAUSE_SECONDS)


# --- the tree --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Node:
    """One object of a program, by its place on the bus."""

    reader: ScreenReader
    bus: str
    path: str

    def ask(self, interface: str, method: str, signature: str = "", *arguments: object) -> Any:
        address = DBusAddress(self.path, self.bus, interface)
        body = new_method_call(address, method, signature or None, arguments)
        answer = self.reader.connection.send_and_get_reply(body, timeout=ANSWER_SECONDS)
        if answer.header.message_type.name == "error":
            raise DBusErrorResponse(answer)
        return answer.body[0] if len(answer.body) == 1 else answer.body

    def fact(self, name: str, interface: str = ACCESSIBLE) -> Any:
        return self.ask("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[1]

    @property
    def name(self) -> str:
        """The name that is said: that of the label where there is one, as with dropdowns, else its own."""
        if self.role == "combo box":
            for kind, targets in self.ask(ACCESSIBLE, "GetRelationSet"):
                if kind == LABELLED_BY:
                    return str(Node(self.reader, *targets[0]).fact("Name"))
        return str(self.fact("Name"))

    @property
    def description(self) -> str:
        return str(self.fact("Description"))

    @property
    def role(self) -> str:
        return str(self.ask(ACCESSIBLE, "GetRoleName"))

    def has(self, state: str) -> bool:
        words = self.ask(ACCESSIBLE, "GetState")
        return bool(words[STATES[state] // 32] >> STATES[state] % 32 & 1)

    def children(self) -> list[Node]:
        return [Node(self.reader, *place) for place in self.ask(ACCESSIBLE, "GetChildren")]

    def walk(self) -> Iterator[Node]:
        """All that is shown below, in the order of the tree."""
        for child in self.children():
            try:
                if not child.has("showing"):
                    continue
            except DBusErrorResponse:
                continue
            yield child
            if child.role not in ("table", "list", "tree", "tree table", "combo box"):
                yield from child.walk()

    # What a person does

    def actions(self) -> list[str]:
        count = int(self.fact("NActions", "org.a11y.atspi.Action"))
        return [str(self.ask("org.a11y.atspi.Action", "GetName", "i", number)) for number in range(count)]

    def act(self, *names: str) -> None:
        """Do the first of these actions that there is."""
        known = self.actions()
        number = next((known.index(name) for name in names if name in known), None)
        assert number is not None, f"{self.name!r} offers {known}"
        self.ask("org.a11y.atspi.Action", "DoAction", "i", number)

    def press(self) -> None:
        self.act("Press", "Toggle")

    def focus(self) -> None:
        self.ask("org.a11y.atspi.Component", "GrabFocus")

    def enter(self, text: str) -> None:
        """Put a text into a field, as by dictation."""
        assert self.ask("org.a11y.atspi.EditableText", "SetTextContents", "s", text)

    @property
    def text(self) -> str:
        length = int(self.fact("CharacterCount", "org.a11y.atspi.Text"))
        return str(self.ask("org.a11y.atspi.Text", "GetText", "ii", 0, length))


class ScreenReader:
    """Reads the tree of one program, and acts on it."""

    def __init__(self, environment: dict[str, str]) -> None:
        session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            session.send_and_get_reply(message_bus.StartServiceByName("org.a11y.Bus"), timeout=WAIT_SECONDS)
            answer = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=WAIT_SECONDS)
        finally:
            session.close()
        self.connection: DBusConnection = open_dbus_connection(str(answer.body[0]))

    def close(self) -> None:
        self.connection.close()

    def program(self, name: str) -> Node:
        """The program of this name, as soon as it is there."""
        desktop = Node(self, "org.a11y.atspi.Registry", ROOT)

        def there() -> Node | None:
            return next((one for one in desktop.children() if one.fact("Name") == name), None)

        return until(f"the program {name}", there)


def find(top: Node, role: str | Sequence[str], name: str = "", *, within: str = "") -> Node | None:
    """The first object that is shown with a role and a name; ``within`` stands in the name of something around it."""
    roles = (role,) if isinstance(role, str) else role
    for node in top.walk():
        if within:
            if within in node.name:
                return find(node, role, name)
        elif node.role in roles and (not name or node.name == name):
            return node
    return None


def wait_for(top: Node, role: str | Sequence[str], name: str = "", *, within: str = "") -> Node:
    """Wait for an object that is shown."""
    try:
        return until(f"{role} {name!r}", lambda: find(top, role, name, within=within))
    except AssertionError as problem:
        raise AssertionError(f"{problem}; there is:\n{told(top)}") from None


def told(top: Node) -> str:
    """All that is shown, one line for each object, for people who look at a failure."""
    return "\n".join(f"{node.role}: {node.name!r} {node.description!r}" for node in top.walk())
