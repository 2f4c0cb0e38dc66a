"""The main job on the real program with the embedded AWS, watched by a timer of one millisecond in the GUI thread.

``main_job.py FOLDER`` keeps the records of jobs in FOLDER. The last line of its output is JSON:

* ``gaps``: by phase, the times between two runs of the timer, in milliseconds; ``idle`` is the baseline.
* ``moments``: when something was there, on the monotonic clock, in nanoseconds.
* ``paints``: how often the jobs table was painted while the job was submitted and followed.
* ``requests``: how often StartTranscriptionJob came to the embedded AWS.
* ``baseline_wire_ns``: from a plain call of boto3 with the same request to its bytes, in nanoseconds.
* ``problem``: what did not come; empty where all did.

The moment of a request is when http.client hands its bytes to the socket (the audit event of CPython), so that nothing
stands between the program and the embedded AWS that would need time of its own.

Nothing is imported here that the program imports only after its first paint.
"""

# ruff: noqa: E402 - the watched program first

import json
import sys
import threading
import time
from array import array

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from sealscribe.cli import main
from sealscribe.plain_imports import use_plain_imports

use_plain_imports()  # as main does before it imports what is watched here
import sealscribe.app
from sealscribe.sandbox import process
from sealscribe.ui.main_window import JOBS_PAGE
from sealscribe.walkthrough.driver import Driver, Wait

EXTRA_KEYS = 300
JOB_SECONDS = 2.5
FRAME_MS = 16
IDLE_SECONDS = 1.5
JOB_NAME = "measured-job"


def filled_form():  # noqa: ANN201
    """What a person would have entered by then."""
    from sealscribe.core.draft import JobDraft, OutputKind, SubtitleFormat
    from sealscribe.core.encryption import AccountKey, ContextPair

    return JobDraft(
        name=JOB_NAME,
        media_uri="s3://recordings-111122223333/dictations/cardiology-dictation.wav",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://sealed-transcripts-111122223333/measured/",
        encryption_enabled=True,
        account_key=AccountKey("alias/sealed-transcripts"),
        context=(ContextPair("Department", "Cardiology"), ContextPair("SourceFile", "cardiology-dictation.wav")),
        subtitle_formats=(SubtitleFormat.SRT,),
    )


class Watch(QObject):
    """Keeps the times between two runs of a timer of one millisecond, by phase."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, array[int]] = {}
        self._now = array("q")
        self._last = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def begin(self, phase: str) -> None:
        self._now = self.gaps.setdefault(phase, array("q"))
        if not self._timer.isActive():
            self._last = time.monotonic_ns()
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.monotonic_ns()
        self._now.append(now - self._last)
        self._last = now


class Painter(QObject):
    """Has a view painted at every frame, and counts that."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.paints = 0
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._viewport.update)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.paints += 1
        return super().eventFilter(watched, event)


class Wire:
    """Notes when StartTranscriptionJob leaves this process."""

    def __init__(self) -> None:
        self.sent_at: list[int] = []

    def listen(self) -> None:
        # An audit hook stays for the rest of the process, so it comes only now.
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "http.client.send" and b"Transcribe.StartTranscriptionJob" in bytes(arguments[1]):
            self.sent_at.append(time.monotonic_ns())


class Sandbox(process.SandboxProcess):
    """The embedded AWS of this run, with many keys; its address is kept for the baseline."""

    latest: "Sandbox | None" = None

    def __init__(self, moment: float | None = None) -> None:
        super().__init__(keys=EXTRA_KEYS, job_seconds=JOB_SECONDS, moment=moment)
        self.address: process.SandboxAddress | None = None
        type(self).latest = self

    def wait_ready(self, timeout: float) -> process.SandboxAddress:
        self.address = super().wait_ready(timeout)
        return self.address


class Measured(sealscribe.app.Program):
    """The program with a watch in it, and with somebody who does the main job."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self.watch = Watch()
        self.wire = Wire()
        self.moments: dict[str, int] = {}
        self.found: dict[str, object] = {}
        self._driver = Driver(self.walk(), self)
        self._driver.finished.connect(self._end_of_walk)
        self.window.first_painted.connect(self._painted)

    def _painted(self) -> None:
        self.moments["paint"] = time.monotonic_ns()
        self.watch.begin("start")
        self._driver.start()

    def walk(self):  # noqa: ANN201
        yield Wait("the pages are built", lambda: self._note("pages", self.is_ready))
        yield Wait("the connection is shown", lambda: self._note("connection", self.window.demo_band.isVisible()))
        yield from self._rest(0.2)

        self.watch.begin("form")
        self.create_page.use_draft(filled_form())
        yield Wait("the form is filled", lambda: True)

        self.watch.begin("keys")
        picker = self.window.findChild(QWidget, "create-job.account-key")
        picker.reload()
        yield Wait("the keys are listed", lambda: not picker.is_asking)
        yield Wait("the key is resolved to its ARN", lambda: picker.key is not None and picker.key.is_resolved)
        picker.dropdown.field().setFocus()
        QTest.keyClick(picker.dropdown.field(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        yield Wait("the list of keys opens", picker.dropdown.popup.isVisible)
        yield Wait("the details of the visible keys are known", lambda: not picker.is_asking)
        QTest.keyClick(picker.dropdown.field(), Qt.Key.Key_Escape)
        yield from self._rest(0.2)

        self.watch.begin("submit")
        painter = Painter(self.jobs_page.table)
        painter.start()
        self.wire.listen()
        button = self.window.findChild(QAbstractButton, "create-job.submit")
        self.moments["click"] = time.monotonic_ns()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        yield Wait("the job is recorded", lambda: self._job() is not None)
        yield Wait("the Jobs page is shown", lambda: self.window.current_page() == JOBS_PAGE)
        yield Wait("the service has the job", lambda: self._job().service_created_at)
        self.moments["wire"] = self.wire.sent_at[0]

        self.watch.begin("follow")
        yield Wait("the job ends", lambda: self._job().state.is_final, 60)
        self.found["state"] = self._job().state.value
        yield Wait("the output is checked", lambda: self._job().seal)
        transcript = self.window.findChild(QAbstractItemView, "result.transcript")
        yield Wait("the transcript is shown", lambda: transcript.isVisible() and transcript.model().rowCount() > 0)
        yield from self._rest(0.2)
        painter.stop()
        self.found["paints"] = painter.paints

        self.watch.begin("idle")
        yield from self._rest(IDLE_SECONDS)
        self.watch.stop()

        call = threading.Thread(target=self._call_plainly)
        call.start()
        yield Wait("the plain call returns", lambda: not call.is_alive())

    def _job(self):  # noqa: ANN202
        return next(
            (self.job_desk.record(one.id) for one in self.job_desk.summaries.values() if one.name == JOB_NAME), None
        )

    def _note(self, name: str, is_there: object) -> object:
        if is_there:
            self.moments.setdefault(name, time.monotonic_ns())
        return is_there

    def _rest(self, seconds: float):  # noqa: ANN202
        until = time.monotonic() + seconds
        yield Wait("time goes by", lambda: time.monotonic() >= until)

    def _call_plainly(self) -> None:
        """The baseline of the request: boto3 as a script uses it, its client made and used before."""
        import urllib.request

        import boto3

        address = Sandbox.latest.address
        client = boto3.Session().client(
            "transcribe",
            endpoint_url=address.url,
            region_name=address.region,
            aws_access_key_id=address.current.access_key_id,
            aws_secret_access_key=address.current.secret_access_key,
        )
        client.list_transcription_jobs(MaxResults=1)
        with urllib.request.urlopen(f"{address.url}/_sealscribe/requests?operation=StartTranscriptionJob") as answer:  # noqa: S310 - loopback only
            requests = json.loads(answer.read())
        self.found["requests"] = len(requests)
        again = {**requests[-1]["parameters"], "TranscriptionJobName": "called-plainly"}
        called_at = time.monotonic_ns()
        client.start_transcription_job(**again)
        self.found["baseline_wire_ns"] = self.wire.sent_at[-1] - called_at
        client.close()

    def _end_of_walk(self) -> None:
        gaps = {phase: [round(gap / 1e6, 3) for gap in gaps] for phase, gaps in self.watch.gaps.items()}
        told = {**self.found, "gaps": gaps, "moments": self.moments, "problem": self._driver.problem}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        self.window.close()
        QApplication.quit()


if __name__ == "__main__":
    process.SandboxProcess = Sandbox
    sealscribe.app.Program = Measured
    main(["demo", "--data-folder", sys.argv[1]])
