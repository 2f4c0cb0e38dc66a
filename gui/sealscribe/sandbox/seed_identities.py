"""Restricted identities of the current account: for every permission that can be missing, somebody who lacks it."""

from __future__ import annotations

from collections.abc import Mapping

from sealscribe.sandbox.identities import ADMINISTRATOR, Identities
from sealscribe.sandbox.policy import PolicyDocument

DAY = 86_400.0


def _without(*actions: str, condition: Mapping[str, object] | None = None) -> tuple[PolicyDocument, ...]:
    statement: dict[str, object] = {"Effect": "Deny", "Action": list(actions), "Resource": "*"}
    if condition is not None:
        statement["Condition"] = condition
    return (ADMINISTRATOR, {"Statement": [statement]})


RESTRICTED: Mapping[str, tuple[tuple[PolicyDocument, ...], str]] = {
    "no-key-list": (_without("kms:ListKeys", "kms:ListAliases"), "may use keys, but not list them"),
    "no-aliases": (_without("kms:ListAliases"), "may list keys, but not their aliases"),
    "no-describe": (_without("kms:DescribeKey"), "may list keys, but not read their details"),
    "no-encrypt": (_without("kms:Encrypt", "kms:GenerateDataKey*"), "may not encrypt with any key"),
    "no-decrypt": (_without("kms:Decrypt"), "may write sealed objects, but not read them"),
    "no-bucket-list": (_without("s3:ListAllMyBuckets"), "may use buckets, but not list them"),
    "no-object-list": (_without("s3:ListBucket"), "may read objects, but not list them"),
    "read-only": (_without("s3:PutObject", "s3:DeleteObject"), "may not write to any bucket"),
    "no-read": (_without("s3:GetObject"), "may not read any object"),
    "no-jobs": (_without("transcribe:StartTranscriptionJob"), "may follow jobs, but not start any"),
    "no-tags": (_without("transcribe:TagResource"), "may start jobs, but not tag them"),
    "must-encrypt": (
        _without(
            "transcribe:StartTranscriptionJob",
            condition={"Null": {"transcribe:OutputEncryptionKMSKeyId": "true"}},
        ),
        "may start jobs only with an encrypted output",
    ),
    "nobody": ((), "has no permission at all"),
}

ROLES: Mapping[str, tuple[PolicyDocument, ...]] = {
    "TranscribeDataAccess": (ADMINISTRATOR,),
    "TranscribeWithoutKeys": _without("kms:*"),
    "Auditor": _without("s3:PutObject", "transcribe:StartTranscriptionJob"),
}


def add_restricted_identities(identities: Identities, account_id: str, now: float) -> None:
    """Add the users of RESTRICTED, and `expired`: temporary credentials whose time is over."""
    for name, (policies, purpose) in RESTRICTED.items():
        identities.add_user(account_id, name, policies, purpose)
    past = identities.add_user(account_id, "yesterday")
    identities.add_session(past.principal, now - DAY, "expired", "temporary credentials whose time is over")
