"""The keys of other accounts that were used lately."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.store.places import Places
from sealscribe.store.recent_keys import MOST, RecentKeys
from sealscribe.store.settings import Settings

ACCOUNT = "111122223333"
ANOTHER = "999988887777"


def arn(number: int, region: str = "eu-central-1") -> str:
    return f"arn:aws:kms:{region}:444455556666:key/{number:08x}-12ab-34cd-56ef-1234567890ab"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Places(tmp_path).recent_keys


@pytest.fixture
def recent(path: Path) -> RecentKeys:
    return RecentKeys(Settings(path))


def test_newest_first_and_each_once(recent: RecentKeys, path: Path) -> None:
    assert recent.of_account(ACCOUNT) == ()
    alias = "arn:aws:kms:eu-central-1:444455556666:alias/shared"
    for used in (arn(1), alias, arn(2), arn(1)):
        recent.remember(ACCOUNT, used)
    assert recent.of_account(ACCOUNT) == (arn(1), arn(2), alias)
    assert RecentKeys(Settings(path)).of_account(ACCOUNT) == (arn(1), arn(2), alias)


def test_each_account_has_its_own(recent: RecentKeys, path: Path) -> None:
    recent.remember(ACCOUNT, arn(1))
    recent.remember(ANOTHER, arn(2))
    again = RecentKeys(Settings(path))
    assert again.of_account(ACCOUNT) == (arn(1),)
    assert again.of_account(ANOTHER) == (arn(2),)
    assert again.of_account("") == ()


def test_the_oldest_goes(recent: RecentKeys, path: Path) -> None:
    for number in range(MOST + 3):
        recent.remember(ACCOUNT, arn(number))
    expected = tuple(arn(number) for number in range(MOST + 2, 2, -1))
    assert len(expected) == MOST == 8
    assert recent.of_account(ACCOUNT) == RecentKeys(Settings(path)).of_account(ACCOUNT) == expected


def test_one_is_taken_out(recent: RecentKeys, path: Path) -> None:
    for number in (1, 2, 3):
        recent.remember(ACCOUNT, arn(number))
    recent.forget(ACCOUNT, arn(2))
    recent.forget(ACCOUNT, arn(9))
    recent.forget(ANOTHER, arn(1))
    assert recent.of_account(ACCOUNT) == RecentKeys(Settings(path)).of_account(ACCOUNT) == (arn(3), arn(1))
    recent.forget(ACCOUNT, arn(1))
    recent.forget(ACCOUNT, arn(3))
    assert RecentKeys(Settings(path)).of_account(ACCOUNT) == ()


@pytest.mark.parametrize(
    "text",
    ["", arn(1).replace("444455556666", ACCOUNT), "alias/mine", "not a key", f"{arn(1)}\n{arn(2)}", f" {arn(1)}"],
)
def test_only_an_arn_of_another_account_is_kept(recent: RecentKeys, path: Path, text: str) -> None:
    recent.remember(ACCOUNT, text)
    recent.remember("", arn(1))
    assert recent.of_account(ACCOUNT) == ()
    assert not path.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")
def test_for_the_owner_alone(recent: RecentKeys, path: Path) -> None:
    recent.remember(ACCOUNT, arn(1))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_keeps_them_for_this_run(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    recent = RecentKeys(Settings(tmp_path / "file" / "recent-keys.json"))
    recent.remember(ACCOUNT, arn(1))
    recent.remember(ACCOUNT, arn(2))
    recent.forget(ACCOUNT, arn(1))
    assert recent.of_account(ACCOUNT) == (arn(2),)
    assert "444455556666" not in caplog.text
    assert "could not be written" in caplog.text


@given(
    st.one_of(
        st.binary(max_size=40),
        st.one_of(st.text(max_size=40), st.lists(st.text(max_size=9), max_size=9)).map(
            lambda value: json.dumps({ACCOUNT: value}).encode()
        ),
        st.permutations([arn(number) for number in range(12)]).map(
            lambda arns: json.dumps({ACCOUNT: "\n".join([*arns, "no arn", *arns])}).encode()
        ),
    )
)
def test_any_file_is_read_and_written_over(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "recent-keys.json"
    path.write_bytes(content)
    recent = RecentKeys(Settings(path))
    known = recent.of_account(ACCOUNT)
    assert len(known) == len(set(known)) <= MOST
    recent.remember(ACCOUNT, arn(99))
    expected = (arn(99), *known)[:MOST]
    assert recent.of_account(ACCOUNT) == RecentKeys(Settings(path)).of_account(ACCOUNT) == expected


def test_all_can_be_forgotten(recent: RecentKeys, path: Path) -> None:
    recent.remember(ACCOUNT, arn(1))
    recent.remember(ANOTHER, arn(2))
    recent.forget_all()
    assert recent.of_account(ACCOUNT) == recent.of_account(ANOTHER) == ()
    assert json.loads(path.read_text()) == {}
    recent.remember(ACCOUNT, arn(3))
    assert RecentKeys(Settings(path)).of_account(ACCOUNT) == (arn(3),)


def test_what_cannot_be_forgotten_on_the_disk_is_forgotten_for_this_run(
    recent: RecentKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    recent.remember(ACCOUNT, arn(1))

    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    recent.forget_all()
    assert recent.of_account(ACCOUNT) == ()
