from __future__ import annotations

from dataclasses import replace

import pytest

from sealscribe.core.draft import JobDraft, KeyOrigin, OutputKind, Session
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.preferences import JobDefaults, defaults_of_draft, draft_of_defaults, rebased

KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
ALIAS = "arn:aws:kms:eu-central-1:111122223333:alias/archive"
OWN = Session("eu-central-1", "111122223333", "aws")
OTHER = Session("eu-central-1", "444455556666", "aws")
PAIRS = (ContextPair("department", "cardiology"),)


def test_without_defaults_a_new_job_is_the_empty_form() -> None:
    assert draft_of_defaults(JobDefaults(), (), OWN) == JobDraft()


def test_a_default_output_asks_for_no_key() -> None:
    draft = draft_of_defaults(JobDefaults(output_uri="s3://archive/2026/"), (), OWN)
    assert draft == replace(JobDraft(), output_kind=OutputKind.CUSTOMER, output_uri="s3://archive/2026/")


def test_a_key_of_the_account_is_chosen_as_such() -> None:
    draft = draft_of_defaults(JobDefaults(output_uri="s3://archive", key=KEY), PAIRS, OWN)
    assert (draft.key_origin, draft.encryption) == (KeyOrigin.CURRENT_ACCOUNT, AccountKey(KEY, KEY))
    assert draft.effective_context == PAIRS


def test_the_same_key_is_another_accounts_elsewhere() -> None:
    draft = draft_of_defaults(JobDefaults(key=KEY), (), OTHER)
    assert (draft.key_origin, draft.encryption) == (KeyOrigin.DIFFERENT_ACCOUNT, ExternalKey(KEY, KEY))


def test_an_alias_is_looked_up_later() -> None:
    draft = draft_of_defaults(JobDefaults(key=ALIAS), (), OWN)
    assert draft.encryption == AccountKey(ALIAS)


def test_whose_key_it_is_waits_for_the_connection() -> None:
    draft = draft_of_defaults(JobDefaults(key=KEY), PAIRS, Session())
    assert draft.encrypts_with_kms
    assert draft.encryption is None


def test_pairs_without_a_key_leave_the_key_to_be_chosen() -> None:
    draft = draft_of_defaults(JobDefaults(pair_set="Archive"), PAIRS, OWN)
    assert draft.encrypts_with_kms
    assert draft.encryption is None
    assert draft.context == PAIRS


@pytest.mark.parametrize("text", ["", "xx-XX", "\u202e"])
def test_a_language_that_is_gone_is_left_out(text: str) -> None:
    assert draft_of_defaults(JobDefaults(language_code=text), (), OWN) == JobDraft()


@pytest.mark.parametrize("session", [OWN, OTHER])
def test_defaults_of_a_form_make_the_next_form_like_it(session: Session) -> None:
    defaults = JobDefaults("de-DE", "s3://archive/", KEY, "Archive")
    assert defaults_of_draft(draft_of_defaults(defaults, PAIRS, session), "Archive") == defaults


def test_defaults_leave_out_what_is_switched_off_and_what_is_no_arn() -> None:
    draft = draft_of_defaults(JobDefaults("de-DE", "s3://archive/", KEY), (), OWN)
    assert defaults_of_draft(replace(draft, encryption_enabled=False), "Archive") == JobDefaults(
        "de-DE", "s3://archive/"
    )
    assert defaults_of_draft(replace(draft, output_kind=OutputKind.SERVICE_MANAGED), "Archive") == JobDefaults("de-DE")
    assert defaults_of_draft(replace(draft, account_key=AccountKey("alias/archive")), "").key == ""


def test_a_form_that_was_begun_takes_over_what_was_not_touched() -> None:
    before = draft_of_defaults(JobDefaults(output_uri="s3://a", key=KEY), (), Session())
    after = draft_of_defaults(JobDefaults(output_uri="s3://b", key=KEY), (), OWN)
    begun = replace(before, name="interview", output_uri="s3://mine")
    assert rebased(begun, before, after) == replace(after, name="interview", output_uri="s3://mine")
    assert rebased(before, before, after) == after
