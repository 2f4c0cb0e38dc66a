"""What is said of a job: its state, its key, its seal, and why it failed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from sealscribe.core.draft import KeyOrigin, LanguageMode
from sealscribe.core.encryption import ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_events import Deleted, NotSent, after
from sealscribe.core.job_record import JobState
from sealscribe.core.job_summary import alias_of
from sealscribe.core.seal import OutputRole, SealReport, SealVerdict
from sealscribe.ui.icons import icon_names
from sealscribe.ui.jobs.time_line import events_of
from sealscribe.ui.texts.job_texts import (
    CONTEXT_NOTE,
    DELETED,
    NOT_SENT,
    algorithm_words,
    encryption_words,
    event_words,
    expiry_words,
    failure_text,
    found_words,
    language_words,
    role_words,
    short_key,
    state_words,
)
from sealscribe.ui.texts.seal_texts import check_text, seal_text

CONSOLE_WORDS = {
    JobState.PENDING: "Waiting",
    JobState.UPLOADING: "Uploading",
    JobState.SUBMITTING: "Submitting",
    JobState.UNKNOWN: "Unknown",
    JobState.QUEUED: "Queued",
    JobState.IN_PROGRESS: "In progress",
    JobState.COMPLETED: "Complete",
    JobState.FAILED: "Failed",
    JobState.NOT_SUBMITTED: "Not submitted",
    JobState.CANCELLED: "Cancelled",
}


@pytest.mark.parametrize("state", JobState)
def test_states_have_the_words_of_the_console_and_an_icon(state: JobState) -> None:
    look = state_words(state)
    assert look.words == CONSOLE_WORDS[state]
    assert look.icon in icon_names()
    assert event_words(state)


def test_no_two_states_look_the_same() -> None:
    looks = [(state_words(state).icon, state_words(state).words) for state in JobState]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize("verdict", SealVerdict)
def test_every_verdict_has_plain_sentences(verdict: SealVerdict, jobs: SimpleNamespace) -> None:
    record = jobs.sealed(verdict)
    texts = [seal_text(record), *(check_text(record, check) for check in record.seal.checks)]
    for text in texts:
        assert text.icon in icon_names()
        assert text.title
        assert not text.title.endswith(".")
        assert text.detail.endswith((".", "\u201d"))
        assert not text.remedy or text.remedy.endswith(".")
        assert "!" not in "".join(text)
        assert "context" not in text.detail.lower()  # nothing of it is ever told by S3


@pytest.mark.parametrize("verdict", SealVerdict)
def test_sealed_is_said_of_nothing_else(verdict: SealVerdict, jobs: SimpleNamespace) -> None:
    title = seal_text(jobs.sealed(verdict)).title
    assert title.startswith("Sealed with") is (verdict is SealVerdict.SEALED)


def test_sealed_names_alias_key_and_algorithm(jobs: SimpleNamespace) -> None:
    text = seal_text(jobs.sealed(SealVerdict.SEALED))
    assert text.title == "Sealed with case-transcripts"
    assert jobs.KEY_ARN in text.detail
    assert "aws:kms" in text.detail
    assert "both output objects" in text.detail


def test_a_key_without_alias_is_named_by_its_arn(jobs: SimpleNamespace) -> None:
    draft = replace(
        jobs.draft(), key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(jobs.OTHER_ARN, jobs.OTHER_ARN)
    )
    check = jobs.check(SealVerdict.SEALED, key=jobs.OTHER_ARN)
    record = jobs.record(draft=draft, seal=SealReport(SealVerdict.SEALED, jobs.OTHER_ARN, (check,)))
    assert seal_text(record).title == f"Sealed with {jobs.OTHER_ARN}"


def test_a_key_of_a_different_account_keeps_the_alias_it_was_entered_under(jobs: SimpleNamespace) -> None:
    entered = "arn:aws:kms:eu-west-1:444455556666:alias/shared-transcripts"
    key = ExternalKey(entered, jobs.OTHER_ARN)
    draft = replace(jobs.draft(), key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=key)
    check = jobs.check(SealVerdict.SEALED, key=jobs.OTHER_ARN)
    record = jobs.record(draft=draft, seal=SealReport(SealVerdict.SEALED, jobs.OTHER_ARN, (check,)))
    assert alias_of(record) == "shared-transcripts"
    assert encryption_words(record) == "shared-transcripts, 2 pairs"
    assert seal_text(record).title == "Sealed with shared-transcripts"


def test_an_alias_that_was_not_the_one_sent_is_not_shown(jobs: SimpleNamespace) -> None:
    record = jobs.record()
    other = replace(record, request=replace(record.request, key=jobs.OTHER_ARN))
    assert alias_of(record) == "case-transcripts"
    assert alias_of(other) == ""


def test_a_mismatch_names_both_keys_and_how_many_objects(jobs: SimpleNamespace) -> None:
    text = seal_text(jobs.sealed(SealVerdict.OTHER_KEY))
    assert text.tone == "danger"
    assert jobs.KEY_ARN in text.detail
    assert jobs.OTHER_ARN in text.detail
    assert "1 of 2 output objects" in text.detail
    assert "administers" in text.remedy


def test_sse_s3_is_said_only_when_the_object_says_so(jobs: SimpleNamespace) -> None:
    assert "SSE-S3" in seal_text(jobs.sealed(SealVerdict.SSE_S3)).title
    odd = jobs.check(SealVerdict.SSE_S3, "aws:fsx", "")
    record = replace(jobs.sealed(SealVerdict.SSE_S3), seal=SealReport(SealVerdict.SSE_S3, "", (odd,)))
    text = seal_text(record)
    assert "SSE-S3" not in text.title + text.detail
    assert "aws:fsx" in text.detail
    asked_for_none = jobs.record(state=JobState.IN_PROGRESS, draft=jobs.draft(encrypted=False))
    assert "SSE-S3" not in "".join(seal_text(asked_for_none))


def test_access_denied_says_nothing_of_the_encryption_and_names_the_permissions(jobs: SimpleNamespace) -> None:
    text = seal_text(jobs.sealed(SealVerdict.ACCESS_DENIED))
    assert "says nothing about how it is encrypted" in text.detail
    assert "s3:GetObject" in text.remedy
    assert "kms:Decrypt" in text.remedy


def test_the_service_managed_bucket_cannot_be_checked(jobs: SimpleNamespace) -> None:
    text = seal_text(jobs.sealed(SealVerdict.SERVICE_MANAGED))
    assert "kept by Amazon Transcribe; its encryption cannot be checked from this account" in text.detail


def test_the_context_is_never_claimed_to_be_proven() -> None:
    assert "S3 never gives the encryption context back" in CONTEXT_NOTE
    assert "this computer's record" in CONTEXT_NOTE


@pytest.mark.parametrize("state", [state for state in JobState if state is not JobState.COMPLETED])
def test_before_the_end_nothing_is_sealed(state: JobState, jobs: SimpleNamespace) -> None:
    text = seal_text(jobs.record(state=state))
    assert "Sealed" not in text.title
    assert text.tone == "muted"


def test_a_check_that_runs_or_failed_as_a_whole(jobs: SimpleNamespace) -> None:
    record = jobs.record()
    assert seal_text(record).title == "Checking the encryption"
    failed = replace(record, follow_error=AppError(ErrorCode.OFFLINE))
    assert seal_text(failed).title == "The encryption could not be checked"
    assert seal_text(failed, checking=True).title == "Checking the encryption"


@pytest.mark.parametrize(
    ("algorithm", "words"),
    [
        ("AES256", "SSE-S3 (AES256)"),
        ("aws:kms", "SSE-KMS (aws:kms)"),
        ("aws:kms:dsse", "DSSE-KMS (aws:kms:dsse)"),
        ("aws:new", "aws:new"),
        ("", "Not told"),
    ],
)
def test_algorithms_have_their_names(algorithm: str, words: str) -> None:
    assert algorithm_words(algorithm) == words


def test_every_role_has_words() -> None:
    assert len({role_words(role) for role in OutputRole}) == len(OutputRole)


def test_the_encryption_in_few_words(jobs: SimpleNamespace) -> None:
    assert encryption_words(jobs.record()) == "case-transcripts, 2 pairs"
    assert encryption_words(jobs.record(draft=jobs.draft(encrypted=False))) == "No KMS key asked for"
    assert encryption_words(jobs.record(draft=jobs.draft(own_bucket=False))) == "Service-managed"
    one = replace(jobs.draft(), context=jobs.PAIRS[:1])
    assert encryption_words(jobs.record(draft=one)) == "case-transcripts, 1 pair"
    assert encryption_words(jobs.record(draft=replace(jobs.draft(), context=()))) == "case-transcripts"


@pytest.mark.parametrize(
    ("verdict", "words", "found"),
    [
        (SealVerdict.SSE_S3, "Default Amazon S3 key", "SSE-S3 (AES256)"),
        (SealVerdict.KMS_UNASKED, "KMS key, not asked for", "SSE-KMS (aws:kms), key {other}"),
        (SealVerdict.SEALED, "case-transcripts, 2 pairs", "SSE-KMS (aws:kms), key {own}"),
        (
            SealVerdict.OTHER_KEY,
            "case-transcripts, 2 pairs",
            "SSE-KMS (aws:kms), key {other}\nSSE-KMS (aws:kms), key {own}",
        ),
        (SealVerdict.NOT_KMS, "case-transcripts, 2 pairs", "SSE-S3 (AES256)"),
        (SealVerdict.NOT_TOLD, "case-transcripts, 2 pairs", "Not told"),
        (SealVerdict.ACCESS_DENIED, "case-transcripts, 2 pairs", ""),
        (SealVerdict.SERVICE_MANAGED, "Service-managed", ""),
    ],
)
def test_what_was_asked_and_what_s3_said_stand_beside_one_another(
    verdict: SealVerdict, words: str, found: str, jobs: SimpleNamespace
) -> None:
    record = jobs.sealed(verdict)
    assert encryption_words(record) == words
    assert found_words(record) == found.format(own=jobs.KEY_ARN, other=jobs.OTHER_ARN)


def test_without_a_key_nothing_is_claimed_before_s3_was_asked(jobs: SimpleNamespace) -> None:
    odd = jobs.check(SealVerdict.SSE_S3, "aws:fsx", "")
    unkeyed = jobs.record(draft=jobs.draft(encrypted=False))
    running = jobs.record(state=JobState.IN_PROGRESS, draft=jobs.draft(encrypted=False))
    for record in (unkeyed, running, replace(unkeyed, seal=SealReport(SealVerdict.SSE_S3, "", (odd,)))):
        assert encryption_words(record) == "No KMS key asked for"
    assert "default Amazon S3 key" not in "".join(seal_text(running))


@pytest.mark.parametrize(
    ("key", "short"),
    [
        ("arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd-12a\u2026"),
        ("arn:aws:kms:eu-west-1:111122223333:alias/reports", "reports"),
        ("alias/reports", "reports"),
        ("something else that is long", "something el\u2026"),
    ],
)
def test_a_key_in_few_characters(key: str, short: str) -> None:
    assert short_key(key) == short


def test_languages(jobs: SimpleNamespace) -> None:
    assert language_words(jobs.record()) == "English, US (en-US)"
    assert language_words(jobs.record(), with_code=False) == "English, US"
    automatic = replace(jobs.draft(), language_mode=LanguageMode.AUTOMATIC)
    assert language_words(jobs.record(draft=automatic)) == "Automatic identification"


DOCUMENTED = {
    "Unsupported media format.": "Convert",
    "The media format provided does not match the detected media format.": "ending",
    "Invalid sample rate for audio file.": "8,000",
    "The sample rate provided does not match the detected sample rate.": "without a sample rate",
    "Invalid file size: file size too large.": "2 GB",
    "Invalid number of channels: number of channels too large.": "channels",
    "Invalid media length: media length too small.": "half a second",
    "Your audio file must have enough speech to identify the language.": "specific language",
    "The KMS key arn:aws:kms:x is disabled.": "kms:GenerateDataKey",
    "The specified S3 bucket can't be accessed.": "s3:PutObject",
    "Something that is new": "Correct what it names",
}


@pytest.mark.parametrize("reason", DOCUMENTED)
def test_a_failure_has_the_services_words_and_ours(reason: str, jobs: SimpleNamespace) -> None:
    words = failure_text(jobs.record(state=JobState.FAILED, failure_reason=reason))
    assert f"\u201c{reason}\u201d" in words.detail
    assert DOCUMENTED[reason] in words.text
    assert words.remedy.endswith(".")


def test_a_failure_without_a_reason(jobs: SimpleNamespace) -> None:
    words = failure_text(jobs.record(state=JobState.FAILED))
    assert "no reason" in words.detail
    assert words.remedy


def test_a_job_that_the_service_lost(jobs: SimpleNamespace) -> None:
    record = jobs.record(state=JobState.FAILED, error=AppError(ErrorCode.JOB_NOT_FOUND))
    assert failure_text(record).title == "Amazon Transcribe does not have this job"


def test_no_text_is_a_promise_about_the_context(jobs: SimpleNamespace) -> None:
    for verdict in SealVerdict:
        said = " ".join(seal_text(jobs.sealed(verdict)))
        assert not re.search(r"context|pair", said, re.IGNORECASE)


def test_a_job_that_was_deleted_at_the_service_says_so(jobs: SimpleNamespace) -> None:
    record = after(jobs.record(state=JobState.IN_PROGRESS), Deleted(), jobs.BEGIN + timedelta(hours=1))
    assert failure_text(record).title == "The job was deleted"
    assert DELETED in [event.words for event in events_of(record)]
    done = after(jobs.sealed(SealVerdict.SEALED), Deleted(), jobs.BEGIN + timedelta(hours=1))
    assert done.state is JobState.COMPLETED
    assert events_of(done)[-1].words == DELETED


def test_a_request_that_did_not_leave_is_told_in_the_time_line(jobs: SimpleNamespace) -> None:
    at = jobs.BEGIN + timedelta(minutes=1)
    record = after(jobs.record(state=JobState.SUBMITTING), NotSent(AppError(ErrorCode.OFFLINE)), at)
    assert [event.words for event in events_of(record)][-1] == NOT_SENT


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=89, hours=23), "90 days"),
        (timedelta(days=2), "2 days"),
        (timedelta(hours=30), "30 hours"),
        (timedelta(minutes=5), "1 hour"),
        (timedelta(0), "Expired"),
    ],
)
def test_how_long_the_service_keeps_a_job(left: timedelta, words: str) -> None:
    now = datetime(2026, 3, 9, tzinfo=UTC)
    assert expiry_words(now + left, now) == words
    assert expiry_words(None, now) == ""
