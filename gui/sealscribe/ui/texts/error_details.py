"""An error for whoever is asked for help: what AWS support and administrators need, and nothing secret."""

from __future__ import annotations

from sealscribe.core.errors import AppError


def error_details(error: AppError) -> str:
    """Return a line for each fact. The service's own sentence is free of secrets and context values already."""
    service, _, operation = error.action.partition(":")
    facts = (
        ("Error", error.code.value),
        ("Service", service),
        ("Operation", error.operation or operation),
        ("Service's code", error.service_code),
        ("HTTP status", str(error.status or "")),
        ("Request ID", error.request_id),
        ("Message", error.service_message),
    )
    return "\n".join(f"{name}: {value}" for name, value in facts if value)
