"""Reads what an access-denied sentence tells: the action, the resource, and whose policy refused."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from sealscribe.core.errors import PolicyKind

_PERFORM = re.compile(r"not authorized to perform: ([a-z0-9-]{1,40}:[A-Za-z0-9*]{1,80})")
_ON_RESOURCE = re.compile(r"on resource: \"?(arn:[^\s\"',]{1,2000})")
# IAM User Guide, "Troubleshoot access denied error messages": "because no identity-based policy allows the … action",
# "with an explicit deny in a service control policy". The trust policy of a role is a resource's policy.
_KINDS: Final = {
    "identity-based policy": PolicyKind.IDENTITY,
    "resource-based policy": PolicyKind.RESOURCE,
    "role trust policy": PolicyKind.RESOURCE,
    "permissions boundary": PolicyKind.BOUNDARY,
    "session policy": PolicyKind.SESSION,
    "service control policy": PolicyKind.ORGANIZATION,
    "resource control policy": PolicyKind.ORGANIZATION_RESOURCE,
    "vpc endpoint policy": PolicyKind.VPC_ENDPOINT,
}
_KIND: Final = "(" + "|".join(_KINDS) + ")"
_EXPLICIT = re.compile(rf"\bexplicit deny(?: in (?:an? |the )?{_KIND})?", re.IGNORECASE)
_MISSING = re.compile(rf"\bbecause no {_KIND} allows", re.IGNORECASE)


class Denial(NamedTuple):
    """What the sentence tells; empty, None and False where it does not."""

    action: str
    resource: str
    policy: PolicyKind | None
    is_explicit: bool


def read_denial(message: str) -> Denial:
    """Return what an access-denied sentence tells."""
    action, resource = _PERFORM.search(message), _ON_RESOURCE.search(message)
    explicit = _EXPLICIT.search(message)
    told = explicit or _MISSING.search(message)
    policy = _KINDS[told[1].lower()] if told and told[1] else None
    return Denial(action[1] if action else "", resource[1] if resource else "", policy, explicit is not None)
