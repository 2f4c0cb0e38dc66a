"""Notes each answer of AWS in the log: service, operation, status and request id, nothing of what was sent or came."""

from __future__ import annotations

import logging
from typing import Any, Protocol

import botocore.session

_log = logging.getLogger(__name__)


class _Operation(Protocol):
    name: str
    service_model: Any


def note_answers(session: botocore.session.Session) -> None:
    """Note what comes to the clients that are made of a session from now on, at level info."""
    session.register("after-call", _note_answer, "sealscribe-request-log")
    session.register("after-call-error", _note_failure, "sealscribe-request-log-error")


def _note_answer(model: _Operation, parsed: dict[str, Any], **_: object) -> None:
    about = parsed.get("ResponseMetadata", {})
    code = parsed.get("Error", {}).get("Code", "")
    _log.info(
        "%s %s: %s%s, request %s",
        model.service_model.service_name,
        model.name,
        about.get("HTTPStatusCode", "?"),
        f" {code}" if code else "",
        about.get("RequestId", "without an id"),
    )


def _note_failure(exception: Exception, event_name: str = "", **_: object) -> None:
    _log.info("%s: no answer, %s", event_name.removeprefix("after-call-error."), type(exception).__name__)
