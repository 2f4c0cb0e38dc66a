"""What can be told of a recording on this computer, and how a file is written."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.workers import local_file
from sealscribe.workers.local_file import ensure_unchanged, hash_file, look_at_file, read_file, save_file

Recording = Callable[..., Path]
SAMPLES = files("sealscribe.resources") / "demo"


@pytest.mark.parametrize("suffix", ["wav", "mp3", "flac", "ogg"])
def test_the_length_of_a_sample_recording_is_read(suffix: str) -> None:
    sample = next(one for one in SAMPLES.iterdir() if one.name.endswith(f".{suffix}"))

    found = look_at_file(str(sample))

    assert found.media_format == suffix
    assert found.duration_seconds is not None
    assert 5 < found.duration_seconds < 600
    assert found.sample_rate_hertz is not None
    assert found.channels in (1, 2)


@pytest.mark.parametrize("head", [b"#!AMR\n", b"\x1aE\xdf\xa3" + b"webm", b"RIFF", b"ID3", b"fLaC", b"OggS", b""])
def test_a_length_that_cannot_be_told_is_unknown_and_never_a_guess(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "recording.bin"
    path.write_bytes(head + bytes(64))

    found = look_at_file(str(path))

    assert found.duration_seconds is None
    assert found.size == len(head) + 64


def test_a_file_is_known_again_by_size_and_time(recording: Recording) -> None:
    path = recording()
    file = look_at_file(str(path))
    ensure_unchanged(file)

    os.utime(path, ns=(0, file.modified_ns + 1_000_000))
    with pytest.raises(AppFailure) as changed:
        ensure_unchanged(file)
    path.unlink()
    with pytest.raises(AppFailure) as missing:
        ensure_unchanged(file)

    assert changed.value.error.code is ErrorCode.FILE_CHANGED
    assert missing.value.error.code is ErrorCode.FILE_MISSING
    assert missing.value.error.resource == path.name


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "transcript.txt"
    path.write_text("before")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(local_file.Path, "replace", full)
    with pytest.raises(AppFailure) as failure:
        save_file(str(path), b"after")

    assert failure.value.error.code is ErrorCode.FILE_NOT_WRITTEN
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["transcript.txt"]


def test_a_file_is_hashed_in_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_file, "_CHUNK_BYTES", 7)
    path = tmp_path / "recording.wav"
    path.write_bytes(bytes(range(100)))
    looks: list[int] = []
    assert hash_file(str(path), lambda: bool(looks.append(1))) == hashlib.sha256(bytes(range(100))).hexdigest()
    assert len(looks) == 15
    looks.clear()
    assert hash_file(str(path), lambda: looks.append(1) or len(looks) == 3) == ""
    assert len(looks) == 3


def test_a_file_that_changes_while_it_is_hashed_is_told(tmp_path: Path) -> None:
    path = tmp_path / "recording.wav"
    path.write_bytes(b"before")

    def change() -> bool:
        path.write_bytes(b"after that")
        return False

    with pytest.raises(AppFailure) as failure:
        hash_file(str(path), change)
    assert failure.value.error.code is ErrorCode.FILE_CHANGED
    with pytest.raises(AppFailure) as failure:
        hash_file(str(tmp_path / "gone.wav"), lambda: False)
    assert failure.value.error.code is ErrorCode.FILE_MISSING


def test_no_more_of_a_file_is_read_than_wanted(tmp_path: Path) -> None:
    path = tmp_path / "sets.json"
    path.write_bytes(b"0123456789")
    assert read_file(str(path), 4) == b"0123"
    with pytest.raises(AppFailure) as failure:
        read_file(str(tmp_path / "gone.json"), 4)
    assert (failure.value.error.code, failure.value.error.field) == (ErrorCode.FILE_MISSING, None)
    with pytest.raises(AppFailure) as failure:
        read_file(str(tmp_path), 4)
    assert failure.value.error.code is ErrorCode.FILE_UNREADABLE
