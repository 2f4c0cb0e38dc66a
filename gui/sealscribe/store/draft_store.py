"""The unfinished draft on disk, from the end of one run to the next.

The window waits for the reading: what takes time to import is imported only where there is something to read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.kept_draft import KeptDraft
from sealscribe.store.private_files import write_private_file

_LARGEST: Final = 4 * 1024 * 1024


class DraftStore:
    """Keeps one draft in a file of its own, for its owner alone. A damaged file counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> KeptDraft | None:
        """Return what was kept, or None."""
        try:
            with self._path.open("rb") as file:
                text = file.read(_LARGEST)
        except OSError:
            return None
        from sealscribe.store.encoding import DAMAGE, decoded

        try:
            return decoded(text, KeptDraft)
        except DAMAGE:
            return None

    def keep(self, kept: KeptDraft) -> None:
        """Keep a draft in place of the one before, whole or not at all; raises AppFailure FILE_NOT_WRITTEN."""
        from sealscribe.store.encoding import encoded

        try:
            write_private_file(self._path, encoded(kept))
        except OSError:
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource=self._path.name)) from None

    def forget(self) -> None:
        """Keep nothing any more; raises AppFailure FILE_NOT_WRITTEN where the file cannot be taken away."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource=self._path.name)) from None
