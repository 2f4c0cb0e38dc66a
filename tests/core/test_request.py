"""The request as it goes to the API, and as it is written for the AWS CLI."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import botocore.session
import pytest
from botocore.validate import ParamValidator
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import (
    InputKind,
    JobDraft,
    KeyOrigin,
    LanguageMode,
    OutputKind,
    Session,
    SubtitleFormat,
    Tag,
    next_free_name,
    propose_job_name,
)
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.media import LocalFile
from sealscribe.core.request import request_of_draft, to_json, to_posix_command, to_powershell_command

ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
FULL = JobDraft(
    name="visit",
    media_uri="s3://recordings/visit.wav",
    output_kind=OutputKind.CUSTOMER,
    output_uri="s3://sealed/cardiology/",
    encryption_enabled=True,
    account_key=AccountKey("alias/cardiology", ARN, "alias/cardiology"),
    context=(ContextPair("Department", "Cardiology"), ContextPair(), ContextPair("File", "visit.wav")),
    subtitle_formats=(SubtitleFormat.SRT, SubtitleFormat.VTT),
    subtitle_start_index=1,
    tags=(Tag("Owner", "Records"),),
)


def test_a_full_request() -> None:
    assert request_of_draft(FULL).to_api() == {
        "TranscriptionJobName": "visit",
        "LanguageCode": "en-US",
        "MediaFormat": "wav",
        "Media": {"MediaFileUri": "s3://recordings/visit.wav"},
        "OutputBucketName": "sealed",
        "OutputKey": "cardiology/",
        "OutputEncryptionKMSKeyId": ARN,
        "KMSEncryptionContext": {"Department": "Cardiology", "File": "visit.wav"},
        "Subtitles": {"Formats": ["srt", "vtt"], "OutputStartIndex": 1},
        "Tags": [{"Key": "Owner", "Value": "Records"}],
    }


def test_the_service_managed_bucket_takes_neither_place_nor_key() -> None:
    parameters = request_of_draft(replace(FULL, output_kind=OutputKind.SERVICE_MANAGED)).to_api()
    assert not {"OutputBucketName", "OutputKey", "OutputEncryptionKMSKeyId", "KMSEncryptionContext"} & set(parameters)


def test_the_default_key_sends_no_key_and_no_context() -> None:
    parameters = request_of_draft(replace(FULL, encryption_enabled=False)).to_api()
    assert parameters["OutputBucketName"] == "sealed"
    assert not {"OutputEncryptionKMSKeyId", "KMSEncryptionContext"} & set(parameters)


def test_a_key_that_could_not_be_resolved_goes_out_as_typed() -> None:
    alias_arn = "arn:aws:kms:eu-central-1:444455556666:alias/shared"
    draft = replace(FULL, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(alias_arn))
    assert request_of_draft(draft).key == alias_arn


def test_language_identification() -> None:
    draft = replace(FULL, language_mode=LanguageMode.AUTOMATIC, language_options=("en-US", "de-DE"))
    parameters = request_of_draft(draft).to_api()
    assert "LanguageCode" not in parameters
    assert parameters["IdentifyLanguage"] is True
    assert parameters["LanguageOptions"] == ["en-US", "de-DE"]
    assert "LanguageOptions" not in request_of_draft(replace(draft, language_options=())).to_api()


def test_a_local_recording_is_named_by_where_it_is_uploaded_to() -> None:
    file = LocalFile("Visit One.mp3", 10, 1, "wav")
    draft = replace(FULL, input_kind=InputKind.LOCAL, local_file=file, upload_destination="s3://recordings/in/")
    request = request_of_draft(draft)
    assert request.media_uri == "s3://recordings/in/Visit One.mp3"
    assert request.media_format == "wav"


def test_where_the_transcript_will_be() -> None:
    location = request_of_draft(FULL).transcript_location
    assert location is not None
    assert location.uri == "s3://sealed/cardiology/visit.json"
    assert request_of_draft(replace(FULL, output_kind=OutputKind.SERVICE_MANAGED)).transcript_location is None


def test_the_request_fits_the_installed_service_model() -> None:
    model = botocore.session.get_session().get_service_model("transcribe")
    shape = model.operation_model("StartTranscriptionJob").input_shape
    report = ParamValidator().validate(request_of_draft(FULL).to_api(), shape)
    assert not report.has_errors(), report.generate_report()


ascii_text = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=60)


@given(st.dictionaries(ascii_text, ascii_text, min_size=1, max_size=5))
def test_the_json_is_what_goes_to_the_api(context: dict[str, str]) -> None:
    request = request_of_draft(replace(FULL, context=tuple(ContextPair(*pair) for pair in context.items())))
    assert json.loads(to_json(request)) == request.to_api()
    assert to_json(request).isascii()


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")
def test_a_posix_shell_hands_the_exact_request_to_the_cli(tmp_path: Path) -> None:
    hostile = """it's "quoted" $HOME `id` \\ ! %PATH% & | ; < > * ~ #"""
    draft = replace(FULL, context=(ContextPair(hostile, hostile),), tags=(Tag("Größe", "naïve 日本"),))
    request = request_of_draft(draft)
    fake = tmp_path / "aws"
    fake.write_text('#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done\n')
    fake.chmod(0o755)
    command = to_posix_command(request, region="eu-central-1", profile="my profile", endpoint_url="http://127.0.0.1:1")
    run = subprocess.run(
        ["/bin/sh", "-c", command], env={"PATH": str(tmp_path)}, capture_output=True, check=True, timeout=20
    )
    words = run.stdout.decode().split("\0")[:-1]
    assert words[:-1] == [
        "transcribe",
        "start-transcription-job",
        "--region",
        "eu-central-1",
        "--profile",
        "my profile",
        "--endpoint-url",
        "http://127.0.0.1:1",
        "--cli-input-json",
    ]
    assert json.loads(words[-1]) == request.to_api()


@given(ascii_text)
def test_powershell_takes_the_request_from_a_literal_block(value: str) -> None:
    request = request_of_draft(replace(FULL, context=(ContextPair("k", value),)))
    command = to_powershell_command(request, region="eu-central-1", profile="O'Brien")
    block = re.search(r"@'\n(.*?)\n'@\n", command, re.DOTALL)
    assert block is not None
    assert json.loads(block[1]) == request.to_api()
    assert "& aws transcribe start-transcription-job --region eu-central-1 --profile 'O''Brien' " in command


@pytest.mark.parametrize(
    ("media", "taken", "name"),
    [
        ("Visit One (final).wav", (), "Visit-One-final"),
        ("visit.wav", {"visit", "visit-2"}, "visit-3"),
        ("日本.wav", (), "transcription"),
        ("", (), "transcription"),
        ("a" * 300 + ".mp3", (), "a" * 195),
    ],
)
def test_a_free_name_is_proposed(media: str, taken: set[str], name: str) -> None:
    assert propose_job_name(media, taken) == name


@given(st.text(max_size=260), st.sets(st.text(max_size=10), max_size=5))
def test_a_proposed_name_is_always_valid_and_free(media: str, taken: set[str]) -> None:
    name = propose_job_name(media, taken)
    assert re.fullmatch(r"[0-9a-zA-Z._-]{1,200}", name)
    assert name not in taken
    assert name not in (".", "..")


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("review", {"review"}, "review-2"),
        ("review", {"review", "review-2", "review-3"}, "review-4"),
        ("review-2", {"review", "review-2"}, "review-3"),
        ("interview-7", {"interview-7"}, "interview-7-2"),
        ("x" * 200, {"x" * 200}, f"{'x' * 193}-2"),
    ],
)
def test_the_next_free_name(name: str, taken: set[str], free: str) -> None:
    assert next_free_name(name, taken) == free


def test_placeholders_go_out_as_what_they_stand_for() -> None:
    context = (ContextPair("Job", "{job_name}"), ContextPair("Where", "{account}/{region} on {date}"))
    draft = replace(FULL, context=context)
    request = request_of_draft(draft, Session("eu-central-1", "111122223333"), date(2026, 3, 9))
    assert request.to_api()["KMSEncryptionContext"] == {
        "Job": FULL.name,
        "Where": "111122223333/eu-central-1 on 2026-03-09",
    }
    assert request_of_draft(draft).context[1].value == "{account}/{region} on {date}"
