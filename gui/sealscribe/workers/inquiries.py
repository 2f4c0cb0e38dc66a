"""Asks questions off the GUI thread, several at a time; answers arrive as signals in the GUI thread."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from sealscribe.core.access import AccessQuestion
from sealscribe.core.batch import BatchEntry, BatchSource
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobRecord
from sealscribe.core.moment import utc_now
from sealscribe.core.seal import OutputRole
from sealscribe.core.transcript import parse_transcript
from sealscribe.workers.access_check import AccessCheck
from sealscribe.workers.batch_files import hashed, look_at_batch
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.key_listing import KeyListing
from sealscribe.workers.local_file import hash_file, look_at_file, read_file, save_file
from sealscribe.workers.messages import Answer, JobResult, KeyRows, OutsideLook, Refusal
from sealscribe.workers.seal_check import look_at_outputs, outputs_of
from sealscribe.workers.threads import assert_own_thread, outcome_of

_PARALLEL = 4
# A listing of keys takes four threads. One that was taken back still ends the page that it waits for.
_LISTING_THREADS = 8


MakeEntries = Callable[[Sequence[BatchSource]], tuple[BatchEntry, ...]]


class Inquiries(QObject):
    """Each method asks one question and returns its request id at once.

    ``answered`` carries an Answer, ``refused`` a Refusal, ``key_rows`` the growing KeyRows of a key list. Answers come
    in any order, maybe late; nothing comes for a cancelled question.
    """

    answered = Signal(object)
    refused = Signal(object)
    key_rows = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self, gateway: Gateway, record_of: Callable[[str], JobRecord | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._record_of = record_of
        self._ids = itertools.count(1)
        self._open: set[int] = set()
        # Who takes an id out of here decides: a worker that it is asked, the GUI thread that it is not.
        self._waiting: set[int] = set()
        self._of_aws: set[int] = set()
        self._closing = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setObjectName("inquiries")
        self._pool.setMaxThreadCount(_PARALLEL)
        self._listing_pool = QThreadPool(self)
        self._listing_pool.setObjectName("key listings")
        self._listing_pool.setMaxThreadCount(_LISTING_THREADS)
        self._arrived.connect(self._deliver)

    def list_keys(self) -> int:
        """Ask for all keys and aliases of the account and Region. The answer's value is a KeyList."""
        request_id = self._new_id()
        self._of_aws.add(request_id)
        is_cancelled = partial(self._is_cancelled, request_id)
        for task in KeyListing(request_id, self._gateway, is_cancelled, self._arrived.emit).tasks:
            self._listing_pool.start(task)
        return request_id

    def describe_key(self, text: str) -> int:
        """Ask for a key by key id, alias or ARN. The answer's value is KeyDetails."""

        def question() -> object:
            from sealscribe.aws.keys import describe_key

            return describe_key(self._gateway.clients(), text)

        return self._ask_aws(question)

    def key_rotation(self, key_arn: str) -> int:
        """Ask whether AWS KMS renews the material of a key by itself. The answer's value is a KeyRotation."""

        def question() -> object:
            from sealscribe.aws.keys import key_rotation

            return key_rotation(self._gateway.clients(), key_arn)

        return self._ask_aws(question)

    def list_buckets(self) -> int:
        """Ask for the buckets of the account. The answer's value is a tuple of BucketEntry."""

        def question() -> object:
            from sealscribe.aws.storage import list_buckets

            return list_buckets(self._gateway.clients())

        return self._ask_aws(question)

    def list_objects(self, bucket: str, prefix: str = "", token: str = "") -> int:
        """Ask for one page of a bucket's content, one level deep. The answer's value is an ObjectPage."""

        def question() -> object:
            from sealscribe.aws.storage import list_objects

            return list_objects(self._gateway.clients(), bucket, prefix, token)

        return self._ask_aws(question)

    def check_access(self, asked: AccessQuestion) -> int:
        """Ask whether the caller may use a key, context and buckets. The answer's value is an AccessReport."""
        request_id = self._new_id()
        is_cancelled = partial(self._is_cancelled, request_id)
        return self._ask_aws(AccessCheck(asked, self._gateway, is_cancelled).run, request_id)

    def load_detector(self) -> int:
        """Have the detector of sensitive data read its tables, off the GUI thread. The answer's value is None."""

        def question() -> object:
            from sealscribe.core.sensitivity import inspect_pair

            inspect_pair("name", "value")
            return None

        return self._ask(question)

    def look_at_file(self, path: str) -> int:
        """Ask what a recording of this computer is. The answer's value is a LocalFile."""
        return self._ask(lambda: look_at_file(path))

    def look_at_batch(self, paths: Sequence[str]) -> int:
        """Ask what the recordings of files, folders and lists are. The answer's value is a tuple of BatchSource."""
        request_id = self._new_id()
        return self._ask(lambda: look_at_batch(paths, partial(self._is_cancelled, request_id)), request_id)

    def make_batch(self, sources: Sequence[BatchSource], make: MakeEntries, *, with_hash: bool) -> int:
        """Have entries made of recordings, with the SHA-256 of each file if that is wanted.

        The answer's value is what ``make`` returns.
        """
        request_id = self._new_id()

        def question() -> object:
            return make(hashed(sources, partial(self._is_cancelled, request_id)) if with_hash else sources)

        return self._ask(question, request_id)

    def hash_file(self, path: str) -> int:
        """Ask for the SHA-256 of a file of this computer. The answer's value is a str of hexadecimal digits."""
        request_id = self._new_id()
        return self._ask(lambda: hash_file(path, partial(self._is_cancelled, request_id)), request_id)

    def taken_job_names(self, stem: str) -> int:
        """Ask for the names of the service's jobs that contain ``stem``. The answer's value is a frozenset of str."""

        def question() -> object:
            from sealscribe.aws.transcription import list_job_names

            return list_job_names(self._gateway.clients(), stem)

        return self._ask_aws(question)

    def list_service_jobs(self) -> int:
        """Ask for the newest jobs of the account and Region. The answer's value is a tuple of ServiceJob."""

        def question() -> object:
            from sealscribe.aws.transcription import list_jobs

            return list_jobs(self._gateway.clients())

        return self._ask_aws(question)

    def look_at_job(self, name: str) -> int:
        """Ask how a job stands and how its outputs are encrypted. The answer's value is an OutsideLook."""

        def question() -> object:
            from sealscribe.aws.transcription import get_job

            clients = self._gateway.clients()
            job = get_job(clients, name)
            return OutsideLook(job, look_at_outputs(clients, job, utc_now))

        return self._ask_aws(question)

    def read_result(self, job_id: str) -> int:
        """Ask for the transcript of a completed job. The answer's value is a JobResult."""
        record = self._record_of(job_id)

        def question() -> object:
            if record is None:
                raise AppFailure(AppError(ErrorCode.TRANSCRIPT_MISSING))
            document = self._read_document(record)
            return JobResult(job_id, document, parse_transcript(document))

        return self._ask_aws(question)

    def save_file(self, path: str, content: bytes | Callable[[], bytes]) -> int:
        """Write a file, whole or not at all. The answer's value is None.

        What takes long to make is given as what makes it, and is made off the GUI thread too.
        """
        return self._ask(lambda: save_file(path, content() if callable(content) else content))

    def read_file(self, path: str, most: int, make: Callable[[bytes], object]) -> int:
        """Read up to ``most`` bytes of a file. The answer's value is what ``make`` makes of them, in a worker too."""
        return self._ask(lambda: make(read_file(path, most)))

    def have_made(self, make: Callable[[], object]) -> int:
        """Have something made that takes a while. The answer's value is what ``make`` returns."""
        return self._ask(make)

    @property
    def is_idle(self) -> bool:
        """Whether every question has its answer."""
        return not self._open

    def cancel(self, request_id: int) -> None:
        """Take a question back: whatever it finds will not arrive."""
        self._open.discard(request_id)
        self._waiting.discard(request_id)
        self._of_aws.discard(request_id)

    def withdraw(self, request_id: int) -> bool:
        """Take a question back if it still waits in line, and tell whether it did.

        One that is being asked goes on, and its answer arrives.
        """
        try:
            self._waiting.remove(request_id)
        except KeyError:
            return False
        self._open.discard(request_id)
        return True

    @Slot()
    def drop_aws(self) -> None:
        """Take back all that was asked of AWS: the connection is another one from now on.

        Each of those is refused with NOT_CONNECTED, whatever comes of it.
        """
        dropped, self._of_aws = self._of_aws & self._open, set()
        for request_id in sorted(dropped):
            self._open.discard(request_id)
            self._waiting.discard(request_id)
            self.refused.emit(Refusal(request_id, AppError(ErrorCode.NOT_CONNECTED)))

    def stop(self) -> None:
        """Refuse new questions and drop those that wait; those that run end by themselves."""
        self._closing.set()
        self._open.clear()
        self._waiting.clear()
        self._pool.clear()
        self._listing_pool.clear()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the questions that run; tell whether all ended in time."""
        until = time.monotonic() + milliseconds / 1000
        ended = self._pool.waitForDone(milliseconds)
        return self._listing_pool.waitForDone(max(1, round((until - time.monotonic()) * 1000))) and ended

    def _read_document(self, record: JobRecord) -> bytes:
        from sealscribe.aws.storage import read_object
        from sealscribe.aws.transcription import read_service_transcript

        clients = self._gateway.clients_of(record.origin)
        outputs = outputs_of(record)
        if not outputs:
            return read_service_transcript(clients, record.request.name)
        roles = (OutputRole.TRANSCRIPT, OutputRole.REDACTED_TRANSCRIPT)
        for output in sorted((o for o in outputs if o.role in roles), key=lambda o: roles.index(o.role)):
            return read_object(clients, output.location)
        raise AppFailure(AppError(ErrorCode.TRANSCRIPT_MISSING))

    def _is_cancelled(self, request_id: int) -> bool:
        return self._closing.is_set() or request_id not in self._open

    def _new_id(self) -> int:
        request_id = next(self._ids)
        self._open.add(request_id)
        return request_id

    def _ask_aws(self, question: Callable[[], object], request_id: int | None = None) -> int:
        request_id = self._new_id() if request_id is None else request_id
        self._of_aws.add(request_id)
        return self._ask(question, request_id)

    def _ask(self, question: Callable[[], object], request_id: int | None = None) -> int:
        if request_id is None:
            request_id = self._new_id()
        self._waiting.add(request_id)

        def run() -> None:
            try:
                self._waiting.remove(request_id)
            except KeyError:
                return
            if self._closing.is_set():
                return
            outcome = outcome_of(question)
            if isinstance(outcome, AppError):
                self._arrived.emit(Refusal(request_id, outcome))
            else:
                self._arrived.emit(Answer(request_id, outcome))

        self._pool.start(run)
        return request_id

    @Slot(object)
    def _deliver(self, message: object) -> None:
        assert_own_thread(self)
        if not isinstance(message, Answer | Refusal | KeyRows) or message.request_id not in self._open:
            return
        if isinstance(message, KeyRows):
            self.key_rows.emit(message)
            return
        self._open.discard(message.request_id)
        self._of_aws.discard(message.request_id)
        if isinstance(message, Answer):
            self.answered.emit(message)
        else:
            self.refused.emit(message)
