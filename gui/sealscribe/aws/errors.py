"""The one place where exceptions of boto3 and botocore become errors that a person can be told."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Final

import boto3.exceptions
import s3transfer.exceptions
from botocore import exceptions, parsers

from sealscribe.aws.causes import Cause, frames_of
from sealscribe.aws.clock import MOST_SECONDS, clock_offset
from sealscribe.aws.credential_errors import credential_cause
from sealscribe.aws.denials import read_denial
from sealscribe.aws.region_facts import is_opt_in
from sealscribe.aws.service_errors import (
    SIGNATURE_CODES,
    expected_region,
    field_of_member,
    is_key_trouble,
    is_retryable,
    meaning_of,
)
from sealscribe.aws.strangers import stranger_of
from sealscribe.aws.transport_errors import transport_cause
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.scrub import looks_like_page, scrub

# The first entry that an exception is an instance of counts, hence subclasses stand before their bases.
_KINDS: Final[tuple[tuple[tuple[type[BaseException], ...], ErrorCode], ...]] = (
    ((exceptions.ChecksumError, exceptions.FlexibleChecksumError), ErrorCode.SERVICE_FAULT),
    ((parsers.ResponseParserError, exceptions.PaginationError), ErrorCode.SERVICE_FAULT),
    ((exceptions.CapacityNotAvailableError,), ErrorCode.THROTTLED),
    ((exceptions.ValidationError, exceptions.MissingParametersError), ErrorCode.INVALID_REQUEST),
    ((exceptions.InvalidDNSNameError, exceptions.InvalidHostLabelError), ErrorCode.INVALID_REQUEST),
    ((exceptions.UnsupportedS3ArnError, exceptions.UnsupportedS3ControlArnError), ErrorCode.INVALID_REQUEST),
    ((exceptions.UnsupportedOutpostResourceError,), ErrorCode.INVALID_REQUEST),
    ((json.JSONDecodeError, UnicodeDecodeError), ErrorCode.SERVICE_FAULT),
)
_OF_TIME: Final = frozenset({ErrorCode.CLOCK_SKEW, ErrorCode.CREDENTIALS_NOT_YET_VALID})
# What a Region says of keys it does not know; one that an account has not enabled knows none of them.
_UNKNOWN_KEY_CODES: Final = frozenset(
    {"UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidToken", "AuthFailure"}
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
# IAM Identity Center's word for a role that was not assigned: signing in again does not help.
_NOT_ASSIGNED: Final = "ForbiddenException"
# Its words for an account or a role that the profile names wrongly (botocore model sso.GetRoleCredentials).
_WRONGLY_NAMED: Final = ("ResourceNotFoundException", "InvalidRequestException")

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
    them names that part as its resource. An empty text tells that the request left that part out. ``private`` are
    texts that were sent and must not come back in the service's sentence.
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
    inner = _wrapped(exception)
    if inner is not None:
        return error_of(inner, action, resource, field, region=region, named=named, private=private)
    cause = credential_cause(exception, region) or transport_cause(exception, region) or _other_cause(exception)
    if isinstance(exception, exceptions.ParamValidationError):
        field = _field_of_report(exception) or field
    of_role = cause.code is ErrorCode.MFA_REFUSED
    return AppError(
        cause.code,
        "sts:AssumeRole" if of_role else action,
        resource if cause.resource is None else scrub(cause.resource, private),
        service_code=cause.service_code or type(exception).__name__,
        service_message=scrub(cause.service_message, private),
        status=cause.status,
        field=None if of_role else field,
        retryable=is_retryable(cause.code),
    )


def text_of(answer: Mapping[str, Any], name: str, action: str) -> str:
    """Return a text of an answer; raise AppFailure where it is not there.

    A page of HTML under status 200 gets through botocore as an answer without members: that is CAPTIVE_PORTAL,
    anything else SERVICE_FAULT.
    """
    value = answer.get(name)
    if not isinstance(value, str):
        raise AppFailure(_malformed(answer, action))
    return value


def structure_of(answer: Mapping[str, Any], name: str, action: str) -> Mapping[str, Any]:
    """Return a structure of an answer; raise AppFailure as ``text_of`` where it is not there."""
    value = answer.get(name)
    if not isinstance(value, Mapping):
        raise AppFailure(_malformed(answer, action))
    return value


def list_of(answer: Mapping[str, Any], name: str, action: str) -> Sequence[Mapping[str, Any]]:
    """Return a list of an answer; raise AppFailure as ``text_of`` where it is not there."""
    value = answer.get(name)
    if not isinstance(value, list):
        raise AppFailure(_malformed(answer, action))
    return value


def flag_of(answer: Mapping[str, Any], name: str, action: str) -> bool:
    """Return a boolean of an answer; raise AppFailure as ``text_of`` where it is not there."""
    value = answer.get(name)
    if not isinstance(value, bool):
        raise AppFailure(_malformed(answer, action))
    return value


def _malformed(answer: Mapping[str, Any], action: str) -> AppError:
    metadata = _mapping(answer.get("ResponseMetadata"))
    is_page = "html" in _text(_mapping(metadata.get("HTTPHeaders")).get("content-type")).lower()
    code = ErrorCode.CAPTIVE_PORTAL if is_page else ErrorCode.SERVICE_FAULT
    return AppError(code, action, service_code="MissingMember", status=_status(metadata), retryable=True)


def _wrapped(exception: Exception) -> Exception | None:
    """Return what the transfers of boto3 and s3transfer hide behind an exception of their own."""
    inner: object = None
    if isinstance(exception, boto3.exceptions.Boto3Error):
        inner = exception.__cause__ or exception.__context__
    elif isinstance(exception, s3transfer.exceptions.RetriesExceededError):
        inner = exception.last_exception
    return inner if isinstance(inner, Exception) else None


def _other_cause(exception: Exception) -> Cause:
    if isinstance(exception, parsers.ResponseParserError) and looks_like_page(str(exception)):
        return _page_cause(exception)
    if _was_raised_in_parser(exception) and _is_of_page(exception):
        return _page_cause(exception)
    code = next((code for kinds, code in _KINDS if isinstance(exception, kinds)), ErrorCode.UNEXPECTED)
    if code is ErrorCode.UNEXPECTED and _was_raised_in_parser(exception):
        code = ErrorCode.SERVICE_FAULT
    return Cause(code)


def _parsed_response(exception: Exception) -> Mapping[str, Any]:
    """Return status, headers and body of the answer that botocore's parser gave up on: only its frames know them."""
    parsed = (variables.get("response") for module, variables in frames_of(exception) if module == parsers.__name__)
    return next((one for one in parsed if isinstance(one, Mapping)), {})


def _is_of_page(exception: Exception) -> bool:
    """Tell whether botocore's parser read a page as an answer: one that is good XML lacks just what it looks for."""
    body = _parsed_response(exception).get("body")
    return isinstance(body, bytes) and looks_like_page(body[:2000].decode("utf-8", "replace"))


def _page_cause(exception: Exception) -> Cause:
    response = _parsed_response(exception)
    status = response.get("status_code")
    status = status if isinstance(status, int) else 0
    headers = {str(name).lower(): value for name, value in _mapping(response.get("headers")).items()}
    found = stranger_of("", "<html>", status, headers)
    return replace(found, status=status) if found else Cause(ErrorCode.SERVICE_FAULT, status=status)


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
    headers = _mapping(metadata.get("HTTPHeaders"))
    service_code, message = _text(details.get("Code")), _text(details.get("Message"))
    status = _status(metadata)
    operation = _text(getattr(exception, "operation_name", ""))
    asked = action
    if operation in _CREDENTIAL_OPERATIONS:
        action, resource, field = _CREDENTIAL_OPERATIONS[operation], "", None
    stranger = stranger_of(service_code, message, status, headers)
    if stranger is not None:
        return AppError(
            stranger.code,
            action,
            stranger.resource or "",
            service_code=scrub(service_code)[:100],
            status=status,
            retryable=is_retryable(stranger.code),
            operation=_other_operation(operation, asked, action),
        )
    code, own_field = meaning_of(service_code, message, status, action)
    if operation in _SIGN_IN_OPERATIONS and not is_retryable(code) and service_code != _NOT_ASSIGNED:
        is_wrong = operation == "GetRoleCredentials" and service_code in _WRONGLY_NAMED
        code = ErrorCode.CONFIG_UNREADABLE if is_wrong else ErrorCode.SIGN_IN_NEEDED
    offset = clock_offset(message, details, headers) if code in _OF_TIME or service_code in SIGNATURE_CODES else None
    if service_code in SIGNATURE_CODES and offset is not None and abs(offset) > MOST_SECONDS:
        code = ErrorCode.CLOCK_SKEW
    if code is ErrorCode.INVALID_CREDENTIALS and service_code in _UNKNOWN_KEY_CODES and is_opt_in(region):
        code = ErrorCode.REGION_DISABLED
    if own_field is not None and own_field in named:
        resource = named[own_field]
    elif code in (ErrorCode.SERVICE_NOT_IN_REGION, ErrorCode.REGION_DISABLED):
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
    denial = read_denial(message if code is ErrorCode.ACCESS_DENIED else "")
    if denial.is_explicit and _demands_key(denial.action or action, named):
        code = ErrorCode.KEY_DEMANDED
    action, resource = denial.action or action, denial.resource or resource
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
        operation=_other_operation(operation, asked, action),
        policy=denial.policy,
        is_explicit=denial.is_explicit,
        clock_offset=offset if code in _OF_TIME else None,
    )


def _other_operation(operation: str, *actions: str) -> str:
    """Return the operation that was sent, where one of the actions is named differently."""
    differs = any(action.partition(":")[2] != operation for action in actions)
    return operation if differs else ""


def _demands_key(action: str, named: Mapping[Field, str]) -> bool:
    """Tell whether a start that was denied explicitly named no key: so do organizations that demand one.

    Transcribe's condition key for it is ``transcribe:OutputEncryptionKMSKeyId`` (Service Authorization Reference).
    """
    return action == "transcribe:StartTranscriptionJob" and named.get(Field.ACCOUNT_KEY) == ""


def _status(metadata: Mapping[str, Any]) -> int:
    status = metadata.get("HTTPStatusCode")
    return status if isinstance(status, int) else 0


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
