"""The unfinished draft on disk: whole, private, and none where it cannot be read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, OutputKind, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.core.kept_draft import KeptDraft
from sealscribe.core.media import LocalFile
from sealscribe.store.draft_store import DraftStore

ARN = "arn:aws:kms:eu-central-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"
KEPT = KeptDraft(
    JobDraft(
        name="visit",
        language_options=("de-DE", "en-US"),
        input_kind=InputKind.LOCAL,
        media_uri="s3://recordings/a.wav",
        media_size=17,
        local_file=LocalFile("Gespräch \udc80.mp3", 5, 6, "mp3", 1.5, 8000, 1),
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://half",
        encryption_enabled=True,
        key_origin=KeyOrigin.DIFFERENT_ACCOUNT,
        account_key=AccountKey("alias/a", ARN, "alias/a"),
        external_key=ExternalKey(ARN, ARN),
        context=(ContextPair("case", "  spaces kept  "), ContextPair()),
        subtitle_formats=(SubtitleFormat.SRT,),
        tags=(Tag("a", ""),),
    ),
    left_out=2,
    job_id="job-7",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "draft.json"


def test_kept_for_the_next_start(path: Path) -> None:
    store = DraftStore(path)
    assert store.load() is None
    store.keep(KeptDraft(JobDraft(name="older")))
    store.keep(KEPT)
    assert DraftStore(path).load() == KEPT
    assert [file.name for file in path.parent.iterdir()] == [path.name], "nothing temporary is left"


def test_forgotten(path: Path) -> None:
    store = DraftStore(path)
    store.forget()
    store.keep(KEPT)
    store.forget()
    assert store.load() is None
    assert not path.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")
def test_for_the_owner_alone(path: Path) -> None:
    DraftStore(path).keep(KEPT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"draft": {"input_kind": "telepathy"}}',
        b'{"draft": {"context": ["x"]}}',
        b'{"draft": {}, "left_out": "many"}',
    ],
)
def test_a_damaged_file_counts_as_none(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert DraftStore(path).load() is None
    DraftStore(path).keep(KEPT)
    assert DraftStore(path).load() == KEPT


@given(st.binary(max_size=200))
def test_any_file_is_read_or_counts_as_none(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any-draft.json"
    path.write_bytes(content)
    assert DraftStore(path).load() is None


def test_a_draft_of_an_older_program_takes_what_is_new_from_the_empty_form(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"draft": {"name": "visit", "gone": 1}}')
    assert DraftStore(path).load() == KeptDraft(JobDraft(name="visit"))


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = DraftStore(tmp_path / "file" / "draft.json")
    assert store.load() is None
    for write in (lambda: store.keep(KEPT), store.forget):
        with pytest.raises(AppFailure) as caught:
            write()
        assert caught.value.error.code is ErrorCode.FILE_NOT_WRITTEN
