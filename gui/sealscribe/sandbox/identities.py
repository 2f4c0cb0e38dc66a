"""Who may ask: accounts, users, roles, their access keys and identity policies."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from sealscribe.core.demo_keys import DEMO_KEY_MARK
from sealscribe.sandbox.policy import AccessRequest, Decision, PolicyDocument, evaluate
from sealscribe.sandbox.signing import Claim, MalformedSignatureError, is_proven, read_claim, timestamp_of
from sealscribe.sandbox.wire import AwsError, Request, iso_time

ADMINISTRATOR: PolicyDocument = {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


VIA_SERVICE = "aws:ViaAWSService"
"""The condition key of requests that a service makes on a person's behalf, thus not from the person's address."""


def circumstances(now: float) -> dict[str, tuple[str, ...]]:
    """The condition keys of every request from this computer (IAM User Guide, "AWS global condition context keys")."""
    return {
        "aws:CurrentTime": (time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now)),),
        "aws:EpochTime": (str(int(now)),),
        "aws:SourceIp": ("127.0.0.1",),
        VIA_SERVICE: ("false",),
    }


@dataclass(frozen=True)
class Principal:
    """A user, or a session of a role.

    `arn` is the one that error texts show; `policy_arns` are all by which a policy may name it.
    """

    account_id: str
    arn: str
    user_id: str
    policies: tuple[PolicyDocument, ...]
    policy_arns: tuple[str, ...]
    clock: Callable[[], float] = field(default=time.time, compare=False, repr=False)

    def request(
        self, action: str, resource: str, context: Mapping[str, tuple[str, ...]] | None = None
    ) -> AccessRequest:
        """The question whether this principal may do `action` on `resource`."""
        known = {"aws:PrincipalArn": (self.policy_arns[-1],), "aws:PrincipalAccount": (self.account_id,)}
        asked = {**known, **circumstances(self.clock()), **(context or {})}
        if asked[VIA_SERVICE] == ("true",):
            del asked["aws:SourceIp"]
        return AccessRequest(self.account_id, self.policy_arns, action, resource, asked)

    def decide(self, request: AccessRequest) -> Decision:
        """What the principal's own policies say."""
        return evaluate(self.policies, request, resource_policy=False)


@dataclass(frozen=True)
class AccessKey:
    """Credentials. `expires_at` (seconds since 1970) belongs to temporary ones, as does the session token."""

    access_key_id: str
    secret_access_key: str = field(repr=False)
    principal: Principal
    session_token: str | None = field(default=None, repr=False)
    expires_at: float | None = None


@dataclass(frozen=True)
class Role:
    """A role that principals of its account (and of `trusted_accounts`) may assume."""

    account_id: str
    name: str
    policies: tuple[PolicyDocument, ...] = (ADMINISTRATOR,)
    trusted_accounts: tuple[str, ...] = ()
    clock: Callable[[], float] = field(default=time.time, compare=False, repr=False)

    @property
    def arn(self) -> str:
        """The role's ARN."""
        return f"arn:aws:iam::{self.account_id}:role/{self.name}"

    def principal(self, session: str = "TranscribeJob") -> Principal:
        """A session of the role."""
        arn = f"arn:aws:sts::{self.account_id}:assumed-role/{self.name}/{session}"
        user_id = "AROA" + stable_token(self.arn, 17)
        return Principal(self.account_id, arn, f"{user_id}:{session}", self.policies, (arn, self.arn), self.clock)


class Protocol(Enum):
    """How a service words what is wrong with credentials."""

    JSON = "json"
    QUERY = "query"
    S3 = "s3"


@dataclass(frozen=True)
class Caller:
    """An authenticated principal with the Region it signed for."""

    principal: Principal
    region: str
    claim: Claim


_INVALID_TOKEN = "The security token included in the request is invalid."  # noqa: S105 an error text
_ERRORS: dict[str, dict[Protocol, tuple[str, str, int]]] = {
    "unsigned": {
        Protocol.JSON: ("MissingAuthenticationTokenException", "Missing Authentication Token", 400),
        Protocol.QUERY: ("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
        Protocol.S3: ("AccessDenied", "Access Denied", 403),
    },
    "malformed": {
        Protocol.JSON: ("IncompleteSignatureException", "Authorization header is not readable.", 400),
        Protocol.QUERY: ("IncompleteSignature", "Authorization header is not readable.", 400),
        Protocol.S3: ("AuthorizationHeaderMalformed", "The authorization that you provided is malformed.", 400),
    },
    "unknown": {
        Protocol.JSON: ("UnrecognizedClientException", _INVALID_TOKEN, 400),
        Protocol.QUERY: ("InvalidClientTokenId", _INVALID_TOKEN, 403),
        Protocol.S3: (
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
            403,
        ),
    },
    "token": {
        Protocol.JSON: ("UnrecognizedClientException", _INVALID_TOKEN, 400),
        Protocol.QUERY: ("InvalidClientTokenId", _INVALID_TOKEN, 403),
        Protocol.S3: ("InvalidToken", "The provided token is malformed or otherwise invalid.", 400),
    },
    "expired": {
        Protocol.JSON: ("ExpiredTokenException", "The security token included in the request is expired", 400),
        Protocol.QUERY: ("ExpiredToken", "The security token included in the request is expired", 403),
        Protocol.S3: ("ExpiredToken", "The provided token has expired.", 400),
    },
    "signature": {
        Protocol.JSON: (
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
            "Access Key and signing method. Consult the service documentation for details.",
            400,
        ),
        Protocol.QUERY: (
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
            "Access Key and signing method. Consult the service documentation for details.",
            403,
        ),
        Protocol.S3: (
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your key and "
            "signing method.",
            403,
        ),
    },
}


ALLOWED_SKEW = 900.0
"""How far a signature's time may be from that of the service, in seconds either way."""


def _refusal(kind: str, protocol: Protocol) -> AwsError:
    code, message, status = _ERRORS[kind][protocol]
    return AwsError(code, message, status)


class Identities:
    """All credentials and roles of the sandbox."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._keys: dict[str, AccessKey] = {}
        self._users: dict[str, Principal] = {}
        self._roles: dict[str, Role] = {}
        self._named: dict[str, tuple[AccessKey, str]] = {}

    def add_user(
        self, account_id: str, name: str, policies: Iterable[PolicyDocument] = (ADMINISTRATOR,), purpose: str = ""
    ) -> AccessKey:
        """A user with one access key: its id is the same in every run, its secret is new."""
        arn = f"arn:aws:iam::{account_id}:user/{name}"
        principal = Principal(account_id, arn, "AIDA" + stable_token(arn, 17), tuple(policies), (arn,), self._clock)
        key = AccessKey("AKIA" + DEMO_KEY_MARK + stable_token(arn, 10), secrets.token_urlsafe(30), principal)
        self._keys[key.access_key_id] = key
        self._users[arn] = principal
        if purpose:
            self._named[name] = (key, purpose)
        return key

    def present(self, principal: Principal) -> Principal:
        """The principal with the policies that it has now: work begun earlier is done with today's permissions."""
        return self._users.get(principal.arn, principal)

    def add_role(self, role: Role) -> None:
        """A role that can be assumed, or be named as data access role."""
        self._roles[role.arn] = replace(role, clock=self._clock)

    def role(self, arn: str) -> Role | None:
        """The role of this ARN."""
        return self._roles.get(arn)

    def add_session(self, principal: Principal, expires_at: float, name: str = "", purpose: str = "") -> AccessKey:
        """Temporary credentials of a principal."""
        key_id = "ASIA" + DEMO_KEY_MARK + secrets.token_hex(5).upper()
        key = AccessKey(key_id, secrets.token_urlsafe(30), principal, secrets.token_urlsafe(120), expires_at)
        self._keys[key_id] = key
        if purpose:
            self._named[name] = (key, purpose)
        return key

    def named(self) -> dict[str, tuple[AccessKey, str]]:
        """The restricted identities by name, each with what it is for."""
        return dict(self._named)

    def authenticate(self, request: Request, protocol: Protocol) -> Caller:
        """Who sent the request; AwsError in the service's words where that is not proven."""
        caller = self.signer(request, protocol)
        if caller is None:
            raise _refusal("unsigned", protocol)
        return caller

    def signer(self, request: Request, protocol: Protocol) -> Caller | None:
        """The same, but None for a request that is not signed at all. Its time is looked at first."""
        try:
            claim = read_claim(request)
        except MalformedSignatureError as error:
            if error.in_query and protocol is Protocol.S3:
                raise AwsError("AuthorizationQueryParametersError", str(error)) from error
            raise _refusal("malformed", protocol) from error
        if claim is None:
            return None
        _check_time(claim, self._clock(), protocol)
        key = self._keys.get(claim.access_key_id)
        if key is None:
            raise _refusal("unknown", protocol)
        if claim.session_token != key.session_token:
            raise _refusal("token", protocol)
        if key.expires_at is not None and key.expires_at <= self._clock():
            raise _refusal("expired", protocol)
        if not is_proven(request, claim, key.secret_access_key):
            raise _refusal("signature", protocol)
        return Caller(key.principal, claim.region, claim)


def _check_time(claim: Claim, now: float, protocol: Protocol) -> None:
    """Refuse a signature of another time: older or newer than 15 minutes; a URL of S3 from its end on.

    Source: AWS General Reference, "Signature Version 4 signing process"; S3 API Reference, "Error responses".
    """
    signed_at = now if claim.signed_at is None else claim.signed_at
    end = claim.expires_at if protocol is Protocol.S3 else None
    is_early, is_late = signed_at > now + ALLOWED_SKEW, (signed_at + ALLOWED_SKEW if end is None else end) <= now
    if not is_early and not is_late:
        return
    if end is not None:
        fields = {"Expires": iso_time(end), "ServerTime": iso_time(now)}
        raise AwsError("AccessDenied", f"Request {'has expired' if is_late else 'is not valid yet'}", 403, fields)
    if protocol is Protocol.S3:
        fields = {
            "RequestTime": claim.timestamp,
            "ServerTime": iso_time(now),
            "MaxAllowedSkewMilliseconds": f"{ALLOWED_SKEW * 1000:.0f}",
        }
        text = "The difference between the request time and the current time is too large."
        raise AwsError("RequestTimeTooSkewed", text, 403, fields)
    code, _, status = _ERRORS["signature"][protocol]
    sign, words = ("-", "expired: {} is now earlier") if is_late else ("+", "not yet current: {} is still later")
    limit = timestamp_of(now - ALLOWED_SKEW if is_late else now + ALLOWED_SKEW)
    window = f"{limit} ({timestamp_of(now)} {sign} {ALLOWED_SKEW / 60:.0f} min.)"
    raise AwsError(code, f"Signature {words.format(claim.timestamp)} than {window}", status)


def stable_token(text: str, length: int) -> str:
    """Capital letters and digits derived from `text`, in the alphabet of AWS's unique ids."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return "".join(alphabet[byte & 31] for byte in hashlib.sha256(text.encode()).digest()[:length])


def authorize_identity(principal: Principal, action: str, resource: str, **context: str) -> None:
    """Refuse where the principal's own policies do not allow `action`.

    A context key `service:Key` is given as `service_Key`.
    """
    values = {name.replace("_", ":", 1): (value,) for name, value in context.items()}
    decision = principal.decide(principal.request(action, resource, values))
    if decision is not Decision.ALLOW:
        raise denied(principal, action, resource, explicit=decision is Decision.DENY)


def denied(principal: Principal, action: str, resource: str, *, explicit: bool, by: str = "identity") -> AwsError:
    """AccessDeniedException in IAM's wording; `by` is the kind of policy: identity or resource."""
    if explicit:
        reason = f"with an explicit deny in {'an identity' if by == 'identity' else 'a resource'}-based policy"
    else:
        reason = f"because no {by}-based policy allows the {action} action"
    text = f"User: {principal.arn} is not authorized to perform: {action} on resource: {resource} {reason}"
    return AwsError("AccessDeniedException", text, 400)
