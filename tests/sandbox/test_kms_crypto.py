"""Encryption under a context: what opens, what does not, and which keys refuse."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

CONTEXT = {"Department": "Legal", "Matter": "4711"}
DRY = "DryRunOperationException"


def sealed(kms: Any, arn: str, context: dict[str, str]) -> bytes:
    return bytes(kms.encrypt(KeyId=arn, Plaintext=b"secret", EncryptionContext=context)["CiphertextBlob"])


def test_the_order_of_pairs_does_not_matter(kms: Any, aws: Any) -> None:
    blob = sealed(kms, aws.key_arn("board-minutes"), CONTEXT)
    turned = dict(reversed(CONTEXT.items()))
    answer = kms.decrypt(CiphertextBlob=blob, EncryptionContext=turned)
    assert answer["Plaintext"] == b"secret"
    assert answer["KeyId"] == aws.key_arn("board-minutes")


@pytest.mark.parametrize(
    "context",
    [
        {},
        {"Department": "Legal"},
        {"Department": "Legal", "Matter": "4711", "Extra": "1"},
        {"department": "Legal", "Matter": "4711"},
        {"Department": "legal", "Matter": "4711"},
        {"Department": "Legal ", "Matter": "4711"},
        {"Matter": "Legal", "Department": "4711"},
    ],
)
def test_any_other_context_opens_nothing(
    kms: Any, aws: Any, refusal: Callable[..., Any], context: dict[str, str]
) -> None:
    blob = sealed(kms, aws.key_arn("board-minutes"), CONTEXT)
    assert refusal(kms.decrypt, CiphertextBlob=blob, EncryptionContext=context).code == "InvalidCiphertextException"


def test_pairs_that_read_alike_when_joined_are_not_alike(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    alike = [{"ab": "c"}, {"a": "bc"}, {"a": "b", "c": ""}, {"a": 'b","c":"'}]
    for one, other in itertools.permutations(alike, 2):
        blob = sealed(kms, aws.key_arn("board-minutes"), one)
        answer = refusal(kms.decrypt, CiphertextBlob=blob, EncryptionContext=other)
        assert answer.code == "InvalidCiphertextException"


def test_a_data_key_opens_only_under_its_context(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    made = kms.generate_data_key(KeyId="alias/board-minutes", KeySpec="AES_256", EncryptionContext=CONTEXT)
    assert len(made["Plaintext"]) == 32
    assert made["KeyId"] == aws.key_arn("board-minutes")
    opened = kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext=CONTEXT)
    assert opened["Plaintext"] == made["Plaintext"]
    assert refusal(kms.decrypt, CiphertextBlob=made["CiphertextBlob"]).code == "InvalidCiphertextException"


def test_a_data_key_without_its_plaintext(kms: Any) -> None:
    made = kms.generate_data_key_without_plaintext(KeyId="alias/board-minutes", NumberOfBytes=64)
    assert "Plaintext" not in made
    assert len(kms.decrypt(CiphertextBlob=made["CiphertextBlob"])["Plaintext"]) == 64


@pytest.mark.parametrize("size", [{}, {"KeySpec": "AES_256", "NumberOfBytes": 32}])
def test_a_data_key_has_exactly_one_size(kms: Any, refusal: Callable[..., Any], size: dict[str, Any]) -> None:
    answer = refusal(kms.generate_data_key, KeyId="alias/board-minutes", **size)
    assert (answer.code, answer.message) == (
        "ValidationException",
        "Please specify either number of bytes or key spec.",
    )


def test_re_encrypt_changes_key_and_context(kms: Any, aws: Any) -> None:
    blob = sealed(kms, aws.key_arn("board-minutes"), CONTEXT)
    made = kms.re_encrypt(
        CiphertextBlob=blob,
        SourceEncryptionContext=CONTEXT,
        DestinationKeyId="alias/sealed-transcripts",
        DestinationEncryptionContext={"a": "b"},
    )
    opened = kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"a": "b"})
    assert (opened["Plaintext"], opened["KeyId"]) == (b"secret", aws.key_arn("sealed-transcripts"))


def test_a_blob_names_its_key(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    blob = sealed(kms, aws.key_arn("board-minutes"), {})
    wrong = refusal(kms.decrypt, CiphertextBlob=blob, KeyId="alias/sealed-transcripts")
    assert wrong.code == "IncorrectKeyException"
    broken = refusal(kms.decrypt, CiphertextBlob=blob[:-1] + bytes([blob[-1] ^ 1]))
    assert broken.code == "InvalidCiphertextException"
    assert refusal(kms.decrypt, CiphertextBlob=b"anything").code == "InvalidCiphertextException"
    elsewhere = aws.client("kms", region="us-east-1")
    assert refusal(elsewhere.decrypt, CiphertextBlob=blob).code == "AccessDeniedException"


def test_related_multi_region_keys_open_each_other(kms: Any, aws: Any) -> None:
    blob = sealed(kms, aws.key_arn("clinic-transcripts"), CONTEXT)
    elsewhere = aws.client("kms", region="us-east-1")
    opened = elsewhere.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)
    assert opened["Plaintext"] == b"secret"
    assert ":us-east-1:" in opened["KeyId"]


@pytest.mark.parametrize(
    ("alias", "code", "words"),
    [
        ("call-recordings-2023", "DisabledException", " is disabled."),
        ("retired-pilot", "KMSInvalidStateException", " is pending deletion."),
        ("imported-hsm-next", "KMSInvalidStateException", " is pending import."),
        ("branch-office-hsm", "KeyUnavailableException", " is unavailable."),
        ("partner-exchange", "InvalidKeyUsageException", "Algorithm SYMMETRIC_DEFAULT is incompatible with key spec"),
        ("release-signing", "InvalidKeyUsageException", "SIGN_VERIFY"),
        ("webhook-mac", "InvalidKeyUsageException", "GENERATE_VERIFY_MAC"),
    ],
)
def test_keys_that_cannot_seal(
    kms: Any, aws: Any, refusal: Callable[..., Any], alias: str, code: str, words: str
) -> None:
    requests: list[tuple[Any, dict[str, Any]]] = [
        (kms.encrypt, {"Plaintext": b"x", "EncryptionContext": CONTEXT}),
        (kms.encrypt, {"Plaintext": b"x", "DryRun": True}),
        (kms.generate_data_key, {"KeySpec": "AES_256", "EncryptionContext": CONTEXT}),
    ]
    for operation, parameters in requests:
        answer = refusal(operation, KeyId=aws.key_arn(alias), **parameters)
        assert answer.code == code
        assert words in answer.message
        assert aws.key_arn(alias) in answer.message or "key spec RSA_2048." in answer.message


def test_a_key_that_is_updating_works(kms: Any, aws: Any, new_key: Callable[..., str]) -> None:
    arn = new_key()
    aws.control(key_states={arn: "Updating"})
    assert sealed(kms, arn, CONTEXT)


@pytest.mark.parametrize(
    ("operation", "parameters"),
    [
        ("encrypt", {"Plaintext": b"x", "EncryptionContext": CONTEXT}),
        ("generate_data_key", {"KeySpec": "AES_256", "EncryptionContext": CONTEXT}),
        ("generate_data_key_without_plaintext", {"KeySpec": "AES_256"}),
        ("decrypt", {"DryRunModifiers": ["IGNORE_CIPHERTEXT"], "EncryptionContext": CONTEXT}),
    ],
)
def test_a_dry_run_that_would_succeed(
    kms: Any, refusal: Callable[..., Any], operation: str, parameters: dict[str, Any]
) -> None:
    answer = refusal(getattr(kms, operation), KeyId="alias/board-minutes", DryRun=True, **parameters)
    assert (answer.code, answer.status) == (DRY, 412)


def test_a_dry_run_of_decrypt_with_a_ciphertext_looks_at_it(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    blob = sealed(kms, aws.key_arn("board-minutes"), CONTEXT)
    assert refusal(kms.decrypt, CiphertextBlob=blob, EncryptionContext=CONTEXT, DryRun=True).code == DRY
    assert refusal(kms.decrypt, CiphertextBlob=blob, DryRun=True).code == "InvalidCiphertextException"
    no_key = refusal(kms.decrypt, DryRun=True, DryRunModifiers=["IGNORE_CIPHERTEXT"])
    assert no_key.code == "ValidationException"


def test_dry_runs_tell_the_real_failure(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    missing = refusal(kms.encrypt, KeyId="alias/nothing", Plaintext=b"x", DryRun=True)
    assert missing.code == "NotFoundException"
    weak = aws.client("kms", account=aws.identity("no-encrypt"))
    denied = refusal(weak.encrypt, KeyId="alias/board-minutes", Plaintext=b"x", DryRun=True)
    assert denied.code == "AccessDeniedException"


def test_four_kilobytes_are_the_most(kms: Any, refusal: Callable[..., Any]) -> None:
    assert kms.encrypt(KeyId="alias/board-minutes", Plaintext=b"x" * 4096)
    answer = refusal(kms.encrypt, KeyId="alias/board-minutes", Plaintext=b"x" * 4097)
    assert answer.code == "ValidationException"
    assert "less than or equal to 4096" in answer.message


def test_switching_a_key_off_and_on_by_its_arn(
    kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]
) -> None:
    arn = new_key()
    blob = sealed(kms, arn, CONTEXT)
    kms.disable_key(KeyId=arn)
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["Enabled"] is False
    refused = refusal(kms.decrypt, CiphertextBlob=blob, EncryptionContext=CONTEXT)
    assert refused.code == "DisabledException"
    kms.enable_key(KeyId=arn)
    assert kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)["Plaintext"] == b"secret"


def test_the_way_to_deletion_and_back(kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]) -> None:
    arn = new_key()
    answer = kms.schedule_key_deletion(KeyId=arn, PendingWindowInDays=7)
    assert answer["KeyState"] == "PendingDeletion"
    assert refusal(kms.enable_key, KeyId=arn).code == "KMSInvalidStateException"
    kms.cancel_key_deletion(KeyId=arn)
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["KeyState"] == "Disabled"
    assert refusal(kms.cancel_key_deletion, KeyId=arn).code == "KMSInvalidStateException"


def test_signing_and_macs_work_with_their_own_keys(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    sign = {"Message": b"m", "SigningAlgorithm": "ECDSA_SHA_256"}
    signed = kms.sign(KeyId="alias/release-signing", **sign)
    assert signed["KeyId"] == aws.key_arn("release-signing")
    assert kms.verify(KeyId="alias/release-signing", Signature=signed["Signature"], **sign)["SignatureValid"]
    wrong = refusal(kms.sign, KeyId="alias/board-minutes", **sign)
    assert wrong.code == "InvalidKeyUsageException"
    assert refusal(kms.sign, KeyId="alias/release-signing", DryRun=True, **sign).code == DRY
