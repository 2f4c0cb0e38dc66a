"""Through whom AWS is asked: what a connection is made of, and what it turned out to be."""

from __future__ import annotations

from dataclasses import dataclass, field

from sealscribe.core.draft import Session
from sealscribe.core.job_record import JobOrigin


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """What a connection is made of. Empty texts leave the choice to boto3's default chain.

    Access keys are given for the demo only, whose sandbox makes them up; they never show in a representation.
    """

    profile: str = ""
    region: str = ""
    endpoint_url: str = ""
    access_key_id: str = field(default="", repr=False)
    secret_access_key: str = field(default="", repr=False)
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection that was proven by GetCallerIdentity. ``endpoint_url`` is empty for AWS's own endpoints."""

    account: str
    caller_arn: str
    region: str
    partition: str
    profile: str = ""
    endpoint_url: str = ""
    is_demo: bool = False

    @property
    def session(self) -> Session:
        """What the rules of a draft need to know."""
        return Session(self.region, self.account, self.partition)

    @property
    def origin(self) -> JobOrigin:
        """What a job's record keeps."""
        return JobOrigin(self.region, self.profile, self.account, self.caller_arn, self.endpoint_url)
