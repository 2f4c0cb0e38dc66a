"""Many jobs and large uploads through the real workers against a stand-in: ``many_jobs.py KIND FOLDER``.

The last line of its output is JSON. Of the kind ``cpu``, in milliseconds of this process's processor time:

* ``submit``, ``plain_submit``, ``process``: for each job by the program, by plain boto3 in a loop, and by a process of
  its own for each.
* ``poll``, ``plain_poll``: for each look at one of 100 open jobs, and for a plain GetTranscriptionJob.

Of the kind ``stall``, with the Jobs page painted at every frame: ``gaps`` by phase, the times between two runs of a
timer of one millisecond, in milliseconds; ``idle`` is the baseline, ``steady`` has 25 jobs and 25 MB a second, ``flat``
all at once. Of the kind ``upload``: ``ours`` and ``theirs``, seconds of each upload by the program and by boto3.
"""

import json
import os
import subprocess
import sys
import time
from array import array
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from sealscribe.aws import transcription
from sealscribe.aws.clients import AwsClients
from sealscribe.aws.upload import UploadWatch, upload
from sealscribe.core.connection import Connection, ConnectionSettings
from sealscribe.core.draft import InputKind, JobDraft, OutputKind, Session
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.locations import S3Location
from sealscribe.core.request import request_of_draft
from sealscribe.store.job_store import JobStore
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.theme import FUSION_ARGUMENTS, LIGHT, ThemeController
from sealscribe.walkthrough.driver import Driver, Wait
from sealscribe.workers.follower import Pace
from sealscribe.workers.local_file import look_at_file
from sealscribe.workers.workforce import Workforce

KIND, FOLDER = sys.argv[1], Path(sys.argv[2])
ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
JOBS, OPEN, LOOKS = 300, 100, 20
RATE, STEADY_SECONDS, IDLE_SECONDS = 25, 6.0, 1.5
MEGABYTES = 150
UPLOADS = 5
FRAME_MS = 16


CALLS = 3
CALL = """
import json, sys
import boto3
client = boto3.client("transcribe", region_name="eu-central-1", endpoint_url=sys.argv[1],
    aws_access_key_id="AKIA0DEMO0DEMODEMODE", aws_secret_access_key="demo")
client.start_transcription_job(**json.loads(sys.argv[2]))
"""
"""What the AWS CLI does at least, in a process for each job."""


def children_seconds() -> float:
    """Time of the processor of all processes that were started and have ended."""
    times = os.times()
    return times.children_user + times.children_system


class Stub:
    """The stand-in, in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, str(Path(__file__).parent / "service_stub.py"), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = f"http://127.0.0.1:{self.process.stdout.readline().strip()}"

    def settings(self) -> ConnectionSettings:
        return ConnectionSettings("", "eu-central-1", self.url, "AKIA0DEMO0DEMODEMODE", "demo", is_demo=True)

    def connection(self) -> Connection:
        return Connection(
            "111122223333", "arn:aws:iam::111122223333:user/demo", "eu-central-1", "aws", endpoint_url=self.url
        )

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


def draft_of(number: int, recording: str = "") -> JobDraft:
    draft = JobDraft(
        name=f"visit-{number:05}",
        media_uri=f"s3://recordings-111122223333/visits/visit-{number:05}.wav",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://transcripts-111122223333/visits/",
        encryption_enabled=True,
        account_key=AccountKey(ARN, ARN),
        context=(ContextPair("Department", "Cardiology"), ContextPair("Visit", f"{number:05}")),
    )
    if not recording:
        return draft
    from dataclasses import replace

    file = look_at_file(recording)
    return replace(
        draft, input_kind=InputKind.LOCAL, local_file=file, upload_destination=f"s3://recordings-111122223333/{number}/"
    )


def recording_of(megabytes: int) -> str:
    path = FOLDER / "recording.wav"
    if not path.exists():
        head = b"RIFF" + (megabytes * 2**20 - 8).to_bytes(4, "little") + b"WAVEfmt " + bytes(20)
        path.write_bytes(head + bytes(megabytes * 2**20 - len(head)))
    return str(path)


class Measured(QObject):
    """Workers with a connection to the stand-in."""

    def __init__(self, stub: Stub, name: str, pace: Pace | None = None) -> None:
        super().__init__()
        settings = stub.settings()
        self.workforce = Workforce(lambda _: settings, lambda: JobStore(FOLDER / f"{name}.sqlite3"), pace=pace)
        self.workforce._gateway.use(AwsClients(settings), stub.connection())
        self.workforce.start()
        self.desk = self.workforce.job_desk
        self.desk.set_connection(stub.connection())

    def at_service(self) -> int:
        return sum(one.state.is_at_service for one in self.desk.summaries.values())


class Watch(QObject):
    """Keeps the times between two runs of a timer of one millisecond, by phase."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, array] = {}
        self._now = array("d")
        self._last = 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self, phase: str) -> None:
        self._now = self.gaps.setdefault(phase, array("d"))
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._now.append(round((now - self._last) * 1e3, 2))
        self._last = now


def cpu(told):  # noqa: ANN001, ANN201
    stub = Stub()
    crew = Measured(stub, "cpu", Pace(first=600.0, longest=600.0))
    plain = AwsClients(stub.settings())
    requests = [request_of_draft(draft_of(10_000 + number), Session()).to_api() for number in range(JOBS)]
    plain.transcribe.start_transcription_job(**requests[0])
    # One before: what is made once is no cost of a job.
    crew.desk.submit(draft_of(99_999))
    yield Wait("the first job", lambda: crew.at_service() == 1, 20)
    begun = time.process_time()
    for number in range(JOBS):
        crew.desk.submit(draft_of(number))
    yield Wait("all jobs", lambda: crew.at_service() == JOBS + 1, 40)
    told["submit"] = (time.process_time() - begun) * 1e3 / JOBS
    begun = time.process_time()
    for one in requests:
        plain.transcribe.start_transcription_job(**one)
    told["plain_submit"] = (time.process_time() - begun) * 1e3 / JOBS
    crew.workforce.close(4.0)
    begun = children_seconds()
    for number in range(CALLS):
        subprocess.run([sys.executable, "-c", CALL, stub.url, json.dumps(requests[number])], check=True)
    told["process"] = (children_seconds() - begun) * 1e3 / CALLS
    stub.end()

    stub = Stub()
    looks = []
    listed = transcription.list_states
    transcription.list_states = lambda *asked, **named: (looks.append(1), listed(*asked, **named))[1]
    crew = Measured(stub, "poll", Pace(first=0.1, longest=0.1))
    for number in range(OPEN):
        crew.desk.submit(draft_of(number))
    yield Wait("the open jobs", lambda: crew.at_service() == OPEN, 20)
    yield Wait("the first looks", lambda: len(looks) > 2, 20)
    count, begun = len(looks), time.process_time()
    yield Wait("the looks", lambda: len(looks) >= count + LOOKS, 40)
    told["poll"] = (time.process_time() - begun) * 1e3 / ((len(looks) - count) * OPEN)
    crew.workforce.close(4.0)
    plain = AwsClients(stub.settings())
    plain.transcribe.get_transcription_job(TranscriptionJobName="visit-00000")
    begun = time.process_time()
    for number in range(OPEN):
        plain.transcribe.get_transcription_job(TranscriptionJobName=f"visit-{number:05}")
    told["plain_poll"] = (time.process_time() - begun) * 1e3 / OPEN
    stub.end()


def stall(told):  # noqa: ANN001, ANN201
    themes = ThemeController(QApplication.instance(), LIGHT)
    recording = recording_of(MEGABYTES)
    watch = Watch()
    for phase, arguments in (("steady", ("--pace", str(25e6))), ("flat", ())):
        stub = Stub(*arguments)
        crew = Measured(stub, phase)
        page = JobsPage(crew.workforce.inquiries, crew.desk, themes, lambda *_: "")
        for _ in page.build_steps():
            pass
        page.resize(1200, 800)
        page.show()
        painter = QTimer(interval=FRAME_MS)
        painter.timeout.connect(page.table.viewport().update)
        painter.start()
        crew.desk.submit(draft_of(0))
        yield Wait("the first job", lambda crew=crew: crew.at_service() == 1, 20)
        settled = time.monotonic() + 1.0
        yield Wait("the page", lambda settled=settled: time.monotonic() > settled, 5)
        if phase == "steady":
            watch.begin("idle")
            until = time.monotonic() + IDLE_SECONDS
            yield Wait("the idle time", lambda until=until: time.monotonic() > until, 5)
        watch.begin(phase)
        crew.desk.submit(draft_of(1, recording))
        begun = time.monotonic()
        if phase == "steady":
            sent = 0
            while (passed := time.monotonic() - begun) < STEADY_SECONDS:
                while sent < passed * RATE:
                    crew.desk.submit(draft_of(10 + sent))
                    sent += 1
                at = time.monotonic() + 0.04
                yield Wait("a moment", lambda at=at: time.monotonic() > at, 5)
        else:
            for number in range(JOBS):
                crew.desk.submit(draft_of(10 + number))
        yield Wait("all jobs", lambda crew=crew: crew.at_service() == len(crew.desk.summaries), 40)
        watch.stop()
        told.setdefault("jobs", {})[phase] = crew.at_service()
        painter.stop()
        page.close()
        crew.workforce.close(4.0)
        stub.end()
        page.deleteLater()
    told["gaps"] = {phase: list(gaps) for phase, gaps in watch.gaps.items()}


def uploading(told):  # noqa: ANN001, ANN201
    stub = Stub()
    clients = AwsClients(stub.settings())
    recording = recording_of(MEGABYTES)
    location = S3Location("recordings-111122223333", "visit.wav")
    reader = ThreadPoolExecutor(1)  # as the workers do
    watch = UploadWatch(lambda _: None, lambda: False, beside=lambda work: reader.submit(work).result)
    told["ours"], told["theirs"] = [], []
    for number in range(UPLOADS + 1):
        begun = time.perf_counter()
        upload(clients, recording, location, watch, media_format="wav")
        middle = time.perf_counter()
        clients.s3.upload_file(recording, location.bucket, location.key)
        if number:
            told["ours"].append(middle - begun)
            told["theirs"].append(time.perf_counter() - middle)
        yield Wait("a moment", lambda: True, 1)
    stub.end()


def main() -> None:
    app = QApplication(["many-jobs", "-platform", "offscreen", *FUSION_ARGUMENTS])
    told: dict[str, object] = {}
    driver = Driver({"cpu": cpu, "stall": stall, "upload": uploading}[KIND](told))
    driver.finished.connect(app.quit)
    QTimer.singleShot(0, driver.start)
    app.exec()
    sys.stdout.write(json.dumps({**told, "problem": driver.problem}) + "\n")


if __name__ == "__main__":
    main()
