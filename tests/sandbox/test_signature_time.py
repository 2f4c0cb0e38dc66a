"""When a request was signed: too long ago, too far ahead, for too long."""

from __future__ import annotations

import datetime
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from sealscribe.sandbox.identities import Identities, Protocol
from sealscribe.sandbox.signing import MalformedSignatureError, presign, read_claim
from sealscribe.sandbox.wire import AwsError, Request

BUCKET = "recordings-111122223333"
SAMPLE = "calls/customer-service-call.mp3"
MINUTE = 60.0


@pytest.fixture
def signing_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets botocore sign as if its clock were off by some seconds."""

    def shift(seconds: float) -> None:
        def now(remove_tzinfo: bool = True) -> datetime.datetime:
            moment = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
            return moment.replace(tzinfo=None) if remove_tzinfo else moment

        monkeypatch.setattr("botocore.auth.get_current_datetime", now)

    return shift


@pytest.mark.parametrize("minutes", [-2 * 24 * 60, -16, 16])
@pytest.mark.parametrize(
    ("service", "operation", "code", "status"),
    [
        ("kms", "list_keys", "InvalidSignatureException", 400),
        ("transcribe", "list_transcription_jobs", "InvalidSignatureException", 400),
        ("sts", "get_caller_identity", "SignatureDoesNotMatch", 403),
        ("s3", "list_buckets", "RequestTimeTooSkewed", 403),
    ],
)
def test_a_clock_that_is_off(
    aws: Any,
    refusal: Callable[..., Any],
    signing_time: Callable[[float], None],
    service: str,
    operation: str,
    code: str,
    status: int,
    minutes: int,
) -> None:
    signing_time(minutes * MINUTE)
    answer = refusal(getattr(aws.client(service), operation))
    assert (answer.code, answer.status) == (code, status)
    if service == "s3":
        assert answer.message == "The difference between the request time and the current time is too large."
        return
    moment = r"\d{8}T\d{6}Z"
    expected = (
        rf"Signature expired: {moment} is now earlier than {moment} \({moment} - 15 min\.\)"
        if minutes < 0
        else rf"Signature not yet current: {moment} is still later than {moment} \({moment} \+ 15 min\.\)"
    )
    assert re.fullmatch(expected, answer.message)


@pytest.mark.parametrize("minutes", [-14, 14])
def test_a_clock_that_is_off_by_less_than_a_quarter_of_an_hour(
    aws: Any, signing_time: Callable[[float], None], minutes: int
) -> None:
    signing_time(minutes * MINUTE)
    assert aws.client("kms").list_keys()["Keys"]
    assert aws.client("s3").list_buckets()["Buckets"]


def test_the_times_are_told_by_s3(aws: Any, signing_time: Callable[[float], None]) -> None:
    signing_time(-30 * MINUTE)
    s3 = aws.client("s3")
    with pytest.raises(s3.exceptions.ClientError) as caught:
        s3.list_buckets()
    error = caught.value.response["Error"]
    assert error["MaxAllowedSkewMilliseconds"] == "900000"
    assert error["RequestTime"] < error["ServerTime"].replace("-", "")


def fetch(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url) as answer:  # noqa: S310 loopback
            return answer.status, answer.read(200).decode("latin-1")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (604_800, ""),
        (604_801, "X-Amz-Expires must be less than a week (in seconds)"),
        (-1, "X-Amz-Expires must be non-negative"),
    ],
)
def test_a_presigned_url_lives_a_week_at_most(aws: Any, seconds: int, words: str) -> None:
    s3 = aws.client("s3", signature_version="s3v4")
    url = s3.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": SAMPLE}, ExpiresIn=seconds)
    status, body = fetch(url)
    if not words:
        assert status == 200
        return
    assert status == 400
    assert "<Code>AuthorizationQueryParametersError</Code>" in body
    assert words in body


def test_a_presigned_url_for_later(aws: Any, signing_time: Callable[[float], None]) -> None:
    signing_time(20 * MINUTE)
    s3 = aws.client("s3", signature_version="s3v4")
    status, body = fetch(s3.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": SAMPLE}))
    assert (status, "<Message>Request is not valid yet</Message>" in body) == (403, True)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("X-Amz-Expires", "soon", "X-Amz-Expires should be a number"),
        ("X-Amz-Date", "today", "X-Amz-Date must be in the ISO8601 Long Format"),
        ("X-Amz-Credential", "me", "Error parsing the X-Amz-Credential parameter"),
        ("X-Amz-SignedHeaders", None, "Query-string authentication version 4 requires"),
    ],
)
def test_parameters_of_a_url_that_cannot_be_read(aws: Any, name: str, value: str | None, words: str) -> None:
    s3 = aws.client("s3", signature_version="s3v4")
    url = s3.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": SAMPLE})
    replaced = "" if value is None else f"{name}={value}"
    status, body = fetch(re.sub(rf"{name}=[^&]*", replaced, url))
    assert status == 400
    assert "<Code>AuthorizationQueryParametersError</Code>" in body
    assert words in body


class Clock:
    """The service's clock, set by a test."""

    def __init__(self) -> None:
        self.now = float(int(time.time()))

    def __call__(self) -> float:
        return self.now


def received(request: AWSRequest) -> Request:
    prepared = request.prepare()
    return Request.of(prepared.method, "/", dict(prepared.headers.items()), prepared.body or b"")


@pytest.mark.parametrize(("service", "protocol"), [("kms", Protocol.JSON), ("s3", Protocol.S3)])
def test_a_signature_is_good_for_a_quarter_of_an_hour(service: str, protocol: Protocol) -> None:
    clock = Clock()
    identities = Identities(clock)
    key = identities.add_user("111122223333", "demo")
    request = AWSRequest("GET", "http://127.0.0.1:1/", headers={"Host": "127.0.0.1:1"})
    auth = S3SigV4Auth if service == "s3" else SigV4Auth
    auth(Credentials(key.access_key_id, key.secret_access_key), service, "eu-central-1").add_auth(request)
    claim = read_claim(received(request))
    assert claim is not None
    signed_at = claim.signed_at
    assert signed_at is not None
    for offset, is_good in ((-901, False), (-899, True), (0, True), (899, True), (901, False)):
        clock.now = signed_at + offset
        if is_good:
            assert identities.authenticate(received(request), protocol).principal == key.principal
            continue
        with pytest.raises(AwsError, match=r"Skewed|Signature (expired|not yet current)"):
            identities.authenticate(received(request), protocol)


def test_a_url_is_good_until_its_end() -> None:
    clock = Clock()
    identities = Identities(clock)
    key = identities.add_user("111122223333", "demo")
    made = clock.now
    url = presign(
        "http://127.0.0.1:1",
        "/b/k",
        access_key_id=key.access_key_id,
        secret=key.secret_access_key,
        region="eu-central-1",
        lifetime=7200,
        now=made,
    )
    request = Request.of("GET", url.removeprefix("http://127.0.0.1:1"), {"host": "127.0.0.1:1"}, b"")
    for offset, is_good in ((-901, False), (0, True), (7199, True), (7200, False)):
        clock.now = made + offset
        if is_good:
            assert identities.authenticate(request, Protocol.S3)
            continue
        with pytest.raises(AwsError, match=r"Request (has expired|is not valid yet)"):
            identities.authenticate(request, Protocol.S3)


def test_the_date_header_does_where_there_is_no_other() -> None:
    authorization = (
        "AWS4-HMAC-SHA256 Credential=A/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host, Signature=00"
    )
    headers = {"host": "127.0.0.1:1", "authorization": authorization, "date": "Fri, 02 Jan 2026 03:04:05 GMT"}
    claim = read_claim(Request.of("GET", "/", headers, b""))
    assert claim is not None
    assert claim.timestamp == "20260102T030405Z"
    with pytest.raises(MalformedSignatureError, match="X-Amz-Date"):
        read_claim(Request.of("GET", "/", headers | {"date": "yesterday"}, b""))
