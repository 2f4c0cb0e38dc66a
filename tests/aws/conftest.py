"""The embedded AWS for the whole run, clients for it as the program makes them, and a server that answers anything."""

from __future__ import annotations

import itertools
import json
import threading
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from sealscribe.aws.clients import AwsClients
from sealscribe.core.connection import ConnectionSettings
from sealscribe.sandbox.process import SandboxAddress, SandboxProcess

JOB_SECONDS = 0.3
REGION = "eu-central-1"


@dataclass(frozen=True)
class Cloud:
    """The embedded AWS as one test sees it."""

    address: SandboxAddress

    def ask(self, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(f"{self.address.url}/_sealscribe/{path}", data) as answer:  # noqa: S310 - loopback only
            return json.loads(answer.read())

    def control(self, **wanted: object) -> None:
        self.ask("control", wanted)

    def fault(self, operation: str, **wanted: object) -> None:
        self.control(faults=[{"operation": operation, **wanted}])

    def sent(self, operation: str) -> list[dict[str, Any]]:
        """The requests of an operation as they came over the wire, oldest first."""
        return list(self.ask(f"requests?operation={operation}"))

    def inspect(self, bucket: str, key: str) -> dict[str, Any]:
        """An object as it is stored, with the encryption context that it was sealed under."""
        return dict(self.ask("inspect?" + urllib.parse.urlencode({"bucket": bucket, "key": key})))


@pytest.fixture(scope="session")
def sandbox_address() -> Iterator[SandboxAddress]:
    process = SandboxProcess(job_seconds=JOB_SECONDS, keys=240)
    process.start()
    try:
        yield process.wait_ready(30.0)
    finally:
        process.stop()


@pytest.fixture
def cloud(sandbox_address: SandboxAddress) -> Iterator[Cloud]:
    made = Cloud(sandbox_address)
    yield made
    made.control(clear_faults=True, ai_opt_out=False, job_seconds=JOB_SECONDS)


@pytest.fixture
def connect() -> Iterator[Callable[..., AwsClients]]:
    """Makes clients and closes them after the test."""
    made: list[AwsClients] = []

    def call(**settings: Any) -> AwsClients:
        clients = AwsClients(ConnectionSettings(**settings))
        made.append(clients)
        return clients

    yield call
    for clients in made:
        clients.close()


@pytest.fixture
def clients_of(cloud: Cloud, connect: Callable[..., AwsClients]) -> Callable[..., AwsClients]:
    """Clients of a restricted identity of the embedded AWS, by its name."""

    def call(identity: str, region: str = "") -> AwsClients:
        keys = cloud.ask("identities")[identity]
        return connect(
            region=region or cloud.address.region,
            endpoint_url=cloud.address.url,
            access_key_id=keys["access_key_id"],
            secret_access_key=keys["secret_access_key"],
            is_demo=True,
        )

    return call


@pytest.fixture
def clients(cloud: Cloud, connect: Callable[..., AwsClients]) -> AwsClients:
    """Clients of the demo account's administrator."""
    current = cloud.address.current
    return connect(
        region=cloud.address.region,
        endpoint_url=cloud.address.url,
        access_key_id=current.access_key_id,
        secret_access_key=current.secret_access_key,
        is_demo=True,
    )


@pytest.fixture(scope="session")
def fresh() -> Callable[[str], str]:
    """Names that no other test has."""
    numbers = itertools.count(1)
    return lambda stem: f"{stem}-{next(numbers)}"


@dataclass
class Reply:
    """What the server answers; ``drop`` closes the connection instead."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    drop: bool = False


@dataclass
class Received:
    """A request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class AnyServer:
    """Answers every request with the replies in turn; the last one stays."""

    url: str
    replies: list[Reply]
    received: list[Received] = field(default_factory=list)

    def next_reply(self) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@pytest.fixture
def serve() -> Iterator[Callable[..., AnyServer]]:
    """Starts servers on this computer that answer what the test says."""
    running: list[tuple[ThreadingHTTPServer, threading.Thread]] = []

    def call(*replies: Reply) -> AnyServer:
        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                server.received.append(Received(self.command, self.path, dict(self.headers), body))
                reply = server.next_reply()
                self.close_connection = True
                if reply.drop:
                    return
                self.send_response(reply.status)
                for name, value in {"Content-Length": str(len(reply.body)), **reply.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(reply.body)

            do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = answer  # noqa: N815

        http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server = AnyServer(f"http://127.0.0.1:{http.server_port}", list(replies) or [Reply()])
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        running.append((http, thread))
        return server

    yield call
    for http, thread in running:
        http.shutdown()
        thread.join()
        http.server_close()


@pytest.fixture
def reply() -> type[Reply]:
    return Reply


@pytest.fixture
def clients_at(connect: Callable[..., AwsClients]) -> Callable[[AnyServer], AwsClients]:
    """Demo clients of a server that answers anything."""

    def call(server: AnyServer) -> AwsClients:
        return connect(
            region=REGION,
            endpoint_url=server.url,
            access_key_id="AKIA0DEMO0DEMODEMODE",
            secret_access_key="demo",
            is_demo=True,
        )

    return call
