"""How the clients are made: once, of one session, sealed off from this computer's configuration in the demo."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sealscribe import __version__
from sealscribe.aws.clients import AwsClients, is_loopback
from sealscribe.aws.identity import identify
from sealscribe.core.connection import ConnectionSettings
from sealscribe.core.errors import AppFailure, ErrorCode

Connect = Callable[..., AwsClients]
IDENTITY = (
    b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
    b"<Arn>arn:aws:iam::111122223333:user/a</Arn><UserId>A</UserId><Account>111122223333</Account>"
    b"</GetCallerIdentityResult></GetCallerIdentityResponse>"
)


def failure_code(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(AppFailure) as caught:
        call()
    return caught.value.error.code


def test_identity_of_the_demo(clients: AwsClients, cloud: Any) -> None:
    connection = identify(clients)
    assert connection.account == "111122223333"
    assert connection.caller_arn.startswith("arn:aws:iam::111122223333:user/")
    assert (connection.region, connection.partition) == (cloud.address.region, "aws")
    assert connection.is_demo
    assert connection.endpoint_url == cloud.address.url


def test_demo_knows_neither_environment_nor_shared_files(
    cloud: Any, connect: Connect, monkeypatch: pytest.MonkeyPatch, isolated_home: Path
) -> None:
    """Each of these alone would break or divert a request of a usual session."""
    config = isolated_home / "config"
    config.write_text("[default]\nendpoint_url = http://127.0.0.1:9\nregion = sa-east-1\nuse_fips_endpoint = true\n")
    for name, value in {
        "AWS_CONFIG_FILE": str(config),
        "AWS_PROFILE": "missing",
        "AWS_DEFAULT_PROFILE": "missing",
        "AWS_DEFAULT_REGION": "sa-east-1",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_ENDPOINT_URL_KMS": "http://127.0.0.1:9",
        "AWS_ACCESS_KEY_ID": "AKIAREALREALREALREAL",
        "AWS_SECRET_ACCESS_KEY": "real",
        "AWS_SESSION_TOKEN": "real",
        "AWS_USE_FIPS_ENDPOINT": "true",
        "AWS_USE_DUALSTACK_ENDPOINT": "true",
        "AWS_DATA_PATH": str(isolated_home),
        "AWS_DEFAULTS_MODE": "nonsense",
        "AWS_CA_BUNDLE": str(isolated_home / "missing.pem"),
        "HTTP_PROXY": "http://127.0.0.1:9",
        "http_proxy": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    current = cloud.address.current
    demo = connect(
        region=cloud.address.region,
        endpoint_url=cloud.address.url,
        access_key_id=current.access_key_id,
        secret_access_key=current.secret_access_key,
        is_demo=True,
    )
    connection = identify(demo)
    assert (connection.account, connection.region, connection.profile) == ("111122223333", cloud.address.region, "")
    assert demo.kms.list_keys(Limit=1)["Keys"]
    assert demo.s3.list_buckets()["Buckets"]
    sent = cloud.sent("GetCallerIdentity")[-1]
    assert sent["access_key_id"] == current.access_key_id
    assert not any(name.lower() == "x-amz-security-token" for name in sent["headers"])


@pytest.mark.parametrize("url", ["", "https://transcribe.eu-central-1.amazonaws.com", "http://192.0.2.1:80"])
def test_demo_never_takes_a_real_endpoint(connect: Connect, url: str) -> None:
    settings = {"region": "eu-central-1", "access_key_id": "AKIA0DEMO0", "secret_access_key": "b", "is_demo": True}
    assert failure_code(lambda: connect(endpoint_url=url, **settings)) is ErrorCode.SANDBOX_FAILED


def test_demo_needs_a_region(connect: Connect) -> None:
    settings = {
        "endpoint_url": "http://127.0.0.1:9",
        "access_key_id": "AKIA0DEMO0",
        "secret_access_key": "b",
        "is_demo": True,
    }
    assert failure_code(lambda: connect(**settings)) is ErrorCode.NO_REGION


def test_no_region_anywhere(connect: Connect) -> None:
    assert failure_code(connect) is ErrorCode.NO_REGION


def test_region_of_the_environment(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")
    assert connect().region == "eu-north-1"
    assert connect(region="eu-west-1").region == "eu-west-1"


def test_profile_that_does_not_exist(connect: Connect) -> None:
    with pytest.raises(AppFailure) as caught:
        connect(profile="clinic", region="eu-west-1")
    assert (caught.value.error.code, caught.value.error.resource) == (ErrorCode.PROFILE_NOT_FOUND, "clinic")


def test_profile_brings_region_keys_and_endpoint(
    serve: Any, reply: Any, connect: Connect, monkeypatch: pytest.MonkeyPatch, isolated_home: Path
) -> None:
    server = serve(reply(body=IDENTITY))
    config, credentials = isolated_home / "config", isolated_home / "credentials"
    config.write_text(f"[profile clinic]\nregion = eu-west-3\nendpoint_url = {server.url}\n")
    credentials.write_text("[clinic]\naws_access_key_id = AKIACLINICCLINICCLIN\naws_secret_access_key = secret\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(credentials))
    clients = connect(profile="clinic")
    connection = identify(clients)
    assert (connection.region, connection.profile) == ("eu-west-3", "clinic")
    assert connection.endpoint_url.rstrip("/") == server.url
    assert "AKIACLINICCLINICCLIN" in server.received[0].headers["Authorization"]
    assert f"sealscribe/{__version__}" in server.received[0].headers["User-Agent"]


def test_endpoint_of_the_environment_is_honoured(
    serve: Any, reply: Any, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also by a host name of this computer, where S3 would put the bucket in front of it."""
    server = serve(reply(body=b"<ListBucketResult/>"))
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url.replace("127.0.0.1", "localhost"))
    clients = connect(region="eu-west-1", access_key_id="AKIA", secret_access_key="secret")
    clients.s3.list_objects_v2(Bucket="recordings")
    assert server.received[0].path.startswith("/recordings")
    assert clients.endpoint_url.rstrip("/").startswith("http://localhost")


def test_real_endpoints_are_not_told_as_stand_ins(connect: Connect) -> None:
    assert connect(region="eu-west-1", access_key_id="a", secret_access_key="b").endpoint_url == ""
    assert connect(region="cn-north-1", access_key_id="a", secret_access_key="b").endpoint_url == ""


def test_no_credentials(serve: Any, connect: Connect) -> None:
    clients = connect(region="eu-west-1", endpoint_url=serve().url)
    assert failure_code(lambda: identify(clients)) is ErrorCode.NO_CREDENTIALS


def test_looking_for_an_instance_role_is_bounded(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_METADATA_SERVICE_TIMEOUT", "60")
    monkeypatch.setenv("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "20")
    session = connect(region="eu-west-1")._core_session
    assert session.get_config_variable("metadata_service_timeout") == 1
    assert session.get_config_variable("metadata_service_num_attempts") == 1


def test_profile_that_needs_a_code_asks_for_a_sign_in_and_never_on_a_terminal(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, isolated_home: Path
) -> None:
    config = isolated_home / "config"
    config.write_text(
        "[profile base]\naws_access_key_id = a\naws_secret_access_key = b\n"
        "[profile clinic]\nregion = eu-west-1\nsource_profile = base\n"
        "role_arn = arn:aws:iam::111122223333:role/r\nmfa_serial = arn:aws:iam::111122223333:mfa/m\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setattr("getpass.getpass", lambda *_: pytest.fail("asked on the terminal"))
    clients = connect(profile="clinic")
    assert failure_code(lambda: identify(clients)) is ErrorCode.MFA_SESSION_OVER


def test_clients_are_made_once_for_all_threads(clients: AwsClients) -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(clients.kms)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(client) for client in found}) == 1
    assert clients.transcribe is not clients.transcribe_once


def test_time_limits_and_attempts(clients: AwsClients) -> None:
    for client in (clients.transcribe, clients.s3, clients.kms, clients.sts):
        config = client.meta.config
        assert (config.connect_timeout, config.read_timeout) == (5, 30)
        assert config.retries == {"mode": "standard", "total_max_attempts": 3}
    assert clients.transcribe_once.meta.config.retries["total_max_attempts"] == 1


def test_transient_fault_is_asked_again(clients: AwsClients, cloud: Any) -> None:
    cloud.fault("GetCallerIdentity", code="ServiceUnavailable", status=503)
    before = len(cloud.sent("GetCallerIdentity"))
    assert identify(clients).account == "111122223333"
    assert len(cloud.sent("GetCallerIdentity")) == before + 2


def test_page_of_a_proxy_instead_of_an_answer(serve: Any, reply: Any, clients_at: Callable[..., AwsClients]) -> None:
    server = serve(reply(status=200, body=b"<html><body>Please sign in to the guest network</body></html>"))
    assert failure_code(lambda: identify(clients_at(server))) is ErrorCode.CAPTIVE_PORTAL


def test_nobody_listens(connect: Connect) -> None:
    clients = connect(
        region="eu-west-1",
        endpoint_url="http://127.0.0.1:9",
        access_key_id="AKIA0DEMO0",
        secret_access_key="b",
        is_demo=True,
    )
    assert failure_code(lambda: identify(clients)) is ErrorCode.CONNECTION_REFUSED


def test_settings_never_show_the_keys() -> None:
    text = repr(ConnectionSettings(access_key_id="AKIASHOWN", secret_access_key="shown"))
    assert "shown" not in text.lower()


def test_libraries_below_stay_silent_whatever_the_level(clients: AwsClients, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    identify(clients)
    assert {record.name for record in caplog.records} == {"sealscribe.aws.request_log"}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:4566", True),
        ("http://localhost", True),
        ("http://[::1]:80", True),
        ("https://kms.eu-west-1.amazonaws.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_is_loopback(url: str, expected: bool) -> None:
    assert is_loopback(url) is expected
