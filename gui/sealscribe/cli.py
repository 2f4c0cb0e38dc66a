"""The command line: ``sealscribe`` for work, ``sealscribe demo`` for the embedded AWS."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sealscribe import __version__
from sealscribe.core.child_environment import is_frozen, restore_library_paths
from sealscribe.core.own_program import SANDBOX_COMMAND, SELF_TEST_COMMAND
from sealscribe.options import LANGUAGES, THEMES, Options

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line; ends the process with status 2 and a sentence where it makes no sense."""
    if not arguments:
        return Options()  # the usual start, without the time that importing argparse takes
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog="sealscribe",
        description="Submit Amazon Transcribe jobs whose output is encrypted with an AWS KMS key.",
    )
    parser.add_argument("--version", action="version", version=f"Sealscribe {__version__}")
    parser.add_argument("--profile", default="", help="a profile of the AWS configuration files")
    parser.add_argument("--region", default="", help="an AWS Region, for example eu-central-1")
    parser.add_argument(
        "--self-test", action="store_true", help="tell whether this installation is whole; nothing is sent to AWS"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what the self-test found there, as JSON")
    _add_common(parser)
    parser.set_defaults(theme="", language="", data_folder=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser("demo", help="work on an embedded AWS: no account, no network, nothing is sent to AWS")
    demo.add_argument(
        "--capture", type=Path, metavar="FOLDER", help="do the first walkthrough unattended, with pictures of its steps"
    )
    _add_common(demo)
    from sealscribe.walkthrough.tour import load_tours

    tours = [tour.id for tour in load_tours()]
    walkthrough = commands.add_parser("walkthrough", help="be led through the workflow, on the demo")
    walkthrough.add_argument("tour", nargs="?", default=tours[0], metavar="TOUR", choices=tours, help=", ".join(tours))
    walkthrough.add_argument(
        "--capture", type=Path, metavar="FOLDER", help="do it unattended; keep pictures of its steps and a page there"
    )
    walkthrough.add_argument(
        "--size", type=_size, default=Options().size, metavar="WIDTHxHEIGHT", help="the window in the pictures"
    )
    walkthrough.add_argument(
        "--scale", type=_scale, default=1.0, metavar="NUMBER", help="pixels of a picture for one of the window"
    )
    walkthrough.add_argument(
        "--plain", action="store_true", help="also pictures without the words: of the window, and of each part alone"
    )
    _add_common(walkthrough)
    found = parser.parse_args(arguments)
    is_demo = found.command in ("demo", "walkthrough")
    if is_demo and (found.profile or found.region):
        parser.error("the demo uses no AWS account: leave --profile and --region out")
    if found.report is not None and not found.self_test:
        parser.error("--report is for --self-test")
    if found.self_test and found.command:
        parser.error(f"--self-test does not go with {found.command}")
    options = Options(is_demo, None, found.profile, found.region, found.theme, found.language, found.data_folder)
    if found.self_test:
        return options._replace(self_test=True, report=found.report)
    if found.command == "walkthrough":
        return options._replace(
            capture=found.capture, tour=found.tour, size=found.size, scale=found.scale, has_plain=found.plain
        )
    if found.command == "demo" and found.capture is not None:
        return options._replace(capture=found.capture, tour=tours[0])
    return options


def _size(text: str) -> tuple[int, int]:
    from argparse import ArgumentTypeError

    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and _fits(int(width), int(height))):
        raise ArgumentTypeError(f"{text} is no size from 1024x640 to 7680x4320")
    return int(width), int(height)


def _fits(width: int, height: int) -> bool:
    return 1024 <= width <= 7680 and 640 <= height <= 4320


def _scale(text: str) -> float:
    from argparse import ArgumentTypeError

    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 1 <= scale <= 4:
        raise ArgumentTypeError(f"{text} is no number from 1 to 4")
    return scale


def _add_common(parser: ArgumentParser) -> None:
    from argparse import SUPPRESS

    # Without defaults: an option that was given before the command is not to be lost to the command's own default.
    parser.add_argument("--theme", choices=THEMES, default=SUPPRESS, help="colours; otherwise as last chosen")
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=SUPPRESS,
        help="of the texts; otherwise as last chosen",
    )
    parser.add_argument(
        "--data-folder",
        type=Path,
        metavar="FOLDER",
        default=SUPPRESS,
        help="keep job records and settings there",
    )


def _serve_sandbox(arguments: Sequence[str]) -> int:
    from sealscribe.sandbox.__main__ import main as serve

    serve(list(arguments))


def _do_checks(arguments: Sequence[str]) -> int:
    from sealscribe.self_test.checks import run_checks

    return run_checks(Path(arguments[0]))


# What the program starts itself for; not for people, and so not in the help.
_HIDDEN: Final = {SANDBOX_COMMAND: _serve_sandbox, SELF_TEST_COMMAND: _do_checks}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the status of the process."""
    words = sys.argv[1:] if arguments is None else arguments
    if is_frozen():
        restore_library_paths(os.environ)
    if words and words[0] in _HIDDEN:
        return _HIDDEN[words[0]](words[1:])
    options = parse(words)
    if options.self_test:
        from sealscribe.self_test.runner import run_self_test

        return run_self_test(options.report, print)
    from sealscribe.plain_imports import use_plain_imports

    use_plain_imports()
    from sealscribe.run import run

    return run(options, print)
