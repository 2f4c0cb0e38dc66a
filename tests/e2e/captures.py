"""What a tour by itself leaves in a folder, and how its pictures are compared with approved ones."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

APPROVED_SIZE = (640, 400)
COLOURS = 64
STRONG = 64
"""A pixel that differs by more than this, of 255, differs strongly: what approved pictures lose in size is less."""
MOST_STRONG = 0.0015
"""This part of a picture may differ strongly; a word that is another one is more."""


def capture(tour_id: str, folder: Path, *options: str) -> None:
    """Do a tour by itself, with its pictures in the folder."""
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


class Captures:
    """Tours done by themselves, each only once in a language and a theme, with pictures without words beside."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder_of(self, tour_id: str, language: str, theme: str) -> Path:
        """The folder with the pictures of a tour, which is done now if it was not yet."""
        folder = self._folder / f"{tour_id}-{language}-{theme}"
        if not folder.exists():
            capture(tour_id, folder, "--language", language, "--theme", theme, "--plain")
        return folder


def pictures_in(folder: Path) -> list[Path]:
    """The pictures of a folder, in their order."""
    return sorted(folder.glob("*.png"))


def need_letters_as_approved() -> None:
    """Skip what compares pictures where letters look otherwise."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Letters are drawn by the system elsewhere: pictures are compared on Linux.")


def small(path: Path) -> Image.Image:
    """A picture in the size of the approved ones."""
    with Image.open(path) as picture:
        return picture.convert("RGB").resize(APPROVED_SIZE, Image.Resampling.LANCZOS)


def strong_part(difference: Image.Image) -> float:
    """The part of the pixels that differ strongly, from 0 to 1."""
    counts = difference.convert("L").histogram()
    return sum(counts[STRONG:]) / sum(counts)


def differs(now: Path, approved: Path) -> float:
    """The part of a picture in its full size that differs strongly from the approved one, from 0 to 1."""
    with Image.open(now) as picture, Image.open(approved) as known:
        if picture.size != known.size:
            return 1.0
        return strong_part(ImageChops.difference(picture.convert("RGB"), known.convert("RGB")))


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
    """Keep the pictures of a folder as the approved ones, small."""
    approved.mkdir(parents=True, exist_ok=True)
    for old in pictures_in(approved):
        old.unlink()
    for path in pictures_in(folder):
        small(path).quantize(COLOURS).save(approved / path.name, optimize=True)
