#!/usr/bin/env python3
"""Make the Debian package: ``python3 packaging/deb.py``. What it needs it installs, where it may.

The result goes to ``build/package``; lintian, desktop-file-validate and appstreamcli must have nothing against it.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from desktop_files import Names, lay_out_system, names_of, settle
from freeze import BUILD, HERE, FreezeError, build, is_elf, make_environment, moment_of_sources, run, size_of

TOOLS: Final = ("dpkg-dev", "lintian", "desktop-file-utils", "appstream", "binutils")
LIBRARIES: Final = (
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libwayland-client0",
    "libwayland-cursor0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
"""What Qt loads: dpkg-shlibdeps finds out which package brings a library only where that is installed."""
PACKAGE_TOOLS: Final = (*TOOLS, *LIBRARIES)
BIGGEST_DEB_MB: Final = 50
MAINTAINER: Final = "The Sealscribe authors <sealscribe@localhost>"
"""A package must name an address, and the project has none."""


def install(packages: tuple[str, ...]) -> None:
    """Install packages that are missing. Raises FreezeError."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}\n", *packages]
    states = subprocess.run(query, capture_output=True, text=True)
    if states.returncode == 0 and all(line.startswith("ii") for line in states.stdout.splitlines()):
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"])
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], environment)


def dependencies(root: Path) -> str:
    """Return what the libraries and programs below a folder need, as dpkg-shlibdeps computes it."""
    work = BUILD / "shlibdeps"
    shutil.rmtree(work, ignore_errors=True)
    (work / "debian").mkdir(parents=True)
    (work / "debian" / "control").write_text("Source: sealscribe\n\nPackage: sealscribe\nArchitecture: any\n")
    files = [path for path in root.rglob("*") if not path.is_symlink() and path.is_file() and is_elf(path)]
    own = sorted({f"-l{path.parent}" for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own, *sorted(map(str, files))]
    done = subprocess.run(command, cwd=work, capture_output=True, text=True)
    if done.returncode != 0:
        raise FreezeError(f"dpkg-shlibdeps failed:\n{done.stderr[-2000:]}")
    return done.stdout.strip().removeprefix("shlibs:Depends=")


COPYRIGHT: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Sealscribe

Files: *
Copyright: @YEAR@ The Sealscribe authors
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/sealscribe/_internal/*
Copyright: the authors of the parts that NOTICES.txt.gz names
License: third-party
 The names, versions, licences and licence texts of all parts are in the file
 NOTICES.txt.gz beside this one, and how those under the GNU Lesser General
 Public License can be exchanged.
"""


def make_tree(root: Path, program: Path, environment: Path, names: Names, epoch: int) -> None:
    """Lay out what the package installs."""
    lay_out_system(root, program, environment, names)
    share = root / "usr" / "share"
    documents = share / "doc" / "sealscribe"
    documents.mkdir(parents=True)
    inside = root / "usr" / "lib" / "sealscribe" / "_internal"
    (documents / "copyright").write_text(COPYRIGHT.replace("@YEAR@", names.date[:4]), encoding="utf-8")
    (inside / "sbom.json").rename(documents / "sbom.json")
    (documents / "NOTICES.txt.gz").write_bytes(gzip.compress((inside / "NOTICES.txt").read_bytes(), 9, mtime=0))
    (inside / "NOTICES.txt").unlink()
    moment = format_datetime(datetime.fromtimestamp(epoch, UTC))
    entry = f"sealscribe ({names.version}) unstable; urgency=medium\n\n  * Release {names.version}.\n\n"
    changes = f"{entry} -- {MAINTAINER}  {moment}\n"
    (documents / "changelog.gz").write_bytes(gzip.compress(changes.encode(), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / "sealscribe"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(HERE / "linux" / "lintian-overrides", overrides)


def finish(root: Path, names: Names, epoch: int) -> Path:
    """Write the control files, set modes and times, and pack."""
    architecture = run(["dpkg", "--print-architecture"]).strip()
    fields = {
        "Package": "sealscribe",
        "Version": names.version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(round(size_of(root) * 1_000_000 / 1024)),
        "Depends": dependencies(root),
        "Recommends": "xdg-utils",
        "Suggests": "gnome-keyring | keepassxc, awscli",
        "Section": "sound",
        "Priority": "optional",
        "Description": "encrypted transcription jobs by point and click\n"
        " Sealscribe submits Amazon Transcribe jobs whose output is encrypted with an\n"
        " AWS KMS key. It warns about sensitive data in the encryption context, checks\n"
        " the access before anything is sent, keeps a record of the key and context of\n"
        " every job, and proves that the output is sealed. Its demo needs no account.",
    }
    control = root / "DEBIAN"
    control.mkdir()
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, encoding="utf-8")
    files = sorted(
        path for path in root.rglob("*") if path.is_file() and not path.is_symlink() and control not in path.parents
    )
    sums = [run(["md5sum", path]).split()[0] + f"  {path.relative_to(root)}\n" for path in files]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    settle(root, epoch)
    target = BUILD / f"sealscribe_{names.version}_{architecture}.deb"
    settings = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target], settings)
    return target


def validate(root: Path, package: Path, names: Names) -> None:
    """Have the validators look at it. Raises FreezeError with what they say."""
    share = root / "usr" / "share"
    run(["desktop-file-validate", share / "applications" / f"{names.application_id}.desktop"])
    run(["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{names.application_id}.metainfo.xml"])
    run(["lintian", "--fail-on", "error,warning", "--allow-root", "--tag-display-limit", "0", package])


def main() -> int:
    """Make the package; return the status of the process."""
    started = time.monotonic()
    epoch = moment_of_sources()
    try:
        install(PACKAGE_TOOLS)
        program = build("system")
        environment = make_environment()
        names = names_of(environment, epoch)
        root = BUILD / "deb"
        make_tree(root, program, environment, names, epoch)
        package = finish(root, names, epoch)
        size = package.stat().st_size / 1_000_000
        print(f"Made {package.name} after {time.monotonic() - started:.0f} s: {size:.1f} MB of {BIGGEST_DEB_MB} MB.")
        validate(root, package, names)
        print(f"The validators have nothing against it, after {time.monotonic() - started:.0f} s.")
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0 if size <= BIGGEST_DEB_MB else 1


if __name__ == "__main__":
    raise SystemExit(main())
