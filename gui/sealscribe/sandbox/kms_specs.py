"""Which uses and algorithms a key spec has.

Source: KMS Developer Guide, "Key spec reference"; botocore model kms.CreateKey, texts of KeySpec and KeyUsage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sealscribe.sandbox.wire import AwsError

SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT"
ENCRYPT, SIGN, MAC = "ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC"
AGREE, ENCAPSULATE = "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"
ALGORITHM_FIELDS: Mapping[str, str] = {
    ENCRYPT: "EncryptionAlgorithms",
    SIGN: "SigningAlgorithms",
    MAC: "MacAlgorithms",
    AGREE: "KeyAgreementAlgorithms",
    ENCAPSULATE: "EncapsulationAlgorithms",
}
"""Under which name KeyMetadata and GetPublicKey list the algorithms of each usage."""

_RSA: Mapping[str, Sequence[str]] = {
    ENCRYPT: ("RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"),
    SIGN: tuple(f"RSASSA_{scheme}_SHA_{bits}" for scheme in ("PKCS1_V1_5", "PSS") for bits in (256, 384, 512)),
}
SPECS: Mapping[str, Mapping[str, Sequence[str]]] = {
    SYMMETRIC_DEFAULT: {ENCRYPT: (SYMMETRIC_DEFAULT,)},
    **{f"HMAC_{bits}": {MAC: (f"HMAC_SHA_{bits}",)} for bits in (224, 256, 384, 512)},
    **{f"RSA_{bits}": _RSA for bits in (2048, 3072, 4096)},
    "ECC_NIST_P256": {SIGN: ("ECDSA_SHA_256",), AGREE: ("ECDH",)},
    "ECC_NIST_P384": {SIGN: ("ECDSA_SHA_384",), AGREE: ("ECDH",)},
    "ECC_NIST_P521": {SIGN: ("ECDSA_SHA_512",), AGREE: ("ECDH",)},
    "ECC_SECG_P256K1": {SIGN: ("ECDSA_SHA_256",)},
    "ECC_NIST_EDWARDS25519": {SIGN: ("ED25519_SHA_512", "ED25519_PH_SHA_512")},
    **{f"ML_DSA_{kind}": {SIGN: ("ML_DSA_SHAKE_256",)} for kind in (44, 65, 87)},
    **{f"ML_KEM_{kind}": {ENCAPSULATE: ("ML_KEM",)} for kind in (512, 768, 1024)},
    "SM2": {ENCRYPT: ("SM2PKE",), SIGN: ("SM2DSA",), AGREE: ("ECDH",)},
}
"""The algorithms of every spec by its usages."""
_ONLY_IN_CHINA = frozenset({"SM2"})
_UNKNOWN_TO_MOTO = frozenset({"ECC_NIST_EDWARDS25519", "SM2"})


def algorithms(spec: str, usage: str) -> Sequence[str]:
    """The algorithms of a key."""
    return SPECS[spec][usage]


def check_spec(spec: str, usage: str) -> None:
    """Refuse a usage that a spec does not have."""
    if usage not in SPECS[spec]:
        raise AwsError("ValidationException", f"KeyUsage {usage} is not compatible with KeySpec {spec}")


def check_request(parameters: Mapping[str, object], region: str) -> None:
    """Refuse what the parameters of CreateKey leave open or contradict."""
    old, spec = parameters.get("CustomerMasterKeySpec"), parameters.get("KeySpec")
    if old is not None and spec is not None:
        text = (
            "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is "
            "deprecated."
        )
        raise AwsError("ValidationException", text)
    wanted = str(spec or old or SYMMETRIC_DEFAULT)
    if wanted != SYMMETRIC_DEFAULT and parameters.get("KeyUsage") is None:
        text = "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys."
        raise AwsError("ValidationException", text)
    if wanted in _ONLY_IN_CHINA and not region.startswith("cn-"):
        raise AwsError("UnsupportedOperationException", f"KeySpec {wanted} is not supported in this Region.")


def check_algorithm(algorithm: str, spec: str, usage: str) -> None:
    """Refuse an algorithm that keys of this spec and usage do not have."""
    if algorithm not in algorithms(spec, usage):
        text = f"Algorithm {algorithm} is incompatible with key spec {spec}."
        raise AwsError("InvalidKeyUsageException", text)


def works_in_moto(spec: str, usage: str) -> bool:
    """Whether moto signs, or makes MACs, as such a key does; of all other keys it only keeps what is said of them."""
    return usage in (SIGN, MAC) and spec not in _UNKNOWN_TO_MOTO and not spec.startswith("ML_")
