"""The dropdown *KMS key ID* in the real window, on the embedded AWS over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from tests.kept_records import records_of

from sealscribe.core.draft import JobDraft
from sealscribe.core.job_record import JobState
from sealscribe.ui.components.key_model import KeyRow

KEY = Qt.Key
PARTNER = "444455556666"
Launch = Callable[..., Any]
Draft = Callable[..., JobDraft]
BY_HAND = "enter a key ID, an alias, a key ARN or an alias ARN"


@dataclass
class Chooser:
    """The dropdown in the form, used by keyboard."""

    screen: Any

    @property
    def picker(self) -> Any:
        return self.screen.form.output_data.encryption.key_picker

    @property
    def popup(self) -> Any:
        return self.picker.dropdown.popup

    def settle(self) -> None:
        self.screen.until(lambda: not self.picker.is_asking)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            target = self.popup if self.popup.isVisible() else self.picker.dropdown
            self.screen.qtbot.keyClick(target, key)

    def type(self, text: str) -> None:
        for character in text:
            target = self.popup if self.popup.isVisible() else self.picker.dropdown
            self.screen.qtbot.keyClicks(target, character)

    def open(self) -> None:
        self.picker.setFocus()
        self.screen.qtbot.keyClick(self.picker.dropdown, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert self.popup.isVisible()
        self.settle()

    def rows(self) -> dict[str, KeyRow]:
        """All rows with their details, by title, as somebody sees them who scrolls from the top to the end."""
        model = self.picker.model
        bar = self.popup.view.verticalScrollBar()
        while True:
            self.settle()
            if bar.value() == bar.maximum():
                return {row.title or row.subtitle: row for row in map(model.shown_row, range(model.rowCount()))}
            bar.setValue(bar.value() + bar.pageStep())

    def refresh(self) -> None:
        self.screen.qtbot.mouseClick(self.picker.refresh_button, Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def choose(launch: Launch, draft: Draft) -> Callable[..., Chooser]:
    """The form with Encryption on and no key chosen."""

    def call(*arguments: Any, **named: Any) -> Chooser:
        screen = launch(*arguments, **named)
        screen.fill(draft(account_key=None))
        chooser = Chooser(screen)
        screen.until(chooser.picker.isVisible)
        chooser.settle()
        return chooser

    return call


EXPECTED = {
    "sealed-transcripts (+1)": ("Enabled", True, "Seals the transcripts"),
    "imported-hsm": ("Enabled", True, "Its key material expires on"),
    "own-key-store": ("Enabled", True, "outside AWS"),
    "radiology-reports": ("Updating", True, "primary Region"),
    "human-resources": ("Details cannot be read", True, "kms:DescribeKey"),
    "call-recordings-2023": ("Disabled", False, "Enable it"),
    "retired-pilot": ("Pending deletion", False, "To be deleted on"),
    "study-2022": ("Pending replica deletion", False, "after its replica keys"),
    "imported-hsm-next": ("Pending import", False, "Import key material"),
    "branch-office-hsm": ("Unavailable", False, "key store cannot be reached"),
    "research-hsm": ("Creating", False, "still making it"),
    "release-signing": ("Asymmetric key", False, "ECC_NIST_P256"),
    "signing-2040": ("Asymmetric key", False, "ML_DSA_65"),
    "session-setup-2040": ("Asymmetric key", False, "ML_KEM_768"),
    "partner-exchange": ("Asymmetric key", False, "RSA_2048"),
    "shanghai-exchange": ("Asymmetric key", False, "SM2"),
    "terminal-pairing": ("Asymmetric key", False, "ECC_NIST_P256"),
    "webhook-mac": ("HMAC key", False, "HMAC_256"),
    "Ad hoc exports, a key without an alias": ("Enabled", True, ""),
    "Reports of the partner clinic": ("Enabled", True, ""),
    "Joint study, ended": ("Disabled", False, "Enable it"),
    "Signs what the partner clinic sends": ("Asymmetric key", False, "RSA_2048"),
}


def test_every_key_is_shown_with_its_state_or_its_reason(choose: Callable[..., Chooser], cloud: Any) -> None:
    chooser = choose()
    chooser.open()
    rows = chooser.rows()
    assert f"Shared by account {PARTNER}" in rows
    assert "aws/s3" not in rows
    for title, (words, choosable, about) in EXPECTED.items():
        row = rows[title]
        assert (row.state.words, row.choosable) == (words, choosable), title
        assert about in row.subtitle, title
        assert ("cannot be chosen" in row.spoken) is not choosable, title
    asked = [one["parameters"]["KeyId"] for one in cloud.sent("DescribeKey")]
    assert len(asked) == len(set(asked))
    assert not any("alias/aws/" in one for one in asked)


def test_keys_of_aws_are_shown_by_the_switch_and_never_described(choose: Callable[..., Chooser], cloud: Any) -> None:
    chooser = choose()
    chooser.open()
    chooser.press(KEY.Key_Tab)
    chooser.screen.qtbot.keyClick(chooser.picker.managed_switch, KEY.Key_Space)
    rows = chooser.rows()
    assert not rows["aws/s3"].choosable
    assert "cannot be shared across accounts" in rows["AWS managed keys"].subtitle
    managed = next(entry for entry in chooser.picker.model.keys.entries if entry.is_aws_managed)
    assert not {managed.key_id, managed.key_arn, *managed.aliases} & {
        one["parameters"]["KeyId"] for one in cloud.sent("DescribeKey")
    }


def test_a_key_that_another_account_shares_seals_a_job(choose: Callable[..., Chooser], cloud: Any) -> None:
    chooser = choose()
    screen = chooser.screen
    chooser.open()
    chooser.type(PARTNER)
    chooser.settle()
    rows = chooser.rows()
    assert len(rows) == 6
    chooser.press(KEY.Key_Home)
    while "Reports of the partner clinic" not in str(chooser.popup.view.currentIndex().data()):
        chooser.press(KEY.Key_Down)
    chooser.press(KEY.Key_Return)
    chooser.settle()
    arn = chooser.picker.key.key_arn
    assert arn.split(":")[4] == PARTNER
    assert f"belongs to account {PARTNER}" in chooser.picker.facts.note
    assert {arn} <= {one["parameters"]["KeyId"] for one in cloud.sent("DescribeKey")}

    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
    record = screen.wait_for(records_of(screen.program.job_desk)[0].id, JobState.COMPLETED, JobState.NOT_SUBMITTED)
    assert record.error is None
    assert cloud.sent("StartTranscriptionJob")[-1]["parameters"]["OutputEncryptionKMSKeyId"] == arn


def test_a_key_whose_details_are_denied_is_chosen_and_sent_by_its_arn(
    choose: Callable[..., Chooser], cloud: Any
) -> None:
    chooser = choose()
    chooser.open()
    chooser.type("human-res")
    chooser.settle()
    chooser.press(KEY.Key_Return)
    chooser.settle()
    assert chooser.picker.facts.badge.text() == "Details cannot be read"
    assert chooser.picker.key.as_sent.startswith("arn:aws:kms:")
    assert chooser.picker.key.alias == "alias/human-resources"
    assert cloud.sent("GetKeyRotationStatus") == []


def test_the_facts_of_the_chosen_key_and_its_rotation(choose: Callable[..., Chooser], cloud: Any) -> None:
    chooser = choose()
    chooser.open()
    chooser.type("cardiology-d")
    chooser.settle()
    chooser.press(KEY.Key_Return)
    chooser.settle()
    facts = chooser.picker.facts
    assert facts.arn_label.text() == cloud.key_arn("cardiology-dictations")
    assert "Rotation: every 90 days, next on" in facts.more_label.text()
    assert [one["parameters"]["KeyId"] for one in cloud.sent("GetKeyRotationStatus")] == [facts.arn_label.text()]


@pytest.mark.parametrize(
    ("identity", "words"),
    [
        ("no-key-list", "You may list neither keys nor aliases"),
        ("no-aliases", "You may not list aliases (kms:ListAliases)"),
        ("no-describe", "You may not read details of these keys (kms:DescribeKey)"),
    ],
)
def test_a_missing_permission_is_named_with_a_way_out(
    choose: Callable[..., Chooser], cloud: Any, identity: str, words: str
) -> None:
    chooser = choose(cloud.as_identity(identity))
    chooser.open()
    assert words in chooser.popup.status
    assert BY_HAND in chooser.popup.status
    assert "Retry" in chooser.rows()


@pytest.mark.parametrize("form", ["alias", "id", "key ARN", "alias ARN"])
def test_without_the_list_a_key_is_entered_in_each_form(choose: Callable[..., Chooser], cloud: Any, form: str) -> None:
    arn = cloud.key_arn("board-minutes")
    texts = {
        "alias": "alias/board-minutes",
        "id": arn.rpartition("/")[2],
        "key ARN": arn,
        "alias ARN": arn.rpartition(":")[0] + ":alias/board-minutes",
    }
    chooser = choose(cloud.as_identity("no-key-list"))
    chooser.picker.setFocus()
    chooser.type(texts[form])
    chooser.press(KEY.Key_Return)
    chooser.settle()
    assert chooser.picker.key.as_sent == arn
    assert "Minutes of the board" in chooser.picker.facts.facts_label.text()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ThrottlingException", "AWS KMS gets too many requests"),
        ("KMSInternalException", "AWS KMS had a fault"),
    ],
)
def test_a_list_that_is_refused_for_a_while_is_retried(
    choose: Callable[..., Chooser], cloud: Any, code: str, words: str
) -> None:
    chooser = choose()
    cloud.control(
        faults=[{"operation": operation, "times": 50, "code": code} for operation in ("ListKeys", "ListAliases")]
    )
    chooser.refresh()
    chooser.open()
    assert words in chooser.popup.status
    assert BY_HAND in chooser.popup.status
    cloud.control(clear_faults=True)
    chooser.press(KEY.Key_Home, KEY.Key_Return)
    chooser.settle()
    assert chooser.popup.isVisible()
    assert chooser.popup.status == ""
    assert "board-minutes" in chooser.rows()


def test_a_list_that_meets_expired_credentials_ends_the_connection(choose: Callable[..., Chooser], cloud: Any) -> None:
    chooser = choose()
    faults = [{"operation": one, "times": 50, "code": "ExpiredTokenException"} for one in ("ListKeys", "ListAliases")]
    cloud.control(faults=faults)
    chooser.refresh()
    screen = chooser.screen
    screen.until(lambda: screen.window.connection_chip.text() == "Not connected")
    screen.until_reads("The AWS credentials have expired", "Try again")
    cloud.control(clear_faults=True)
    [flash] = screen.window.flashes
    flash.action_button.click()
    screen.until(screen.window.demo_band.isVisible)
    chooser.settle()
    chooser.open()
    assert "board-minutes" in chooser.rows()


def test_without_a_network_the_list_says_so(choose: Callable[..., Chooser], cloud: Any, cable: Any) -> None:
    cable.plug_in()
    chooser = choose(replace(cloud.address, url=cable.url))
    cable.close()
    chooser.refresh()
    chooser.open()
    assert "cannot be reached" in chooser.popup.status
    assert BY_HAND in chooser.popup.status
    assert "Retry" in chooser.rows()
