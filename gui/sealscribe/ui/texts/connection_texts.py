"""Through whom AWS is asked, in words."""

from __future__ import annotations

from sealscribe.core.connection import Connection


def connection_short(connection: Connection) -> str:
    """Return account and Region for the chip in the header."""
    return f"{connection.account} \N{MIDDLE DOT} {connection.region}"


def connection_details(connection: Connection) -> str:
    """Return all that is known of a connection, a line for each fact."""
    lines = [
        f"Account: {connection.account}",
        f"Caller: {connection.caller_arn}",
        f"Region: {connection.region}",
    ]
    if connection.is_demo:
        lines.append("Demo: an embedded AWS on this computer. Nothing is sent to AWS.")
    if connection.profile:
        lines.append(f"Profile: {connection.profile}")
    if connection.endpoint_url:
        lines.append(f"Endpoint: {connection.endpoint_url}")
    return "\n".join(lines)
