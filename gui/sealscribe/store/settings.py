"""Small things to remember between two starts, such as the place of the window; never a secret.

They are read before the first paint: what only writing needs is imported when something is written.
"""

from __future__ import annotations

from pathlib import Path

_LARGEST = 1024 * 1024


class Settings:
    """Texts by their names, in one small JSON file.

    A file that is missing or cannot be read counts as empty, and is replaced at the next ``set``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, key: str) -> str | None:
        """Return what was kept under a name, or None."""
        return self._values.get(key)

    def set(self, key: str, value: str) -> None:
        """Keep a text under a name, on disk at once and whole; raises AppFailure FILE_NOT_WRITTEN."""
        if self._values.get(key) == value:
            return
        values = self._values | {key: value}
        _write(self._path, values)
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
    import os
    import tempfile

    from sealscribe.core.errors import AppError, AppFailure, ErrorCode
    from sealscribe.store.private_files import make_private_folder

    temporary: Path | None = None
    try:
        make_private_folder(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, indent=2, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except (OSError, UnicodeError):
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource=path.name)) from None
