from __future__ import annotations

import re
from importlib.resources import files
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sealscribe.ui.icons import IconSet, icon_names, icon_source, render_icon
from sealscribe.ui.theme import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    SYSTEM,
    THEME_NAMES,
    Colors,
    Theme,
    ThemeController,
    load_theme,
    make_palette,
    make_style_sheet,
)

KINDS = ("danger", "warning", "success", "info")
TEXT_ON = [
    *product(("text", "muted", "link"), ("window", "panel", "field", "hover")),
    *product(("danger", "warning", "success", "info", "accent", "demo"), ("window", "panel")),
    *((kind, f"{kind}_soft") for kind in KINDS),
    *(("text", f"{kind}_soft") for kind in KINDS),
    *(("link", f"{kind}_soft") for kind in KINDS),
    ("placeholder", "field"),
    ("accent", "accent_soft"),
    ("demo", "demo_soft"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("accent_text", "accent_pressed"),
    ("demo_text", "demo"),
    ("selection_text", "selection"),
]
EDGE_ON = [
    *product(("control_border", "focus", "accent"), ("window", "panel", "field")),
    *((kind, f"{kind}_soft") for kind in KINDS),
]
NEEDED_ICONS = [
    "lock",
    "lock-open",
    "key",
    "shield-check",
    "alert",
    "warning",
    "info",
    "check",
    "cross",
    "clock",
    "upload",
    "download",
    "copy",
    "refresh",
    "folder",
    "bucket",
    "file-audio",
    "plus",
    "trash",
    "search",
    "chevron-down",
    "chevron-right",
    "external",
    "play",
    "progress",
    "undo",
    "document",
    "tag",
]


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2, definition of relative luminance)."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_defined() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    colors = load_theme(name).colors
    wanted = 7.0 if name == HIGH_CONTRAST else 4.5
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= wanted


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON)
def test_edges_of_controls_can_be_seen(name: str, edge: str, ground: str) -> None:
    colors = load_theme(name).colors
    assert contrast(getattr(colors, edge), getattr(colors, ground)) >= 3.0


@pytest.mark.parametrize("name", THEME_NAMES)
def test_table_holds_whole_colours(name: str) -> None:
    theme = load_theme(name)
    assert all(re.fullmatch(r"#[0-9a-f]{6}", color) for color in theme.colors)
    assert theme.dark == (name != LIGHT)


def test_unknown_theme_is_refused() -> None:
    with pytest.raises(KeyError):
        load_theme("sepia")


@pytest.mark.parametrize("name", THEME_NAMES)
def test_style_sheet_has_no_open_place_and_no_colour_of_its_own(qapp: QApplication, name: str) -> None:
    sheet = make_style_sheet(load_theme(name), qapp.font())
    assert "${" not in sheet
    template = files("sealscribe.resources").joinpath("themes", "base.qss").read_text("utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb", template)


def test_sizes_of_text_follow_the_font(qapp: QApplication) -> None:
    small, large = QFont(qapp.font()), QFont(qapp.font())
    small.setPointSizeF(10)
    large.setPixelSize(20)
    theme = load_theme(LIGHT)
    assert "font-size: 13.00pt" in make_style_sheet(theme, small)
    assert "font-size: 26px" in make_style_sheet(theme, large)


def test_disabled_text_is_told_apart(qapp: QApplication) -> None:
    palette = make_palette(load_theme(LIGHT))
    groups = QPalette.ColorGroup
    normal = palette.color(groups.Active, QPalette.ColorRole.Text)
    assert palette.color(groups.Disabled, QPalette.ColorRole.Text) != normal


def test_forced_theme_is_applied_and_told(qtbot: QtBot, qapp: QApplication, themes: ThemeController) -> None:
    with qtbot.waitSignal(themes.theme_changed) as told:
        themes.set_choice(DARK)
    theme = told.args[0]
    assert isinstance(theme, Theme)
    assert theme.name == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.colors.window
    assert theme.colors.window in qapp.styleSheet()
    assert themes.choice == DARK


def test_same_choice_tells_nothing(qtbot: QtBot, themes: ThemeController) -> None:
    with qtbot.assertNotEmitted(themes.theme_changed):
        themes.set_choice(LIGHT)


def test_unknown_choice_is_refused(themes: ThemeController) -> None:
    with pytest.raises(ValueError, match="sepia"):
        themes.set_choice("sepia")


def test_system_choice_follows_the_system(
    qtbot: QtBot, themes: ThemeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes.set_choice(SYSTEM)
    monkeypatch.setattr(themes, "resolved_name", lambda: HIGH_CONTRAST)
    with qtbot.waitSignal(themes.theme_changed):
        themes.follow_system()
    assert themes.theme.name == HIGH_CONTRAST


def test_repeated_changes_do_not_grow_the_text(qapp: QApplication, themes: ThemeController) -> None:
    size = qapp.font().pointSizeF()
    themes.set_choice(DARK)
    themes.set_choice(LIGHT)
    assert qapp.font().pointSizeF() == size


def test_all_needed_icons_are_there() -> None:
    assert set(NEEDED_ICONS) <= set(icon_names())


@pytest.mark.parametrize("name", icon_names())
def test_icon_renders_in_the_wanted_colour(qapp: QApplication, name: str) -> None:
    source = icon_source(name)
    assert b'viewBox="0 0 24 24"' in source
    assert b'fill="none" stroke="currentColor" stroke-width="1.75"' in source
    image = render_icon(name, 24, QColor("#c02040"), 2.0).toImage()
    assert (image.width(), image.devicePixelRatio()) == (48, 2.0)
    drawn = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert len(drawn) > 20
    assert {color.name() for color in drawn} == {"#c02040"}
    edge = [image.pixelColor(i, j).alpha() for i in range(48) for j in (0, 47)]
    assert max(edge) == 0, "the icon is cut off at its edge"


def test_icon_set_makes_each_icon_once(qapp: QApplication) -> None:
    icons = IconSet(load_theme(LIGHT).colors)
    assert icons.icon("key", "accent") is icons.icon("key", "accent")
    assert icons.pixmap("key", 16, "danger", 1.0) is icons.pixmap("key", 16, "danger", 1.0)
    with pytest.raises(AttributeError):
        icons.icon("key", "no-such-role")
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_every_role_is_used_or_meant_for_painting() -> None:
    template = files("sealscribe.resources").joinpath("themes", "base.qss").read_text("utf-8")
    used = set(re.findall(r"\$\{(\w+)\}", template))
    painted = {"placeholder", "demo_soft"}
    assert set(Colors._fields) - painted <= used
