"""Every tour, by itself: its pictures are as approved, and the same each time.

What has changed on purpose is approved with ``pytest tests/e2e/test_captures.py -m e2e --approve``.
"""

from __future__ import annotations

import shutil
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image
from tests.e2e.captures import (
    COLOURS,
    MOST_STRONG,
    Captures,
    approve,
    capture,
    differences,
    differs,
    need_letters_as_approved,
    pictures_in,
)

from sealscribe.ui.help.browser import PICTURES
from sealscribe.ui.help.pages import (
    ACCESS_CHECK,
    ANOTHER_ACCOUNT,
    CHOOSING_A_KEY,
    CONTEXT,
    FIRST_JOB,
    PROOF,
    WHAT_IS_ENCRYPTED,
)
from sealscribe.walkthrough.capture import ANIMATION, PAGE, PARTS, PLAIN
from sealscribe.walkthrough.tour import load_tours

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(200)]
TOURS = {tour.id: tour for tour in load_tours()}
ROOT = Path(__file__).parents[2]
APPROVED = Path(__file__).parent / "approved"
README_PICTURES = ROOT / "docs" / "pictures"
HELP_PICTURES = ROOT / "resources" / "help" / PICTURES


class Shown(NamedTuple):
    """Where a picture of the help comes from: a tour, one of its steps, and how much of the window."""

    tour: str
    step: str
    folder: str = PARTS


SHOWN = {
    FIRST_JOB: Shown("encrypt", "context", PLAIN),
    CHOOSING_A_KEY: Shown("encrypt", "key"),
    PROOF: Shown("encrypt", "end"),
    CONTEXT: Shown("context", "warning"),
    ACCESS_CHECK: Shown("external", "refused"),
    ANOTHER_ACCOUNT: Shown("external", "arn"),
    WHAT_IS_ENCRYPTED: Shown("inside", "ciphertext"),
}
"""The pages of the help that have a picture, which has the page's name."""
LOOKS = [("en", "light"), ("en", "dark"), ("de", "dark"), ("ja", "light")]
MORE_LOOKS = [("de", "light"), ("ja", "dark")]
"""They take as long again, and tell hardly more."""


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.images: list[str] = []
        self.headings: list[str] = []
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_heading = tag == "h2"
        if tag == "img":
            assert dict(attrs)["alt"]
            self.images.append(dict(attrs)["src"] or "")

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            self.headings.append(data)
            self._in_heading = False


@pytest.mark.parametrize("tour", TOURS.values(), ids=TOURS)
def test_a_tour_tells_itself_as_approved(
    tour: Any, captures: Captures, artifacts: Path, pytestconfig: pytest.Config
) -> None:
    folder = artifacts / "walkthrough" / tour.id
    shutil.copytree(captures.folder_of(tour.id, "en", "light"), folder, dirs_exist_ok=True)
    names = [f"{number:02}-{step.id}" for number, step in enumerate(tour.steps, 1)]
    assert [path.stem for path in pictures_in(folder)] == names
    for number, (name, step) in enumerate(zip(names, tour.steps, strict=True), 1):
        assert (folder / f"{name}.txt").read_text("utf-8").startswith(f"{number}. {step.title}\n\n{step.text}")
    page = _Page()
    page.feed((folder / PAGE).read_text("utf-8"))
    assert page.images == [f"{name}.png" for name in names]
    assert page.headings == [step.title for step in tour.steps]
    with Image.open(folder / ANIMATION) as moving:
        assert moving.n_frames == len(tour.steps)  # type: ignore[attr-defined] # WebP has them
    if pytestconfig.getoption("approve"):
        approve(folder, APPROVED / tour.id)
    need_letters_as_approved()
    assert differences(folder, APPROVED / tour.id) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pictures_of_the_readme_are_of_the_program_as_it_is(
    theme: str, captures: Captures, pytestconfig: pytest.Config
) -> None:
    [now] = (captures.folder_of("encrypt", "en", theme) / PLAIN).glob("??-context.png")
    shown = README_PICTURES / f"main-window-{theme}.png"
    if pytestconfig.getoption("approve"):
        shown.write_bytes(now.read_bytes())
    need_letters_as_approved()
    assert differs(now, shown) <= MOST_STRONG


@pytest.mark.parametrize(
    "look", [*LOOKS, *(pytest.param(look, marks=pytest.mark.long) for look in MORE_LOOKS)], ids="-".join
)
def test_the_pictures_of_the_help_are_of_the_program_as_it_is(
    look: tuple[str, str], captures: Captures, pytestconfig: pytest.Config
) -> None:
    language, theme = look
    different = []
    for page, (tour, step, part) in SHOWN.items():
        [now] = (captures.folder_of(tour, language, theme) / part).glob(f"??-{step}.png")
        shown = HELP_PICTURES / language / f"{page}-{theme}.png"
        if pytestconfig.getoption("approve"):
            shown.parent.mkdir(parents=True, exist_ok=True)
            with Image.open(now) as picture:
                picture.convert("RGB").quantize(COLOURS).save(shown, optimize=True)
        different += [] if differs(now, shown) <= MOST_STRONG else [page]
    need_letters_as_approved()
    assert different == []


def test_every_picture_of_the_help_is_shown() -> None:
    names = {f"{page}-{theme}.png" for page in SHOWN for theme in ("light", "dark")}
    for language in ("en", "de", "ja"):
        assert {path.name for path in (HELP_PICTURES / language).iterdir()} == names
    texts = files("sealscribe.resources").joinpath("help")
    assert [page for page in SHOWN if f"]({page})\n" not in texts.joinpath(f"{page}.md").read_text("utf-8")] == []


def test_two_captures_are_the_same_to_the_byte(artifacts: Path) -> None:
    first, second = (artifacts / "walkthrough" / f"inside-dark-{number}" for number in (1, 2))
    for folder in (first, second):
        capture("inside", folder, "--theme", "dark", "--size", "1024x640", "--scale", "2")
    assert [path.read_bytes() for path in pictures_in(first)] == [path.read_bytes() for path in pictures_in(second)]
    with Image.open(pictures_in(first)[0]) as picture:
        assert picture.size == (2048, 1280)
        corner = picture.convert("L").getpixel((20, 700))
    assert isinstance(corner, int)
    assert corner < 128


def test_a_picture_that_is_another_is_noticed(tmp_path: Path) -> None:
    now, approved = tmp_path / "now", tmp_path / "approved"
    now.mkdir()
    Image.new("RGB", (1280, 800), "white").save(now / "01-a.png")
    approve(now, approved)
    assert differences(now, approved) == []
    changed = Image.new("RGB", (1280, 800), "white")
    changed.paste("black", (600, 300, 680, 320))  # a word
    changed.save(now / "01-a.png")
    [told] = differences(now, approved)
    assert told.startswith("01-a.png: ")
    assert (now / "01-a-difference.jpg").exists()
    (now / "01-a.png").rename(now / "02-b.png")
    assert differences(now, approved) == ["02-b.png was never approved", "01-a.png is missing"]
