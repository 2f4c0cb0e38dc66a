"""Jobs from start to end: their states, their lists, and what they leave in S3."""

from __future__ import annotations

import io
import json
import time
import urllib.error
import urllib.parse
import urllib.request
import wave
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sealscribe.sandbox.media import failure_reason, probe
from sealscribe.sandbox.recordings import samples

OUTPUT = "sealed-transcripts-111122223333"
RECORDINGS = "recordings-111122223333"
CONTEXT = {"Department": "Legal", "Matter": "4711"}


def wav(seconds: float = 1.0, rate: int = 16_000, channels: int = 1) -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(b"\0\0" * channels * int(seconds * rate))
    return buffer.getvalue()


def test_a_job_goes_its_way_by_the_clock(aws: Any, transcribe: Any, start: Callable[..., Any]) -> None:
    aws.control(job_seconds=1.0)
    job = start()
    name, seen = job["TranscriptionJobName"], [job["TranscriptionJobStatus"]]
    deadline = time.monotonic() + 10
    while seen[-1] not in ("COMPLETED", "FAILED") and time.monotonic() < deadline:
        job = transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]
        if job["TranscriptionJobStatus"] != seen[-1]:
            seen.append(job["TranscriptionJobStatus"])
    assert seen == ["QUEUED", "IN_PROGRESS", "COMPLETED"]
    assert job["CreationTime"] < job["StartTime"] < job["CompletionTime"]
    assert (job["CompletionTime"] - job["CreationTime"]).total_seconds() == pytest.approx(1.0, abs=0.01)


def test_asking_does_not_hurry_a_job(aws: Any, transcribe: Any, start: Callable[..., Any]) -> None:
    aws.control(job_seconds=600)
    name = start()["TranscriptionJobName"]
    for _ in range(20):
        job = transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]
        assert job["TranscriptionJobStatus"] == "QUEUED"
    aws.control(advance_jobs=True)
    job = transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]
    assert job["TranscriptionJobStatus"] == "COMPLETED"


def test_the_output_is_sealed_with_key_and_context(
    aws: Any, s3: Any, start: Callable[..., Any], finish: Callable[[str], Any], fresh: Callable[[str], str]
) -> None:
    arn, folder = aws.key_arn("sealed-transcripts"), fresh("sealed")
    job = start(
        OutputKey=folder,
        OutputEncryptionKMSKeyId=arn,
        KMSEncryptionContext=CONTEXT,
        Subtitles={"Formats": ["srt", "vtt"], "OutputStartIndex": 1},
        ContentRedaction={"RedactionType": "PII", "RedactionOutput": "redacted_and_unredacted"},
    )
    name = job["TranscriptionJobName"]
    done = finish(name)
    assert done["TranscriptionJobStatus"] == "COMPLETED"
    files = {one["Key"] for one in s3.list_objects_v2(Bucket=OUTPUT, Prefix=folder)["Contents"]}
    results = {f"{folder}/{name}.{end}" for end in ("json", "srt", "vtt")} | {f"{folder}/redacted-{name}.json"}
    assert files == results | {f"{folder}/.write_access_check_file.temp"}
    for key in files:
        head = s3.head_object(Bucket=OUTPUT, Key=key)
        assert (head["ServerSideEncryption"], head["SSEKMSKeyId"]) == ("aws:kms", arn)
        stored = aws.inspect(OUTPUT, key)
        assert stored["encryption_context"] == CONTEXT | {"aws:s3:arn": f"arn:aws:s3:::{OUTPUT}/{key}"}
    text = json.loads(s3.get_object(Bucket=OUTPUT, Key=f"{folder}/{name}.json")["Body"].read())
    assert (text["jobName"], text["accountId"], text["status"]) == (name, "111122223333", "COMPLETED")
    assert text["results"]["transcripts"][0]["transcript"].startswith("Thank you for calling")
    subtitles = s3.get_object(Bucket=OUTPUT, Key=f"{folder}/{name}.srt")["Body"].read().decode()
    assert subtitles.startswith("1\n00:00:")
    assert done["Subtitles"]["SubtitleFileUris"] == [
        f"{aws.address.url}/{OUTPUT}/{folder}/{name}.{kind}" for kind in ("srt", "vtt")
    ]


def test_nothing_of_the_encryption_is_ever_echoed(
    transcribe: Any, start: Callable[..., Any], finish: Callable[[str], Any]
) -> None:
    job = start(OutputEncryptionKMSKeyId="alias/sealed-transcripts", KMSEncryptionContext=CONTEXT)
    done = finish(job["TranscriptionJobName"])
    summary = transcribe.list_transcription_jobs(JobNameContains=job["TranscriptionJobName"])
    for document in (job, done, summary):
        shown = json.dumps(document, default=str)
        assert "Matter" not in shown
        assert "KMS" not in shown
        assert "OutputBucketName" not in shown


def test_without_a_key_the_bucket_decides(s3: Any, start: Callable[..., Any], finish: Callable[[str], Any]) -> None:
    name = start()["TranscriptionJobName"]
    finish(name)
    assert s3.head_object(Bucket=OUTPUT, Key=f"{name}.json")["ServerSideEncryption"] == "AES256"


def test_the_uri_of_an_own_bucket_is_of_no_use_unsigned(
    start: Callable[..., Any], finish: Callable[[str], Any]
) -> None:
    uri = finish(start()["TranscriptionJobName"])["Transcript"]["TranscriptFileUri"]
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(uri)  # noqa: S310 loopback
    caught.value.close()
    assert caught.value.code == 403


def test_the_service_managed_bucket(
    aws: Any,
    transcribe: Any,
    s3: Any,
    start: Callable[..., Any],
    finish: Callable[[str], Any],
    refusal: Callable[..., Any],
) -> None:
    name = start(OutputBucketName=None)["TranscriptionJobName"]
    uri = finish(name)["Transcript"]["TranscriptFileUri"]
    with urllib.request.urlopen(uri) as answer:  # noqa: S310 loopback
        assert json.loads(answer.read())["jobName"] == name
    parts = urllib.parse.urlsplit(uri)
    assert parts.path.startswith(f"/aws-transcribe-eu-central-1-prod/111122223333/{name}/")
    assert urllib.parse.parse_qs(parts.query)["X-Amz-Expires"] == ["900"]
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(uri.partition("?")[0])  # noqa: S310 loopback
    caught.value.close()
    assert caught.value.code == 403
    key = parts.path.split("/", 2)[2]
    assert refusal(s3.get_object, Bucket="aws-transcribe-eu-central-1-prod", Key=key).code == "AccessDenied"
    summary = transcribe.list_transcription_jobs(JobNameContains=name)["TranscriptionJobSummaries"]
    assert [one["OutputLocationType"] for one in summary] == ["SERVICE_BUCKET"]
    transcribe.delete_transcription_job(TranscriptionJobName=name)
    with pytest.raises(urllib.error.HTTPError) as gone:
        urllib.request.urlopen(uri)  # noqa: S310 loopback
    gone.value.close()
    assert gone.value.code == 404


def test_a_presigned_uri_is_new_on_every_get(
    transcribe: Any, start: Callable[..., Any], finish: Callable[[str], Any]
) -> None:
    name = start(OutputBucketName=None)["TranscriptionJobName"]
    first = finish(name)["Transcript"]["TranscriptFileUri"]
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        job = transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]
        if job["Transcript"]["TranscriptFileUri"] != first:
            return
    pytest.fail("the URI stayed the same")


def test_a_key_switched_off_before_the_end_fails_the_job(
    kms: Any, aws: Any, start: Callable[..., Any], finish: Callable[[str], Any], new_key: Callable[..., str]
) -> None:
    aws.control(job_seconds=600)
    arn = new_key()
    name = start(OutputEncryptionKMSKeyId=arn)["TranscriptionJobName"]
    kms.disable_key(KeyId=arn)
    job = finish(name)
    assert job["TranscriptionJobStatus"] == "FAILED"
    assert "KMS" in job["FailureReason"]
    assert f"{arn} is disabled." in job["FailureReason"]
    assert "Transcript" not in job


@pytest.fixture
def own_bucket(s3: Any, fresh: Callable[[str], str]) -> Iterator[str]:
    """A bucket of this test alone."""
    name = fresh("output")
    place = {"LocationConstraint": "eu-central-1"}
    s3.create_bucket(Bucket=name, CreateBucketConfiguration=place)
    yield name
    remove_bucket(s3, name)


def remove_bucket(s3: Any, name: str) -> None:
    try:
        for one in s3.list_objects_v2(Bucket=name).get("Contents", []):
            s3.delete_object(Bucket=name, Key=one["Key"])
        s3.delete_bucket(Bucket=name)
    except s3.exceptions.NoSuchBucket:
        return


def test_an_output_bucket_deleted_before_the_end_fails_the_job(
    s3: Any, own_bucket: str, start: Callable[..., Any], finish: Callable[[str], Any], new_key: Callable[..., str]
) -> None:
    sealed = start(OutputBucketName=own_bucket, OutputEncryptionKMSKeyId=new_key())["TranscriptionJobName"]
    plain = start(OutputBucketName=own_bucket, Subtitles={"Formats": ["vtt"]})["TranscriptionJobName"]
    remove_bucket(s3, own_bucket)
    for name in (sealed, plain):
        job = finish(name)
        assert job["TranscriptionJobStatus"] == "FAILED"
        assert job["FailureReason"].endswith("The specified bucket does not exist")
        assert "Transcript" not in job


def test_a_bucket_that_got_another_owner_before_the_end_fails_the_job(
    aws: Any, s3: Any, own_bucket: str, start: Callable[..., Any], finish: Callable[[str], Any]
) -> None:
    name = start(OutputBucketName=own_bucket)["TranscriptionJobName"]
    remove_bucket(s3, own_bucket)
    partner = aws.client("s3", account=aws.address.other)
    partner.create_bucket(Bucket=own_bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    job = finish(name)
    assert (job["TranscriptionJobStatus"], "s3:PutObject" in job["FailureReason"]) == ("FAILED", True)
    remove_bucket(partner, own_bucket)


@pytest.mark.parametrize("action", ["kms:GenerateDataKey", "s3:PutObject"])
def test_a_permission_taken_away_before_the_end_fails_the_job(
    kms: Any,
    s3: Any,
    own_bucket: str,
    start: Callable[..., Any],
    finish: Callable[[str], Any],
    new_key: Callable[..., str],
    action: str,
) -> None:
    key = new_key()
    name = start(OutputBucketName=own_bucket, OutputEncryptionKMSKeyId=key)["TranscriptionJobName"]
    deny = {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": action}
    if action.startswith("kms:"):
        policy = json.loads(kms.get_key_policy(KeyId=key)["Policy"])
        policy["Statement"].append({**deny, "Resource": "*"})
        kms.put_key_policy(KeyId=key, Policy=json.dumps(policy))
    else:
        statement = {**deny, "Resource": f"arn:aws:s3:::{own_bucket}/*"}
        s3.put_bucket_policy(Bucket=own_bucket, Policy=json.dumps({"Statement": [statement]}))
    job = finish(name)
    assert job["TranscriptionJobStatus"] == "FAILED"
    assert action in job["FailureReason"]


@pytest.mark.parametrize("action", ["kms:GenerateDataKey", "s3:PutObject", "s3:GetObject"])
def test_an_identity_that_lost_a_permission_before_the_end_fails_the_job(
    aws: Any, fresh: Callable[[str], str], start: Callable[..., Any], finish: Callable[[str], Any], action: str
) -> None:
    everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    user = fresh("demoted")
    client = aws.client("transcribe", account=aws.user(user, everything))
    name = start(client, OutputEncryptionKMSKeyId="alias/sealed-transcripts")["TranscriptionJobName"]
    aws.user(user, everything, {**everything, "Effect": "Deny", "Action": action})
    job = finish(name)
    assert job["TranscriptionJobStatus"] == "FAILED"
    reason = "The S3 URI that you provided can't be accessed." if action == "s3:GetObject" else action
    assert reason in job["FailureReason"]


def test_media_deleted_before_the_end_fails_the_job(
    s3: Any, aws: Any, start: Callable[..., Any], finish: Callable[[str], Any], fresh: Callable[[str], str]
) -> None:
    aws.control(job_seconds=600)
    key = fresh("gone") + ".wav"
    s3.put_object(Bucket=RECORDINGS, Key=f"tests/{key}", Body=wav())
    name = start(Media={"MediaFileUri": f"s3://{RECORDINGS}/tests/{key}"})["TranscriptionJobName"]
    s3.delete_object(Bucket=RECORDINGS, Key=f"tests/{key}")
    job = finish(name)
    assert job["FailureReason"].startswith("The S3 URI that you provided can't be accessed.")


def test_a_file_that_is_no_sample_is_not_transcribed(
    s3: Any, start: Callable[..., Any], finish: Callable[[str], Any], fresh: Callable[[str], str]
) -> None:
    key = f"tests/{fresh('own')}.wav"
    s3.put_object(Bucket=RECORDINGS, Key=key, Body=wav(), ServerSideEncryption="aws:kms")
    name = start(Media={"MediaFileUri": f"s3://{RECORDINGS}/{key}"})["TranscriptionJobName"]
    job = finish(name)
    assert (job["TranscriptionJobStatus"], job["MediaFormat"], job["MediaSampleRateHertz"]) == (
        "COMPLETED",
        "wav",
        16_000,
    )
    text = json.loads(s3.get_object(Bucket=OUTPUT, Key=f"{name}.json")["Body"].read())
    assert text["results"]["items"] == []
    assert "does not recognise speech" in text["results"]["transcripts"][0]["transcript"].lower()


def test_language_identification(start: Callable[..., Any], finish: Callable[[str], Any], transcribe: Any) -> None:
    media = {"MediaFileUri": f"s3://{RECORDINGS}/meetings/board-meeting.flac"}
    one = start(Media=media, LanguageCode=None, IdentifyLanguage=True)
    assert "LanguageCode" not in one
    done = finish(one["TranscriptionJobName"])
    assert (done["LanguageCode"], done["IdentifyLanguage"]) == ("de-DE", True)
    assert 0 < done["IdentifiedLanguageScore"] <= 1
    several = start(Media=media, LanguageCode=None, IdentifyMultipleLanguages=True)
    done = finish(several["TranscriptionJobName"])
    assert [one["LanguageCode"] for one in done["LanguageCodes"]] == ["de-DE"]


@pytest.mark.parametrize(("options", "code"), [({}, "en-US"), ({"LanguageOptions": ["de-DE", "fr-FR"]}, "de-DE")])
@pytest.mark.parametrize("way", ["IdentifyLanguage", "IdentifyMultipleLanguages"])
def test_no_language_is_identified_in_a_file_that_is_no_sample(
    s3: Any, start: Callable[..., Any], finish: Callable[[str], Any], way: str, options: dict[str, Any], code: str
) -> None:
    s3.put_object(Bucket=RECORDINGS, Key="tests/unknown.wav", Body=wav(2.0))
    media = {"MediaFileUri": f"s3://{RECORDINGS}/tests/unknown.wav"}
    name = start(Media=media, LanguageCode=None, **{way: True}, **options)["TranscriptionJobName"]
    job = finish(name)
    assert (job["TranscriptionJobStatus"], job[way]) == ("COMPLETED", True)
    if way == "IdentifyLanguage":
        assert (job["LanguageCode"], job["IdentifiedLanguageScore"]) == (code, 0)
    else:
        assert job["LanguageCodes"] == [{"LanguageCode": code, "DurationInSeconds": 0}]
    text = json.loads(s3.get_object(Bucket=OUTPUT, Key=f"{name}.json")["Body"].read())
    assert "does not recognise speech" in text["results"]["transcripts"][0]["transcript"]
    assert "language_code" not in text["results"]


def test_speakers_and_redaction(s3: Any, start: Callable[..., Any], finish: Callable[[str], Any]) -> None:
    job = start(
        Settings={"ShowSpeakerLabels": True, "MaxSpeakerLabels": 2},
        ContentRedaction={"RedactionType": "PII", "RedactionOutput": "redacted", "PiiEntityTypes": ["ALL"]},
    )
    done = finish(job["TranscriptionJobName"])
    assert set(done["Transcript"]) == {"RedactedTranscriptFileUri"}
    key = f"redacted-{job['TranscriptionJobName']}.json"
    text = json.loads(s3.get_object(Bucket=OUTPUT, Key=key)["Body"].read())
    assert text["isRedacted"] is True
    assert text["results"]["speaker_labels"]["speakers"] == 2


@pytest.mark.parametrize(
    ("body", "parameters", "reason"),
    [
        (b"no audio at all", {}, "Unsupported media format."),
        (wav(), {"MediaFormat": "mp3"}, "The media format provided does not match the detected media format."),
        (wav(rate=4_000), {}, "Invalid sample rate for audio file."),
        (wav(), {"MediaSampleRateHertz": 8_000}, "The sample rate provided does not match the detected sample rate."),
        (wav(channels=3), {}, "Invalid number of channels: number of channels too large."),
        (wav(seconds=0.3), {}, "Invalid media length: media length too small."),
        (wav(), {"MediaFormat": "wav", "MediaSampleRateHertz": 16_000}, None),
    ],
)
def test_reasons_for_failure(body: bytes, parameters: dict[str, object], reason: str | None) -> None:
    assert failure_reason(body, parameters) == reason


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: str(sample.file_name))
def test_samples_are_told_rightly(sample: Any) -> None:
    facts = probe(sample.read_bytes())
    assert (facts.media_format, facts.sample_rate_hertz, facts.channels) == (
        sample.media_format,
        sample.sample_rate_hertz,
        sample.channels,
    )
    assert facts.duration_seconds == pytest.approx(sample.duration_seconds, abs=0.2)


def test_a_failed_job_says_why(start: Callable[..., Any], finish: Callable[[str], Any], transcribe: Any) -> None:
    name = start(MediaFormat="flac")["TranscriptionJobName"]
    job = finish(name)
    assert (job["TranscriptionJobStatus"], job["FailureReason"]) == (
        "FAILED",
        "The media format provided does not match the detected media format.",
    )
    summary = transcribe.list_transcription_jobs(JobNameContains=name)["TranscriptionJobSummaries"][0]
    assert summary["FailureReason"] == job["FailureReason"]


def test_lists_are_newest_first_and_really_page(
    transcribe: Any, start: Callable[..., Any], fresh: Callable[[str], str]
) -> None:
    stem = fresh("Paged")
    names = [start(TranscriptionJobName=f"{stem}-{n}")["TranscriptionJobName"] for n in range(7)]
    first = transcribe.list_transcription_jobs(JobNameContains=stem.upper())
    assert len(first["TranscriptionJobSummaries"]) == 5
    # A job that is added meanwhile does not shift the next page.
    start(TranscriptionJobName=f"{stem}-late")
    second = transcribe.list_transcription_jobs(JobNameContains=stem.lower(), NextToken=first["NextToken"])
    assert "NextToken" not in second
    seen = [one["TranscriptionJobName"] for page in (first, second) for one in page["TranscriptionJobSummaries"]]
    assert seen == names[::-1]


def test_lists_filter_by_status(
    aws: Any, transcribe: Any, start: Callable[..., Any], finish: Callable[[str], Any]
) -> None:
    aws.control(job_seconds=600)
    name = start(MediaFormat="flac")["TranscriptionJobName"]
    finish(name)
    failed = transcribe.list_transcription_jobs(Status="FAILED", MaxResults=100)
    assert failed["Status"] == "FAILED"
    assert {one["TranscriptionJobStatus"] for one in failed["TranscriptionJobSummaries"]} == {"FAILED"}
    assert name in [one["TranscriptionJobName"] for one in failed["TranscriptionJobSummaries"]]
    assert not transcribe.list_transcription_jobs(Status="QUEUED", JobNameContains=name)["TranscriptionJobSummaries"]


def test_lists_refuse_bad_pages(transcribe: Any, refusal: Callable[..., Any]) -> None:
    assert "'maxResults'" in refusal(transcribe.list_transcription_jobs, MaxResults=101).message
    assert refusal(transcribe.list_transcription_jobs, NextToken="nonsense").code == "BadRequestException"


def test_jobs_belong_to_an_account_and_a_region(
    aws: Any, start: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    name = start()["TranscriptionJobName"]
    for other in (
        aws.client("transcribe", account=aws.address.other),
        aws.client("transcribe", region="us-east-1"),
    ):
        answer = refusal(other.get_transcription_job, TranscriptionJobName=name)
        assert (answer.code, answer.message) == (
            "BadRequestException",
            "The requested job couldn't be found. Check the job name and try your request again.",
        )


def test_the_second_region_works(aws: Any, fresh: Callable[[str], str]) -> None:
    client = aws.client("transcribe", region="us-east-1")
    bucket, name = "us-recordings-111122223333", fresh("us")
    client.start_transcription_job(
        TranscriptionJobName=name,
        LanguageCode="en-US",
        Media={"MediaFileUri": f"s3://{bucket}/calls/customer-service-call.mp3"},
        OutputBucketName=bucket,
        OutputKey="out/",
        OutputEncryptionKMSKeyId="alias/us-transcripts",
    )
    aws.control(advance_jobs=True)
    assert (
        client.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]["TranscriptionJobStatus"]
        == "COMPLETED"
    )
    head = aws.client("s3", region="us-east-1").head_object(Bucket=bucket, Key=f"out/{name}.json")
    assert head["SSEKMSKeyId"] == aws.key_arn("us-transcripts", region="us-east-1")


def test_deleting_a_job_leaves_the_output(
    transcribe: Any, s3: Any, start: Callable[..., Any], finish: Callable[[str], Any], refusal: Callable[..., Any]
) -> None:
    name = start()["TranscriptionJobName"]
    finish(name)
    transcribe.delete_transcription_job(TranscriptionJobName=name)
    assert refusal(transcribe.get_transcription_job, TranscriptionJobName=name).code == "BadRequestException"
    assert refusal(transcribe.delete_transcription_job, TranscriptionJobName=name).code == "BadRequestException"
    assert s3.head_object(Bucket=OUTPUT, Key=f"{name}.json")


def test_tags(transcribe: Any, start: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    name = start(Tags=[{"Key": "team", "Value": "care"}])["TranscriptionJobName"]
    arn = f"arn:aws:transcribe:eu-central-1:111122223333:transcription-job/{name}"
    transcribe.tag_resource(ResourceArn=arn, Tags=[{"Key": "team", "Value": "legal"}, {"Key": "stage", "Value": ""}])
    transcribe.untag_resource(ResourceArn=arn, TagKeys=["stage"])
    assert transcribe.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "legal"}]
    missing = refusal(transcribe.list_tags_for_resource, ResourceArn=arn + "x")
    assert (missing.code, missing.status) == ("NotFoundException", 404)


def test_the_seed_has_past_jobs(transcribe: Any) -> None:
    jobs: dict[str, str] = {}
    token: dict[str, str] = {}
    while True:
        page = transcribe.list_transcription_jobs(MaxResults=100, **token)
        jobs |= {
            one["TranscriptionJobName"]: one["TranscriptionJobStatus"] for one in page["TranscriptionJobSummaries"]
        }
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert jobs["cardiology-letter-0417"] == "COMPLETED"
    assert jobs["notes-wrong-file"] == "FAILED"
