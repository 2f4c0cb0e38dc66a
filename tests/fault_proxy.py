"""A proxy on this computer that breaks what passes through it, as networks and services do.

It stands between the program's endpoint and the embedded AWS. Faults are chosen by a script, or by rates and a seed.
Run as a program it takes its settings as JSON and obeys lines on its standard input, so that the measured process does
not share its interpreter with it.
"""

from __future__ import annotations

import http.client
import json
import random
import select
import socket
import ssl
import struct
import sys
import threading
import urllib.parse
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import TCPServer, ThreadingMixIn
from typing import Any, Self
from xml.sax.saxutils import escape

LOOK_SECONDS = 0.05
"""So often a connection that nobody answers is looked at: its other end may have gone."""
TARGET_SECONDS = 30.0
LONGEST_DELAY = 0.2
PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>Sign in to the network</body></html>"
RESET_AT_CLOSE = struct.pack("ii", 1, 0)


class Fault(StrEnum):
    """What goes wrong. "After" means that the embedded AWS had the request before, else it never gets it."""

    LATENCY = "latency"
    RESET = "reset"
    RESET_AFTER = "reset-after"
    RESET_IN_ANSWER = "reset-in-answer"
    HALF_OPEN = "half-open"
    HALF_OPEN_AFTER = "half-open-after"
    TOO_MANY = "429"
    BROKEN = "500"
    BROKEN_AFTER = "500-after"
    UNAVAILABLE = "503"
    CUT_SHORT = "cut-json"
    """Half a document, and a Content-Length that says so."""
    CUT_LENGTH = "cut-length"
    """Half a document under the Content-Length of a whole one."""
    PAGE = "page"
    PAGE_AFTER = "page-after"
    PLAIN_BYTES = "plain-bytes"
    """Bytes that are no TLS, where TLS was asked for."""
    STRANGER = "self-signed"
    """A certificate that nobody vouches for."""


OF_CONNECTIONS = frozenset({Fault.PLAIN_BYTES, Fault.STRANGER})
"""These strike when a connection is made, all others at each request."""
_NEVER_PASSED = frozenset(
    {Fault.RESET, Fault.HALF_OPEN, Fault.TOO_MANY, Fault.BROKEN, Fault.UNAVAILABLE, Fault.PAGE} | OF_CONNECTIONS
)
_ERRORS = {
    Fault.TOO_MANY: (429, "ThrottlingException", "Rate exceeded"),
    Fault.BROKEN: (500, "InternalFailure", "The request failed."),
    Fault.BROKEN_AFTER: (500, "InternalFailure", "The request failed."),
    Fault.UNAVAILABLE: (503, "ServiceUnavailable", "The service cannot answer now."),
}


@dataclass(frozen=True)
class Passed:
    """A request that the embedded AWS got, and its status; ``parameters`` are those of a JSON request."""

    operation: str
    parameters: Any
    status: int


@dataclass(frozen=True)
class Answer:
    """What comes back: the head and the body as they are sent."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def head(self, length: int) -> bytes:
        kept = [(name, value) for name, value in self.headers if name.lower() not in _OWN_HEADERS]
        lines = [f"HTTP/1.1 {self.status} {http.client.responses.get(self.status, '')}"]
        lines += [f"{name}: {value}" for name, value in (*kept, ("Content-Length", str(length)))]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


_OWN_HEADERS = ("content-length", "transfer-encoding", "connection", "keep-alive")


class FaultProxy(ThreadingMixIn, TCPServer):
    """Listens from ``start`` to ``stop``, on 127.0.0.1 alone; ``url`` is the program's endpoint.

    With ``certificate``, a file with a certificate and its key, it speaks TLS; ``stranger`` is that of Fault.STRANGER.
    """

    allow_reuse_address = True
    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(self, target: str, *, seed: int = 0, certificate: str = "", stranger: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.target = urllib.parse.urlsplit(target).netloc
        self.over = threading.Event()
        self.tally: Counter[Fault] = Counter()
        self.passed: list[Passed] = []
        self.defects: list[BaseException] = []
        self._random = random.Random(seed)  # noqa: S311 - faults, no secrets
        self._rates: Mapping[Fault, float] = {}
        self._script: list[Fault | None] = []
        self._operations: frozenset[str] = frozenset()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._hang_ups = 0
        self._own = _tls(certificate)
        self._strange = _tls(stranger)
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, name="fault proxy")

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        return self.url_for("127.0.0.1")

    def url_for(self, host: str) -> str:
        return f"{'https' if self._own else 'http'}://{host}:{self.port}"

    # What shall go wrong

    def rate(self, rates: Mapping[Fault, float], operations: Collection[str] = ()) -> None:
        """Let each fault strike at its rate from now on; ``operations`` bounds those of requests to these."""
        with self._lock:
            self._rates, self._operations = dict(rates), frozenset(operations)
        if OF_CONNECTIONS & rates.keys():
            self.hang_up()

    def always(self, fault: Fault | str, *operations: str) -> None:
        self.rate({Fault(fault): 1.0}, operations)

    def follow_script(self, *faults: Fault | str | None, operations: Collection[str] = ()) -> None:
        """Let these strike at the next requests, one each, None at none; afterwards the rates count again."""
        with self._lock:
            self._script, self._operations = [fault and Fault(fault) for fault in faults], frozenset(operations)

    def lift(self) -> None:
        """Let nothing go wrong any more; what hangs already still does."""
        with self._lock:
            self._rates, self._script, self._operations = {}, [], frozenset()

    def hang_up(self) -> None:
        """End all connections, so that new ones have to be made."""
        with self._lock:
            self._hang_ups += 1
            for one in self._open:
                with suppress(OSError):
                    # That of an SSLSocket would let go of its TLS under the thread that reads.
                    socket.socket.shutdown(one, socket.SHUT_RDWR)

    def choose(self, operation: str | None) -> Fault | None:
        """Return what strikes a request of an operation, or a new connection for None."""
        with self._lock:
            if operation is not None and self._operations and operation not in self._operations:
                return None
            if operation is not None and self._script:
                return self._script.pop(0)
            drawn = self._random.random()
            for fault, rate in self._rates.items():
                if (fault in OF_CONNECTIONS) is (operation is None):
                    drawn -= rate
                    if drawn < 0:
                        return fault
            return None

    def delay(self) -> float:
        with self._lock:
            return self._random.uniform(0.01, LONGEST_DELAY)

    def note(self, fault: Fault) -> None:
        with self._lock:
            self.tally[fault] += 1

    # Its life

    def start(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        self.over.set()
        self.shutdown()
        self._thread.join()
        self.hang_up()
        self.server_close()
        assert not self.defects, self.defects

    def finish_request(self, request: Any, client_address: Any) -> None:
        request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        hang_ups = self._hang_ups
        fault = self.choose(None) if self._own else None
        if fault is not None:
            self.note(fault)
        if self._own is None:
            with self._kept(request, hang_ups):
                _Handler(request, client_address, self)
        elif fault is Fault.PLAIN_BYTES:
            with self._kept(request, hang_ups):
                request.recv(65536)
                request.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        else:
            context = self._strange if fault is Fault.STRANGER and self._strange else self._own
            # The handshake comes after it is noted as open: it may never end.
            with (
                context.wrap_socket(request, server_side=True, do_handshake_on_connect=False) as secure,
                self._kept(secure, hang_ups),
            ):
                secure.do_handshake()
                _Handler(secure, client_address, self)

    @contextmanager
    def _kept(self, connection: socket.socket, hang_ups: int) -> Iterator[None]:
        """Note a connection as open, so that it can be ended from another thread."""
        with self._lock:
            if hang_ups != self._hang_ups or self.over.is_set():
                raise ConnectionAbortedError  # it was made before, and would outlast what was to end it
            self._open.add(connection)
        try:
            yield
        finally:
            with self._lock:
                self._open.discard(connection)

    def shutdown_request(self, request: Any) -> None:
        """Close at once: the base class says goodbye before, and a reset has none."""
        self.close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        defect = sys.exc_info()[1]
        # A client that goes away, or does not like a certificate, is what this is for.
        if defect is not None and not isinstance(defect, OSError):
            self.defects.append(defect)


def _tls(certificate: str) -> ssl.SSLContext | None:
    if not certificate:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FaultProxy
    far: http.client.HTTPConnection | None = None

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()
        if self.far is not None:
            self.far.close()

    def serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        operation = self._operation(body)
        fault = self.server.choose(operation)
        if fault is Fault.LATENCY:
            self.server.note(fault)
            self.server.over.wait(self.server.delay())
        answer = Answer(200, (), b"") if fault in _NEVER_PASSED else self._passed_on(operation, body)
        if fault is None or fault is Fault.LATENCY:
            self._send(answer)
            return
        if fault in (Fault.CUT_SHORT, Fault.CUT_LENGTH) and len(answer.body) < 2:
            self._send(answer)  # there is nothing to cut
            return
        self.server.note(fault)
        _STRIKES[fault](self, fault, answer)

    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = serve  # noqa: N815

    def _operation(self, body: bytes) -> str:
        target = self.headers.get("X-Amz-Target", "").rpartition(".")[2]
        if not target and "form-urlencoded" in self.headers.get("Content-Type", ""):
            target = urllib.parse.parse_qs(body.decode()).get("Action", [""])[0]
        return target or f"{self.command} object"

    def _passed_on(self, operation: str, body: bytes) -> Answer:
        # What comes after the 100 that the base class sends is no matter of the embedded AWS.
        headers = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
        if self.far is None:
            self.far = http.client.HTTPConnection(self.server.target, timeout=TARGET_SECONDS)
        self.far.request(self.command, self.path, body, headers)
        answer = self.far.getresponse()
        content = answer.read()
        parameters = json.loads(body) if "X-Amz-Target" in self.headers else None
        self.server.passed.append(Passed(operation, parameters, answer.status))
        return Answer(answer.status, tuple(answer.getheaders()), content)

    def _send(self, answer: Answer) -> None:
        if self.command == "HEAD":
            length = next((int(value) for name, value in answer.headers if name.lower() == "content-length"), 0)
            self.wfile.write(answer.head(length))
        else:
            self.wfile.write(answer.head(len(answer.body)) + answer.body)

    # What goes wrong

    def _reset(self, *_: object) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)

    def _reset_in_answer(self, _: Fault, answer: Answer) -> None:
        head = answer.head(len(answer.body))
        # Of an answer without a body, half a line: http.client takes an end between two lines for that of the head.
        self.wfile.write(head + answer.body[: len(answer.body) // 2] if answer.body else head[:12])
        self._reset()

    def _hang(self, *_: object) -> None:
        """Answer nothing until the other end goes; it has nothing more to say before."""
        self.close_connection = True
        while not self.server.over.is_set() and not select.select([self.connection], [], [], LOOK_SECONDS)[0]:
            continue

    def _refuse(self, fault: Fault, _: Answer) -> None:
        status, code, message = _ERRORS[fault]
        if "X-Amz-Target" in self.headers:
            kind, body = "application/x-amz-json-1.1", json.dumps({"__type": code, "message": message})
        else:
            error = f"<Code>{escape(code)}</Code><Message>{escape(message)}</Message>"
            is_form = "form-urlencoded" in self.headers.get("Content-Type", "")
            kind = "application/xml"
            body = f"<ErrorResponse><Error>{error}</Error></ErrorResponse>" if is_form else f"<Error>{error}</Error>"
        self._send(Answer(status, (("Content-Type", kind),), body.encode()))

    def _cut_short(self, _: Fault, answer: Answer) -> None:
        half = answer.body[: len(answer.body) // 2]
        self._send(Answer(answer.status, answer.headers, half))

    def _cut_length(self, _: Fault, answer: Answer) -> None:
        self.close_connection = True
        self.wfile.write(answer.head(len(answer.body)) + answer.body[: len(answer.body) // 2])

    def _show_page(self, *_: object) -> None:
        self._send(Answer(200, (("Content-Type", "text/html; charset=utf-8"),), PAGE))


_STRIKES: dict[Fault, Callable[[_Handler, Fault, Answer], None]] = {
    Fault.RESET: _Handler._reset,
    Fault.RESET_AFTER: _Handler._reset,
    Fault.RESET_IN_ANSWER: _Handler._reset_in_answer,
    Fault.HALF_OPEN: _Handler._hang,
    Fault.HALF_OPEN_AFTER: _Handler._hang,
    **dict.fromkeys(_ERRORS, _Handler._refuse),
    Fault.CUT_SHORT: _Handler._cut_short,
    Fault.CUT_LENGTH: _Handler._cut_length,
    Fault.PAGE: _Handler._show_page,
    Fault.PAGE_AFTER: _Handler._show_page,
}


def certificate_for(path: Path, *hosts: str) -> Path:
    """Write a self-signed certificate for these names and addresses, with its key, into one file."""
    import ipaddress
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    def named(host: str) -> x509.GeneralName:
        try:
            return x509.IPAddress(ipaddress.ip_address(host))
        except ValueError:
            return x509.DNSName(host)

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, hosts[0])])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    builder = builder.add_extension(x509.SubjectAlternativeName([named(host) for host in hosts]), critical=False)
    made = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(
        key, hashes.SHA256()
    )
    pem = serialization.Encoding.PEM
    plain = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(made.public_bytes(pem) + plain)
    return path


def main() -> None:
    """Obey the lines of the standard input, until it ends: ``rate {…}``, ``lift`` and ``report``; each is answered."""
    wanted = json.loads(sys.argv[1])
    proxy = FaultProxy(**wanted).start()
    sys.stdout.write(f"{proxy.url}\n")
    sys.stdout.flush()
    try:
        for line in sys.stdin:
            command, _, rest = line.strip().partition(" ")
            answer: object = {}
            if command == "rate":
                proxy.rate({Fault(name): rate for name, rate in json.loads(rest).items()})
            elif command == "lift":
                proxy.lift()
            else:
                answer = {"tally": proxy.tally, "passed": [asdict(one) for one in proxy.passed]}
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    finally:
        proxy.stop()


if __name__ == "__main__":
    main()
