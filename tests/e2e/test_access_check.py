"""The access check in the real window, on the embedded AWS: what it finds, what it sends, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from tests.kept_records import records_of

from sealscribe.core.access import Check, CheckCode, Outcome
from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.ui.create_job.grant_dialog import GrantDialog

OUTPUT = "sealed-transcripts-111122223333"
DRY_RUNS = ("Encrypt", "GenerateDataKey", "Decrypt")
SECRET = ContextPair("password", "hunter2hunter2")

Cloud = Any
Screen = Any
Launch = Callable[..., Any]
Draft = Callable[..., JobDraft]


def strip_of(screen: Screen) -> Any:
    return screen.form.output_data.encryption.access_strip


def until_checked(screen: Screen) -> Any:
    screen.until(lambda: strip_of(screen).report is not None)
    return strip_of(screen).report


def contexts_sent(cloud: Cloud) -> list[dict[str, str]]:
    return [one["parameters"].get("EncryptionContext", {}) for name in DRY_RUNS for one in cloud.sent(name)]


def test_a_choice_is_checked_by_itself_with_the_exact_context(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    screen = launch()
    screen.fill(draft())

    report = until_checked(screen)

    assert report.with_outcome(Outcome.FAILED) == ()
    screen.until_reads("You may use this key with this encryption context.")
    assert contexts_sent(cloud) == [{"Department": "Legal", "Matter": "2024-118"}] * 3
    assert all(one["parameters"]["DryRun"] for name in DRY_RUNS for one in cloud.sent(name))
    assert cloud.sent("StartTranscriptionJob") == []


def test_a_pair_with_a_warning_is_on_the_wire_only_when_the_person_says_so(
    launch: Launch, cloud: Cloud, draft: Draft
) -> None:
    screen = launch()
    screen.fill(draft(context=(SECRET,)))
    report = until_checked(screen)
    assert report.row(Check.ENCRYPT).code is CheckCode.CONTEXT_NOT_SENT
    assert contexts_sent(cloud) == []

    screen.click("access.check-now")
    screen.until(lambda: screen.window.findChild(QMessageBox, "access.sensitive"))
    assert contexts_sent(cloud) == []
    screen.click("access.sensitive.send")
    screen.until(lambda: strip_of(screen).report is not None and strip_of(screen).report is not report)

    assert contexts_sent(cloud) == [{"password": SECRET.value}] * 3
    assert strip_of(screen).report.with_outcome(Outcome.FAILED) == ()


@pytest.mark.parametrize(("identity", "action"), [("no-encrypt", "kms:Encrypt"), ("no-decrypt", "kms:Decrypt")])
def test_a_missing_permission_is_told_before_anything_is_sent_and_can_be_asked_for(
    launch: Launch, cloud: Cloud, draft: Draft, identity: str, action: str
) -> None:
    screen = launch(cloud.as_identity(identity))
    screen.fill(draft())

    report = until_checked(screen)

    assert action in report.missing_key_actions
    screen.until_reads(f"{action}: failed")
    screen.click(f"access.{action.partition(':')[2].lower()}.ask")
    screen.until(lambda: screen.window.findChild(GrantDialog))
    dialog = screen.window.findChild(GrantDialog)
    document = json.loads(dialog.sections()[0].text())
    assert action in document["Statement"][0]["Action"]
    assert document["Statement"][0]["Resource"] == report.key_arn
    dialog.accept()
    assert cloud.sent("StartTranscriptionJob") == []


def test_the_wrong_context_for_a_key_is_told_and_mended(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    screen = launch()
    arn = cloud.key_arn("legal-matters")
    wanted = draft(account_key=AccountKey("alias/legal-matters", arn, "alias/legal-matters"), context=())
    screen.fill(wanted)
    assert len(until_checked(screen).missing_key_actions) == 3

    screen.fill(replace(wanted, context=(ContextPair("Department", "Legal"),)))
    screen.until(lambda: strip_of(screen).report is not None and strip_of(screen).report.question.context)

    assert strip_of(screen).report.missing_key_actions == ()


def test_the_key_that_a_bucket_demands_is_one_click_away(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    bucket, wanted = "strict-transcripts-111122223333", cloud.key_arn("board-minutes")
    s3 = cloud.clients.s3
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": cloud.address.region})
    condition = {"StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": wanted}}
    statement = {
        "Sid": "OnlyTheBoardsKey",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:PutObject",
        "Resource": f"arn:aws:s3:::{bucket}/*",
        "Condition": condition,
    }
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    screen = launch()
    screen.fill(draft(output_uri=f"s3://{bucket}/cases/"))
    report = until_checked(screen)
    assert report.row(Check.BUCKET_POLICY).outcome is Outcome.FAILED
    screen.until_reads("OnlyTheBoardsKey", wanted)

    screen.click("access.bucket-policy.use-key")
    screen.until(lambda: strip_of(screen).report is not None and strip_of(screen).report is not report)

    assert strip_of(screen).report.with_outcome(Outcome.FAILED) == ()
    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
    record = screen.wait_for(records_of(screen.program.job_desk)[0].id, JobState.COMPLETED)
    assert record.request.key == wanted


def test_a_failed_check_does_not_keep_anybody_from_submitting(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    screen = launch(cloud.as_identity("no-decrypt"))
    screen.fill(draft())
    assert until_checked(screen).with_outcome(Outcome.FAILED)
    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
