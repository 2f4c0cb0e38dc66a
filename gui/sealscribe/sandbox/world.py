"""The demo's world by name: accounts, Regions, buckets, ids of keys; light enough for the parent process."""

from __future__ import annotations

import hashlib
import uuid

CURRENT_ACCOUNT = "111122223333"
OTHER_ACCOUNT = "444455556666"
REGION = "eu-central-1"
SECOND_REGION = "us-east-1"
ADMINISTRATOR_ARN = f"arn:aws:iam::{CURRENT_ACCOUNT}:user/demo"
"""Who one is in the demo."""

QUEUED_SHARE = 0.15
"""This part of its time a job waits before it is worked on."""

RECORDINGS = f"recordings-{CURRENT_ACCOUNT}"
OUTPUT = f"sealed-transcripts-{CURRENT_ACCOUNT}"
SEALED_ONLY = f"compliance-transcripts-{CURRENT_ACCOUNT}"
ARCHIVE = f"call-archive-{CURRENT_ACCOUNT}"
SECOND_REGION_BUCKET = f"us-recordings-{CURRENT_ACCOUNT}"
OTHER_BUCKET = f"partner-recordings-{OTHER_ACCOUNT}"

SEALED_TRANSCRIPTS = "Seals the transcripts of all teams"
CARDIOLOGY = "Dictations of the cardiology ward"
LEGAL_MATTERS = "Legal matters; the key policy demands the context pair Department = Legal"
CALLS_2023 = "Call recordings of 2023, no longer in use"
SHARED_TRANSCRIPTS = "Shared with the transcription team"
PARTNER_INTERNAL = "Not for anybody else"
"""Descriptions of the keys that past jobs used; the id of a key of the seed follows from its description."""


def new_key_id(seed: str | None, *, multi_region: bool = False) -> str:
    """A key id; with `seed` always the same one."""
    made = uuid.UUID(bytes=hashlib.sha256(seed.encode()).digest()[:16], version=4) if seed else uuid.uuid4()
    return f"mrk-{made.hex}" if multi_region else str(made)


def key_seed(account_id: str, region: str, description: str) -> str:
    """What the id of a key of the seed is made of."""
    return f"{account_id}/{region}/{description}"


def seeded_key_arn(description: str, account_id: str = CURRENT_ACCOUNT) -> str:
    """The ARN of a key of the seed in the first Region, as long as it is no multi-Region key."""
    return f"arn:aws:kms:{REGION}:{account_id}:key/{new_key_id(key_seed(account_id, REGION, description))}"
