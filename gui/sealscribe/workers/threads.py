"""Small helpers for code that lives between threads."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThread

from sealscribe.core.errors import AppError, AppFailure, ErrorCode

T = TypeVar("T")

_log = logging.getLogger(__name__)


def assert_own_thread(receiver: QObject) -> None:
    """Make sure, in debug runs, that a slot runs in the thread that its object lives in."""
    assert QThread.currentThread() == receiver.thread(), type(receiver).__name__  # noqa: S101 - debug runs only


def outcome_of(work: Callable[[], T]) -> T | AppError:
    """Do the work and return what it returns, or the error of its AppFailure.

    Any other exception is a defect of the program: it is logged by its type and place, never by its text, which may
    hold what a person entered, and becomes UNEXPECTED.
    """
    try:
        return work()
    except AppFailure as failure:
        return failure.error
    except Exception as defect:  # noqa: BLE001 - nothing may end a worker thread
        trace = defect.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
        _log.error("unexpected %s at %s", type(defect).__name__, place)
        return AppError(ErrorCode.UNEXPECTED, resource=type(defect).__name__)
