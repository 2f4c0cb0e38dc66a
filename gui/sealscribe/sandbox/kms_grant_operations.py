"""AWS KMS: the operations that make, list and take back grants."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sealscribe.sandbox.identities import Caller, Principal, authorize_identity
from sealscribe.sandbox.kms_encryption import Operation, Parameters, Result
from sealscribe.sandbox.kms_grants import Grant, check_constraints, is_account_of, names, read_principal
from sealscribe.sandbox.kms_keys import Key
from sealscribe.sandbox.kms_paging import check_limit, marker, read_marker
from sealscribe.sandbox.kms_specs import AGREE, ENCAPSULATE, ENCRYPT, MAC, SIGN, SYMMETRIC_DEFAULT
from sealscribe.sandbox.kms_use import KeyRing, KeyUse, check_usable, would_succeed
from sealscribe.sandbox.policy import Decision
from sealscribe.sandbox.wire import AwsError

_DEFAULT_PAGE, _MOST = 50, 100
_ALWAYS = ("CreateGrant", "DescribeKey", "RetireGrant")
_OF_USAGE: Mapping[str, Sequence[str]] = {
    ENCRYPT: ("Decrypt", "Encrypt", "ReEncryptFrom", "ReEncryptTo"),
    SIGN: ("Sign", "Verify"),
    MAC: ("GenerateMac", "VerifyMac"),
    AGREE: ("DeriveSharedSecret",),
    ENCAPSULATE: ("Decapsulate", "Encapsulate"),
}
_DATA_KEYS = tuple(f"GenerateDataKey{kind}" for kind in ("", "WithoutPlaintext", "Pair", "PairWithoutPlaintext"))


def grant_operations(ring: KeyRing) -> tuple[Operation, ...]:
    """All operations of this module."""
    made = _Granting(ring)
    return (
        made.create_grant,
        made.list_grants,
        made.list_retirable_grants,
        made.retire_grant,
        made.revoke_grant,
    )


class _Granting:
    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring

    def create_grant(self, caller: Caller, parameters: Parameters) -> Result:
        principal = caller.principal
        key = self._ring.resolve(principal, caller.region, "kms:CreateGrant", no_alias(parameters["KeyId"]))
        grant = self._read(caller, key, parameters)
        use = KeyUse(principal, caller.region, "kms:CreateGrant", grant.context(), child=grant)
        self._ring.authorize(use, key)
        if key.state != "Unavailable":
            check_usable(key)
        _check_operations(key, grant.operations)
        check_constraints(grant.constraints, has_context=key.spec == SYMMETRIC_DEFAULT)
        if parameters.get("DryRun"):
            raise would_succeed()
        kept, token = self._ring.grants.add(grant)
        return {"GrantId": kept.grant_id, "GrantToken": token}

    def _read(self, caller: Caller, key: Key, parameters: Parameters) -> Grant:
        grantee = read_principal(parameters, "Grantee")
        if grantee is None:
            text = "You must specify either GranteePrincipal or GranteeServicePrincipal."
            raise AwsError("ValidationException", text)
        retiring = read_principal(parameters, "Retiring")
        constraints = parameters.get("Constraints") or {}
        if "GranteeServicePrincipal" in parameters and (retiring is None or "SourceArn" not in constraints):
            text = "A GranteeServicePrincipal needs a SourceArn constraint and a retiring principal."
            raise AwsError("ValidationException", text)
        return Grant(
            key.arn,
            tuple(dict.fromkeys(parameters["Operations"])),
            grantee,
            retiring,
            caller.principal.account_id,
            parameters.get("Name") or "",
            constraints,
            self._ring.keys.clock(),
            secrets.token_hex(32),
        )

    def list_grants(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "ListGrants", parameters["KeyId"])
        wanted, grantee = parameters.get("GrantId"), read_principal(parameters, "Grantee")
        found = [
            grant
            for grant in self._ring.grants.of_key(key.arn)
            if wanted in (None, grant.grant_id) and grantee in (None, grant.grantee)
        ]
        return _page(found, parameters, ["grants", key.arn])

    def list_retirable_grants(self, caller: Caller, parameters: Parameters) -> Result:
        authorize_identity(caller.principal, "kms:ListRetirableGrants", "*")
        retiring = read_principal(parameters, "Retiring")
        if retiring is None:
            text = "You must specify either RetiringPrincipal or RetiringServicePrincipal."
            raise AwsError("ValidationException", text)
        if f"::{caller.principal.account_id}:" not in retiring:
            text = f"{retiring} is not a principal of the account {caller.principal.account_id}."
            raise AwsError("ValidationException", text)
        return _page(self._ring.grants.retirable_by(retiring, caller.region), parameters, ["retirable", retiring])

    def retire_grant(self, caller: Caller, parameters: Parameters) -> Result:
        token, key_id, grant_id = (parameters.get(name) for name in ("GrantToken", "KeyId", "GrantId"))
        if (token is None) == (key_id is None) or (key_id is None) != (grant_id is None):
            text = "Specify either a grant token, or a key ID and a grant ID."
            raise AwsError("ValidationException", text)
        if token is not None:
            said = self._ring.grants.by_token(token)
            arn, wanted = said.key_arn, said.grant_id
        else:
            arn = self._ring.resolve(caller.principal, caller.region, "kms:RetireGrant", no_alias(str(key_id))).arn
            wanted = str(grant_id)
        grant = self._ring.grants.find(arn, wanted)
        self._check_may_retire(caller.principal, grant)
        if parameters.get("DryRun"):
            raise would_succeed()
        self._ring.grants.remove(grant)
        return None

    def _check_may_retire(self, principal: Principal, grant: Grant) -> None:
        """The grant says who may retire it; an account that it names, or that made it, delegates by its policies."""
        by_identity = principal.decide(principal.request("kms:RetireGrant", grant.key_arn))
        is_named = names(grant.retiring, principal) or (
            names(grant.grantee, principal) and "RetireGrant" in grant.operations
        )
        accounts = (grant.issuing_account, grant.key_arn.split(":")[4])
        is_delegated = principal.account_id in accounts or is_account_of(grant.retiring, principal)
        if by_identity is Decision.DENY or not (is_named or (is_delegated and by_identity is Decision.ALLOW)):
            authorize_identity(principal, "kms:RetireGrant", grant.key_arn)
            text = f"User: {principal.arn} is not authorized to perform: kms:RetireGrant on resource: {grant.key_arn}"
            raise AwsError("AccessDeniedException", text)

    def revoke_grant(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "RevokeGrant", parameters["KeyId"])
        grant = self._ring.grants.find(key.arn, parameters["GrantId"])
        if parameters.get("DryRun"):
            raise would_succeed()
        self._ring.grants.remove(grant)
        return None

    def _key(self, caller: Caller, operation: str, reference: str) -> Key:
        action = f"kms:{operation}"
        key = self._ring.resolve(caller.principal, caller.region, action, no_alias(reference))
        self._ring.authorize(KeyUse(caller.principal, caller.region, action), key)
        return key


def no_alias(reference: str) -> str:
    """Management operations take key ids and key ARNs only."""
    if "alias/" in reference:
        raise AwsError("NotFoundException", f"Invalid keyId '{reference}'")
    return reference


def _check_operations(key: Key, operations: Sequence[str]) -> None:
    """Refuse operations that a key of this kind does not have (KMS Developer Guide, "Grant operations")."""
    possible = {*_ALWAYS, *_OF_USAGE[key.usage]}
    if key.spec == SYMMETRIC_DEFAULT:
        possible |= set(_DATA_KEYS)
    elif key.usage != MAC:
        possible.add("GetPublicKey")
    if not operations:
        raise AwsError("ValidationException", "A grant names one operation at least.")
    refused = [one for one in operations if one not in possible]
    if refused:
        text = (
            f"Grant operations [{', '.join(refused)}] are not supported for key spec {key.spec} and usage {key.usage}."
        )
        raise AwsError("ValidationException", text)


def _page(grants: Sequence[Grant], parameters: Parameters, scope: list[str]) -> dict[str, Any]:
    """One page, in the order of ids, which is none."""
    check_limit(parameters, _MOST)
    after = read_marker(parameters.get("Marker"), scope) or ""
    rest = sorted((grant for grant in grants if grant.grant_id > after), key=lambda grant: grant.grant_id)
    page = rest[: parameters.get("Limit") or _DEFAULT_PAGE]
    result: dict[str, Any] = {"Grants": [grant.entry() for grant in page], "Truncated": len(page) < len(rest)}
    if result["Truncated"]:
        result["NextMarker"] = marker(page[-1].grant_id, scope)
    return result
