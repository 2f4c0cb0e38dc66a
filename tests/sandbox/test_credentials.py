"""Who gets in: signatures, unknown and expired credentials, sessions of roles."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from typing import Any

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.sandbox.identities import stable_token
from sealscribe.sandbox.signing import is_proven, presign, read_claim
from sealscribe.sandbox.wire import Request

CALLS = {
    "kms": ("list_keys", "UnrecognizedClientException", "InvalidSignatureException", "ExpiredTokenException"),
    "transcribe": (
        "list_transcription_jobs",
        "UnrecognizedClientException",
        "InvalidSignatureException",
        "ExpiredTokenException",
    ),
    "s3": ("list_buckets", "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken"),
    "sts": ("get_caller_identity", "InvalidClientTokenId", "SignatureDoesNotMatch", "ExpiredToken"),
}


@pytest.mark.parametrize("service", CALLS)
def test_unknown_wrong_and_expired_credentials(aws: Any, refusal: Callable[..., Any], service: str) -> None:
    operation, unknown, wrong, expired = CALLS[service]
    nobody = {"access_key_id": "AKIAIOSFODNN7EXAMPLE", "secret_access_key": "x"}
    assert refusal(getattr(aws.client(service, account=nobody), operation)).code == unknown
    mistyped = {"access_key_id": aws.address.current.access_key_id, "secret_access_key": "mistyped"}
    assert refusal(getattr(aws.client(service, account=mistyped), operation)).code == wrong
    assert refusal(getattr(aws.client(service, account=aws.identity("expired")), operation)).code == expired


def test_unsigned_requests_are_refused(aws: Any, refusal: Callable[..., Any]) -> None:
    from botocore import UNSIGNED

    assert (
        refusal(aws.client("kms", signature_version=UNSIGNED).list_keys).code == "MissingAuthenticationTokenException"
    )
    anonymous = aws.client("s3", signature_version=UNSIGNED)
    answer = refusal(anonymous.get_object, Bucket="recordings-111122223333", Key="calls/customer-service-call.mp3")
    assert (answer.code, answer.status) == ("AccessDenied", 403)


@pytest.mark.parametrize(
    ("account", "arn"), [("current", "111122223333:user/demo"), ("other", "444455556666:user/partner")]
)
def test_who_am_i(aws: Any, account: str, arn: str) -> None:
    sts = aws.client("sts", account=getattr(aws.address, account))
    identity = sts.get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{arn}"
    assert identity["Account"] == arn[:12]


def test_a_session_of_a_role(aws: Any, refusal: Callable[..., Any]) -> None:
    sts = aws.client("sts")
    role = "arn:aws:iam::111122223333:role/Auditor"
    answer = sts.assume_role(RoleArn=role, RoleSessionName="review")
    keys = answer["Credentials"]
    session = {
        "access_key_id": keys["AccessKeyId"],
        "secret_access_key": keys["SecretAccessKey"],
        "session_token": keys["SessionToken"],
    }
    me = aws.client("sts", account=session).get_caller_identity()
    assert me["Arn"] == "arn:aws:sts::111122223333:assumed-role/Auditor/review"
    assert aws.client("s3", account=session).list_buckets()["Buckets"]
    writer = aws.client("s3", account=session)
    denied = refusal(writer.put_object, Bucket="sealed-transcripts-111122223333", Key="x", Body=b"")
    assert denied.code == "AccessDenied"
    stolen = session | {"session_token": None}
    assert refusal(aws.client("kms", account=stolen).list_keys).code == "UnrecognizedClientException"


def test_roles_that_cannot_be_assumed(aws: Any, refusal: Callable[..., Any]) -> None:
    sts = aws.client("sts")
    missing = refusal(sts.assume_role, RoleArn="arn:aws:iam::111122223333:role/Nothing", RoleSessionName="review")
    assert (missing.code, missing.status) == ("AccessDenied", 403)
    partner = aws.client("sts", account=aws.address.other)
    foreign = refusal(partner.assume_role, RoleArn="arn:aws:iam::111122223333:role/Auditor", RoleSessionName="review")
    assert foreign.code == "AccessDenied"
    assert sts.assume_role(RoleArn="arn:aws:iam::444455556666:role/PartnerTranscription", RoleSessionName="review")[
        "Credentials"
    ]


def test_an_operation_that_sts_does_not_know(aws: Any, refusal: Callable[..., Any]) -> None:
    sts = aws.client("sts")
    answer = refusal(sts.get_federation_token, Name="demo")
    assert (answer.code, answer.status) == ("InvalidAction", 400)


def test_other_services_answer_an_error_in_their_protocol(aws: Any, refusal: Callable[..., Any]) -> None:
    assert refusal(aws.client("logs").describe_log_groups).code == "UnknownOperationException"
    assert refusal(aws.client("sqs").list_queues).code == "UnknownOperationException"
    assert refusal(aws.client("iam").list_users).code == "InvalidAction"


def as_received(request: AWSRequest) -> Request:
    prepared = request.prepare()
    target = "/" + prepared.url.split("://", 1)[1].partition("/")[2]
    body = prepared.body or b""
    return Request.of(
        prepared.method, target, dict(prepared.headers.items()), body if isinstance(body, bytes) else body.encode()
    )


path_text = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)


@given(path=path_text, value=path_text, secret=st.sampled_from(["right", "wrong"]))
def test_signatures_of_botocore_are_understood(path: str, value: str, secret: str) -> None:
    from urllib.parse import quote

    credentials = Credentials("AKIDEXAMPLE", "right")
    url = f"http://127.0.0.1:1/bucket/{quote(path, safe='/~')}?prefix={quote(value, safe='~')}&list-type=2"
    for auth in (
        S3SigV4Auth(credentials, "s3", "eu-central-1"),
        SigV4QueryAuth(credentials, "s3", "eu-central-1", expires=60),
    ):
        if "/./" in f"/{path}/" or "/../" in f"/{path}/" or "//" in path:
            return
        request = AWSRequest("GET", url, headers={"Host": "127.0.0.1:1"})
        request.context["payload_signing_enabled"] = False
        auth.add_auth(request)
        received = as_received(request)
        claim = read_claim(received)
        assert claim is not None
        if isinstance(auth, S3SigV4Auth):
            assert is_proven(received, claim, secret) is (secret == "right")


@given(st.binary(max_size=50))
def test_the_body_of_a_json_request_is_part_of_its_signature(body: bytes) -> None:
    request = AWSRequest("POST", "http://127.0.0.1:1/", data=body, headers={"Host": "127.0.0.1:1"})
    SigV4Auth(Credentials("AKIDEXAMPLE", "right"), "kms", "eu-central-1").add_auth(request)
    received = as_received(request)
    claim = read_claim(received)
    assert claim is not None
    assert is_proven(received, claim, "right")
    changed = Request(received.method, received.raw_path, received.raw_query, received.headers, body + b"x")
    assert not is_proven(changed, claim, "right")
    stated = {"x-amz-content-sha256": hashlib.sha256(body).hexdigest()}
    disguised = Request(
        received.method, received.raw_path, received.raw_query, {**received.headers, **stated}, body + b"y"
    )
    assert not is_proven(disguised, claim, "right")


@given(path_text, st.integers(1, 900))
def test_presigned_urls_prove_themselves_for_this_path_only(path: str, lifetime: int) -> None:
    now = float(int(time.time()))
    url = presign(
        "http://127.0.0.1:1", f"/b/{path}", access_key_id="A", secret="s", region="r-1", lifetime=lifetime, now=now
    )
    target = url.removeprefix("http://127.0.0.1:1")
    request = Request.of("GET", target, {"host": "127.0.0.1:1"}, b"")
    claim = read_claim(request)
    assert claim is not None
    assert claim.expires_at == now + lifetime
    assert is_proven(request, claim, "s")
    elsewhere = Request.of("GET", target.replace("/b/", "/c/", 1), {"host": "127.0.0.1:1"}, b"")
    assert not is_proven(elsewhere, claim, "s")


def test_ids_look_like_those_of_aws() -> None:
    token = stable_token("arn:aws:iam::111122223333:user/demo", 16)
    assert token == stable_token("arn:aws:iam::111122223333:user/demo", 16)
    assert len(token) == 16
    assert token.isalnum()
    assert token.isupper()
