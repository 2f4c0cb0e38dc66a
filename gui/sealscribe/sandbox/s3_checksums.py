"""Whether the body of an S3 request is what its sender says it is.

Source: S3 User Guide, "Checking object integrity"; S3 API Reference, "Authenticating requests" (aws-chunked bodies and
their trailers) and "Error responses".
"""

from __future__ import annotations

import base64
import binascii
import functools
import hashlib
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import replace

from sealscribe.sandbox.signing import UNSIGNED_PAYLOAD
from sealscribe.sandbox.wire import AwsError, Request

_PREFIX = "x-amz-checksum-"
_ALGORITHM = "x-amz-sdk-checksum-algorithm"
_SHA256 = "x-amz-content-sha256"
_NO_VALUES = ("mode", "algorithm", "type")
_CRC32C, _CRC64NVME = 0x82F63B78, 0x9A6C9329AC4BC9B5
"""Polynomials, bits reversed."""


def checked(request: Request) -> Request:
    """The request with its body as plain content, and its checksum in a header; AwsError where one does not fit."""
    request, trailers = _decoded(request)
    stated = request.headers.get(_SHA256, UNSIGNED_PAYLOAD)
    if stated != UNSIGNED_PAYLOAD and stated != (computed := hashlib.sha256(request.body).hexdigest()):
        text = f"The provided '{_SHA256}' header does not match what was computed."
        fields = {"ClientComputedContentSHA256": stated, "S3ComputedContentSHA256": computed}
        raise AwsError("XAmzContentSHA256Mismatch", text, 400, fields)
    if (md5 := request.header("content-md5")) is not None:
        _check_md5(md5, request.body)
    if request.method == "POST" and "uploadId" in request.query:
        # The checksum of the whole object, whose parts came before; the body is only their list.
        return request
    return _with_checksum(request, {**request.headers, **trailers})


def _with_checksum(request: Request, said: Mapping[str, str]) -> Request:
    names = [name for name in said if name.startswith(_PREFIX) and name.removeprefix(_PREFIX) not in _NO_VALUES]
    if len(names) > 1:
        text = f"Expecting a single {_PREFIX} header. Multiple checksum Types are not allowed."
        raise AwsError("InvalidRequest", text)
    announced = request.headers.get(_ALGORITHM)
    if not names:
        if announced is not None:
            text = f"{_ALGORITHM} specified, but no corresponding {_PREFIX}* or x-amz-trailer headers were found."
            raise AwsError("InvalidRequest", text)
        return request
    algorithm = names[0].removeprefix(_PREFIX).upper()
    if announced is not None and announced.upper() != algorithm:
        raise AwsError("InvalidRequest", f"Value for {_ALGORITHM} header is invalid.")
    digest = _DIGESTS.get(algorithm)
    if digest is None:
        raise AwsError("NotImplemented", f"The sandbox does not check {algorithm}.", 501)
    computed = digest(request.body)
    if len(_binary(said[names[0]])) != len(computed):
        raise AwsError("InvalidRequest", f"Value for {names[0]} header is invalid.")
    if _binary(said[names[0]]) != computed:
        raise AwsError("BadDigest", f"The {algorithm} you specified did not match the calculated checksum.")
    return replace(request, headers={**request.headers, names[0]: said[names[0]], _ALGORITHM: algorithm})


def _check_md5(stated: str, body: bytes) -> None:
    computed = _md5(body)
    if len(_binary(stated)) != len(computed):
        raise AwsError("InvalidDigest", "The Content-MD5 you specified was invalid.")
    if _binary(stated) != computed:
        raise AwsError("BadDigest", "The Content-MD5 you specified did not match what we received.")


def _binary(text: str) -> bytes:
    """The bytes behind Base64, none where it is not Base64."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return b""


# Transport.


def decode_aws_chunked(body: bytes) -> tuple[bytes, dict[str, str]]:
    """The payload of a body in aws-chunked encoding and its trailers; ValueError where it ends early."""
    pieces: list[bytes] = []
    position = 0
    while True:
        line_end = body.index(b"\r\n", position)
        size = int(body[position:line_end].split(b";")[0], 16)
        start = line_end + 2
        if size == 0:
            lines = (line.partition(b":") for line in body[start:].split(b"\r\n") if line)
            trailers = {name.decode("latin-1").lower(): value.strip().decode("latin-1") for name, _, value in lines}
            return b"".join(pieces), trailers
        pieces.append(body[start : start + size])
        position = start + size + 2


def _decoded(request: Request) -> tuple[Request, dict[str, str]]:
    """The request with a plain body, and the trailers: chunks and their signatures are transport, not content."""
    if not request.headers.get(_SHA256, "").startswith("STREAMING-"):
        return request, {}
    try:
        body, trailers = decode_aws_chunked(request.body)
    except ValueError as error:
        raise _incomplete() from error
    if request.headers.get("x-amz-decoded-content-length", str(len(body))) != str(len(body)):
        raise _incomplete()
    announced = {name for name in re.split(r"\s*,\s*", request.headers.get("x-amz-trailer", "").lower()) if name}
    if not announced <= set(trailers):
        text = (
            "The request contained trailing data that was not well-formed or did not conform to our published schema."
        )
        raise AwsError("MalformedTrailerError", text)
    headers = {name: value for name, value in request.headers.items() if name != "x-amz-trailer"}
    headers[_SHA256] = UNSIGNED_PAYLOAD
    encodings = [one.strip() for one in headers.pop("content-encoding", "").split(",")]
    left = ",".join(one for one in encodings if one and one != "aws-chunked")
    if left:
        headers["content-encoding"] = left
    return replace(request, headers=headers, body=body), trailers


def _incomplete() -> AwsError:
    return AwsError("IncompleteBody", "The request body terminated unexpectedly")


# Algorithms.


def _md5(body: bytes) -> bytes:
    return hashlib.md5(body, usedforsecurity=False).digest()


def _sha1(body: bytes) -> bytes:
    return hashlib.sha1(body, usedforsecurity=False).digest()


def _crc(polynomial: int, size: int) -> Callable[[bytes], bytes]:
    """A cyclic redundancy check that neither Python nor a package that is installed knows."""

    def digest(body: bytes) -> bytes:
        narrow, wide = _crc_tables(polynomial)
        rest, all_ones = len(body) % 2, (1 << 8 * size) - 1
        crc = all_ones
        for pair in memoryview(body)[: len(body) - rest].cast("H"):
            crc = wide[(crc ^ pair) & 0xFFFF] ^ (crc >> 16)
        for byte in body[len(body) - rest :]:
            crc = narrow[(crc ^ byte) & 0xFF] ^ (crc >> 8)
        return (crc ^ all_ones).to_bytes(size, "big")

    return digest


@functools.lru_cache(maxsize=2)
def _crc_tables(polynomial: int) -> tuple[list[int], list[int]]:
    """What one byte and what two bytes do to a remainder: in pairs it takes half the time."""
    narrow = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (polynomial if value & 1 else 0)
        narrow.append(value)
    once = [narrow[value & 0xFF] ^ (value >> 8) for value in range(1 << 16)]
    return narrow, [narrow[one & 0xFF] ^ (one >> 8) for one in once]


_DIGESTS: Mapping[str, Callable[[bytes], bytes]] = {
    "CRC32": lambda body: zlib.crc32(body).to_bytes(4, "big"),
    "CRC32C": _crc(_CRC32C, 4),
    "CRC64NVME": _crc(_CRC64NVME, 8),
    "MD5": _md5,
    "SHA1": _sha1,
    "SHA256": lambda body: hashlib.sha256(body).digest(),
    "SHA512": lambda body: hashlib.sha512(body).digest(),
}
