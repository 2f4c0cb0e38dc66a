"""AWS KMS: the operations that encrypt, decrypt and make keys for others to encrypt with."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable, Mapping
from typing import Any

from sealscribe.sandbox.identities import Caller, authorize_identity
from sealscribe.sandbox.kms_keys import Key
from sealscribe.sandbox.kms_specs import ALGORITHM_FIELDS, SYMMETRIC_DEFAULT, algorithms
from sealscribe.sandbox.kms_use import KeyRing, KeyUse, would_succeed
from sealscribe.sandbox.wire import AwsError

Parameters = Mapping[str, Any]
Result = dict[str, Any] | None
Operation = Callable[[Caller, Parameters], Result]
"""An operation of KMS. The name of the method tells which."""


def encryption_operations(ring: KeyRing) -> tuple[Operation, ...]:
    """All operations of this module."""
    made = _Encryption(ring)
    return (
        made.encrypt,
        made.decrypt,
        made.re_encrypt,
        made.generate_data_key,
        made.generate_data_key_without_plaintext,
        made.generate_random,
    )


def public_key(ring: KeyRing, key: Key) -> dict[str, Any]:
    """The answer of GetPublicKey for a key pair that encrypts."""
    return {
        "KeyId": key.arn,
        "PublicKey": _text(ring.pairs.public_key(key)),
        "CustomerMasterKeySpec": key.spec,
        "KeySpec": key.spec,
        "KeyUsage": key.usage,
        ALGORITHM_FIELDS[key.usage]: list(algorithms(key.spec, key.usage)),
    }


class _Encryption:
    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring

    def encrypt(self, caller: Caller, parameters: Parameters) -> Result:
        use = _use(caller, "kms:Encrypt", parameters)
        key = self._ring.usable_key(use, parameters["KeyId"])
        if parameters.get("DryRun"):
            raise would_succeed()
        blob = self._ring.seal(use, key, _bytes(parameters["Plaintext"]))
        return {"CiphertextBlob": _text(blob), "KeyId": key.arn, "EncryptionAlgorithm": use.algorithm}

    def decrypt(self, caller: Caller, parameters: Parameters) -> Result:
        use = _use(caller, "kms:Decrypt", parameters)
        dry_run = bool(parameters.get("DryRun"))
        if dry_run and "IGNORE_CIPHERTEXT" in (parameters.get("DryRunModifiers") or []):
            if not parameters.get("KeyId"):
                raise AwsError("ValidationException", "KeyId is required with the dry run modifier IGNORE_CIPHERTEXT.")
            self._ring.usable_key(use, parameters["KeyId"])
            raise would_succeed()
        if not parameters.get("CiphertextBlob"):
            raise AwsError("ValidationException", "CiphertextBlob is required.")
        blob = _bytes(parameters["CiphertextBlob"])
        key, plaintext = self._ring.open(use, blob, parameters.get("KeyId"), dry_run=dry_run)
        return {"Plaintext": _text(plaintext), "KeyId": key.arn, "EncryptionAlgorithm": use.algorithm}

    def re_encrypt(self, caller: Caller, parameters: Parameters) -> Result:
        source_use = _use(caller, "kms:ReEncryptFrom", parameters, "Source")
        target_use = _use(caller, "kms:ReEncryptTo", parameters, "Destination")
        blob = _bytes(parameters["CiphertextBlob"])
        source, plaintext = self._ring.open(source_use, blob, parameters.get("SourceKeyId"))
        target = self._ring.usable_key(target_use, parameters["DestinationKeyId"])
        if parameters.get("DryRun"):
            raise would_succeed()
        return {
            "CiphertextBlob": _text(self._ring.seal(target_use, target, plaintext)),
            "SourceKeyId": source.arn,
            "KeyId": target.arn,
            "SourceEncryptionAlgorithm": source_use.algorithm,
            "DestinationEncryptionAlgorithm": target_use.algorithm,
        }

    def generate_data_key(self, caller: Caller, parameters: Parameters) -> Result:
        return self._data_key(caller, "kms:GenerateDataKey", parameters)

    def generate_data_key_without_plaintext(self, caller: Caller, parameters: Parameters) -> Result:
        result = self._data_key(caller, "kms:GenerateDataKeyWithoutPlaintext", parameters)
        del result["Plaintext"]
        return result

    def _data_key(self, caller: Caller, action: str, parameters: Parameters) -> dict[str, Any]:
        number, spec = parameters.get("NumberOfBytes"), parameters.get("KeySpec")
        if (number is None) == (spec is None):
            raise AwsError("ValidationException", "Please specify either number of bytes or key spec.")
        use = _use(caller, action, parameters)
        key = self._ring.usable_key(use, parameters["KeyId"])
        if parameters.get("DryRun"):
            raise would_succeed()
        plaintext = os.urandom(int(number or {"AES_256": 32, "AES_128": 16}[str(spec)]))
        wrapped = self._ring.seal(use, key, plaintext)
        return {"CiphertextBlob": _text(wrapped), "Plaintext": _text(plaintext), "KeyId": key.arn}

    def generate_random(self, caller: Caller, parameters: Parameters) -> Result:
        authorize_identity(caller.principal, "kms:GenerateRandom", "*")
        return {"Plaintext": _text(os.urandom(int(parameters.get("NumberOfBytes") or 32)))}


def _use(caller: Caller, action: str, parameters: Parameters, side: str = "") -> KeyUse:
    context = parameters.get(f"{side}EncryptionContext") or {}
    algorithm = parameters.get(f"{side}EncryptionAlgorithm") or SYMMETRIC_DEFAULT
    return KeyUse(caller.principal, caller.region, action, context, algorithm=algorithm)


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise AwsError("SerializationException", "A blob is not valid Base64.") from error


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
