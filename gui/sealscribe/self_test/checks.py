"""The checks themselves, in a process that another one ends when it takes too long.

Each returns what it saw, in a few words, and raises what went wrong.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QStandardPaths
from PySide6.QtGui import QColor, QImageReader
from PySide6.QtWidgets import QApplication

from sealscribe.self_test.report import Finding

RESOURCE_FOLDERS: Final = ("captures", "demo", "help", "icons", "proof", "themes", "tours", "translations")
PLATFORM_PLUGINS: Final = {
    "linux": ("offscreen", "wayland", "xcb"),
    "darwin": ("cocoa", "offscreen"),
    "win32": ("offscreen", "windows"),
}
KEYRING_BACKENDS: Final = {
    "linux": "keyring.backends.SecretService",
    "darwin": "keyring.backends.macOS",
    "win32": "keyring.backends.Windows",
}
FEWEST_AUTHORITIES: Final = 50
SANDBOX_SECONDS: Final = 20.0


class CheckFailedError(Exception):
    """Something is missing; the text says what."""


def check_resources() -> str:
    """Every folder of the resources has files, every icon can be drawn, the themes can be read."""
    from sealscribe.ui.icons import icon_names, render_icon

    root = files("sealscribe.resources")
    for folder in RESOURCE_FOLDERS:
        if not any(entry.is_file() for entry in root.joinpath(folder).iterdir()):
            raise CheckFailedError(f"There is nothing in the resources' folder {folder}.")
    json.loads(root.joinpath("themes", "themes.json").read_bytes())
    names = icon_names()
    blank = [name for name in names if render_icon(name, 16, QColor("black")).isNull()]
    if blank:
        raise CheckFailedError(f"These icons cannot be drawn: {', '.join(blank)}.")
    return f"{len(RESOURCE_FOLDERS)} folders, {len(names)} icons"


def check_qt_plugins() -> str:
    """The platform plugins of this system, and those that read pictures."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    found = {path.stem.removeprefix("lib").removeprefix("q") for path in folder.iterdir()}
    missing = set(PLATFORM_PLUGINS.get(sys.platform, ())) - found
    if missing:
        raise CheckFailedError(f"Qt has no platform plugin {', '.join(sorted(missing))}.")
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    if not {"svg", "png"} <= formats:
        raise CheckFailedError("Qt cannot read SVG or PNG.")
    if not QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation):
        raise CheckFailedError("Qt finds no home folder.")
    return ", ".join(sorted(found))


def check_authorities() -> str:
    """What certificates are checked against."""
    from sealscribe.aws.installed import count_authorities

    count = count_authorities()
    if count < FEWEST_AUTHORITIES:
        raise CheckFailedError(f"There are only {count} certificate authorities.")
    return f"{count} certificate authorities"


def check_keyring() -> str:
    """The keyring of this system can be spoken with, whether or not one runs now."""
    from sealscribe.store.keyring_vault import known_backends

    found = known_backends()
    wanted = KEYRING_BACKENDS.get(sys.platform)
    if wanted is not None and wanted not in found:
        raise CheckFailedError(f"{wanted} is not among {', '.join(sorted(found)) or 'none'}.")
    return ", ".join(f"{name} ({'answers' if found[name] else 'does not answer here'})" for name in sorted(found))


def check_clients() -> str:
    """The embedded AWS starts, and each client can be made."""
    from sealscribe.aws.installed import make_every_client
    from sealscribe.core.connection import ConnectionSettings
    from sealscribe.sandbox.process import SandboxProcess

    sandbox = SandboxProcess()
    sandbox.start()
    try:
        address = sandbox.wait_ready(SANDBOX_SECONDS)
        settings = ConnectionSettings(
            region=address.region,
            endpoint_url=address.url,
            access_key_id=address.current.access_key_id,
            secret_access_key=address.current.secret_access_key,
            is_demo=True,
        )
        return ", ".join(make_every_client(settings))
    finally:
        sandbox.stop()


CHECKS: Final[dict[str, Callable[[], str]]] = {
    "resources": check_resources,
    "Qt plugins": check_qt_plugins,
    "certificate authorities": check_authorities,
    "keyring": check_keyring,
    "embedded AWS and AWS clients": check_clients,
}


def run_checks(findings: Path) -> int:
    """Do every check, and write each finding to the file ``findings`` as soon as it is there."""
    application = QApplication([sys.argv[0]])
    with findings.open("w", encoding="utf-8") as file:
        for name, check in CHECKS.items():
            started = time.monotonic()
            try:
                passed, detail = True, check()
            except Exception as error:  # noqa: BLE001 - whatever goes wrong is what is to be told
                passed, detail = False, f"{type(error).__name__}: {error}"
            file.write(Finding(name, passed, detail, round(time.monotonic() - started, 2)).to_line() + "\n")
            file.flush()
    application.quit()
    return 0
