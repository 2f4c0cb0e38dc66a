"""What the log tells of requests at level info."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from sealscribe.aws.clients import AwsClients
from sealscribe.core.connection import ConnectionSettings

SETTINGS = ConnectionSettings(region="eu-west-1", access_key_id="AKIAUSUALUSUAL000001", secret_access_key="s" * 40)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Any:
    caplog.set_level(logging.INFO, "sealscribe.aws.request_log")
    return lambda: [record.getMessage() for record in caplog.records if record.name == "sealscribe.aws.request_log"]


def test_an_answer_is_noted_by_operation_status_and_request_id(aws_stub: Any, lines: Any) -> None:
    answer = AwsClients(SETTINGS).sts.get_caller_identity()
    assert lines() == [f"sts GetCallerIdentity: 200, request {answer['ResponseMetadata']['RequestId']}"]


def test_a_refusal_is_noted_with_its_code(aws_stub: Any, lines: Any) -> None:
    aws_stub.refuse["GetCallerIdentity"] = (403, "InvalidClientTokenId", "no")
    with pytest.raises(ClientError):
        AwsClients(SETTINGS).sts.get_caller_identity()
    [line] = lines()
    assert line.startswith("sts GetCallerIdentity: 403 InvalidClientTokenId, request ")


def test_no_answer_is_noted_without_its_text(lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with pytest.raises(EndpointConnectionError):
        AwsClients(SETTINGS).iam.list_account_aliases()
    assert lines() == ["iam.ListAccountAliases: no answer, EndpointConnectionError"]
