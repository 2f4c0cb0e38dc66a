"""The tours of the program, on the real window and the embedded AWS."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.demo_world import PARTNER_KEY_ARN
from sealscribe.sandbox.past_jobs import PAST_JOBS
from sealscribe.walkthrough.tour import load_tours

TOURS = load_tours()
PAST = {past.name for past in PAST_JOBS}


class Led:
    """A person who is led."""

    def __init__(self, screen: Any, tour_id: str) -> None:
        self.screen = screen
        self.program = screen.program
        self.shown: list[str] = []
        self.ended = False
        self.program.walkthroughs.began.connect(self._follow)
        self.program.walkthroughs.start(tour_id)
        screen.until(lambda: self.shown)

    def _follow(self, guide: Any) -> None:
        guide.step_shown.connect(self.shown.append)
        guide.ended.connect(self._end)

    def _end(self) -> None:
        self.ended = True

    @property
    def guide(self) -> Any:
        return self.program.walkthroughs.guide

    @property
    def bubble(self) -> Any:
        return self.guide.mark.bubble

    def press(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def have_it_done(self) -> None:
        """Take the step that is shown to its end, by its button where it asks for something."""
        step = self.guide.step
        if step.deeds and not self.guide.is_done:
            self.press(self.bubble.do_button)
        try:
            self.screen.until(lambda: self.guide.step is not step or self.guide.is_done)
        except QtTimeoutError:
            held = {(one.widget, one.property_name): self.value_of(one) for one in step.done}
            pytest.fail(f"{step.id} does not come to its end: {held}, still to do: {self.guide._deeds}")
        if self.guide.step is step:
            self.press(self.bubble.next_button)
        if step is not self.tour_end:
            self.screen.until(lambda: self.shown[-1] != step.id)

    def value_of(self, condition: Any) -> Any:
        widget = self.guide._find(condition.widget)
        return None if widget is None else widget.property(condition.property_name)

    @property
    def tour_end(self) -> Any:
        return self.guide._tour.steps[-1]


def is_beside(led: Led) -> bool:
    """Whether the words cover nothing of what they are about, and are whole in the window."""
    mark = led.guide.mark
    words: QRect = led.bubble.geometry()
    return not words.intersects(mark.spot) and mark.rect().contains(words)


SIZES = {"least": QSize(1024, 640), "projector": QSize(1280, 720), "4k": QSize(3840, 2160)}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("tour", TOURS, ids=lambda tour: tour.id)
def test_a_tour_is_done_for_a_person(launch: Any, cloud: Any, tour: Any, size: QSize) -> None:
    for job in cloud.clients.transcribe.list_transcription_jobs(MaxResults=100)["TranscriptionJobSummaries"]:
        if job["TranscriptionJobName"] not in PAST:  # another test had the same demo before
            cloud.clients.transcribe.delete_transcription_job(TranscriptionJobName=job["TranscriptionJobName"])
    cloud.control(share_keys={PARTNER_KEY_ARN: False})
    screen = launch(has_past=True)
    screen.window.resize(size)
    led = Led(screen, tour.id)
    for step in tour.steps[:-1]:
        assert led.shown[-1] == step.id
        assert is_beside(led), (step.id, led.bubble.geometry(), led.guide.mark.spot)
        led.have_it_done()
    assert led.shown == [step.id for step in tour.steps]
    led.press(led.bubble.next_button)
    screen.until(lambda: led.ended)
    assert led.guide is None
    if tour.id in ("encrypt", "external"):
        jobs = screen.program.job_desk.summaries.values()
        [record] = [screen.job(one.id) for one in jobs if one.name not in PAST]
        assert record.state is JobState.COMPLETED
        assert record.seal.verdict is SealVerdict.SEALED
        assert (record.request.key == PARTNER_KEY_ARN) is (tour.id == "external")


def test_a_person_does_the_steps_and_the_tour_notices(launch: Any) -> None:
    screen = launch(has_past=True)
    led = Led(screen, "encrypt")
    led.press(led.bubble.next_button)
    screen.until(lambda: led.shown[-1] == "recording")
    assert not led.bubble.next_button.isEnabled()
    field = screen.form.findChild(QLineEdit, "create-job.media-uri")
    field.setFocus()
    QTest.keyClicks(field, "s3://recordings-111122223333/calls/customer-service-call")
    assert not led.guide.is_done
    QTest.keyClicks(field, ".mp3")
    screen.until(led.bubble.next_button.isEnabled)
    assert led.shown[-1] == "recording", "it goes on when the person says so, not at a letter"
    led.press(led.bubble.next_button)
    screen.until(lambda: led.shown[-1] == "name")
    led.press(led.bubble.back_button)
    screen.until(lambda: led.shown[-1] == "recording" and led.bubble.next_button.isEnabled())
    QTest.keyClicks(field, " ")
    screen.until(lambda: not led.bubble.next_button.isEnabled())
    mark = led.guide.mark
    QTest.keyClick(led.bubble, Qt.Key.Key_Escape)
    screen.until(lambda: led.ended)
    assert not mark.isVisible()


def test_a_tour_takes_the_place_of_another(launch: Any) -> None:
    screen = launch(has_past=True)
    led = Led(screen, "encrypt")
    screen.program.walkthroughs.start("context")
    screen.until(lambda: led.shown == ["welcome", "welcome"])
    assert led.ended
    led.guide.end()


@pytest.mark.parametrize("tour", TOURS, ids=lambda tour: tour.id)
def test_every_tour_is_in_the_menu(launch: Any, tour: Any) -> None:
    screen = launch()
    actions = screen.window.register.groups()["Walkthrough"]
    action = next(one for one in actions if one.objectName() == f"walkthrough.{tour.id}")
    assert tour.title in action.text()
    action.trigger()
    screen.until(lambda: screen.program.walkthroughs.guide is not None)
    screen.program.walkthroughs.guide.end()
