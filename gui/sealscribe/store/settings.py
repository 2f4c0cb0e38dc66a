"""Small things that the program remembers between two runs, in one JSON file."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from pathlib import Path

_log = logging.getLogger(__name__)


class Settings:
    """Texts by key. A file that cannot be read counts as empty; one that cannot be written is logged and let be."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        return self._values.get(key)

    def set(self, key: str, value: str) -> None:
        """Keep a text; the file is replaced as a whole."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, indent=1, sort_keys=True), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            _log.warning("settings could not be written")
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, str]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {key: value for key, value in values.items() if isinstance(value, str)}
