"""Looks at the recordings of a batch: files, all of a folder, or what a list names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from sealscribe.core.batch import LIST_ENDING, BatchRow, BatchSource, read_batch_list
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.locations import parse_s3_uri
from sealscribe.core.media import format_of_name
from sealscribe.workers.local_file import hash_file, look_at_file, read_file

MOST_RECORDINGS: Final = 10_000
_LIST_BYTES_MAX: Final = 16 * 1024**2


def look_at_batch(paths: Iterable[str], is_cancelled: Callable[[], bool]) -> tuple[BatchSource, ...]:
    """Return what can be told of each recording, at most MOST_RECORDINGS.

    Of folders all recordings below are taken, by the endings of their names. Raises AppFailure where a folder or a
    list cannot be read; a recording that cannot be read has its error.
    """
    found: list[BatchSource] = []
    for row in _rows_of(paths):
        if is_cancelled() or len(found) >= MOST_RECORDINGS:
            break
        found.append(_look_at(row))
    return tuple(found)


def hashed(sources: Iterable[BatchSource], is_cancelled: Callable[[], bool]) -> tuple[BatchSource, ...]:
    """Return the recordings with the SHA-256 of their files, for those of this computer."""
    done = []
    for source in sources:
        file = source.file
        if file is not None and source.error is None:
            try:
                source = replace(source, file=replace(file, sha256=hash_file(file.path, is_cancelled)))
            except AppFailure as failure:
                source = replace(source, error=failure.error)
        done.append(source)
    return tuple(done)


def _rows_of(paths: Iterable[str]) -> Iterator[BatchRow]:
    for path in paths:
        if Path(path).is_dir():
            yield from (BatchRow(file) for file in _recordings_below(path))
        elif path.lower().endswith(LIST_ENDING):
            yield from _rows_of_list(path)
        else:
            yield BatchRow(path)


def _recordings_below(folder: str) -> Iterator[str]:
    def refuse(_: OSError) -> None:
        raise AppFailure(AppError(ErrorCode.FILE_UNREADABLE, resource=Path(folder).name, field=Field.LOCAL_FILE))

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and format_of_name(name):
                yield str(Path(place) / name)


def _rows_of_list(path: str) -> Iterator[BatchRow]:
    content = read_file(path, _LIST_BYTES_MAX)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")  # what spreadsheets of Windows write
    folder = Path(path).parent
    for row in read_batch_list(text):
        is_here = parse_s3_uri(row.file) is None
        yield BatchRow(str(folder / row.file) if is_here else row.file, row.name, row.language_code)


def _look_at(row: BatchRow) -> BatchSource:
    if parse_s3_uri(row.file) is not None:
        return BatchSource(row)
    try:
        return BatchSource(row, look_at_file(row.file))
    except AppFailure as failure:
        return BatchSource(row, error=failure.error)
