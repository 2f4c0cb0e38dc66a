"""Every answer has a request ID of its own; at a frozen moment the same question has the same ID each time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from sealscribe.sandbox.process import SandboxProcess

OUTPUT = "sealed-transcripts-111122223333"
MOMENT = 1_772_443_800.0


def id_of(answer: dict[str, Any]) -> str:
    return str(answer["ResponseMetadata"]["RequestId"])


def asked(client: Callable[..., Any]) -> list[str]:
    """The IDs of one answer of each kind, a refusal among them."""
    found = [
        id_of(client("s3").head_bucket(Bucket=OUTPUT)),
        id_of(client("kms").list_keys()),
        id_of(client("sts").get_caller_identity()),
        id_of(client("transcribe").list_transcription_jobs()),
    ]
    with pytest.raises(ClientError) as refusal:
        client("s3").get_object(Bucket=OUTPUT, Key="nothing")
    headers = refusal.value.response["ResponseMetadata"]["HTTPHeaders"]
    assert headers["x-amz-request-id"] == id_of(refusal.value.response)
    return [*found, headers["x-amz-request-id"]]


@pytest.fixture
def frozen_client() -> Iterator[Callable[..., Any]]:
    sandbox = SandboxProcess(moment=MOMENT)
    sandbox.start()
    address = sandbox.wait_ready(30)
    clients = []

    def make(service: str) -> Any:
        clients.append(
            boto3.Session().client(  # type: ignore[call-overload] # any service
                service,
                endpoint_url=address.url,
                region_name=address.region,
                aws_access_key_id=address.current.access_key_id,
                aws_secret_access_key=address.current.secret_access_key,
            )
        )
        return clients[-1]

    yield make
    for client in clients:
        client.close()
    sandbox.stop()


def test_each_answer_has_an_id_of_its_own(aws: Any) -> None:
    ids = [*asked(aws.client), *asked(aws.client)]
    assert len(set(ids)) == len(ids)


def test_at_a_frozen_moment_the_same_question_has_the_same_id(frozen_client: Callable[..., Any]) -> None:
    first = asked(frozen_client)
    assert asked(frozen_client) == first
    assert len(set(first)) == len(first)
