"""The demo's sample recordings and their true texts, read from the package data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


@dataclass(frozen=True, slots=True)
class Word:
    """One word, or one punctuation mark, of what is said in a recording.

    ``start`` and ``end`` are seconds from the beginning of the recording; for a punctuation mark both are the
    end of the word before it. ``speaker`` is a label in Transcribe's manner ("spk_0"). ``pii`` names the kind
    of personal data the word is part of (botocore model transcribe.PiiEntityType), or is None.
    """

    start: float
    end: float
    speaker: str
    content: str
    punctuation: bool
    pii: str | None


@dataclass(frozen=True, slots=True)
class SampleRecording:
    """A sample recording of the demo with its true text.

    ``media_format`` is a value of botocore model transcribe.MediaFormat, ``sha256`` the digest of the file's
    bytes in lower-case hexadecimal. With two channels and two speakers, speaker *n* is on channel *n* alone.
    """

    file_name: str
    media_format: str
    sample_rate_hertz: int
    duration_seconds: float
    channels: int
    language_code: str
    sha256: str
    words: tuple[Word, ...]

    def read_bytes(self) -> bytes:
        """The media file's bytes."""
        return (_folder() / self.file_name).read_bytes()


def _folder() -> Traversable:
    return files("sealscribe.resources") / "demo"


@cache
def samples() -> tuple[SampleRecording, ...]:
    """All sample recordings, by file name."""
    descriptions = sorted((entry for entry in _folder().iterdir() if entry.name.endswith(".json")), key=_name)
    return tuple(_parse(description.read_text(encoding="utf-8")) for description in descriptions)


def find_sample(sha256: str) -> SampleRecording | None:
    """The sample recording whose bytes have this SHA-256 digest (hexadecimal, any case), or None."""
    wanted = sha256.lower()
    return next((sample for sample in samples() if sample.sha256 == wanted), None)


def _name(entry: Traversable) -> str:
    return entry.name


def _parse(text: str) -> SampleRecording:
    description = json.loads(text)
    words = tuple(Word(**word) for word in description.pop("words"))
    return SampleRecording(words=words, **description)
