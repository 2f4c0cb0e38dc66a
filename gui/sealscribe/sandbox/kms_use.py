"""Use of KMS keys, by callers of KMS and by other services on their behalf: found, permitted, in a usable state.

Order of checks as in KMS: key found, permission, state, usage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sealscribe.sandbox.chance import Chance
from sealscribe.sandbox.identities import VIA_SERVICE, Principal, denied
from sealscribe.sandbox.kms_crypto import KeyMaterial, KeyPairs, SealedBlob, canonical
from sealscribe.sandbox.kms_grants import Grant, GrantBook, names
from sealscribe.sandbox.kms_keys import ForeignKeyMissing, Key, KeyDirectory
from sealscribe.sandbox.kms_specs import ENCRYPT, SYMMETRIC_DEFAULT, check_algorithm
from sealscribe.sandbox.policy import Decision, evaluate, names_principal
from sealscribe.sandbox.wire import AwsError

_STATE_WORDS = {
    "PendingDeletion": "pending deletion",
    "PendingReplicaDeletion": "pending replica deletion",
    "PendingImport": "pending import",
    "Unavailable": "unavailable",
    "Creating": "creating",
}
_USABLE_STATES = frozenset({"Enabled", "Updating"})
_ENCRYPTING = frozenset(
    f"kms:{operation}"
    for operation in (
        "Encrypt",
        "Decrypt",
        "ReEncryptFrom",
        "ReEncryptTo",
        "GenerateDataKey",
        "GenerateDataKeyWithoutPlaintext",
    )
)


@dataclass(frozen=True)
class KeyUse:
    """Who uses a key for what. `via` is the service on whose way it happens (kms:ViaService).

    `algorithm` counts only for what encrypts and decrypts; `child` is the grant that CreateGrant is to make.
    """

    principal: Principal
    region: str
    action: str
    context: Mapping[str, str] = field(default_factory=dict)
    via: str | None = None
    algorithm: str = SYMMETRIC_DEFAULT
    child: Grant | None = None

    def conditions(self, key: Key) -> dict[str, tuple[str, ...]]:
        """The condition keys of the request (KMS Developer Guide, "AWS KMS condition keys")."""
        known: dict[str, tuple[str, ...]] = {
            "kms:CallerAccount": (self.principal.account_id,),
            "kms:KeySpec": (key.spec,),
            "kms:KeyUsage": (key.usage,),
            "kms:KeyOrigin": (key.origin,),
            "kms:MultiRegion": (str(key.multi_region).lower(),),
        }
        if self.via is not None:
            known |= {"kms:ViaService": (self.via,), VIA_SERVICE: ("true",)}
        if self.child is not None:
            known |= self.child.conditions()
        if self.action in _ENCRYPTING:
            known["kms:EncryptionAlgorithm"] = (self.algorithm,)
        if self.context:
            known["kms:EncryptionContextKeys"] = tuple(self.context)
            known |= {f"kms:EncryptionContext:{name}": (value,) for name, value in self.context.items()}
        return known


@dataclass(frozen=True)
class DataKey:
    """A data key in the clear, and wrapped under the KMS key of `key_arn`."""

    plaintext: bytes = field(repr=False)
    wrapped: bytes
    key_arn: str


class KeyRing:
    """Every key of the sandbox with its material, used only with permission."""

    def __init__(self, keys: KeyDirectory, chance: Chance) -> None:
        self.chance = chance
        self.keys = keys
        self.grants = GrantBook()
        self.pairs = KeyPairs()
        self._material = KeyMaterial(chance)

    def resolve(self, principal: Principal, region: str, action: str, reference: str) -> Key:
        """The key meant by `reference`; a missing key of another account is refused like a forbidden one."""
        key = self.keys.resolve(principal.account_id, region, reference)
        if isinstance(key, ForeignKeyMissing):
            raise foreign_denial(principal, action, key.arn)
        return key

    def authorize(self, use: KeyUse, key: Key) -> None:
        """Refuse where key policy, grants and identity policies together do not allow `use` (KMS Developer Guide,
        "Troubleshooting key access")."""
        principal = use.principal
        request = principal.request(use.action, key.arn, use.conditions(key))
        by_key = evaluate([key.policy], request, resource_policy=True)
        by_identity = principal.decide(request)
        if by_identity is Decision.DENY:
            raise denied(principal, use.action, key.arn, explicit=True)
        is_own = principal.account_id == key.account_id
        if by_key is Decision.DENY:
            raise (
                denied(principal, use.action, key.arn, explicit=True, by="resource")
                if is_own
                else foreign_denial(principal, use.action, key.arn)
            )
        is_allowed = by_identity is Decision.ALLOW
        if by_key is Decision.ALLOW and (is_allowed or (is_own and names_principal(key.policy, request))):
            return
        if self._is_granted(use, key, is_allowed=is_allowed):
            return
        if not is_own and by_key is Decision.NEUTRAL:
            raise foreign_denial(principal, use.action, key.arn)
        by = "resource" if by_key is Decision.NEUTRAL else "identity"
        raise denied(principal, use.action, key.arn, explicit=False, by=by)

    def _is_granted(self, use: KeyUse, key: Key, *, is_allowed: bool) -> bool:
        """Whether a grant allows it: to the principal, or to its account where its own policies do as well."""
        operation = use.action.removeprefix("kms:")
        found = self.grants.allowing(use.principal, key.arn, operation, use.context, use.child)
        return any(is_allowed or names(grant.grantee, use.principal) for grant in found)

    def usable_key(self, use: KeyUse, reference: str) -> Key:
        """The key meant by `reference`, after every check of a cryptographic operation with `use.algorithm`."""
        key = self.resolve(use.principal, use.region, use.action, reference)
        self.authorize(use, key)
        check_usable(key)
        if key.usage != ENCRYPT:
            operation = use.action.removeprefix("kms:")
            text = f"{key.arn} key usage is {key.usage} which is not valid for {operation}."
            raise AwsError("InvalidKeyUsageException", text)
        check_algorithm(use.algorithm, key.spec, key.usage)
        if key.spec != SYMMETRIC_DEFAULT and use.context:
            raise AwsError("ValidationException", f"Algorithm {use.algorithm} does not support an encryption context.")
        if key.spec == "SM2":
            raise AwsError("UnsupportedOperationException", "The sandbox does not encrypt with SM2.")
        return key

    def seal(self, use: KeyUse, key: Key, plaintext: bytes) -> bytes:
        """A ciphertext made with a key that `usable_key` gave for this use."""
        if use.algorithm == SYMMETRIC_DEFAULT:
            return self._material.encrypt(key, plaintext, use.context)
        return self.pairs.encrypt(key, use.algorithm, plaintext)

    def new_data_key(self, use: KeyUse, reference: str) -> DataKey:
        """GenerateDataKey (AES-256) on behalf of `use.principal`."""
        key = self.usable_key(use, reference)
        plaintext = self.chance.draw(32, "data key", key.arn, canonical(use.context))
        return DataKey(plaintext, self.seal(use, key, plaintext), key.arn)

    def unwrap(self, use: KeyUse, wrapped: bytes) -> bytes:
        """Decrypt on behalf of `use.principal`."""
        return self.open(use, wrapped, None)[1]

    def open(self, use: KeyUse, blob: bytes, reference: str | None, *, dry_run: bool = False) -> tuple[Key, bytes]:
        """The key and the plaintext of a CiphertextBlob; `reference` is the key that the caller expects."""
        expected = None if reference is None else self.usable_key(use, reference)
        if use.algorithm != SYMMETRIC_DEFAULT:
            if expected is None:
                raise AwsError("ValidationException", f"KeyId is required with the algorithm {use.algorithm}.")
            key, plaintext = expected, self.pairs.decrypt(expected, use.algorithm, blob)
        else:
            key, plaintext = self._open_symmetric(use, blob, expected)
        if dry_run:
            raise would_succeed()
        return key, plaintext

    def _open_symmetric(self, use: KeyUse, blob: bytes, expected: Key | None) -> tuple[Key, bytes]:
        sealed = SealedBlob.parse(blob)
        key = self.keys.find(sealed.account_id, use.region, sealed.key_id)
        if key is None:
            text = (
                "The ciphertext refers to a customer master key that does not exist, does not exist in this region, "
                "or you are not allowed to access."
            )
            raise AwsError("AccessDeniedException", text)
        if expected is not None and expected is not key:
            text = "The key ID in the request does not identify a CMK that can perform this operation."
            raise AwsError("IncorrectKeyException", text)
        self.usable_key(use, key.arn)
        return key, self._material.decrypt(sealed, use.context)


def check_usable(key: Key) -> None:
    """Refuse a key whose state forbids cryptographic operations (KMS Developer Guide, "Key states")."""
    if key.state == "Disabled":
        raise AwsError("DisabledException", f"{key.arn} is disabled.")
    if key.state == "Unavailable":
        raise AwsError("KeyUnavailableException", f"{key.arn} is unavailable.", 500)
    if key.state not in _USABLE_STATES:
        raise invalid_state(key)


def would_succeed() -> AwsError:
    """The answer to a dry run that passed every check."""
    text = "The request would have succeeded, but the DryRun option is set."
    return AwsError("DryRunOperationException", text, 412)


def invalid_state(key: Key) -> AwsError:
    """The refusal of a key in the wrong state."""
    return AwsError("KMSInvalidStateException", f"{key.arn} is {_STATE_WORDS.get(key.state, key.state.lower())}.")


def foreign_denial(principal: Principal, action: str, arn: str) -> AwsError:
    """The refusal across accounts: it does not tell a missing key from a missing permission."""
    text = (
        f"User: {principal.arn} is not authorized to perform: {action} on resource: {arn} because the resource does "
        "not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly "
        "denies access"
    )
    return AwsError("AccessDeniedException", text)
