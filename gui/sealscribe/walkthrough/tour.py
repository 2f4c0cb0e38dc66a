"""Tours as data: what a walkthrough shows, waits for and can do for a person. A new one needs a file and no code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import Any, Final

ENDING: Final = ".json"


class TourFault(StrEnum):
    """What is wrong with a tour's file."""

    NOT_JSON = "not-json"
    MISSING = "missing"
    UNKNOWN = "unknown"
    WRONG_KIND = "wrong-kind"
    TWICE = "twice"


class TourError(Exception):
    """A tour cannot be read; ``fault`` says why, ``place`` where."""

    def __init__(self, fault: TourFault, place: str) -> None:
        super().__init__(f"{fault.value}: {place}")
        self.fault = fault
        self.place = place


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when a property of a widget or action, by its object name, is as said; without ``matches`` when it is true.

    ``matches`` is a regular expression that is searched in the property as text. A widget that is not there, or not
    seen, holds for nothing but ``is_hidden``, which asks for just that. Where a widget has no name of its own, it is
    given as "NAME>Class:2": the third widget of that class that is seen within the one of that name.
    """

    widget: str
    property_name: str = "visible"
    matches: str = ""
    is_hidden: bool = False


class Verb(StrEnum):
    """What can be done for a person."""

    CLICK = "click"
    TYPE = "type"
    PRESS = "press"
    TRIGGER = "trigger"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done to a widget: a click, a text in place of what is there, or keys, once ``when`` holds.

    An action of a menu is not clicked on but triggered.
    """

    verb: Verb
    widget: str
    value: str = ""
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """What is shown at one point: on ``page``, a spot on ``target``, and words: what it is, and why it matters.

    ``done`` are the conditions that all hold once the step was done; without any it is only read. ``deeds`` do it.
    ``moves_on`` goes to the next step by itself when the step is done, for steps that are one choice.
    """

    id: str
    title: str
    text: str
    why: str = ""
    page: str = ""
    target: str = ""
    done: tuple[Condition, ...] = ()
    deeds: tuple[Deed, ...] = ()
    moves_on: bool = False


@dataclass(frozen=True, slots=True)
class Tour:
    """A tour; ``order`` is its place in the menu, ``minutes`` what it takes to lead a room through it.

    ``before`` brings the demo to where the tour begins: what another tour left is taken back, as far as that holds.
    """

    id: str
    order: int
    title: str
    summary: str
    minutes: int
    steps: tuple[Step, ...]
    before: tuple[Deed, ...] = ()


def load_tours() -> tuple[Tour, ...]:
    """Return all tours that come with the program, in the order of the menu. Raises TourError."""
    folder = files("sealscribe.resources").joinpath("tours")
    found = [
        parse_tour(file.name.removesuffix(ENDING), file.read_text("utf-8"))
        for file in folder.iterdir()
        if file.name.endswith(ENDING)
    ]
    return tuple(sorted(found, key=lambda tour: tour.order))


def parse_tour(tour_id: str, text: str) -> Tour:
    """Return the tour that a file holds. Raises TourError."""
    try:
        document = json.loads(text)
    except ValueError:
        raise TourError(TourFault.NOT_JSON, tour_id) from None
    reader = _Reader(document, tour_id)
    steps = tuple(_step(part) for part in reader.parts("steps"))
    ids = [step.id for step in steps]
    for step_id in ids:
        if ids.count(step_id) > 1:
            raise TourError(TourFault.TWICE, f"{tour_id}.{step_id}")
    tour = Tour(
        tour_id,
        reader.number("order"),
        reader.text("title"),
        reader.text("summary"),
        reader.number("minutes"),
        steps,
        tuple(_deed(part) for part in reader.parts("before", needed=False)),
    )
    reader.finish()
    return tour


def _step(reader: _Reader) -> Step:
    step = Step(
        reader.text("id"),
        reader.text("title"),
        reader.text("text"),
        reader.text("why", ""),
        reader.text("page", ""),
        reader.text("target", ""),
        tuple(_condition(part) for part in reader.parts("done", needed=False)),
        tuple(_deed(part) for part in reader.parts("do", needed=False)),
        reader.flag("moves_on"),
    )
    reader.finish()
    return step


def _condition(reader: _Reader) -> Condition:
    condition = Condition(
        reader.text("widget"), reader.text("property", "visible"), reader.text("matches", ""), reader.flag("hidden")
    )
    try:
        re.compile(condition.matches)
    except re.error:
        raise TourError(TourFault.WRONG_KIND, f"{reader.place}.matches") from None
    reader.finish()
    return condition


def _deed(reader: _Reader) -> Deed:
    when = tuple(_condition(part) for part in reader.parts("when", needed=False))
    for verb in Verb:
        if reader.has(verb.value):
            deed = Deed(verb, reader.text(verb.value), reader.text("value", ""), when)
            reader.finish()
            return deed
    raise TourError(TourFault.MISSING, f"{reader.place}.{'|'.join(Verb)}")


class _Reader:
    """Takes an object apart, and knows which of its names were not asked for."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, Mapping):
            raise TourError(TourFault.WRONG_KIND, place)
        self._left: dict[str, Any] = dict(value)
        self.place = place

    def has(self, name: str) -> bool:
        return name in self._left

    def text(self, name: str, default: str | None = None) -> str:
        value = self._take(name, default)
        if not isinstance(value, str) or (default is None and not value):
            raise TourError(TourFault.WRONG_KIND, f"{self.place}.{name}")
        return value

    def number(self, name: str) -> int:
        value = self._take(name, None)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise TourError(TourFault.WRONG_KIND, f"{self.place}.{name}")
        return value

    def flag(self, name: str) -> bool:
        value = self._take(name, False)
        if not isinstance(value, bool):
            raise TourError(TourFault.WRONG_KIND, f"{self.place}.{name}")
        return value

    def parts(self, name: str, *, needed: bool = True) -> Iterator[_Reader]:
        value = self._take(name, None if needed else [])
        if not isinstance(value, list) or (needed and not value):
            raise TourError(TourFault.WRONG_KIND, f"{self.place}.{name}")
        return (_Reader(part, f"{self.place}.{name}[{number}]") for number, part in enumerate(value))

    def finish(self) -> None:
        if self._left:
            raise TourError(TourFault.UNKNOWN, f"{self.place}.{min(self._left)}")

    def _take(self, name: str, default: object) -> object:
        if name not in self._left and default is None:
            raise TourError(TourFault.MISSING, f"{self.place}.{name}")
        return self._left.pop(name, default)
