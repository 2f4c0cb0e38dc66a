"""The keys of all accounts and Regions: how they are named, what is known of them, which state they are in."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from sealscribe.sandbox.key_policy import read_key_policy
from sealscribe.sandbox.kms_specs import ALGORITHM_FIELDS, algorithms, check_spec, works_in_moto
from sealscribe.sandbox.moto_app import MotoApp
from sealscribe.sandbox.policy import PolicyDocument
from sealscribe.sandbox.wire import AwsError
from sealscribe.sandbox.world import new_key_id

DAY = 86_400.0
MANAGED_ALIASES: Mapping[str, str] = {
    "alias/aws/ebs": "EBS volumes",
    "alias/aws/lambda": "Lambda functions",
    "alias/aws/rds": "RDS database volumes",
    "alias/aws/s3": "S3 objects",
    "alias/aws/secretsmanager": "Secrets Manager secrets",
    "alias/aws/ssm": "SSM parameters",
}
"""AWS managed keys by alias, with what they protect; they exist from the first time somebody asks for one."""

_KEY_ID = re.compile(r"(mrk-[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})")
_ARN = re.compile(r"arn:([a-z-]+):kms:([a-z0-9-]+):([0-9]{12}):(key/.+|alias/.+)")
_ALIAS = re.compile(r"alias/[a-zA-Z0-9:/_-]+")


@dataclass
class Alias:
    """A name for a key in one account and Region; times in seconds since 1970."""

    name: str
    key_id: str
    created: float
    updated: float


@dataclass
class Key:
    """One key in one Region.

    `managed_by` is the service of an AWS managed key; with `rotation_days` the key material is renewed every so many
    days from `rotates_from` on; `stored_id` is the key's id inside moto, None as long as nothing was asked for that
    only moto knows.
    """

    account_id: str
    region: str
    key_id: str
    spec: str
    usage: str
    origin: str
    description: str
    created: float
    policy: PolicyDocument
    policy_text: str
    state: str = "Enabled"
    multi_region: bool = False
    primary_region: str | None = None
    replica_regions: list[str] = field(default_factory=list)
    managed_by: str | None = None
    deletion: float | None = None
    valid_to: float | None = None
    rotation_days: int | None = None
    rotates_from: float = 0.0
    shared_with: set[str] = field(default_factory=set)
    stored_id: str | None = None

    @property
    def arn(self) -> str:
        """The key ARN."""
        return self.arn_in(self.region)

    def arn_in(self, region: str) -> str:
        """The ARN of the related key in another Region."""
        return f"arn:aws:kms:{region}:{self.account_id}:key/{self.key_id}"

    def metadata(self) -> dict[str, Any]:
        """KeyMetadata (botocore model kms.KeyMetadata)."""
        document: dict[str, Any] = {
            "AWSAccountId": self.account_id,
            "KeyId": self.key_id,
            "Arn": self.arn,
            "CreationDate": self.created,
            "Enabled": self.state == "Enabled",
            "Description": self.description,
            "KeyUsage": self.usage,
            "KeyState": self.state,
            "Origin": self.origin,
            "KeyManager": "AWS" if self.managed_by else "CUSTOMER",
            "CustomerMasterKeySpec": self.spec,
            "KeySpec": self.spec,
            "MultiRegion": self.multi_region,
        }
        document[ALGORITHM_FIELDS[self.usage]] = list(algorithms(self.spec, self.usage))
        if self.deletion is not None:
            document["DeletionDate"] = self.deletion
        if self.origin == "EXTERNAL" and self.state != "PendingImport":
            document["ExpirationModel"] = "KEY_MATERIAL_DOES_NOT_EXPIRE"
            if self.valid_to is not None:
                document |= {"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": self.valid_to}
        if self.multi_region:
            primary = self.primary_region or self.region
            document["MultiRegionConfiguration"] = {
                "MultiRegionKeyType": "PRIMARY" if primary == self.region else "REPLICA",
                "PrimaryKey": {"Arn": self.arn_in(primary), "Region": primary},
                "ReplicaKeys": [{"Arn": self.arn_in(one), "Region": one} for one in self.replica_regions],
            }
        return document


def default_policy(account_id: str) -> str:
    """The policy of a key that was made without one: the account's IAM policies decide."""
    root = f"arn:aws:iam::{account_id}:root"
    statement = {
        "Sid": "Enable IAM User Permissions",
        "Effect": "Allow",
        "Principal": {"AWS": root},
        "Action": "kms:*",
        "Resource": "*",
    }
    return json.dumps({"Version": "2012-10-17", "Id": "key-default-1", "Statement": [statement]})


KEY_USERS = ("kms:DescribeKey", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*")
"""What the console's *Key users* may do, without the grants."""


def shared_policy(owner_id: str, user_id: str, *actions: str) -> str:
    """The policy of a key whose owner lets another account do this with it."""
    document = json.loads(default_policy(owner_id))
    allowed = {
        "Sid": "AllowUseFromAnotherAccount",
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{user_id}:root"},
        "Action": list(actions),
        "Resource": "*",
    }
    document["Statement"].append(allowed)
    return json.dumps(document)


def _managed_policy(account_id: str, region: str, service: str) -> str:
    through_service = {
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
        "Resource": "*",
        "Condition": {
            "StringEquals": {
                "kms:CallerAccount": account_id,
                "kms:ViaService": f"{service}.{region}.amazonaws.com",
            }
        },
    }
    look = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account_id}:root"},
        "Action": ["kms:Describe*", "kms:Get*", "kms:List*"],
        "Resource": "*",
    }
    return json.dumps({"Version": "2012-10-17", "Id": f"auto-{service}", "Statement": [through_service, look]})


class KeyDirectory:
    """All keys and aliases."""

    def __init__(self, moto: MotoApp, clock: Callable[[], float] = time.time) -> None:
        self._moto = moto
        self.clock = clock
        self._keys: dict[tuple[str, str, str], Key] = {}
        self._aliases: dict[tuple[str, str], dict[str, Alias]] = {}

    def create(self, account_id: str, region: str, parameters: Mapping[str, Any], *, seed: str | None = None) -> Key:
        """A new key from the parameters of CreateKey; with `seed` its id is the same in every run."""
        spec = str(parameters.get("KeySpec") or parameters.get("CustomerMasterKeySpec") or "SYMMETRIC_DEFAULT")
        usage = str(parameters.get("KeyUsage") or "ENCRYPT_DECRYPT")
        check_spec(spec, usage)
        text = str(parameters.get("Policy") or default_policy(account_id))
        policy = read_key_policy(text)
        origin = str(parameters.get("Origin") or "AWS_KMS")
        multi_region = bool(parameters.get("MultiRegion"))
        key = Key(
            account_id,
            region,
            new_key_id(seed, multi_region=multi_region),
            spec,
            usage,
            origin,
            str(parameters.get("Description") or ""),
            self.clock(),
            policy,
            text,
            state="PendingImport" if origin == "EXTERNAL" else "Enabled",
            multi_region=multi_region,
            primary_region=region if multi_region else None,
        )
        self._keys[account_id, region, key.key_id] = key
        if parameters.get("Tags"):
            self.stored_id(key, parameters["Tags"])
        return key

    def stored_id(self, key: Key, tags: object = ()) -> str:
        """The key's id inside moto, which keeps its tags, rotations and key pair; made when first needed.

        Where moto has no such key, one of another kind keeps the tags.
        """
        if key.stored_id is None:
            wanted: dict[str, object] = {"Origin": key.origin, "Tags": tags or []}
            if works_in_moto(key.spec, key.usage):
                wanted |= {"KeySpec": key.spec, "KeyUsage": key.usage}
            made = self._moto.kms(key.account_id, key.region, "CreateKey", wanted)
            key.stored_id = str(made["KeyMetadata"]["KeyId"])
        return key.stored_id

    def replicate(self, key: Key, region: str, policy_text: str | None, description: str | None) -> Key:
        """A replica of a multi-Region key in another Region."""
        if not key.multi_region or key.region != key.primary_region:
            raise AwsError("UnsupportedOperationException", f"{key.arn} is not a multi-Region primary key.")
        if region == key.region or region in key.replica_regions:
            raise AwsError("AlreadyExistsException", f"{key.arn_in(region)} already exists.")
        text = policy_text or default_policy(key.account_id)
        replica = Key(
            key.account_id,
            region,
            key.key_id,
            key.spec,
            key.usage,
            key.origin,
            description or "",
            self.clock(),
            read_key_policy(text),
            text,
            multi_region=True,
            primary_region=key.region,
            replica_regions=key.replica_regions,
        )
        key.replica_regions.append(region)
        self._keys[key.account_id, region, key.key_id] = replica
        return replica

    def keys_of(self, account_id: str, region: str) -> list[Key]:
        """The keys of an account in a Region by id, those past their deletion date left out."""
        now = self.clock()
        found = [
            key
            for (account, place, _), key in self._keys.items()
            if account == account_id and place == region and (key.deletion is None or key.deletion > now)
        ]
        return sorted(found, key=lambda key: key.key_id)

    def shared_with(self, account_id: str, region: str) -> list[Key]:
        """Keys of other accounts that are shared with this account through AWS RAM."""
        found = [key for key in self._keys.values() if account_id in key.shared_with and key.region == region]
        return sorted(found, key=lambda key: key.key_id)

    def find(self, account_id: str, region: str, key_id: str) -> Key | None:
        """The key of this id, None where there is none (any more)."""
        key = self._keys.get((account_id, region, key_id))
        return None if key is None or (key.deletion is not None and key.deletion <= self.clock()) else key

    def find_arn(self, arn: str) -> Key | None:
        """The key of this key ARN."""
        match = _ARN.fullmatch(arn)
        return self.find(match[3], match[2], match[4].removeprefix("key/")) if match else None

    def resolve(self, account_id: str, region: str, reference: str) -> Key | ForeignKeyMissing:
        """The key meant by a key id, alias, key ARN or alias ARN, as an account in a Region would say it.

        NotFoundException as AWS words it; a missing key of another account is not told apart from a forbidden one.
        """
        owner, resource = account_id, reference
        if reference.startswith("arn:"):
            match = _ARN.fullmatch(reference)
            if match is None:
                raise AwsError("NotFoundException", f"Invalid arn {reference}")
            if match[1] != "aws":
                raise AwsError("NotFoundException", f"Invalid arn {match[1]}")
            if match[2] != region:
                raise AwsError("NotFoundException", f"Invalid arn {match[2]}")
            owner, resource = match[3], match[4].removeprefix("key/")
        if resource.startswith("alias/"):
            return self._by_alias(owner, region, resource, foreign=owner != account_id)
        if not _KEY_ID.fullmatch(resource):
            raise AwsError("NotFoundException", f"Invalid keyId '{resource}'")
        key = self.find(owner, region, resource)
        if key is not None:
            return key
        arn = f"arn:aws:kms:{region}:{owner}:key/{resource}"
        if owner != account_id:
            return ForeignKeyMissing(arn)
        raise AwsError("NotFoundException", f"Key '{arn}' does not exist")

    def _by_alias(self, owner: str, region: str, name: str, *, foreign: bool) -> Key | ForeignKeyMissing:
        arn = f"arn:aws:kms:{region}:{owner}:{name}"
        alias = self._aliases.get((owner, region), {}).get(name)
        key = self.find(owner, region, alias.key_id) if alias else None
        if key is not None:
            return key
        if foreign:
            return ForeignKeyMissing(arn)
        if name in MANAGED_ALIASES:
            return self.create_managed(owner, region, name)
        raise AwsError("NotFoundException", f"Alias {arn} is not found.")

    def create_managed(self, account_id: str, region: str, name: str, *, seed: str | None = None) -> Key:
        """The AWS managed key of a service, made when it is first asked for."""
        service = name.removeprefix("alias/aws/")
        text = f"Default key that protects my {MANAGED_ALIASES[name]} when no other key is defined"
        policy = _managed_policy(account_id, region, service)
        key = self.create(account_id, region, {"Description": text, "Policy": policy}, seed=seed)
        key.managed_by = service
        self.put_alias(account_id, region, name, key.key_id)
        return key

    def aliases_of(self, account_id: str, region: str, key_id: str | None = None) -> list[Alias]:
        """The aliases of an account in a Region by name, or those of one key."""
        found = self._aliases.get((account_id, region), {}).values()
        return sorted((one for one in found if key_id is None or one.key_id == key_id), key=lambda alias: alias.name)

    def alias(self, account_id: str, region: str, name: str) -> Alias | None:
        """The alias of this name."""
        return self._aliases.get((account_id, region), {}).get(name)

    def put_alias(self, account_id: str, region: str, name: str, key_id: str) -> None:
        """Make an alias, or point it at another key."""
        now = self.clock()
        aliases = self._aliases.setdefault((account_id, region), {})
        old = aliases.get(name)
        aliases[name] = Alias(name, key_id, old.created if old else now, now)

    def remove_alias(self, account_id: str, region: str, name: str) -> None:
        """Take an alias away."""
        self._aliases.get((account_id, region), {}).pop(name, None)


@dataclass(frozen=True)
class ForeignKeyMissing:
    """A key of another account that is not there; to the caller this looks like a missing permission."""

    arn: str


def check_alias_name(name: str) -> None:
    """Refuse an alias name that customers cannot make (KMS Developer Guide, "Managing aliases")."""
    if not name.startswith("alias/"):
        raise AwsError("ValidationException", "Invalid identifier")
    if name.startswith("alias/aws/"):
        raise AwsError("NotAuthorizedException", "")
    if not _ALIAS.fullmatch(name) or ":" in name:
        raise AwsError("ValidationException", f"{quote(name, safe='/ ')} contains invalid characters for an alias")
