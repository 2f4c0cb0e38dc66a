"""Looks at a recording on this computer."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.limits import MEDIA_BYTES_MAX
from sealscribe.core.media import HEAD_BYTES, LocalFile, format_of_content
from sealscribe.workers.recording_facts import RecordingFacts, read_facts

_CHUNK_BYTES: Final = 1024 * 1024


def look_at_file(path: str) -> LocalFile:
    """Return what can be told of a recording; raises AppFailure where the file cannot be read.

    Of a file that is too large for Transcribe only the size and the format are told.
    """
    try:
        with Path(path).open("rb") as file:
            head = file.read(HEAD_BYTES)
            status = os.fstat(file.fileno())
        media_format = format_of_content(head)
        facts = read_facts(path, media_format) if status.st_size <= MEDIA_BYTES_MAX else RecordingFacts()
    except FileNotFoundError:
        raise _failure(ErrorCode.FILE_MISSING, path) from None
    except OSError:
        raise _failure(ErrorCode.FILE_UNREADABLE, path) from None
    return LocalFile(path, status.st_size, status.st_mtime_ns, media_format, facts.seconds, facts.hertz, facts.channels)


def hash_file(path: str, is_cancelled: Callable[[], bool]) -> str:
    """Return the SHA-256 of a file in hexadecimal digits; an empty text where it was cancelled meanwhile.

    Raises AppFailure where the file cannot be read, or changes while it is read.
    """
    digest = hashlib.sha256()
    try:
        with Path(path).open("rb") as file:
            before = os.fstat(file.fileno())
            while chunk := file.read(_CHUNK_BYTES):
                if is_cancelled():
                    return ""
                digest.update(chunk)
            after = os.fstat(file.fileno())
    except FileNotFoundError:
        raise _failure(ErrorCode.FILE_MISSING, path) from None
    except OSError:
        raise _failure(ErrorCode.FILE_UNREADABLE, path) from None
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise _failure(ErrorCode.FILE_CHANGED, path)
    return digest.hexdigest()


def read_file(path: str, most: int) -> bytes:
    """Return up to ``most`` bytes of a file; raises AppFailure where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise AppFailure(AppError(ErrorCode.FILE_MISSING, resource=Path(path).name)) from None
    except OSError:
        raise AppFailure(AppError(ErrorCode.FILE_UNREADABLE, resource=Path(path).name)) from None


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


def _failure(code: ErrorCode, path: str) -> AppFailure:
    return AppFailure(AppError(code, resource=Path(path).name, field=Field.LOCAL_FILE))
