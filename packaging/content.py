"""What goes into a package of the program, and what stays out. Standard library only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

AWS_SERVICES: Final = ("iam", "kms", "s3", "sso", "sso-oidc", "sts", "transcribe")
"""Whom the program asks, and whom botocore asks for credentials; the self-test makes a client of each."""
MOTO_PACKAGES: Final = (
    "cloudwatch",
    "core",
    "events",
    "iam",
    "kms",
    "moto_api",
    "moto_server",
    "s3",
    "s3bucket_path",
    "sts",
    "utilities",
)
"""What the embedded AWS loads of moto, whose parts import one another."""
QT_PLUGINS: Final = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qico", "qsvg"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("bradient",),
    "wayland-shell-integration": ("xdg-shell",),
}
"""The plugins by folder. A plugin for TLS is not among them: Qt itself opens no connection to another computer."""
LANGUAGES: Final = ("de", "ja")
"""What the program is translated into; the words of Qt's own buttons and dialogs come along."""
EXCLUDED_MODULES: Final = (
    "PIL",
    "_curses",
    "_curses_panel",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pip",
    "pydoc_data",
    "pygments",
    "readline",
    "setuptools",
    "test",
    "tkinter",
)
"""What some import names, but nothing in the program uses. ``unittest`` is used by moto."""
HOST_LIBRARIES: Final = ("libX11.so", "libX11-xcb.so", "libgcc_s.so", "libstdc++.so")
"""What the graphics drivers of each computer load too, in a version that no package can know: always its own."""
UNUSED_TABLES: Final = ("oui.dat",)
"""Of python-stdnum: the makers of network cards, for which the program does not look."""
_SYSTEM_FOLDERS: Final = ("/lib", "/usr/lib")


def is_wanted(name: str) -> bool:
    """Tell whether a file of a package's folder is wanted, by its name there: models, pages and plugins are cut."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if parts[:2] == ("botocore", "data"):
        return len(parts) == 3 or parts[2] in AWS_SERVICES
    if parts[:2] == ("boto3", "data") or (parts[:1] == ("boto3",) and "examples" in parts):
        return False
    if parts[:1] == ("moto",):
        return parts[1] in MOTO_PACKAGES and "templates" not in parts
    if "plugins" in parts and parts[0] == "PySide6":
        folder, file = parts[parts.index("plugins") + 1], PurePosixPath(parts[-1])
        return file.stem.split(".")[0].removeprefix("lib") in QT_PLUGINS.get(folder, ())
    if parts[:1] == ("stdnum",) and parts[-1] in UNUSED_TABLES:
        return False
    if len(parts) == 1 and parts[0].startswith(HOST_LIBRARIES):
        return False
    if parts[0] == "PySide6" and "translations" in parts:
        return parts[-1] in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if parts[:3] == ("sealscribe", "resources", "translations"):
        return parts[-1].endswith(".qm")  # what translators work on is made into these
    return not (parts[0] == "PySide6" and {"qml", "resources"} & set(parts))


def is_of_the_system(source: str, *, environments: Iterable[str]) -> bool:
    """Tell whether a library came from the Linux system, by where it was found, and not from an environment.

    Python itself always belongs to the program, also where it is the system's own, whose prefix is ``/usr``.
    """
    parts = PurePosixPath(source).parts
    if parts[-1].startswith("libpython") or any(part.startswith("python3") for part in parts[:-1]):
        return False
    if any(source.startswith(f"{folder}/") for folder in environments if folder != "/usr"):
        return False
    return any(source.startswith(f"{folder}/") for folder in _SYSTEM_FOLDERS)


def moto_to_leave_out(names: Iterable[str]) -> list[str]:
    """Return the modules of moto, of which ``names`` are the subfolders, that the program never loads."""
    return [f"moto.{name}" for name in sorted(names) if name not in MOTO_PACKAGES and not name.startswith("_")]


def reachable(binaries: Mapping[str, str], needed_by: Callable[[str], Iterable[str]]) -> set[str]:
    """Return which libraries are loaded by anything that is no such library itself, at first or second hand.

    ``binaries`` are the sources by name in the package; ``needed_by`` tells the file names that a source asks for.
    """
    libraries = {
        PurePosixPath(name.replace("\\", "/")).name: name for name in binaries if is_only_loaded_by_others(name)
    }
    waiting = [name for name in binaries if not is_only_loaded_by_others(name)]
    found: set[str] = set()
    while waiting:
        for needed in needed_by(binaries[waiting.pop()]):
            name = libraries.get(PurePosixPath(needed.replace("\\", "/")).name)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(name)
    return found


def is_only_loaded_by_others(name: str) -> bool:
    """Tell whether a file is a library of Qt or, at the top of the package, of the Linux system.

    Those of plugins that stay out would stay behind. Python's own library is loaded by the boot loader.
    """
    parts = PurePosixPath(name.replace("\\", "/")).parts
    file = parts[-1].lower()
    if "plugins" in parts or file.endswith(".pyd") or ".abi3." in file:
        return False
    if len(parts) == 1 and file.startswith("lib") and ".so" in file and not file.startswith("libpython"):
        return True
    return file.removeprefix("lib").startswith(("qt6", "icudata", "icui18n", "icuuc")) or ".framework" in name
