"""Save proof: the document, and the way to it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.proof import CONTEXT_NOTE, proof_json, proof_of
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.jobs.proof_document import MADE_IN_DEMO, proof_html
from sealscribe.ui.jobs.proof_part import SAVED

ShowPage = Callable[..., JobsPage]
AT = datetime(2026, 11, 26, 12, tzinfo=UTC)


class Reader(HTMLParser):
    """The words of a page, and the names of its elements; a page must need nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def html_of(record: JobRecord) -> str:
    return proof_html(proof_of((record,), AT, "Sealscribe 9"), (record,))


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def test_a_proof_tells_who_when_what_and_what_s3_answered(jobs: SimpleNamespace) -> None:
    record = jobs.sealed(SealVerdict.SEALED)
    proof = json.loads(proof_json(proof_of((record,), AT, "Sealscribe 9")))

    assert (proof["made_at"], proof["made_by"], proof["note"]) == (AT.isoformat(), "Sealscribe 9", CONTEXT_NOTE)
    [job] = proof["jobs"]
    assert job["request"] == record.request.to_api()
    assert job["request"]["KMSEncryptionContext"]
    assert (job["account"], job["caller_arn"]) == (record.origin.account, record.origin.caller_arn)
    assert job["request_id"] == record.submit_request_id
    assert job["verdict"] == "sealed"
    assert job["sent_at"] == next(one.at for one in record.timeline if one.state is JobState.SUBMITTING).isoformat()
    for output, check in zip(job["outputs"], record.seal.checks, strict=True):
        assert output["head_object"]["SSEKMSKeyId"] == check.found.key_id
        assert output["head_object"]["request_id"] == check.found.request_id
        assert output["checked_at"] == check.checked_at.isoformat()


@pytest.mark.parametrize("verdict", SealVerdict)
def test_every_verdict_makes_a_page(jobs: SimpleNamespace, verdict: SealVerdict) -> None:
    record = jobs.sealed(verdict)
    words = " ".join(read(html_of(record)).words)
    assert record.request.name in words
    assert CONTEXT_NOTE in words
    for check in record.seal.checks:
        assert check.output.location.uri in words
    for pair in record.request.context:
        assert pair.value in words


def test_a_proof_from_the_demo_says_so(jobs: SimpleNamespace) -> None:
    record = jobs.sealed(SealVerdict.SEALED)
    made_in_demo = replace(record, origin=replace(record.origin, is_demo=True))
    assert proof_of((made_in_demo,), AT, "")["jobs"][0]["is_demo"] is True
    assert MADE_IN_DEMO in html_of(made_in_demo)
    assert "is_demo" not in proof_of((record,), AT, "")["jobs"][0]
    assert MADE_IN_DEMO not in html_of(record)


def test_a_page_loads_nothing_and_runs_nothing(jobs: SimpleNamespace) -> None:
    reader = read(html_of(jobs.sealed(SealVerdict.SEALED)))
    assert not reader.tags & {"script", "img", "link", "iframe", "a", "form", "object"}
    assert not reader.attributes & {"src", "href", "onload", "onclick", "style"}


@given(st.text(), st.text())
def test_no_text_breaks_out_of_the_page(key: str, value: str) -> None:
    from tests.ui.test_jobs.conftest import make_sealed

    record = make_sealed(SealVerdict.SEALED)
    record = replace(record, request=replace(record.request, context=(ContextPair(f"<b>{key}", f"{value}</td>"),)))
    page = html_of(record)
    assert "<b>" not in page
    assert len(re.findall("<tr>", page)) == len(re.findall("</tr>", page))
    assert json.loads(proof_json(proof_of((record,), AT, "x")))["jobs"][0]["request"]["KMSEncryptionContext"]


def test_a_job_that_was_refused_has_a_proof_of_what_was_asked(jobs: SimpleNamespace) -> None:
    record = jobs.record("refused", JobState.NOT_SUBMITTED, error=AppError(ErrorCode.BUCKET_NOT_FOUND))
    words = " ".join(read(html_of(record)).words)
    assert "Not submitted" in words
    assert "outputs" not in proof_of((record,), AT, "x")["jobs"][0]


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF-"), ("html", b"<!doctype html>"), ("json", b"{")])
def test_the_proof_is_saved_where_the_person_says(
    page: ShowPage,
    jobs: SimpleNamespace,
    inquiries: Any,
    save_paths: list[str],
    asked_paths: Any,
    ending: str,
    begins: bytes,
) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED))
    shown.details.tabs.setCurrentIndex(Tab.ENCRYPTION)
    save_paths.append(f"/elsewhere/proof.{ending}")
    shown.details.encryption.seal.proof_button.click()

    assert asked_paths[0][0] == "interview-7-proof.pdf"
    [(request_id, path, content)] = inquiries.saves
    assert path == f"/elsewhere/proof.{ending}"
    assert content.startswith(begins)
    notice = shown.details.encryption.seal.notice
    inquiries.answer(request_id, None)
    assert notice.isVisible()
    assert notice.title_label.text() == SAVED
    shown.details.encryption.seal.proof_button.click()
    assert len(inquiries.saves) == 1, "no path, no file"


def test_why_it_was_not_saved_is_told(
    page: ShowPage, jobs: SimpleNamespace, inquiries: Any, save_paths: list[str]
) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED))
    shown.details.tabs.setCurrentIndex(Tab.ENCRYPTION)
    save_paths.append("/elsewhere/proof.html")
    shown.details.encryption.seal.proof_button.click()
    inquiries.refuse(inquiries.saves[0][0], AppError(ErrorCode.FILE_NOT_WRITTEN, resource="proof.html"))
    assert shown.details.encryption.seal.notice.kind == "error"


def test_before_the_end_there_is_nothing_to_prove(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("job-1", JobState.QUEUED))
    shown.details.tabs.setCurrentIndex(Tab.ENCRYPTION)
    assert not shown.details.encryption.seal.proof_button.isVisible()
