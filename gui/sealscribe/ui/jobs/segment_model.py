"""A transcript as lines of a list: a segment is one line, or several where it is very long."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sealscribe.core.transcript import Transcript
from sealscribe.core.transcript_export import clock
from sealscribe.ui.jobs.result_words import speaker_words

LINE_CHARACTERS: Final = 480
"""A longer text is cut into several lines, at a blank where there is one, so that none takes long to lay out."""
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list. Time and speaker are empty where they are unknown, and on the further lines of a segment.

    ``speaker_number`` counts the speakers from 0 in the order in which they speak first, -1 without a speaker.
    """

    text: str
    time: str = ""
    speaker: str = ""
    speaker_number: int = -1

    @property
    def spoken(self) -> str:
        """The line as it is read aloud and copied."""
        head = " ".join(part for part in (f"[{self.time}]" if self.time else "", self.speaker) if part)
        return f"{head}: {self.text}" if head else self.text


def lines_of(transcript: Transcript) -> list[Line]:
    """Return the lines that a transcript makes."""
    numbers = {label: number for number, label in enumerate(transcript.speakers)}
    names = {label: speaker_words(label) for label in transcript.speakers}
    lines: list[Line] = []
    for segment in transcript.segments:
        time = "" if segment.start is None else clock(segment.start)
        speaker = names.get(segment.speaker, "")
        number = numbers.get(segment.speaker, -1)
        if len(segment.text) <= LINE_CHARACTERS:
            lines.append(Line(_on_one_line(segment.text), time, speaker, number))
            continue
        for piece in _pieces(_on_one_line(segment.text)):
            lines.append(Line(piece, time, speaker, number))
            time = speaker = ""
    return lines


def _on_one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\u2028" in text or "\u2029" in text or "\r" in text else text


def _pieces(text: str) -> list[str]:
    pieces = []
    start = 0
    while len(text) - start > LINE_CHARACTERS:
        cut = text.rfind(" ", start, start + LINE_CHARACTERS)
        cut = start + LINE_CHARACTERS if cut <= start else cut + 1
        pieces.append(text[start:cut].rstrip())
        start = cut
    return [*pieces, text[start:]]


class SegmentModel(QAbstractListModel):
    """The lines of one transcript."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._longest_time = ""

    @property
    def longest_time(self) -> str:
        """The time with the most characters."""
        return self._longest_time

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show another transcript, or none."""
        self.beginResetModel()
        self._lines = lines_of(transcript) if transcript is not None else []
        self._longest_time = max((line.time for line in self._lines), key=len, default="")
        self.endResetModel()

    def line(self, row: int) -> Line:
        """A line."""
        return self._lines[row]

    def hits(self, needle: str) -> list[tuple[int, int]]:
        """Where ``needle`` stands, in any case: row and first character of each hit; none for an empty one."""
        if not needle:
            return []
        find = re.compile(re.escape(needle), re.IGNORECASE).finditer
        return [(row, hit.start()) for row, line in enumerate(self._lines) for hit in find(line.text)]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """The number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """The text; for screen readers with time and speaker."""
        if role == _DISPLAY:
            return self._lines[index.row()].text
        if role == _ACCESSIBLE:
            return self._lines[index.row()].spoken
        return None
