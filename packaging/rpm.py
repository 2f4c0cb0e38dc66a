#!/usr/bin/env python3
"""Make the RPM package of the self-contained program: ``python3 packaging/rpm.py``.

What it requires are libraries by their names, as packages of every RPM system provide them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from deb import install
from desktop_files import frozen, lay_out_system, settle, status_of
from freeze import BUILD, HERE, run
from tarball import least_glibc, libraries_outside

TOOLS: Final = ("rpm",)
SETTINGS: Final = {
    "_topdir": str(BUILD / "rpm-work"),
    "_rpmdir": str(BUILD / "rpm-work" / "made"),
    # The libraries are shipped as they were tried: not stripped again, and without links by build id.
    "__os_install_post": "%{nil}",
    "_build_id_links": "none",
    "debug_package": "%{nil}",
    "_binary_payload": "w6.xzdio",
    # The same each time, and without a word of the computer.
    "_buildhost": "localhost",
    "use_source_date_epoch_as_buildtime": "1",
    "clamp_mtime_to_source_date_epoch": "1",
}


def requirements(libraries: list[str], glibc: str) -> str:
    """Return the lines that name what is required."""
    return "\n".join(f"Requires: {need}" for need in (f"libc.so.6(GLIBC_{glibc})(64bit)", *map(needed, libraries)))


def needed(library: str) -> str:
    """Return how RPM names a library of 64 bits."""
    return f"{library}()(64bit)"


def make() -> Path:
    """Make the package and return it. Raises FreezeError."""
    install(TOOLS)
    made = frozen()
    tree = BUILD / "rpm"
    lay_out_system(tree, made.program, made.environment, made.names)
    settle(tree, made.epoch)
    text = made.names.fill((HERE / "linux" / "rpm" / "sealscribe.spec.in").read_text(encoding="utf-8"))
    needs = requirements(libraries_outside(made.environment, made.program), least_glibc(made.program))
    specification = BUILD / "sealscribe-rpm.spec"
    specification.write_text(text.replace("@REQUIRES@", needs), encoding="utf-8")
    defines = [word for name, value in SETTINGS.items() for word in ("--define", f"{name} {value}")]
    command: list[str | Path] = ["rpmbuild", "-bb", "--quiet", "--buildroot", tree, *defines, specification]
    run(command, {**os.environ, "SOURCE_DATE_EPOCH": str(made.epoch)})
    (package,) = (BUILD / "rpm-work" / "made").rglob(f"sealscribe-{made.names.version}-1.*.rpm")
    return package.replace(BUILD / package.name)


if __name__ == "__main__":
    raise SystemExit(status_of(make))
