"""Faults on demand, and the record of requests."""

from __future__ import annotations

import time
import urllib.error
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ConnectionClosedError


def test_the_next_requests_of_an_operation_fail(aws: Any, kms: Any, refusal: Callable[..., Any]) -> None:
    fault = {
        "operation": "ListAliases",
        "times": 2,
        "code": "ThrottlingException",
        "message": "Slow down.",
        "status": 400,
    }
    aws.control(faults=[fault])
    assert kms.list_keys()["Keys"]
    for _ in range(2):
        answer = refusal(kms.list_aliases)
        assert (answer.code, answer.message) == ("ThrottlingException", "Slow down.")
    assert kms.list_aliases()["Aliases"]


def test_faults_speak_the_protocol_of_the_service(aws: Any, s3: Any, refusal: Callable[..., Any]) -> None:
    aws.control(faults=[{"operation": "GetCallerIdentity", "code": "Throttling", "status": 400}])
    assert refusal(aws.client("sts").get_caller_identity).code == "Throttling"
    aws.control(faults=[{"operation": "PutObject", "code": "SlowDown", "status": 503}])
    answer = refusal(s3.put_object, Bucket="sealed-transcripts-111122223333", Key="a", Body=b"")
    assert (answer.code, answer.status) == ("SlowDown", 503)


def test_boto3_recovers_from_a_fault_by_itself(aws: Any) -> None:
    aws.control(faults=[{"operation": "ListKeys", "code": "InternalFailure", "status": 500}])
    patient = aws.client("kms", retries={"total_max_attempts": 2, "mode": "standard"})
    assert patient.list_keys()["Keys"]


def test_an_answer_that_comes_late_or_never(aws: Any, kms: Any) -> None:
    aws.control(faults=[{"operation": "ListKeys", "delay_seconds": 0.3}])
    before = time.monotonic()
    assert kms.list_keys()["Keys"]
    assert time.monotonic() - before >= 0.3
    aws.control(faults=[{"operation": "ListKeys", "drop": True}])
    with pytest.raises(ConnectionClosedError):
        kms.list_keys()


def test_a_response_that_gets_lost_after_the_work_was_done(aws: Any, start: Callable[..., Any], refusal: Any) -> None:
    fault = {"operation": "StartTranscriptionJob", "lose_response": True}
    aws.control(faults=[fault])
    with pytest.raises(ConnectionClosedError):
        start(TranscriptionJobName="lost-answer")
    assert refusal(start, TranscriptionJobName="lost-answer").code == "ConflictException"


def test_the_record_tells_who_asked_what(aws: Any, kms: Any) -> None:
    aws.ask("requests", method="DELETE")
    kms.describe_key(KeyId="alias/board-minutes")
    (record,) = aws.sent("DescribeKey")
    assert record["parameters"] == {"KeyId": "alias/board-minutes"}
    assert record["access_key_id"] == aws.address.current.access_key_id
    assert (record["service"], record["region"], record["status"], record["error"]) == (
        "kms",
        "eu-central-1",
        200,
        None,
    )
    assert "authorization" not in record["headers"]


def test_a_control_request_that_is_not_usable(aws: Any) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        aws.control(faults=[{"operatoin": "x"}])
    caught.value.close()
    assert caught.value.code == 400
    with pytest.raises(urllib.error.HTTPError) as missing:
        aws.inspect("sealed-transcripts-111122223333", "nothing-here")
    missing.value.close()
    assert missing.value.code == 404


def test_connections_are_kept_alive(aws: Any, kms: Any) -> None:
    import http.client

    port = int(aws.address.url.rpartition(":")[2])
    connection = http.client.HTTPConnection("127.0.0.1", port)
    try:
        connection.request("GET", "/_sealscribe/identities")
        connection.getresponse().read()
        first = connection.sock
        connection.request("POST", "/_sealscribe/control", iter([b"{", b"}"]), encode_chunked=True)
        answer = connection.getresponse()
        assert answer.status == 200
        answer.read()
        assert connection.sock is first is not None
    finally:
        connection.close()
