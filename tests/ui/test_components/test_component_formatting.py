from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from sealscribe.core.keys import KeyUnusableReason
from sealscribe.ui.components.formatting import (
    describe_state,
    format_bytes,
    format_count,
    format_date,
    format_date_time,
    format_duration,
    key_state,
)

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 bytes"), (1023, "1023 bytes"), (1536, "1.5 kB"), (1_468_006, "1.4 MB"), (2 << 30, "2.0 GB")],
)
def test_sizes(size: int, text: str) -> None:
    assert format_bytes(size, QLocale.c()) == text


def test_numbers_follow_the_locale() -> None:
    assert format_bytes(1_468_006, GERMAN) == "1,4 MB"
    assert format_count(1250, GERMAN) == "1.250"
    assert format_count(1250, QLocale.c()) == "1,250"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.4, "0.4 s"),
        (12, "12 s"),
        (59.7, "1 min"),
        (205, "3 min 25 s"),
        (180, "3 min"),
        (3600, "1 h"),
        (3723.4, "1 h 2 min"),
        (14_400, "4 h"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert format_duration(seconds) == text


@given(st.floats(min_value=0, max_value=100_000))
def test_no_duration_shows_sixty_of_anything(seconds: float) -> None:
    assert "60 " not in format_duration(seconds).replace("160 ", "").replace("260 ", "")


def test_dates() -> None:
    moment = datetime(2026, 12, 20, 12, 30, tzinfo=UTC)
    assert format_date(moment, ENGLISH) == "20 December 2026"
    assert format_date(moment, GERMAN) == "20 Dezember 2026"
    assert format_date_time(moment, ENGLISH).startswith("20 Dec 2026, ")


def test_states_that_are_not_known_stand_as_they_are() -> None:
    assert key_state("PendingImport") == "Pending import"
    assert key_state("Quarantined") == "Quarantined"


@pytest.mark.parametrize("reason", list(KeyUnusableReason))
def test_each_reason_has_a_brief_and_a_sentence(keys: type, reason: KeyUnusableReason) -> None:
    changes = {
        KeyUnusableReason.DISABLED: {"state": "Disabled"},
        KeyUnusableReason.PENDING_DELETION: {"state": "PendingDeletion"},
        KeyUnusableReason.PENDING_IMPORT: {"state": "PendingImport"},
        KeyUnusableReason.UNAVAILABLE: {"state": "Unavailable"},
        KeyUnusableReason.NOT_READY: {"state": "Creating"},
        KeyUnusableReason.NOT_SYMMETRIC: {"spec": "HMAC_256"},
        KeyUnusableReason.NOT_FOR_ENCRYPTION: {"usage": "GENERATE_VERIFY_MAC"},
        KeyUnusableReason.AWS_MANAGED: {"manager": "AWS"},
    }
    details = keys.details(1, **changes[reason])  # type: ignore[attr-defined]
    assert details.unusable_reason is reason
    words = describe_state(details)
    assert words.brief
    assert words.sentence.endswith(".")
    assert words.icon != "check-circle"


def test_a_key_that_works_needs_no_sentence(keys: type) -> None:
    for state in ("Enabled", "Updating"):
        assert describe_state(keys.details(1, state=state)).sentence == ""  # type: ignore[attr-defined]
