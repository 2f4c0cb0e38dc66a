"""Make the demo's sample recordings and their true texts again.

Needs the programs ``espeak-ng`` and ``sox`` (with its MP3, FLAC and Ogg handlers) on the PATH::

    python packaging/demo_media/make_recordings.py

Every sentence is spoken by espeak-ng and cut to where it sounds. Within a sentence the words share its time
in proportion to how long each of them takes alone, so word times are good to about a tenth of a second. The
media and, beside each of them, a JSON file with text, word times, speakers and kinds of personal data are
written into ``resources/demo``. Another version of the two programs gives other bytes; the JSON carries the
SHA-256 of the media it was written with, so always commit both.
"""

from __future__ import annotations

import array
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import wave
from dataclasses import dataclass, field
from pathlib import Path

SAMPLE_RATE_HERTZ = 16_000
SILENCE_LEVEL = 160  # of 32767: quieter samples count as silence
PAUSE_AFTER_COMMA = 0.16
STRESS_OF_A_LONE_WORD = 0.13  # seconds that a word spoken alone takes longer than within a sentence
SHORTEST_WORD = 0.07
PAUSE_BETWEEN_SENTENCES = 0.3
PAUSE_BETWEEN_SPEAKERS = 0.5
LEAD_IN = 0.25
SIZE_LIMIT_BYTES = 900_000
PUNCTUATION = ".,?"
OUTPUT_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "demo"


@dataclass(frozen=True)
class Sentence:
    """One sentence of one speaker.

    ``spoken`` says how a written word is read aloud where the synthesiser would not guess it, ``pii`` which
    kind of personal data a written word is part of (the names of Transcribe's ``PiiEntityType``).
    """

    speaker: int
    text: str
    spoken: dict[str, str] = field(default_factory=dict)
    pii: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Recording:
    """What is said in one file, by which voices, and how the file is encoded."""

    stem: str
    media_format: str
    language_code: str
    voices: tuple[tuple[str, int], ...]  # espeak-ng voice and words per minute, one per speaker
    sentences: tuple[Sentence, ...]
    encoder_options: tuple[str, ...] = ()
    channel_per_speaker: bool = False


RECORDINGS = (
    Recording(
        stem="cardiology-dictation",
        media_format="wav",
        language_code="en-US",
        voices=(("en-us+f3", 170),),
        sentences=(
            Sentence(0, "Cardiology follow-up."),
            Sentence(0, "The patient is doing well on apixaban, 5 milligrams twice daily."),
            Sentence(0, "No chest pain."),
            Sentence(0, "Heart rate 72 and regular."),
            Sentence(0, "Repeat the echocardiogram in 6 months."),
        ),
    ),
    Recording(
        stem="customer-service-call",
        media_format="mp3",
        language_code="en-US",
        voices=(("en-us+f2", 165), ("en-us+m3", 160)),
        encoder_options=("-C", "48"),
        channel_per_speaker=True,
        sentences=(
            Sentence(0, "Thank you for calling customer service."),
            Sentence(0, "May I have your name, please?"),
            Sentence(1, "Yes, this is Martha Rivera.", pii={"Martha": "NAME", "Rivera": "NAME"}),
            Sentence(0, "And a number where we can reach you?"),
            Sentence(
                1,
                "It is 206-555-0142.",
                spoken={"206-555-0142": "2 0 6, 5 5 5, 0 1 4 2"},
                pii={"206-555-0142": "PHONE"},
            ),
            Sentence(
                1,
                "Or write to martha@example.com.",
                spoken={"martha@example.com": "martha at example dot com"},
                pii={"martha@example.com": "EMAIL"},
            ),
            Sentence(0, "Thank you, what can I help you with?"),
            Sentence(1, "My replacement card has not arrived yet."),
        ),
    ),
    Recording(
        stem="board-meeting",
        media_format="flac",
        language_code="de-DE",
        voices=(("de+f2", 160), ("de+m3", 155)),
        encoder_options=("-C", "8"),
        sentences=(
            Sentence(0, "Wir kommen zu Punkt 3 der Tagesordnung."),
            Sentence(0, "Der Umsatz im zweiten Quartal liegt 4 Prozent über dem Plan."),
            Sentence(0, "Gibt es Fragen zum Budget?"),
            Sentence(1, "Ja, wie hoch sind die Kosten für den Umzug?"),
            Sentence(0, "Die Zahlen erhalten Sie bis Freitag."),
        ),
    ),
    Recording(
        stem="legal-interview",
        media_format="ogg",
        language_code="en-GB",
        voices=(("en-gb+m1", 160), ("en-gb+f4", 160)),
        encoder_options=("-C", "2"),
        sentences=(
            Sentence(0, "This interview is being recorded."),
            Sentence(0, "Where were you on the evening of the 12th of March?"),
            Sentence(1, "I was at the office until about 7, and then I took the train home."),
            Sentence(0, "Did anyone see you leave?"),
            Sentence(1, "Yes, the receptionist signed me out."),
            Sentence(0, "Thank you, that is all for today."),
        ),
    ),
)


def program(name: str) -> str:
    """The path of a program; ends this script with a plain sentence where it is missing."""
    path = shutil.which(name)
    if path is None:
        sys.exit(f"The program {name} was not found. Install it and try again.")
    return path


def run(*command: str) -> None:
    """Run one of the two sound programs; raise CalledProcessError where it fails."""
    subprocess.run(command, check=True, capture_output=True)


def speak(text: str, voice: str, words_per_minute: int, folder: Path) -> array.array[int]:
    """Samples of the spoken text (16-bit, mono, 16 kHz) without the silence around it."""
    raw, resampled = folder / "spoken.wav", folder / "resampled.wav"
    run(program("espeak-ng"), "-v", voice, "-s", str(words_per_minute), "-w", str(raw), text)
    target = ("-r", str(SAMPLE_RATE_HERTZ), "-c", "1", "-b", "16")
    run(program("sox"), "-R", "-G", str(raw), *target, str(resampled))
    with wave.open(str(resampled)) as sound:
        samples = array.array("h", sound.readframes(sound.getnframes()))
    loud = [index for index, sample in enumerate(samples) if abs(sample) > SILENCE_LEVEL]
    return samples[loud[0] : loud[-1] + 1]


def time_in_sentence(seconds_alone: float) -> float:
    """The seconds a word takes within a sentence, estimated from the seconds it takes when spoken alone."""
    return max(SHORTEST_WORD, seconds_alone - STRESS_OF_A_LONE_WORD)


def split_word(token: str) -> tuple[str, str]:
    """A written word and the punctuation mark behind it, or an empty string."""
    return (token[:-1], token[-1]) if token[-1] in PUNCTUATION else (token, "")


def make(recording: Recording, folder: Path) -> dict[str, object]:
    """Write the media file and return what its JSON file says."""
    channel_count = len(recording.voices) if recording.channel_per_speaker else 1
    channels = [array.array("h") for _ in range(channel_count)]
    words: list[dict[str, object]] = []

    def silence(seconds: float) -> None:
        for channel in channels:
            channel.extend([0] * round(seconds * SAMPLE_RATE_HERTZ))

    silence(LEAD_IN)
    previous_speaker: int | None = None
    for sentence in recording.sentences:
        if previous_speaker is not None:
            same = previous_speaker == sentence.speaker
            silence(PAUSE_BETWEEN_SENTENCES if same else PAUSE_BETWEEN_SPEAKERS)
        previous_speaker = sentence.speaker
        voice = recording.voices[sentence.speaker]
        tokens = [split_word(token) for token in sentence.text.split()]
        aloud = [sentence.spoken.get(word, word) for word, _ in tokens]
        spoken_text = " ".join(text + mark for text, (_, mark) in zip(aloud, tokens, strict=True))
        samples = speak(spoken_text, *voice, folder)
        begin = len(channels[0]) / SAMPLE_RATE_HERTZ
        for index, channel in enumerate(channels):
            speaks = channel_count == 1 or index == sentence.speaker
            channel.extend(samples if speaks else [0] * len(samples))

        alone = [time_in_sentence(len(speak(text, *voice, folder)) / SAMPLE_RATE_HERTZ) for text in aloud]
        pauses = [PAUSE_AFTER_COMMA if mark == "," else 0.0 for _, mark in tokens]
        scale = len(samples) / SAMPLE_RATE_HERTZ / (sum(alone) + sum(pauses))
        speaker = f"spk_{sentence.speaker}"
        for (word, mark), seconds, pause in zip(tokens, alone, pauses, strict=True):
            end = begin + seconds * scale
            words.append(
                {
                    "start": round(begin, 2),
                    "end": round(end, 2),
                    "speaker": speaker,
                    "content": word,
                    "punctuation": False,
                    "pii": sentence.pii.get(word),
                }
            )
            if mark:
                words.append(
                    {
                        "start": round(end, 2),
                        "end": round(end, 2),
                        "speaker": speaker,
                        "content": mark,
                        "punctuation": True,
                        "pii": None,
                    }
                )
            begin = end + pause * scale
    silence(LEAD_IN)

    mixed = folder / "mixed.wav"
    with wave.open(str(mixed), "wb") as sound:
        sound.setparams((channel_count, 2, SAMPLE_RATE_HERTZ, 0, "NONE", ""))
        frames = zip(*channels, strict=True)
        sound.writeframes(array.array("h", [sample for frame in frames for sample in frame]).tobytes())
    media = OUTPUT_FOLDER / f"{recording.stem}.{recording.media_format}"
    run(program("sox"), "-R", "-D", str(mixed), "--comment", "", *recording.encoder_options, str(media))
    return {
        "file_name": media.name,
        "media_format": recording.media_format,
        "sample_rate_hertz": SAMPLE_RATE_HERTZ,
        "duration_seconds": round(len(channels[0]) / SAMPLE_RATE_HERTZ, 2),
        "channels": channel_count,
        "language_code": recording.language_code,
        "sha256": hashlib.sha256(media.read_bytes()).hexdigest(),
        "words": words,
    }


def main() -> None:
    """Write every recording and its text; refuse a set that is too large to ship."""
    total = 0
    for recording in RECORDINGS:
        with tempfile.TemporaryDirectory() as folder:
            description = make(recording, Path(folder))
        text = json.dumps(description, ensure_ascii=False, indent=1) + "\n"
        (OUTPUT_FOLDER / f"{recording.stem}.json").write_text(text, encoding="utf-8")
        size = (OUTPUT_FOLDER / f"{description['file_name']}").stat().st_size
        total += size
        sys.stdout.write(f"{description['file_name']}: {description['duration_seconds']} s, {size} bytes\n")
    if total > SIZE_LIMIT_BYTES:
        sys.exit(f"The media take {total} bytes, more than the {SIZE_LIMIT_BYTES} they may take.")


if __name__ == "__main__":
    main()
