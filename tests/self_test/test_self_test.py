"""The self-test of an installation: what passes, what it tells of what is broken, and that it always ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core import own_program as own
from sealscribe.self_test import checks, runner
from sealscribe.self_test.report import Finding, all_passed


def run(report: Path, *arguments: str, **changes: str) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "sealscribe", "--self-test", "--report", str(report), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **changes},
    )
    assert done.stderr == ""
    return done.returncode, json.loads(report.read_text(encoding="utf-8"))


@pytest.mark.e2e
def test_this_installation_is_whole(tmp_path: Path) -> None:
    status, report = run(tmp_path / "report.json")
    assert [check for check in report["checks"] if not check["passed"]] == []
    assert status == 0
    assert report["passed"] is True
    assert report["packaged"] is False
    assert {check["check"] for check in report["checks"]} == {*checks.CHECKS, runner.CHECKS_END, runner.MAIN_JOB}
    clients = next(check["detail"] for check in report["checks"] if "AWS clients" in check["check"])
    assert clients == "iam, kms, s3, sso, sso-oidc, sts, transcribe"
    assert report["seconds"] <= runner.LIMIT_SECONDS


@pytest.mark.e2e
def test_what_qt_ends_the_process_for_is_told(tmp_path: Path) -> None:
    status, report = run(tmp_path / "report.json", QT_QPA_PLATFORM="no-such-platform")
    assert status == runner.FAILED
    assert report["passed"] is False
    told = {check["check"]: check["detail"] for check in report["checks"]}
    assert set(told) == {runner.CHECKS_END, runner.MAIN_JOB}
    assert all("no-such-platform" in detail for detail in told.values())


def test_it_ends_in_time_though_its_children_do_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stuck = [sys.executable, "-c", "import time; print('stuck', flush=True); time.sleep(60)"]
    monkeypatch.setattr(runner, "own_program", lambda *_: stuck)
    started = time.monotonic()
    assert runner.run_self_test(tmp_path / "report.json", print, limit=1.0) == runner.FAILED
    assert time.monotonic() - started < 10
    found = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert next(check["detail"] for check in found["checks"]).startswith("It did not end in time.")


def test_a_job_without_pictures_did_not_happen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "own_program", lambda *_: [sys.executable, "-c", ""])
    said: list[str] = []
    assert runner.run_self_test(None, said.append) == runner.FAILED
    assert {check["check"]: check["passed"] for check in json.loads(said[0])["checks"]} == {
        runner.CHECKS_END: True,
        runner.MAIN_JOB: False,
    }


def test_a_report_that_cannot_be_written_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(runner, "_test", lambda _: [Finding("a", True, "", 0.0)])
    said: list[str] = []
    assert runner.run_self_test(tmp_path / "nowhere" / "report.json", said.append) == runner.FAILED
    assert said[0].startswith("The report cannot be written to ")


def test_a_finding_that_was_cut_off_is_none(tmp_path: Path) -> None:
    good = Finding("keyring", False, "none", 0.1)
    told = tmp_path / "findings"
    told.write_text(good.to_line() + "\n" + good.to_line()[:20], encoding="utf-8")
    assert runner._read(told) == [good]
    assert runner._read(tmp_path / "nothing") == []


def test_nothing_found_is_not_passed() -> None:
    assert not all_passed([])
    assert not all_passed([Finding("a", True, "", 0.0), Finding("b", False, "", 0.0)])


def test_a_check_that_raises_is_told_and_the_next_one_goes_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object
) -> None:
    class NoApplication:
        def __init__(self, _: list[str]) -> None: ...
        def quit(self) -> None: ...

    def broken() -> str:
        raise OSError("no such file")

    monkeypatch.setattr(checks, "QApplication", NoApplication)
    monkeypatch.setattr(checks, "CHECKS", {"first": broken, "second": lambda: "fine"})
    assert checks.run_checks(tmp_path / "findings") == 0
    found = runner._read(tmp_path / "findings")
    assert [(finding.check, finding.passed, finding.detail) for finding in found] == [
        ("first", False, "OSError: no such file"),
        ("second", True, "fine"),
    ]


@pytest.mark.parametrize("name", ["icons", "themes", "help"])
def test_missing_resources_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    for folder in checks.RESOURCE_FOLDERS:
        (tmp_path / folder).mkdir()
        if folder != name:
            (tmp_path / folder / "a").touch()
    monkeypatch.setattr(checks, "files", lambda _: tmp_path)
    with pytest.raises(checks.CheckFailedError, match=name):
        checks.check_resources()


def test_a_package_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own.own_program("demo") == [sys.executable, "-m", "sealscribe", "demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own.own_program("demo") == [sys.executable, "demo"]
