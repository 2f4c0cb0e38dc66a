"""AWS KMS: the operations of the JSON protocol.

Order of checks as in KMS: parameters, key found, permission, state, usage, dry run, work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sealscribe.sandbox.identities import Caller, authorize_identity
from sealscribe.sandbox.key_policy import check_lockout, read_key_policy
from sealscribe.sandbox.kms_encryption import Operation, Parameters, Result, encryption_operations, public_key
from sealscribe.sandbox.kms_grant_operations import grant_operations, no_alias
from sealscribe.sandbox.kms_keys import (
    DAY,
    MANAGED_ALIASES,
    Key,
    check_alias_name,
)
from sealscribe.sandbox.kms_paging import check_limit, marker, read_marker
from sealscribe.sandbox.kms_specs import (
    ENCRYPT,
    MAC,
    SYMMETRIC_DEFAULT,
    check_algorithm,
    check_request,
    works_in_moto,
)
from sealscribe.sandbox.kms_use import KeyRing, KeyUse, check_usable, foreign_denial, invalid_state, would_succeed
from sealscribe.sandbox.moto_app import MotoApp
from sealscribe.sandbox.shapes import ServiceModel
from sealscribe.sandbox.wire import AwsError

_DEFAULT_ALIASES, _MOST_ALIASES = 50, 100
_KEY_TO_BE = "00000000-0000-0000-0000-000000000000"
"""In place of an id that nobody knows yet, least of all the policy of the key."""
_USAGE_OF = {
    "Sign": "SIGN_VERIFY",
    "Verify": "SIGN_VERIFY",
    "GenerateMac": "GENERATE_VERIFY_MAC",
    "VerifyMac": "GENERATE_VERIFY_MAC",
}
_FORWARDED = frozenset(
    {
        "TagResource",
        "UntagResource",
        "ListResourceTags",
        "ListKeyRotations",
        "Sign",
        "Verify",
        "GenerateMac",
        "VerifyMac",
    }
)
_IN_ANY_STATE = frozenset(
    {
        "CancelKeyDeletion",
        "DescribeKey",
        "GetKeyPolicy",
        "PutKeyPolicy",
        "ListKeyPolicies",
        "ListResourceTags",
        "GetKeyRotationStatus",
        "ListKeyRotations",
        "ListAliases",
    }
)
_ACROSS_ACCOUNTS = frozenset(
    {
        "DescribeKey",
        "GenerateMac",
        "GetKeyRotationStatus",
        "GetPublicKey",
        "Sign",
        "Verify",
        "VerifyMac",
    }
)


class KmsService:
    """Answers KMS operations."""

    def __init__(self, moto: MotoApp, ring: KeyRing) -> None:
        self.keys = ring.keys
        self.ring = ring
        self._moto = moto
        self._model = ServiceModel("kms", "ValidationException")
        own: tuple[Operation, ...] = (
            self._create_key,
            self._describe_key,
            self._list_keys,
            self._list_aliases,
            self._create_alias,
            self._update_alias,
            self._delete_alias,
            self._enable_key,
            self._disable_key,
            self._schedule_key_deletion,
            self._cancel_key_deletion,
            self._update_key_description,
            self._enable_key_rotation,
            self._disable_key_rotation,
            self._get_key_rotation_status,
            self._get_key_policy,
            self._put_key_policy,
            self._list_key_policies,
            self._replicate_key,
            self._get_public_key,
            *encryption_operations(ring),
            *grant_operations(ring),
        )
        self._operations = {_operation_name(one): one for one in own}

    def handle(self, caller: Caller, operation: str, parameters: Parameters) -> Result:
        """The result of an operation; AwsError for every refusal."""
        if not self._model.has(operation):
            raise AwsError("UnknownOperationException")
        self._model.check(operation, parameters)
        for token in parameters.get("GrantTokens") or ():
            self.ring.grants.by_token(token)
        work = self._operations.get(operation)
        if work is not None:
            return work(caller, parameters)
        if operation in _FORWARDED:
            return self._forward(caller, operation, parameters)
        raise AwsError("UnsupportedOperationException", f"The sandbox does not offer {operation}.")

    # Operations.

    def _key(self, caller: Caller, operation: str, reference: str) -> Key:
        """The key of a management operation, authorized and in a state that allows it."""
        principal = caller.principal
        action = f"kms:{operation}"
        key = self.ring.resolve(principal, caller.region, action, reference)
        if key.account_id != principal.account_id and operation not in _ACROSS_ACCOUNTS:
            raise foreign_denial(principal, action, key.arn)
        self.ring.authorize(KeyUse(principal, caller.region, action), key)
        if key.state.startswith("Pending") and key.state.endswith("Deletion") and operation not in _IN_ANY_STATE:
            raise invalid_state(key)
        return key

    def _describe_key(self, caller: Caller, parameters: Parameters) -> Result:
        return {"KeyMetadata": self._key(caller, "DescribeKey", parameters["KeyId"]).metadata()}

    def _create_key(self, caller: Caller, parameters: Parameters) -> Result:
        principal = caller.principal
        conditions = {
            "kms_KeySpec": parameters.get("KeySpec") or parameters.get("CustomerMasterKeySpec") or SYMMETRIC_DEFAULT,
            "kms_KeyUsage": parameters.get("KeyUsage") or "ENCRYPT_DECRYPT",
            "kms_KeyOrigin": parameters.get("Origin") or "AWS_KMS",
            "kms_MultiRegion": _truth(parameters.get("MultiRegion")),
            "kms_BypassPolicyLockoutSafetyCheck": _truth(parameters.get("BypassPolicyLockoutSafetyCheck")),
        }
        authorize_identity(principal, "kms:CreateKey", "*", **conditions)
        check_request(parameters, caller.region)
        if parameters.get("Policy"):
            arn = f"arn:aws:kms:{caller.region}:{principal.account_id}:key/{_KEY_TO_BE}"
            check_lockout(principal, arn, read_key_policy(parameters["Policy"]), parameters)
        return {"KeyMetadata": self.keys.create(principal.account_id, caller.region, parameters).metadata()}

    def _list_keys(self, caller: Caller, parameters: Parameters) -> Result:
        account_id = caller.principal.account_id
        authorize_identity(caller.principal, "kms:ListKeys", "*")
        owners = sorted(parameters.get("ResourceOwners") or ["SELF"])
        found = self.keys.keys_of(account_id, caller.region) if "SELF" in owners else []
        limit = int(parameters.get("Limit") or 100)
        after = read_marker(parameters.get("Marker"), owners)
        if after is None and owners == ["OTHER_ACCOUNTS_VIA_RAM"]:
            # Pages of shared keys may be empty although more follow (botocore model kms.ListKeys).
            return {"Keys": [], "Truncated": True, "NextMarker": marker("", owners)}
        if "OTHER_ACCOUNTS_VIA_RAM" in owners:
            found = found + self.keys.shared_with(account_id, caller.region)
        names = [key.arn for key in found]
        start = next((i for i, name in enumerate(names) if after == name), -1) + 1
        page = found[start : start + limit]
        result: dict[str, Any] = {
            "Keys": [{"KeyId": key.key_id, "KeyArn": key.arn} for key in page],
            "Truncated": start + limit < len(found),
        }
        if result["Truncated"]:
            result["NextMarker"] = marker(page[-1].arn, owners)
        return result

    def _list_aliases(self, caller: Caller, parameters: Parameters) -> Result:
        account_id, region = caller.principal.account_id, caller.region
        authorize_identity(caller.principal, "kms:ListAliases", "*")
        check_limit(parameters, _MOST_ALIASES)
        key_id = None
        if parameters.get("KeyId"):
            key_id = self._key(caller, "ListAliases", parameters["KeyId"]).key_id
        entries = [
            {
                "AliasName": alias.name,
                "AliasArn": f"arn:aws:kms:{region}:{account_id}:{alias.name}",
                "TargetKeyId": alias.key_id,
                "CreationDate": alias.created,
                "LastUpdatedDate": alias.updated,
            }
            for alias in self.keys.aliases_of(account_id, region, key_id)
        ]
        if key_id is None:
            there = {entry["AliasName"] for entry in entries}
            entries += [
                {"AliasName": name, "AliasArn": f"arn:aws:kms:{region}:{account_id}:{name}"}
                for name in MANAGED_ALIASES
                if name not in there
            ]
        entries.sort(key=lambda entry: str(entry["AliasName"]))
        after = read_marker(parameters.get("Marker"), ["aliases", key_id or ""])
        start = next((i for i, entry in enumerate(entries) if entry["AliasName"] == after), -1) + 1
        limit = int(parameters.get("Limit") or _DEFAULT_ALIASES)
        result: dict[str, Any] = {
            "Aliases": entries[start : start + limit],
            "Truncated": start + limit < len(entries),
        }
        if result["Truncated"]:
            result["NextMarker"] = marker(result["Aliases"][-1]["AliasName"], ["aliases", key_id or ""])
        return result

    def _create_alias(self, caller: Caller, parameters: Parameters) -> Result:
        name = parameters["AliasName"]
        check_alias_name(name)
        key = self._key(caller, "CreateAlias", parameters["TargetKeyId"])
        if self.keys.alias(key.account_id, key.region, name) is not None:
            arn = f"arn:aws:kms:{key.region}:{key.account_id}:{name}"
            raise AwsError("AlreadyExistsException", f"An alias with the name {arn} already exists")
        self.keys.put_alias(key.account_id, key.region, name, key.key_id)
        return None

    def _update_alias(self, caller: Caller, parameters: Parameters) -> Result:
        name = parameters["AliasName"]
        check_alias_name(name)
        key = self._key(caller, "UpdateAlias", parameters["TargetKeyId"])
        self._existing_alias(caller, name)
        self.keys.put_alias(key.account_id, key.region, name, key.key_id)
        return None

    def _delete_alias(self, caller: Caller, parameters: Parameters) -> Result:
        name = parameters["AliasName"]
        check_alias_name(name)
        arn = f"arn:aws:kms:{caller.region}:{caller.principal.account_id}:{name}"
        authorize_identity(caller.principal, "kms:DeleteAlias", arn)
        self._existing_alias(caller, name)
        self.keys.remove_alias(caller.principal.account_id, caller.region, name)
        return None

    def _existing_alias(self, caller: Caller, name: str) -> None:
        if self.keys.alias(caller.principal.account_id, caller.region, name) is None:
            arn = f"arn:aws:kms:{caller.region}:{caller.principal.account_id}:{name}"
            raise AwsError("NotFoundException", f"Alias {arn} is not found.")

    def _enable_key(self, caller: Caller, parameters: Parameters) -> Result:
        return self._switch(caller, "EnableKey", parameters["KeyId"], "Enabled")

    def _disable_key(self, caller: Caller, parameters: Parameters) -> Result:
        return self._switch(caller, "DisableKey", parameters["KeyId"], "Disabled")

    def _switch(self, caller: Caller, operation: str, reference: str, state: str) -> Result:
        key = self._key(caller, operation, no_alias(reference))
        if key.state not in ("Enabled", "Disabled"):
            raise invalid_state(key)
        key.state = state
        return None

    def _schedule_key_deletion(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "ScheduleKeyDeletion", no_alias(parameters["KeyId"]))
        days = int(parameters.get("PendingWindowInDays") or 30)
        if not 7 <= days <= 30:
            raise AwsError("ValidationException", "PendingWindowInDays must be between 7 and 30.")
        key.state, key.deletion = "PendingDeletion", self.keys.clock() + days * DAY
        return {
            "KeyId": key.arn,
            "DeletionDate": key.deletion,
            "KeyState": key.state,
            "PendingWindowInDays": days,
        }

    def _cancel_key_deletion(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "CancelKeyDeletion", no_alias(parameters["KeyId"]))
        if key.state != "PendingDeletion":
            raise AwsError("KMSInvalidStateException", f"{key.arn} is not pending deletion.")
        key.state, key.deletion = "Disabled", None
        return {"KeyId": key.arn}

    def _update_key_description(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "UpdateKeyDescription", no_alias(parameters["KeyId"]))
        key.description = parameters["Description"]
        return None

    def _enable_key_rotation(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._rotating_key(caller, "EnableKeyRotation", parameters)
        key.rotation_days = int(parameters.get("RotationPeriodInDays") or 365)
        key.rotates_from = self.keys.clock()
        return None

    def _disable_key_rotation(self, caller: Caller, parameters: Parameters) -> Result:
        self._rotating_key(caller, "DisableKeyRotation", parameters).rotation_days = None
        return None

    def _get_key_rotation_status(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._rotating_key(caller, "GetKeyRotationStatus", parameters)
        period = 365 if key.managed_by else key.rotation_days
        if period is None or key.state == "PendingDeletion":
            return {"KeyId": key.arn, "KeyRotationEnabled": False}
        start = key.created if key.managed_by else key.rotates_from
        turns = (self.keys.clock() - start) // (period * DAY) + 1
        return {
            "KeyId": key.arn,
            "KeyRotationEnabled": True,
            "RotationPeriodInDays": period,
            "NextRotationDate": start + turns * period * DAY,
        }

    def _rotating_key(self, caller: Caller, operation: str, parameters: Parameters) -> Key:
        """The key of an operation on rotation, which is there for keys with material of KMS's own alone."""
        key = self._key(caller, operation, no_alias(parameters["KeyId"]))
        if key.spec != "SYMMETRIC_DEFAULT" or key.origin != "AWS_KMS":
            raise AwsError("UnsupportedOperationException", f"{operation} is not supported for {key.arn}.")
        return key

    def _get_key_policy(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "GetKeyPolicy", no_alias(parameters["KeyId"]))
        return {"Policy": key.policy_text, "PolicyName": "default"}

    def _put_key_policy(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "PutKeyPolicy", no_alias(parameters["KeyId"]))
        policy = read_key_policy(parameters["Policy"])
        check_lockout(caller.principal, key.arn, policy, parameters)
        key.policy, key.policy_text = policy, parameters["Policy"]
        return None

    def _list_key_policies(self, caller: Caller, parameters: Parameters) -> Result:
        self._key(caller, "ListKeyPolicies", no_alias(parameters["KeyId"]))
        return {"PolicyNames": ["default"], "Truncated": False}

    def _replicate_key(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "ReplicateKey", no_alias(parameters["KeyId"]))
        region = parameters["ReplicaRegion"]
        if parameters.get("Policy"):
            policy = read_key_policy(parameters["Policy"])
            check_lockout(caller.principal, key.arn_in(region), policy, parameters)
        replica = self.keys.replicate(key, region, parameters.get("Policy"), parameters.get("Description"))
        return {"ReplicaKeyMetadata": replica.metadata(), "ReplicaPolicy": replica.policy_text, "ReplicaTags": []}

    def _forward(self, caller: Caller, operation: str, parameters: Parameters) -> Result:
        key = self._key(caller, operation, parameters["KeyId"])
        usage = _USAGE_OF.get(operation)
        if usage is not None:
            check_usable(key)
            if key.usage != usage:
                text = f"{key.arn} key usage is {key.usage} which is not valid for {operation}."
                raise AwsError("InvalidKeyUsageException", text)
            algorithm = parameters.get("SigningAlgorithm") or parameters["MacAlgorithm"]
            check_algorithm(algorithm, key.spec, key.usage)
            _check_offered(operation, key)
        if parameters.get("DryRun"):
            raise would_succeed()
        return self._ask_moto(key, operation, parameters)

    def _get_public_key(self, caller: Caller, parameters: Parameters) -> Result:
        key = self._key(caller, "GetPublicKey", parameters["KeyId"])
        check_usable(key)
        if key.usage == ENCRYPT and key.spec.startswith("RSA_"):
            return public_key(self.ring, key)
        if key.spec == SYMMETRIC_DEFAULT or key.usage == MAC:
            raise AwsError("UnsupportedOperationException", f"{key.arn} has no public key.")
        _check_offered("GetPublicKey", key)
        return self._ask_moto(key, "GetPublicKey", parameters)

    def _ask_moto(self, key: Key, operation: str, parameters: Parameters) -> dict[str, Any]:
        result = self._moto.kms(
            key.account_id, key.region, operation, {**parameters, "KeyId": self.keys.stored_id(key)}
        )
        if "KeyId" in result:
            result["KeyId"] = key.arn
        return {name: value for name, value in result.items() if value is not None}


def _check_offered(operation: str, key: Key) -> None:
    if not works_in_moto(key.spec, key.usage):
        text = f"The sandbox does not offer {operation} for keys of spec {key.spec} and usage {key.usage}."
        raise AwsError("UnsupportedOperationException", text)


def _truth(value: object) -> str:
    return "true" if value else "false"


def _operation_name(method: Callable[..., object]) -> str:
    return "".join(part.capitalize() for part in method.__name__.strip("_").split("_"))
