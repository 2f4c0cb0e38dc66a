"""What StartTranscriptionJob refuses, and in which words; and the protocol it is asked in."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import botocore.session
import pytest

from sealscribe.sandbox.transcribe_rules import MediaLocation, OutputPlan

OUTPUT = "sealed-transcripts-111122223333"
BAD = "BadRequestException"
ROLE = "arn:aws:iam::111122223333:role/TranscribeDataAccess"
KEY = {"OutputEncryptionKMSKeyId": "alias/sealed-transcripts"}


def test_botocore_still_speaks_json_to_transcribe(aws: Any, transcribe: Any) -> None:
    """The model lists CBOR first. When botocore takes it up, the sandbox has to learn it: this test tells."""
    transcribe.list_transcription_jobs()
    headers = aws.sent("ListTranscriptionJobs")[-1]["headers"]
    assert headers["content-type"] == "application/x-amz-json-1.1"
    assert headers["x-amz-target"] == "Transcribe.ListTranscriptionJobs"
    assert "smithy-protocol" not in headers


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"TranscriptionJobName": "a b"},
            "Value 'a b' at 'transcriptionJobName' failed to satisfy constraint: Member must satisfy regular "
            "expression pattern: ^[0-9a-zA-Z._-]+",
        ),
        (
            {"TranscriptionJobName": "x" * 201},
            f"Value '{'x' * 201}' at 'transcriptionJobName' failed to satisfy constraint: Member must have length "
            "less than or equal to 200",
        ),
        (
            {"LanguageCode": "en-XX"},
            "Value 'en-XX' at 'languageCode' failed to satisfy constraint: Member must satisfy enum value set: [",
        ),
        (
            {"Media": {"MediaFileUri": "ftp://x/y"}},
            "Value 'ftp://x/y' at 'media.mediaFileUri' failed to satisfy constraint: Member must satisfy regular "
            "expression pattern: (s3://|http(s*)://).+",
        ),
        (
            {"OutputKey": "year=2024/a"},
            "Value 'year=2024/a' at 'outputKey' failed to satisfy constraint: Member must satisfy regular expression "
            "pattern: [a-zA-Z0-9-_.!*'()/]{1,1024}$",
        ),
        ({"OutputBucketName": "UPPER"}, "at 'outputBucketName' failed to satisfy constraint: Member must satisfy"),
        (
            {"MediaSampleRateHertz": 48001},
            "Value '48001' at 'mediaSampleRateHertz' failed to satisfy constraint: Member must have value less than or "
            "equal to 48000",
        ),
        (
            {"Settings": {"MaxSpeakerLabels": 31, "ShowSpeakerLabels": True}},
            "Value '31' at 'settings.maxSpeakerLabels' failed to satisfy constraint: Member must have value less than",
        ),
        (
            {"KMSEncryptionContext": {f"k{n}": "v" for n in range(11)}, **KEY},
            "at 'kMSEncryptionContext' failed to satisfy constraint: Member must have length less than or equal to 10",
        ),
        (
            {"KMSEncryptionContext": {"Größe": "v"}, **KEY},
            "at 'kMSEncryptionContext' failed to satisfy constraint: Map keys must satisfy constraint: [Member must "
            "satisfy regular expression pattern: ^[\\x20-\\x7E]+$]",
        ),
        (
            {"KMSEncryptionContext": {"k": "a\tb"}, **KEY},
            "at 'kMSEncryptionContext' failed to satisfy constraint: Map value must satisfy constraint: [",
        ),
        (
            {"KMSEncryptionContext": {"k": "v" * 2001}, **KEY},
            "Map value must satisfy constraint: [Member must have length less than or equal to 2000]",
        ),
        (
            {"Subtitles": {"Formats": ["ass"]}},
            "Value '[ass]' at 'subtitles.formats' failed to satisfy constraint: Member must satisfy constraint: "
            "[Member must satisfy enum value set: [vtt, srt]]",
        ),
        ({"OutputEncryptionKMSKeyId": " key"}, "at 'outputEncryptionKMSKeyId' failed to satisfy constraint"),
        ({"Tags": [{"Key": "k" * 129, "Value": ""}]}, "at 'tags.1.member.key' failed to satisfy constraint"),
    ],
)
def test_the_service_model_is_kept(
    start: Callable[..., Any], refusal: Callable[..., Any], parameters: dict[str, Any], sentence: str
) -> None:
    answer = refusal(start, **parameters)
    assert (answer.code, answer.status) == (BAD, 400)
    assert answer.message.startswith("1 validation error detected: Value '")
    assert sentence in answer.message


def test_several_violations_come_together(start: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    answer = refusal(start, TranscriptionJobName="a b", LanguageCode="en-XX")
    assert answer.message.startswith("2 validation errors detected: ")
    assert "'transcriptionJobName'" in answer.message
    assert "'languageCode'" in answer.message


def test_what_is_required_is_not_left_to_the_client(aws: Any, refusal: Callable[..., Any]) -> None:
    client = aws.client("transcribe", parameter_validation=False)
    answer = refusal(client.start_transcription_job, TranscriptionJobName="no-media", LanguageCode="en-US")
    assert answer.message == (
        "1 validation error detected: Value null at 'media' failed to satisfy constraint: Member must not be null"
    )
    wrong = refusal(client.get_transcription_job, TranscriptionJobName=7)
    assert wrong.code in (BAD, "SerializationException")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"LanguageCode": None}, "exactly one of the following parameters: LanguageCode, IdentifyLanguage"),
        ({"IdentifyLanguage": True}, "exactly one of the following parameters"),
        ({"LanguageOptions": ["en-US", "de-DE"]}, "LanguageOptions can only be used"),
        (
            {"LanguageCode": None, "IdentifyLanguage": True, "LanguageOptions": ["en-US"]},
            "at least two language codes",
        ),
        ({"LanguageIdSettings": {"en-US": {}}}, "LanguageIdSettings"),
        ({"Settings": {"ShowSpeakerLabels": True}}, "ShowSpeakerLabels and MaxSpeakerLabels"),
        ({"Settings": {"MaxAlternatives": 3}}, "ShowAlternatives and MaxAlternatives"),
        ({"Settings": {"VocabularyFilterMethod": "mask"}}, "VocabularyFilterName and VocabularyFilterMethod"),
        (
            {"Settings": {"ShowSpeakerLabels": True, "MaxSpeakerLabels": 2, "ChannelIdentification": True}},
            "ChannelIdentification and ShowSpeakerLabels",
        ),
        ({"Settings": {"VocabularyName": "missing"}}, "The requested vocabulary couldn't be found."),
        ({"OutputBucketName": None, "OutputKey": "a"}, "OutputBucketName"),
        ({"OutputBucketName": None, **KEY}, "you must also specify an output location"),
        ({"KMSEncryptionContext": {"a": "b"}}, "OutputEncryptionKMSKeyId"),
        ({"KMSEncryptionContext": {"aws:s3:arn": "b"}, **KEY}, "'aws:'"),
        ({"JobExecutionSettings": {"AllowDeferredExecution": True}}, "DataAccessRoleArn"),
        ({"JobExecutionSettings": {"DataAccessRoleArn": ROLE}}, "AllowDeferredExecution"),
        (
            {
                "LanguageCode": None,
                "IdentifyMultipleLanguages": True,
                "ContentRedaction": {"RedactionType": "PII", "RedactionOutput": "redacted"},
            },
            "ContentRedaction",
        ),
        ({"TranscriptionJobName": ".."}, "can't be '.' or '..'"),
    ],
)
def test_rules_between_parameters(
    start: Callable[..., Any], refusal: Callable[..., Any], parameters: dict[str, Any], words: str
) -> None:
    answer = refusal(start, **parameters)
    assert answer.code == BAD
    assert words in answer.message


@pytest.mark.parametrize(
    "uri",
    [
        "s3://no-such-bucket-111122223333/a.wav",
        "s3://recordings-111122223333/nothing.wav",
        "s3://us-recordings-111122223333/calls/customer-service-call.mp3",
        "s3://partner-recordings-444455556666/customer-service-call.mp3",
        "https://example.com/recording.wav",
    ],
)
def test_media_that_cannot_be_read(start: Callable[..., Any], refusal: Callable[..., Any], uri: str) -> None:
    answer = refusal(start, Media={"MediaFileUri": uri})
    assert (answer.code, answer.message) == (
        BAD,
        "The S3 URI that you provided can't be accessed. Make sure that you have read permission and try your request "
        "again.",
    )


@pytest.mark.parametrize(
    "bucket",
    ["no-such-bucket-111122223333", "us-recordings-111122223333", "partner-recordings-444455556666"],
)
def test_output_buckets_that_cannot_be_written(
    start: Callable[..., Any], refusal: Callable[..., Any], bucket: str
) -> None:
    answer = refusal(start, OutputBucketName=bucket)
    assert answer.code == BAD
    assert answer.message.startswith("The specified S3 bucket can't be accessed.")


def test_a_folder_too_long_for_a_key_of_s3_is_noticed_at_the_start(
    start: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    answer = refusal(start, OutputKey="f" * 1020)
    assert answer.code == BAD
    assert answer.message.startswith("The specified S3 bucket can't be accessed.")


def test_a_bucket_that_demands_a_key_takes_no_job_without(
    aws: Any, start: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    bucket = "compliance-transcripts-111122223333"
    assert refusal(start, OutputBucketName=bucket).message.startswith("The specified S3 bucket can't be accessed.")
    assert start(OutputBucketName=bucket, OutputEncryptionKMSKeyId=aws.key_arn("sealed-transcripts"))


@pytest.mark.parametrize(
    ("alias", "words"),
    [
        ("call-recordings-2023", "is disabled."),
        ("retired-pilot", "is pending deletion."),
        ("imported-hsm-next", "is pending import."),
        ("branch-office-hsm", "is unavailable."),
        ("partner-exchange", "RSA_2048"),
        ("release-signing", "SIGN_VERIFY"),
        ("webhook-mac", "GENERATE_VERIFY_MAC"),
        ("nothing", "alias/nothing is not found."),
    ],
)
def test_keys_that_cannot_seal_a_transcript(
    start: Callable[..., Any], refusal: Callable[..., Any], alias: str, words: str
) -> None:
    answer = refusal(start, OutputEncryptionKMSKeyId=f"alias/{alias}")
    assert answer.code == BAD
    assert words in answer.message


def test_a_key_of_another_region_or_account(aws: Any, start: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    elsewhere = refusal(start, OutputEncryptionKMSKeyId=aws.key_arn("us-transcripts", region="us-east-1"))
    assert (elsewhere.code, "Invalid arn us-east-1" in elsewhere.message) == (BAD, True)
    theirs = aws.client("kms", account=aws.address.other)
    keys = {
        name: theirs.describe_key(KeyId=f"alias/{name}")["KeyMetadata"]["Arn"]
        for name in ("shared-transcripts", "partner-internal")
    }
    assert start(OutputEncryptionKMSKeyId=keys["shared-transcripts"])["TranscriptionJobStatus"]
    denied = refusal(start, OutputEncryptionKMSKeyId=keys["partner-internal"])
    assert denied.code == "AccessDeniedException"


def test_the_key_policy_sees_the_context(start: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    key = {"OutputEncryptionKMSKeyId": "alias/legal-matters"}
    for context in ({}, {"KMSEncryptionContext": {"Department": "Sales"}}):
        answer = refusal(start, **key, **context)
        assert answer.code == "AccessDeniedException"
        assert "explicit deny in a resource-based policy" in answer.message
    assert start(**key, KMSEncryptionContext={"Department": "Legal", "Matter": "4711"})


@pytest.mark.parametrize(
    ("identity", "parameters", "code", "words"),
    [
        ("no-jobs", {}, "AccessDeniedException", "transcribe:StartTranscriptionJob"),
        ("must-encrypt", {}, "AccessDeniedException", "transcribe:StartTranscriptionJob"),
        ("no-read", {}, BAD, "The S3 URI that you provided can't be accessed."),
        ("read-only", {}, BAD, "The specified S3 bucket can't be accessed."),
        ("no-encrypt", KEY, "AccessDeniedException", "kms:Encrypt"),
        ("nobody", {}, "AccessDeniedException", "transcribe:StartTranscriptionJob"),
    ],
)
def test_missing_permissions(
    aws: Any,
    start: Callable[..., Any],
    refusal: Callable[..., Any],
    identity: str,
    parameters: dict[str, Any],
    code: str,
    words: str,
) -> None:
    client = aws.client("transcribe", account=aws.identity(identity))
    answer = refusal(start, client=client, **parameters)
    assert answer.code == code
    assert words in answer.message


def test_who_must_encrypt_may_start_with_a_key(aws: Any, start: Callable[..., Any]) -> None:
    client = aws.client("transcribe", account=aws.identity("must-encrypt"))
    assert start(client=client, **KEY)["TranscriptionJobStatus"] in ("QUEUED", "IN_PROGRESS")


def test_the_data_access_role_needs_the_key_too(
    aws: Any, start: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    def with_role(name: str, **more: Any) -> dict[str, Any]:
        arn = f"arn:aws:iam::111122223333:role/{name}"
        return {"JobExecutionSettings": {"AllowDeferredExecution": True, "DataAccessRoleArn": arn}, **more}

    assert start(**with_role("TranscribeDataAccess", **KEY))["TranscriptionJobStatus"] == "QUEUED"
    denied = refusal(start, **with_role("TranscribeWithoutKeys", **KEY))
    assert denied.code == "AccessDeniedException"
    assert "assumed-role/TranscribeWithoutKeys" in denied.message
    assert refusal(start, **with_role("Nothing")).code == BAD


def test_an_account_that_opted_out_needs_a_bucket_of_its_own(
    aws: Any, start: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    aws.control(ai_opt_out=True)
    answer = refusal(start, OutputBucketName=None)
    assert answer.message.startswith(
        "You must specify a value for outputBucketName because your account, 111122223333, has opted out"
    )
    assert start()


def test_names_are_unique(start: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    name = start()["TranscriptionJobName"]
    answer = refusal(start, TranscriptionJobName=name)
    assert (answer.code, answer.status) == ("ConflictException", 409)
    assert answer.message == "The requested job name already exists. Use a different job name."
    assert start(TranscriptionJobName=name.upper())


def test_the_context_is_on_record_as_it_was_sent(aws: Any, start: Callable[..., Any]) -> None:
    context = {"Department": " Legal", "a:b/c": "{}"}
    start(KMSEncryptionContext=context, **KEY)
    assert aws.sent("StartTranscriptionJob")[-1]["parameters"]["KMSEncryptionContext"] == context


def test_every_other_operation_answers_an_error_of_the_service(
    aws: Any, refusal: Callable[..., Any], transcribe: Any
) -> None:
    medical = refusal(transcribe.list_medical_transcription_jobs)
    assert (medical.code, medical.status) == (BAD, 400)
    assert refusal(transcribe.get_vocabulary, VocabularyName="x").code == BAD
    assert refusal(transcribe.list_call_analytics_jobs).code == BAD


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("s3://b/a/c.wav", ("b", "a/c.wav")),
        ("s3://b/a%20c.wav", ("b", "a%20c.wav")),
        ("https://s3.eu-central-1.amazonaws.com/b/a%20c.wav", ("b", "a c.wav")),
        ("https://s3.amazonaws.com/b/c.wav", ("b", "c.wav")),
        ("https://b.c.s3.eu-central-1.amazonaws.com/a/c.wav", ("b.c", "a/c.wav")),
        ("https://s3-us-west-2.amazonaws.com/b/c.wav", ("b", "c.wav")),
        ("s3://b", None),
        ("s3://b/", None),
        ("https://example.com/b/c.wav", None),
    ],
)
def test_where_media_can_be(uri: str, expected: tuple[str, str] | None) -> None:
    assert MediaLocation.parse(uri) == (MediaLocation(*expected) if expected else None)


@pytest.mark.parametrize(
    ("output_key", "transcript", "access_check"),
    [
        (None, "job.json", ".write_access_check_file.temp"),
        ("folder", "folder/job.json", "folder/.write_access_check_file.temp"),
        ("folder/", "folder/job.json", "folder/.write_access_check_file.temp"),
        ("a/b/name", "a/b/name/job.json", "a/b/name/.write_access_check_file.temp"),
        ("a/b/name.json", "a/b/name.json", "a/b/.write_access_check_file.temp"),
        ("name.json", "name.json", ".write_access_check_file.temp"),
    ],
)
def test_where_output_goes(output_key: str | None, transcript: str, access_check: str) -> None:
    plan = OutputPlan.of("job", output_key)
    assert (plan.transcript, plan.access_check) == (transcript, access_check)
    assert plan.subtitle("srt") == transcript.removesuffix(".json") + ".srt"


def test_the_model_has_the_operations_that_are_answered() -> None:
    model = botocore.session.get_session().get_service_model("transcribe")
    assert {"StartTranscriptionJob", "GetTranscriptionJob", "ListTranscriptionJobs", "DeleteTranscriptionJob"} <= set(
        model.operation_names
    )
    assert json.dumps(model.metadata["protocols"])
