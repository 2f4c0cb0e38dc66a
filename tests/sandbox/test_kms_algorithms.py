"""Encryption algorithms: which key has which, and RSA keys that really encrypt."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

DRY = "DryRunOperationException"
SHA_1, SHA_256 = "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"
SYMMETRIC, RSA = "alias/board-minutes", "alias/partner-exchange"


def incompatible(algorithm: str, spec: str) -> tuple[str, str]:
    return "InvalidKeyUsageException", f"Algorithm {algorithm} is incompatible with key spec {spec}."


@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize(
    ("key", "spec", "algorithm"),
    [
        (SYMMETRIC, "SYMMETRIC_DEFAULT", SHA_256),
        (SYMMETRIC, "SYMMETRIC_DEFAULT", "SM2PKE"),
        (RSA, "RSA_2048", "SYMMETRIC_DEFAULT"),
        (RSA, "RSA_2048", "SM2PKE"),
    ],
)
def test_an_algorithm_of_another_kind_of_key(
    kms: Any, refusal: Callable[..., Any], key: str, spec: str, algorithm: str, dry_run: bool
) -> None:
    wanted = {"KeyId": key, "EncryptionAlgorithm": algorithm, "DryRun": dry_run}
    for answer in (
        refusal(kms.encrypt, Plaintext=b"x", **wanted),
        refusal(kms.decrypt, CiphertextBlob=b"x", **wanted),
    ):
        assert (answer.code, answer.message) == incompatible(algorithm, spec)


def test_an_algorithm_that_there_is_not(kms: Any, refusal: Callable[..., Any]) -> None:
    answer = refusal(kms.encrypt, KeyId=SYMMETRIC, Plaintext=b"x", EncryptionAlgorithm="ROT13")
    assert (answer.code, "'encryptionAlgorithm'" in answer.message) == ("ValidationException", True)


@pytest.mark.parametrize("algorithm", [SHA_1, SHA_256])
def test_rsa_keys_encrypt(kms: Any, aws: Any, refusal: Callable[..., Any], algorithm: str) -> None:
    made = kms.encrypt(KeyId=RSA, Plaintext=b"secret", EncryptionAlgorithm=algorithm)
    assert (made["KeyId"], made["EncryptionAlgorithm"]) == (aws.key_arn("partner-exchange"), algorithm)
    assert len(made["CiphertextBlob"]) == 256
    opened = kms.decrypt(KeyId=RSA, CiphertextBlob=made["CiphertextBlob"], EncryptionAlgorithm=algorithm)
    assert (opened["Plaintext"], opened["EncryptionAlgorithm"]) == (b"secret", algorithm)
    other = {SHA_1: SHA_256, SHA_256: SHA_1}[algorithm]
    wrong = refusal(kms.decrypt, KeyId=RSA, CiphertextBlob=made["CiphertextBlob"], EncryptionAlgorithm=other)
    assert wrong.code == "InvalidCiphertextException"


def test_what_was_encrypted_with_the_public_key_elsewhere(kms: Any, aws: Any) -> None:
    public = kms.get_public_key(KeyId=RSA)
    assert (public["KeyId"], public["KeySpec"]) == (aws.key_arn("partner-exchange"), "RSA_2048")
    assert (public["KeyUsage"], public["EncryptionAlgorithms"]) == ("ENCRYPT_DECRYPT", [SHA_1, SHA_256])
    loaded = load_der_public_key(public["PublicKey"])
    assert isinstance(loaded, RSAPublicKey)
    digest = hashes.SHA256()
    blob = loaded.encrypt(b"from elsewhere", padding.OAEP(padding.MGF1(digest), digest, None))
    assert kms.decrypt(KeyId=RSA, CiphertextBlob=blob, EncryptionAlgorithm=SHA_256)["Plaintext"] == b"from elsewhere"


def test_the_owner_of_an_rsa_ciphertext_is_not_in_it(kms: Any, refusal: Callable[..., Any]) -> None:
    blob = kms.encrypt(KeyId=RSA, Plaintext=b"x", EncryptionAlgorithm=SHA_256)["CiphertextBlob"]
    assert refusal(kms.decrypt, CiphertextBlob=blob, EncryptionAlgorithm=SHA_256).code == "ValidationException"
    assert refusal(kms.decrypt, CiphertextBlob=blob).code == "InvalidCiphertextException"


def test_rsa_has_no_encryption_context_and_little_room(kms: Any, refusal: Callable[..., Any]) -> None:
    wanted = {"KeyId": RSA, "EncryptionAlgorithm": SHA_256}
    context = refusal(kms.encrypt, Plaintext=b"x", EncryptionContext={"a": "b"}, **wanted)
    assert (context.code, "encryption context" in context.message) == ("ValidationException", True)
    assert kms.encrypt(Plaintext=b"x" * 190, **wanted)
    answer = refusal(kms.encrypt, Plaintext=b"x" * 191, **wanted)
    assert answer.code == "ValidationException"
    assert answer.message == (
        "Algorithm RSAES_OAEP_SHA_256 and key spec RSA_2048 cannot encrypt data larger than 190 bytes."
    )


def test_dry_runs_with_an_algorithm(kms: Any, refusal: Callable[..., Any]) -> None:
    wanted = {"KeyId": RSA, "EncryptionAlgorithm": SHA_256}
    assert refusal(kms.encrypt, Plaintext=b"x", DryRun=True, **wanted).code == DRY
    assert refusal(kms.decrypt, DryRun=True, DryRunModifiers=["IGNORE_CIPHERTEXT"], **wanted).code == DRY
    blob = kms.encrypt(Plaintext=b"x", **wanted)["CiphertextBlob"]
    assert refusal(kms.decrypt, CiphertextBlob=blob, DryRun=True, **wanted).code == DRY


def test_re_encryption_from_one_kind_of_key_to_the_other(kms: Any) -> None:
    blob = kms.encrypt(KeyId=RSA, Plaintext=b"moved", EncryptionAlgorithm=SHA_1)["CiphertextBlob"]
    context = {"Department": "Sales"}
    there = kms.re_encrypt(
        CiphertextBlob=blob,
        SourceKeyId=RSA,
        SourceEncryptionAlgorithm=SHA_1,
        DestinationKeyId=SYMMETRIC,
        DestinationEncryptionContext=context,
    )
    assert (there["SourceEncryptionAlgorithm"], there["DestinationEncryptionAlgorithm"]) == (SHA_1, "SYMMETRIC_DEFAULT")
    assert kms.decrypt(CiphertextBlob=there["CiphertextBlob"], EncryptionContext=context)["Plaintext"] == b"moved"
    back = kms.re_encrypt(
        CiphertextBlob=there["CiphertextBlob"],
        SourceEncryptionContext=context,
        DestinationKeyId=RSA,
        DestinationEncryptionAlgorithm=SHA_256,
    )["CiphertextBlob"]
    assert kms.decrypt(KeyId=RSA, CiphertextBlob=back, EncryptionAlgorithm=SHA_256)["Plaintext"] == b"moved"


def test_policies_see_the_algorithm(kms: Any, refusal: Callable[..., Any]) -> None:
    statement = {"Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"}
    weak = {"StringNotEquals": {"kms:EncryptionAlgorithm": SHA_256}}
    deny = {**statement, "Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "kms:Encrypt", "Condition": weak}
    text = json.dumps({"Statement": [{**statement, "Effect": "Allow"}, deny]})
    arn = kms.create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT", Policy=text)["KeyMetadata"]["Arn"]
    assert kms.encrypt(KeyId=arn, Plaintext=b"x", EncryptionAlgorithm=SHA_256)
    assert refusal(kms.encrypt, KeyId=arn, Plaintext=b"x", EncryptionAlgorithm=SHA_1).code == "AccessDeniedException"


@pytest.mark.parametrize("alias", ["board-minutes", "webhook-mac"])
def test_a_symmetric_key_has_no_public_one(kms: Any, refusal: Callable[..., Any], alias: str) -> None:
    assert refusal(kms.get_public_key, KeyId=f"alias/{alias}").code == "UnsupportedOperationException"
