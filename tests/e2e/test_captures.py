"""Every tour, by itself: its pictures are as approved, and the same each time.

What has changed on purpose is approved with ``pytest tests/e2e/test_captures.py --approve``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from sealscribe.walkthrough.capture import ANIMATION, PAGE
from sealscribe.walkthrough.tour import load_tours

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(200)]
TOURS = {tour.id: tour for tour in load_tours()}
APPROVED = Path(__file__).parent / "approved"
README_PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
APPROVED_SIZE = (640, 400)
COLOURS = 64
STRONG = 64
"""A pixel that differs by more than this, of 255, differs strongly: what approved pictures lose in size is less."""
MOST_STRONG = 0.0015
"""This part of a picture may differ strongly; a word that is another one is more."""


def capture(tour_id: str, folder: Path, *options: str) -> None:
    for old in folder.glob("*"):
        old.unlink()
    run = subprocess.run(
        [sys.executable, "-m", "sealscribe", "walkthrough", tour_id, "--capture", str(folder), *options],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "The tour is done" in run.stdout
    assert "fonts of this computer" not in run.stdout
    assert run.stderr == ""


def pictures_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.png"))


def small(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB").resize(APPROVED_SIZE, Image.Resampling.LANCZOS)


def strong_part(difference: Image.Image) -> float:
    counts = difference.convert("L").histogram()
    return sum(counts[STRONG:]) / sum(counts)


def differences(folder: Path, approved: Path) -> list[str]:
    """What is not as approved; beside each such picture one is left that shows where."""
    found = []
    for path in pictures_in(folder):
        known = approved / path.name
        if not known.exists():
            found.append(f"{path.name} was never approved")
            continue
        now = small(path)
        with Image.open(known) as picture:
            difference = ImageChops.difference(now, picture.convert("RGB"))
        if strong_part(difference) > MOST_STRONG:
            shown = ImageChops.add(now.point(lambda value: value // 4), difference)
            shown.save(path.with_name(f"{path.stem}-difference.jpg"))
            found.append(f"{path.name}: {strong_part(difference):.2%} differ, see {path.stem}-difference.jpg")
    names = {path.name for path in pictures_in(folder)}
    return found + [f"{path.name} is missing" for path in pictures_in(approved) if path.name not in names]


def approve(folder: Path, approved: Path) -> None:
    approved.mkdir(parents=True, exist_ok=True)
    for old in pictures_in(approved):
        old.unlink()
    for path in pictures_in(folder):
        small(path).quantize(COLOURS).save(approved / path.name, optimize=True)


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
def test_a_tour_tells_itself_as_approved(tour: Any, artifacts: Path, pytestconfig: pytest.Config) -> None:
    folder = artifacts / "walkthrough" / tour.id
    capture(tour.id, folder, "--theme", "light")
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
    if not sys.platform.startswith("linux"):
        pytest.skip("Letters are drawn by the system elsewhere: pictures are compared on Linux.")
    assert differences(folder, APPROVED / tour.id) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pictures_of_the_readme_are_of_the_program_as_it_is(
    theme: str, artifacts: Path, pytestconfig: pytest.Config
) -> None:
    folder = artifacts / "walkthrough" / f"readme-{theme}"
    capture("encrypt", folder, "--theme", theme, "--plain")
    [now] = folder.glob("*-context.png")
    shown = README_PICTURES / f"main-window-{theme}.png"
    if pytestconfig.getoption("approve"):
        shown.write_bytes(now.read_bytes())
    if not sys.platform.startswith("linux"):
        pytest.skip("Letters are drawn by the system elsewhere: pictures are compared on Linux.")
    with Image.open(now) as picture, Image.open(shown) as known:
        assert strong_part(ImageChops.difference(picture.convert("RGB"), known.convert("RGB"))) <= MOST_STRONG


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
