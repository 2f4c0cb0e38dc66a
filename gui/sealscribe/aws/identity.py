"""Whose requests they are."""

from __future__ import annotations

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import text_of, translated
from sealscribe.core.connection import Connection

_ACTION = "sts:GetCallerIdentity"


def identify(clients: AwsClients) -> Connection:
    """Ask GetCallerIdentity and return the proven connection; the partition is that of the caller's ARN.

    Raises AppFailure.
    """
    with translated(_ACTION):
        answer = clients.sts.get_caller_identity()
    arn = text_of(answer, "Arn", _ACTION)
    return Connection(
        account=text_of(answer, "Account", _ACTION),
        caller_arn=arn,
        region=clients.region,
        partition=arn.split(":", 2)[1] if arn.startswith("arn:") else "",
        profile=clients.profile,
        endpoint_url=clients.endpoint_url,
        kind=clients.settings.kind,
    )
