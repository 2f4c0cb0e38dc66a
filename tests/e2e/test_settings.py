"""Settings in the whole program: chosen on the page, in force at once, and again at the next start."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core.draft import OutputKind
from sealscribe.core.preferences import LogLevel, Preferences, ThemeChoice
from sealscribe.store.places import Places
from sealscribe.ui.main_window import SETTINGS_PAGE


@pytest.fixture
def choose(launch: Any) -> Any:
    """Opens the page of a program that runs."""

    def call() -> tuple[Any, Any]:
        screen = launch()
        screen.window.show_page(SETTINGS_PAGE)
        return screen, screen.window.page(SETTINGS_PAGE)

    return call


def test_choices_act_at_once_and_are_kept(choose: Any, tmp_path: Path) -> None:
    screen, page = choose()
    page.general_panel.theme_box.setCurrentIndex(page.general_panel.theme_box.findData(ThemeChoice.DARK))
    page.kept_panel.level_box.setCurrentIndex(page.kept_panel.level_box.findData(LogLevel.INFO))
    page.new_jobs_panel.output_field.edited.emit("s3://archive/2026/", None)
    assert screen.program._themes.theme.dark
    assert screen.program.create_page.draft.output_uri == "s3://archive/2026/"
    screen.program.connecting._connector.reconnect()
    log = Places(tmp_path).logs / "sealscribe.log"
    screen.until(lambda: "sts GetCallerIdentity: 200" in log.read_text())
    screen.close()

    again, page = choose()
    assert page.general_panel.theme_box.currentData() == ThemeChoice.DARK
    assert again.program.create_page.draft.output_kind is OutputKind.CUSTOMER
    assert again.program.create_page.draft.output_uri == "s3://archive/2026/"
    assert again.program.create_page._state.is_fresh


def test_a_settings_file_that_makes_no_sense_does_not_keep_the_program_from_starting(
    launch: Any, tmp_path: Path
) -> None:
    path = Places(tmp_path).settings
    path.parent.mkdir(parents=True)
    path.write_text(
        json.dumps({"window.theme": "purple", "log.days": "never", "new-job.key": "\u202e", "version": "x"})
    )
    screen = launch()
    preferences = screen.program._preferences.model.preferences
    assert preferences.theme == Preferences().theme
    assert screen.program.create_page.is_built
