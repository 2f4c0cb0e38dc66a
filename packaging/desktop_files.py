"""Puts in place what a Linux desktop reads about the program: launcher entry, description, icons, man page."""

from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from freeze import HERE, ROOT, attempt, build, is_elf, make_environment, moment_of_sources, program_in, run
from version import CHANGELOG, Release, releases

MEDIA_TYPES: Final = {
    "mp3": ("audio/mpeg",),
    "mp4": ("audio/mp4", "video/mp4"),
    "wav": ("audio/vnd.wave", "audio/wav", "audio/x-wav"),
    "flac": ("audio/flac", "audio/x-flac"),
    "ogg": ("audio/ogg", "audio/x-opus+ogg", "audio/x-vorbis+ogg"),
    "amr": ("audio/AMR", "audio/AMR-WB"),
    "webm": ("audio/webm", "video/webm"),
    "m4a": ("audio/mp4", "audio/x-m4a"),
}
"""What the desktops of Linux call the formats of recordings, by the name that Transcribe has for each."""


class Names(NamedTuple):
    """What stands for the marks in the templates."""

    application_id: str
    version: str
    date: str

    def fill(self, text: str) -> str:
        """Return a template's text with its marks replaced."""
        for mark, value in zip(("@APPLICATION_ID@", "@VERSION@", "@DATE@"), self, strict=True):
            text = text.replace(mark, value)
        types = sorted({media_type for types in MEDIA_TYPES.values() for media_type in types})
        elements = "\n".join(f"    <mediatype>{media_type}</mediatype>" for media_type in types)
        text = text.replace("@RELEASES@", self.release_elements())
        return text.replace("@MEDIA_TYPES@", ";".join((*types, ""))).replace("@MEDIA_TYPE_ELEMENTS@", elements)

    def release_elements(self) -> str:
        """Return the releases for the metainfo; the version that is made, where it is none of them yet, first."""
        told = releases((ROOT / CHANGELOG).read_text(encoding="utf-8"))
        if self.version not in {release.version for release in told}:
            told.insert(0, Release(self.version, self.date))
        return "\n".join(f'    <release version="{one.version}" date="{one.date}"/>' for one in told)


def names_of(environment: Path, epoch: int) -> Names:
    """Return the names as the installed program tells them."""
    code = "from sealscribe import __version__; from sealscribe.core.product import PRODUCT as p; "
    told = run([program_in(environment, "python"), "-c", code + "print(p.application_id, __version__)"])
    application_id, version = told.split()
    return Names(application_id, version, datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d"))


class Frozen(NamedTuple):
    """The frozen program, and what packages need besides: where it was made, its names, and the moment they tell."""

    program: Path
    environment: Path
    names: Names
    epoch: int


def frozen(flavour: str = "self-contained") -> Frozen:
    """Make the program. Raises FreezeError."""
    epoch = moment_of_sources()
    program, environment = build(flavour), make_environment()
    return Frozen(program, environment, names_of(environment, epoch), epoch)


def status_of(make: Callable[[], Path]) -> int:
    """Make one package, and tell what was made or what went wrong; return the status of the process."""

    def work() -> None:
        target = make()
        print(f"Made {target.name}: {target.stat().st_size / 1_000_000:.1f} MB.")

    return attempt(work)


def lay_out(share: Path, environment: Path, names: Names) -> None:
    """Write everything below a ``share`` folder."""
    templates = HERE / "linux"
    for source, target in (
        ("application.desktop", f"applications/{names.application_id}.desktop"),
        ("application.metainfo.xml", f"metainfo/{names.application_id}.metainfo.xml"),
    ):
        path = share / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(names.fill((templates / source).read_text(encoding="utf-8")), encoding="utf-8")
    icons = share / "icons" / "hicolor"
    scalable = icons / "scalable" / "apps" / f"{names.application_id}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(templates / "icon.svg", scalable)
    run([program_in(environment, "python"), HERE / "icons.py", templates / "icon.svg", icons, names.application_id])
    manual = share / "man" / "man1" / "sealscribe.1.gz"
    manual.parent.mkdir(parents=True)
    text = names.fill((templates / "sealscribe.1").read_text(encoding="utf-8"))
    manual.write_bytes(gzip.compress(text.encode(), mtime=0))


def lay_out_system(root: Path, program: Path, environment: Path, names: Names) -> None:
    """Make the tree that a package installs for everybody: the program, its command, and what desktops read."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr" / "lib" / "sealscribe", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "sealscribe").symlink_to("../lib/sealscribe/sealscribe")
    lay_out(root / "usr" / "share", environment, names)


def settle(root: Path, epoch: int) -> None:
    """Give everything below a folder the modes of a package and one moment, so that it is the same each time."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            # Libraries are only loaded.
            is_program = path.is_dir() or path.suffix == ".sh" or (path.name == "sealscribe" and is_elf(path))
            path.chmod(0o755 if is_program else 0o644)
            os.utime(path, (epoch, epoch))
