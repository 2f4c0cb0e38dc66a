"""The archive, the RPM package and the sums, as far as they can be tried without making the program."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about packages for Linux")
ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "packaging" / "linux" / "tarball"
APPLICATION = "local.sealscribe.Sealscribe"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """An archive with a script in the place of the program."""
    folder = tmp_path / "unpacked"
    (folder / "share" / "applications").mkdir(parents=True)
    (folder / "share" / "applications" / f"{APPLICATION}.desktop").write_text("[Desktop Entry]\nExec=sealscribe %F\n")
    (folder / "sealscribe" / "_internal").mkdir(parents=True)
    program = folder / "sealscribe" / "sealscribe"
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    for name in ("install.sh", "uninstall.sh"):
        script = folder / name
        script.write_text((TEMPLATES / name).read_text(encoding="utf-8").replace("@APPLICATION_ID@", APPLICATION))
        script.chmod(0o755)
    return folder


def do(script: Path, home: Path) -> str:
    settings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run([script], env=settings, capture_output=True, text=True, check=True, timeout=30).stdout


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def test_one_person_installs_upgrades_and_removes_the_archive(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    kept = home / ".local" / "share" / "Sealscribe" / "jobs.sqlite"
    kept.parent.mkdir(parents=True)
    kept.touch()
    before = files_in(home)
    do(unpacked / "install.sh", home)
    left_by_old = home / ".local" / "share" / APPLICATION / "sealscribe" / "old-library.so"
    left_by_old.touch()
    assert "is installed" in do(unpacked / "install.sh", home)
    assert not left_by_old.exists()
    started = subprocess.run([home / ".local" / "bin" / "sealscribe"], capture_output=True, text=True, check=True)
    assert started.stdout == "started\n"
    entry = (home / ".local" / "share" / "applications" / f"{APPLICATION}.desktop").read_text()
    assert f'Exec="{home}/.local/share/{APPLICATION}/sealscribe/sealscribe" %F' in entry
    assert "is removed" in do(home / ".local" / "share" / APPLICATION / "uninstall.sh", home)
    assert files_in(home) == before


def test_nothing_is_removed_where_nothing_is_installed(unpacked: Path, tmp_path: Path) -> None:
    before = files_in(tmp_path)
    with pytest.raises(subprocess.CalledProcessError) as refused:
        do(unpacked / "uninstall.sh", tmp_path / "home")
    assert "Nothing is installed here" in refused.value.stderr
    assert files_in(tmp_path) == before


def test_the_archive_is_the_same_each_time(script: Callable[[str], ModuleType], unpacked: Path, tmp_path: Path) -> None:
    pack = script("tarball").pack
    made = [tmp_path / "one.tar.xz", tmp_path / "two.tar.xz"]
    for target in made:
        pack(unpacked, target, 1_700_000_000)
        (unpacked / "install.sh").touch()
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        program = archive.getmember("unpacked/sealscribe/sealscribe")
    assert (program.mode, program.uid, program.uname, program.mtime) == (0o755, 0, "", 1_700_000_000)


def test_rpm_requires_libraries_by_their_names_and_no_package_of_debian(script: Callable[[str], ModuleType]) -> None:
    lines = script("rpm").requirements(["libGL.so.1", "libX11.so.6"], "2.36")
    assert lines.splitlines() == [
        "Requires: libc.so.6(GLIBC_2.36)(64bit)",
        "Requires: libGL.so.1()(64bit)",
        "Requires: libX11.so.6()(64bit)",
    ]


def test_the_flatpak_may_read_profiles_and_use_the_keyring_and_no_more_files() -> None:
    lines = (ROOT / "packaging" / "flatpak" / f"{APPLICATION}.yml").read_text(encoding="utf-8").splitlines()
    asked = {line.strip().removeprefix("- ") for line in lines if line.strip().startswith("- --")}
    assert {ask for ask in asked if ask.startswith("--filesystem")} == {"--filesystem=~/.aws:ro"}
    assert "--talk-name=org.freedesktop.secrets" in asked


def test_every_package_has_its_sum(
    script: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.deb", "b.rpm", "c.txt", "d.tar.xz"):
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(sys, "argv", ["sums.py", str(tmp_path)])
    assert script("sums").main() == 0
    assert (tmp_path / "SHA256SUMS").read_text().splitlines() == [
        f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.deb", "b.rpm", "d.tar.xz")
    ]
