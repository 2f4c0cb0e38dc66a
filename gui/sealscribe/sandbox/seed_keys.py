"""The keys at the start: two accounts, two Regions, and every state and kind that a key can have."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from sealscribe.sandbox.kms_keys import DAY, KEY_USERS, Key, KeyDirectory, default_policy, shared_policy
from sealscribe.sandbox.world import (
    CALLS_2023,
    CARDIOLOGY,
    CURRENT_ACCOUNT,
    LEGAL_MATTERS,
    OTHER_ACCOUNT,
    PARTNER_INTERNAL,
    REGION,
    SEALED_TRANSCRIPTS,
    SECOND_REGION,
    SHARED_TRANSCRIPTS,
    key_seed,
)


def _policy(account_id: str, *statements: Mapping[str, Any]) -> str:
    document = json.loads(default_policy(account_id))
    document["Statement"] += statements
    return json.dumps(document)


class SeedKeys:
    """Plants the keys; their ids are the same in every run."""

    def __init__(self, keys: KeyDirectory, clock: Callable[[], float]) -> None:
        self._keys = keys
        self._clock = clock

    def plant(self, extra_keys: int) -> Key:
        """All keys, with `extra_keys` plain ones more; gives back the one that sealed the past jobs."""
        main_key = self._plant_usable()
        self._plant_unusable()
        self._plant_unsuitable()
        self._plant_shared()
        self._plant_second_region()
        for number in range(1, extra_keys + 1):
            key = self._keys.create(
                CURRENT_ACCOUNT, REGION, {"Description": f"Project {number:03d}"}, seed=f"project {number - 1}"
            )
            if number % 3 != 1:
                self._alias(key, f"alias/project-{number:03d}")
        return main_key

    def _key(
        self,
        description: str,
        *aliases: str,
        account_id: str = CURRENT_ACCOUNT,
        region: str = REGION,
        age_days: float = 200,
        state: str = "",
        rotation_days: int | None = None,
        **parameters: object,
    ) -> Key:
        wanted = {"Description": description, **parameters}
        key = self._keys.create(account_id, region, wanted, seed=key_seed(account_id, region, description))
        key.created = key.rotates_from = self._days_from_now(-age_days)
        key.rotation_days = rotation_days
        key.state = state or key.state
        for alias in aliases:
            self._alias(key, f"alias/{alias}")
        return key

    def _alias(self, key: Key, name: str) -> None:
        self._keys.put_alias(key.account_id, key.region, name, key.key_id)
        alias = self._keys.alias(key.account_id, key.region, name)
        if alias is not None:
            alias.created = alias.updated = key.created

    def _days_from_now(self, days: float) -> float:
        return float(int(self._clock() + days * DAY))

    def _plant_usable(self) -> Key:
        main_key = self._key(SEALED_TRANSCRIPTS, "sealed-transcripts", "transcribe-output", rotation_days=365)
        self._key("Minutes of the board", "board-minutes", age_days=90)
        self._key(CARDIOLOGY, "cardiology-dictations", age_days=150, rotation_days=90)
        legal = {
            "Sid": "OnlyWithMatterContext",
            "Effect": "Deny",
            "Principal": {"AWS": "*"},
            "Action": ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
            "Resource": "*",
            "Condition": {"StringNotEquals": {"kms:EncryptionContext:Department": "Legal"}},
        }
        self._key(
            LEGAL_MATTERS,
            "legal-matters",
            Policy=_policy(CURRENT_ACCOUNT, legal),
        )
        imported = self._key("Key material from our own HSM", "imported-hsm", Origin="EXTERNAL", state="Enabled")
        imported.valid_to = self._days_from_now(40)
        self._key("Key material outside AWS, in our own key store", "own-key-store", Origin="EXTERNAL_KEY_STORE")
        both = self._key("Transcripts in two Regions", "clinic-transcripts", MultiRegion=True, rotation_days=365)
        self._replicate(both, "Transcripts in two Regions", "alias/clinic-transcripts")
        self._key("Its primary Region is being moved", "radiology-reports", MultiRegion=True, state="Updating")
        self._key("Ad hoc exports, a key without an alias", age_days=30)
        hidden = {
            "Sid": "DetailsForAuditorsOnly",
            "Effect": "Deny",
            "Principal": {"AWS": "*"},
            "Action": "kms:DescribeKey",
            "Resource": "*",
        }
        self._key("Personnel files", "human-resources", Policy=_policy(CURRENT_ACCOUNT, hidden))
        return main_key

    def _plant_unusable(self) -> None:
        """Symmetric keys in a state in which they do not encrypt."""
        self._key(CALLS_2023, "call-recordings-2023", age_days=900, state="Disabled")
        retired = self._key("Pilot project, replaced by sealed-transcripts", "retired-pilot", age_days=400)
        retired.state, retired.deletion = "PendingDeletion", self._days_from_now(12)
        study = self._key("Study of 2022, ends with its copy in us-east-1", "study-2022", MultiRegion=True)
        self._replicate(study, "Study of 2022, copy for the US office", "alias/study-2022")
        study.state = "PendingReplicaDeletion"
        self._key("Waits for key material from the HSM team", "imported-hsm-next", Origin="EXTERNAL", age_days=5)
        self._key("Its key store is disconnected", "branch-office-hsm", Origin="AWS_CLOUDHSM", state="Unavailable")
        self._key("Is being made in the key store", "research-hsm", Origin="AWS_CLOUDHSM", age_days=0, state="Creating")

    def _plant_unsuitable(self) -> None:
        """Keys of kinds that encrypt no transcripts, and one that AWS manages."""
        self._key("Signs release archives", "release-signing", KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
        self._key("Signs firmware for the years to come", "signing-2040", KeySpec="ML_DSA_65", KeyUsage="SIGN_VERIFY")
        self._key(
            "Session keys for the years to come",
            "session-setup-2040",
            KeySpec="ML_KEM_768",
            KeyUsage="ENCAPSULATE_DECAPSULATE",
        )
        self._key("Exchange of files with a partner", "partner-exchange", KeySpec="RSA_2048")
        self._key("Exchange of files with the Shanghai office", "shanghai-exchange", KeySpec="SM2")
        self._key("Pairs payment terminals", "terminal-pairing", KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
        self._key("Checks of webhooks", "webhook-mac", KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
        self._keys.create_managed(CURRENT_ACCOUNT, REGION, "alias/aws/s3", seed="aws/s3")

    def _plant_shared(self) -> None:
        """Keys of the other account: some it shares through AWS RAM, and one it keeps for itself."""
        described = shared_policy(OTHER_ACCOUNT, CURRENT_ACCOUNT, *KEY_USERS)
        used = shared_policy(OTHER_ACCOUNT, CURRENT_ACCOUNT, *KEY_USERS[1:])
        shared: tuple[tuple[str, str, Mapping[str, object]], ...] = (
            (SHARED_TRANSCRIPTS, "shared-transcripts", {"Policy": described}),
            ("Reports of the partner clinic", "partner-reports", {"Policy": described, "rotation_days": 365}),
            ("Joint study, ended", "joint-study", {"Policy": described, "state": "Disabled"}),
            (
                "Signs what the partner clinic sends",
                "partner-signing",
                {"Policy": described, "KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"},
            ),
            ("For the archive, details not shared", "partner-archive", {"Policy": used}),
        )
        for description, alias, wanted in shared:
            key = self._key(description, alias, account_id=OTHER_ACCOUNT, **wanted)  # type: ignore[arg-type] # by name
            key.shared_with.add(CURRENT_ACCOUNT)
        self._key(PARTNER_INTERNAL, "partner-internal", account_id=OTHER_ACCOUNT)

    def _plant_second_region(self) -> None:
        self._key("Transcripts of the US office", "us-transcripts", region=SECOND_REGION)
        self._key("Old key of the US office", "us-retired", region=SECOND_REGION, state="Disabled")

    def _replicate(self, key: Key, description: str, alias: str) -> None:
        replica = self._keys.replicate(key, SECOND_REGION, None, description)
        self._alias(replica, alias)
