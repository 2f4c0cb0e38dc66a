"""How long to wait before the next try, while a service asks to slow down."""

from __future__ import annotations


class Backoff:
    """Waits twice as long each time, in whole seconds from ``first`` to ``longest``, until something succeeds."""

    def __init__(self, first: int = 2, longest: int = 60) -> None:
        self._first = first
        self._longest = longest
        self._next = first

    def wait(self) -> int:
        """Return how many seconds to wait now; the next wait is longer."""
        seconds, self._next = self._next, min(self._next * 2, self._longest)
        return seconds

    def reset(self) -> None:
        """Begin again: something succeeded."""
        self._next = self._first
