"""Every rule of the detector has words of its own: what, where, why, what instead, and never the text itself."""

from __future__ import annotations

import pytest

from sealscribe.core.sensitivity import SEVERITY_OF_KIND, SensitiveKind, inspect_pair
from sealscribe.core.sensitivity.inspection import HEALTH_IN_TEXT, NAME_IN_TEXT, RULE_CODES, VALUE_RULES
from sealscribe.core.sensitivity.key_rules import KEY_RULES
from sealscribe.ui.texts.sensitivity_texts import WHAT_OF_KIND, WHAT_OF_RULE, sensitivity_text

KIND_OF_RULE = {
    **{rule.code: rule.kind for rule in (*VALUE_RULES, *KEY_RULES)},
    NAME_IN_TEXT: SensitiveKind.NAME,
    HEALTH_IN_TEXT: SensitiveKind.HEALTH,
}


def test_every_rule_and_every_kind_has_words_and_no_words_are_left_over() -> None:
    assert set(WHAT_OF_RULE) == RULE_CODES
    assert set(WHAT_OF_KIND) == set(SensitiveKind)


@pytest.mark.parametrize("rule", sorted(RULE_CODES))
@pytest.mark.parametrize("part", ["key", "value"])
def test_the_sentence_says_what_where_why_and_what_instead(rule: str, part: str) -> None:
    kind = KIND_OF_RULE[rule]
    text = sensitivity_text(kind, SEVERITY_OF_KIND[kind], rule, part)
    what, why, instead = text.split(". ")
    assert what.endswith(f"({part})")
    assert "CloudTrail" in why
    assert instead.startswith(("Remove it", "Consider"))
    assert instead.endswith(".")
    assert len(text) < 200


@pytest.mark.parametrize("rule", sorted(RULE_CODES))
def test_danger_is_plain_and_caution_is_hedged(rule: str) -> None:
    kind = KIND_OF_RULE[rule]
    text = sensitivity_text(kind, SEVERITY_OF_KIND[kind], rule, "value")
    if SEVERITY_OF_KIND[kind] == "danger":
        assert text.startswith(("Looks like a ", "Looks like an ", "Looks like the "))
        assert "Anyone who can read CloudTrail would see it." in text
    else:
        assert text.startswith("May be personal data: ")
        assert not WHAT_OF_RULE[rule].startswith(("a ", "an ", "the "))
    assert "!" not in text
    assert not {"invalid", "safe"} & set(text.lower().replace(".", "").split())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("password", "seven-green-lanterns"),
        ("note", "ingrid.osei@example.org"),
        ("mrn", "RK-440719"),
        ("dob", "1969-11-07"),
    ],
)
def test_a_sentence_never_repeats_the_value(key: str, value: str) -> None:
    findings = inspect_pair(key, value)
    assert findings
    for finding in findings:
        text = sensitivity_text(finding.kind, finding.severity, finding.rule, finding.field)
        assert value not in text


def test_a_rule_of_the_future_is_told_by_its_kind() -> None:
    text = sensitivity_text("bank-account", "danger", "a-rule-of-the-future", "key")
    assert text.startswith("Looks like a bank account number (key).")
