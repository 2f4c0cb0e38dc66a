"""A key of another account, entered in the real window and used on the embedded AWS."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from tests.kept_records import records_of

from sealscribe.aws.clients import AwsClients
from sealscribe.core.connection import ConnectionSettings
from sealscribe.core.draft import JobDraft, KeyOrigin
from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.store.places import Places
from sealscribe.ui.main_window import CREATE_PAGE

OUTPUT = "sealed-transcripts-111122223333"
ACCOUNT, OTHER = "111122223333", "444455556666"

Cloud = Any
Screen = Any
Launch = Callable[..., Any]
Draft = Callable[..., JobDraft]


@pytest.fixture
def arn_of(cloud: Cloud) -> Callable[[str], str]:
    """Tells the key ARN behind an alias of the other account, as its administrator reads it there."""
    other = cloud.address.other
    clients = AwsClients(
        ConnectionSettings(
            region=cloud.address.region,
            endpoint_url=cloud.address.url,
            access_key_id=other.access_key_id,
            secret_access_key=other.secret_access_key,
            is_demo=True,
        )
    )

    def call(alias: str) -> str:
        try:
            return str(clients.kms.describe_key(KeyId=f"alias/{alias}")["KeyMetadata"]["Arn"])
        finally:
            clients.close()

    return call


def enter(screen: Screen, draft: JobDraft, text: str) -> Any:
    """Fill the form but for the key, and type its ARN."""
    screen.fill(draft)
    field = screen.form.output_data.encryption.external_field
    edit: QLineEdit = field.edit
    screen.until(lambda: edit.isVisible() and edit.height() >= edit.minimumSizeHint().height() > 0)
    screen.form.frame.panel_scroll.ensureWidgetVisible(edit)
    screen.qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    screen.qtbot.keyClicks(edit, text)
    screen.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    return field


@pytest.mark.parametrize("by_alias", [False, True], ids=["key ARN", "alias ARN"])
def test_a_shared_key_of_another_account_seals_a_job(
    launch: Launch, cloud: Cloud, draft: Draft, arn_of: Callable[[str], str], by_alias: bool
) -> None:
    arn = arn_of("shared-transcripts")
    text = f"arn:aws:kms:{cloud.address.region}:{OTHER}:alias/shared-transcripts" if by_alias else arn
    screen = launch()
    wanted = draft(key_origin=KeyOrigin.DIFFERENT_ACCOUNT, account_key=None)
    field = enter(screen, wanted, text)
    assert f"of account {OTHER} in Europe (Frankfurt), eu-central-1, AWS standard partition" in screen.words()
    screen.until(lambda: field.facts.badge.isVisible())
    assert field.facts.badge.text() == "Enabled"
    assert field.facts.arn_label.text() == arn

    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
    (created,) = records_of(screen.program.job_desk)
    record = screen.wait_for(created.id, JobState.COMPLETED)
    (sent,) = cloud.sent("StartTranscriptionJob")
    assert arn in json.dumps(sent)
    screen.until(lambda: screen.job(record.id).seal is not None)
    assert screen.job(record.id).seal.verdict is SealVerdict.SEALED
    head = cloud.clients.s3.head_object(Bucket=OUTPUT, Key=record.outputs[0].location.key)
    assert (head["ServerSideEncryption"], head["SSEKMSKeyId"]) == ("aws:kms", arn)

    # The next job is offered the key again, and the next start too.
    file = Places(screen.folder).recent_keys
    assert json.loads(file.read_text()) == {ACCOUNT: text}
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    screen.close()
    again = launch()
    again.fill(wanted)
    again.until_reads("Recently used", text)


def test_a_key_that_is_not_shared_is_refused_in_plain_sentences(
    launch: Launch, cloud: Cloud, draft: Draft, arn_of: Callable[[str], str]
) -> None:
    screen = launch()
    wanted = draft(key_origin=KeyOrigin.DIFFERENT_ACCOUNT, account_key=None)
    enter(screen, wanted, arn_of("partner-internal"))
    screen.until_reads("its owner may not share it with your account. Ask the owner to check the key policy.")

    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
    (created,) = records_of(screen.program.job_desk)
    record = screen.wait_for(created.id, JobState.NOT_SUBMITTED)
    assert record.error is not None
    screen.until_tells(record.error)
    screen.until_reads(
        "The job was not submitted. AWS KMS refused the request",
        "For a key of a different account, both the key policy over there and an IAM policy of your own account",
    )
    screen.click("jobs.use-again")
    screen.until(lambda: screen.window.current_page() == CREATE_PAGE)
    assert screen.form.draft.external_key == record.draft.external_key
