"""Credentials as people have them: codes of MFA devices, credential processes, roles, and two worlds kept apart."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import botocore.compat
import botocore.credentials
import botocore.session
import botocore.tokens
import pytest

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.identity import identify
from sealscribe.core.child_environment import child_environment, restore_library_paths
from sealscribe.core.connection import ConnectionKind, ConnectionSettings, RegionSource
from sealscribe.core.errors import AppError, AppFailure, ErrorCode

Write = Callable[..., None]

SERIAL = "arn:aws:iam::210987654321:mfa/noor"
MFA = f"""
[profile clinic]
role_arn = arn:aws:iam::210987654321:role/Clinic
source_profile = base
mfa_serial = {SERIAL}
"""
BASE = "[base]\naws_access_key_id = AKIABASEBASEBASEBASE\naws_secret_access_key = base-secret\n"
EXPORTED = {"Version": 1, "AccessKeyId": "ASIAPROCESSPROCESS01", "SecretAccessKey": "s", "SessionToken": "t"}

scripts = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are scripts with a first line")


@pytest.fixture
def make() -> Iterator[Callable[..., AwsClients]]:
    made: list[AwsClients] = []

    def call(ask_code: Any = None, **settings: Any) -> AwsClients:
        clients = AwsClients(ConnectionSettings(**settings), ask_code=ask_code)
        made.append(clients)
        return clients

    yield call
    for clients in made:
        clients.close()


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str, str], Path]:
    def write(name: str, body: str) -> Path:
        path = tmp_path / name
        path.write_text(f"#!{sys.executable}\nimport json, os, sys, time\n{body}\n", encoding="utf-8")
        path.chmod(stat.S_IRWXU)
        return path

    return write


def error_of(work: Callable[[], object]) -> AppError:
    with pytest.raises(AppFailure) as caught:
        work()
    assert caught.value.__context__ is None
    return caught.value.error


# --- codes of MFA devices --------------------------------------------------------------------------------


def test_a_code_is_asked_for_once_and_kept_as_the_aws_cli_keeps_it(
    aws_stub: Any, shared_files: Write, make: Callable[..., AwsClients], isolated_home: Path
) -> None:
    shared_files(MFA, BASE)
    asked: list[tuple[str, str]] = []

    def ask(profile: str, serial: str) -> str:
        asked.append((profile, serial))
        return "123456"

    clients = make(ask, profile="clinic")
    connection = identify(clients)

    assert asked == [("clinic", SERIAL)]
    assert (connection.profile, connection.kind) == ("clinic", ConnectionKind.PROFILE)
    assert aws_stub.keys[0] == "AKIABASEBASEBASEBASE"
    assert aws_stub.keys[1] == "ASIAROLEROLEROLEROLE"
    kept = list((isolated_home / ".aws" / "cli" / "cache").glob("*.json"))
    assert len(kept) == 1
    if os.name != "nt":
        assert stat.S_IMODE(kept[0].stat().st_mode) == 0o600
    assert identify(make(ask, profile="clinic")).account == connection.account
    assert len(asked) == 1


def test_to_cancel_is_an_answer(aws_stub: Any, shared_files: Write, make: Callable[..., AwsClients]) -> None:
    shared_files(MFA, BASE)
    clients = make(lambda *_: None, profile="clinic")

    assert error_of(lambda: identify(clients)).code is ErrorCode.SIGN_IN_CANCELLED
    assert aws_stub.asked == []


def test_of_roles_without_a_code_nothing_is_written_to_the_disk(
    aws_stub: Any, shared_files: Write, make: Callable[..., AwsClients], isolated_home: Path
) -> None:
    shared_files(MFA.replace(f"mfa_serial = {SERIAL}\n", ""), BASE)

    identify(make(lambda *_: pytest.fail("asked"), profile="clinic"))

    assert not (isolated_home / ".aws" / "cli").exists()


def test_what_is_set_in_botocore_is_there(shared_files: Write) -> None:
    """Private attributes; where botocore renames one, this fails and not a person's sign-in."""
    shared_files(MFA, BASE)
    session = botocore.session.Session(profile="clinic")
    chain = session.get_component("credential_provider")
    provider = chain.get_provider("assume-role")
    for name in ("_prompter", "cache", "_profile_provider_builder"):
        assert hasattr(provider, name)
    for name in ("_create_process_provider", "_create_login_provider"):
        assert hasattr(provider._profile_provider_builder, name)
    assert {"custom-process", "login"} <= {one.METHOD for one in chain.providers}
    assert hasattr(botocore.compat, "EC")


# --- programs that give credentials ----------------------------------------------------------------------


@scripts
@pytest.mark.parametrize("is_source", [False, True])
def test_a_credential_process_gives_the_keys(
    aws_stub: Any,
    shared_files: Write,
    make: Callable[..., AwsClients],
    script: Callable[[str, str], Path],
    is_source: bool,
) -> None:
    program = script("vault", f"assert sys.stdin.read() == ''; print(json.dumps({EXPORTED!r}))")
    config = f"[profile vault]\ncredential_process = {program}\n"
    config += "[profile role]\nrole_arn = arn:aws:iam::210987654321:role/r\nsource_profile = vault\n"
    shared_files(config)

    identify(make(profile="role" if is_source else "vault"))

    assert aws_stub.keys[0] == "ASIAPROCESSPROCESS01"


@scripts
def test_a_credential_process_that_hangs_can_be_ended(
    aws_stub: Any,
    shared_files: Write,
    make: Callable[..., AwsClients],
    script: Callable[[str, str], Path],
    tmp_path: Path,
) -> None:
    begun = tmp_path / "begun"
    program = script("vault", f"open({str(begun)!r}, 'w').close(); time.sleep(60)")
    shared_files(f"[profile vault]\ncredential_process = {program}\n")
    clients = make(profile="vault")
    errors: list[AppError] = []
    thread = threading.Thread(target=lambda: errors.append(error_of(lambda: identify(clients))))
    thread.start()
    while not begun.exists():
        thread.join(0.01)

    clients.cancel_processes()
    thread.join(10)

    assert [error.code for error in errors] in ([ErrorCode.CREDENTIAL_PROCESS], [ErrorCode.NO_CREDENTIALS])
    assert aws_stub.asked == []


@scripts
def test_a_profile_of_aws_login_works_through_the_aws_cli(
    aws_stub: Any,
    shared_files: Write,
    make: Callable[..., AwsClients],
    script: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected = ["configure", "export-credentials", "--profile", "legal team", "--format", "process"]
    program = script("aws", f"assert sys.argv[1:] == {expected!r}, sys.argv; print(json.dumps({EXPORTED!r}))")
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(botocore.compat, "EC", None)
    shared_files('[profile "legal team"]\nlogin_session = arn:aws:iam::1:user/x\nregion = eu-west-1\n')

    identify(make(profile="legal team"))

    assert aws_stub.keys[0] == "ASIAPROCESSPROCESS01"


def test_children_of_a_frozen_program_get_the_library_paths_of_the_system() -> None:
    environ = {"LD_LIBRARY_PATH": "/opt/sealscribe", "LD_LIBRARY_PATH_ORIG": "/usr/lib/own", "HOME": "/h"}

    anew = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
    assert child_environment(environ, frozen=True) == {"LD_LIBRARY_PATH": "/usr/lib/own", "HOME": "/h", **anew}
    assert child_environment({"LD_LIBRARY_PATH": "/opt/sealscribe"}, frozen=True) == anew
    assert child_environment(environ, frozen=False) == environ


@pytest.mark.parametrize(
    ("environ", "restored"),
    [
        ({"LD_LIBRARY_PATH": "/opt/s", "LD_LIBRARY_PATH_ORIG": "/usr/lib/own", "HOME": "/h"}, "/usr/lib/own"),
        ({"LD_LIBRARY_PATH": "/opt/s", "HOME": "/h"}, None),
        ({"HOME": "/h"}, None),
    ],
)
def test_what_qt_starts_finds_the_libraries_of_the_system(environ: dict[str, str], restored: str | None) -> None:
    children = child_environment(environ, frozen=True)
    restore_library_paths(environ)
    assert environ.get("LD_LIBRARY_PATH") == restored
    assert environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    assert environ["HOME"] == "/h"
    assert child_environment(environ, frozen=True) == children


# --- Region and alias ------------------------------------------------------------------------------------


def test_the_region_and_who_named_it(
    aws_stub: Any, shared_files: Write, make: Callable[..., AwsClients], monkeypatch: pytest.MonkeyPatch
) -> None:
    shared_files("[default]\nregion = eu-west-2\n[profile clinic]\nregion = eu-west-3\n[profile bare]\n", BASE)

    def of(**settings: Any) -> tuple[str, RegionSource]:
        clients = make(**settings)
        return clients.region, clients.region_source

    assert of(profile="clinic") == ("eu-west-3", RegionSource.PROFILE)
    assert of(profile="clinic", region="us-east-1") == ("us-east-1", RegionSource.CHOSEN)
    assert of(profile="bare") == ("eu-west-1", RegionSource.ENVIRONMENT)
    assert of() == ("eu-west-1", RegionSource.ENVIRONMENT)
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    monkeypatch.setenv("AWS_REGION", "ap-south-1")
    assert of() == ("eu-west-2", RegionSource.PROFILE)


def test_the_alias_is_told_where_it_can_be_read(aws_stub: Any, make: Callable[..., AwsClients]) -> None:
    keys = {"access_key_id": "AKIAKEPTKEPTKEPTKEPT", "secret_access_key": "s", "session_token": "t"}
    assert identify(make(**keys)).alias == "clinic"
    aws_stub.refuse["ListAccountAliases"] = (403, "AccessDenied", "no")
    connection = identify(make(**keys))
    assert (connection.alias, connection.kind) == ("", ConnectionKind.ACCESS_KEYS)


# --- two worlds ------------------------------------------------------------------------------------------

SERVICES = ("transcribe", "kms", "s3", "sts", "iam")


def ask_all(clients: AwsClients) -> list[AppError]:
    """Ask each service something, and return what came of it."""
    from sealscribe.aws.errors import translated

    found: list[AppError] = []
    for service, operation in zip(
        SERVICES,
        ("list_transcription_jobs", "list_keys", "list_buckets", "get_caller_identity", "list_account_aliases"),
        strict=True,
    ):
        try:
            with translated(""):
                getattr(getattr(clients, service), operation)()
        except AppFailure as failure:
            found.append(failure.error)
    return found


def test_the_demo_reaches_nothing_but_its_sandbox_whatever_the_environment_says(
    cloud: Any, aws_stub: Any, shared_files: Write, make: Callable[..., AwsClients], monkeypatch: pytest.MonkeyPatch
) -> None:
    shared_files(f"[default]\nregion = us-east-1\nendpoint_url = {aws_stub.url}\n", BASE.replace("base", "default"))
    for service in ("", "_TRANSCRIBE", "_KMS", "_S3", "_STS", "_IAM"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL{service}", aws_stub.url)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, aws_stub.url)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAREALREALREALREAL")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "real")
    current = cloud.address.current
    clients = make(
        region=cloud.address.region,
        endpoint_url=cloud.address.url,
        access_key_id=current.access_key_id,
        secret_access_key=current.secret_access_key,
        is_demo=True,
    )

    assert ask_all(clients) == []

    assert aws_stub.asked == []
    assert {one["access_key_id"] for one in cloud.ask("requests")[-5:]} == {current.access_key_id}


def test_real_keys_are_never_signed_for_the_demo(cloud: Any, make: Callable[..., AwsClients]) -> None:
    settings = {"region": "eu-central-1", "endpoint_url": cloud.address.url, "is_demo": True}
    real = {"access_key_id": "AKIAREALREALREALREAL", "secret_access_key": "real"}

    assert error_of(lambda: make(**settings, **real)).code is ErrorCode.WRONG_WORLD
    assert error_of(lambda: make(**settings)).code is ErrorCode.WRONG_WORLD


@pytest.mark.parametrize("where", ["settings", "environment", "profile"])
def test_the_demos_keys_are_never_signed_for_anything_else(
    cloud: Any,
    aws_stub: Any,
    shared_files: Write,
    make: Callable[..., AwsClients],
    monkeypatch: pytest.MonkeyPatch,
    where: str,
) -> None:
    current = cloud.address.current
    key, secret = current.access_key_id, current.secret_access_key
    settings: dict[str, Any] = {"region": "eu-central-1"}
    if where == "settings":
        assert error_of(lambda: make(**settings, access_key_id=key, secret_access_key=secret)).code is (
            ErrorCode.WRONG_WORLD
        )
        return
    if where == "environment":
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    else:
        shared_files("", f"[clinic]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n")
        settings["profile"] = "clinic"

    errors = ask_all(make(**settings))

    assert [error.code for error in errors] == [ErrorCode.WRONG_WORLD] * len(SERVICES)
    assert aws_stub.asked == []


def test_the_sandbox_refuses_keys_that_it_did_not_make(
    cloud: Any, make: Callable[..., AwsClients], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", cloud.address.url)
    clients = make(region="eu-central-1", access_key_id="AKIAREALREALREALREAL", secret_access_key="real")

    errors = ask_all(clients)

    assert {error.code for error in errors} == {ErrorCode.INVALID_CREDENTIALS}
    assert all("AKIAREAL" not in json.dumps(repr(error)) for error in errors)
    assert clients.endpoint_url.rstrip("/") == cloud.address.url


@pytest.mark.parametrize("service", ["TRANSCRIBE", "KMS", "S3", "STS"])
def test_an_endpoint_of_one_service_alone_is_told(
    make: Callable[..., AwsClients], monkeypatch: pytest.MonkeyPatch, service: str
) -> None:
    monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", "https://own.example")
    clients = make(region="eu-central-1", access_key_id="AKIAREALREALREALREAL", secret_access_key="real")

    assert clients.endpoint_url == "https://own.example"


# IAM Identity Center, and instances

PORTAL = """
[profile corp]
sso_session = corp
sso_account_id = 210987654321
sso_role_name = Transcriber

[sso-session corp]
sso_start_url = https://corp.example/start
sso_region = eu-west-1
"""


@pytest.fixture
def sign_ins(isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the AWS CLI keeps them; botocore asks for the home only once, when it is imported."""
    folder = isolated_home / ".aws" / "sso" / "cache"
    folder.mkdir(parents=True)
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(folder))
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(folder))
    return folder


def write_token(folder: Path, expires: str) -> None:
    name = hashlib.sha1(b"corp", usedforsecurity=False).hexdigest()  # as the AWS CLI names it
    token = {"accessToken": "marked-token", "expiresAt": expires, "region": "eu-west-1"}
    (folder / f"{name}.json").write_text(json.dumps({**token, "startUrl": "https://corp.example/start"}))


def test_a_sign_in_of_the_command_line_is_used(
    make: Callable[..., AwsClients], shared_files: Write, sign_ins: Path, aws_stub: Any
) -> None:
    shared_files(PORTAL)
    write_token(sign_ins, "2099-01-01T00:00:00Z")
    assert identify(make(profile="corp")).account == "210987654321"
    assert aws_stub.asked[:2] == ["GetRoleCredentials", "GetCallerIdentity"]
    assert aws_stub.keys[1] == "ASIASSOSSOSSOSSOSSOS"


@pytest.mark.parametrize("is_there", [True, False])
def test_a_sign_in_that_ended_is_told(
    make: Callable[..., AwsClients], shared_files: Write, sign_ins: Path, aws_stub: Any, is_there: bool
) -> None:
    shared_files(PORTAL)
    if is_there:
        write_token(sign_ins, "2020-01-01T00:00:00Z")
    error = error_of(lambda: identify(make(profile="corp")))
    assert error.code is ErrorCode.SIGN_IN_NEEDED
    assert aws_stub.asked == []


def test_an_instance_address_that_never_answers_does_not_keep_anybody_waiting(
    make: Callable[..., AwsClients], aws_stub: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "false")
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", f"http://127.0.0.1:{silent.getsockname()[1]}/")
        begun = time.monotonic()
        error = error_of(lambda: identify(make()))
        took = time.monotonic() - begun
        silent.settimeout(1)
        silent.accept()[0].close()  # it was asked
    assert error.code is ErrorCode.NO_CREDENTIALS
    assert took < 5
    assert aws_stub.asked == []
