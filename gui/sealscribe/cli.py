"""The command line: ``sealscribe`` for work, ``sealscribe demo`` for the embedded AWS."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sealscribe import __version__
from sealscribe.core.child_environment import is_frozen, restore_library_paths
from sealscribe.core.own_program import SANDBOX_COMMAND, SELF_TEST_COMMAND
from sealscribe.options import LANGUAGES, THEMES, Options, StartRequest

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence


_USAGE: Final = "sealscribe [OPTION ...] [FILE ...]\n       sealscribe [OPTION ...] COMMAND [OPTION ...]"
_DESCRIPTION: Final = "Submit Amazon Transcribe jobs whose output is encrypted with an AWS KMS key."
_EPILOG: Final = "A FILE is a recording of this computer, a folder of recordings, or a list of them (CSV)."
_COMMANDS: Final = ("demo", "walkthrough")


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line; ends the process with status 2 and a sentence where it makes no sense."""
    if not arguments:
        return Options()  # the usual start, without the time that importing argparse takes
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="sealscribe", usage=_USAGE, description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=f"Sealscribe {__version__}")
    _add_main(parser)
    parser.set_defaults(theme="", language="", data_folder=None, files=[])
    if _begins_with_file(arguments):
        parser.add_argument("files", nargs="*", metavar="FILE")
        return _work(parser, parser.parse_args(arguments))
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
    is_demo = found.command in _COMMANDS
    if is_demo and (found.profile or found.region):
        parser.error("the demo uses no AWS account: leave --profile and --region out")
    if found.self_test and found.command:
        parser.error(f"--self-test does not go with {found.command}")
    if found.new_job and found.command:
        parser.error(f"--new-job does not go with {found.command}")
    options = _work(parser, found)._replace(demo=is_demo)
    if found.command == "walkthrough":
        return options._replace(
            capture=found.capture, tour=found.tour, size=found.size, scale=found.scale, has_plain=found.plain
        )
    if found.command == "demo" and found.capture is not None:
        return options._replace(capture=found.capture, tour=tours[0])
    return options


def _begins_with_file(arguments: Sequence[str]) -> bool:
    """Tell whether the first word that is no option is a file and not a command."""
    from argparse import ArgumentParser

    finder = ArgumentParser(add_help=False)
    _add_main(finder)
    rest = finder.parse_known_args([word for word in arguments if word not in ("-h", "--help", "--version")])[1]
    first = next((word for word in rest if not word.startswith("-") or word == "--"), "")
    return first not in ("", *_COMMANDS)


def _work(parser: ArgumentParser, found: Namespace) -> Options:
    """Return what the options outside all commands, and files, ask for."""
    if found.report is not None and not found.self_test:
        parser.error("--report is for --self-test")
    if found.self_test and (found.files or found.new_job):
        parser.error("--self-test opens nothing: leave the files and --new-job out")
    for file in found.files:
        if not Path(file).exists() and not Path(file).suffix:
            parser.error(f"there is no command and no file {file}")
    # The program that runs already may have another folder of its own.
    files = tuple(str(Path(file).absolute()) for file in found.files)
    return Options(
        profile=found.profile,
        region=found.region,
        theme=found.theme,
        language=found.language,
        data_folder=found.data_folder,
        request=StartRequest(files, found.new_job),
        self_test=found.self_test,
        report=found.report,
    )


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


def _add_main(parser: ArgumentParser) -> None:
    parser.add_argument("--profile", default="", help="a profile of the AWS configuration files")
    parser.add_argument("--region", default="", help="an AWS Region, for example eu-central-1")
    parser.add_argument("--new-job", action="store_true", help="begin with a new job, also where the program runs")
    parser.add_argument(
        "--self-test", action="store_true", help="tell whether this installation is whole; nothing is sent to AWS"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what the self-test found there, as JSON")
    _add_common(parser)


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
