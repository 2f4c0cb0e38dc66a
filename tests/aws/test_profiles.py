"""The shared configuration files and the environment, told as botocore understands them and without a secret."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import boto3
import pytest

from sealscribe.aws.profiles import read_configuration
from sealscribe.core.connection import CredentialKind, EnvironmentFacts
from sealscribe.core.errors import ErrorCode

Write = Callable[..., None]

CONFIG = """
[default]
region = eu-central-1

[profile sso]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Transcriber
region = eu-west-1

[profile old-sso]
sso_start_url = https://corp.awsapps.com/start
sso_region = eu-west-1

[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = eu-west-1

[profile role]
role_arn = arn:aws:iam::444455556666:role/Audit
source_profile = sso
mfa_serial = arn:aws:iam::111122223333:mfa/noor

[profile web]
role_arn = arn:aws:iam::444455556666:role/Audit
web_identity_token_file = /tmp/token

[profile process]
credential_process = /usr/bin/vault --secret hunter2

[profile cli-login]
login_session = arn:aws:iam::111122223333:user/noor

[profile settings only]
region = us-east-1
services = local
endpoint_url = https://user:pa55@kms.example/path?sig=abc

[services local]
kms =
  endpoint_url = http://127.0.0.1:4566
"""
CREDENTIALS = """
[default]
aws_access_key_id = AKIADEFAULTDEFAULT01
aws_secret_access_key = marked-secret

[only-here]
aws_access_key_id = AKIAONLYHEREONLYHERE
aws_secret_access_key = marked-secret
"""
KINDS = {
    "default": CredentialKind.STATIC,
    "sso": CredentialKind.SSO,
    "old-sso": CredentialKind.SSO,
    "role": CredentialKind.ASSUME_ROLE,
    "web": CredentialKind.WEB_IDENTITY,
    "process": CredentialKind.PROCESS,
    "cli-login": CredentialKind.LOGIN,
    "settings only": CredentialKind.NONE,
    "only-here": CredentialKind.STATIC,
}


def test_every_profile_of_both_files_has_its_kind(shared_files: Write) -> None:
    shared_files(CONFIG.replace("[profile settings only]", '[profile "settings only"]'), CREDENTIALS)

    found = read_configuration()

    assert {profile.name: profile.kind for profile in found.profiles} == KINDS
    assert found.profiles[0].name == "default"
    assert set(boto3.Session().available_profiles) == set(KINDS)
    assert found.error is None
    role, sso = found.profile("role"), found.profile("sso")
    assert role is not None
    assert sso is not None
    assert (role.account, role.source_profile, role.mfa_serial) == (
        "444455556666",
        "sso",
        "arn:aws:iam::111122223333:mfa/noor",
    )
    assert (sso.account, sso.region, sso.sso_session) == ("111122223333", "eu-west-1", "corp")


def test_nothing_secret_is_told(shared_files: Write) -> None:
    shared_files(CONFIG.replace("[profile settings only]", '[profile "settings only"]'), CREDENTIALS)

    found = read_configuration()

    for secret in ("marked-secret", "AKIA", "hunter2", "pa55", "sig=abc"):
        assert secret not in repr(found)
        assert all(secret not in profile.fingerprint for profile in found.profiles)
    settings = found.profile("settings only")
    assert settings is not None
    assert settings.endpoint_url == "http://127.0.0.1:4566"


@pytest.mark.parametrize(
    "change",
    [
        ("marked-secret", "another-secret"),
        ("AKIADEFAULTDEFAULT01", "AKIADEFAULTDEFAULT02"),
    ],
)
def test_a_fingerprint_changes_with_a_secret(shared_files: Write, change: tuple[str, str]) -> None:
    shared_files(CONFIG, CREDENTIALS)
    before = read_configuration()
    shared_files(CONFIG, CREDENTIALS.replace(*change, 1))
    after = read_configuration()

    assert after.profile("default") != before.profile("default")
    assert after.profile("only-here") == before.profile("only-here")


def test_a_fingerprint_changes_with_what_a_profile_is_made_of(shared_files: Write) -> None:
    shared_files(CONFIG)
    before = read_configuration()
    shared_files(CONFIG.replace("sso_region = eu-west-1\n\n[profile role]", "sso_region = eu-west-2\n\n[profile role]"))
    after = read_configuration()

    assert after.profile("sso") != before.profile("sso")


def test_without_files_there_are_no_profiles(isolated_home: Path) -> None:
    found = read_configuration()

    assert found.profiles == ()
    assert found.error is None
    assert found.config_file == os.environ["AWS_CONFIG_FILE"]
    assert found.config_file in found.watched
    assert str(isolated_home / ".aws" / "sso" / "cache") in found.watched
    assert {"eu-central-1", "us-east-1", "us-gov-west-1"} <= set(found.regions)
    assert list(found.regions) == sorted(found.regions)


@pytest.mark.parametrize("damage", ["no section = here\n", "[profile broken\nregion = x", "\x00\xff"])
def test_a_damaged_file_is_told_and_the_other_is_read(shared_files: Write, damage: str) -> None:
    shared_files(damage, CREDENTIALS)

    found = read_configuration()

    assert found.error is not None
    assert (found.error.code, found.error.resource) == (ErrorCode.CONFIG_UNREADABLE, "config")
    assert [profile.name for profile in found.profiles] == ["default", "only-here"]


def test_a_file_that_is_no_text_is_told(shared_files: Write) -> None:
    shared_files(CONFIG, CREDENTIALS)
    Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"]).write_bytes(b"\xff\xfe[default]\xff")

    found = read_configuration()

    assert found.error is not None
    assert found.error.resource == "credentials"
    assert found.profile("sso") is not None


def test_the_environment_is_told_by_names_and_plain_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_configuration().environment == EnvironmentFacts()
    for name, value in {
        "AWS_ACCESS_KEY_ID": "AKIAMARKED",
        "AWS_SECRET_ACCESS_KEY": "marked-secret",
        "AWS_SESSION_TOKEN": "marked-token",
        "AWS_PROFILE": "second",
        "AWS_DEFAULT_PROFILE": "first",
        "AWS_DEFAULT_REGION": "eu-north-1",
        "AWS_REGION": "us-west-2",
        "AWS_ENDPOINT_URL_KMS": "https://me:pw@kms.local:8443/x?token=1",
    }.items():
        monkeypatch.setenv(name, value)

    facts = read_configuration().environment

    assert (facts.has_access_keys, facts.has_session_token, facts.profile) == (True, True, "first")
    assert (facts.region, facts.ignored_region) == ("eu-north-1", "us-west-2")
    assert facts.endpoint_urls == (("AWS_ENDPOINT_URL_KMS", "https://kms.local:8443/x"),)
    assert "marked" not in repr(facts).lower()
    monkeypatch.setenv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")
    assert read_configuration().environment.endpoint_urls == ()


@pytest.mark.skipif(os.name == "nt", reason="a script with a first line stands in for the AWS CLI")
def test_the_aws_cli_is_found_on_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read_configuration().command_line == ""
    (tmp_path / "aws").write_text("#!/bin/sh\n")
    assert read_configuration().command_line == ""
    (tmp_path / "aws").chmod(stat.S_IRWXU)
    assert read_configuration().command_line == str(tmp_path / "aws")
