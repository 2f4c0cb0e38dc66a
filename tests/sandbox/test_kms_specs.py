"""Keys of every spec and usage, and what can be done with those that only exist."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.loaders import Loader

from sealscribe.sandbox.kms_specs import SPECS

MODEL = Loader().load_service_model("kms", "service-2")["shapes"]
USAGES = MODEL["KeyUsageType"]["enum"]
ALLOWED = [(spec, usage) for spec, usages in SPECS.items() for usage in usages if spec != "SM2"]
FORBIDDEN = [(spec, usage) for spec, usages in SPECS.items() for usage in USAGES if usage not in usages]


def test_every_spec_of_the_service_model_is_known() -> None:
    assert set(SPECS) == set(MODEL["KeySpec"]["enum"])
    assert {usage for usages in SPECS.values() for usage in usages} == set(USAGES)


@pytest.mark.parametrize(("spec", "usage"), ALLOWED)
def test_keys_of_every_kind_can_be_made(kms: Any, spec: str, usage: str) -> None:
    made = kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]
    assert (made["KeySpec"], made["CustomerMasterKeySpec"], made["KeyUsage"]) == (spec, spec, usage)
    assert made == kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]
    lists = {name: value for name, value in made.items() if name.endswith("Algorithms")}
    assert list(lists.values()) == [list(SPECS[spec][usage])]


@pytest.mark.parametrize(("spec", "usage"), FORBIDDEN)
def test_a_usage_that_a_spec_does_not_have(kms: Any, refusal: Callable[..., Any], spec: str, usage: str) -> None:
    answer = refusal(kms.create_key, KeySpec=spec, KeyUsage=usage)
    if spec == "SM2":
        assert answer.code == "UnsupportedOperationException"
        return
    assert answer.code == "ValidationException"
    assert answer.message == f"KeyUsage {usage} is not compatible with KeySpec {spec}"


@pytest.mark.parametrize("parameter", ["KeySpec", "CustomerMasterKeySpec"])
def test_only_symmetric_keys_do_without_a_usage(kms: Any, refusal: Callable[..., Any], parameter: str) -> None:
    answer = refusal(kms.create_key, **{parameter: "RSA_2048"})
    assert answer.code == "ValidationException"
    assert answer.message.startswith("You must specify a KeyUsage value for all KMS keys except")
    assert kms.create_key(**{parameter: "SYMMETRIC_DEFAULT"})["KeyMetadata"]["KeyUsage"] == "ENCRYPT_DECRYPT"


def test_a_spec_is_given_once(kms: Any, refusal: Callable[..., Any]) -> None:
    both = {"KeySpec": "SYMMETRIC_DEFAULT", "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT"}
    assert refusal(kms.create_key, **both).code == "ValidationException"


def test_keys_that_moto_does_not_know_keep_their_tags(kms: Any) -> None:
    tags = [{"TagKey": "team", "TagValue": "archive"}]
    arn = kms.create_key(KeySpec="ML_DSA_65", KeyUsage="SIGN_VERIFY", Tags=tags)["KeyMetadata"]["Arn"]
    assert kms.list_resource_tags(KeyId=arn)["Tags"] == tags
    kms.schedule_key_deletion(KeyId=arn)
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["KeyState"] == "PendingDeletion"


@pytest.mark.parametrize(
    ("spec", "algorithm"),
    [
        ("RSA_2048", "RSASSA_PSS_SHA_256"),
        ("ECC_NIST_P384", "ECDSA_SHA_384"),
        ("ECC_NIST_P521", "ECDSA_SHA_512"),
        ("ECC_SECG_P256K1", "ECDSA_SHA_256"),
    ],
)
def test_signing(kms: Any, refusal: Callable[..., Any], spec: str, algorithm: str) -> None:
    arn = kms.create_key(KeySpec=spec, KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    sign = {"KeyId": arn, "Message": b"m", "SigningAlgorithm": algorithm}
    signature = kms.sign(**sign)["Signature"]
    assert kms.verify(**sign, Signature=signature)["SignatureValid"]
    assert kms.get_public_key(KeyId=arn)["SigningAlgorithms"]
    answer = refusal(kms.sign, **{**sign, "SigningAlgorithm": "ML_DSA_SHAKE_256"})
    assert answer.code == "InvalidKeyUsageException"
    assert answer.message == f"Algorithm ML_DSA_SHAKE_256 is incompatible with key spec {spec}."


def test_macs_of_another_length(kms: Any) -> None:
    arn = kms.create_key(KeySpec="HMAC_512", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["Arn"]
    mac = {"KeyId": arn, "Message": b"m", "MacAlgorithm": "HMAC_SHA_512"}
    assert kms.verify_mac(**mac, Mac=kms.generate_mac(**mac)["Mac"])["MacValid"]


@pytest.mark.parametrize(
    ("spec", "usage"),
    [
        ("ML_DSA_44", "SIGN_VERIFY"),
        ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY"),
        ("ECC_NIST_P256", "KEY_AGREEMENT"),
        ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE"),
    ],
)
def test_work_that_nothing_here_can_do_is_refused(kms: Any, refusal: Callable[..., Any], spec: str, usage: str) -> None:
    arn = kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["Arn"]
    assert refusal(kms.get_public_key, KeyId=arn).code == "UnsupportedOperationException"
    if usage == "SIGN_VERIFY":
        algorithm = SPECS[spec][usage][0]
        answer = refusal(kms.sign, KeyId=arn, Message=b"m", SigningAlgorithm=algorithm)
        assert answer.code == "UnsupportedOperationException"
    assert refusal(kms.encrypt, KeyId=arn, Plaintext=b"x").code == "InvalidKeyUsageException"


def test_creation_can_be_allowed_by_kind(aws: Any, fresh: Callable[[str], str], refusal: Callable[..., Any]) -> None:
    allow = {"Effect": "Allow", "Action": "kms:CreateKey", "Resource": "*"}
    only = {"StringEquals": {"kms:KeySpec": "SYMMETRIC_DEFAULT"}, "Bool": {"kms:MultiRegion": "false"}}
    kms = aws.client("kms", account=aws.user(fresh("maker"), {**allow, "Condition": only}))
    assert kms.create_key()
    assert refusal(kms.create_key, MultiRegion=True).code == "AccessDeniedException"
    assert refusal(kms.create_key, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC").code == "AccessDeniedException"
