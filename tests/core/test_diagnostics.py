from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.diagnostics import LOG_LINES, Section, diagnostics_text, preference_facts
from sealscribe.core.preferences import JobDefaults, Preferences
from sealscribe.core.redaction import Redactor


def same(text: str) -> str:
    return text


def test_facts_stand_under_their_headings_in_columns() -> None:
    sections = (Section("Program", (("Qt", "6.9"), ("Python", "3.11"))), Section("Jobs", (("none", ""),)))
    assert diagnostics_text("Head", sections, ["one"], same).splitlines() == [
        "Head", "", "Program", "  Qt      6.9", "  Python  3.11", "", "Jobs", "  none", "", "Log", "  one",
    ]  # fmt: skip


def test_only_the_newest_lines_of_the_log_are_in_it() -> None:
    text = diagnostics_text("Head", (), [str(number) for number in range(LOG_LINES + 5)], same)
    assert text.splitlines()[3:] == [f"  {number}" for number in range(5, LOG_LINES + 5)]
    assert diagnostics_text("Head", (), [], same).endswith("Log\n  (empty)")


def test_values_and_log_are_cleaned() -> None:
    redactor = Redactor()
    redactor.learn("marked-value")
    sections = (Section("Connection", (("error", "marked-value"),)),)
    text = diagnostics_text("Head", sections, ["sent marked-value with AKIAMARKEDMARKED1234"], redactor.clean)
    assert "marked" not in text.lower()


def test_what_may_name_something_private_is_told_as_chosen_or_not() -> None:
    private = Preferences(
        recordings_folder="/private/a",
        job_defaults=JobDefaults("de-DE", "s3://private", "arn:private", "Private set"),
    )
    facts = dict(preference_facts(private))
    assert "rivate" not in str(facts)
    assert facts["output_uri"] == facts["key"] == facts["recordings_folder"] == "chosen"
    assert facts["documents_folder"] == "none"
    assert (facts["theme"], facts["checks_access"], facts["log_days"]) == ("system", "True", "30")
    assert dict(preference_facts(replace(private, job_defaults=JobDefaults())))["pair_set"] == "none"


@given(st.lists(st.text()), st.text(), st.text())
def test_no_text_breaks_out_of_its_line(log: list[str], name: str, value: str) -> None:
    text = diagnostics_text("Head", (Section("S", (("name", value),)),), log, same)
    assert len(text.splitlines()) == 4 + 2 + max(1, len(log))
