"""Takes out of a text what must not be written down: the one place that everything goes through which is logged."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

from sealscribe.core.scrub import MASK, scrub

_MOST_LEARNED: Final = 10_000
_SHORTEST: Final = 3
"""A shorter text would make holes in every line, and tells nothing."""


class Redactor:
    """Knows the secrets and encryption-context values of a run, and keeps them out of texts; for any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._private: OrderedDict[str, None] = OrderedDict()

    def learn(self, *texts: str) -> None:
        """Keep these out from now on; of very many, the newest count."""
        with self._lock:
            for text in texts:
                if len(text) >= _SHORTEST:
                    self._private.pop(text, None)
                    self._private[text] = None
            while len(self._private) > _MOST_LEARNED:
                self._private.popitem(last=False)

    def clean(self, text: str) -> str:
        """Return a text without what was learned, and without keys, tokens, signatures and queries of URLs."""
        with self._lock:
            private = sorted(self._private, key=len, reverse=True)
        cleaned = scrub(text, [value for value in private if value in text])
        for value in private:
            cleaned = cleaned.replace(value, MASK)
        return cleaned
