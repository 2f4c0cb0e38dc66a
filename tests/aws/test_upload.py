"""Uploads: whole, watched, stopped at any time, and nothing left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from sealscribe.aws import upload as upload_module
from sealscribe.aws.clients import AwsClients
from sealscribe.aws.storage import head_encryption, read_object, upload
from sealscribe.aws.upload import UploadWatch, abandon_upload
from sealscribe.core.draft import UploadEncryption
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import PartialUpload
from sealscribe.core.locations import S3Location

BUCKET = "recordings-111122223333"
PART = 5 * 1024**2


@pytest.fixture
def target(fresh: Callable[[str], str]) -> S3Location:
    return S3Location(BUCKET, f"uploads/{fresh('recording')} ü.mp3")


@pytest.fixture
def parts_of_5_mib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload_module, "PART_BYTES", PART)


def recording(folder: Path, size: int) -> Path:
    file = folder / "recording.mp3"
    file.write_bytes(bytes(range(256)) * (size // 256) + b"x" * (size % 256))
    return file


def send(
    clients: AwsClients,
    file: Path,
    target: S3Location,
    *,
    on_progress: Callable[[int], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    watch: Mapping[str, Any] = MappingProxyType({}),
    **named: Any,
) -> None:
    upload(clients, str(file), target, UploadWatch(on_progress, is_cancelled, **watch), media_format="mp3", **named)


def refusal(call: Callable[[], object]) -> AppError:
    with pytest.raises(AppFailure) as caught:
        call()
    return caught.value.error


def is_there(clients: AwsClients, location: S3Location) -> bool:
    found = clients.s3.list_objects_v2(Bucket=location.bucket, Prefix=location.key)
    return bool(found["KeyCount"])


@pytest.mark.parametrize("size", [0, 1, 300_001])
def test_small_file_goes_in_one_request(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, size: int
) -> None:
    file = recording(tmp_path, size)
    seen: list[int] = []
    send(clients, file, target, on_progress=seen.append)
    assert read_object(clients, target) == file.read_bytes()
    assert seen[-1] == size
    assert seen == sorted(seen)
    sent = cloud.sent("PutObject")[-1]
    headers = {name.lower(): value for name, value in sent["headers"].items()}
    assert headers["content-type"] == "audio/mpeg"
    assert headers["x-amz-checksum-crc32"]
    assert not any("server-side-encryption" in name for name in headers), "the bucket's own default applies"
    assert head_encryption(clients, target).algorithm


def test_large_file_goes_in_parts(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    file = recording(tmp_path, 2 * PART + 77)
    seen: list[int] = []
    threads = set(threading.enumerate())
    send(clients, file, target, on_progress=seen.append)
    assert set(threading.enumerate()) == threads
    assert read_object(clients, target) == file.read_bytes()
    parts = [sent["query"]["partNumber"] for sent in cloud.sent("PutObject")[-5:] if "partNumber" in sent["query"]]
    assert parts == ["1", "2", "3"]
    assert seen[-1] == 2 * PART + 77
    assert len(seen) > 10
    assert seen == sorted(seen)


def test_cancelled_before_the_start(clients: AwsClients, target: S3Location, tmp_path: Path) -> None:
    error = refusal(lambda: send(clients, recording(tmp_path, 10), target, is_cancelled=lambda: True))
    assert error.code is ErrorCode.CANCELLED
    assert not is_there(clients, target)


def test_cancelled_in_the_middle_of_a_part(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    """The request ends there and then, and is not tried again; what was sent is taken back."""
    cancelled = threading.Event()
    seen: list[int] = []

    def watch(sent: int) -> None:
        seen.append(sent)
        if sent > PART + 1_000_000:
            cancelled.set()

    error = refusal(
        lambda: send(clients, recording(tmp_path, 4 * PART), target, on_progress=watch, is_cancelled=cancelled.is_set)
    )
    assert error.code is ErrorCode.CANCELLED
    assert seen[-1] < 2 * PART
    assert not is_there(clients, target)
    assert target.key not in [one["Key"] for one in clients.s3.list_multipart_uploads(Bucket=BUCKET).get("Uploads", ())]
    assert cloud.sent("AbortMultipartUpload")


def test_client_is_usable_after_a_cancel(clients: AwsClients, target: S3Location, tmp_path: Path) -> None:
    file = recording(tmp_path, 3 * 1024**2)
    refusal(lambda: send(clients, file, target, is_cancelled=lambda: True))
    send(clients, file, target)
    assert is_there(clients, target)


def test_part_that_failed_is_sent_again(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    file = recording(tmp_path, PART + 5)
    seen: list[int] = []

    def break_once(sent: int) -> None:
        if not seen:
            cloud.fault("PutObject", code="InternalError", status=500)
        seen.append(sent)

    send(clients, file, target, on_progress=break_once)
    assert read_object(clients, target) == file.read_bytes()
    assert seen[-1] == PART + 5
    assert [sent["status"] for sent in cloud.sent("PutObject")[-5:]].count(500) == 1


def test_failure_takes_back_what_was_sent(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    before = len(cloud.sent("AbortMultipartUpload"))

    def deny(_: int) -> None:
        cloud.fault("PutObject", code="AccessDenied", status=403)

    error = refusal(lambda: send(clients, recording(tmp_path, PART + 5), target, on_progress=deny))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "s3:PutObject")
    assert len(cloud.sent("AbortMultipartUpload")) == before + 1


def test_no_right_to_write(clients_of: Callable[..., AwsClients], target: S3Location, tmp_path: Path) -> None:
    error = refusal(lambda: send(clients_of("read-only"), recording(tmp_path, 5), target))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "s3:PutObject")


def test_bucket_that_is_not_there(clients: AwsClients, tmp_path: Path) -> None:
    location = S3Location("never-made-999", "a.mp3")
    assert refusal(lambda: send(clients, recording(tmp_path, 5), location)).code is ErrorCode.BUCKET_NOT_FOUND


def test_bucket_of_another_region(clients: AwsClients, tmp_path: Path) -> None:
    location = S3Location("us-recordings-111122223333", "a.mp3")
    error = refusal(lambda: send(clients, recording(tmp_path, 5), location))
    assert (error.code, error.resource) == (ErrorCode.BUCKET_WRONG_REGION, "us-recordings-111122223333 (us-east-1)")


def test_file_that_is_gone(clients: AwsClients, target: S3Location, tmp_path: Path) -> None:
    error = refusal(lambda: send(clients, tmp_path / "gone.mp3", target))
    assert (error.code, error.resource) == (ErrorCode.FILE_MISSING, "gone.mp3")


def test_folder_is_no_recording(clients: AwsClients, target: S3Location, tmp_path: Path) -> None:
    assert refusal(lambda: send(clients, tmp_path, target)).code is ErrorCode.FILE_UNREADABLE


def test_file_that_becomes_shorter_while_it_is_sent(
    clients: AwsClients, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    file = recording(tmp_path, 3 * PART)

    def shorten(_: int) -> None:
        with file.open("r+b") as opened:
            opened.truncate(PART)

    assert refusal(lambda: send(clients, file, target, on_progress=shorten)).code is ErrorCode.FILE_CHANGED
    assert not is_there(clients, target)


def test_connection_that_breaks(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], target: S3Location, tmp_path: Path
) -> None:
    server = serve(reply(drop=True))
    error = refusal(lambda: send(clients_at(server), recording(tmp_path, 5), target))
    assert error.code is ErrorCode.CONNECTION_LOST
    assert error.retryable


@pytest.mark.parametrize("size", [5, upload_module.PART_BYTES + 1])
def test_page_of_a_network_is_no_word_that_the_object_is_there(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], target: S3Location, tmp_path: Path, size: int
) -> None:
    page = b"<!DOCTYPE html><html><body>Sign in to the network</body></html>"
    server = serve(reply(body=page, headers={"Content-Type": "text/html"}))
    error = refusal(lambda: send(clients_at(server), recording(tmp_path, size), target))
    assert (error.code, error.action, error.retryable) == (ErrorCode.CAPTIVE_PORTAL, "s3:PutObject", True)


def test_progress_starts_over_when_a_file_is_sent_again(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], target: S3Location, tmp_path: Path
) -> None:
    """What botocore reads in between, to sign once more, is not told as sent."""
    file = recording(tmp_path, 1024**2)
    once: list[int] = []
    kept = {"ETag": '"0f4c2a6e"'}
    send(clients_at(serve(reply(body=b"", headers=kept))), file, target, on_progress=once.append)
    twice: list[int] = []
    failing = serve(reply(status=500, body=b""), reply(body=b"", headers=kept))
    send(clients_at(failing), file, target, on_progress=twice.append)
    assert len(failing.received) == 2
    assert twice == [*once[:-1], *once]


def test_the_bucket_is_told_how_to_encrypt(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    """In one request and in parts alike; without that the bucket's default applies."""
    arn = clients.kms.describe_key(KeyId="alias/sealed-transcripts")["KeyMetadata"]["Arn"]
    for size in (5, PART + 5):
        send(clients, recording(tmp_path, size), target, encryption=UploadEncryption.SAME_KEY, key=arn)
        found = head_encryption(clients, target)
        assert (found.algorithm, found.key_id) == ("aws:kms", arn)


def test_an_upload_waits_while_the_network_fails_and_goes_on_where_it_was(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    file = recording(tmp_path, 2 * PART + 5)
    waited: list[AppError] = []
    parts: list[PartialUpload | None] = []

    def note(partial: PartialUpload | None) -> None:
        parts.append(partial)
        if partial is not None and len(partial.parts) == 1:
            # More than the client itself tries again.
            cloud.fault("PutObject", code="InternalError", status=500, times=8)

    def wait_out(error: AppError) -> bool:
        waited.append(error)
        return True

    send(clients, file, target, watch={"on_part": note, "wait_out": wait_out})
    assert read_object(clients, target) == file.read_bytes()
    assert waited
    assert {error.code for error in waited} == {ErrorCode.SERVICE_FAULT}
    assert [len(one.parts) for one in parts if one is not None] == [0, 1, 2, 3]
    assert len({one.upload_id for one in parts if one is not None}) == 1


def test_an_upload_goes_on_with_the_parts_of_an_earlier_run(
    clients: AwsClients, cloud: Any, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    file = recording(tmp_path, 3 * PART + 5)
    stopped = threading.Event()
    kept: list[PartialUpload] = []

    def note(partial: PartialUpload | None) -> None:
        assert partial is not None
        kept.append(partial)
        if len(partial.parts) == 2:
            stopped.set()

    watch = {"on_part": note, "keeps_parts": lambda: True}
    assert refusal(lambda: send(clients, file, target, is_cancelled=stopped.is_set, watch=watch)).code is (
        ErrorCode.CANCELLED
    )
    before = len(cloud.sent("PutObject"))
    seen: list[int] = []
    send(clients, file, target, partial=kept[-1], on_progress=seen.append)

    assert read_object(clients, target) == file.read_bytes()
    assert seen[0] > 2 * PART, "what S3 has is not sent again"
    sent = [one["query"]["partNumber"] for one in cloud.sent("PutObject")[before:] if "partNumber" in one["query"]]
    assert sent == ["3", "4"]


def test_parts_that_are_gone_are_sent_again(
    clients: AwsClients, target: S3Location, tmp_path: Path, parts_of_5_mib: None
) -> None:
    file = recording(tmp_path, PART + 5)
    send(clients, file, target, partial=PartialUpload("never-begun", PART))
    assert read_object(clients, target) == file.read_bytes()


def test_an_upload_that_will_not_go_on_is_taken_back(clients: AwsClients, target: S3Location) -> None:
    upload_id = clients.s3.create_multipart_upload(Bucket=target.bucket, Key=target.key)["UploadId"]
    abandon_upload(clients, target, PartialUpload(upload_id, PART))
    assert target.key not in [one["Key"] for one in clients.s3.list_multipart_uploads(Bucket=BUCKET).get("Uploads", ())]
