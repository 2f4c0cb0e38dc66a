"""What this computer has for the AWS CLI and SDKs: profiles, environment and Regions; never a secret."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

import botocore.configloader
import botocore.loaders
from botocore.exceptions import BotoCoreError, ConfigNotFound
from botocore.regions import EndpointResolver

from sealscribe.aws.processes import find_command_line
from sealscribe.core.connection import AwsConfiguration, CredentialKind, EnvironmentFacts, Profile
from sealscribe.core.errors import AppError, ErrorCode

_SERVICES: Final = ("transcribe", "kms", "s3", "sts")
_ENDPOINT: Final = "AWS_ENDPOINT_URL"
_DEFAULT: Final = "default"
# So that nobody who sees a fingerprint can try secrets against it.
_SALT: Final = secrets.token_bytes(16)


def read_configuration() -> AwsConfiguration:
    """Read the shared configuration files and the environment, as botocore does. A damaged file is told, not raised."""
    # A session of botocore's would refuse to say anything at all beside a damaged file or an unknown profile.
    config_file = _path_of("AWS_CONFIG_FILE", "~/.aws/config")
    credentials_file = _path_of("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")
    config, config_error = _load(botocore.configloader.load_config, config_file)
    credentials, credentials_error = _load(botocore.configloader.raw_config_parse, credentials_file)
    profiles: dict[str, dict[str, Any]] = {name: dict(values) for name, values in config.get("profiles", {}).items()}
    for name, values in credentials.items():
        profiles.setdefault(name, {}).update(values)
    sso_sessions = config.get("sso_sessions", {})
    services = config.get("services", {})
    ordered = sorted(profiles, key=lambda name: name != _DEFAULT)
    return AwsConfiguration(
        profiles=tuple(_profile(name, profiles, sso_sessions, services) for name in ordered),
        environment=_environment(),
        regions=_regions(),
        config_file=config_file,
        credentials_file=credentials_file,
        command_line=find_command_line(),
        watched=_watched(config_file, credentials_file),
        error=config_error or credentials_error,
    )


def _path_of(variable: str, usual: str) -> str:
    return str(Path(os.path.expandvars(os.environ.get(variable) or usual)).expanduser())


def _load(read: Callable[[str], Mapping[str, Any]], path: str) -> tuple[Mapping[str, Any], AppError | None]:
    try:
        return read(path), None
    except ConfigNotFound:
        return {}, None
    except (BotoCoreError, OSError, ValueError):
        return {}, AppError(ErrorCode.CONFIG_UNREADABLE, resource=Path(path).name)


def _profile(
    name: str,
    profiles: Mapping[str, Mapping[str, Any]],
    sso_sessions: Mapping[str, Mapping[str, Any]],
    services: Mapping[str, Mapping[str, Any]],
) -> Profile:
    values = profiles[name]
    source = _text(values, "source_profile")
    sso_session = _text(values, "sso_session")
    role_arn = _text(values, "role_arn")
    known = [
        values,
        sso_sessions.get(sso_session, {}),
        profiles.get(source, {}),
        services.get(_text(values, "services"), {}),
    ]
    return Profile(
        name=name,
        kind=_kind(values),
        region=_text(values, "region"),
        account=_text(values, "sso_account_id") or _account_of(role_arn),
        role_arn=role_arn,
        source_profile=source,
        mfa_serial=_text(values, "mfa_serial"),
        sso_session=sso_session,
        endpoint_url=_endpoint_of(values, services),
        fingerprint=hashlib.sha256(_SALT + repr([sorted(one.items()) for one in known]).encode()).hexdigest(),
    )


def _kind(values: Mapping[str, Any]) -> CredentialKind:
    """Tell how botocore gets a profile's credentials: the first that applies, in the order of its chain."""
    if "role_arn" in values:
        return CredentialKind.WEB_IDENTITY if "web_identity_token_file" in values else CredentialKind.ASSUME_ROLE
    if "sso_session" in values or "sso_start_url" in values:
        return CredentialKind.SSO
    if "aws_access_key_id" in values:
        return CredentialKind.STATIC
    if "login_session" in values:
        return CredentialKind.LOGIN
    return CredentialKind.PROCESS if "credential_process" in values else CredentialKind.NONE


def _account_of(role_arn: str) -> str:
    parts = role_arn.split(":")
    return parts[4] if len(parts) > 5 else ""


def _endpoint_of(values: Mapping[str, Any], services: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the URL that stands in for AWS's endpoints: the profile's, or that of one of the services used."""
    section = services.get(_text(values, "services"), {})
    for service in _SERVICES:
        settings = section.get(service)
        if isinstance(settings, Mapping) and settings.get("endpoint_url"):
            return _plain_url(str(settings["endpoint_url"]))
    return _plain_url(_text(values, "endpoint_url"))


def _environment() -> EnvironmentFacts:
    environ = os.environ
    is_ignored = environ.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "").lower() == "true"
    names = () if is_ignored else (_ENDPOINT, *(f"{_ENDPOINT}_{service.upper()}" for service in _SERVICES))
    return EnvironmentFacts(
        has_access_keys=bool(environ.get("AWS_ACCESS_KEY_ID") and environ.get("AWS_SECRET_ACCESS_KEY")),
        has_session_token=bool(environ.get("AWS_SESSION_TOKEN") or environ.get("AWS_SECURITY_TOKEN")),
        has_web_identity=bool(environ.get("AWS_WEB_IDENTITY_TOKEN_FILE") and environ.get("AWS_ROLE_ARN")),
        has_container=bool(
            environ.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") or environ.get("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        ),
        profile=environ.get("AWS_DEFAULT_PROFILE") or environ.get("AWS_PROFILE") or "",
        region=environ.get("AWS_DEFAULT_REGION", ""),
        ignored_region=environ.get("AWS_REGION", ""),
        endpoint_urls=tuple((name, _plain_url(environ[name])) for name in names if environ.get(name)),
    )


def _regions() -> tuple[str, ...]:
    resolver = EndpointResolver(botocore.loaders.create_loader().load_data("endpoints"))
    partitions = resolver.get_available_partitions()
    return tuple(
        sorted({region for name in partitions for region in resolver.get_available_endpoints("transcribe", name)})
    )


def _watched(config_file: str, credentials_file: str) -> tuple[str, ...]:
    home = Path("~/.aws").expanduser()
    login = os.environ.get("AWS_LOGIN_CACHE_DIRECTORY") or str(home / "login" / "cache")
    files = (config_file, credentials_file)
    folders = (*(str(Path(file).parent) for file in files), str(home / "sso" / "cache"), login)
    return tuple(dict.fromkeys((*files, *folders)))


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def _plain_url(url: str) -> str:
    """Return a URL without what may be secret in it: user, password and query."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        host = f"[{host}]" if ":" in host else host
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, host + port, parts.path, "", "")) if host else ""
