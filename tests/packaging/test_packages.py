"""The scripts around packages, as far as they can be tried without making one."""

from __future__ import annotations

import os
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from sealscribe import __version__
from sealscribe.cli import parse
from sealscribe.core.limits import MEDIA_FORMATS
from sealscribe.core.product import PRODUCT
from sealscribe.options import StartRequest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"


def test_the_version_is_the_same_everywhere(script: Callable[[str], ModuleType]) -> None:
    version, names = script("version"), script("desktop_files").Names(PRODUCT.application_id, __version__, "2026-01-31")
    told = {path: version.read_version(path, (ROOT / path).read_text(encoding="utf-8")) for path in version.HOLDERS}
    assert set(told.values()) == {__version__}
    given = version.releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert [one.version for one in given] == sorted((one.version for one in given), key=version.numbers, reverse=True)
    assert all(version.numbers(one.version) <= version.numbers(__version__) for one in given)
    metainfo = ET.fromstring(names.fill((LINUX / "application.metainfo.xml").read_text(encoding="utf-8")))  # noqa: S314 - our own
    assert next(release.get("version") for release in metainfo.iter("release")) == __version__
    manual = names.fill((LINUX / "sealscribe.1").read_text(encoding="utf-8"))
    assert f'"Sealscribe {__version__}"' in manual


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A tree with what holds the version."""
    (tmp_path / "gui" / "sealscribe").mkdir(parents=True)
    (tmp_path / "gui" / "sealscribe" / "__init__.py").write_text('"""Words."""\n\n__version__ = "0.1.0"\n')
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "0.1.0"\ntarget-version = "py311"\n')
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.0.9 - 2026-01-02\n\n- Old.\n"
    )
    return tmp_path


def test_one_command_gives_a_version_everywhere(script: Callable[[str], ModuleType], sources: Path) -> None:
    script("version").bump(sources, "0.2.0", "2026-03-04")
    assert '__version__ = "0.2.0"' in (sources / "gui" / "sealscribe" / "__init__.py").read_text()
    assert 'version = "0.2.0"\ntarget-version = "py311"' in (sources / "pyproject.toml").read_text()
    assert (sources / "CHANGELOG.md").read_text() == (
        "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-03-04\n\n- New.\n\n## 0.0.9 - 2026-01-02\n\n- Old.\n"
    )


@pytest.mark.parametrize("version", ["0.0.9", "0.0.5", "1.2", "v1.2.3", "1.2.3 ", ""])
def test_a_version_that_makes_no_sense_is_refused(
    script: Callable[[str], ModuleType], sources: Path, version: str
) -> None:
    before = {path: path.read_text() for path in sources.rglob("*") if path.is_file()}
    command = script("version")
    with pytest.raises(command.VersionError):
        command.bump(sources, version, "2026-03-04")
    assert before == {path: path.read_text() for path in before}


def test_nothing_unreleased_is_no_release(script: Callable[[str], ModuleType], sources: Path) -> None:
    command = script("version")
    command.bump(sources, "0.2.0", "2026-03-04")
    with pytest.raises(command.VersionError, match="nothing that is unreleased"):
        command.bump(sources, "0.3.0", "2026-03-05")


def test_templates_have_only_marks_that_are_filled(script: Callable[[str], ModuleType]) -> None:
    names = script("desktop_files").Names(PRODUCT.application_id, __version__, "2026-01-31")
    for path in filter(Path.is_file, LINUX.iterdir()):
        text = names.fill(path.read_text(encoding="utf-8"))
        assert re.findall(r"@[A-Z_]+@", text) == [], path.name


def test_what_the_launcher_starts_is_understood(tmp_path: Path) -> None:
    text = (LINUX / "application.desktop").read_text(encoding="utf-8")
    recordings = [str(tmp_path / "a.wav"), str(tmp_path / "b.wav")]
    asked = [
        parse([file for word in line.split() for file in (recordings if word == "%F" else [word])])
        for line in re.findall(r"^Exec=sealscribe(.*)$", text, re.MULTILINE)
    ]
    assert [options.request for options in asked] == [
        StartRequest(tuple(recordings)),
        StartRequest(new_job=True),
        StartRequest(),
    ]
    assert [options.demo for options in asked] == [False, False, True]


def test_desktops_offer_the_program_for_every_format(script: Callable[[str], ModuleType]) -> None:
    assert set(script("desktop_files").MEDIA_TYPES) == set(MEDIA_FORMATS)


def test_the_manual_tells_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["walkthrough", "--help"]):
        with pytest.raises(SystemExit):
            parse(arguments)
    manual = (LINUX / "sealscribe.1").read_text(encoding="utf-8").replace("\\-", "-")
    told = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert {option for option in told if option not in manual} == set()


def test_what_is_left_over_is_found_and_what_is_the_persons_is_not(
    script: Callable[[str], ModuleType], tmp_path: Path
) -> None:
    for name in ("home/tester/.config/Sealscribe", "var/log/sealscribe", "usr/share/doc", "etc/Sealscribe"):
        (tmp_path / name).mkdir(parents=True)
    assert script("check").left_over(tmp_path) == ["etc/Sealscribe"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such links and modes")
def test_one_sum_tells_contents_links_and_modes_apart(script: Callable[[str], ModuleType], tmp_path: Path) -> None:
    digest_of = script("freeze").digest_of
    file, link = tmp_path / "a", tmp_path / "b"
    file.write_text("one")
    link.symlink_to("a")
    sums = [digest_of(tmp_path)]
    os.utime(file, (1, 1))
    assert digest_of(tmp_path) == sums[0]
    file.chmod(0o700)
    sums.append(digest_of(tmp_path))
    file.write_text("two")
    sums.append(digest_of(tmp_path))
    link.unlink()
    link.symlink_to("c")
    sums.append(digest_of(tmp_path))
    assert len(set(sums)) == len(sums)


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell stands in for the program")
def test_a_self_test_that_fails_stops_the_build(script: Callable[[str], ModuleType], tmp_path: Path) -> None:
    freeze = script("freeze")
    program = tmp_path / "sealscribe"
    program.write_text(
        '#!/bin/sh\necho \'{"checks": [{"check": "keyring", "passed": false, "detail": "none"}]}\' > "$3"\nexit 1\n'
    )
    program.chmod(0o700)
    with pytest.raises(freeze.FreezeError, match="keyring: none"):
        freeze.self_test(tmp_path, tmp_path / "report.json")
