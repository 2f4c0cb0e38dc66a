"""Who asks AWS, as GetCallerIdentity names them, and how policies and CloudTrail name the same principal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from sealscribe.core.regions import PARTITIONS


class CallerKind(StrEnum):
    """What kind of principal an ARN names."""

    USER = "user"
    ROLE = "role"
    ROLE_SESSION = "role-session"
    FEDERATED_USER = "federated-user"
    ROOT = "root"


@dataclass(frozen=True, slots=True)
class Caller:
    """A principal. ``name`` is a user's or role's without its path, empty for root; ``session`` a role session's."""

    kind: CallerKind
    arn: str
    partition: str
    account: str
    name: str = ""
    session: str = ""

    @property
    def account_principal(self) -> str:
        """The ARN that stands for the caller's whole account in the Principal of a policy."""
        return f"arn:{self.partition}:iam::{self.account}:root"

    @property
    def role_patterns(self) -> tuple[str, str]:
        """The two patterns of which one matches the ARN of a session's role, whatever the role's path is.

        A session's ARN leaves the path out, and roles of IAM Identity Center have one. Nobody else is matched, since
        the name of a role is unique in its account, paths left aside (IAM User Guide, "IAM identifiers").
        """
        role = f"arn:{self.partition}:iam::{self.account}:role"
        return f"{role}/{self.name}", f"{role}/*/{self.name}"


# IAM User Guide, "IAM and AWS STS quotas": names of users and roles, names of sessions, and paths.
_NAME = r"[\w+=,.@-]+"
_PATH = r"/(?:[!-~]*/)?"
_ACCOUNT = re.compile(r"\d{12}", re.ASCII)
_RESOURCES = (
    (CallerKind.USER, "iam", re.compile(f"user{_PATH}({_NAME})", re.ASCII)),
    (CallerKind.ROLE, "iam", re.compile(f"role{_PATH}({_NAME})", re.ASCII)),
    (CallerKind.ROLE_SESSION, "sts", re.compile(f"assumed-role/({_NAME})/({_NAME})", re.ASCII)),
    (CallerKind.FEDERATED_USER, "sts", re.compile(f"federated-user/({_NAME})", re.ASCII)),
    (CallerKind.ROOT, "iam", re.compile("root")),
)


def parse_caller(arn: str) -> Caller | None:
    """Read the ARN of a principal; return None for any other text. Never raises."""
    parts = arn.split(":", 5)
    if len(parts) < 6:
        return None
    prefix, partition, service, region, account, resource = parts
    if prefix != "arn" or partition not in PARTITIONS or region or not _ACCOUNT.fullmatch(account):
        return None
    for kind, of_service, pattern in _RESOURCES:
        match = pattern.fullmatch(resource) if service == of_service else None
        if match:
            name, session, *_ = (*match.groups(), "", "")
            return Caller(kind, arn, partition, account, name, session)
    return None
