"""Tours are data: read strictly, and those that come with the program are whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.walkthrough.tour import Condition, Deed, Step, TourError, TourFault, Verb, load_tours, parse_tour

STEP: dict[str, Any] = {
    "id": "one",
    "title": "Title",
    "text": "Text",
    "target": "create-job.name",
    "done": [{"widget": "create-job.name", "property": "text", "matches": "x"}],
    "do": [{"type": "create-job.name", "value": "x", "when": [{"widget": "create-job.name"}]}],
}
TOUR: dict[str, Any] = {"order": 2, "title": "A tour", "summary": "What it is.", "minutes": 3, "steps": [STEP]}


def parse(**changes: Any) -> Any:
    return parse_tour("tour", json.dumps({**TOUR, **changes}))


def parse_step(**changes: Any) -> Any:
    return parse(steps=[{**STEP, **changes}])


def test_a_whole_tour_is_read() -> None:
    [step] = parse().steps
    condition = Condition("create-job.name", "text", "x")
    deed = Deed(Verb.TYPE, "create-job.name", "x", (Condition("create-job.name"),))
    assert step == Step("one", "Title", "Text", "", "", "create-job.name", (condition,), (deed,))


@pytest.mark.parametrize(
    ("changes", "fault", "place"),
    [
        ({"minutes": "3"}, TourFault.WRONG_KIND, "tour.minutes"),
        ({"minutes": 0}, TourFault.WRONG_KIND, "tour.minutes"),
        ({"steps": []}, TourFault.WRONG_KIND, "tour.steps"),
        ({"steps": ["x"]}, TourFault.WRONG_KIND, "tour.steps[0]"),
        ({"title": ""}, TourFault.WRONG_KIND, "tour.title"),
        ({"colour": "red"}, TourFault.UNKNOWN, "tour.colour"),
        ({"steps": [STEP, STEP]}, TourFault.TWICE, "tour.one"),
    ],
)
def test_what_is_wrong_with_a_tour_is_told(changes: dict[str, Any], fault: TourFault, place: str) -> None:
    with pytest.raises(TourError) as told:
        parse(**changes)
    assert (told.value.fault, told.value.place) == (fault, place)


@pytest.mark.parametrize(
    ("changes", "fault", "place"),
    [
        ({"text": 3}, TourFault.WRONG_KIND, "tour.steps[0].text"),
        ({"moves_on": "yes"}, TourFault.WRONG_KIND, "tour.steps[0].moves_on"),
        ({"do": [{"click": "a", "colour": "red"}]}, TourFault.UNKNOWN, "tour.steps[0].do[0].colour"),
        ({"do": [{"shake": "a"}]}, TourFault.MISSING, "tour.steps[0].do[0].click|type|press|trigger"),
        ({"done": [{"widget": "a", "matches": "("}]}, TourFault.WRONG_KIND, "tour.steps[0].done[0].matches"),
        ({"done": {"widget": "a"}}, TourFault.WRONG_KIND, "tour.steps[0].done"),
    ],
)
def test_what_is_wrong_with_a_step_is_told(changes: dict[str, Any], fault: TourFault, place: str) -> None:
    with pytest.raises(TourError) as told:
        parse_step(**changes)
    assert (told.value.fault, told.value.place) == (fault, place)


def test_a_step_without_words_is_no_step() -> None:
    with pytest.raises(TourError) as told:
        parse(steps=[{"id": "one", "title": "Title"}])
    assert (told.value.fault, told.value.place) == (TourFault.MISSING, "tour.steps[0].text")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*TOUR, *STEP, "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(JSON.map(json.dumps) | st.text(max_size=20))
def test_nonsense_is_refused_and_never_crashes(text: str) -> None:
    with pytest.raises(TourError):
        parse_tour("tour", text)


def test_the_tours_of_the_program_are_in_order_and_can_be_told_apart() -> None:
    tours = load_tours()
    assert [tour.id for tour in tours][:1] == ["encrypt"]
    assert len({tour.order for tour in tours}) == len(tours) == len({tour.title for tour in tours})


@pytest.mark.parametrize("tour", load_tours(), ids=lambda tour: tour.id)
def test_a_tour_begins_and_ends_with_words_and_says_what_it_is(tour: Any) -> None:
    assert not tour.steps[0].done
    assert not tour.steps[-1].done
    assert "demo" in tour.steps[0].why.lower()
    assert all(step.why for step in tour.steps if step.done and step.id not in ("output", "recording"))
    assert all(step.done for step in tour.steps if step.deeds)
