"""Whose requests they are."""

from __future__ import annotations

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import text_of, translated
from sealscribe.core.connection import Connection
from sealscribe.core.errors import AppFailure

_ACTION = "sts:GetCallerIdentity"


def identify(clients: AwsClients) -> Connection:
    """Ask GetCallerIdentity and return the proven connection; the partition is that of the caller's ARN.

    The account's alias is asked for as well, and left out where it cannot be read.

    Raises AppFailure.
    """
    with translated(_ACTION, region=clients.region):
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
        alias=_alias(clients),
        region_source=clients.region_source,
    )


def _alias(clients: AwsClients) -> str:
    """Return the account's alias, or an empty text where it has none or it cannot be read (iam:ListAccountAliases)."""
    try:
        with translated("iam:ListAccountAliases"):
            aliases = clients.iam.list_account_aliases().get("AccountAliases") or [""]
    except AppFailure:
        return ""
    return str(aliases[0])
