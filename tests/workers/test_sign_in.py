"""The AWS CLI's sign-in is run when it is asked for, one at a time, and ended with the program."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import CredentialKind, Profile
from sealscribe.workers.sign_in import SignIn

SSO = Profile("legal team", CredentialKind.SSO)
LOGIN = Profile("audit", CredentialKind.LOGIN)
WAIT = 10_000

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in for the AWS CLI is a script with a first line")


@pytest.fixture
def command_line(tmp_path: Path) -> Callable[[str], str]:
    """A stand-in for the AWS CLI that runs these lines of Python."""

    def make(body: str) -> str:
        path = tmp_path / "aws"
        path.write_text(f"#!{sys.executable}\nimport os, sys, time\n{body}\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return str(path)

    return make


@pytest.fixture
def sign_in(qtbot: QtBot) -> Iterator[SignIn]:
    made = SignIn()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def lines(sign_in: SignIn) -> list[str]:
    said: list[str] = []
    sign_in.said.connect(said.append)
    return said


@pytest.mark.parametrize(
    ("profile", "words"),
    [(SSO, ["sso", "login", "--profile", "legal team"]), (LOGIN, ["login", "--profile", "audit"])],
)
def test_the_command_of_the_profile_is_run(
    qtbot: QtBot,
    sign_in: SignIn,
    lines: list[str],
    command_line: Callable[[str], str],
    profile: Profile,
    words: list[str],
) -> None:
    command = command_line("print(sys.argv[1:], sys.stdin.read())")

    with qtbot.waitSignal(sign_in.ended, timeout=WAIT) as ended:
        assert sign_in.start(command, profile)
        assert sign_in.is_running

    assert ended.args == [True]
    assert lines == [str(words)]
    assert not sign_in.is_running


def test_lines_arrive_while_the_command_still_runs(
    qtbot: QtBot, sign_in: SignIn, lines: list[str], command_line: Callable[[str], str], tmp_path: Path
) -> None:
    go_on = tmp_path / "go-on"
    body = f"""
print("\\x1b[1mOpen this address:\\x1b[0m")
print("https://device.sso.eu-central-1.amazonaws.com/?user_code=ABCD-EFGH")
while not os.path.exists({str(go_on)!r}): time.sleep(0.01)
print("Successfully logged in", end="")
print(" \\u00fc", file=sys.stderr)
"""
    sign_in.start(command_line(body), SSO)
    qtbot.waitUntil(lambda: len(lines) == 2, timeout=WAIT)

    assert lines == ["Open this address:", "https://device.sso.eu-central-1.amazonaws.com/?user_code=ABCD-EFGH"]
    with qtbot.waitSignal(sign_in.ended, timeout=WAIT):
        go_on.touch()
    assert "Successfully logged in" in " ".join(lines)


def test_there_are_never_two_at_once(
    qtbot: QtBot, sign_in: SignIn, command_line: Callable[[str], str], tmp_path: Path
) -> None:
    command = command_line(f"open({str(tmp_path / 'ran')!r}, 'a').write('x'); time.sleep(60)")
    assert sign_in.start(command, SSO)
    qtbot.waitUntil((tmp_path / "ran").exists, timeout=WAIT)

    assert not sign_in.start(command, LOGIN)

    with qtbot.waitSignal(sign_in.ended, timeout=WAIT) as ended:
        sign_in.cancel()
    assert ended.args == [False]
    assert (tmp_path / "ran").read_text() == "x"


def test_a_command_that_will_not_end_is_made_to(
    qtbot: QtBot, sign_in: SignIn, lines: list[str], command_line: Callable[[str], str]
) -> None:
    body = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here'); time.sleep(60)"
    sign_in.start(command_line(body), SSO)
    qtbot.waitUntil(lambda: lines == ["here"], timeout=WAIT)

    with qtbot.waitSignal(sign_in.ended, timeout=WAIT) as ended:
        sign_in.cancel()

    assert ended.args == [False]


def test_a_failure_says_what_the_command_said(
    qtbot: QtBot, sign_in: SignIn, lines: list[str], command_line: Callable[[str], str]
) -> None:
    command = command_line("print('Error: the browser was closed', file=sys.stderr); sys.exit(255)")

    with qtbot.waitSignal(sign_in.ended, timeout=WAIT) as ended:
        sign_in.start(command, SSO)

    assert ended.args == [False]
    assert lines == ["Error: the browser was closed"]


def test_a_command_that_is_not_there_fails_and_says_so(
    qtbot: QtBot, sign_in: SignIn, lines: list[str], tmp_path: Path
) -> None:
    with qtbot.waitSignal(sign_in.ended, timeout=WAIT) as ended:
        sign_in.start(str(tmp_path / "gone"), SSO)

    assert ended.args == [False]
    assert lines
    assert not sign_in.is_running


def test_it_ends_with_the_program(
    qtbot: QtBot, sign_in: SignIn, lines: list[str], command_line: Callable[[str], str]
) -> None:
    sign_in.start(command_line("print(os.getpid()); time.sleep(60)"), SSO)
    qtbot.waitUntil(lambda: bool(lines), timeout=WAIT)

    sign_in.close()

    with pytest.raises(ProcessLookupError):
        os.kill(int(lines[0]), 0)
