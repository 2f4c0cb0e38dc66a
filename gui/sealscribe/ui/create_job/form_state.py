"""What the page knows: the draft, its findings, and which of them a person is shown by now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from sealscribe.core.context_rules import ContextRules
from sealscribe.core.draft import JobDraft, KeyOrigin, Session
from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Field, Finding, FindingCode, Severity, error
from sealscribe.core.job_record import new_job_id
from sealscribe.core.keys import KeyUnusableReason
from sealscribe.core.media import LocalFile
from sealscribe.core.moment import Clock, utc_now
from sealscribe.core.placeholders import PlaceholderValues, resolved_context, resolved_pairs, values_of
from sealscribe.core.preferences import rebased
from sealscribe.core.validation import check_draft
from sealscribe.ui.create_job.draft_history import DraftHistory

_PLACE: Final = {field: place for place, field in enumerate(Field)}
_PAIRS: Final = frozenset({Field.CONTEXT, Field.TAGS})
_FIELDS_OF_ATTRIBUTE: Final = {
    "name": (Field.NAME,),
    "language_mode": (Field.LANGUAGE, Field.LANGUAGE_OPTIONS),
    "language_code": (Field.LANGUAGE,),
    "language_options": (Field.LANGUAGE_OPTIONS,),
    "input_kind": (Field.MEDIA_URI, Field.LOCAL_FILE, Field.UPLOAD_DESTINATION),
    "media_uri": (Field.MEDIA_URI,),
    "media_size": (Field.MEDIA_URI,),
    "local_file": (Field.LOCAL_FILE,),
    "upload_destination": (Field.UPLOAD_DESTINATION,),
    "upload_encryption": (Field.UPLOAD_DESTINATION,),
    "output_kind": (Field.OUTPUT_LOCATION, Field.OUTPUT_URI),
    "output_uri": (Field.OUTPUT_URI,),
    "encryption_enabled": (Field.ACCOUNT_KEY, Field.EXTERNAL_KEY, Field.CONTEXT),
    "key_origin": (Field.ACCOUNT_KEY, Field.EXTERNAL_KEY),
    "account_key": (Field.ACCOUNT_KEY,),
    "external_key": (Field.EXTERNAL_KEY,),
    "context": (Field.CONTEXT,),
    "subtitle_formats": (Field.SUBTITLES,),
    "subtitle_start_index": (Field.SUBTITLES,),
    "tags": (Field.TAGS,),
    "tags_submission": (Field.TAGS,),
}
"""The fields whose refusal no longer stands when an attribute of the draft was changed."""
_CHOICES: Final = {
    "local_file": Field.LOCAL_FILE,
    "media_size": Field.MEDIA_URI,
    "account_key": Field.ACCOUNT_KEY,
}
"""A choice is complete at once, unlike a text that is being typed: its field is judged without being left."""


class FormState:
    """The one draft of the page, replaced at every change.

    An error is shown once its field was left, or submitting was tried; a warning at once, except that of an entry
    that is still being typed.
    """

    def __init__(self, now: Clock = utc_now) -> None:
        self.session = Session()
        self.job_id = new_job_id()
        """The id that a job made of the draft will have."""
        self.now = now
        """Tells the time."""
        self.refusals: dict[Field, str] = {}
        """What a service, or this computer, refused: a sentence at the field that is to blame."""
        self._unsettled: set[FindingCode] = set()
        self.unhashed_file: LocalFile | None = None
        """The recording that could not be read for its SHA-256."""
        self.beginning = JobDraft()
        """What a new job begins with."""
        self._draft = self.beginning
        self.history = DraftHistory(self._draft)
        self._began_new = True
        self._recorded: JobDraft | None = None
        self._context_rules = ContextRules()
        self._sensitive: tuple[Finding, ...] = ()
        self._unusable: dict[Field, KeyUnusableReason] = {}
        self._visited: set[Field] = set()

    @property
    def draft(self) -> JobDraft:
        """The draft as it stands."""
        return self._draft

    @property
    def today(self) -> date:
        """The day that {date} stands for, as the person's calendar has it."""
        return self.now().astimezone().date()

    @property
    def placeholder_values(self) -> PlaceholderValues:
        """What each placeholder stands for now."""
        return values_of(self._draft, self.session, self.today)

    @property
    def resolved_pairs(self) -> tuple[ContextPair, ...]:
        """All rows of the context with their placeholders replaced."""
        return resolved_pairs(self._draft, self.session, self.today)

    @property
    def resolved_context(self) -> tuple[ContextPair, ...]:
        """The pairs as they would be sent now."""
        return resolved_context(self._draft, self.session, self.today)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing would be lost with the draft: it is as a new job begins, or as it stands in a record."""
        return self._draft in (JobDraft(), self.beginning, self._recorded)

    def begin_with(self, beginning: JobDraft) -> bool:
        """Let new jobs begin with this; tell whether the draft is another by that.

        A draft that had begun with what was the beginning before takes over what was not touched in it.
        """
        before, self.beginning = self.beginning, beginning
        if not self._began_new:
            return False
        draft, self._draft = self._draft, rebased(self._draft, before, beginning)
        self.history.amend(self._draft)
        return self._draft != draft

    def change(self, changes: dict[str, Any]) -> None:
        """Replace the draft by one with these attributes: a step that can be undone."""
        self._replace(changes)
        self.history.step(self._draft, changes)
        self.visit(field for name, field in _CHOICES.items() if changes.get(name) is not None)

    def amend(self, changes: dict[str, Any]) -> None:
        """Replace the draft by one with these attributes, which nobody entered."""
        self._replace(changes)
        self.history.amend(self._draft)

    def _replace(self, changes: dict[str, Any]) -> None:
        self._draft = replace(self._draft, **changes)
        for attribute in changes:
            for field in _FIELDS_OF_ATTRIBUTE[attribute]:
                self.refusals.pop(field, None)

    def start_over(self, draft: JobDraft) -> None:
        """Begin with another draft, of which nothing was visited."""
        self._draft = draft
        self.history.step(draft, ("start",))
        self.job_id = new_job_id()
        self._began_new = draft == self.beginning
        self._recorded = None
        self._sensitive = ()
        self._visited.clear()
        self.refusals.clear()

    def count_as_recorded(self) -> None:
        """Note that the draft, as it stands, is kept in the record of a job."""
        self._recorded = self._draft

    def visit(self, visited: Iterable[Field]) -> None:
        """Note that these fields were left, or complained of."""
        self._visited.update(visited)

    @property
    def is_sensitive(self) -> bool:
        """Whether the detector warns of a pair."""
        return bool(self._sensitive)

    def set_sensitive(self, findings: tuple[Finding, ...]) -> None:
        """Note what the detector found."""
        self._sensitive = findings

    def set_settled(self, *, context: bool, key: bool) -> None:
        """Have warnings wait while what they are about is still being typed or looked up."""
        settled = {FindingCode.CONTEXT_OUTER_SPACE: context, FindingCode.KEY_NOT_RESOLVED: key}
        self._unsettled = {code for code, is_settled in settled.items() if not is_settled}

    def set_unusable_keys(self, reasons: Mapping[Field, KeyUnusableReason]) -> None:
        """Note which keys turned out to be unusable when AWS KMS was asked for them."""
        self._unusable = dict(reasons)

    def findings(self) -> tuple[Finding, ...]:
        """Everything, top-most first."""
        judged = check_draft(self._draft, self.session, self.today, self._context_rules.check)
        found = [self._explained(finding) for finding in judged]
        if self._draft.key_origin is KeyOrigin.DIFFERENT_ACCOUNT and self._draft.encrypts_with_kms:
            reason = self._unusable.get(Field.EXTERNAL_KEY)
            if reason is not None:
                found.append(error(FindingCode.KEY_UNUSABLE, Field.EXTERNAL_KEY, reason=reason.value))
        if self._draft.encrypts_with_kms:
            found += self._sensitive
        return tuple(sorted(found, key=lambda finding: (_PLACE[finding.field], finding.row or 0)))

    def _explained(self, finding: Finding) -> Finding:
        """A key of the account that cannot encrypt was not taken; then it is not the choice that is missing.

        And nobody waits for the hash of a recording that cannot be read.
        """
        is_pending = finding.code is FindingCode.CONTEXT_HASH_PENDING
        if is_pending and self.unhashed_file is not None and self.unhashed_file == self._draft.local_file:
            return replace(finding, code=FindingCode.CONTEXT_HASH_FAILED)
        reason = self._unusable.get(Field.ACCOUNT_KEY)
        if finding.code is FindingCode.REQUIRED and finding.field is Field.ACCOUNT_KEY and reason is not None:
            return error(FindingCode.KEY_UNUSABLE, Field.ACCOUNT_KEY, reason=reason.value)
        return finding

    def is_shown(self, finding: Finding) -> bool:
        """Whether a person is told of the finding by now."""
        if finding.severity is Severity.ERROR or finding.code is FindingCode.MEDIA_FORMAT_UNKNOWN:
            return finding.field in self._visited
        return finding.code not in self._unsettled

    def is_for_editor(self, finding: Finding) -> bool:
        """Whether the editor of pairs decides itself when to show the finding: it knows which rows were touched."""
        return finding.field in _PAIRS and finding.row is not None and finding.severity is Severity.ERROR
