"""Sets of pairs on this computer."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.core.pair_sets import PairSet
from sealscribe.store.pair_sets import PairSets
from sealscribe.store.places import Places
from sealscribe.store.settings import Settings

ARCHIVE = PairSet("Cardiology archive", (ContextPair("Department", "Cardiology"),))
BOARD = PairSet("board", (ContextPair("Meeting", "{date}"),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Places(tmp_path).pair_sets


def test_sets_are_kept_by_name(path: Path) -> None:
    sets = PairSets(Settings(path))
    assert sets.all() == ()
    sets.put(ARCHIVE, BOARD)
    sets.put(PairSet("board", ()))
    assert PairSets(Settings(path)).all() == (PairSet("board", ()), ARCHIVE)
    sets.remove("board")
    sets.remove("never there")
    assert PairSets(Settings(path)).all() == (ARCHIVE,)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_nobody_else_may_read_them(path: Path) -> None:
    PairSets(Settings(path)).put(ARCHIVE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "[]", "{", '{"sets": "nonsense"}'])
def test_a_damaged_file_counts_as_none(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(content)
    assert PairSets(Settings(path)).all() == ()


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(AppFailure) as failure:
        PairSets(Settings(Places(tmp_path).pair_sets)).put(ARCHIVE)
    assert failure.value.error.code is ErrorCode.FILE_NOT_WRITTEN


def test_what_cannot_be_read_is_not_written_over(path: Path) -> None:
    newer = '{"format": "sealscribe-pair-sets", "version": 2, "sets": []}'
    settings = Settings(path)
    settings.set("sets", newer)
    with pytest.raises(AppFailure):
        PairSets(settings).put(ARCHIVE)
    assert Settings(path).get("sets") == newer
