"""The demo's samples: small, described truly, and found again by their bytes."""

import hashlib
import io
import re
import wave

import botocore.session
import pytest

from sealscribe.sandbox.recordings import SampleRecording, find_sample, samples

MAGIC = {"wav": b"RIFF", "flac": b"fLaC", "ogg": b"OggS"}


def model_enum(name: str) -> list[str]:
    model = botocore.session.get_session().get_service_model("transcribe")
    return list(model.shape_for(name).enum)


@pytest.fixture(params=samples(), ids=lambda sample: sample.file_name)
def sample(request: pytest.FixtureRequest) -> SampleRecording:
    recording = request.param
    assert isinstance(recording, SampleRecording)
    return recording


def test_there_are_samples_of_several_formats_languages_and_numbers_of_speakers() -> None:
    assert len({sample.media_format for sample in samples()}) == 4
    assert {sample.language_code for sample in samples()} == {"en-US", "en-GB", "de-DE"}
    assert {len({word.speaker for word in sample.words}) for sample in samples()} == {1, 2}
    assert any(word.pii for sample in samples() for word in sample.words)


def test_all_media_together_stay_small() -> None:
    assert sum(len(sample.read_bytes()) for sample in samples()) <= 900_000


def test_the_description_fits_the_file(sample: SampleRecording) -> None:
    content = sample.read_bytes()
    assert hashlib.sha256(content).hexdigest() == sample.sha256
    assert sample.file_name.endswith(f".{sample.media_format}")
    assert sample.media_format in model_enum("MediaFormat")
    assert sample.language_code in model_enum("LanguageCode")
    assert 6 <= sample.duration_seconds <= 25
    if sample.media_format == "mp3":
        assert content[0] == 0xFF
        assert content[1] & 0xE0 == 0xE0
    else:
        assert content.startswith(MAGIC[sample.media_format])
    if sample.media_format == "wav":
        with wave.open(io.BytesIO(content)) as sound:
            assert sound.getframerate() == sample.sample_rate_hertz
            assert sound.getnchannels() == sample.channels
            assert sound.getnframes() / sound.getframerate() == pytest.approx(sample.duration_seconds, abs=0.01)


def test_words_follow_each_other_in_time(sample: SampleRecording) -> None:
    assert not sample.words[0].punctuation
    position = 0.0
    for word in sample.words:
        assert word.content
        assert re.fullmatch(r"spk_[0-9]", word.speaker)
        assert word.pii is None or word.pii in model_enum("PiiEntityType")
        if word.punctuation:
            assert word.start == word.end == position
        else:
            assert position <= word.start < word.end <= sample.duration_seconds
        position = word.end


def test_a_sample_is_found_by_the_digest_of_its_bytes(sample: SampleRecording) -> None:
    assert find_sample(sample.sha256) == sample
    assert find_sample(sample.sha256.upper()) == sample


def test_other_bytes_are_no_sample() -> None:
    assert find_sample(hashlib.sha256(b"something else").hexdigest()) is None
