"""Every exception of botocore, boto3, urllib3 and the system that comes without a service's answer has its code."""

from __future__ import annotations

import errno
import http.client
import inspect
import json
import socket
import ssl
from typing import Any

import boto3.exceptions
import botocore.exceptions as bx
import botocore.parsers
import pytest
import s3transfer.exceptions
import urllib3.exceptions as ux
from botocore.exceptions import ClientError

from sealscribe.aws.errors import error_of
from sealscribe.core.errors import AppError, ErrorCode

START = "transcribe:StartTranscriptionJob"
HOST = "https://transcribe.eu-central-1.amazonaws.com/"
NAME = "transcribe.eu-central-1.amazonaws.com"
# The values that the sentences of botocore's exceptions want.
WORDS: dict[str, Any] = {"error": "x", "error_msg": "m", "msg": "m", "endpoint_url": HOST, "region_name": "r r"}

TABLE: list[tuple[type[Exception], ErrorCode]] = [
    # the network
    (bx.EndpointConnectionError, ErrorCode.OFFLINE),
    (bx.ConnectionError, ErrorCode.OFFLINE),
    (bx.ConnectTimeoutError, ErrorCode.TIMED_OUT),
    (bx.ReadTimeoutError, ErrorCode.TIMED_OUT),
    (bx.ConnectionClosedError, ErrorCode.CONNECTION_LOST),
    (bx.ResponseStreamingError, ErrorCode.CONNECTION_LOST),
    (bx.IncompleteReadError, ErrorCode.CONNECTION_LOST),
    (bx.HTTPClientError, ErrorCode.CONNECTION_LOST),
    (bx.SSLError, ErrorCode.TLS),
    (bx.ProxyConnectionError, ErrorCode.PROXY),
    (bx.InvalidProxiesConfigError, ErrorCode.PROXY),
    # credentials
    (bx.NoCredentialsError, ErrorCode.NO_CREDENTIALS),
    (bx.UnknownCredentialError, ErrorCode.NO_CREDENTIALS),
    (bx.CredentialRetrievalError, ErrorCode.NO_CREDENTIALS),
    (bx.MetadataRetrievalError, ErrorCode.NO_CREDENTIALS),
    (bx.PartialCredentialsError, ErrorCode.INVALID_CREDENTIALS),
    (bx.SSOError, ErrorCode.SIGN_IN_NEEDED),
    (bx.SSOTokenLoadError, ErrorCode.SIGN_IN_NEEDED),
    (bx.UnauthorizedSSOTokenError, ErrorCode.SIGN_IN_NEEDED),
    (bx.TokenRetrievalError, ErrorCode.SIGN_IN_NEEDED),
    (bx.NoAuthTokenError, ErrorCode.SIGN_IN_NEEDED),
    (bx.LoginError, ErrorCode.SIGN_IN_NEEDED),
    (bx.LoginRefreshRequired, ErrorCode.SIGN_IN_NEEDED),
    (bx.LoginInsufficientPermissions, ErrorCode.SIGN_IN_NEEDED),
    (bx.LoginTokenLoadError, ErrorCode.SIGN_IN_NEEDED),
    (bx.LoginAuthorizationCodeError, ErrorCode.SIGN_IN_NEEDED),
    (bx.MissingDependencyException, ErrorCode.SIGN_IN_LIBRARY),
    (bx.RefreshWithMFAUnsupportedError, ErrorCode.MFA_SESSION_OVER),
    # files and settings
    (bx.ConfigParseError, ErrorCode.CONFIG_UNREADABLE),
    (bx.ConfigNotFound, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidConfigError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InfiniteLoopConfigError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidIMDSEndpointError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidIMDSEndpointModeError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidS3AddressingStyleError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidEndpointDiscoveryConfigurationError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidRetryConfigurationError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidMaxRetryAttemptsError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidRetryModeError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidS3UsEast1RegionalEndpointConfigError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidSTSRegionalEndpointsConfigError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidDefaultsMode, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidEndpointConfigurationError, ErrorCode.CONFIG_UNREADABLE),
    (bx.InvalidChecksumConfigError, ErrorCode.CONFIG_UNREADABLE),
    (bx.UnsupportedS3ConfigurationError, ErrorCode.CONFIG_UNREADABLE),
    (bx.UnsupportedS3AccesspointConfigurationError, ErrorCode.CONFIG_UNREADABLE),
    (bx.UnsupportedS3ControlConfigurationError, ErrorCode.CONFIG_UNREADABLE),
    (bx.ProfileNotFound, ErrorCode.PROFILE_NOT_FOUND),
    # Regions
    (bx.NoRegionError, ErrorCode.NO_REGION),
    (bx.UnknownRegionError, ErrorCode.REGION_UNKNOWN),
    (bx.InvalidRegionError, ErrorCode.REGION_UNKNOWN),
    (bx.ServiceNotInRegionError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.BaseEndpointResolverError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.EndpointVariantError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.UnknownEndpointError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.UnknownFIPSEndpointError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.EndpointProviderError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.EndpointResolutionError, ErrorCode.SERVICE_NOT_IN_REGION),
    (bx.UnknownEndpointResolutionBuiltInName, ErrorCode.SERVICE_NOT_IN_REGION),
    # what is to be sent
    (bx.ParamValidationError, ErrorCode.INVALID_REQUEST),
    (bx.ValidationError, ErrorCode.INVALID_REQUEST),
    (bx.UnknownKeyError, ErrorCode.INVALID_REQUEST),
    (bx.RangeError, ErrorCode.INVALID_REQUEST),
    (bx.UnknownParameterError, ErrorCode.INVALID_REQUEST),
    (bx.AliasConflictParameterError, ErrorCode.INVALID_REQUEST),
    (bx.MissingParametersError, ErrorCode.INVALID_REQUEST),
    (bx.InvalidDNSNameError, ErrorCode.INVALID_REQUEST),
    (bx.InvalidHostLabelError, ErrorCode.INVALID_REQUEST),
    (bx.UnsupportedS3ArnError, ErrorCode.INVALID_REQUEST),
    (bx.UnsupportedS3ControlArnError, ErrorCode.INVALID_REQUEST),
    (bx.UnsupportedOutpostResourceError, ErrorCode.INVALID_REQUEST),
    # what came back
    (bx.ChecksumError, ErrorCode.SERVICE_FAULT),
    (bx.FlexibleChecksumError, ErrorCode.SERVICE_FAULT),
    (bx.PaginationError, ErrorCode.SERVICE_FAULT),
    (bx.CapacityNotAvailableError, ErrorCode.THROTTLED),
]
NEVER_SEEN: dict[type[Exception], str] = {
    bx.BotoCoreError: "the base of the others",
    bx.ClientError: "an answer, which test_errors.py is about",
    bx.EventStreamError: "no operation here streams events",
    bx.DataNotFoundError: "botocore itself is incomplete",
    bx.UnknownServiceError: "botocore itself is incomplete",
    bx.ApiVersionNotFoundError: "botocore itself is incomplete",
    bx.UnknownServiceStyle: "botocore itself is incomplete",
    bx.UnsupportedServiceProtocolsError: "botocore itself is incomplete",
    bx.UndefinedModelAttributeError: "botocore itself is incomplete",
    bx.MissingServiceIdError: "botocore itself is incomplete",
    bx.UnknownTokenProviderError: "no token provider is ever named",
    bx.UnknownSignatureVersionError: "no signature version is ever named",
    bx.UnsupportedSignatureVersionError: "no signature version is ever named",
    bx.UnknownClientMethodError: "a defect of ours",
    bx.OperationNotPageableError: "a defect of ours",
    bx.InvalidExpressionError: "a defect of ours",
    bx.UnseekableStreamError: "a defect of ours: whatever is sent can be read again",
    bx.AwsChunkedWrapperError: "a defect of ours: whatever is sent can be read again",
    bx.MD5UnavailableError: "nothing here needs MD5",
    bx.WaiterError: "no waiter is used",
    bx.WaiterConfigError: "no waiter is used",
    bx.StubResponseError: "of botocore's test stubs",
    bx.StubAssertionError: "of botocore's test stubs",
    bx.UnStubbedResponseError: "of botocore's test stubs",
}


def made(kind: type[Exception]) -> Exception:
    """Return an exception as botocore builds it: with the keywords that its sentence has."""
    fmt = getattr(kind, "fmt", "")
    names = [part.split("}")[0] for part in fmt.split("{")[1:]]
    return kind(**{name: WORDS.get(name, "x") for name in names})


@pytest.mark.parametrize(("kind", "code"), TABLE, ids=[kind.__name__ for kind, _ in TABLE])
def test_exceptions_of_botocore(kind: type[Exception], code: ErrorCode) -> None:
    error = error_of(made(kind), START, "job")
    assert (error.code, error.action, error.service_code) == (code, START, kind.__name__)


def test_the_table_has_every_exception_of_botocore() -> None:
    """A new release that brings one more has to find its place here."""
    classes = {
        kind
        for _, kind in inspect.getmembers(bx, inspect.isclass)
        if issubclass(kind, Exception) and not issubclass(kind, Warning) and kind.__module__ == bx.__name__
    }
    assert len(classes) > 90
    assert classes == {kind for kind, _ in TABLE} | set(NEVER_SEEN)
    assert not {kind for kind, _ in TABLE} & set(NEVER_SEEN)


@pytest.mark.parametrize("kind", [kind for kind in NEVER_SEEN if not issubclass(kind, ClientError)])
def test_what_is_never_seen_is_still_told(kind: type[Exception]) -> None:
    code = ErrorCode.UNEXPECTED
    assert error_of(kind.__new__(kind), START) == AppError(code, START, service_code=kind.__name__)


def test_exceptions_that_were_made_of_nothing_do_no_harm() -> None:
    for kind, code in TABLE:
        found = error_of(kind.__new__(kind), START).code
        assert found is code


def wrapping(kind: type[Exception], inner: BaseException) -> Exception:
    return kind(endpoint_url=HOST + "secret?X-Amz-Signature=abc", error=inner, request=None)


def caused(outer: Exception, cause: BaseException) -> Exception:
    outer.__cause__ = cause
    return outer


REFUSED = OSError(errno.ECONNREFUSED, "Connection refused")
PLACE: Any = None


@pytest.mark.parametrize(
    ("exception", "code", "resource"),
    [
        (
            wrapping(bx.EndpointConnectionError, ux.NameResolutionError(NAME, PLACE, socket.gaierror(-2, "x"))),
            ErrorCode.NAME_NOT_RESOLVED,
            NAME,
        ),
        (wrapping(bx.EndpointConnectionError, socket.gaierror(-3, "x")), ErrorCode.NAME_NOT_RESOLVED, NAME),
        (
            wrapping(bx.EndpointConnectionError, caused(ux.NewConnectionError(PLACE, "m"), REFUSED)),
            ErrorCode.CONNECTION_REFUSED,
            NAME,
        ),
        (
            wrapping(bx.ConnectionClosedError, ux.ProtocolError("Connection aborted.", ConnectionResetError(104, "x"))),
            ErrorCode.CONNECTION_LOST,
            NAME,
        ),
        (wrapping(bx.ConnectionClosedError, http.client.BadStatusLine("x")), ErrorCode.CONNECTION_LOST, NAME),
        (bx.HTTPClientError(error=BrokenPipeError(32, "x")), ErrorCode.CONNECTION_LOST, ""),
        (bx.HTTPClientError(error=TimeoutError("x")), ErrorCode.TIMED_OUT, ""),
        (wrapping(bx.SSLError, ux.SSLError(ssl.SSLEOFError(8, "EOF occurred"))), ErrorCode.CONNECTION_LOST, NAME),
        (bx.HTTPClientError(error=ux.ProxySchemeUnknown("ftp")), ErrorCode.PROXY, ""),
        (bx.HTTPClientError(error=ux.LocationParseError("http://a:Wonderland7@[")), ErrorCode.PROXY, ""),
        (ssl.SSLCertVerificationError("x"), ErrorCode.TLS, ""),
        (ssl.CertificateError("x"), ErrorCode.TLS, ""),
        (ux.NewConnectionError(PLACE, "m"), ErrorCode.OFFLINE, ""),
        (ux.ReadTimeoutError(PLACE, "u", "m"), ErrorCode.TIMED_OUT, ""),
        (ux.IncompleteRead(1, 2), ErrorCode.CONNECTION_LOST, ""),
        (http.client.IncompleteRead(b"secret"), ErrorCode.CONNECTION_LOST, ""),
        (ConnectionResetError(errno.ECONNRESET, "x"), ErrorCode.CONNECTION_LOST, ""),
        (OSError(errno.ENETUNREACH, "x"), ErrorCode.OFFLINE, ""),
        (OSError(10065, "WSAEHOSTUNREACH"), ErrorCode.OFFLINE, ""),
        (TimeoutError("x"), ErrorCode.TIMED_OUT, ""),
        (socket.gaierror(-2, "x"), ErrorCode.NAME_NOT_RESOLVED, ""),
        (s3transfer.exceptions.RetriesExceededError(REFUSED), ErrorCode.CONNECTION_REFUSED, ""),
        (caused(boto3.exceptions.S3UploadFailedError("x"), bx.ReadTimeoutError(endpoint_url=HOST)), "timed-out", NAME),
        (json.JSONDecodeError("x", "secret", 0), ErrorCode.SERVICE_FAULT, "job"),
        (botocore.parsers.ResponseParserError("x"), ErrorCode.SERVICE_FAULT, "job"),
        (botocore.parsers.ResponseParserError("invalid XML: b'<html>"), ErrorCode.CAPTIVE_PORTAL, ""),
        (boto3.exceptions.S3UploadFailedError("x"), ErrorCode.UNEXPECTED, "job"),
        (ValueError("secret"), ErrorCode.UNEXPECTED, "job"),
        (OSError(errno.ENOSPC, "x"), ErrorCode.UNEXPECTED, "job"),
        (FileNotFoundError(2, "x", "/recordings/anna/call.wav"), ErrorCode.FILE_MISSING, "call.wav"),
        (PermissionError(13, "x", "/recordings/anna/call.wav"), ErrorCode.FILE_UNREADABLE, "call.wav"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_what_they_wrap_tells_them_apart(exception: Exception, code: ErrorCode, resource: str) -> None:
    error = error_of(exception, START, "job")
    assert (error.code, error.resource) == (code, resource)
    for secret in ("secret", "Signature", "Wonderland7"):
        assert secret not in repr(error)


RETRYABLE = {
    ErrorCode.OFFLINE,
    ErrorCode.TIMED_OUT,
    ErrorCode.CONNECTION_LOST,
    ErrorCode.SERVICE_FAULT,
    ErrorCode.THROTTLED,
}


@pytest.mark.parametrize(("kind", "code"), TABLE, ids=[kind.__name__ for kind, _ in TABLE])
def test_only_what_may_pass_is_retryable(kind: type[Exception], code: ErrorCode) -> None:
    assert error_of(made(kind), START).retryable is (code in RETRYABLE)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Invalid Configuration: Missing Region", ErrorCode.NO_REGION),
        ("Invalid region: region was not a valid DNS name.", ErrorCode.REGION_UNKNOWN),
        ("Invalid Configuration: FIPS and custom endpoint are not supported", ErrorCode.CONFIG_UNREADABLE),
        ("FIPS is enabled but this partition does not support FIPS", ErrorCode.SERVICE_NOT_IN_REGION),
    ],
)
def test_rules_of_endpoints_are_told_apart_by_their_sentences(said: str, code: ErrorCode) -> None:
    assert error_of(bx.EndpointProviderError(msg=said), START, region="eu-central-1").code is code


def test_missing_profile_is_named() -> None:
    error = error_of(bx.ProfileNotFound(profile="clinic"), START, "job")
    assert (error.code, error.resource) == (ErrorCode.PROFILE_NOT_FOUND, "clinic")


def test_file_that_cannot_be_read_is_named_without_its_folder() -> None:
    error = error_of(bx.ConfigParseError(path="/recordings/anna/.aws/config", error="secret"), START, "job")
    assert (error.resource, error.service_message) == ("config", "")


def test_missing_half_of_a_key_is_named() -> None:
    error = error_of(bx.PartialCredentialsError(provider="env", cred_var="AWS_SECRET_ACCESS_KEY"), START, "job")
    assert error.resource == "AWS_SECRET_ACCESS_KEY"


def test_cycle_of_cause_comes_to_an_end() -> None:
    one, other = ux.ProtocolError("x"), OSError("y")
    one.__cause__, other.__cause__ = other, one
    assert error_of(one, START).code is ErrorCode.CONNECTION_LOST
