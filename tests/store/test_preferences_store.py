from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.errors import AppFailure
from sealscribe.core.preferences import (
    JobDefaults,
    LanguageChoice,
    LogDays,
    LogLevel,
    Preferences,
    ThemeChoice,
)
from sealscribe.store.preferences_store import PreferencesStore
from sealscribe.store.settings import Settings

CHANGED = Preferences(
    theme=ThemeChoice.HIGH_CONTRAST,
    presenter_size=True,
    language=LanguageChoice.ENGLISH,
    checks_access=False,
    notifies=False,
    recordings_folder="/media/recorder",
    documents_folder="/media/transcripts",
    keeps_draft=False,
    remembers_keys=False,
    log_level=LogLevel.DEBUG,
    log_days=LogDays.WEEK,
    job_defaults=JobDefaults("de-DE", "s3://archive/", "arn:aws:kms:eu-west-1:111122223333:alias/a", "Archive"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def store_at(path: Path) -> PreferencesStore:
    settings = Settings(path)
    return PreferencesStore(settings, settings)


def test_every_preference_comes_back(path: Path) -> None:
    store_at(path).save(CHANGED)
    assert store_at(path).load() == CHANGED
    changed = [name for name in Preferences.__slots__ if getattr(CHANGED, name) != getattr(Preferences(), name)]
    assert changed == list(Preferences.__slots__), "the example changes each of them"


def test_what_is_as_at_first_is_not_written(path: Path) -> None:
    store = store_at(path)
    store.save(CHANGED)
    store.save(Preferences())
    assert json.loads(path.read_text()) == {"version": "1"}
    assert path.stat().st_mode & 0o777 == 0o600


def test_settings_from_before_there_were_versions_count(path: Path) -> None:
    path.write_text('{"window.theme": "dark", "access-check.automatic": "off", "window.geometry": "AAA="}')
    assert store_at(path).load() == Preferences(theme=ThemeChoice.DARK, checks_access=False)
    store_at(path).save(Preferences(theme=ThemeChoice.LIGHT))
    assert Settings(path).get("window.geometry") == "AAA="


@pytest.mark.parametrize("text", ["", "nonsense", "ON", "7.5", "-1", "\ud800", "9" * 5000])
def test_what_makes_no_sense_is_as_at_first(path: Path, text: str) -> None:
    keys = ("window.theme", "window.language", "access-check.automatic", "log.level", "log.days", "version")
    path.write_text(json.dumps(dict.fromkeys(keys, text)))
    assert store_at(path).load() == Preferences()
    store_at(path).save(CHANGED)
    assert store_at(path).load() == CHANGED


def test_a_newer_version_loses_nothing(path: Path) -> None:
    path.write_text('{"version": "7", "window.theme": "dark", "window.shape": "round"}')
    store = store_at(path)
    assert store.load().theme is ThemeChoice.DARK
    store.save(CHANGED)
    kept = json.loads(path.read_text())
    assert (kept["version"], kept["window.shape"]) == ("7", "round")


def test_defaults_of_new_jobs_may_have_a_file_of_their_own(tmp_path: Path) -> None:
    own, jobs = tmp_path / "own.json", tmp_path / "jobs.json"
    PreferencesStore(Settings(own), Settings(jobs)).save(CHANGED)
    assert "archive" not in own.read_text()
    assert PreferencesStore(Settings(own), Settings(jobs)).load() == CHANGED
    assert store_at(own).load().job_defaults == JobDefaults()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AppFailure):
        store_at(tmp_path / "file" / "settings.json").save(CHANGED)


@given(st.dictionaries(st.sampled_from(["window.theme", "log.days", "log.level", "keep.draft", "version"]), st.text()))
def test_any_text(tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(values))
    store = store_at(path)
    preferences = store.load()
    store.save(preferences)
    assert store_at(path).load() == preferences
