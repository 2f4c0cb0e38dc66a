"""A tour by itself, on the real window: a picture of every step, its words beside it, a page and a moving picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEventLoop, QMargins, QPoint, QSize, QTimer
from PySide6.QtGui import QPalette, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from sealscribe.ui.main_window import MainWindow
from sealscribe.ui.texts.look_texts import LANGUAGE_CODE
from sealscribe.ui.widgets.form_row import FormRow
from sealscribe.walkthrough.driver import Album, Driver, Stillness, Wait, Walk, WalkFailedError, picture_of
from sealscribe.walkthrough.guide import Guide
from sealscribe.walkthrough.tour import Step, Tour

if TYPE_CHECKING:
    from sealscribe.walkthrough.walkthroughs import Walkthroughs

MOST_SECONDS: Final = 60.0
"""A step that takes longer has failed."""
PAGE: Final = "index.html"
ANIMATION: Final = "tour.webp"
PLAIN: Final = "plain"
PARTS: Final = "parts"
"""Folders within that of the pictures: of the window without the words, and of what the step is about alone."""
_PART_MARGIN: Final = 16
_READ_PER_SECOND: Final = 15
"""So many letters of a picture's words people read in a second, generously."""
_LEAST_MS: Final = 2_500
_ANIMATION_WIDTH: Final = 1280


class Stage(Protocol):
    """The running program, as far as a capture looks into it; parts are None while they are being built."""

    @property
    def window(self) -> MainWindow:
        """The window."""
        ...

    @property
    def walkthroughs(self) -> Walkthroughs | None:
        """Where tours are started."""
        ...

    @property
    def is_ready(self) -> bool:
        """Whether every page is built."""
        ...

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being asked, so that what is seen stays as it is."""
        ...


class TourCapture:
    """Goes through a tour as a person does who has every step done, and keeps a picture of each.

    The picture is that of the step once it was done, or before, where the next step follows by itself. With
    ``has_plain`` there are more pictures of each moment, without the coach mark, see PLAIN and PARTS.
    """

    def __init__(self, program: Stage, tour: Tour, album: Album, size: QSize, *, has_plain: bool = False) -> None:
        self._stage = program
        self._window = program.window
        self._tour = tour
        self._album = album
        self._size = size
        self._has_plain = has_plain

    def walk(self) -> Walk:
        """The steps; raises WalkFailedError where a picture cannot be written."""
        self._window.resize(self._size)
        yield Wait("the pages are built", lambda: self._stage.is_ready and self._stage.walkthroughs is not None)
        yield Wait("the connection is there", self._window.demo_band.isVisible)
        guide = self._begin()
        for step in self._tour.steps:
            yield Wait(f"the step {step.id} is shown", partial(_is_shown, guide, step))
            if step.moves_on:
                yield from self._take(guide, step)
            if step.deeds and not guide.is_done:
                guide.do_it()
            yield Wait(f"the step {step.id} is done", partial(_is_over, guide, step), MOST_SECONDS)
            if not step.moves_on:
                yield from self._take(guide, step)
                yield Wait(f"the step {step.id} is left", partial(_has_left, guide, step))

    def _take_plain(self, guide: Guide) -> None:
        mark, target = guide.mark, guide.target
        if mark is not None:
            mark.hide()
        self._album.keep_beside(picture_of(self._window), PLAIN)
        if target is not None:
            self._album.keep_beside(_picture_of_part(part_about(target)), PARTS)
        if mark is not None:
            mark.show()

    def write_page(self) -> None:
        """Write the page and the moving picture that tell the tour, beside the pictures. Raises WalkFailedError."""
        parts = [_figure(step, path) for step, path in zip(self._tour.steps, self._album.pictures, strict=True)]
        source = files("sealscribe.resources").joinpath("captures", "page.html").read_text("utf-8")
        words = {
            "language": LANGUAGE_CODE,
            "title": escape(self._tour.title),
            "summary": escape(self._tour.summary),
            "steps": "\n".join(parts),
        }
        self._album.write(PAGE, Template(source).substitute(words))
        animate(self._album.pictures, self._tour.steps, self._album.folder / ANIMATION)

    def _begin(self) -> Guide:
        walkthroughs = self._stage.walkthroughs
        if walkthroughs is None:
            raise WalkFailedError("The window has no walkthroughs.")
        walkthroughs.start(self._tour.id)
        if walkthroughs.guide is None:
            raise WalkFailedError("The tour did not begin.")
        return walkthroughs.guide

    def _take(self, guide: Guide, step: Step) -> Walk:
        # What was just done may take several turns of the event loop, each with a layout of its own.
        yield Wait("nothing is being asked", lambda: self._stage.is_idle)
        yield Wait("the window is laid out", Stillness().is_there)
        guide.show_target()  # how far was scrolled before depends on how far the layout had come
        yield Wait("the window has scrolled", Stillness().is_there)
        path = self._album.take(self._window, step.id)
        if self._has_plain:
            self._take_plain(guide)
        number = len(self._album.pictures)
        self._album.write(
            f"{path.stem}.txt", "\n\n".join(filter(None, (f"{number}. {step.title}", step.text, step.why)))
        )


def part_about(target: QWidget) -> QWidget:
    """The row of the form or the panel that a control is in, or the control itself."""
    part: QWidget | None = target
    while part is not None and not (isinstance(part, FormRow) or part.property("box") == "panel"):
        part = part.parentWidget()
    return part or target


def _picture_of_part(part: QWidget) -> QPixmap:
    """A picture of a part as a whole, also of what is scrolled away, with some room around it."""
    place = part.rect().marginsAdded(QMargins(*[_PART_MARGIN] * 4))
    picture = QPixmap(place.size() * part.devicePixelRatio())
    picture.setDevicePixelRatio(part.devicePixelRatio())
    is_row = isinstance(part, FormRow)  # these stand in panels
    picture.fill(part.palette().color(QPalette.ColorRole.Base if is_row else QPalette.ColorRole.Window))
    part.render(picture, QPoint(_PART_MARGIN, _PART_MARGIN), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


def _is_shown(guide: Guide, step: Step) -> bool:
    return guide.step == step and guide.is_shown


def _is_over(guide: Guide, step: Step) -> bool:
    return guide.step != step or (guide.is_done and not step.moves_on)


def _has_left(guide: Guide, step: Step) -> bool:
    """Go on, and tell whether that was possible; a step is not done while what it asks for is being shown anew."""
    guide.next()
    return guide.step != step or guide.mark is None


def _figure(step: Step, path: Path) -> str:
    words = "".join(f"<p>{escape(text)}</p>" for text in (step.text, step.why) if text)
    return (
        f'<figure id="{escape(step.id)}"><figcaption><h2>{escape(step.title)}</h2>{words}</figcaption>'
        f'<img src="{escape(path.name)}" alt="{escape(step.title)}"></figure>'
    )


def animate(pictures: list[Path], steps: tuple[Step, ...], path: Path) -> None:
    """Write the pictures as one that moves, each as long as its words take to read.

    Without Pillow, which only the development set-up brings along, there is none.
    """
    if find_spec("PIL") is None:
        return
    from PIL import Image

    frames = []
    for picture in pictures:
        with Image.open(picture) as image:
            height = round(image.height * _ANIMATION_WIDTH / image.width)
            frames.append(image.convert("RGB").resize((_ANIMATION_WIDTH, height)))
    times = [max(_LEAST_MS, 1000 * len(step.text + step.why) // _READ_PER_SECOND) for step in steps]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=times, loop=0, quality=80, method=4)


def capture_tour(capture: TourCapture, album: Album, window: MainWindow, say: Callable[[str], None]) -> int:
    """Go through a tour unattended in a window that is shown; return the status of the process.

    Runs the event loop until the walk ends; each wait of the walk has a limit, and so has the whole.
    """
    loop = QEventLoop()
    driver = Driver(capture.walk())
    driver.finished.connect(loop.quit)
    QTimer.singleShot(0, driver.start)
    loop.exec()
    problem = driver.problem
    if not problem:
        try:
            capture.write_page()
        except WalkFailedError as failure:
            problem = str(failure)
    if problem:
        try:
            where = f" The last picture shows where: {album.take(window, 'stopped-here')}"
        except WalkFailedError:
            where = ""
        say(f"The tour stopped: {problem}{where}")
        return 1
    say(f"The tour is done: {len(album.pictures)} pictures are in {album.folder}, and {PAGE} that tells it.")
    return 0
