"""Files, folders and lists of recordings as they are looked at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.workers.batch_files import hashed, look_at_batch


def never() -> bool:
    return False


def recording(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(40))
    return path


def test_of_a_folder_all_recordings_below_are_taken(tmp_path: Path) -> None:
    for name in ("b.wav", "a/deep/x.mp3", "a/y.WAV", ".hidden/z.wav", "notes.txt", ".z.wav"):
        recording(tmp_path / name)
    found = look_at_batch([str(tmp_path)], never)
    assert [Path(one.row.file).relative_to(tmp_path).as_posix() for one in found] == [
        "b.wav",
        "a/y.WAV",
        "a/deep/x.mp3",
    ]
    assert all(one.file is not None and one.error is None for one in found)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_paths_of_a_list_begin_where_the_list_is(tmp_path: Path, encoding: str) -> None:
    recording(tmp_path / "calls" / "grüße.wav")
    text = "file;name\ncalls/grüße.wav;first\ns3://bucket/x.wav;second\nmissing.wav;third\n"
    (tmp_path / "list.csv").write_bytes(text.encode(encoding))
    first, second, third = look_at_batch([str(tmp_path / "list.csv")], never)
    assert first.file is not None
    assert first.file.name == "grüße.wav"
    assert (second.row.file, second.file, second.error) == ("s3://bucket/x.wav", None, None)
    assert third.error is not None
    assert third.error.code is ErrorCode.FILE_MISSING
    assert [one.row.name for one in (first, second, third)] == ["first", "second", "third"]


def test_files_are_taken_as_they_are(tmp_path: Path) -> None:
    paths = [str(recording(tmp_path / name)) for name in ("a.wav", "odd.bin")]
    assert [one.row.file for one in look_at_batch(paths, never)] == paths


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with pytest.raises(AppFailure) as caught:
        look_at_batch([str(closed)], never)
    assert caught.value.error.code is ErrorCode.FILE_UNREADABLE


def test_a_list_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppFailure) as caught:
        look_at_batch([str(tmp_path / "gone.csv")], never)
    assert caught.value.error.code is ErrorCode.FILE_MISSING


def test_hashes_are_those_of_the_files(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.wav")
    sources = look_at_batch([str(path), str(tmp_path / "gone.wav")], never)
    first, second = hashed(sources, never)
    assert first.file is not None
    assert len(first.file.sha256) == 64
    assert second == sources[1]
    path.unlink()
    (gone,) = hashed(sources[:1], never)
    assert gone.error is not None


def test_looking_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    recording(tmp_path / "a.wav")
    assert look_at_batch([str(tmp_path)], lambda: True) == ()
