"""Uploads a recording from one thread, part by part, so that it can be watched and stopped at any time.

boto3's own transfer manager is not used: stopped in the middle of a part it sends that part twice more first.
"""

from __future__ import annotations

import base64
import io
import os
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final

from botocore.client import BaseClient

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import text_of, translated
from sealscribe.core.draft import UploadEncryption
from sealscribe.core.errors import ENDS_CONNECTION, AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import PartialUpload, SentPart
from sealscribe.core.locations import S3Location

# S3 User Guide, "Amazon S3 multipart upload limits": 10,000 parts of at least 5 MiB each.
PART_BYTES: Final = 8 * 1024**2
_PARTS_MAX: Final = 10_000
_PROGRESS_BYTES: Final = 256 * 1024
_ACTION: Final = "s3:PutObject"
_NO_SUCH_UPLOAD: Final = "NoSuchUpload"
_CONTENT_TYPES: Final = {
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "ogg": "audio/ogg",
    "amr": "audio/amr",
    "webm": "video/webm",
}


def content_type_of(media_format: str) -> str:
    """Return the content type of one of Transcribe's media formats."""
    return _CONTENT_TYPES.get(media_format, "application/octet-stream")


_Read = tuple[int, bytes, dict[str, str]]
Beside = Callable[[Callable[[], _Read]], Callable[[], _Read]]
"""Begins work beside, and returns what waits for its end and gives its result."""


@dataclass(frozen=True, slots=True)
class UploadWatch:
    """What an upload tells and asks while it runs, all in its own thread.

    ``on_progress`` gets the total of bytes sent so far, which falls back where a part has to be sent again; ``on_part``
    gets what S3 has after each part, None where it has nothing any more; ``is_cancelled`` is asked all the time.
    ``wait_out`` gets why the network or the service fails just now, waits, and tells whether to try again.
    ``keeps_parts`` tells, once the upload is cancelled, whether it goes on at another time. The next part is read
    ``beside`` the one that is sent; without it one after the other.
    """

    on_progress: Callable[[int], None]
    is_cancelled: Callable[[], bool]
    on_part: Callable[[PartialUpload | None], None] = lambda _: None
    wait_out: Callable[[AppError], bool] = lambda _: False
    keeps_parts: Callable[[], bool] = lambda: False
    beside: Beside = lambda work: work


def upload(
    clients: AwsClients,
    path: str,
    location: S3Location,
    watch: UploadWatch,
    *,
    media_format: str = "",
    encryption: UploadEncryption = UploadEncryption.BUCKET_DEFAULT,
    key: str = "",
    partial: PartialUpload | None = None,
) -> None:
    """Upload a file of this computer; ``partial`` is what S3 has of it from an earlier time.

    ``key`` is the KMS key of UploadEncryption.SAME_KEY. Raises AppFailure: CANCELLED, FILE_MISSING, FILE_UNREADABLE,
    FILE_CHANGED (the file became shorter while it was read) and those of the service. Nothing of a failed upload is
    left there.
    """
    name = Path(path).name
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            settings = {"ContentType": content_type_of(media_format), **_encryption(encryption, key)}
            transfer = _Transfer(clients, location, settings, watch)
            transfer.run(_Parts(file, name, size, partial.part_size if partial else 0), partial)
    except FileNotFoundError:
        raise AppFailure(AppError(ErrorCode.FILE_MISSING, resource=name, field=Field.LOCAL_FILE)) from None
    except OSError:
        raise AppFailure(AppError(ErrorCode.FILE_UNREADABLE, resource=name, field=Field.LOCAL_FILE)) from None
    except _Stopped:
        raise AppFailure(AppError(ErrorCode.CANCELLED, resource=name)) from None


def _encryption(wanted: UploadEncryption, key: str) -> dict[str, str]:
    """Return the parameters of PutObject; without any, the bucket's own default encryption applies."""
    if wanted is UploadEncryption.SAME_KEY:
        return {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    return {"ServerSideEncryption": "AES256"} if wanted is UploadEncryption.SSE_S3 else {}


def abandon_upload(clients: AwsClients, location: S3Location, partial: PartialUpload) -> None:
    """Take back what S3 has of an upload that will not go on; raises AppFailure."""
    with translated("s3:AbortMultipartUpload", location.uri, region=clients.region):
        clients.s3.abort_multipart_upload(Bucket=location.bucket, Key=location.key, UploadId=partial.upload_id)


class _Stopped(BaseException):
    """Ends a request in the middle of its body; botocore would try again after any Exception."""


class _Parts:
    """Reads a file in parts of equal size but for the last; there is always one, if an empty one."""

    def __init__(self, file: BinaryIO, name: str, size: int, part_size: int) -> None:
        self._file = file
        self._name = name
        self.size = size
        self.part_size = part_size or max(PART_BYTES, -(-size // _PARTS_MAX))
        self.count = max(1, -(-size // self.part_size))

    def read(self, index: int) -> bytes:
        """Return one part, counted from 0."""
        wanted = min(self.part_size, self.size - index * self.part_size)
        try:
            self._file.seek(index * self.part_size)
            content = self._file.read(wanted)
        except OSError:
            raise AppFailure(AppError(ErrorCode.FILE_UNREADABLE, resource=self._name, field=Field.LOCAL_FILE)) from None
        if len(content) != wanted:
            raise AppFailure(AppError(ErrorCode.FILE_CHANGED, resource=self._name, field=Field.LOCAL_FILE))
        return content


class _Body(io.BytesIO):
    """One part as it is sent: counts what goes out, and ends the request once the upload is cancelled.

    Over plain HTTP botocore reads a body once more to sign it; only what is read after ``start`` counts as sent.
    """

    def __init__(self, content: bytes, report: Callable[[int], None], is_cancelled: Callable[[], bool]) -> None:
        super().__init__(content)
        self._report = report
        self._is_cancelled = is_cancelled
        self._sending = False
        self._reported = 0

    def start(self) -> None:
        """Count from now on."""
        self._sending = True
        self._reported = 0

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go back for signing, or to send again: neither counts."""
        self._sending = False
        return super().seek(offset, whence)

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on, and count it."""
        if self._is_cancelled():
            raise _Stopped
        # Fewer and larger writes than the 16 KiB that http.client asks for; it sends what it gets.
        content = super().read(max(size or 0, _PROGRESS_BYTES) if self._sending else size)
        if self._sending and (not content or self.tell() - self._reported >= _PROGRESS_BYTES):
            self._reported = self.tell()
            self._report(self._reported)
        return content


class _Transfer:
    def __init__(
        self, clients: AwsClients, location: S3Location, settings: Mapping[str, str], watch: UploadWatch
    ) -> None:
        self._s3: BaseClient = clients.s3
        self._region = clients.region
        self._uri = location.uri
        self._target = {"Bucket": location.bucket, "Key": location.key}
        self._settings = settings
        self._watch = watch
        self._s3.meta.events.register("before-send.s3", _start_counting, unique_id="sealscribe-upload-counting")

    def run(self, parts: _Parts, known: PartialUpload | None) -> None:
        """Send the file in one request where one part holds it, else as a multipart upload."""
        if parts.count == 1:
            content = parts.read(0)
            self._ask(
                lambda: self._s3.put_object(
                    Body=self._body(content, 0), **self._settings, **_checksum(content), **self._target
                ),
                "ETag",
            )
        else:
            try:
                self._send_parts(parts, known)
            except AppFailure as failure:
                if failure.error.service_code != _NO_SUCH_UPLOAD:
                    raise
                self._send_parts(parts, None)
        self._watch.on_progress(parts.size)

    def _send_parts(self, parts: _Parts, known: PartialUpload | None) -> None:
        if known is None:
            upload_id = self._ask(
                lambda: self._s3.create_multipart_upload(ChecksumAlgorithm="CRC32", **self._settings, **self._target),
                "UploadId",
            )
            known = PartialUpload(upload_id, parts.part_size)
            self._watch.on_part(known)
        upload = {"UploadId": known.upload_id, **self._target}
        try:
            for index, content, checksum in _read_ahead(parts, len(known.parts), self._watch.beside):
                part = self._send_part(index, index * parts.part_size, content, checksum, upload)
                known = replace(known, parts=(*known.parts, part))
                self._watch.on_part(known)
            sent = [
                {"PartNumber": number, "ETag": part.etag, "ChecksumCRC32": part.crc32}
                for number, part in enumerate(known.parts, start=1)
            ]
            self._ask(lambda: self._s3.complete_multipart_upload(MultipartUpload={"Parts": sent}, **upload), "ETag")
        except BaseException as exception:
            if not (self._watch.keeps_parts() if isinstance(exception, _Stopped) else _goes_on(exception)):
                self._abort(upload)
                self._watch.on_part(None)
            raise

    def _send_part(
        self, index: int, offset: int, content: bytes, checksum: Mapping[str, str], upload: dict[str, Any]
    ) -> SentPart:
        etag = self._ask(
            lambda: self._s3.upload_part(PartNumber=index + 1, Body=self._body(content, offset), **checksum, **upload),
            "ETag",
        )
        return SentPart(etag, checksum["ChecksumCRC32"])

    def _ask(self, request: Callable[[], Mapping[str, Any]], member: str) -> str:
        """Send a request, where the network or the service fails again, and return a member of its answer.

        A page of a network in between has no such member; without it nobody says that S3 has what was sent.
        """
        while True:
            if self._watch.is_cancelled():
                raise _Stopped
            try:
                with translated(_ACTION, self._uri, Field.UPLOAD_DESTINATION, region=self._region):
                    return text_of(request(), member, _ACTION)
            except AppFailure as failure:
                if not (failure.error.retryable and self._watch.wait_out(failure.error)):
                    raise

    def _abort(self, upload: dict[str, Any]) -> None:
        """Take back what was sent; where that fails too, the first failure is the one to tell."""
        try:
            self._s3.abort_multipart_upload(**upload)
        except Exception:  # noqa: BLE001 - a lifecycle rule of the bucket is what is left to clean up
            return

    def _body(self, content: bytes, offset: int) -> _Body:
        return _Body(content, lambda count: self._watch.on_progress(offset + count), self._watch.is_cancelled)


def _read_ahead(parts: _Parts, first: int, beside: Beside) -> Iterator[_Read]:
    """Give parts with their checksums; while one is sent, the next is read."""

    def read(index: int) -> _Read:
        content = parts.read(index)
        return index, content, _checksum(content)

    ahead = beside(partial(read, first)) if first < parts.count else None
    while ahead is not None:
        index, content, checksum = ahead()
        ahead = beside(partial(read, index + 1)) if index + 1 < parts.count else None
        yield index, content, checksum


def _goes_on(exception: BaseException) -> bool:
    """Tell whether an upload goes on with the next connection."""
    return isinstance(exception, AppFailure) and exception.error.code in ENDS_CONNECTION


def _start_counting(request: Any, **_: object) -> None:  # noqa: ANN401 - botocore's AWSPreparedRequest
    if isinstance(request.body, _Body):
        request.body.start()


def _checksum(content: bytes) -> dict[str, str]:
    return {"ChecksumCRC32": base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()}
