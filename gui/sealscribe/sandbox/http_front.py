"""The HTTP server: loopback only, one thread a connection, connections kept alive."""

from __future__ import annotations

import http.client
import os
import socket
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase

from sealscribe.sandbox.wire import Request, Response

LOOPBACK = "127.0.0.1"
IDLE_SECONDS = 120.0
"""An idle connection is dropped after this time."""

Handler = Callable[[Request], Response | None]
"""Answers a request; None drops the connection without an answer."""


class HttpFront(ThreadingHTTPServer):
    """Serves `handler` on 127.0.0.1; port 0 takes a free one."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, handler: Handler, port: int = 0) -> None:
        self.answer = handler
        super().__init__((LOOPBACK, port), _Connection)

    @property
    def url(self) -> str:
        """The address clients use as endpoint URL, without a slash at its end."""
        return f"http://{LOOPBACK}:{self.server_port}"

    def server_bind(self) -> None:
        """Bind without the name lookup of the base class, which can take seconds without a network."""
        if os.name == "posix":
            # Elsewhere the option would let two servers share a port.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name = LOOPBACK
        self.server_port = int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away in mid-request is its own affair."""


class _Connection(BaseHTTPRequestHandler):
    """Reads requests off one connection and writes each answer in one piece."""

    protocol_version = "HTTP/1.1"
    server: HttpFront
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = True

    def _serve(self) -> None:
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]},{value}" if key in headers else value
        body = self._read_body(headers)
        response = self.server.answer(Request.of(self.command, self.path, headers, body))
        if response is None:
            self.close_connection = True
            return
        bodiless = self.command == "HEAD" or response.status in (204, 304)
        if response.header("Content-Length") is None:
            response = response.with_headers({"Content-Length": str(len(response.body))})
        reason = http.client.responses.get(response.status, "")
        lines = [f"HTTP/1.1 {response.status} {reason}", f"Date: {self.date_time_string()}"]
        lines += [f"{name}: {value}" for name, value in response.headers]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")
        self.wfile.write(head if bodiless else head + response.body)

    def _read_body(self, headers: dict[str, str]) -> bytes:
        if "chunked" in headers.get("transfer-encoding", "").lower():
            return read_chunked(self.rfile)
        return self.rfile.read(int(headers.get("content-length") or 0))

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_OPTIONS = do_PATCH = _serve  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """No access log: requests carry contexts and signatures."""


def read_chunked(stream: BufferedIOBase) -> bytes:
    """The body of a message with `Transfer-Encoding: chunked` (RFC 9112, 7.1); trailers are read and dropped."""
    pieces: list[bytes] = []
    while size := int(stream.readline().split(b";")[0].strip() or b"0", 16):
        pieces.append(stream.read(size))
        stream.readline()
    while stream.readline().strip():
        pass
    return b"".join(pieces)
