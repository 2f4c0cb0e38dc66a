"""What a recording tells of its length, its sample rate and its channels.

Everything comes from the content, never from the file's name. What contradicts the file itself is unknown: a wrong
length would keep a good recording from being sent. Damaged files, and those that were made to do harm, are given up
after a bounded time.
"""

from __future__ import annotations

import functools
import io
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

# tinytag reads these containers; AMR and WebM it does not. The frames of MP3 are counted here: tinytag, like others,
# takes the bit rate of the first frames for that of all.
_HEADERS_TELL: Final = frozenset({"mp4", "m4a", "wav", "flac", "ogg"})

SECONDS_MAX: Final = 3.0
_STEPS_MAX: Final = 1_500_000
"""So often a file may be read from: about the frames of four hours of MP3, twice."""
_BYTES_MAX: Final = 64 * 1024**2
"""So much may be read by request; a damaged header may ask for all of the file at once."""
_BUFFER_BYTES: Final = 128 * 1024
_BYTES_PER_SECOND_MIN: Final = 10
"""No codec takes less, Opus and FLAC of silence included."""
_STRAY_BYTES_MAX: Final = 64 * 1024
"""So much between the frames of an MP3 file is something else, such as a tag, before the file counts as damaged."""


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """Length in seconds, sample rate in hertz and channels, each None where it is unknown."""

    seconds: float | None = None
    hertz: int | None = None
    channels: int | None = None


def read_facts(path: str, media_format: str) -> RecordingFacts:
    """Return what a recording in one of Transcribe's formats tells of itself; raises OSError."""
    if media_format != "mp3" and media_format not in _HEADERS_TELL:
        return RecordingFacts()
    with _BoundedReader(path) as file:
        facts = _read(file, media_format)
        seconds = facts.seconds
        if file.went_past_end or not seconds or seconds > file.size / _BYTES_PER_SECOND_MIN:
            return replace(facts, seconds=None)
        return facts


class _GivenUpError(Exception):
    """Ends the reading of a file that takes too long or makes no sense."""


class _BoundedReader(io.BufferedReader):
    """Reads a file until it was enough, and notes whether a size in it led past its end."""

    def __init__(self, path: str) -> None:
        super().__init__(io.FileIO(path), _BUFFER_BYTES)
        self.size = os.fstat(self.fileno()).st_size
        self.went_past_end = False
        self._steps = _STEPS_MAX
        self._bytes = _BYTES_MAX
        self._end = time.monotonic() + SECONDS_MAX

    def read(self, size: int | None = -1, /) -> bytes:
        """Read what is asked for, as far as it is there; raises _GivenUpError."""
        left = max(0, self.size - self.tell())
        wanted = left if size is None or size < 0 else min(size, left)
        self._bytes -= wanted
        self._step()
        return super().read(wanted)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go somewhere else; raises _GivenUpError."""
        self._step()
        position = super().seek(offset, whence)
        # A chunk of odd size has a byte behind it that some programs leave out at the end of the file.
        if position > self.size + 1:
            self.went_past_end = True
        return position

    def _step(self) -> None:
        self._steps -= 1
        if self._steps < 0 or self._bytes < 0 or time.monotonic() > self._end:
            raise _GivenUpError


def _read(file: _BoundedReader, media_format: str) -> RecordingFacts:
    return _count_frames(file) if media_format == "mp3" else _ask_headers(file, media_format)


def _ask_headers(file: _BoundedReader, media_format: str) -> RecordingFacts:
    from tinytag import TinyTag, TinyTagException

    is_ogg = media_format == "ogg"
    try:
        # Without a name the parser is chosen by the content. Of Ogg it skips the sound only once it has the tags.
        tag = TinyTag.get(file_obj=file, tags=is_ogg)
    except TinyTagException:
        return RecordingFacts()
    facts = RecordingFacts(tag.duration or None, tag.samplerate or None, tag.channels or None)
    if is_ogg and file.tell() < file.size:
        return replace(facts, seconds=None)  # what follows is no Ogg, or another recording
    return facts


# MP3


# ISO/IEC 11172-3 and 13818-3, layer III, by the version's two bits: 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5.
_KBITS_1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_HERTZ: Final = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_MONO: Final = 3
_FRAME_HEADER: Final = 4
_ID3_HEADER: Final = 10
_ID3_TAIL: Final = 128


@dataclass(frozen=True, slots=True)
class _Frame:
    """One frame of an MP3 file: its size in bytes with its header, and what it holds."""

    size: int
    samples: int
    hertz: int
    channels: int


@functools.lru_cache(1024)  # the headers of one recording differ in a few bits only
def _frame_of(header: bytes) -> _Frame | None:
    """Read the header of a frame; None where it is none, or one of the free format that tells no size."""
    if len(header) < _FRAME_HEADER or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return None
    rates = _HERTZ.get(header[1] >> 3 & 3)
    kbits_index, hertz_index = header[2] >> 4, header[2] >> 2 & 3
    if rates is None or not 0 < kbits_index < len(_KBITS_1) or hertz_index == len(rates):
        return None
    is_first = rates is _HERTZ[3]
    kbits = (_KBITS_1 if is_first else _KBITS_2)[kbits_index]
    samples = 1152 if is_first else 576
    hertz = rates[hertz_index]
    size = samples // 8 * kbits * 1000 // hertz + (header[2] >> 1 & 1)
    return _Frame(size, samples, hertz, 1 if header[3] >> 6 == _MONO else 2)


def _count_frames(file: _BoundedReader) -> RecordingFacts:
    """Count the frames of an MP3 file, of which none needs to tell how many there are."""
    seconds = 0.0
    first: _Frame | None = None
    try:
        for frame in _frames(file):
            first = first or frame
            seconds += frame.samples / frame.hertz
    except _GivenUpError:
        seconds = 0.0
    return RecordingFacts(seconds or None, first.hertz, first.channels) if first else RecordingFacts()


def _frames(file: _BoundedReader) -> Iterator[_Frame]:
    position = _id3_size(file)
    counted = stray = 0
    while position + _FRAME_HEADER <= file.size:
        file.seek(position)
        frame = _frame_of(file.read(_FRAME_HEADER))
        if frame is not None and position + frame.size <= file.size:
            yield frame
            position += frame.size
            counted += frame.size
            continue
        if file.size - position <= _ID3_TAIL:
            break  # a tag at the end
        found = _next_frame(file, position + 1)
        stray += found - position
        if stray > _STRAY_BYTES_MAX:
            raise _GivenUpError
        position = found
    if stray > counted:
        raise _GivenUpError  # bytes that look like frames by chance


def _id3_size(file: _BoundedReader) -> int:
    """Return how long the ID3v2 tag before the first frame is (id3.org, "ID3 tag version 2.4.0", 3.1)."""
    header = file.read(_ID3_HEADER)
    if len(header) < _ID3_HEADER or header[:3] != b"ID3":
        return 0
    size = 0
    for byte in header[6:]:
        size = size << 7 | byte & 0x7F
    return _ID3_HEADER + size


def _next_frame(file: _BoundedReader, position: int) -> int:
    """Return where the next frame begins that another follows, since two bytes alone are found by chance."""
    file.seek(position)
    window = file.read(_STRAY_BYTES_MAX + 1)
    at = window.find(0xFF)
    while at >= 0:
        frame = _frame_of(window[at : at + _FRAME_HEADER])
        if frame is not None:
            file.seek(position + at + frame.size)
            if _frame_of(file.read(_FRAME_HEADER)) is not None:
                return position + at
        at = window.find(0xFF, at + 1)
    return position + len(window)
