"""The control address of the embedded AWS, for what the demo shows beyond AWS."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

from sealscribe.core.demo import Opening, StoredObject
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.locations import S3Location
from sealscribe.sandbox.world import OTHER_ACCOUNT, PARTNER_INTERNAL, seeded_key_arn

PARTNER_KEY_ARN: Final = seeded_key_arn(PARTNER_INTERNAL, OTHER_ACCOUNT)
"""The key that its owner shares only when asked to."""
_PATH: Final = "/_sealscribe/"
_SECONDS: Final = 10.0
_OK: Final = 200


class EmbeddedWorld:
    """A DemoWorld at the address of an embedded AWS, which is on this computer."""

    def __init__(self, url: str) -> None:
        self._host = urlsplit(url).netloc

    def look_inside(self, place: S3Location) -> StoredObject:
        """Return an object as it is stored. Raises AppFailure."""
        found = self._ask("GET", "inspect?" + urlencode({"bucket": place.bucket, "key": place.key}))
        return StoredObject(
            found["size"],
            base64.b64decode(found["ciphertext_head"]),
            found["key_arn"],
            found["key_state"] == "Enabled",
            base64.b64decode(found["wrapped_key"]),
            found["encryption_context"],
        )

    def open_with(self, place: S3Location, context: Mapping[str, str]) -> Opening:
        """Try to open an object with an encryption context. Raises AppFailure."""
        wanted = {"bucket": place.bucket, "key": place.key, "encryption_context": dict(context)}
        found = self._ask("POST", "open", wanted)
        return Opening(base64.b64decode(found.get("plaintext_head", "")), found.get("error", ""))

    def enable_key(self, key_arn: str, is_enabled: bool) -> None:
        """Enable or disable a KMS key. Raises AppFailure."""
        self._ask("POST", "control", {"key_states": {key_arn: "Enabled" if is_enabled else "Disabled"}})

    def share_partner_key(self, is_shared: bool) -> None:
        """Have the partner's key policy allow this account the use of the key, or no longer. Raises AppFailure."""
        self._ask("POST", "control", {"share_keys": {PARTNER_KEY_ARN: is_shared}})

    def _ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        connection = HTTPConnection(self._host, timeout=_SECONDS)
        try:
            connection.request(method, _PATH + path, None if body is None else json.dumps(body))
            response = connection.getresponse()
            document = json.loads(response.read())
        except (OSError, HTTPException, ValueError):
            raise AppFailure(AppError(ErrorCode.SANDBOX_FAILED)) from None
        finally:
            connection.close()
        if response.status != _OK or not isinstance(document, dict):
            raise AppFailure(AppError(ErrorCode.TRANSCRIPT_MISSING))
        return document
