"""The one place where exceptions of boto3 and botocore become errors that a person can be told."""

from __future__ import annotations

import http.client
import json
import ssl
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import boto3.exceptions
import urllib3.exceptions
from botocore import exceptions, parsers

from sealscribe.aws.service_errors import (
    denied_action,
    expected_region,
    field_of_member,
    is_key_trouble,
    is_retryable,
    meaning_of,
)
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.scrub import scrub

# The first entry that an exception is an instance of counts, hence subclasses stand before their bases.
_KINDS: Final[tuple[tuple[tuple[type[BaseException], ...], ErrorCode], ...]] = (
    ((exceptions.ConnectTimeoutError, exceptions.ReadTimeoutError), ErrorCode.TIMED_OUT),
    ((exceptions.SSLError,), ErrorCode.TLS),
    ((exceptions.EndpointConnectionError, exceptions.ProxyConnectionError), ErrorCode.OFFLINE),
    ((exceptions.InvalidProxiesConfigError,), ErrorCode.OFFLINE),
    # The request was on its way: whether it arrived is not known.
    ((exceptions.ConnectionClosedError, exceptions.ResponseStreamingError), ErrorCode.TIMED_OUT),
    ((exceptions.IncompleteReadError,), ErrorCode.TIMED_OUT),
    ((exceptions.ChecksumError, exceptions.FlexibleChecksumError), ErrorCode.SERVICE_FAULT),
    ((parsers.ResponseParserError,), ErrorCode.SERVICE_FAULT),
    ((exceptions.HTTPClientError, exceptions.ConnectionError), ErrorCode.TIMED_OUT),
    ((exceptions.SSOError, exceptions.TokenRetrievalError, exceptions.NoAuthTokenError), ErrorCode.SIGN_IN_NEEDED),
    ((exceptions.LoginError, exceptions.MissingDependencyException), ErrorCode.SIGN_IN_NEEDED),
    ((exceptions.RefreshWithMFAUnsupportedError,), ErrorCode.SIGN_IN_NEEDED),
    ((exceptions.PartialCredentialsError,), ErrorCode.INVALID_CREDENTIALS),
    ((exceptions.NoCredentialsError, exceptions.CredentialRetrievalError), ErrorCode.NO_CREDENTIALS),
    ((exceptions.MetadataRetrievalError, exceptions.UnknownCredentialError), ErrorCode.NO_CREDENTIALS),
    ((exceptions.ConfigParseError, exceptions.InvalidConfigError), ErrorCode.NO_CREDENTIALS),
    ((exceptions.ProfileNotFound, exceptions.ConfigNotFound), ErrorCode.PROFILE_NOT_FOUND),
    ((exceptions.NoRegionError,), ErrorCode.NO_REGION),
    (
        (
            exceptions.BaseEndpointResolverError,
            exceptions.ServiceNotInRegionError,
            exceptions.UnknownRegionError,
            exceptions.InvalidRegionError,
            exceptions.EndpointProviderError,
        ),
        ErrorCode.SERVICE_NOT_IN_REGION,
    ),
    ((exceptions.ParamValidationError, exceptions.ValidationError), ErrorCode.INVALID_REQUEST),
    ((exceptions.MissingParametersError, exceptions.InvalidDNSNameError), ErrorCode.INVALID_REQUEST),
    ((exceptions.InvalidHostLabelError,), ErrorCode.INVALID_REQUEST),
    ((ssl.SSLError, urllib3.exceptions.SSLError), ErrorCode.TLS),
    ((urllib3.exceptions.NewConnectionError, urllib3.exceptions.NameResolutionError), ErrorCode.OFFLINE),
    ((urllib3.exceptions.HTTPError, http.client.HTTPException, TimeoutError, ConnectionError), ErrorCode.TIMED_OUT),
    ((json.JSONDecodeError, UnicodeDecodeError), ErrorCode.SERVICE_FAULT),
    ((boto3.exceptions.Boto3Error, exceptions.BotoCoreError), ErrorCode.UNEXPECTED),
)
# Made by botocore itself on the way to credentials; the action that was asked for was never sent.
_CREDENTIAL_OPERATIONS: Final = {
    "AssumeRole": "sts:AssumeRole",
    "AssumeRoleWithWebIdentity": "sts:AssumeRoleWithWebIdentity",
    "GetRoleCredentials": "sso:GetRoleCredentials",
    "CreateToken": "sso-oauth:CreateToken",
    "CreateOAuth2Token": "signin:CreateOAuth2Token",
}
_SIGN_IN_OPERATIONS: Final = frozenset({"GetRoleCredentials", "CreateToken", "CreateOAuth2Token"})


_NOTHING_NAMED: Final[Mapping[Field, str]] = {}


@contextmanager
def translated(
    action: str,
    resource: str = "",
    field: Field | None = None,
    *,
    region: str = "",
    named: Mapping[Field, str] = _NOTHING_NAMED,
    private: Collection[str] = (),
) -> Iterator[None]:
    """Turn whatever is raised inside into an AppFailure that carries no other exception.

    ``action`` is the IAM action that is asked for ("kms:DescribeKey", or empty), ``resource`` what it is asked of,
    ``field`` the form's field to blame where the answer itself names none. ``region`` is the Region that was asked.
    ``named`` is what a request of many parts names, by the field that each part comes from: an error about one of
    them names that part as its resource. ``private`` are texts that were sent and must not come back in the
    service's sentence.
    """
    try:
        yield
    except AppFailure:
        raise
    except Exception as exception:  # noqa: BLE001 - nothing that boto3 raises may travel on, it holds what was sent
        failure = AppFailure(error_of(exception, action, resource, field, region=region, named=named, private=private))
        try:
            raise failure from None
        finally:
            # "from None" hides the exception, and still keeps it: it may hold a signed URL.
            failure.__context__ = None


def error_of(
    exception: Exception,
    action: str = "",
    resource: str = "",
    field: Field | None = None,
    *,
    region: str = "",
    named: Mapping[Field, str] = _NOTHING_NAMED,
    private: Collection[str] = (),
) -> AppError:
    """Return the error that an exception stands for; never raises. The parameters are those of ``translated``."""
    if isinstance(exception, exceptions.ClientError):
        return _of_answer(exception, action, resource, field, region, named, private)
    code = next((code for kinds, code in _KINDS if isinstance(exception, kinds)), ErrorCode.UNEXPECTED)
    if code is ErrorCode.UNEXPECTED and _was_raised_in_parser(exception):
        code = ErrorCode.SERVICE_FAULT
    if code is ErrorCode.PROFILE_NOT_FOUND:
        resource = _text(_mapping(getattr(exception, "kwargs", None)).get("profile"))
    elif code is ErrorCode.SERVICE_NOT_IN_REGION:
        resource = region
    if isinstance(exception, exceptions.ParamValidationError):
        field = _field_of_report(exception) or field
    return AppError(
        code,
        action,
        resource,
        service_code=type(exception).__name__,
        field=field,
        retryable=is_retryable(code),
    )


def text_of(answer: Mapping[str, Any], name: str, action: str) -> str:
    """Return a text of an answer; raise AppFailure SERVICE_FAULT where it is not there.

    A proxy's page of HTML under status 200 gets through botocore as an answer without members.
    """
    value = answer.get(name)
    if not isinstance(value, str):
        raise AppFailure(_malformed(action))
    return value


def structure_of(answer: Mapping[str, Any], name: str, action: str) -> Mapping[str, Any]:
    """Return a structure of an answer; raise AppFailure SERVICE_FAULT where it is not there."""
    value = answer.get(name)
    if not isinstance(value, Mapping):
        raise AppFailure(_malformed(action))
    return value


def list_of(answer: Mapping[str, Any], name: str, action: str) -> Sequence[Mapping[str, Any]]:
    """Return a list of an answer; raise AppFailure SERVICE_FAULT where it is not there."""
    value = answer.get(name)
    if not isinstance(value, list):
        raise AppFailure(_malformed(action))
    return value


def flag_of(answer: Mapping[str, Any], name: str, action: str) -> bool:
    """Return a boolean of an answer; raise AppFailure SERVICE_FAULT where it is not there."""
    value = answer.get(name)
    if not isinstance(value, bool):
        raise AppFailure(_malformed(action))
    return value


def _malformed(action: str) -> AppError:
    return AppError(ErrorCode.SERVICE_FAULT, action, service_code="MissingMember", retryable=True)


def _of_answer(
    exception: exceptions.ClientError,
    action: str,
    resource: str,
    field: Field | None,
    region: str,
    named: Mapping[Field, str],
    private: Collection[str],
) -> AppError:
    response = _mapping(getattr(exception, "response", None))
    details = _mapping(response.get("Error"))
    metadata = _mapping(response.get("ResponseMetadata"))
    service_code, message = _text(details.get("Code")), _text(details.get("Message"))
    status = metadata.get("HTTPStatusCode")
    status = status if isinstance(status, int) else 0
    operation = _text(getattr(exception, "operation_name", ""))
    if operation in _CREDENTIAL_OPERATIONS:
        action, resource, field = _CREDENTIAL_OPERATIONS[operation], "", None
    code, own_field = meaning_of(service_code, message, status, action)
    if operation in _SIGN_IN_OPERATIONS and not is_retryable(code):
        code = ErrorCode.SIGN_IN_NEEDED
    if own_field is not None and own_field in named:
        resource = named[own_field]
    elif code is ErrorCode.SERVICE_NOT_IN_REGION:
        resource = region
    elif is_key_trouble(code) and not action.startswith("kms:"):
        resource = ""  # asked of a job or an object, which is not the key that it is about
    if action.startswith("s3:"):
        found_region = bucket_region_of(response) or expected_region(message)
        if found_region and region and found_region != region and status in (301, 307, 400):
            code = ErrorCode.BUCKET_WRONG_REGION
        if code is ErrorCode.BUCKET_WRONG_REGION and found_region:
            resource = (
                f"{resource.removeprefix('s3://').partition('/')[0]} ({found_region or expected_region(message)})"
            )
    if code is ErrorCode.ACCESS_DENIED:
        named_action, named_resource = denied_action(message)
        action, resource = named_action or action, named_resource or resource
    own_field = field if field and (is_key_trouble(code) or own_field is None) else own_field
    return AppError(
        code,
        action,
        scrub(resource, private),
        service_code=scrub(service_code)[:100],
        service_message=scrub(message, private),
        request_id=_text(metadata.get("RequestId"))[:100],
        status=status,
        field=own_field,
        retryable=is_retryable(code, service_code),
    )


def bucket_region_of(response: Mapping[str, Any]) -> str:
    """Return the Region of a bucket as the header or the body of an S3 answer tells it, or an empty text."""
    headers = _mapping(_mapping(response.get("ResponseMetadata")).get("HTTPHeaders"))
    return _text(headers.get("x-amz-bucket-region")) or _text(_mapping(response.get("Error")).get("Region"))


def _field_of_report(exception: exceptions.ParamValidationError) -> Field | None:
    """botocore names the parameter, and quotes its value, which must not be kept."""
    report = _text(_mapping(getattr(exception, "kwargs", None)).get("report"))
    for words in ("for parameter ", 'parameter in input: "'):
        _, found, rest = report.partition(words)
        if found:
            return field_of_member(rest.partition(",")[0].partition('"')[0].partition(":")[0])
    return None


def _was_raised_in_parser(exception: Exception) -> bool:
    """Tell whether botocore's parser stumbled over an answer, which it does in any way there is."""
    trace = exception.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return trace is not None and trace.tb_frame.f_globals.get("__name__") == parsers.__name__


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
