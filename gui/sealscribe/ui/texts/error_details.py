"""What a person copies to pass an error on: codes and names, a line each, and nothing secret."""

from __future__ import annotations

from sealscribe.core.errors import AppError
from sealscribe.core.scrub import scrub
from sealscribe.ui.texts.error_words import service_of


def error_details(error: AppError) -> str:
    """Return the facts of an error, one on each line: its code here, service, operation, code there, request id.

    The service's sentence is the one that is shown, free of signatures, keys and context values.
    """
    service, _, operation = error.action.partition(":")
    policy = (
        f"{error.policy.value if error.policy else 'unknown'}, {'explicit deny' if error.is_explicit else 'no allow'}"
    )
    facts = {
        "Error": error.code.value,
        "Service": service_of(error) if service else "",
        "Operation": error.operation or operation,
        "Action": error.action,
        "Service code": error.service_code,
        "HTTP status": str(error.status or ""),
        "Request ID": error.request_id,
        "About": scrub(error.resource),
        "Policy": policy if error.policy or error.is_explicit else "",
        "Clock": f"{error.clock_offset:+d} s" if error.clock_offset is not None else "",
        "Profile": error.profile,
        "Message": scrub(error.service_message),
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items() if value)
