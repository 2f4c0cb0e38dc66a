"""What the command line takes, and what it refuses with a sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sealscribe import __version__
from sealscribe.cli import parse
from sealscribe.options import Options, StartRequest


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], Options()),
        (["demo"], Options(demo=True)),
        (["demo", "--capture", "pictures"], Options(demo=True, capture=Path("pictures"), tour="encrypt")),
        (
            ["walkthrough", "inside", "--capture", "p", "--size", "1024x768", "--scale", "2", "--plain"],
            Options(demo=True, capture=Path("p"), tour="inside", size=(1024, 768), scale=2.0, has_plain=True),
        ),
        (["--theme", "dark", "demo"], Options(demo=True, theme="dark")),
        (["walkthrough"], Options(demo=True, tour="encrypt")),
        (["walkthrough", "context", "--theme", "dark"], Options(demo=True, theme="dark", tour="context")),
        (["demo", "--theme", "light", "--data-folder", "d"], Options(True, theme="light", data_folder=Path("d"))),
        (["--profile", "audit", "--region", "eu-west-1"], Options(profile="audit", region="eu-west-1")),
        (["--data-folder", "d"], Options(data_folder=Path("d"))),
        (["--new-job"], Options(request=StartRequest(new_job=True))),
        (["a.wav", "--theme", "dark"], Options(theme="dark", request=StartRequest((str(Path.cwd() / "a.wav"),)))),
        (
            ["--profile", "demo", "/b/c.csv"],
            Options(profile="demo", request=StartRequest((str(Path("/b/c.csv").absolute()),))),
        ),
        (["--", "pyproject.toml"], Options(request=StartRequest((str(Path.cwd() / "pyproject.toml"),)))),
        (["--self-test"], Options(self_test=True)),
        (["--self-test", "--report", "r"], Options(self_test=True, report=Path("r"))),
    ],
)
def test_what_is_asked_for(arguments: list[str], options: Options) -> None:
    assert parse(arguments) == options


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["walkthrough", "inside", "--size", "10x10"], "10x10 is no size from 1024x640 to 7680x4320"),
        (["walkthrough", "inside", "--size", "big"], "big is no size"),
        (["walkthrough", "inside", "--scale", "0"], "0 is no number from 1 to 4"),
        (["walkthrough", "inside", "--scale", "x"], "x is no number"),
        (["--theme", "pink"], "invalid choice: 'pink'"),
        (["--profile", "audit", "demo"], "the demo uses no AWS account"),
        (["--region", "eu-central-1", "walkthrough"], "the demo uses no AWS account"),
        (["walkthrough", "nowhere"], "invalid choice"),
        (["--report", "r"], "--report is for --self-test"),
        (["--self-test", "demo"], "--self-test does not go with demo"),
        (["--self-test", "a.wav"], "--self-test opens nothing"),
        (["--self-test", "--new-job"], "--self-test opens nothing"),
        (["--new-job", "demo"], "--new-job does not go with demo"),
        (["walk"], "there is no command and no file walk"),
    ],
)
def test_what_makes_no_sense_is_refused(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    assert end.value.code == 2
    assert sentence in capsys.readouterr().err


def test_the_version_is_told_without_a_window() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "sealscribe", "--version"], capture_output=True, text=True, timeout=30, check=True
    )
    assert run.stdout.strip() == f"Sealscribe {__version__}"
