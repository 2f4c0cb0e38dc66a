"""`python -m sealscribe.sandbox`: the embedded AWS as a process of its own.

Prints one JSON line when it is ready and ends when its standard input closes, so that it never outlives its parent. A
line `ready-within S` on standard input sets a limit: a start that takes longer than S seconds ends the process, so
that nobody waits for its line for ever.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import threading
from typing import NoReturn

TOO_LATE, PORT_TAKEN, PACKAGE_MISSING = 4, 3, 5
"""Exit statuses. Status 2 stands for wrong arguments."""
_HIGHEST_PORT = 65_535


class _ParentWatch:
    """Reads standard input until it closes; then the process ends, whatever else it is doing."""

    def __init__(self) -> None:
        self._ready = threading.Event()
        threading.Thread(target=self._watch, name="parent-watch", daemon=True).start()

    def is_ready(self) -> None:
        """From now on no time limit ends the process."""
        self._ready.set()

    def _watch(self) -> None:
        for line in os.fdopen(0, "rb", closefd=False):  # sys.stdin is None in a program without a console
            word, _, seconds = line.decode("ascii", "replace").strip().partition(" ")
            if word == "ready-within":
                limit = threading.Timer(float(seconds), self._too_late, (seconds,))
                limit.daemon = True
                limit.start()
        # Threads may still hold connections open; nothing here needs to be saved.
        os._exit(0)

    def _too_late(self, seconds: str) -> None:
        if not self._ready.is_set():
            _end(f"it was not ready within {float(seconds):g} seconds", TOO_LATE)


def _end(sentence: str, status: int) -> NoReturn:
    os.write(2, f"{sentence}\n".encode())
    os._exit(status)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Serve until standard input closes."""
    options = _parser().parse_args(arguments)
    watch = _ParentWatch()
    for name in list(os.environ):
        if name.startswith(("AWS_", "MOTO_")):
            del os.environ[name]
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    try:
        from sealscribe.sandbox.service import build

        # moto is imported at the first request of each service, thus in here as well.
        aws = build(port=options.port, extra_keys=options.keys, job_seconds=options.job_seconds, moment=options.moment)
    except ImportError as error:
        _end(f"the demo needs the package {error.name}, which is not installed", PACKAGE_MISSING)
    except OSError as error:
        _end(f"it cannot listen on 127.0.0.1:{options.port} ({error.strerror})", PORT_TAKEN)
    watch.is_ready()
    os.write(1, (json.dumps(aws.ready) + "\n").encode())
    # Only the ready line is of interest to a parent; what libraries may print later goes nowhere.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    aws.server.serve_forever()
    os._exit(0)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence: a parent shows it to people, who did not write the command."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message}\n")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is not a port, which is a number from 0 to {_HIGHEST_PORT}")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 on")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds from 0 on")
    return seconds


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m sealscribe.sandbox", description=__doc__)
    parser.add_argument("--port", type=_port, default=0, help="port on 127.0.0.1; default: a free one")
    parser.add_argument("--keys", type=_count, default=0, help="KMS keys beyond the seeded ones")
    parser.add_argument("--job-seconds", type=_seconds, default=6.0, help="how long a transcription job takes")
    parser.add_argument("--moment", type=_seconds, help="the time to tell of keys and jobs, in seconds since 1970")
    return parser


if __name__ == "__main__":
    main()
