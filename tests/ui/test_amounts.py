from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from sealscribe.ui.texts.amounts import format_bytes, format_count, format_date, format_date_time, format_duration

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
