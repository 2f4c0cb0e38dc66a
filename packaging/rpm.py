#!/usr/bin/env python3
"""Make the RPM package of the self-contained program: ``python3 packaging/rpm.py``.

What it requires are libraries by their names, as packages of every RPM system provide them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from deb import install
from desktop_files import lay_out_system, names_of, settle
from freeze import BUILD, HERE, FreezeError, build, make_environment, moment_of_sources, run
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


def main() -> int:
    """Make it; return the status of the process."""
    epoch = moment_of_sources()
    try:
        install(TOOLS)
        program = build("self-contained")
        environment = make_environment()
        names = names_of(environment, epoch)
        tree = BUILD / "rpm"
        lay_out_system(tree, program, environment, names)
        settle(tree, epoch)
        text = names.fill((HERE / "linux" / "rpm" / "sealscribe.spec.in").read_text(encoding="utf-8"))
        libraries = libraries_outside(environment, program)
        specification = BUILD / "sealscribe-rpm.spec"
        filled = text.replace("@REQUIRES@", requirements(libraries, least_glibc(program)))
        specification.write_text(filled, encoding="utf-8")
        defines = [word for name, value in SETTINGS.items() for word in ("--define", f"{name} {value}")]
        environment_of_tool = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        command: list[str | Path] = ["rpmbuild", "-bb", "--quiet", "--buildroot", tree, *defines, specification]
        run(command, environment_of_tool)
        (made,) = (BUILD / "rpm-work" / "made").rglob(f"sealscribe-{names.version}-1.*.rpm")
        target = made.replace(BUILD / made.name)
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Made {target.name}: {target.stat().st_size / 1_000_000:.1f} MB.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
