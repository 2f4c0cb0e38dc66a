"""The Settings page for people who hear it, or have no mouse."""

from __future__ import annotations

from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.ui.settings.page import SettingsPage

pytestmark = AT_TWO_SIZES


def test_the_page(page: SettingsPage) -> None:
    page.resize(1000, 2400)
    assert obstacles(page) == []
