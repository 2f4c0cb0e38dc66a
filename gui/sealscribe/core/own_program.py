"""How the program starts itself: in a package it is its own interpreter."""

from __future__ import annotations

import sys
from typing import Final

from sealscribe.core.child_environment import is_frozen

SANDBOX_COMMAND: Final = "embedded-aws"
"""Serves the embedded AWS; not for people."""
SELF_TEST_COMMAND: Final = "self-test-checks"
"""Does the checks of the self-test, for the process that limits their time; not for people."""


def own_program(*arguments: str) -> list[str]:
    """Return the command that runs this program with ``arguments``."""
    return [sys.executable, *arguments] if is_frozen() else [sys.executable, "-m", "sealscribe", *arguments]
