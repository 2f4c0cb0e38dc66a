"""What becomes of an exception that nobody expected: a line in the log, and the program goes on."""

from __future__ import annotations

import logging
from types import TracebackType

_log = logging.getLogger(__name__)


def log_defect(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
    """Log a defect by its kind and place; its text is left out, since it may hold what a person entered."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    _log.critical("unexpected %s at %s", kind.__name__, place)
