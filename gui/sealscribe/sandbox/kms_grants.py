"""Grants: permissions on one key for one principal, beside its key policy. They allow, they never deny.

Source: KMS Developer Guide, "Grants in AWS KMS"; botocore model kms.CreateGrant and kms.GrantConstraints. Here a grant
works at once, with its token or without.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sealscribe.sandbox.identities import Principal
from sealscribe.sandbox.wire import AwsError

_EQUALS, _SUBSET, _SOURCE = "EncryptionContextEquals", "EncryptionContextSubset", "SourceArn"
_WITHOUT_CONTEXT = frozenset({"DescribeKey", "RetireGrant"})
"""Operations to which constraints on the encryption context do not apply."""
_MOST_PAIRS, _MOST_CHARACTERS = 8, 384
_PRINCIPAL = re.compile(r"arn:aws[a-z-]*:(iam|sts)::\d{12}:(root|user/.+|role/.+|assumed-role/.+/.+|federated-user/.+)")


@dataclass(frozen=True)
class Grant:
    """One grant. `created` in seconds since 1970; `constraints` as in kms.GrantConstraints.

    `grantee` and `retiring` are ARNs, or service principals, which nobody here can be.
    """

    key_arn: str
    operations: tuple[str, ...]
    grantee: str
    retiring: str | None
    issuing_account: str
    name: str
    constraints: Mapping[str, Any]
    created: float
    grant_id: str

    def entry(self) -> dict[str, Any]:
        """The grant as lists show it (botocore model kms.GrantListEntry)."""
        document: dict[str, Any] = {
            "KeyId": self.key_arn,
            "GrantId": self.grant_id,
            "Name": self.name,
            "CreationDate": self.created,
            "IssuingAccount": f"arn:aws:iam::{self.issuing_account}:root",
            "Operations": list(self.operations),
            _field("Grantee", self.grantee): self.grantee,
        }
        if self.retiring is not None:
            document[_field("Retiring", self.retiring)] = self.retiring
        if self.constraints:
            document["Constraints"] = dict(self.constraints)
        return document

    def allows(self, operation: str, context: Mapping[str, str], child: Grant | None) -> bool:
        """Whether it covers an operation under this encryption context; `child` is the grant that CreateGrant makes."""
        if operation not in self.operations:
            return False
        if operation == "CreateGrant":
            return child is not None and self._covers(child)
        if _SOURCE in self.constraints and operation != "RetireGrant":
            # No request here is made on behalf of a resource.
            return False
        if operation in _WITHOUT_CONTEXT:
            return True
        exact, least = self.constraints.get(_EQUALS), self.constraints.get(_SUBSET)
        return (exact is None or dict(exact) == dict(context)) and (least or {}).items() <= context.items()

    def _covers(self, child: Grant) -> bool:
        """Whether a grant made with this one allows no more than it does itself."""
        theirs = child.constraints
        if not set(child.operations) <= set(self.operations) or theirs.get(_SOURCE) != self.constraints.get(_SOURCE):
            return False
        exact, least = self.constraints.get(_EQUALS), self.constraints.get(_SUBSET)
        if exact is not None and theirs.get(_EQUALS) != exact:
            return False
        pairs = {**theirs.get(_SUBSET, {}), **theirs.get(_EQUALS, {})}
        return (least or {}).items() <= pairs.items()

    def conditions(self) -> dict[str, tuple[str, ...]]:
        """The condition keys of the CreateGrant that makes it (KMS Developer Guide, "AWS KMS condition keys")."""
        known: dict[str, tuple[str, ...]] = {
            "kms:GrantOperations": self.operations,
            "kms:GranteePrincipal": (self.grantee,),
            "kms:GrantIsForAWSResource": ("false",),
        }
        if self.retiring is not None:
            known["kms:RetiringPrincipal"] = (self.retiring,)
        kinds = tuple(kind for kind in (_EQUALS, _SUBSET) if kind in self.constraints)
        if kinds:
            known["kms:GrantConstraintType"] = kinds
        return known

    def context(self) -> dict[str, str]:
        """The encryption context that its constraints name."""
        return {**self.constraints.get(_SUBSET, {}), **self.constraints.get(_EQUALS, {})}

    def is_same_as(self, other: Grant) -> bool:
        """Whether only the time and the id differ, as between a request and its repetition."""
        return self.entry() | {"CreationDate": 0, "GrantId": ""} == other.entry() | {"CreationDate": 0, "GrantId": ""}


class GrantBook:
    """All grants, by the ARN of their key."""

    def __init__(self) -> None:
        self._grants: dict[str, dict[str, Grant]] = {}
        self._tokens: dict[str, Grant] = {}

    def of_key(self, key_arn: str) -> list[Grant]:
        """The grants on a key, oldest first."""
        return list(self._grants.get(key_arn, {}).values())

    def retirable_by(self, principal: str, region: str) -> list[Grant]:
        """The grants on keys of a Region that name a retiring principal, oldest first."""
        return [
            one
            for arn, grants in self._grants.items()
            for one in grants.values()
            if one.retiring == principal and arn.split(":")[3] == region
        ]

    def add(self, grant: Grant) -> tuple[Grant, str]:
        """Take a grant in and give it a token; of one with a name that is there already, another token."""
        there = self._grants.setdefault(grant.key_arn, {})
        same = next((one for one in there.values() if grant.name and one.is_same_as(grant)), grant)
        there[same.grant_id] = same
        token = secrets.token_urlsafe(96)
        self._tokens[token] = same
        return same, token

    def find(self, key_arn: str, grant_id: str) -> Grant:
        """The grant of this id; NotFoundException where there is none (any more)."""
        grant = self._grants.get(key_arn, {}).get(grant_id)
        if grant is None:
            raise AwsError("NotFoundException", f"Grant ID {grant_id} not found")
        return grant

    def by_token(self, token: str) -> Grant:
        """The grant that a token was given for, be it still there or not."""
        if token not in self._tokens:
            raise AwsError("InvalidGrantTokenException", "The grant token is not valid.")
        return self._tokens[token]

    def remove(self, grant: Grant) -> None:
        """Take a grant away."""
        self._grants[grant.key_arn].pop(grant.grant_id, None)

    def allowing(
        self,
        principal: Principal,
        key_arn: str,
        operation: str,
        context: Mapping[str, str],
        child: Grant | None = None,
    ) -> Iterator[Grant]:
        """The grants by which a principal, or its account, may do this."""
        for grant in self.of_key(key_arn):
            is_meant = names(grant.grantee, principal) or is_account_of(grant.grantee, principal)
            if is_meant and grant.allows(operation, context, child):
                yield grant


def names(arn: str | None, principal: Principal) -> bool:
    """Whether a grant names this very principal, be it by its role."""
    return arn in principal.policy_arns


def is_account_of(arn: str | None, principal: Principal) -> bool:
    """Whether a grant names the principal's account, whose own policies then decide."""
    return arn == f"arn:aws:iam::{principal.account_id}:root"


def read_principal(parameters: Mapping[str, Any], role: str) -> str | None:
    """The `role` ("Grantee", "Retiring") that parameters name, as a principal or as a service, never as both."""
    arn, service = parameters.get(f"{role}Principal"), parameters.get(f"{role}ServicePrincipal")
    if arn is not None and service is not None:
        text = f"You can specify either {role}Principal or {role}ServicePrincipal, but not both."
        raise AwsError("ValidationException", text)
    if arn is not None and not _PRINCIPAL.fullmatch(arn):
        raise AwsError("InvalidArnException", f"{arn} is not the ARN of a principal.")
    return arn or service


def check_constraints(constraints: Mapping[str, Any], *, has_context: bool) -> None:
    """Refuse constraints that KMS does not take; `has_context`: the key encrypts under an encryption context."""
    for kind in (_EQUALS, _SUBSET):
        pairs = constraints.get(kind)
        if pairs is None:
            continue
        if not has_context:
            text = f"The constraint {kind} is supported for symmetric encryption KMS keys only."
            raise AwsError("ValidationException", text)
        if len(pairs) > _MOST_PAIRS or sum(len(key) + len(value) for key, value in pairs.items()) > _MOST_CHARACTERS:
            text = f"The constraint {kind} can hold {_MOST_PAIRS} pairs and {_MOST_CHARACTERS} characters at most."
            raise AwsError("ValidationException", text)


def _field(role: str, principal: str) -> str:
    return f"{role}Principal" if principal.startswith("arn:") else f"{role}ServicePrincipal"
