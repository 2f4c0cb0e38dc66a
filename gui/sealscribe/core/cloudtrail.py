"""How the use of a key for a job will stand in CloudTrail, as far as that can be told before.

Sources: KMS Developer Guide, "Logging AWS KMS API calls with AWS CloudTrail" and its examples of GenerateDataKey and
Decrypt; CloudTrail User Guide, "userIdentity element"; S3 User Guide, "Using server-side encryption with AWS KMS keys".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from sealscribe.core.caller import Caller, CallerKind, parse_caller
from sealscribe.core.encryption import ContextPair
from sealscribe.core.key_reference import is_key_arn
from sealscribe.core.locations import S3Location
from sealscribe.core.policies import S3_CONTEXT_KEY

Event = dict[str, object]

# Stands where only AWS knows what will stand there. Part of a JSON document, hence not a text for people.
SET_BY_AWS: Final = "(set by AWS)"
_EVENT_VERSION: Final = "1.11"
# How events of S3 on a caller's behalf name S3. That a job's output takes this way is an inference.
_VIA_S3: Final = "fas.s3.amazonaws.com"


class KeyEvent(StrEnum):
    """An event that a job leaves: when its output is sealed, and whenever it is read."""

    GENERATE_DATA_KEY = "GenerateDataKey"
    DECRYPT = "Decrypt"


@dataclass(frozen=True, slots=True)
class EventPreview:
    """An event as the caller's account will see it, and what to know of it.

    ``added_by_service`` are the keys of the encryption context that are not the job's own. ``seen_by_owner`` is the
    account of the key where it is another one: it gets the event as well, context included; else empty.
    ``not_certain`` are the parts, as paths with dots, whose content is likely only.
    """

    event: Event
    added_by_service: tuple[str, ...]
    seen_by_owner: str
    not_certain: tuple[str, ...]


def preview_event(
    *,
    caller_arn: str,
    account: str,
    key_arn: str,
    context: tuple[ContextPair, ...],
    output: S3Location,
    event_time: datetime,
    kind: KeyEvent = KeyEvent.GENERATE_DATA_KEY,
    bucket_key: bool = False,
) -> EventPreview:
    """Return the event that Amazon S3 will leave where it seals, or opens, ``output`` for the caller.

    ``caller_arn`` and ``account`` are as GetCallerIdentity told them, ``event_time`` is aware of its zone. With
    ``bucket_key`` the bucket uses an S3 Bucket Key: S3 then names the bucket in the context, not the object, and
    leaves fewer events than objects. Raises ValueError for a key that is not named by its ARN, and a time without
    zone.
    """
    if not is_key_arn(key_arn):
        raise ValueError("an event names a key by its ARN")
    if event_time.tzinfo is None:
        raise ValueError("the time of an event needs a zone")
    _, partition, _, region, owner, _ = key_arn.split(":", 5)
    place = output.bucket if bucket_key else f"{output.bucket}/{output.key}"
    pairs = {pair.key: pair.value for pair in context if not pair.is_blank}
    pairs[S3_CONTEXT_KEY] = f"arn:{partition}:s3:::{place}"
    event: Event = {
        "eventVersion": _EVENT_VERSION,
        "userIdentity": {**_identity(caller_arn, account), "invokedBy": _VIA_S3},
        "eventTime": event_time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "eventSource": "kms.amazonaws.com",
        "eventName": kind.value,
        "awsRegion": region,
        "sourceIPAddress": _VIA_S3,
        "userAgent": _VIA_S3,
        "requestParameters": _parameters(kind, key_arn, pairs),
        "responseElements": None,
        "requestID": SET_BY_AWS,
        "eventID": SET_BY_AWS,
        "readOnly": True,
        "resources": [{"accountId": owner, "type": "AWS::KMS::Key", "ARN": key_arn}],
        "eventType": "AwsApiCall",
        "managementEvent": True,
        "recipientAccountId": account,
    }
    is_foreign = owner != account
    if is_foreign:
        # The same in both accounts, by which the two copies are known to be of one request.
        event["sharedEventID"] = SET_BY_AWS
    event["eventCategory"] = "Management"
    not_certain = ("userIdentity.invokedBy", "sourceIPAddress", "userAgent")
    return EventPreview(event, (S3_CONTEXT_KEY,), owner if is_foreign else "", not_certain)


def _parameters(kind: KeyEvent, key_arn: str, context: dict[str, str]) -> dict[str, object]:
    """The requestParameters: a ciphertext tells its key itself, so that Decrypt does not name it."""
    if kind is KeyEvent.DECRYPT:
        return {"encryptionContext": context, "encryptionAlgorithm": "SYMMETRIC_DEFAULT"}
    return {"keyId": key_arn, "encryptionContext": context, "keySpec": "AES_256"}


def _identity(caller_arn: str, account: str) -> dict[str, object]:
    caller = parse_caller(caller_arn)
    if caller is None:
        return {"type": SET_BY_AWS, "principalId": SET_BY_AWS, "arn": caller_arn or SET_BY_AWS, "accountId": account}
    named: dict[str, object] = {"arn": caller.arn, "accountId": account, "accessKeyId": SET_BY_AWS}
    if caller.kind is CallerKind.ROOT:
        return {"type": "Root", "principalId": account, **named}
    if caller.kind is CallerKind.USER:
        return {"type": "IAMUser", "principalId": SET_BY_AWS, **named, "userName": caller.name}
    if caller.kind is CallerKind.FEDERATED_USER:
        return {"type": "FederatedUser", "principalId": f"{account}:{caller.name}", **named}
    return {"type": "AssumedRole", **_role(caller, account, named)}


def _role(caller: Caller, account: str, named: dict[str, object]) -> dict[str, object]:
    """A session of a role. Of a role alone, as for a job's data access role, the session is not known yet."""
    is_session = caller.kind is CallerKind.ROLE_SESSION
    session = caller.session or SET_BY_AWS
    arn = caller.arn if is_session else f"arn:{caller.partition}:sts::{account}:assumed-role/{caller.name}/{SET_BY_AWS}"
    issuer = {
        "type": "Role",
        "principalId": SET_BY_AWS,
        # The path of a session's role is not part of the session's ARN.
        "arn": SET_BY_AWS if is_session else caller.arn,
        "accountId": account,
        "userName": caller.name,
    }
    attributes = {"creationDate": SET_BY_AWS, "mfaAuthenticated": SET_BY_AWS}
    return {
        "principalId": f"{SET_BY_AWS}:{session}",
        **named,
        "arn": arn,
        "sessionContext": {"sessionIssuer": issuer, "attributes": attributes},
    }
