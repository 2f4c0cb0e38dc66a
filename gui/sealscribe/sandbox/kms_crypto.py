"""Encryption with symmetric KMS keys: AES-256-GCM, the encryption context as authenticated data.

moto's own Encrypt joins keys and values of a context without a mark between them, so that `{'a': 'bc'}` opens what was
sealed under `{'ab': 'c'}`; here the context is authenticated as JSON with sorted keys, which is unambiguous.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sealscribe.sandbox.kms_keys import Key
from sealscribe.sandbox.wire import AwsError

_MARK = b"\x01\x02\x02\x00"
_NONCE_BYTES = 12


@dataclass(frozen=True)
class SealedBlob:
    """A CiphertextBlob taken apart."""

    account_id: str
    key_id: str
    nonce: bytes
    ciphertext: bytes

    @classmethod
    def parse(cls, blob: bytes) -> SealedBlob:
        """InvalidCiphertextException where this is no blob of ours."""
        try:
            if not blob.startswith(_MARK):
                raise AwsError("InvalidCiphertextException")
            length = blob[len(_MARK)]
            start = len(_MARK) + 1
            account_id, _, key_id = blob[start : start + length].decode("ascii").partition("/")
            rest = blob[start + length :]
        except (IndexError, UnicodeDecodeError) as error:
            raise AwsError("InvalidCiphertextException") from error
        return cls(account_id, key_id, rest[:_NONCE_BYTES], rest[_NONCE_BYTES:])


class KeyMaterial:
    """The secret material of every symmetric key; related multi-Region keys share theirs."""

    def __init__(self) -> None:
        self._material: dict[tuple[str, str], bytes] = {}

    def _cipher(self, account_id: str, key_id: str) -> AESGCM:
        return AESGCM(self._material.setdefault((account_id, key_id), os.urandom(32)))

    def encrypt(self, key: Key, plaintext: bytes, context: Mapping[str, str]) -> bytes:
        """A CiphertextBlob, which names its key."""
        nonce = os.urandom(_NONCE_BYTES)
        name = f"{key.account_id}/{key.key_id}".encode()
        sealed = self._cipher(key.account_id, key.key_id).encrypt(nonce, plaintext, canonical(context))
        return _MARK + bytes([len(name)]) + name + nonce + sealed

    def decrypt(self, blob: SealedBlob, context: Mapping[str, str]) -> bytes:
        """The plaintext; InvalidCiphertextException where the context is not exactly the one it was sealed under."""
        try:
            cipher = self._cipher(blob.account_id, blob.key_id)
            return cipher.decrypt(blob.nonce, blob.ciphertext, canonical(context))
        except (InvalidTag, ValueError) as error:
            raise AwsError("InvalidCiphertextException") from error


def canonical(context: Mapping[str, str]) -> bytes:
    """One byte string for each context: the order of pairs does not matter, everything else does."""
    return json.dumps(context, sort_keys=True, separators=(",", ":")).encode()
