"""Recordings: formats by name and by content, and what is known of a file of this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from sealscribe.core.limits import MEDIA_FORMATS

_EXTENSION_FORMATS = {extension: extension for extension in MEDIA_FORMATS} | {
    "oga": "ogg",
    "opus": "ogg",
    "wave": "wav",
}
MEDIA_EXTENSIONS: Final = tuple(_EXTENSION_FORMATS)
"""What names of recordings end in: what file dialogs show, and what systems are told that the program opens."""
# The MP4 family shares one container; a sound-only M4A file and an MP4 file differ in their brand at most.
_SAME_CONTAINER = frozenset({"mp4", "m4a"})
HEAD_BYTES = 64


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A recording on this computer as it was when it was looked at.

    ``size`` is in bytes, ``modified_ns`` the file's time stamp in nanoseconds: both together tell later whether the
    file changed. ``media_format`` is told by the content and empty where the content is none of Transcribe's
    formats. ``duration_seconds``, ``sample_rate_hertz`` and ``channels`` are None where they are unknown. ``sha256``
    is in hexadecimal digits, and empty while nobody asked for it.
    """

    path: str
    size: int
    modified_ns: int
    media_format: str
    duration_seconds: float | None = None
    sample_rate_hertz: int | None = None
    channels: int | None = None
    sha256: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return PurePath(self.path).name


def format_of_name(name: str) -> str:
    """Return the media format that a file name's extension stands for, or an empty text."""
    return _EXTENSION_FORMATS.get(extension_of_name(name), "")


def extension_of_name(name: str) -> str:
    """Return a file name's extension, in lower case and without the dot."""
    stem, dot, extension = name.rpartition(".")
    return extension.lower() if dot and stem else ""


def format_of_content(head: bytes) -> str:
    """Return the media format that the first HEAD_BYTES of a file show, or an empty text."""
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "wav"
    if head[:4] == b"fLaC":
        return "flac"
    if head[:4] == b"OggS":
        return "ogg"
    if head[:5] == b"#!AMR":
        return "amr"
    if head[:4] == b"\x1aE\xdf\xa3":
        return "webm"
    if head[4:8] == b"ftyp":
        return "m4a" if head[8:11] == b"M4A" else "mp4"
    if head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2):
        return "mp3"
    return ""


def formats_agree(first: str, second: str) -> bool:
    """Tell whether two formats stand for the same container."""
    return first == second or {first, second} <= _SAME_CONTAINER
