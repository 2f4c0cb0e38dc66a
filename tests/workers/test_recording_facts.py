"""What recordings tell of themselves: by their content alone, and never a guess."""

from __future__ import annotations

import io
import struct
import time
import wave
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sealscribe.core.limits import MEDIA_BYTES_MAX
from sealscribe.core.media import LocalFile
from sealscribe.workers import recording_facts
from sealscribe.workers.local_file import look_at_file

SAMPLES = files("sealscribe.resources") / "demo"
SECONDS = {"wav": 12.53, "mp3": 22.36, "flac": 16.15, "ogg": 16.84}
Keep = Callable[..., LocalFile]


def sample(suffix: str) -> bytes:
    return next(one for one in SAMPLES.iterdir() if one.name.endswith(f".{suffix}")).read_bytes()


@pytest.fixture
def look(tmp_path: Path) -> Keep:
    """Looks at a file with this content."""

    def call(content: bytes, name: str = "recording.bin", size: int = 0) -> LocalFile:
        path = tmp_path / name
        with path.open("wb") as file:
            file.write(content)
            if size:
                file.truncate(size)
        return look_at_file(str(path))

    return call


def wav(seconds: float = 2.0, *, data_size: int | None = None, tail: bytes = b"") -> bytes:
    held = io.BytesIO()
    with wave.open(held, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(b"\1\2" * int(seconds * 16_000))
    content = bytearray(held.getvalue())
    if data_size is not None:
        content[4:8] = content[40:44] = struct.pack("<I", data_size)
    return bytes(content) + tail


def mp3_frame(kbits_index: int) -> bytes:
    """A frame of MPEG 1, layer III, at 44,100 Hz in stereo, which holds nothing."""
    kbits = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128)[kbits_index]
    return bytes((0xFF, 0xFB, kbits_index << 4, 0)).ljust(144 * kbits * 1000 // 44_100, b"\0")


def box(kind: bytes, *parts: bytes, size: int | None = None) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8 if size is None else size) + kind + body


def m4a(seconds: int, media_size: int | None = None) -> bytes:
    """An MP4 container with nothing but its length, and as many bytes of sound as its header says."""
    header = box(b"mvhd", bytes(12), struct.pack(">II", 1000, seconds * 1000), bytes(80))
    return box(b"ftyp", b"M4A ", bytes(4)) + box(b"moov", header) + box(b"mdat", bytes(4000), size=media_size)


@pytest.mark.parametrize("suffix", list(SECONDS))
@pytest.mark.parametrize("named", ["mp3", "wav", "ogg", "flac", "mp4", "MP3", "bin"])
def test_the_name_of_a_recording_changes_nothing(look: Keep, suffix: str, named: str) -> None:
    found = look(sample(suffix), f"recording.{named}")

    assert found.media_format == suffix
    assert found.duration_seconds == pytest.approx(SECONDS[suffix], abs=0.1)
    assert found.sample_rate_hertz == 16_000
    assert found.channels == (2 if suffix == "mp3" else 1)


@pytest.mark.parametrize("data_size", [0xFFFFFFFF, 0, 5_000, 0x7FFFFFF0])
def test_a_wav_file_that_was_streamed_or_broken_off_has_an_unknown_length(look: Keep, data_size: int) -> None:
    assert look(wav(data_size=data_size)).duration_seconds is None


def test_sizes_of_a_streamed_wav_file_leave_the_rest_known(look: Keep) -> None:
    found = look(wav(data_size=0xFFFFFFFF))

    assert (found.sample_rate_hertz, found.channels) == (16_000, 1)


def test_a_wav_file_that_is_cut_has_an_unknown_length(look: Keep) -> None:
    whole = wav()

    assert look(whole).duration_seconds == pytest.approx(2.0)
    assert look(whole + b"LIST\4\0\0\0abcd").duration_seconds == pytest.approx(2.0)
    assert look(whole[: len(whole) // 2]).duration_seconds is None


@pytest.mark.parametrize("suffix", ["wav", "mp3", "ogg", "flac"])
def test_a_long_tail_of_zeros_is_not_walked_through(look: Keep, suffix: str) -> None:
    started = time.monotonic()
    found = look(sample(suffix), size=MEDIA_BYTES_MAX)
    took = time.monotonic() - started

    assert took < 2 * recording_facts.SECONDS_MAX
    assert found.duration_seconds in (None, pytest.approx(SECONDS[suffix], abs=0.1))


@pytest.mark.parametrize("suffix", list(SECONDS))
def test_a_file_that_is_too_large_is_not_read_at_all(look: Keep, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> None:
        raise AssertionError("the file was read")

    monkeypatch.setattr(recording_facts, "_read", read)
    found = look(sample(suffix), size=MEDIA_BYTES_MAX + 1)

    assert (found.media_format, found.duration_seconds, found.channels) == (suffix, None, None)


def test_the_frames_of_an_mp3_file_are_counted(look: Keep) -> None:
    """It begins like one of constant bit rate, which its size divided by that rate would make three times as long."""
    content = mp3_frame(1) * 100 + mp3_frame(9) * 400

    found = look(content, "a.mp3")

    assert found.duration_seconds == pytest.approx(500 * 1152 / 44_100)
    assert (found.sample_rate_hertz, found.channels) == (44_100, 2)


def test_half_an_mp3_file_is_half_as_long(look: Keep) -> None:
    whole = sample("mp3")

    assert look(whole[: len(whole) // 2]).duration_seconds == pytest.approx(SECONDS["mp3"] / 2, abs=0.1)


def test_tags_around_the_frames_of_an_mp3_file_do_not_count(look: Keep) -> None:
    frames = mp3_frame(9) * 200
    before = b"ID3\4\0\0" + bytes((0, 0, 2, 0)) + b"\xff\xfb" * 128
    found = look(before + frames + b"TAG".ljust(128, b"\0"))

    assert found.duration_seconds == pytest.approx(200 * 1152 / 44_100)


def test_an_mp3_file_that_is_mostly_something_else_has_an_unknown_length(look: Keep) -> None:
    assert look(mp3_frame(9) * 20 + bytes(1_000_000)).duration_seconds is None


def test_half_an_ogg_file_never_has_the_length_of_the_whole(look: Keep) -> None:
    whole = sample("ogg")
    half = look(whole[: len(whole) // 2]).duration_seconds

    assert half is None or half < SECONDS["ogg"] * 0.6


def test_an_ogg_file_that_goes_on_as_something_else_has_an_unknown_length(look: Keep) -> None:
    whole = sample("ogg")

    assert look(whole + bytes(5_000)).duration_seconds is None


def test_an_mp4_file_that_ends_before_its_own_header_says_has_an_unknown_length(look: Keep) -> None:
    assert look(m4a(60)).duration_seconds == pytest.approx(60)
    assert look(m4a(60, media_size=4_000_000)).duration_seconds is None


def test_more_seconds_than_the_file_has_room_for_are_not_believed(look: Keep) -> None:
    assert look(m4a(3_000_000)).duration_seconds is None


HEADS = (
    b"",
    wav(0.01)[:36],
    wav(0.01, data_size=0xFFFFFFFF),
    b"fLaC\x00\x00\x00\x22",
    sample("flac")[:42],
    b"OggS\x00\x02",
    sample("ogg")[:200],
    b"ID3\x04\x00\x00\x00\x00\x00\x00",
    b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f",
    mp3_frame(3),
    b"\xff\xfb\x90\x00",
    box(b"ftyp", b"M4A ", bytes(4)),
    m4a(60)[:30],
    b"#!AMR\n",
    b"\x1aE\xdf\xa3",
)


@settings(deadline=None)
@given(head=st.sampled_from(HEADS), content=st.binary(max_size=300), tail=st.sampled_from(HEADS))
def test_no_content_breaks_the_reader(
    head: bytes, content: bytes, tail: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-recording"
    path.write_bytes(head + content + tail)

    found = look_at_file(str(path))

    assert found.size == len(head) + len(content) + len(tail)
    assert found.duration_seconds is None or 0 < found.duration_seconds <= found.size


@settings(deadline=None, max_examples=60)
@given(data=st.data(), suffix=st.sampled_from(list(SECONDS)))
def test_no_damage_breaks_the_reader(
    data: st.DataObject, suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = bytearray(sample(suffix)[:20_000])
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, min(200, len(content) - 1)))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / "damaged-recording"
    path.write_bytes(content)

    look_at_file(str(path))
