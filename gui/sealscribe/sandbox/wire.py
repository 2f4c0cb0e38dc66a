"""Requests and responses as plain values, and errors in the wording of each protocol."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit
from xml.sax.saxutils import escape

JSON_TYPE = "application/x-amz-json-1.1"


@dataclass(frozen=True)
class Request:
    """One HTTP request, its body read completely.

    `raw_path` and `raw_query` are as they came over the wire (a signature covers them in that form); header names are
    lower case.
    """

    method: str
    raw_path: str
    raw_query: str
    headers: Mapping[str, str]
    body: bytes

    @classmethod
    def of(cls, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
        """A request for the request target `target` (path with query)."""
        parts = urlsplit("//host" + target if target.startswith("/") else target)
        lowered = {name.lower(): value.strip() for name, value in headers.items()}
        return cls(method, parts.path or "/", parts.query, lowered, body)

    @property
    def path(self) -> str:
        """The path with percent escapes decoded."""
        return unquote(self.raw_path)

    @property
    def query(self) -> dict[str, str]:
        """Query parameters; of a repeated one the last."""
        return dict(parse_qsl(self.raw_query, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """The header `name` (lower case), None where absent."""
        return self.headers.get(name)


@dataclass(frozen=True)
class Response:
    """One HTTP response."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """The first header `name`, compared without case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    def with_headers(self, changes: Mapping[str, str | None]) -> Response:
        """The same response with headers set, or removed where the value is None."""
        replaced = {name.lower() for name in changes}
        kept = [(key, value) for key, value in self.headers if key.lower() not in replaced]
        added = [(name, value) for name, value in changes.items() if value is not None]
        return Response(self.status, (*kept, *added), self.body)


@dataclass
class AwsError(Exception):
    """A refusal as a service would word it.

    `fields` are further elements of an S3 error document; `headers` go out with the response.
    """

    code: str
    message: str = ""
    status: int = 400
    fields: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


def new_request_id() -> str:
    """An id as services put into every answer."""
    return str(uuid.uuid4())


def iso_time(seconds: float) -> str:
    """A moment as XML answers write it."""
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(seconds))


def json_response(document: object, status: int = 200, content_type: str = JSON_TYPE) -> Response:
    """A JSON answer with the usual headers."""
    body = json.dumps(document, separators=(",", ":")).encode()
    return Response(status, (("Content-Type", content_type), ("x-amzn-RequestId", new_request_id())), body)


def json_error(error: AwsError) -> Response:
    """The error in the AWS JSON protocol."""
    document: dict[str, str] = {"__type": error.code}
    if error.message:
        document["message"] = error.message
    return json_response(document, error.status).with_headers(dict(error.headers))


def query_error(error: AwsError) -> Response:
    """The error in the AWS query protocol (STS)."""
    request_id = new_request_id()
    body = (
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error>'
        f"<Type>{'Sender' if error.status < 500 else 'Receiver'}</Type><Code>{escape(error.code)}</Code>"
        f"<Message>{escape(error.message)}</Message></Error>"
        f"<RequestId>{request_id}</RequestId></ErrorResponse>"
    )
    headers = (("Content-Type", "text/xml"), ("x-amzn-RequestId", request_id))
    return Response(error.status, headers, body.encode()).with_headers(dict(error.headers))


def s3_error(error: AwsError, method: str) -> Response:
    """The error as S3 sends it; answers to HEAD have no body."""
    request_id = uuid.uuid4().hex[:16].upper()
    extra = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in error.fields.items())
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error>'
        f"<Code>{escape(error.code)}</Code><Message>{escape(error.message)}</Message>{extra}"
        f"<RequestId>{request_id}</RequestId><HostId>{uuid.uuid4().hex}</HostId></Error>"
    ).encode()
    headers = (("Content-Type", "application/xml"), ("x-amz-request-id", request_id))
    response = Response(error.status, headers, b"" if method == "HEAD" else body)
    return response.with_headers(dict(error.headers))
