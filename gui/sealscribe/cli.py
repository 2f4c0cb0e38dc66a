"""The command line: ``sealscribe`` for work, ``sealscribe demo`` for the embedded AWS."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sealscribe import __version__
from sealscribe.options import THEMES, Options

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
    _add_common(parser)
    parser.set_defaults(theme="", data_folder=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser("demo", help="work on an embedded AWS: no account, no network, nothing is sent to AWS")
    demo.add_argument(
        "--capture", type=Path, metavar="FOLDER", help="do the main job unattended and keep a picture of every step"
    )
    _add_common(demo)
    from sealscribe.walkthrough.tour import load_tours

    tours = [tour.id for tour in load_tours()]
    walkthrough = commands.add_parser("walkthrough", help="be led through the workflow, on the demo")
    walkthrough.add_argument("tour", nargs="?", default=tours[0], metavar="TOUR", choices=tours, help=", ".join(tours))
    _add_common(walkthrough)
    found = parser.parse_args(arguments)
    is_demo = found.command in ("demo", "walkthrough")
    if is_demo and (found.profile or found.region):
        parser.error("the demo uses no AWS account: leave --profile and --region out")
    return Options(
        is_demo,
        found.capture if found.command == "demo" else None,
        found.profile,
        found.region,
        found.theme,
        found.data_folder,
        found.tour if found.command == "walkthrough" else "",
    )


def _add_common(parser: ArgumentParser) -> None:
    from argparse import SUPPRESS

    # Without defaults: an option that was given before the command is not to be lost to the command's own default.
    parser.add_argument("--theme", choices=THEMES, default=SUPPRESS, help="colours; otherwise as last chosen")
    parser.add_argument(
        "--data-folder",
        type=Path,
        metavar="FOLDER",
        default=SUPPRESS,
        help="keep job records and settings there",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the status of the process."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    from sealscribe.plain_imports import use_plain_imports

    use_plain_imports()
    from sealscribe.run import run

    return run(options, print)
