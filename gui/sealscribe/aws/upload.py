"""Uploads a recording from one thread, part by part, so that it can be watched and stopped at any time.

boto3's own transfer manager is not used: stopped in the middle of a part it sends that part twice more first.
"""

from __future__ import annotations

import base64
import io
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, Final

from botocore.client import BaseClient

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import translated
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.locations import S3Location

# S3 User Guide, "Amazon S3 multipart upload limits": 10,000 parts of at least 5 MiB each.
PART_BYTES: Final = 8 * 1024**2
_PARTS_MAX: Final = 10_000
_PROGRESS_BYTES: Final = 256 * 1024
_ACTION: Final = "s3:PutObject"
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


def upload(
    clients: AwsClients,
    path: str,
    location: S3Location,
    *,
    media_format: str = "",
    on_progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Upload a file of this computer under the bucket's own default encryption.

    ``on_progress`` gets the total of bytes sent so far, which falls back where a part has to be sent again;
    ``is_cancelled`` is asked all the time. Raises AppFailure: CANCELLED, FILE_MISSING, FILE_UNREADABLE, FILE_CHANGED
    (the file became shorter while it was read) and those of the service. Nothing of a failed upload is left there.
    """
    name = Path(path).name
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            transfer = _Transfer(clients, location, content_type_of(media_format), on_progress, is_cancelled)
            with translated(_ACTION, location.uri, Field.UPLOAD_DESTINATION, region=clients.region):
                transfer.run(_Parts(file, name, size))
    except FileNotFoundError:
        raise AppFailure(AppError(ErrorCode.FILE_MISSING, resource=name, field=Field.LOCAL_FILE)) from None
    except OSError:
        raise AppFailure(AppError(ErrorCode.FILE_UNREADABLE, resource=name, field=Field.LOCAL_FILE)) from None
    except _Stopped:
        raise AppFailure(AppError(ErrorCode.CANCELLED, resource=name)) from None


class _Stopped(BaseException):
    """Ends a request in the middle of its body; botocore would try again after any Exception."""


class _Parts:
    """Reads a file in parts of equal size but for the last; there is always one, if an empty one."""

    def __init__(self, file: BinaryIO, name: str, size: int) -> None:
        self._file = file
        self._name = name
        self.size = size
        self.part_size = max(PART_BYTES, -(-size // _PARTS_MAX))
        self.count = max(1, -(-size // self.part_size))

    def read(self, index: int) -> bytes:
        """Return one part, counted from 0."""
        wanted = min(self.part_size, self.size - index * self.part_size)
        try:
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
        content = super().read(size)
        if self._sending and (not content or self.tell() - self._reported >= _PROGRESS_BYTES):
            self._reported = self.tell()
            self._report(self._reported)
        return content


class _Transfer:
    def __init__(
        self,
        clients: AwsClients,
        location: S3Location,
        content_type: str,
        on_progress: Callable[[int], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._s3: BaseClient = clients.s3
        self._target = {"Bucket": location.bucket, "Key": location.key}
        self._content_type = content_type
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._s3.meta.events.register("before-send.s3", _start_counting, unique_id="sealscribe-upload-counting")

    def run(self, parts: _Parts) -> None:
        """Send the file in one request where one part holds it, else as a multipart upload."""
        if parts.count == 1:
            content = parts.read(0)
            self._s3.put_object(
                Body=self._body(content, 0), ContentType=self._content_type, **_checksum(content), **self._target
            )
            self._on_progress(parts.size)
            return
        answer = self._s3.create_multipart_upload(
            ContentType=self._content_type, ChecksumAlgorithm="CRC32", **self._target
        )
        upload = {"UploadId": answer["UploadId"], **self._target}
        try:
            sent = [self._send_part(parts, index, upload) for index in range(parts.count)]
            self._s3.complete_multipart_upload(MultipartUpload={"Parts": sent}, **upload)
        except BaseException:
            self._abort(upload)
            raise
        self._on_progress(parts.size)

    def _send_part(self, parts: _Parts, index: int, upload: dict[str, Any]) -> dict[str, object]:
        content = parts.read(index)
        checksum = _checksum(content)
        number = index + 1
        body = self._body(content, index * parts.part_size)
        answer = self._s3.upload_part(PartNumber=number, Body=body, **checksum, **upload)
        return {"PartNumber": number, "ETag": answer["ETag"], **checksum}

    def _abort(self, upload: dict[str, Any]) -> None:
        """Take back what was sent; where that fails too, the first failure is the one to tell."""
        try:
            self._s3.abort_multipart_upload(**upload)
        except Exception:  # noqa: BLE001 - a lifecycle rule of the bucket is what is left to clean up
            return

    def _body(self, content: bytes, offset: int) -> _Body:
        return _Body(content, lambda count: self._on_progress(offset + count), self._is_cancelled)


def _start_counting(request: Any, **_: object) -> None:  # noqa: ANN401 - botocore's AWSPreparedRequest
    if isinstance(request.body, _Body):
        request.body.start()


def _checksum(content: bytes) -> dict[str, str]:
    return {"ChecksumCRC32": base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()}
