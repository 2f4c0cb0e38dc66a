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
from sealscribe.core.regions import REGION_NAMES

PAGE_TITLE: Final = "Connection"
CONNECTING: Final = ("Connecting", "The connection is being made.")
NOT_CONNECTED: Final = ("Not connected", "There is no connection to AWS.")
"""The state in short, and in a sentence."""
TRY_AGAIN: Final = "Try again"
OPEN_CONNECTION: Final = "Open Connection"
KIND_WORDS: Final = {
    ConnectionKind.PROFILE: "Profile",
    ConnectionKind.ENVIRONMENT: "Environment variables and defaults",
    ConnectionKind.ACCESS_KEYS: "Access keys",
    ConnectionKind.DEMO: "Demo: an embedded AWS on this computer. Nothing is sent to AWS.",
}
CREDENTIAL_WORDS: Final = {
    CredentialKind.SSO: "IAM Identity Center (SSO)",
    CredentialKind.LOGIN: "aws login",
    CredentialKind.ASSUME_ROLE: "takes on a role",
    CredentialKind.WEB_IDENTITY: "web identity",
    CredentialKind.PROCESS: "credential process",
    CredentialKind.STATIC: "access keys in the file",
    CredentialKind.NONE: "no credentials of its own",
}
REGION_SOURCE_WORDS: Final = {
    RegionSource.CHOSEN: "chosen here",
    RegionSource.PROFILE: "from the profile",
    RegionSource.ENVIRONMENT: "from AWS_DEFAULT_REGION",
    RegionSource.DEMO: "of the demo",
}
STAGE_WORDS: Final = {
    ConnectionStage.CHECKING: "Asking AWS who you are\N{HORIZONTAL ELLIPSIS}",
    ConnectionStage.WAITING_FOR_KEYRING: "Waiting for your password manager\N{HORIZONTAL ELLIPSIS}",
    ConnectionStage.WAITING_FOR_CODE: "Waiting for the code of your MFA device\N{HORIZONTAL ELLIPSIS}",
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
        parts.append(f"profile {connection.profile}")
    elif connection.kind is ConnectionKind.ACCESS_KEYS:
        parts.append("access keys")
    if connection.endpoint_url and not connection.is_demo:
        parts.append("own endpoint")
    return _DOT.join(parts)


def connection_facts(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Return all that is known of a connection, each fact with its name."""
    facts = [
        ("Account", account_words(connection)),
        ("Caller", connection.caller_arn),
        ("Region", f"{connection.region}, {REGION_SOURCE_WORDS[connection.region_source]}"),
        ("Connection", KIND_WORDS[connection.kind]),
    ]
    if connection.profile:
        facts.append(("Profile", connection.profile))
    if connection.endpoint_url:
        facts.append(("Endpoint", connection.endpoint_url))
    return tuple(facts)


def connection_details(connection: Connection) -> str:
    """Return all that is known of a connection, a line for each fact."""
    return "\n".join(f"{name}: {value}" for name, value in connection_facts(connection))


def profile_words(profile: Profile) -> str:
    """Return a profile's name, kind and account."""
    account = f", account {profile.account}" if profile.account else ""
    return f"{profile.name} ({CREDENTIAL_WORDS[profile.kind]}{account})"


def region_words(region: str) -> str:
    """Return a Region's code with its name."""
    name = REGION_NAMES.get(region, "")
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
        names.append(f"AWS_PROFILE ({facts.profile})")
    if not names:
        return (
            "No variable with credentials is set. The default profile is used, or what this machine has from AWS "
            "itself, such as the role of an EC2 instance."
        )
    return f"Set: {', '.join(names)}."


def ignored_region_words(facts: EnvironmentFacts) -> str:
    """Say that a variable for the Region has no effect, where one is set."""
    if not facts.ignored_region:
        return ""
    return (
        f"AWS_REGION is set to {facts.ignored_region}, but the AWS SDK for Python ignores it. "
        "Choose the Region here if you want it."
    )


def endpoint_words(facts: EnvironmentFacts) -> str:
    """Say which variables lead requests elsewhere than to AWS."""
    if not facts.endpoint_urls:
        return ""
    named = ", ".join(f"{name} ({url})" for name, url in facts.endpoint_urls)
    return f"Requests go elsewhere than to AWS, by {named}."
