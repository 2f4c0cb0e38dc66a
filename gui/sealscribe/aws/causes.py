"""What an exception turned out to be, and the ways into what it wraps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sealscribe.core.errors import ErrorCode

_MOST: Final = 30


@dataclass(frozen=True, slots=True)
class Cause:
    """What an exception without an answer of a service stands for.

    ``resource`` is None where what was asked for is as good a name as any. An empty ``service_code`` stands for the
    name of the exception's class. ``service_message`` is free of what must not be kept.
    """

    code: ErrorCode
    resource: str | None = None
    service_code: str = ""
    service_message: str = ""
    status: int = 0


def chain_of(exception: BaseException) -> tuple[BaseException, ...]:
    """Return an exception and what it wraps, the outermost first.

    botocore keeps the cause as the keyword ``error``, urllib3 as ``reason``, ``original_error`` or an argument. The
    context of an exception does not count: it may be any other trouble.
    """
    found: list[BaseException] = []
    waiting: list[BaseException] = [exception]
    while waiting and len(found) < _MOST:
        current = waiting.pop(0)
        if any(current is one for one in found):
            continue
        found.append(current)
        inner = (
            keywords_of(current).get("error"),
            getattr(current, "reason", None),
            getattr(current, "original_error", None),
            current.__cause__,
            *current.args,
        )
        waiting += [one for one in inner if isinstance(one, BaseException)]
    return tuple(found)


def keywords_of(exception: BaseException) -> Mapping[str, Any]:
    """Return what a BotoCoreError was made of."""
    keywords = getattr(exception, "kwargs", None)
    return keywords if isinstance(keywords, Mapping) else {}


def frames_of(exception: BaseException) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield the module and the local variables of each frame that an exception came through, the outermost first."""
    trace = exception.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        yield str(frame.f_globals.get("__name__", "")), frame.f_locals
        trace = trace.tb_next
