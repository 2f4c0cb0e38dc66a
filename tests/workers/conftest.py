"""Workers on the embedded AWS over real HTTP, with a wire between them that can be cut."""

from __future__ import annotations

import functools
import http.client
import itertools
import json
import socket
import threading
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import botocore.loaders
import pytest
from pytestqt.qtbot import QtBot

from sealscribe.aws.clients import AwsClients
from sealscribe.core.connection import (
    Connection,
    ConnectionChoice,
    ConnectionKind,
    ConnectionSettings,
    ConnectionState,
)
from sealscribe.core.draft import InputKind, JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import AppError
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import SealReport
from sealscribe.sandbox.process import SandboxAddress, SandboxProcess
from sealscribe.store.job_store import JobStore
from sealscribe.workers.follower import Pace
from sealscribe.workers.local_file import look_at_file
from sealscribe.workers.messages import Answer, KeyRows, Refusal, SubmissionRefused, UploadProgress
from sealscribe.workers.workforce import Workforce

JOB_SECONDS = 0.05
SLOW = 600.0
CLOSE_SECONDS = 5.0
PACE = Pace(first=0.04, longest=0.2)
WAIT_MILLISECONDS = 10_000
RECORDINGS = "recordings-111122223333"
OUTPUT = "sealed-transcripts-111122223333"
CALL = f"s3://{RECORDINGS}/calls/customer-service-call.mp3"
CONTEXT = (ContextPair("Department", "Legal"), ContextPair("Matter", "2024-118"))


# --- the embedded AWS ------------------------------------------------------------------------------------


@dataclass
class Cloud:
    """The embedded AWS as one test sees it, and an administrator's clients for it."""

    address: SandboxAddress
    clients: AwsClients
    broken_keys: set[str] = field(default_factory=set)

    @property
    def settings(self) -> ConnectionSettings:
        return settings_of(self.address)

    def ask(self, path: str, body: object = None, method: str | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.address.url}/_sealscribe/{path}", data, method=method)  # noqa: S310 - loopback only
        with urllib.request.urlopen(request) as answer:  # noqa: S310 - loopback
            return json.loads(answer.read())

    def control(self, **wanted: object) -> None:
        self.ask("control", wanted)

    def fault(self, operation: str, **wanted: object) -> None:
        self.control(faults=[{"operation": operation, **wanted}])

    def sent(self, operation: str) -> list[dict[str, Any]]:
        """The requests of an operation as they came over the wire, oldest first."""
        return list(self.ask(f"requests?operation={operation}"))

    def inspect(self, location: Any) -> dict[str, Any]:
        """An object as it is stored, with the encryption context that it was sealed under."""
        query = urllib.parse.urlencode({"bucket": location.bucket, "key": location.key})
        return dict(self.ask(f"inspect?{query}"))

    def settings_for(self, identity: str) -> ConnectionSettings:
        """Settings of a restricted identity, by its name."""
        keys = self.ask("identities")[identity]
        return replace(
            self.settings,
            access_key_id=keys["access_key_id"],
            secret_access_key=keys["secret_access_key"],
        )

    def key_arn(self, alias: str) -> str:
        return str(self.clients.kms.describe_key(KeyId=f"alias/{alias}")["KeyMetadata"]["Arn"])

    def partner_key_arn(self, description: str) -> str:
        """A key of the other account, which its own administrator finds by its description."""
        other = self.address.other
        clients = AwsClients(
            replace(self.settings, access_key_id=other.access_key_id, secret_access_key=other.secret_access_key)
        )
        try:
            for key in clients.kms.list_keys()["Keys"]:
                metadata = clients.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]
                if metadata["Description"] == description:
                    return str(metadata["Arn"])
        finally:
            clients.close()
        raise LookupError(description)

    def set_key_state(self, arn: str, state: str) -> None:
        """Put a key in a state; it is enabled again after the test."""
        self.broken_keys.add(arn)
        self.control(key_states={arn: state})

    def start_job(self, name: str, **parameters: object) -> None:
        """A job that somebody else started."""
        wanted = {"LanguageCode": "en-US", "Media": {"MediaFileUri": CALL}, "OutputBucketName": OUTPUT, **parameters}
        self.clients.transcribe.start_transcription_job(TranscriptionJobName=name, **wanted)

    def job_names(self, contains: str) -> list[str]:
        answer = self.clients.transcribe.list_transcription_jobs(JobNameContains=contains, MaxResults=100)
        return [job["TranscriptionJobName"] for job in answer["TranscriptionJobSummaries"]]

    def make_kms_bucket(self, name: str, key_arn: str) -> None:
        """A bucket whose own default is a KMS key."""
        s3 = self.clients.s3
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": self.address.region})
        rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key_arn}}
        s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [rule]})

    def has_object(self, uri: str) -> bool:
        bucket, _, key = uri.removeprefix("s3://").partition("/")
        found = self.clients.s3.list_objects_v2(Bucket=bucket, Prefix=key).get("Contents", ())
        return any(entry["Key"] == key for entry in found)

    def reset(self) -> None:
        states = dict.fromkeys(self.broken_keys, "Enabled")
        self.control(clear_faults=True, ai_opt_out=False, job_seconds=JOB_SECONDS, key_states=states)
        self.ask("requests", method="DELETE")


def settings_of(address: SandboxAddress, url: str = "") -> ConnectionSettings:
    return ConnectionSettings(
        region=address.region,
        endpoint_url=url or address.url,
        access_key_id=address.current.access_key_id,
        secret_access_key=address.current.secret_access_key,
        is_demo=True,
    )


@pytest.fixture(scope="session")
def sandbox_address() -> Iterator[SandboxAddress]:
    process = SandboxProcess(job_seconds=JOB_SECONDS)
    process.start()
    try:
        yield process.wait_ready(30.0)
    finally:
        process.stop()


@pytest.fixture(scope="session", autouse=True)
def models_read_once() -> Iterator[None]:
    """Each program start has clients of its own here; botocore's models are the same for all and read once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("botocore.session.create_loader", functools.cache(botocore.loaders.create_loader))
        yield


@pytest.fixture(scope="session")
def administrator(sandbox_address: SandboxAddress) -> Iterator[AwsClients]:
    clients = AwsClients(settings_of(sandbox_address))
    yield clients
    clients.close()


@pytest.fixture
def cloud(sandbox_address: SandboxAddress, administrator: AwsClients) -> Iterator[Cloud]:
    made = Cloud(sandbox_address, administrator)
    made.reset()
    yield made
    made.reset()


@pytest.fixture(scope="session")
def fresh() -> Callable[[str], str]:
    """Names that no other test has."""
    numbers = itertools.count(1)
    return lambda stem: f"{stem}-{next(numbers)}"


# --- a wire that can be cut ------------------------------------------------------------------------------


@dataclass
class Wire:
    """Stands between the program and the embedded AWS; ``url`` is the program's endpoint.

    ``lose_answers`` names operations whose request goes through and whose answer does not come back; ``lose_requests``
    those whose request does not even get there; ``show_pages`` those whose request goes through and whose answer a page
    of the network takes the place of; each counts down. While ``is_cut`` every connection breaks.
    Operations named in ``hold`` are passed on, and those in ``hold_bodies`` are read at all, only once ``held`` is set;
    ``waiting`` names those that came so far, ``passed`` those that were answered.
    """

    url: str
    target: str
    lose_answers: dict[str, int] = field(default_factory=dict)
    lose_requests: dict[str, int] = field(default_factory=dict)
    show_pages: dict[str, int] = field(default_factory=dict)
    is_cut: bool = False
    held: threading.Event = field(default_factory=threading.Event)
    hold: set[str] = field(default_factory=set)
    hold_bodies: set[str] = field(default_factory=set)
    waiting: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)

    def takes(self, losses: dict[str, int], operation: str) -> bool:
        left = losses.get(operation, 0)
        losses[operation] = left - 1
        return left > 0


def _operation_of(handler: BaseHTTPRequestHandler) -> str:
    target = handler.headers.get("X-Amz-Target", "").rpartition(".")[2]
    return target or f"{handler.command} object"


@pytest.fixture
def wire(cloud: Cloud) -> Iterator[Wire]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def pass_on(self) -> None:
            self.close_connection = True
            operation = _operation_of(self)
            if self.headers.get("Expect", "").lower() == "100-continue":
                self.send_response_only(100)
                self.end_headers()
            length = int(self.headers.get("Content-Length") or 0)
            if operation in made.hold_bodies:
                made.waiting.append(operation)
                made.held.wait(30)
            body = self.rfile.read(length)
            if len(body) < length or made.is_cut or made.takes(made.lose_requests, operation):
                return
            if operation in made.hold:
                made.waiting.append(operation)
                made.held.wait(30)
            connection = http.client.HTTPConnection(urllib.parse.urlsplit(made.target).netloc, timeout=30)
            try:
                headers = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
                connection.request(self.command, self.path, body, headers)
                answer = connection.getresponse()
                content = answer.read()
            finally:
                connection.close()
            if made.takes(made.lose_answers, operation):
                return
            if made.takes(made.show_pages, operation):
                self.send_response_only(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<!DOCTYPE html><html><body>Sign in to the network</body></html>")
                return
            made.passed.append(operation)
            try:
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("transfer-encoding", "connection"):
                        self.send_header(name, value)
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                # Whoever asked does not wait any more.
                return

        do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = pass_on  # noqa: N815

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    # What is not read shall soon stop the sender, so that it can be caught in the middle.
    server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 * 1024)
    made = Wire(f"http://127.0.0.1:{server.server_port}", cloud.address.url)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.held.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def unused_url() -> str:
    """An address of this computer where nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{one.getsockname()[1]}"


# --- the workers -----------------------------------------------------------------------------------------


@dataclass
class Crew:
    """A running workforce, and all that it told so far."""

    workforce: Workforce
    qtbot: QtBot
    store_path: Path
    connection: Connection | None = None
    told: list[JobRecord] = field(default_factory=list)
    answers: dict[int, object] = field(default_factory=dict)
    key_rows: list[KeyRows] = field(default_factory=list)
    progress: list[UploadProgress] = field(default_factory=list)
    refused: list[SubmissionRefused] = field(default_factory=list)
    store_errors: list[AppError] = field(default_factory=list)
    damaged: int | None = None
    replaced: tuple[str, int] | None = None
    is_closed: bool = False

    @property
    def desk(self) -> Any:
        return self.workforce.job_desk

    @property
    def inquiries(self) -> Any:
        return self.workforce.inquiries

    def listen(self) -> None:
        self.desk.job_changed.connect(self.told.append)
        self.desk.upload_progressed.connect(self.progress.append)
        self.desk.submission_refused.connect(self.refused.append)
        self.desk.store_failed.connect(self.store_errors.append)
        self.desk.records_loaded.connect(self._loaded)
        self.workforce.job_desk.store_replaced.connect(self._replaced)
        self.inquiries.answered.connect(self._answered)
        self.inquiries.refused.connect(self._refused)
        self.inquiries.key_rows.connect(self.key_rows.append)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MILLISECONDS)

    def answer(self, request_id: int) -> Any:
        """What a question was answered, an AppError where it was refused."""
        self.until(lambda: request_id in self.answers)
        return self.answers[request_id]

    def connect(self) -> Connection:
        """Prove the connection and go on with its unfinished jobs."""
        state = self.try_to_connect()
        assert state.connection is not None, state
        self.connection = state.connection
        return state.connection

    def try_to_connect(self) -> ConnectionState:
        """Make the connection, or be refused."""
        connector = self.workforce.connector
        connector.start(ConnectionChoice(ConnectionKind.DEMO))
        self.until(lambda: not connector.state.stage.is_busy)
        return connector.state

    def reroute(self, settings: ConnectionSettings) -> None:
        """Go on with other clients, as if the network had changed under the proven connection."""
        assert self.connection is not None
        self.workforce._gateway.use(AwsClients(settings), self.connection)

    def job(self, job_id: str) -> JobRecord:
        record = self.desk.record(job_id)
        assert isinstance(record, JobRecord)
        return record

    def wait_for(self, job_id: str, *states: JobState) -> JobRecord:
        def is_there() -> bool:
            record = self.desk.record(job_id)
            if record is not None and record.state.is_final and record.state not in states:
                pytest.fail(f"the job ended as {record.state}: {record.error or record.failure_reason}")
            return record is not None and record.state in states

        self.until(is_there)
        return self.job(job_id)

    def wait_sealed(self, job_id: str) -> tuple[JobRecord, SealReport]:
        """Wait until a job is completed and its outputs were checked."""
        self.wait_for(job_id, JobState.COMPLETED)
        self.until(lambda: self.job(job_id).seal is not None)
        record = self.job(job_id)
        assert record.seal is not None
        return record, record.seal

    def states_told(self, job_id: str) -> list[JobState]:
        """The states that were told of a job, each once."""
        states = [record.state for record in self.told if record.id == job_id]
        return [state for state, _ in itertools.groupby(states)]

    def on_disk(self, job_id: str) -> JobRecord | None:
        """A record as a second reader of the file finds it."""
        return stored(self.store_path).get(job_id)

    def close(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            assert self.workforce.close(CLOSE_SECONDS), "a worker thread did not end"

    def _replaced(self, kept_aside: str, taken: int) -> None:
        self.replaced = (kept_aside, taken)

    def _loaded(self, damaged: int) -> None:
        self.damaged = damaged

    def _answered(self, answer: Answer) -> None:
        assert answer.request_id not in self.answers
        self.answers[answer.request_id] = answer.value

    def _refused(self, refusal: Refusal) -> None:
        assert refusal.request_id not in self.answers
        self.answers[refusal.request_id] = refusal.error


def stored(path: Path) -> dict[str, JobRecord]:
    store = JobStore(path)
    try:
        return {one.summary.id: one.record() for batch in store.batches() for one in batch.records}
    finally:
        store.close()


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "jobs.sqlite3"


Hire = Callable[..., Crew]


@pytest.fixture
def hire(qtbot: QtBot, cloud: Cloud, store_path: Path) -> Iterator[Hire]:
    """Starts a workforce; the next one with the same store is the next start of the program."""
    hired: list[Crew] = []

    def call(
        settings: ConnectionSettings | Callable[..., ConnectionSettings] | None = None,
        *,
        open_store: Callable[[], Any] | None = None,
        connect: bool = True,
        choosing: bool = False,
        pace: Pace = PACE,
        **named: Any,
    ) -> Crew:
        found = settings or cloud.settings

        def provide(choice: ConnectionChoice) -> ConnectionSettings:
            if not callable(found):
                return found
            return found(choice) if choosing else found()

        workforce = Workforce(provide, open_store or (lambda: JobStore(store_path)), pace=pace, **named)
        crew = Crew(workforce, qtbot, store_path)
        crew.listen()
        hired.append(crew)
        workforce.start()
        crew.until(lambda: crew.damaged is not None)
        if connect:
            crew.connect()
        return crew

    yield call
    for crew in hired:
        crew.close()


@pytest.fixture
def crew(hire: Hire) -> Crew:
    """Workers of the demo account's administrator."""
    return hire()


# --- drafts ----------------------------------------------------------------------------------------------


@pytest.fixture
def draft(fresh: Callable[[str], str]) -> Callable[..., JobDraft]:
    """A complete draft for a customer's bucket without a key; ``changes`` replace."""

    def call(**changes: Any) -> JobDraft:
        plain = JobDraft(
            name=fresh("job"), media_uri=CALL, output_kind=OutputKind.CUSTOMER, output_uri=f"s3://{OUTPUT}/cases/"
        )
        return replace(plain, **changes)

    return call


@pytest.fixture
def sealed_draft(draft: Callable[..., JobDraft], cloud: Cloud) -> Callable[..., JobDraft]:
    """A complete draft with a key of the account and two context pairs."""
    arn = cloud.key_arn("sealed-transcripts")
    cloud.ask("requests", method="DELETE")

    def call(**changes: Any) -> JobDraft:
        key = AccountKey("alias/sealed-transcripts", arn, "alias/sealed-transcripts")
        return draft(**{"encryption_enabled": True, "account_key": key, "context": CONTEXT, **changes})

    return call


@pytest.fixture
def recording(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file that looks like a WAV recording."""

    def call(size: int = 40_000, name: str = "interview.wav") -> Path:
        path = tmp_path / name
        head = b"RIFF" + (size - 8).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
        head += bytes.fromhex("0100 0100 401f0000 803e0000 0200 1000".replace(" ", ""))
        head += b"data" + (size - 44).to_bytes(4, "little")
        path.write_bytes(head + bytes(size - len(head)))
        return path

    return call


@pytest.fixture
def upload_draft(sealed_draft: Callable[..., JobDraft], fresh: Callable[[str], str]) -> Callable[[Path], JobDraft]:
    """A draft with a file of this computer."""

    def call(path: Path, **changes: Any) -> JobDraft:
        destination = f"s3://{RECORDINGS}/{fresh('uploads')}/"
        return sealed_draft(
            input_kind=InputKind.LOCAL, local_file=look_at_file(str(path)), upload_destination=destination, **changes
        )

    return call
