"""The event that CloudTrail will show, built before it happens."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.cloudtrail import SET_BY_AWS, EventPreview, KeyEvent, preview_event
from sealscribe.core.encryption import ContextPair
from sealscribe.core.locations import S3Location

OWN, OTHER = "111122223333", "444455556666"
KEY = f"arn:aws:kms:eu-central-1:{OWN}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
FOREIGN = KEY.replace(OWN, OTHER)
USER = f"arn:aws:iam::{OWN}:user/clinic/ana"
SESSION = f"arn:aws:sts::{OWN}:assumed-role/Transcriber/ana@example.com"
LEGAL = (ContextPair("Department", "Legal"), ContextPair("Matter", "4711"))
OUTPUT = S3Location("sealed", "2026/job.json")
NOON = datetime(2026, 1, 15, 12, 30, 5, 999, tzinfo=UTC)


def preview(**changes: Any) -> EventPreview:
    wanted = {
        "caller_arn": USER,
        "account": OWN,
        "key_arn": KEY,
        "context": LEGAL,
        "output": OUTPUT,
        "event_time": NOON,
        **changes,
    }
    return preview_event(**wanted)


def test_the_event_of_an_own_key() -> None:
    shown = preview()
    assert shown.event == {
        "eventVersion": "1.11",
        "userIdentity": {
            "type": "IAMUser",
            "principalId": SET_BY_AWS,
            "arn": USER,
            "accountId": OWN,
            "accessKeyId": SET_BY_AWS,
            "userName": "ana",
            "invokedBy": "fas.s3.amazonaws.com",
        },
        "eventTime": "2026-01-15T12:30:05Z",
        "eventSource": "kms.amazonaws.com",
        "eventName": "GenerateDataKey",
        "awsRegion": "eu-central-1",
        "sourceIPAddress": "fas.s3.amazonaws.com",
        "userAgent": "fas.s3.amazonaws.com",
        "requestParameters": {
            "keyId": KEY,
            "encryptionContext": {
                "Department": "Legal",
                "Matter": "4711",
                "aws:s3:arn": "arn:aws:s3:::sealed/2026/job.json",
            },
            "keySpec": "AES_256",
        },
        "responseElements": None,
        "requestID": SET_BY_AWS,
        "eventID": SET_BY_AWS,
        "readOnly": True,
        "resources": [{"accountId": OWN, "type": "AWS::KMS::Key", "ARN": KEY}],
        "eventType": "AwsApiCall",
        "managementEvent": True,
        "recipientAccountId": OWN,
        "eventCategory": "Management",
    }
    assert shown.added_by_service == ("aws:s3:arn",)
    assert shown.seen_by_owner == ""


def test_a_key_of_another_account_shows_the_event_there_too() -> None:
    shown = preview(key_arn=FOREIGN)
    assert shown.seen_by_owner == OTHER
    assert shown.event["sharedEventID"] == SET_BY_AWS
    assert shown.event["recipientAccountId"] == OWN
    assert shown.event["resources"] == [{"accountId": OTHER, "type": "AWS::KMS::Key", "ARN": FOREIGN}]
    assert "sharedEventID" not in preview().event


def test_reading_the_output_again_shows_the_same_context() -> None:
    event = preview(kind=KeyEvent.DECRYPT).event
    sealed: Any = preview().event["requestParameters"]
    assert event["eventName"] == "Decrypt"
    assert event["requestParameters"] == {
        "encryptionContext": sealed["encryptionContext"],
        "encryptionAlgorithm": "SYMMETRIC_DEFAULT",
    }


def test_a_bucket_key_names_the_bucket() -> None:
    key = KEY.replace("arn:aws:", "arn:aws-cn:").replace("eu-central-1", "cn-north-1")
    parameters: Any = preview(bucket_key=True, key_arn=key).event["requestParameters"]
    assert parameters["encryptionContext"]["aws:s3:arn"] == "arn:aws-cn:s3:::sealed"


@pytest.mark.parametrize(
    ("caller", "kind", "expected"),
    [
        (USER, "IAMUser", {"userName": "ana", "principalId": SET_BY_AWS}),
        (f"arn:aws:iam::{OWN}:root", "Root", {"principalId": OWN, "arn": f"arn:aws:iam::{OWN}:root"}),
        (f"arn:aws:sts::{OWN}:federated-user/ana", "FederatedUser", {"principalId": f"{OWN}:ana"}),
        (SESSION, "AssumedRole", {"principalId": f"{SET_BY_AWS}:ana@example.com", "arn": SESSION}),
        (
            f"arn:aws:iam::{OWN}:role/jobs/Transcriber",
            "AssumedRole",
            {"arn": f"arn:aws:sts::{OWN}:assumed-role/Transcriber/{SET_BY_AWS}"},
        ),
        ("", SET_BY_AWS, {"arn": SET_BY_AWS}),
        ("somebody", SET_BY_AWS, {"arn": "somebody"}),
    ],
)
def test_who_it_was(caller: str, kind: str, expected: dict[str, Any]) -> None:
    identity: Any = preview(caller_arn=caller).event["userIdentity"]
    assert identity["type"] == kind
    assert identity["accountId"] == OWN
    assert identity["invokedBy"] == "fas.s3.amazonaws.com"
    assert {name: identity[name] for name in expected} == expected


def test_the_role_behind_a_session() -> None:
    identity: Any = preview(caller_arn=SESSION).event["userIdentity"]
    issuer = identity["sessionContext"]["sessionIssuer"]
    assert (issuer["type"], issuer["userName"], issuer["arn"]) == ("Role", "Transcriber", SET_BY_AWS)
    role = f"arn:aws:iam::{OWN}:role/jobs/Transcriber"
    known: Any = preview(caller_arn=role).event["userIdentity"]
    assert known["sessionContext"]["sessionIssuer"]["arn"] == role


def test_what_is_not_certain_is_there() -> None:
    shown = preview()
    for path in shown.not_certain:
        part: Any = shown.event
        for name in path.split("."):
            part = part[name]
        assert part == "fas.s3.amazonaws.com"


def test_times_are_told_in_utc() -> None:
    east = datetime(2026, 1, 15, 1, 0, tzinfo=timezone(timedelta(hours=2)))
    assert preview(event_time=east).event["eventTime"] == "2026-01-14T23:00:00Z"
    with pytest.raises(ValueError, match="zone"):
        preview(event_time=datetime(2026, 1, 15))


@pytest.mark.parametrize("key", ["", "alias/x", KEY.replace("key/", "alias/a")])
def test_a_key_without_its_arn_has_no_event(key: str) -> None:
    with pytest.raises(ValueError, match="ARN"):
        preview(key_arn=key)


texts = st.text(max_size=12)


@given(st.lists(st.builds(ContextPair, texts, texts), max_size=4).map(tuple), texts, texts, st.booleans())
def test_every_context_is_shown_and_what_s3_adds_can_be_told_apart(
    context: tuple[ContextPair, ...], caller: str, key: str, bucket_key: bool
) -> None:
    shown = preview(context=context, caller_arn=caller, output=S3Location("sealed", key), bucket_key=bucket_key)
    parameters: Any = json.loads(json.dumps(shown.event, indent=2))["requestParameters"]
    pairs = parameters["encryptionContext"]
    own = {pair.key: pair.value for pair in context if not pair.is_blank}
    assert {name: value for name, value in pairs.items() if name not in shown.added_by_service} == {
        name: value for name, value in own.items() if name != "aws:s3:arn"
    }
    assert pairs["aws:s3:arn"] == ("arn:aws:s3:::sealed" if bucket_key else f"arn:aws:s3:::sealed/{key}")
