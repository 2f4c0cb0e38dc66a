"""What is said of checks of access: plain sentences for every outcome."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from sealscribe.core.access import AccessQuestion, AccessReport, Check, CheckCode, CheckRow, Outcome
from sealscribe.core.bucket_rules import DefaultEncryption, PutRequest, read_demands
from sealscribe.core.connection import Connection
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyDetails
from sealscribe.core.locations import S3Location
from sealscribe.ui.texts.access_texts import TITLES, headline, outcome_words, row_text

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
ARN = f"arn:aws:kms:eu-central-1:111122223333:key/{KEY_ID}"
OTHER = "arn:aws:kms:eu-central-1:111122223333:key/aaaabbbb-12ab-34cd-56ef-1234567890ab"
QUESTION = AccessQuestion(
    AccountKey("alias/a", ARN), (ContextPair("d", "x"),), True, S3Location("out", "a.json"), S3Location("in", "a.wav")
)
CALLER = Connection("111122223333", "arn:aws:iam::111122223333:user/maria", "eu-central-1", "aws")
KEY = KeyDetails(
    KEY_ID, ARN, "111122223333", "", "Disabled", "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "AWS_KMS", "CUSTOMER", False
)
DENIED = AppError(ErrorCode.ACCESS_DENIED, "kms:Encrypt", ARN)
WITH_ERROR = {CheckCode.REFUSED, CheckCode.NOT_ANSWERED, CheckCode.KEY_DETAILS_DENIED}


def report_of(*rows: CheckRow, question: AccessQuestion = QUESTION, **facts: object) -> AccessReport:
    given = {row.check: row for row in rows}
    passed = (given.get(check, CheckRow(check, Outcome.PASSED, CheckCode.ALLOWED)) for check in Check)
    return AccessReport(question, tuple(passed), CALLER, KEY, **facts)  # type: ignore[arg-type] # by name


def demands_of(key: str, value: str) -> AccessReport:
    condition = {"StringNotEquals": {key: value}}
    statement = {"Sid": "Strict", "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}
    policy = {"Version": "2012-10-17", "Statement": [{**statement, "Condition": condition}]}
    demands = read_demands(policy, PutRequest("arn:aws:s3:::out/a.json", ARN))
    row = CheckRow(Check.BUCKET_POLICY, Outcome.FAILED, CheckCode.POLICY_DEMANDS_OTHER)
    return report_of(row, demands=demands)


@pytest.mark.parametrize(("check", "code"), [*itertools.product(Check, CheckCode)])
def test_every_outcome_is_a_plain_sentence(check: Check, code: CheckCode) -> None:
    if code is CheckCode.ALLOWED and check not in (Check.ENCRYPT, Check.GENERATE_DATA_KEY, Check.DECRYPT):
        return
    for outcome in Outcome:
        row = CheckRow(check, outcome, code, DENIED if code in WITH_ERROR else None)
        words = row_text(row, report_of(row))
        assert words.title == TITLES[check]
        assert words.detail.endswith(".")
        assert "!" not in words.text
        assert "  " not in words.text


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_error_is_told(code: ErrorCode) -> None:
    for outcome in (Outcome.FAILED, Outcome.UNKNOWN):
        row = CheckRow(Check.ENCRYPT, outcome, CheckCode.NOT_ANSWERED, AppError(code, "kms:Encrypt"))
        assert row_text(row, report_of(row)).detail.endswith((".", "”"))


def test_a_missing_permission_and_a_deny_are_told_apart() -> None:
    lacking = CheckRow(Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED, DENIED)
    assert row_text(lacking, report_of(lacking)).text == (
        "You lack the permission kms:Encrypt on this key with this pair."
    )
    said = replace(DENIED, service_message="... with an explicit deny in a resource-based policy")
    denying = replace(lacking, error=said)
    assert row_text(denying, report_of(denying)).detail == (
        "The key policy denies kms:Encrypt on this key with this pair."
    )


def test_what_a_bucket_demands_is_named() -> None:
    key_report = demands_of("s3:x-amz-server-side-encryption-aws-kms-key-id", OTHER)
    assert OTHER in row_text(key_report.row(Check.BUCKET_POLICY), key_report).detail
    assert "Strict" in row_text(key_report.row(Check.BUCKET_POLICY), key_report).detail
    assert key_report.keys_wanted_by(Check.BUCKET_POLICY) == (OTHER,)
    algorithm = demands_of("s3:x-amz-server-side-encryption", "AES256")
    assert "AES256" in row_text(algorithm.row(Check.BUCKET_POLICY), algorithm).detail


def test_the_bucket_key_is_told() -> None:
    row = CheckRow(Check.DEFAULT_ENCRYPTION, Outcome.PASSED, CheckCode.DEFAULT_OTHER_KEY)
    report = report_of(row, default_encryption=DefaultEncryption("aws:kms", OTHER, bucket_key=True))
    assert f"{OTHER} with a Bucket Key" in row_text(row, report).detail


def test_the_headline_says_may_and_never_will() -> None:
    assert headline(report_of()).words == "You may use this key with this encryption context."
    without = report_of(question=replace(QUESTION, context=()))
    assert headline(without).words == "You may use this key."
    unknown = report_of(CheckRow(Check.DECRYPT, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, AppError(ErrorCode.THROTTLED)))
    assert headline(unknown).words.startswith("Could not tell")
    assert headline(report_of(CheckRow(Check.KEY, Outcome.FAILED, CheckCode.KEY_UNUSABLE))).tone == "danger"
    assert {outcome_words(outcome).words for outcome in Outcome} == {"Passed", "Failed", "Could not tell"}
