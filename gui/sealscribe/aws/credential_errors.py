"""What failed before anything was sent: configuration files, settings, Regions, sign-ins and credential processes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from botocore import exceptions
from botocore.credentials import ProcessProvider

from sealscribe.aws.causes import Cause, frames_of, keywords_of
from sealscribe.core.errors import ErrorCode
from sealscribe.core.scrub import scrub

_PROCESS: Final = "custom-process"
_FILE_TROUBLE: Final = (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError)
# These read the shared files and write the caches beside them.
_CONFIGURATION_MODULES: Final = frozenset(
    {"botocore.configloader", "botocore.credentials", "botocore.session", "botocore.tokens", "botocore.utils"}
)
# Made of nothing but what a profile or a variable says.
_BAD_SETTINGS: Final = (
    exceptions.InvalidConfigError,
    exceptions.InvalidIMDSEndpointError,
    exceptions.InvalidIMDSEndpointModeError,
    exceptions.InvalidS3AddressingStyleError,
    exceptions.InvalidEndpointDiscoveryConfigurationError,
    exceptions.InvalidRetryConfigurationError,
    exceptions.InvalidS3UsEast1RegionalEndpointConfigError,
    exceptions.InvalidSTSRegionalEndpointsConfigError,
    exceptions.InvalidDefaultsMode,
    exceptions.InvalidEndpointConfigurationError,
    exceptions.InvalidChecksumConfigError,
    exceptions.UnsupportedS3ConfigurationError,
    exceptions.UnsupportedS3AccesspointConfigurationError,
    exceptions.UnsupportedS3ControlConfigurationError,
)
# Members of AssumeRole that come from the profile.
_ROLE_MEMBERS: Final = ("RoleArn", "RoleSessionName", "SerialNumber", "ExternalId", "DurationSeconds")


def credential_cause(exception: BaseException, region: str = "") -> Cause | None:
    """Return what is wrong with configuration or credentials, or None where the exception is about something else.

    ``region`` is the Region that was to be asked.
    """
    for kinds, make in _MAKERS:
        if isinstance(exception, kinds):
            return make(exception, keywords_of(exception), region)
    if not isinstance(exception, exceptions.BotoCoreError):
        if any(isinstance(variables.get("self"), ProcessProvider) for _, variables in frames_of(exception)):
            return _of_process(exception)
        if isinstance(exception, RuntimeError) and "still expired" in str(exception):
            return Cause(ErrorCode.EXPIRED_CREDENTIALS)
    if isinstance(exception, _FILE_TROUBLE):
        return _of_file(exception)
    return None


def _of_process(exception: BaseException) -> Cause:
    """A program that cannot be started, or whose answer cannot be read: of that answer nothing is told."""
    if isinstance(exception, OSError):
        program = _file_name(exception.filename)
        return Cause(ErrorCode.CREDENTIAL_PROCESS, program, service_message=scrub(exception.strerror or ""))
    if isinstance(exception, ValueError) and "closing quotation" in str(exception):
        return Cause(ErrorCode.CREDENTIAL_PROCESS, "", service_message="No closing quotation")
    return Cause(ErrorCode.CREDENTIAL_PROCESS, "", "AnswerUnreadable")


def _of_file(exception: OSError) -> Cause:
    name = _file_name(exception.filename)
    if any(module in _CONFIGURATION_MODULES for module, _ in frames_of(exception)):
        return Cause(ErrorCode.CONFIG_UNREADABLE, name, service_message=scrub(exception.strerror or ""))
    is_missing = isinstance(exception, FileNotFoundError)
    return Cause(ErrorCode.FILE_MISSING if is_missing else ErrorCode.FILE_UNREADABLE, name)


def _retrieval(_: BaseException, keywords: Mapping[str, Any], __: str) -> Cause:
    said = _first_line(keywords.get("error_msg"))
    if keywords.get("provider") != _PROCESS:
        return Cause(ErrorCode.NO_CREDENTIALS, "", service_message=scrub(said))
    # The version is quoted from what the program wrote to its standard output.
    said = re.sub(r"^Unsupported version '.*' for", "Unsupported version for", said)
    return Cause(ErrorCode.CREDENTIAL_PROCESS, "", service_message=scrub(said))


def _config_file(exception: BaseException, keywords: Mapping[str, Any], _: str) -> Cause:
    code = "" if isinstance(exception, exceptions.ConfigParseError) else "ConfigNotFound"
    return Cause(ErrorCode.CONFIG_UNREADABLE, _file_name(keywords.get("path")), code)


def _setting(exception: BaseException, _: Mapping[str, Any], __: str) -> Cause:
    return Cause(ErrorCode.CONFIG_UNREADABLE, "", service_message=scrub(str(exception)))


def _partial(_: BaseException, keywords: Mapping[str, Any], __: str) -> Cause:
    missing = keywords.get("cred_var", "")
    names = missing if isinstance(missing, list | tuple) else [missing]
    return Cause(ErrorCode.INVALID_CREDENTIALS, ", ".join(str(name) for name in names))


def _profile(_: BaseException, keywords: Mapping[str, Any], __: str) -> Cause:
    return Cause(ErrorCode.PROFILE_NOT_FOUND, str(keywords.get("profile", "")))


def _region_name(_: BaseException, keywords: Mapping[str, Any], region: str) -> Cause:
    return Cause(ErrorCode.REGION_UNKNOWN, str(keywords.get("region_name") or region)[:100])


def _rules_of_endpoints(_: BaseException, keywords: Mapping[str, Any], region: str) -> Cause:
    """The sentences are those of the rule sets (botocore/data/*/*/endpoint-rule-set-1.json)."""
    said = str(keywords.get("msg", ""))
    if "Missing Region" in said or "region must be set" in said:
        return Cause(ErrorCode.NO_REGION, "")
    if said.startswith("Invalid region"):
        return Cause(ErrorCode.REGION_UNKNOWN, region)
    if said.startswith("Invalid Configuration"):
        return Cause(ErrorCode.CONFIG_UNREADABLE, "", service_message=scrub(said))
    return Cause(ErrorCode.SERVICE_NOT_IN_REGION, region, service_message=scrub(said))


def _not_offered(_: BaseException, keywords: Mapping[str, Any], region: str) -> Cause:
    return Cause(ErrorCode.SERVICE_NOT_IN_REGION, str(keywords.get("region_name") or region)[:100])


def _parameters(_: BaseException, keywords: Mapping[str, Any], __: str) -> Cause:
    report = str(keywords.get("report", ""))
    if "parameter TokenCode" in report:
        return Cause(ErrorCode.MFA_REFUSED, "")
    if any(f"parameter {name}," in report for name in _ROLE_MEMBERS):
        return Cause(ErrorCode.CONFIG_UNREADABLE, "")
    return Cause(ErrorCode.INVALID_REQUEST)


def _said(code: ErrorCode) -> Callable[[BaseException, Mapping[str, Any], str], Cause]:
    """The exception's own first sentence, where it quotes no answer."""
    return lambda _, keywords, __: Cause(code, service_message=scrub(_first_line(keywords.get("error_msg"))))


def _plain(code: ErrorCode) -> Callable[[BaseException, Mapping[str, Any], str], Cause]:
    return lambda _, __, ___: Cause(code)


def _first_line(text: object) -> str:
    return next((line.strip() for line in str(text or "").splitlines() if line.strip()), "")


def _file_name(path: object) -> str:
    """Return the name of a file without its folder, in which a person's name may stand."""
    text = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""
    return re.split(r"[/\\]", text.rstrip("/\\"))[-1]


# The first entry that an exception is an instance of counts, hence subclasses stand before their bases.
_Maker = Callable[[BaseException, Mapping[str, Any], str], Cause]
_MAKERS: Final[tuple[tuple[tuple[type[BaseException], ...], _Maker], ...]] = (
    ((exceptions.SSOError, exceptions.NoAuthTokenError), _plain(ErrorCode.SIGN_IN_NEEDED)),
    ((exceptions.TokenRetrievalError,), _said(ErrorCode.SIGN_IN_NEEDED)),
    ((exceptions.LoginError,), _plain(ErrorCode.SIGN_IN_NEEDED)),
    ((exceptions.MissingDependencyException,), _plain(ErrorCode.SIGN_IN_LIBRARY)),
    ((exceptions.RefreshWithMFAUnsupportedError,), _plain(ErrorCode.MFA_SESSION_OVER)),
    ((exceptions.PartialCredentialsError,), _partial),
    ((exceptions.CredentialRetrievalError,), _retrieval),
    ((exceptions.MetadataRetrievalError,), _said(ErrorCode.NO_CREDENTIALS)),
    ((exceptions.NoCredentialsError, exceptions.UnknownCredentialError), _plain(ErrorCode.NO_CREDENTIALS)),
    ((exceptions.ConfigParseError, exceptions.ConfigNotFound), _config_file),
    (_BAD_SETTINGS, _setting),
    ((exceptions.ProfileNotFound,), _profile),
    ((exceptions.NoRegionError,), _plain(ErrorCode.NO_REGION)),
    ((exceptions.UnknownRegionError, exceptions.InvalidRegionError), _region_name),
    ((exceptions.EndpointProviderError,), _rules_of_endpoints),
    ((exceptions.BaseEndpointResolverError, exceptions.ServiceNotInRegionError), _not_offered),
    ((exceptions.ParamValidationError,), _parameters),
)
