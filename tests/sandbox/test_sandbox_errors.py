"""Whatever is asked, the answer is one of the service: never a crash."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Signed = Callable[..., tuple[int, bytes]]
TARGETS = {"kms": "TrentService", "transcribe": "Transcribe"}
OPERATIONS = [
    (service, operation)
    for service in TARGETS
    for operation in botocore.session.get_session().get_service_model(service).operation_names
]
PARTS = [
    "acl",
    "attributes",
    "cors",
    "encryption",
    "lifecycle",
    "location",
    "logging",
    "notification",
    "object-lock",
    "ownershipControls",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "replication",
    "requestPayment",
    "retention",
    "tagging",
    "uploads",
    "versioning",
    "versions",
    "website",
]


def ask(signed: Signed, service: str, operation: str, parameters: object) -> tuple[int, dict[str, Any]]:
    body = json.dumps(parameters).encode()
    target = f"{TARGETS[service]}.{operation}"
    status, answer = signed(service, "POST", "/", body, X_Amz_Target=target, Content_Type="application/x-amz-json-1.1")
    return status, json.loads(answer)


@pytest.mark.parametrize(("service", "operation"), OPERATIONS)
def test_every_operation_answers(signed: Signed, service: str, operation: str) -> None:
    key = {"KeyId": "alias/board-minutes", "TranscriptionJobName": "nothing", "Plaintext": "eA=="}
    model = botocore.session.get_session().get_service_model(service).operation_model(operation)
    known = set(model.input_shape.members) if model.input_shape else set()
    for parameters in ({}, {name: value for name, value in key.items() if name in known}):
        status, answer = ask(signed, service, operation, parameters)
        assert status < 500, answer
        if status >= 400:
            assert answer["__type"].endswith(("Exception", "Failure"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)
names = st.sampled_from(
    [
        "TranscriptionJobName",
        "LanguageCode",
        "Media",
        "Settings",
        "KMSEncryptionContext",
        "OutputBucketName",
        "Tags",
        "KeyId",
        "Plaintext",
        "EncryptionContext",
        "DryRun",
        "CiphertextBlob",
        "Limit",
        "NumberOfBytes",
        "Subtitles",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        [("transcribe", "StartTranscriptionJob"), ("kms", "Encrypt"), ("kms", "GenerateDataKey"), ("kms", "Decrypt")]
    ),
    st.dictionaries(names, json_values, max_size=6),
)
def test_parameters_of_any_type(signed: Signed, operation: tuple[str, str], parameters: dict[str, Any]) -> None:
    status, answer = ask(signed, *operation, parameters)
    assert 400 <= status < 500, answer


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b"7", b"\xff"])
def test_bodies_that_are_no_json_object(signed: Signed, body: bytes) -> None:
    headers = {"X_Amz_Target": "TrentService.DescribeKey", "Content_Type": "application/x-amz-json-1.1"}
    status, answer = signed("kms", "POST", "/", body, **headers)
    assert status == 400
    assert json.loads(answer)["__type"] in ("SerializationException", "ValidationException")


@pytest.mark.parametrize("part", ["", *PARTS])
@pytest.mark.parametrize("path", ["/sealed-transcripts-111122223333", "/sealed-transcripts-111122223333/nothing/here"])
def test_every_part_of_a_bucket_and_of_an_object_can_be_asked_for(signed: Signed, path: str, part: str) -> None:
    status, answer = signed("s3", "GET", f"{path}?{part}" if part else path)
    assert status < 500 or status == 501, answer


def test_an_operation_that_no_service_has(signed: Signed) -> None:
    status, answer = ask(signed, "kms", "MakeCoffee", {})
    assert (status, answer["__type"]) == (400, "UnknownOperationException")


def test_the_aws_cli_is_just_another_client(aws: Any, tmp_path: Path) -> None:
    """The CLI's own code is botocore with other settings; where it is not installed, a bare session stands for it."""
    code = (
        "import botocore.session as b, os, json\n"
        "s = b.get_session()\n"
        "print(json.dumps([s.create_client('sts').get_caller_identity()['Arn'],"
        " len(s.create_client('s3').list_buckets()['Buckets']) > 3,"
        " len(s.create_client('kms').list_keys()['Keys']) > 3]))\n"
    )
    current = aws.address.current
    environment = {
        "AWS_ENDPOINT_URL": aws.address.url,
        "AWS_DEFAULT_REGION": aws.address.region,
        "AWS_ACCESS_KEY_ID": current.access_key_id,
        "AWS_SECRET_ACCESS_KEY": current.secret_access_key,
        "HOME": str(tmp_path),
        "SYSTEMROOT": "C:\\Windows",
    }
    out = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(out.stdout) == ["arn:aws:iam::111122223333:user/demo", True, True]
