"""Several recordings on the form: they are looked at, reviewed, and handed over as one job each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sealscribe.core.batch import BatchEntry, BatchRules, BatchSource, make_entries, renamed
from sealscribe.core.draft import InputKind
from sealscribe.core.job_record import JobRecord
from sealscribe.core.placeholders import Placeholder, uses
from sealscribe.core.sensitive_pairs import InspectPair
from sealscribe.ui.create_job.batch_dialog import BatchDialog
from sealscribe.ui.create_job.batch_model import Rename
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.texts.batch_texts import NOTHING_FOUND, NOTHING_FOUND_DETAIL, created_words, left_words
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.ui.create_job.input_data import InputDataPanel
    from sealscribe.ui.create_job.ports import JobDesk
    from sealscribe.workers.inquiries import Inquiries

_SAMPLE: Final = ("input_kind", "local_file", "media_uri", "media_size")


class BatchPart(QObject):
    """The first recording stands in the form as a sample: the form's own rules judge by it what all have in common."""

    changed = Signal(object)
    """The recordings, a tuple of BatchSource; an empty one where there is no batch any more."""
    sampled = Signal(object)
    """Changes of the draft by which it has the first recording."""
    looking = Signal(bool)
    """Whether recordings are being looked at."""
    told = Signal(str, str, str)
    """Kind, title and text of something to say."""
    recorded = Signal(object)
    """The JobRecord of the first of the jobs that were made; it is on disk, the others follow."""

    def __init__(
        self, inquiries: Inquiries, job_desk: JobDesk, state: FormState, inspect_pair: InspectPair, page: QWidget
    ) -> None:
        super().__init__(page)
        self._inspect_pair = inspect_pair
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._state = state
        self._page = page
        self._sources: tuple[BatchSource, ...] = ()
        self._look_request: int | None = None
        self._review_request: int | None = None
        self._first_id = ""
        self._rename: Rename | None = None
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        job_desk.job_changed.connect(self._job_changed)

    def join(self, panel: InputDataPanel) -> None:
        """Get the recordings from the panel, and show there which there are."""
        panel.several_chosen.connect(self.look_at)
        panel.batch_forgotten.connect(self.forget)
        self.changed.connect(panel.show_batch)
        self.looking.connect(panel.show_looking)

    @property
    def sources(self) -> tuple[BatchSource, ...]:
        """The recordings; none where there is no batch."""
        return self._sources

    @Slot(object)
    def look_at(self, paths: Sequence[str]) -> None:
        """Take files, folders and lists."""
        if self._look_request is not None:
            self._inquiries.cancel(self._look_request)
        self._look_request = self._inquiries.look_at_batch(tuple(paths))
        self.looking.emit(True)

    @Slot()
    def forget(self) -> None:
        """Have no batch any more; the sample stays in the form."""
        if self._sources:
            self._sources = ()
            self.changed.emit(())

    def follow(self, changes: dict[str, object]) -> None:
        """Forget the batch where a person chose another recording in its place."""
        if self._sources and any(name in changes for name in _SAMPLE) and changes != self._sample():
            self.forget()

    def review(self) -> None:
        """Show all jobs; whoever agrees there makes them."""
        if self._review_request is not None:
            return
        draft = self._state.draft
        taken = frozenset(one.name for one in self._job_desk.summaries.values() if one.has_taken_its_name)
        known = frozenset(self._state.resolved_pairs)
        rules = BatchRules(self._state.session, self._state.today, taken, self._inspect_pair, known)

        def make(sources: Sequence[BatchSource]) -> tuple[BatchEntry, ...]:
            return make_entries(draft, sources, rules)

        self._rename = partial(renamed, rules=rules)
        with_hash = uses(draft, Placeholder.MEDIA_SHA256)
        self._review_request = self._inquiries.make_batch(self._sources, make, with_hash=with_hash)
        self.looking.emit(True)

    def _sample(self) -> dict[str, object]:
        first = next((one for one in self._sources if one.error is None), self._sources[0])
        if first.file is None and first.error is None:
            return {"input_kind": InputKind.S3, "media_uri": first.row.file, "media_size": None}
        return {"input_kind": InputKind.LOCAL, "local_file": first.file}

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or not isinstance(message.value, tuple):
            return
        if message.request_id == self._look_request:
            self._look_request = None
            self.looking.emit(False)
            self._take(message.value)
        elif message.request_id == self._review_request:
            self._review_request = None
            self.looking.emit(False)
            if self._rename is None:
                return
            dialog = BatchDialog(message.value, self._rename, self._page.window())
            dialog.agreed.connect(self._hand_over)
            dialog.open()

    def _take(self, sources: tuple[BatchSource, ...]) -> None:
        if not sources:
            self.told.emit("warning", NOTHING_FOUND, NOTHING_FOUND_DETAIL)
            return
        self._sources = sources
        self.sampled.emit(self._sample())
        self.changed.emit(sources)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id in (self._look_request, self._review_request):
            self._look_request = self._review_request = None
            self.looking.emit(False)
            words = error_text(message.error)
            self.told.emit("error", words.title, words.text)

    @Slot(object)
    def _hand_over(self, ready: tuple[BatchEntry, ...]) -> None:
        left = len(self._sources) - len(ready)
        ids = self._job_desk.submit_all(entry.draft for entry in ready)
        self._first_id = ids[0]
        self.told.emit("success", created_words(len(ids)), left_words(left) if left else "")

    @Slot(object)
    def _job_changed(self, record: JobRecord) -> None:
        if self._first_id and record.id == self._first_id:
            self._first_id = ""
            self.forget()
            self.recorded.emit(record)
