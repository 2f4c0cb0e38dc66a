"""All parts of the embedded AWS put together."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from sealscribe.sandbox.chance import Chance
from sealscribe.sandbox.control import Control
from sealscribe.sandbox.gateway import Gateway
from sealscribe.sandbox.http_front import HttpFront
from sealscribe.sandbox.iam_service import IamService
from sealscribe.sandbox.identities import Identities
from sealscribe.sandbox.kms_keys import KeyDirectory
from sealscribe.sandbox.kms_service import KmsService
from sealscribe.sandbox.kms_use import KeyRing
from sealscribe.sandbox.moto_app import MotoApp
from sealscribe.sandbox.s3_buckets import Buckets
from sealscribe.sandbox.s3_objects import Objects
from sealscribe.sandbox.s3_service import S3Service
from sealscribe.sandbox.seed import Seed
from sealscribe.sandbox.sts_service import StsService
from sealscribe.sandbox.transcribe_jobs import JobBook
from sealscribe.sandbox.transcribe_output import OutputWriter
from sealscribe.sandbox.transcribe_service import TranscribeService
from sealscribe.sandbox.world import CURRENT_ACCOUNT, OTHER_ACCOUNT, REGION


@dataclass(frozen=True)
class EmbeddedAws:
    """The running services: the server, and the line that tells a parent how to reach it."""

    server: HttpFront
    ready: dict[str, object]


def build(
    *,
    port: int = 0,
    extra_keys: int = 0,
    job_seconds: float = 6.0,
    clock: Callable[[], float] = time.time,
    moment: float | None = None,
) -> EmbeddedAws:
    """Start everything and put the seed in place; OSError where the port is taken.

    With `moment` it is always that time, in seconds since 1970, in what is told of keys and jobs, and what is encrypted
    is the same each time: so pictures of the demo are.
    """
    told_clock = clock if moment is None else lambda: moment
    moto = MotoApp()
    identities = Identities(clock)
    keys = KeyDirectory(moto, told_clock)
    chance = Chance(None if moment is None else str(moment))
    ring = KeyRing(keys, chance)
    buckets = Buckets(clock)
    objects = Objects(moto, ring)
    writer = OutputWriter(identities, buckets, objects)
    jobs = JobBook(writer.finish, job_seconds, clock, None if moment is None else told_clock)
    transcribe = TranscribeService(identities, ring, buckets, objects, jobs, writer)
    gateway = Gateway(
        identities,
        KmsService(moto, ring),
        S3Service(moto, identities, buckets, objects, clock),
        StsService(identities, clock),
        IamService({CURRENT_ACCOUNT: "harbour-legal", OTHER_ACCOUNT: "partner-clinic"}),
        transcribe,
        chance,
    )
    gateway.control = Control(gateway, buckets, objects, CURRENT_ACCOUNT)
    server = HttpFront(gateway, port)
    transcribe.url = server.url
    current, other = Seed(identities, keys, buckets, objects, jobs, told_clock).plant(extra_keys)
    accounts = {
        name: {
            "account_id": account_id,
            "access_key_id": key.access_key_id,
            "secret_access_key": key.secret_access_key,
        }
        for name, account_id, key in (("current", CURRENT_ACCOUNT, current), ("other", OTHER_ACCOUNT, other))
    }
    return EmbeddedAws(server, {"url": server.url, "region": REGION, "accounts": accounts})
