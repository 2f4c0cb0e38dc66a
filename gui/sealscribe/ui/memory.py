"""What the program remembers of how a person arranged it."""

from __future__ import annotations

import logging
from typing import Protocol

from sealscribe.core.errors import AppFailure

_log = logging.getLogger(__name__)


class Memory(Protocol):
    """Keeps short texts from one start of the program to the next."""

    def get(self, key: str) -> str | None:
        """What was kept under ``key``, or None."""
        ...

    def set(self, key: str, value: str) -> None:
        """Keep ``value``; raises AppFailure when that is not possible."""
        ...


def remember(memory: Memory, key: str, value: str) -> None:
    """Keep ``value`` where it is another; that a disk is full is no reason to stop anybody who closes a window."""
    if memory.get(key) == value:
        return
    try:
        memory.set(key, value)
    except AppFailure as failure:
        _log.warning("%s was not kept: %s", key, failure.error.code.value)
