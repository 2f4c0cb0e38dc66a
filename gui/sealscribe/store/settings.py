"""Small things to remember between two starts, such as the place of the window; never a secret.

They are read before the first paint: what only writing needs is imported when something is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

THEME_KEY = "window.theme"
PRESENTER_SIZE_KEY = "window.presenter-size"
LANGUAGE_KEY = "window.language"
"""These preferences are read before there is a window."""
ON = "on"
OFF = "off"
_LARGEST = 1024 * 1024


class Settings:
    """Texts by their names, in one small JSON file.

    A file that is missing or cannot be read counts as empty, and is replaced at the next ``set``.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values = _read(path)

    def get(self, key: str) -> str | None:
        """Return what was kept under a name, or None."""
        return self._values.get(key)

    def names(self) -> tuple[str, ...]:
        """Return the names under which something is kept."""
        return tuple(self._values)

    def set(self, key: str, value: str) -> None:
        """Keep a text under a name, on disk at once and whole; raises AppFailure FILE_NOT_WRITTEN."""
        self.update({key: value})

    def update(self, changes: Mapping[str, str | None]) -> None:
        """Keep several texts at once, and no more those that are None; raises AppFailure FILE_NOT_WRITTEN.

        What another run of the program has written meanwhile stays, such as the demo beside this one.
        """
        if all(self._values.get(key) == value for key, value in changes.items()):
            return
        values = {key: value for key, value in {**_read(self.path), **changes}.items() if value is not None}
        _write(self.path, values)
        self._values = values


def _read(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST)
    except OSError:
        return {}
    import json

    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {key: value for key, value in content.items() if isinstance(value, str)}


def _write(path: Path, values: dict[str, str]) -> None:
    import json

    from sealscribe.core.errors import AppError, AppFailure, ErrorCode
    from sealscribe.store.private_files import write_private_file

    try:
        write_private_file(path, json.dumps(values, indent=2, sort_keys=True))
    except (OSError, UnicodeError):
        raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource=path.name)) from None
