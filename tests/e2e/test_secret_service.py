"""Access keys in a real keyring: GNOME Keyring on a session bus of its own, in a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

TOOLS = ("dbus-daemon", "gnome-keyring-daemon")
PATHS = {tool: shutil.which(tool) or tool for tool in TOOLS}
MISSING = [tool for tool in TOOLS if not shutil.which(tool)]

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is of Linux desktops"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed, and could not be: {', '.join(MISSING)}"),
]

PROGRAM = """
import json, sys
from contextlib import closing
import secretstorage
from sealscribe.core.connection import AccessKeys
from sealscribe.core.errors import AppFailure
from sealscribe.store.connection_memory import ConnectionMemory
from sealscribe.store.keyring_vault import KeyringVault
from sealscribe.store.settings import Settings
from pathlib import Path

vault = KeyringVault(ConnectionMemory(Settings(Path(sys.argv[1]))))
told = []
def do(work):
    try:
        told.append(work())
    except AppFailure as failure:
        told.append(failure.error.code.value)
def shown():
    keys = vault.load()
    return [keys.access_key_id, keys.secret_access_key, keys.session_token]
for step in sys.argv[2:]:
    if step == "save":
        do(lambda: vault.save(AccessKeys("AKIAONE", "marked-secret", "marked-token")))
    elif step == "replace":
        do(lambda: vault.save(AccessKeys("AKIATWO", "marked-other")))
    elif step == "load":
        do(shown)
    elif step == "erase":
        do(vault.erase)
    elif step == "lock":
        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()
    else:
        do(vault.backend)
print(json.dumps(told))
"""


READY = """
import threading, time
from contextlib import closing
import secretstorage
until = time.monotonic() + 30
while True:
    try:
        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.Collection(bus)
            if collection.is_locked():
                raise secretstorage.LockedException("still being unlocked")
            collection.create_item("probe", {"probe": "ready"}, b"ready").delete()
        break
    except Exception:
        if time.monotonic() > until:
            raise
        threading.Event().wait(0.05)
"""
"""Waits until the default collection is there, unlocked and takes items; makes no collection."""


@pytest.fixture
def environment(isolated_home: Path) -> Iterator[dict[str, str]]:
    """A session bus with an unlocked keyring on it; both end with the test."""
    environ = {**os.environ, "XDG_DATA_HOME": str(isolated_home / "data")}
    environ.pop("PYTHON_KEYRING_BACKEND", None)
    bus = subprocess.Popen(
        [PATHS["dbus-daemon"], "--session", "--nofork", "--print-address=1", f"--address=unix:dir={isolated_home}"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        with running_keyring(environ, b"password"):
            yield environ
    finally:
        bus.terminate()
        bus.wait(10)
        if bus.stdout is not None:
            bus.stdout.close()


@contextmanager
def running_keyring(environ: dict[str, str], password: bytes) -> Iterator[None]:
    """The daemon in the foreground; a password on its input unlocks the login keyring, or makes it."""
    process = subprocess.Popen(
        [PATHS["gnome-keyring-daemon"], "--foreground", "--unlock", "--components=secrets"],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdin is not None
        process.stdin.write(password)
        process.stdin.close()
        # It takes requests before its collections are there.
        subprocess.run([sys.executable, "-c", READY], env=environ, capture_output=True, timeout=60, check=True)
        yield
    finally:
        process.terminate()
        process.wait(10)


def tell(environment: dict[str, str], memory: Path, *steps: str) -> list[object]:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(memory), *steps],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told: list[object] = json.loads(run.stdout)
    return told


def test_keys_are_kept_replaced_and_erased_in_the_real_keyring(
    environment: dict[str, str], tmp_path: Path, isolated_home: Path
) -> None:
    memory = tmp_path / "connection.json"

    assert tell(environment, memory, "name", "load", "save", "load") == [
        "Secret Service",
        "keyring-item-missing",
        None,
        ["AKIAONE", "marked-secret", "marked-token"],
    ]
    # Another process, as at the next start of the program.
    assert tell(environment, memory, "load", "replace", "load", "erase", "load", "erase") == [
        ["AKIAONE", "marked-secret", "marked-token"],
        None,
        ["AKIATWO", "marked-other", ""],
        None,
        "keyring-item-missing",
        None,
    ]
    for folder in (isolated_home, tmp_path):
        for path in folder.rglob("*"):
            assert not path.is_file() or b"marked" not in path.read_bytes(), path


def test_a_locked_keyring_that_nobody_unlocks_says_so(environment: dict[str, str], tmp_path: Path) -> None:
    memory = tmp_path / "connection.json"
    assert tell(environment, memory, "save", "lock", "load", "replace", "erase") == [None, *["keyring-locked"] * 3]


def test_without_a_keyring_on_the_bus_there_is_none(isolated_home: Path, tmp_path: Path) -> None:
    environ = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={isolated_home}/nothing"}
    environ.pop("PYTHON_KEYRING_BACKEND", None)

    assert tell(environ, tmp_path / "connection.json", "load", "save") == ["keyring-none", "keyring-none"]
