"""AWS STS: who the caller is, and sessions of roles."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

from sealscribe.sandbox.identities import Caller, Identities, authorize_identity, denied
from sealscribe.sandbox.wire import AwsError, Request, Response, iso_time, new_request_id

_NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"


class StsService:
    """Answers GetCallerIdentity, AssumeRole and GetSessionToken over the query protocol."""

    def __init__(self, identities: Identities, clock: Callable[[], float] = time.time) -> None:
        self._identities = identities
        self._clock = clock

    def handle(self, caller: Caller, parameters: Mapping[str, str]) -> Response:
        """The answer to an operation; AwsError for every refusal."""
        operation = parameters.get("Action", "")
        principal = caller.principal
        if operation == "GetCallerIdentity":
            return _answer(
                operation,
                f"<Arn>{principal.arn}</Arn><UserId>{principal.user_id}</UserId><Account>{principal.account_id}</Account>",
            )
        if operation == "AssumeRole":
            return self._assume_role(caller, parameters)
        if operation == "GetSessionToken":
            return _answer(operation, self._credentials(self._session_of(caller), parameters, 43_200))
        raise AwsError("InvalidAction", f"Could not find operation {operation} for version 2011-06-15")

    def _session_of(self, caller: Caller) -> Caller:
        if ":user/" not in caller.principal.arn:
            text = "Cannot call GetSessionToken with session credentials"
            raise AwsError("AccessDenied", text, 403)
        return caller

    def _assume_role(self, caller: Caller, parameters: Mapping[str, str]) -> Response:
        arn, session = parameters.get("RoleArn", ""), parameters.get("RoleSessionName", "")
        if not arn or not session:
            raise AwsError("ValidationError", "RoleArn and RoleSessionName are required.")
        role = self._identities.role(arn)
        principal = caller.principal
        trusted = role is not None and principal.account_id in (role.account_id, *role.trusted_accounts)
        if role is None or not trusted:
            refusal = denied(principal, "sts:AssumeRole", arn, explicit=False, by="resource")
            raise AwsError("AccessDenied", refusal.message.partition(" because")[0], 403)
        try:
            authorize_identity(principal, "sts:AssumeRole", arn)
        except AwsError as error:
            raise AwsError("AccessDenied", error.message, 403) from error
        assumed = role.principal(session)
        credentials = self._credentials(Caller(assumed, caller.region, caller.claim), parameters, 3_600)
        user = (
            f"<AssumedRoleUser><AssumedRoleId>{escape(assumed.user_id)}</AssumedRoleId>"
            f"<Arn>{escape(assumed.arn)}</Arn></AssumedRoleUser>"
        )
        return _answer("AssumeRole", credentials + user)

    def _credentials(self, caller: Caller, parameters: Mapping[str, str], default_seconds: int) -> str:
        seconds = int(parameters.get("DurationSeconds") or default_seconds)
        if not 900 <= seconds <= 129_600:
            raise AwsError("ValidationError", "DurationSeconds must be at least 900 and at most 129600.")
        expires = self._clock() + seconds
        key = self._identities.add_session(caller.principal, expires)
        return (
            f"<Credentials><AccessKeyId>{key.access_key_id}</AccessKeyId>"
            f"<SecretAccessKey>{key.secret_access_key}</SecretAccessKey>"
            f"<SessionToken>{key.session_token}</SessionToken>"
            f"<Expiration>{iso_time(expires)}</Expiration></Credentials>"
        )


def form_parameters(request: Request) -> dict[str, str]:
    """The parameters of the query protocol: a form in the body, or the query string."""
    return request.query | dict(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))


def _answer(operation: str, result: str) -> Response:
    body = (
        f'<{operation}Response xmlns="{_NAMESPACE}"><{operation}Result>{result}</{operation}Result>'
        f"<ResponseMetadata><RequestId>{new_request_id()}</RequestId></ResponseMetadata></{operation}Response>"
    )
    return Response(200, (("Content-Type", "text/xml"),), body.encode())
