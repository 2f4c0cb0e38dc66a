"""Access keys in a block of text that a person copied: from the access portal, a shell, a file or a command's JSON."""

from __future__ import annotations

import re
from typing import Final

from sealscribe.core.connection import AccessKeys

_LARGEST: Final = 20_000
# AWS_ACCESS_KEY_ID=…, $Env:AWS_ACCESS_KEY_ID="…", aws_access_key_id = …, "AccessKeyId": "…"
_PART: Final = r"(?i)\b(?:aws_?)?{name}[\"']?\s*[=:]\s*[\"']?([^\s\"',;]+)"
_ID: Final = re.compile(_PART.format(name="access_?key_?id"))
_SECRET: Final = re.compile(_PART.format(name="secret_?access_?key"))
_TOKEN: Final = re.compile(_PART.format(name="session_?token"))


def keys_of_text(text: str) -> AccessKeys | None:
    """Return the keys that a text names, or None where it does not name both the id and its secret; never raises."""
    if len(text) > _LARGEST:
        return None
    access_key_id, secret, token = (pattern.search(text) for pattern in (_ID, _SECRET, _TOKEN))
    if access_key_id is None or secret is None:
        return None
    return AccessKeys(access_key_id[1], secret[1], token[1] if token is not None else "")
