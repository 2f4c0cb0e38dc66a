"""Looks at a recording on this computer."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.media import HEAD_BYTES, LocalFile, format_of_content

# tinytag reads these containers; AMR and WebM it does not, and an unknown length is told as unknown.
_READABLE = frozenset({"mp3", "mp4", "m4a", "wav", "flac", "ogg"})


def look_at_file(path: str) -> LocalFile:
    """Return what can be told of a recording; raises AppFailure where the file cannot be read."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(HEAD_BYTES)
            status = os.fstat(file.fileno())
    except FileNotFoundError:
        raise _failure(ErrorCode.FILE_MISSING, path) from None
    except OSError:
        raise _failure(ErrorCode.FILE_UNREADABLE, path) from None
    media_format = format_of_content(head)
    duration, sample_rate, channels = _audio_facts(path) if media_format in _READABLE else (None, None, None)
    return LocalFile(path, status.st_size, status.st_mtime_ns, media_format, duration, sample_rate, channels)


def ensure_unchanged(file: LocalFile) -> None:
    """Raise AppFailure where the file is gone, or is not the one that was looked at (by size and time stamp)."""
    try:
        status = Path(file.path).stat()
    except FileNotFoundError:
        raise _failure(ErrorCode.FILE_MISSING, file.path) from None
    except OSError:
        raise _failure(ErrorCode.FILE_UNREADABLE, file.path) from None
    if (status.st_size, status.st_mtime_ns) != (file.size, file.modified_ns):
        raise _failure(ErrorCode.FILE_CHANGED, file.path)


def save_file(path: str, content: bytes) -> None:
    """Write a file whole or not at all; raises AppFailure where it cannot be written."""
    target = Path(path)
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(target)
    except OSError:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource=target.name)) from None


def _audio_facts(path: str) -> tuple[float | None, int | None, int | None]:
    """Return duration in seconds, sample rate in hertz and channels, each None where the reader cannot tell it."""
    from tinytag import TinyTag, TinyTagException

    try:
        tag = TinyTag.get(path, tags=False)
    except (TinyTagException, OSError, ValueError, LookupError, ArithmeticError):
        return None, None, None
    return tag.duration or None, tag.samplerate or None, tag.channels or None


def _failure(code: ErrorCode, path: str) -> AppFailure:
    return AppFailure(AppError(code, resource=Path(path).name, field=Field.LOCAL_FILE))
