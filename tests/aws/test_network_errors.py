"""Failures of the network as botocore really raises them, made by sockets of this computer."""

from __future__ import annotations

import errno
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import boto3
import pytest
import urllib3.connection
from botocore.config import Config
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sealscribe.aws.errors import structure_of, text_of, translated
from sealscribe.core.errors import AppError, AppFailure, ErrorCode

Talk = Callable[[socket.socket], None]
GET = "transcribe:GetTranscriptionJob"
IDENTITY = "sts:GetCallerIdentity"
PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body><p>Sign in & surf<br></body></html>"
SECONDS = 10.0


@pytest.fixture
def listen() -> Iterator[Callable[[Talk], int]]:
    """Starts servers that talk with whoever connects, each connection after the other; returns their ports."""
    running: list[tuple[socket.socket, threading.Thread]] = []

    def call(talk: Talk) -> int:
        server = socket.create_server(("127.0.0.1", 0))
        server.settimeout(SECONDS)

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with closing(connection), suppress(OSError):
                    connection.settimeout(SECONDS)
                    talk(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        running.append((server, thread))
        return int(server.getsockname()[1])

    yield call
    for server, thread in running:
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(SECONDS)
        assert not thread.is_alive()


def head_of(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        more = connection.recv(65536)
        if not more:
            break
        received += more
    return received


def answering(status: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Talk:
    def talk(connection: socket.socket) -> None:
        head_of(connection)
        lines = {"Content-Length": str(len(body)), "Connection": "close", **(headers or {})}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        connection.sendall(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    return talk


def reset(connection: socket.socket) -> None:
    head, _, body = head_of(connection).partition(b"\r\n\r\n")
    # All of it: a client that is still sending hears of the reset there, and urllib3 goes on as if nothing were wrong.
    length = re.search(rb"content-length: (\d+)", head, re.I)
    assert length is not None
    while len(body) < int(length[1]):
        body += connection.recv(65_536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def ask(
    url: str = "", *, service: str = "transcribe", region: str = "eu-central-1", verify: Any = None, **config: Any
) -> AppError:
    """Ask a service once, and return the error."""
    session = boto3.Session("AKIADEMODEMODEMODEMO", "demo", region_name=region)
    settings = {"connect_timeout": SECONDS, "read_timeout": SECONDS, "proxies": {}, **config}
    client = session.client(
        service,
        endpoint_url=url or None,
        verify=verify,
        config=Config(retries={"total_max_attempts": 1, "mode": "standard"}, **settings),
    )
    try:
        with pytest.raises(AppFailure) as caught:
            send(client, service, region)
    finally:
        client.close()
    return caught.value.error


def send(client: Any, service: str, region: str) -> None:
    if service == "transcribe":
        with translated(GET, "minutes", region=region):
            structure_of(client.get_transcription_job(TranscriptionJobName="minutes"), "TranscriptionJob", GET)
    else:
        with translated(IDENTITY, region=region):
            text_of(client.get_caller_identity(), "Arn", IDENTITY)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


# --- connections -----------------------------------------------------------------------------------------


def test_nobody_listens() -> None:
    port = free_port()
    error = ask(f"http://127.0.0.1:{port}")
    assert (error.code, error.resource, error.retryable) == (ErrorCode.CONNECTION_REFUSED, f"127.0.0.1:{port}", True)


def test_connection_is_reset_in_mid_answer(listen: Callable[[Talk], int]) -> None:
    error = ask(f"http://127.0.0.1:{listen(reset)}")
    assert (error.code, error.retryable) == (ErrorCode.CONNECTION_LOST, True)


def test_connection_is_closed_without_an_answer(listen: Callable[[Talk], int]) -> None:
    assert ask(f"http://127.0.0.1:{listen(head_and_go)}").code is ErrorCode.CONNECTION_LOST


def head_and_go(connection: socket.socket) -> None:
    head_of(connection)


def test_answer_that_is_no_http(listen: Callable[[Talk], int]) -> None:
    def talk(connection: socket.socket) -> None:
        head_of(connection)
        connection.sendall(b"220 mail.example ESMTP\r\n")

    assert ask(f"http://127.0.0.1:{listen(talk)}").code is ErrorCode.CONNECTION_LOST


def test_no_answer_in_time(listen: Callable[[Talk], int]) -> None:
    done = threading.Event()

    def talk(connection: socket.socket) -> None:
        done.wait(SECONDS)

    error = ask(f"http://127.0.0.1:{listen(talk)}", read_timeout=0.1)
    done.set()
    assert (error.code, error.retryable) == (ErrorCode.TIMED_OUT, True)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENETUNREACH, ErrorCode.OFFLINE),
        (errno.EHOSTUNREACH, ErrorCode.OFFLINE),
        (errno.ENETDOWN, ErrorCode.OFFLINE),
        (errno.ETIMEDOUT, ErrorCode.TIMED_OUT),
        (errno.ECONNREFUSED, ErrorCode.CONNECTION_REFUSED),
        (errno.ECONNRESET, ErrorCode.CONNECTION_LOST),
        (errno.EPIPE, ErrorCode.CONNECTION_LOST),
    ],
)
def test_connection_that_the_system_refuses(monkeypatch: pytest.MonkeyPatch, number: int, code: ErrorCode) -> None:
    def connect(*_: object, **__: object) -> socket.socket:
        raise OSError(number, "refused")

    monkeypatch.setattr(urllib3.connection.connection, "create_connection", connect)
    error = ask()
    assert (error.code, error.resource) == (code, "transcribe.eu-central-1.amazonaws.com")


# --- names -----------------------------------------------------------------------------------------------


@pytest.fixture
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no address for any name."""

    def resolve(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


@pytest.mark.usefixtures("no_names")
@pytest.mark.parametrize(
    ("service", "region", "code", "resource"),
    [
        ("transcribe", "eu-central-1", ErrorCode.NAME_NOT_RESOLVED, "transcribe.eu-central-1.amazonaws.com"),
        ("transcribe", "eu-atlantis-1", ErrorCode.REGION_UNKNOWN, "eu-atlantis-1"),
        ("transcribe", "mx-central-1", ErrorCode.SERVICE_NOT_IN_REGION, "mx-central-1"),
        ("sts", "mx-central-1", ErrorCode.NAME_NOT_RESOLVED, "sts.mx-central-1.amazonaws.com"),
        ("sts", "moon-base-7", ErrorCode.REGION_UNKNOWN, "moon-base-7"),
    ],
)
def test_name_without_an_address(service: str, region: str, code: ErrorCode, resource: str) -> None:
    error = ask(service=service, region=region)
    assert (error.code, error.resource) == (code, resource)


@pytest.mark.usefixtures("no_names")
def test_name_of_another_endpoint_says_nothing_of_the_region() -> None:
    error = ask("https://aws.clinic.example:8443", region="eu-atlantis-1")
    assert (error.code, error.resource) == (ErrorCode.NAME_NOT_RESOLVED, "aws.clinic.example:8443")


# --- certificates ----------------------------------------------------------------------------------------


@pytest.fixture
def certificate(tmp_path: Path) -> Callable[..., Path]:
    """Makes self-signed certificates with their keys in one file."""

    def call(host: str = "localhost", begins: float = -1.0, ends: float = 1.0) -> Path:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        now = datetime.now(UTC)
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + timedelta(days=begins))
            .not_valid_after(now + timedelta(days=ends))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        path = tmp_path / f"{host}{begins}.pem"
        path.write_bytes(
            made.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return path

    return call


def with_tls(certificate_file: Path, then: Talk) -> Talk:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file)

    def talk(connection: socket.socket) -> None:
        with suppress(ssl.SSLError), context.wrap_socket(connection, server_side=True) as secure:
            then(secure)

    return talk


def test_certificate_that_nobody_vouches_for(listen: Callable[[Talk], int], certificate: Callable[..., Path]) -> None:
    port = listen(with_tls(certificate(), answering("200 OK")))
    error = ask(f"https://localhost:{port}")
    assert (error.code, error.service_code) == (ErrorCode.TLS, "DEPTH_ZERO_SELF_SIGNED_CERT")
    assert (error.resource, error.retryable) == (f"localhost:{port}", False)
    assert "self" in error.service_message


@pytest.mark.parametrize(
    ("made", "service_code"),
    [
        ({"host": "proxy.clinic.example"}, "HOSTNAME_MISMATCH"),
        ({"begins": -9.0, "ends": -2.0}, "CERT_HAS_EXPIRED"),
        ({"begins": 2.0, "ends": 9.0}, "CERT_NOT_YET_VALID"),
    ],
)
def test_trusted_certificate_that_does_not_fit(
    listen: Callable[[Talk], int], certificate: Callable[..., Path], made: dict[str, Any], service_code: str
) -> None:
    path = certificate(**made)
    error = ask(f"https://localhost:{listen(with_tls(path, answering('200 OK')))}", verify=str(path))
    assert (error.code, error.service_code) == (ErrorCode.TLS, service_code)


def test_plain_answer_to_a_secure_question(listen: Callable[[Talk], int]) -> None:
    def talk(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    error = ask(f"https://localhost:{listen(talk)}")
    assert (error.code, error.service_code) == (ErrorCode.TLS, "WRONG_VERSION_NUMBER")


def test_secure_connection_that_is_cut_after_the_request_leaves_open_whether_it_arrived(
    listen: Callable[[Talk], int], certificate: Callable[..., Path]
) -> None:
    path = certificate()

    def talk(secure: socket.socket) -> None:
        head_of(secure)
        # Without the end that TLS asks for.
        socket.socket.shutdown(secure, socket.SHUT_RDWR)

    error = ask(f"https://localhost:{listen(with_tls(path, talk))}", verify=str(path))
    assert error.code is ErrorCode.CONNECTION_LOST


def test_secure_connection_that_is_cut_in_the_handshake(listen: Callable[[Talk], int]) -> None:
    def talk(connection: socket.socket) -> None:
        connection.recv(65536)

    assert ask(f"https://localhost:{listen(talk)}").code is ErrorCode.CONNECTION_LOST


@pytest.mark.parametrize("content", [None, b"not a certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n", b""])
def test_bundle_that_cannot_be_read(
    listen: Callable[[Talk], int],
    certificate: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes | None,
) -> None:
    bundle = tmp_path / "clinic-ca.pem"
    if content is not None:
        bundle.write_bytes(content)
    monkeypatch.setenv("AWS_CA_BUNDLE", str(bundle))
    error = ask(f"https://localhost:{listen(with_tls(certificate(), answering('200 OK')))}")
    assert (error.code, error.resource) == (ErrorCode.CA_BUNDLE, "clinic-ca.pem")


# --- proxies ---------------------------------------------------------------------------------------------


def through(port: int, user: str = "") -> dict[str, str]:
    return {"https": f"http://{user}127.0.0.1:{port}"}


def test_proxy_that_wants_a_password(listen: Callable[[Talk], int]) -> None:
    port = listen(answering("407 Proxy Authentication Required"))
    error = ask(proxies=through(port, "anna:Wonderland7@"))
    assert (error.code, error.status, error.resource) == (ErrorCode.PROXY, 407, f"127.0.0.1:{port}")
    assert "Wonderland7" not in repr(error)
    assert "anna" not in repr(error)


def test_proxy_that_wants_a_password_of_a_plain_request(listen: Callable[[Talk], int]) -> None:
    error = ask(f"http://127.0.0.1:{listen(answering('407 Proxy Authentication Required', PAGE))}")
    assert (error.code, error.status) == (ErrorCode.PROXY, 407)


def test_proxy_that_is_not_there() -> None:
    port = free_port()
    error = ask(proxies=through(port, "anna:Wonderland7@"))
    assert (error.code, error.service_code) == (ErrorCode.PROXY, "ConnectionRefusedError")
    assert error.resource == f"127.0.0.1:{port}"
    assert "Wonderland7" not in repr(error)


def test_proxy_that_cannot_reach_aws(listen: Callable[[Talk], int]) -> None:
    error = ask(proxies=through(listen(answering("502 Bad Gateway"))))
    assert (error.code, error.status) == (ErrorCode.PROXY, 502)


@pytest.mark.usefixtures("no_names")
def test_proxy_without_an_address() -> None:
    error = ask(proxies={"https": "http://anna:Wonderland7@proxy.clinic.example:3128"})
    assert (error.code, error.resource) == (ErrorCode.PROXY, "proxy.clinic.example:3128")
    assert "Wonderland7" not in repr(error)


@pytest.mark.usefixtures("no_names")
@pytest.mark.parametrize(
    "url", ["ftp://anna:Wonderland7@proxy", "http://anna:Wonderland7@[::1", "http://a:Wonderland7@h:port"]
)
def test_address_of_a_proxy_that_is_none(url: str) -> None:
    error = ask(proxies={"https": url})
    assert error.code is ErrorCode.PROXY
    assert "Wonderland7" not in repr(error)


# --- answers of others -----------------------------------------------------------------------------------

HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.mark.parametrize("service", ["transcribe", "sts"])
@pytest.mark.parametrize(
    ("status", "headers", "code"),
    [
        ("200 OK", HTML, ErrorCode.CAPTIVE_PORTAL),
        ("302 Found", {"Location": "https://wifi.hotel.example/login?token=Wonderland7"}, ErrorCode.CAPTIVE_PORTAL),
        ("302 Found", HTML, ErrorCode.CAPTIVE_PORTAL),
        ("511 Network Authentication Required", HTML, ErrorCode.CAPTIVE_PORTAL),
        ("403 Forbidden", HTML, ErrorCode.PROXY),
        ("503 Service Unavailable", HTML, ErrorCode.SERVICE_FAULT),
        ("502 Bad Gateway", {**HTML, "Server": "awselb/2.0"}, ErrorCode.SERVICE_FAULT),
    ],
)
def test_page_in_place_of_an_answer(
    listen: Callable[[Talk], int], service: str, status: str, headers: dict[str, str], code: ErrorCode
) -> None:
    error = ask(f"http://127.0.0.1:{listen(answering(status, PAGE, headers))}", service=service)
    assert (error.code, error.status) == (code, int(status[:3]))
    assert error.service_message == ""
    assert "Wonderland7" not in repr(error)


@pytest.mark.parametrize("service", ["transcribe", "sts"])
def test_page_that_is_good_xml(listen: Callable[[Talk], int], service: str) -> None:
    """botocore's parser takes it for an answer, and misses in it what STS would have told."""
    page = b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Sign in</body></html>'
    error = ask(f"http://127.0.0.1:{listen(answering('200 OK', page, HTML))}", service=service)
    assert (error.code, error.status) == (ErrorCode.CAPTIVE_PORTAL, 200)


def test_network_that_wants_a_sign_in_is_named(listen: Callable[[Talk], int]) -> None:
    port = listen(answering("302 Found", b"", {"Location": "https://wifi.hotel.example/login"}))
    assert ask(f"http://127.0.0.1:{port}").resource == "wifi.hotel.example"


# --- the clock -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [-3600, 420])
def test_clock_is_measured_by_the_date_of_the_answer(listen: Callable[[Talk], int], ahead: int) -> None:
    date = format_datetime(datetime.now(UTC) - timedelta(seconds=ahead), usegmt=True)
    body = b'{"__type": "InvalidSignatureException", "message": "The request signature does not match."}'
    port = listen(answering("400 Bad Request", body, {"Date": date, "x-amzn-RequestId": "request-1"}))
    error = ask(f"http://127.0.0.1:{port}")
    assert error.code is ErrorCode.CLOCK_SKEW
    assert error.clock_offset is not None
    assert abs(error.clock_offset - ahead) <= 5


def test_right_clock_leaves_the_signature_to_blame(listen: Callable[[Talk], int]) -> None:
    date = format_datetime(datetime.now(UTC), usegmt=True)
    body = b'{"__type": "InvalidSignatureException", "message": "The request signature does not match."}'
    error = ask(f"http://127.0.0.1:{listen(answering('400 Bad Request', body, {'Date': date}))}")
    assert (error.code, error.clock_offset) == (ErrorCode.INVALID_CREDENTIALS, None)
