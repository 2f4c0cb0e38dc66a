"""Counts, sizes, lengths and dates as people read them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from sealscribe.ui.translation import tr, translated_count


def count_text(count: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 error", "2 errors"."""
    return translated_count(count, many) or f"{format_count(count)} {one if count == 1 else many}"


def format_bytes(size: int, locale: QLocale | None = None) -> str:
    """A size in bytes as "1.4 MB", in steps of 1,024 as the S3 console counts."""
    used = locale or QLocale()
    return used.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def format_count(number: int, locale: QLocale | None = None) -> str:
    """A whole number with the locale's group separators."""
    used = QLocale(locale or QLocale())
    # The C locale, Qt's last resort, leaves the separators out.
    options = used.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator
    used.setNumberOptions(options)
    return used.toString(number)


def format_duration(seconds: float) -> str:
    """A length as "1 h 2 min", "3 min 25 s" or "0.4 s"."""
    if seconds < 10 and round(seconds, 1) != round(seconds):
        return tr("{seconds} s", seconds=QLocale().toString(seconds, "f", 1))
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)
    if minutes:
        return (
            tr("{minutes} min {rest} s", minutes=minutes, rest=rest) if rest else tr("{minutes} min", minutes=minutes)
        )
    return tr("{seconds} s", seconds=rest)


def format_date(moment: datetime, locale: QLocale | None = None) -> str:
    """The day of a moment in this computer's time zone. A moment without a zone is taken as local."""
    return (locale or QLocale()).toString(_local(moment).date(), tr("d MMMM yyyy"))


def format_date_time(moment: datetime, locale: QLocale | None = None) -> str:
    """Day and time of a moment in this computer's time zone, short."""
    return (locale or QLocale()).toString(_local(moment), tr("d MMM yyyy, HH:mm"))


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime()
