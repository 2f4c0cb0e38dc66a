"""Through whom AWS is asked, in words."""

from __future__ import annotations

from typing import Final

from sealscribe.core.caller import parse_caller
from sealscribe.core.connection import (
    Connection,
    ConnectionKind,
    ConnectionStage,
    CredentialKind,
    EnvironmentFacts,
    Profile,
    RegionSource,
)
from sealscribe.ui.texts.names import region_name
from sealscribe.ui.translation import tr

PAGE_TITLE: Final = tr("Connection")
CONNECTING: Final = (tr("Connecting"), tr("The connection is being made."))
NOT_CONNECTED: Final = (tr("Not connected"), tr("There is no connection to AWS."))
"""The state in short, and in a sentence."""
NO_CONNECTION: Final = tr("There is no connection to AWS")
NO_CONNECTION_DETAIL: Final = tr(
    "Nothing was sent, and what you entered stays. Check the connection, then press Create job again."
)
TRY_AGAIN: Final = tr("Try again")
OPEN_CONNECTION: Final = tr("Open Connection")
KIND_WORDS: Final = {
    ConnectionKind.PROFILE: tr("Profile"),
    ConnectionKind.ENVIRONMENT: tr("Environment variables and defaults"),
    ConnectionKind.ACCESS_KEYS: tr("Access keys"),
    ConnectionKind.DEMO: tr("Demo: an embedded AWS on this computer. Nothing is sent to AWS."),
}
CREDENTIAL_WORDS: Final = {
    CredentialKind.SSO: tr("IAM Identity Center (SSO)"),
    CredentialKind.LOGIN: "aws login",
    CredentialKind.ASSUME_ROLE: tr("takes on a role"),
    CredentialKind.WEB_IDENTITY: tr("web identity"),
    CredentialKind.PROCESS: tr("credential process"),
    CredentialKind.STATIC: tr("access keys in the file"),
    CredentialKind.NONE: tr("no credentials of its own"),
}
REGION_SOURCE_WORDS: Final = {
    RegionSource.CHOSEN: tr("chosen here"),
    RegionSource.PROFILE: tr("from the profile"),
    RegionSource.ENVIRONMENT: tr("from AWS_DEFAULT_REGION"),
    RegionSource.DEMO: tr("of the demo"),
}
STAGE_WORDS: Final = {
    ConnectionStage.CHECKING: tr("Asking AWS who you are\N{HORIZONTAL ELLIPSIS}"),
    ConnectionStage.WAITING_FOR_KEYRING: tr("Waiting for your password manager\N{HORIZONTAL ELLIPSIS}"),
    ConnectionStage.WAITING_FOR_CODE: tr("Waiting for the code of your MFA device\N{HORIZONTAL ELLIPSIS}"),
}
_DOT: Final = " \N{MIDDLE DOT} "


def caller_short(arn: str) -> str:
    """Return a caller's ARN in short: "user/maria", "role/Transcriber"."""
    caller = parse_caller(arn)
    if caller is None:
        return arn.rpartition(":")[2]
    kind = "role" if caller.kind.value.startswith("role") else caller.kind.value
    return f"{kind}/{caller.name}" if caller.name else kind


def account_words(connection: Connection) -> str:
    """Return the account by its alias, where it has one, and its id."""
    return f"{connection.alias} ({connection.account})" if connection.alias else connection.account


def connection_short(connection: Connection) -> str:
    """Return account, caller, Region and kind for the chip in the header."""
    parts = [account_words(connection), caller_short(connection.caller_arn), connection.region]
    if connection.kind is ConnectionKind.PROFILE:
        parts.append(tr("profile {profile}", profile=connection.profile))
    elif connection.kind is ConnectionKind.ACCESS_KEYS:
        parts.append(tr("access keys"))
    if connection.endpoint_url and not connection.is_demo:
        parts.append(tr("own endpoint"))
    return _DOT.join(parts)


def connection_facts(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Return all that is known of a connection, each fact with its name."""
    facts = [
        (tr("Account"), account_words(connection)),
        (tr("Caller"), connection.caller_arn),
        (tr("Region"), f"{connection.region}, {REGION_SOURCE_WORDS[connection.region_source]}"),
        (tr("Connection"), KIND_WORDS[connection.kind]),
    ]
    if connection.profile:
        facts.append((tr("Profile"), connection.profile))
    if connection.endpoint_url:
        facts.append((tr("Endpoint"), connection.endpoint_url))
    return tuple(facts)


def connection_details(connection: Connection) -> str:
    """Return all that is known of a connection, a line for each fact."""
    return "\n".join(f"{name}: {value}" for name, value in connection_facts(connection))


def profile_words(profile: Profile) -> str:
    """Return a profile's name, kind and account."""
    account = tr(", account {account}", account=profile.account) if profile.account else ""
    return f"{profile.name} ({CREDENTIAL_WORDS[profile.kind]}{account})"


def region_words(region: str) -> str:
    """Return a Region's code with its name."""
    name = region_name(region)
    return f"{region}  {name}" if name else region


def environment_words(facts: EnvironmentFacts) -> str:
    """Say by names only what the environment holds."""
    names = []
    if facts.has_access_keys:
        names += ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
    if facts.has_session_token:
        names.append("AWS_SESSION_TOKEN")
    if facts.has_web_identity:
        names.append("AWS_WEB_IDENTITY_TOKEN_FILE")
    if facts.has_container:
        names.append("AWS_CONTAINER_CREDENTIALS_*")
    if facts.profile:
        names.append(tr("AWS_PROFILE ({profile})", profile=facts.profile))
    if not names:
        return tr(
            "No variable with credentials is set. The default profile is used, or what this machine has from AWS "
            "itself, such as the role of an EC2 instance."
        )
    return tr("Set: {names}.", names=", ".join(names))


def ignored_region_words(facts: EnvironmentFacts) -> str:
    """Say that a variable for the Region has no effect, where one is set."""
    if not facts.ignored_region:
        return ""
    return tr(
        "AWS_REGION is set to {ignored_region}, but the AWS SDK for Python ignores it. Choose the "
        "Region here if you want it.",
        ignored_region=facts.ignored_region,
    )


def endpoint_words(facts: EnvironmentFacts) -> str:
    """Say which variables lead requests elsewhere than to AWS."""
    if not facts.endpoint_urls:
        return ""
    named = ", ".join(f"{name} ({url})" for name, url in facts.endpoint_urls)
    return tr("Requests go elsewhere than to AWS, by {named}.", named=named)
