"""Settings and places."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.store.places import Places
from sealscribe.store.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_kept_for_the_next_start(path: Path) -> None:
    settings = Settings(path)
    assert settings.get("theme") is None
    settings.set("theme", "dark")
    settings.set("geometry", "AdnQywAD")
    settings.set("theme", "light")
    again = Settings(path)
    assert (again.get("theme"), again.get("geometry")) == ("light", "AdnQywAD")
    assert [file.name for file in path.parent.iterdir()] == [path.name], "nothing temporary is left"


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")
def test_for_the_owner_alone(path: Path) -> None:
    Settings(path).set("a", "b")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"other": 1, "theme": ["x"]}']
)
def test_file_that_cannot_be_read_counts_as_empty(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("theme") is None
    settings.set("theme", "dark")
    assert json.loads(path.read_text()) == {"theme": "dark"}


def test_several_are_kept_at_once_and_taken_out(path: Path) -> None:
    settings = Settings(path)
    settings.update({"theme": "dark", "place": "here"})
    settings.update({"theme": None, "never": None})
    assert json.loads(path.read_text()) == {"place": "here"}
    assert settings.names() == ("place",)


def test_two_runs_side_by_side_lose_nothing(path: Path) -> None:
    first, second = Settings(path), Settings(path)
    first.set("theme", "dark")
    second.set("place", "here")
    assert json.loads(path.read_text()) == {"theme": "dark", "place": "here"}


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "settings.json")
    with pytest.raises(AppFailure) as caught:
        settings.set("theme", "dark")
    assert caught.value.error.code is ErrorCode.FILE_NOT_WRITTEN
    assert settings.get("theme") is None


def test_failed_write_leaves_the_file_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(path)
    settings.set("theme", "dark")
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(AppFailure):
        settings.set("theme", "light")
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")), max_size=4))
def test_any_text(tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    settings = Settings(path)
    for key, value in values.items():
        settings.set(key, value)
    assert {key: Settings(path).get(key) for key in values} == values


def test_places_of_the_person(isolated_home: Path) -> None:
    places = Places()
    for file in (places.job_store, places.draft, places.settings, places.recent_keys):
        assert file.is_relative_to(isolated_home)
        assert "sealscribe" in str(file).lower()
        assert not file.parent.exists(), "looking makes nothing"


def test_places_below_another_root(tmp_path: Path) -> None:
    places = Places(tmp_path)
    assert places.data == tmp_path / "data"
    assert places.job_store == tmp_path / "data" / "jobs.sqlite3"
    assert places.draft == tmp_path / "data" / "draft.json"
    assert places.settings == tmp_path / "config" / "settings.json"
    assert places.recent_keys == tmp_path / "data" / "recent-keys.json"


def test_security_md_tells_of_every_file_that_is_kept(tmp_path: Path) -> None:
    told = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")
    places = Places(tmp_path)
    kept = [value for name in dir(places) if isinstance(value := getattr(places, name), Path) and value.suffix]
    assert places.job_store in kept
    for file in kept:
        assert f"`{file.name}`" in told
