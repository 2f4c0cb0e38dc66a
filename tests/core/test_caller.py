"""Reading the ARNs that GetCallerIdentity tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.caller import Caller, CallerKind, parse_caller

A = "111122223333"
SSO = f"arn:aws:sts::{A}:assumed-role/AWSReservedSSO_Clinic_0123456789abcdef/ana@example.com"


@pytest.mark.parametrize(
    ("kind", "arn", "name", "session"),
    [
        (CallerKind.USER, f"arn:aws:iam::{A}:user/ana", "ana", ""),
        (CallerKind.USER, f"arn:aws-cn:iam::{A}:user/a/b:c/ana", "ana", ""),
        (CallerKind.ROLE, f"arn:aws-us-gov:iam::{A}:role/Transcriber", "Transcriber", ""),
        (CallerKind.ROLE_SESSION, SSO, "AWSReservedSSO_Clinic_0123456789abcdef", "ana@example.com"),
        (CallerKind.FEDERATED_USER, f"arn:aws-eusc:sts::{A}:federated-user/ana", "ana", ""),
        (CallerKind.ROOT, f"arn:aws:iam::{A}:root", "", ""),
    ],
)
def test_every_kind_is_read(kind: CallerKind, arn: str, name: str, session: str) -> None:
    assert parse_caller(arn) == Caller(kind, arn, arn.split(":")[1], A, name, session)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ana",
        f"arn:aws:iam::{A}:group/clinic",
        f"arn:amazon:iam::{A}:user/ana",
        f"arn:aws:iam:eu-central-1:{A}:user/ana",
        "arn:aws:iam::1111:user/ana",
        f"arn:aws:sts::{A}:user/ana",
        f"arn:aws:iam::{A}:user/",
        f"arn:aws:iam::{A}:user/ana*",
        f"arn:aws:sts::{A}:assumed-role/Transcriber",
        f"arn:aws:iam::{A}:user/ana\n",
    ],
)
def test_anything_else_is_nobody(text: str) -> None:
    assert parse_caller(text) is None


@given(st.text(max_size=80))
def test_reading_never_raises(text: str) -> None:
    assert parse_caller(text) is None
    parse_caller(f"arn:aws:iam::{A}:{text}")


def test_how_policies_name_the_role_of_a_session() -> None:
    caller = parse_caller(SSO)
    assert caller is not None
    assert caller.account_principal == f"arn:aws:iam::{A}:root"
    assert caller.role_patterns == (
        f"arn:aws:iam::{A}:role/AWSReservedSSO_Clinic_0123456789abcdef",
        f"arn:aws:iam::{A}:role/*/AWSReservedSSO_Clinic_0123456789abcdef",
    )
