"""The log of the program: a few files in the platform's log folder, without anything private."""

from __future__ import annotations

import logging
import logging.handlers
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

from sealscribe.core.preferences import LogDays, LogLevel
from sealscribe.core.redaction import Redactor
from sealscribe.store.private_files import write_private_file

LOGGER: Final = "sealscribe"
FILE: Final = "sealscribe.log"
FILES: Final = 5
FILE_BYTES: Final = 1024 * 1024
_TAIL_BYTES: Final = 256 * 1024
_DAY_SECONDS: Final = 86_400
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _CleanFormatter(logging.Formatter):
    """Writes one clean line per record; of an exception only its kind and place, since its text may hold anything."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        return self._redactor.clean(text)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's name
        kind, _, trace = ei
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "?"
        return f"{kind.__name__ if kind is not None else '?'} at {place}"

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 - logging's name; stacks quote source lines only
        return ""


class LogFile:
    """Keeps the newest records of the program's loggers on disk, for its owner alone.

    ``is_working`` is False where the folder cannot be written: then there is no log, and the program goes on.
    """

    def __init__(
        self,
        folder: Path,
        redactor: Redactor,
        level: LogLevel = LogLevel.WARNING,
        days: LogDays = LogDays.MONTH,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._now = now
        self._logger = logging.getLogger(LOGGER)
        self._handler: logging.Handler | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._drop_older(days)
            handler = _PrivateHandler(folder / FILE, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8")
        except OSError:
            return
        handler.setFormatter(_CleanFormatter(redactor))
        self._handler = handler
        self._logger.addHandler(handler)
        self.set_level(level)

    @property
    def is_working(self) -> bool:
        """Tell whether records are kept."""
        return self._handler is not None

    def set_level(self, level: LogLevel) -> None:
        """Keep records of this level, and of those above it."""
        if self._handler is not None:
            self._logger.setLevel(level.upper())

    def newest_lines(self, most: int) -> list[str]:
        """Return the newest lines of the log, oldest first; from any thread. What cannot be read is left out."""
        lines: list[str] = []
        for number in range(FILES):
            if len(lines) >= most:
                break
            lines = _tail(self._folder / (f"{FILE}.{number}" if number else FILE)) + lines
        return lines[-most:]

    def _drop_older(self, days: LogDays) -> None:
        """Take out the records of before so many days; raises OSError."""
        oldest = time.strftime("%Y-%m-%d", time.localtime(self._now() - days * _DAY_SECONDS)).encode()
        for file in self._folder.glob(f"{FILE}*"):
            with file.open("rb") as opened:
                if opened.readline()[: len(oldest)] >= oldest:
                    continue
                kept = b"".join(line for line in opened if line[: len(oldest)] >= oldest)
            if kept:
                write_private_file(file, kept.decode("utf-8", "replace"))
            else:
                file.unlink()

    def close(self) -> None:
        """Keep no more records."""
        handler, self._handler = self._handler, None
        if handler is not None:
            self._logger.removeHandler(handler)
            handler.close()
            self._logger.setLevel(logging.NOTSET)


def _tail(file: Path) -> list[str]:
    try:
        with file.open("rb") as opened:
            opened.seek(0, 2)
            opened.seek(max(0, opened.tell() - _TAIL_BYTES))
            return opened.read(_TAIL_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return []


class _PrivateHandler(logging.handlers.RotatingFileHandler):
    """Makes files that only their owner can read, and says nothing on the terminal where one cannot be written."""

    def _open(self) -> object:  # type: ignore[override] # the stream's type is logging's own business
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Stay silent: logging would print the record as it is."""
