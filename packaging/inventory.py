"""Tells what is in a package: a bill of materials (CycloneDX) and the notices of third parties.

Runs in the environment that the package was made from, whose metadata it reads; nothing of the computer goes in.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
PROGRAM: Final = "sealscribe"
BOOT_LOADER: Final = "pyinstaller"
LEFT_OUT: Final = ("pip", "setuptools")
_LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NAMED_IN_CLASSIFIER: Final = "License :: "
QT: Final = """\
The libraries of Qt, and PySide6 and Shiboken6, which come from PySide6-Essentials, are under the GNU Lesser General
Public License version 3; its text, and that of the GNU General Public License, which it builds on, are below. They
are shared libraries in files of their own, in the folder PySide6 beside this file, and may be replaced: put a build of
the same version series of Qt or PySide6 in the place of a file there, with the same name. Their source is what the Qt
Project and the PySide project publish for the versions named here. python-stdnum, under the same licence in
version 2.1 or later, is there as plain Python files in the folder stdnum, which may be edited."""


def main() -> None:
    """Write ``sbom.json`` and ``NOTICES.txt`` into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lock", type=Path, required=True, help="the lock file of what is shipped")
    parser.add_argument("--epoch", type=int, required=True, help="the moment of the build, in seconds since 1970")
    parser.add_argument("folder", type=Path)
    found = parser.parse_args()
    shipped = shipped_names(found.lock.read_text(encoding="utf-8"))
    parts = sorted(
        (part for part in distributions() if normal(part.name) in {*shipped, BOOT_LOADER}),
        key=lambda part: normal(part.name),
    )
    program = next(part for part in distributions() if normal(part.name) == PROGRAM)
    bill = bill_of_materials(program, parts, found.epoch)
    (found.folder / "sbom.json").write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")
    (found.folder / "NOTICES.txt").write_text(notices(parts), encoding="utf-8")


def normal(name: str) -> str:
    """Return the one spelling of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped_names(lock: str) -> set[str]:
    """Return which packages of a lock file go into a package of the program."""
    names = re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", lock, re.MULTILINE)
    return {normal(name) for name in names} - set(LEFT_OUT)


def licence_of(part: Distribution) -> str:
    """Return the licence as the package names it."""
    metadata = part.metadata
    expressions = metadata.get_all("License-Expression")
    if expressions:
        return str(expressions[0])
    classifiers = [text for text in metadata.get_all("Classifier") or () if text.startswith(_NAMED_IN_CLASSIFIER)]
    if classifiers:
        return "; ".join(text.rsplit(" :: ", 1)[-1] for text in classifiers)
    return str((metadata.get_all("License") or ["not named"])[0]).splitlines()[0]


def bill_of_materials(program: Distribution, parts: Iterable[Distribution], epoch: int) -> dict[str, Any]:
    """Return the document in the form of CycloneDX 1.5; the same for the same parts and moment."""
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{normal(part.name)}@{part.version}",
            "name": part.name,
            "version": part.version,
            "purl": f"pkg:pypi/{normal(part.name)}@{part.version}",
            "licenses": [{"license": {"name": licence_of(part)}}],
        }
        for part in parts
    ]
    components.append(
        {
            "type": "platform",
            "bom-ref": "cpython",
            "name": "CPython",
            "version": platform.python_version(),
            "licenses": [{"license": {"name": "PSF-2.0"}}],
        }
    )
    seed = json.dumps(components, sort_keys=True) + program.version
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "bom-ref": PROGRAM, "name": PROGRAM, "version": program.version},
        },
        "components": components,
        "dependencies": [{"ref": PROGRAM, "dependsOn": [str(component["bom-ref"]) for component in components]}],
    }


def notices(parts: Iterable[Distribution]) -> str:
    """Return the licence texts of everything that is not the project's own."""
    title = "Sealscribe contains the work of others. What follows are their names, licences and licence texts."
    pieces = [title, QT]
    for part in parts:
        texts = [
            Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip()
            for file in part.files or ()
            if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name)
        ]
        pieces.append(f"{'=' * 80}\n{part.name} {part.version}\nLicence: {licence_of(part)}")
        pieces += texts
    for file in sorted((HERE / "licences").glob("*.txt")):
        pieces.append(f"{'=' * 80}\n{file.stem}\n\n{file.read_text(encoding='utf-8').strip()}")
    python = Path(platform.__file__).parent / "LICENSE.txt"
    text = python.read_text(encoding="utf-8").strip() if python.exists() else "Python Software Foundation License 2"
    pieces.append(f"{'=' * 80}\nCPython {platform.python_version()}\n\n{text}")
    return "\n\n".join(pieces) + "\n"


if __name__ == "__main__":
    main()
