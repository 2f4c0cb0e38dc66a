"""Where random bytes come from: the computer, or for pictures a seed."""

from __future__ import annotations

import hashlib
import os


class Chance:
    """Gives bytes that nobody can guess.

    With a `seed` they follow from it and from what they are for, so that two runs tell the same: nothing is then
    secret, which is for pictures of the demo alone.
    """

    def __init__(self, seed: str | None = None) -> None:
        self._seed = seed

    def draw(self, count: int, *purpose: str | bytes) -> bytes:
        """So many bytes for one purpose."""
        if self._seed is None:
            return os.urandom(count)
        parts = [self._seed.encode(), *(part.encode() if isinstance(part, str) else part for part in purpose)]
        return hashlib.shake_256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest(count)
