"""Several recordings with the same settings: one draft each, and what is wrong with it."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sealscribe.core.draft import InputKind, JobDraft, LanguageMode, OutputKind, Session, propose_job_name
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError
from sealscribe.core.findings import Field, Finding, FindingCode, Severity, error
from sealscribe.core.locations import parse_s3_uri
from sealscribe.core.media import LocalFile
from sealscribe.core.placeholders import resolved_pairs
from sealscribe.core.sensitive_pairs import InspectPair, is_danger, sensitive_findings
from sealscribe.core.validation import check_draft

_FILE_TITLES: Final = frozenset({"file", "path", "recording", "media", "uri", "mediafileuri"})
_NAME_TITLES: Final = frozenset({"name", "job name", "job", "transcriptionjobname"})
_LANGUAGE_TITLES: Final = frozenset({"language", "language code", "languagecode"})


LIST_ENDING: Final = ".csv"
"""So ends the name of a file that lists recordings."""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A line of a list: a path or an address on S3, and what the line says of name and language, each maybe empty."""

    file: str
    name: str = ""
    language_code: str = ""


@dataclass(frozen=True, slots=True)
class BatchSource:
    """A recording of a batch as it was looked at; ``error`` tells why it could not be."""

    row: BatchRow
    file: LocalFile | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class BatchEntry:
    """The draft of one recording with all that was found in it."""

    source: BatchSource
    draft: JobDraft
    findings: tuple[Finding, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Tell whether a job can be made of it."""
        return self.source.error is None and not any(one.severity is Severity.ERROR for one in self.findings)


def read_batch_list(text: str) -> tuple[BatchRow, ...]:
    """Read a list of recordings: CSV with commas, semicolons or tabs.

    A first line with titles tells which column is what (file, name, language); without one the columns stand in that
    order. Lines without a file are left out.
    """
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=_delimiter_of(text))
    try:
        lines = [line for line in reader if any(map(str.strip, line))]
    except csv.Error:  # a cell of more than 128 KiB: whatever this is, it is no list
        return ()
    if not lines:
        return ()
    titles = [cell.strip().casefold() for cell in lines[0]]
    file, name, language = (_place(titles, known) for known in (_FILE_TITLES, _NAME_TITLES, _LANGUAGE_TITLES))
    if file is None:
        file, name, language = 0, 1, 2
    else:
        lines = lines[1:]
    rows = (BatchRow(_cell(line, file), _cell(line, name), _cell(line, language)) for line in lines)
    return tuple(row for row in rows if row.file)


@dataclass(frozen=True, slots=True)
class BatchRules:
    """What entries are judged by: ``session`` and ``today`` as for `check_draft`, job names that are taken, and the
    detector of sensitive text. Pairs in ``known`` were judged in the form.
    """

    session: Session
    today: date
    taken: Collection[str] = ()
    inspect_pair: InspectPair | None = None
    known: Collection[ContextPair] = ()


def make_entries(draft: JobDraft, sources: Sequence[BatchSource], rules: BatchRules) -> tuple[BatchEntry, ...]:
    """Return an entry for each recording, its job name free among those taken and those before it."""
    names = set(rules.taken)
    drafts = []
    for source in sources:
        name = source.row.name or propose_job_name(_name_of(source), names)
        names.add(name)
        drafts.append(draft_of(draft, source, name))
    return checked([BatchEntry(source, one) for source, one in zip(sources, drafts, strict=True)], rules)


def renamed(entries: Sequence[BatchEntry], place: int, name: str, rules: BatchRules) -> tuple[BatchEntry, ...]:
    """Return the entries with another job name at one place; that one, and who shares a name, is judged again."""
    before = entries[place]
    changed = list(entries)
    changed[place] = replace(before, draft=replace(before.draft, name=name))
    concerned = [spot for spot, entry in enumerate(changed) if entry.draft.name in (name, before.draft.name)]
    return checked(changed, rules, concerned)


def checked(
    entries: Sequence[BatchEntry], rules: BatchRules, places: Iterable[int] | None = None
) -> tuple[BatchEntry, ...]:
    """Return the entries with all that is found in them; only those at ``places`` are judged anew, if given."""
    names = Counter(entry.draft.name for entry in entries)
    targets = Counter(entry.draft.effective_media_uri for entry in entries if entry.draft.input_kind is InputKind.LOCAL)
    judged = list(entries)
    for place in range(len(entries)) if places is None else places:
        draft = entries[place].draft
        found = [
            *check_draft(draft, rules.session, rules.today),
            *_check_in_batch(draft, names, targets, rules.taken),
            *_check_pairs(draft, rules),
        ]
        judged[place] = replace(entries[place], findings=tuple(found))
    return tuple(judged)


def draft_of(draft: JobDraft, source: BatchSource, name: str) -> JobDraft:
    """Return the draft for one recording: the same settings, with what its line of the list says."""
    if parse_s3_uri(source.row.file) is not None:
        one = replace(
            draft, name=name, input_kind=InputKind.S3, media_uri=source.row.file, media_size=None, local_file=None
        )
    else:
        one = replace(draft, name=name, input_kind=InputKind.LOCAL, local_file=source.file)
    if source.row.language_code:
        one = replace(one, language_mode=LanguageMode.SPECIFIC, language_code=source.row.language_code)
    return one


def _check_in_batch(
    draft: JobDraft, names: Counter[str], targets: Counter[str], taken: Collection[str]
) -> Iterator[Finding]:
    if draft.name and (names[draft.name] > 1 or draft.name in taken):
        yield error(FindingCode.BATCH_NAME_TWICE, Field.NAME, name=draft.name)
    target = draft.effective_media_uri
    if draft.input_kind is InputKind.LOCAL and target and targets[target] > 1:
        yield error(FindingCode.BATCH_OBJECT_TWICE, Field.UPLOAD_DESTINATION, uri=target)
    output = parse_s3_uri(draft.output_uri) if draft.output_kind is OutputKind.CUSTOMER else None
    if output is not None and output.key.endswith(".json") and len(names) > 1:
        yield error(FindingCode.BATCH_ONE_OUTPUT, Field.OUTPUT_URI, uri=draft.output_uri)


def _check_pairs(draft: JobDraft, rules: BatchRules) -> Iterator[Finding]:
    """What looks dangerous in one of many would go unseen: no job is made of it here."""
    if rules.inspect_pair is None or not draft.encrypts_with_kms:
        return
    for row, pair in enumerate(resolved_pairs(draft, rules.session, rules.today)):
        if pair not in rules.known:
            for finding in sensitive_findings(pair, rules.inspect_pair, row):
                yield replace(finding, severity=Severity.ERROR) if is_danger(finding) else finding


def _name_of(source: BatchSource) -> str:
    if source.file is not None:
        return source.file.name
    return source.row.file.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _delimiter_of(text: str) -> str:
    head = text.lstrip().partition("\n")[0]
    return max(",;\t", key=head.count)


def _place(titles: Sequence[str], known: Collection[str]) -> int | None:
    return next((place for place, title in enumerate(titles) if title in known), None)


def _cell(line: Sequence[str], place: int | None) -> str:
    return line[place].strip() if place is not None and place < len(line) else ""
