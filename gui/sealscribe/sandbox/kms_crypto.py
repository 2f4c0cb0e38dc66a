"""Encryption with KMS keys. Symmetric ones: AES-256-GCM, the encryption context as authenticated data; RSA: OAEP.

moto's own Encrypt joins keys and values of a context without a mark between them, so that `{'a': 'bc'}` opens what was
sealed under `{'ab': 'c'}`; here the context is authenticated as JSON with sorted keys, which is unambiguous.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sealscribe.sandbox.chance import Chance
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

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._material: dict[tuple[str, str], bytes] = {}

    def _cipher(self, account_id: str, key_id: str) -> AESGCM:
        return AESGCM(
            self._material.setdefault((account_id, key_id), self._chance.draw(32, "key material", account_id, key_id))
        )

    def encrypt(self, key: Key, plaintext: bytes, context: Mapping[str, str]) -> bytes:
        """A CiphertextBlob, which names its key."""
        nonce = self._chance.draw(_NONCE_BYTES, "nonce", key.arn, plaintext, canonical(context))
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


class KeyPairs:
    """The RSA key pairs that encrypt, made when first needed; related multi-Region keys share theirs."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, str], RSAPrivateKey] = {}

    def _pair(self, key: Key) -> RSAPrivateKey:
        place = (key.account_id, key.key_id)
        if place not in self._pairs:
            bits = int(key.spec.removeprefix("RSA_"))
            self._pairs[place] = rsa.generate_private_key(public_exponent=65537, key_size=bits)
        return self._pairs[place]

    def public_key(self, key: Key) -> bytes:
        """The public key as X.509 SubjectPublicKeyInfo in DER, as GetPublicKey gives it out."""
        return self._pair(key).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    def encrypt(self, key: Key, algorithm: str, plaintext: bytes) -> bytes:
        """A ciphertext of the length of the key; it does not name its key."""
        pair, digest = self._pair(key), _OAEP_DIGESTS[algorithm]
        most = pair.key_size // 8 - 2 * digest.digest_size - 2
        if len(plaintext) > most:
            text = f"Algorithm {algorithm} and key spec {key.spec} cannot encrypt data larger than {most} bytes."
            raise AwsError("ValidationException", text)
        return pair.public_key().encrypt(plaintext, _oaep(digest))

    def decrypt(self, key: Key, algorithm: str, ciphertext: bytes) -> bytes:
        """The plaintext; InvalidCiphertextException where the ciphertext was not made with this key and algorithm."""
        try:
            return self._pair(key).decrypt(ciphertext, _oaep(_OAEP_DIGESTS[algorithm]))
        except ValueError as error:
            raise AwsError("InvalidCiphertextException") from error


_OAEP_DIGESTS: Mapping[str, hashes.HashAlgorithm] = {
    "RSAES_OAEP_SHA_1": hashes.SHA1(),  # noqa: S303 the algorithm that callers of KMS ask for
    "RSAES_OAEP_SHA_256": hashes.SHA256(),
}


def _oaep(digest: hashes.HashAlgorithm) -> padding.OAEP:
    return padding.OAEP(padding.MGF1(digest), digest, None)


def canonical(context: Mapping[str, str]) -> bytes:
    """One byte string for each context: the order of pairs does not matter, everything else does."""
    return json.dumps(context, sort_keys=True, separators=(",", ":")).encode()
