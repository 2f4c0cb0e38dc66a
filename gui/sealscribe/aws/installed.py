"""Whether everything of the AWS libraries that the program uses is there: a package leaves most of them out."""

from __future__ import annotations

import ssl
from typing import Final

from botocore.client import BaseClient
from botocore.httpsession import get_cert_path

from sealscribe.aws.clients import AwsClients, isolated_session
from sealscribe.core.connection import ConnectionSettings

SIGN_IN_SERVICES: Final = ("sso", "sso-oidc", "sts")
"""Whom botocore itself asks for the credentials of a profile."""
_SOME_REGION: Final = "eu-central-1"


def make_every_client(demo: ConnectionSettings) -> list[str]:
    """Make each client of a connection, and those of the sign-in; return their services. Nothing is sent."""
    clients = AwsClients(demo)
    try:
        made: list[BaseClient] = [clients.transcribe, clients.transcribe_once, clients.s3]
        made += [clients.kms, clients.sts, clients.iam]
        services = [str(client.meta.service_model.service_name) for client in made]
    finally:
        clients.close()
    session = isolated_session()
    for service in SIGN_IN_SERVICES:
        client = session.create_client(
            service,
            region_name=_SOME_REGION,
            aws_access_key_id="none",
            aws_secret_access_key="none",  # noqa: S106 - nothing is signed with it
        )
        services.append(str(client.meta.service_model.service_name))
        client.close()
    return sorted(set(services))


def count_authorities() -> int:
    """Return how many certificate authorities AWS is checked against; OSError where they are missing."""
    context = ssl.create_default_context(cafile=get_cert_path(True))
    return len(context.get_ca_certs())
