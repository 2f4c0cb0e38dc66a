"""How the access keys are told apart that the demo makes up."""

from __future__ import annotations

from typing import Final

DEMO_KEY_MARK: Final = "0DEMO0"
"""What follows the first four letters of the demo's access key ids.

AWS's own have no 0: they are Base32 (RFC 4648).
"""


def is_demo_key(access_key_id: str) -> bool:
    """Tell whether an access key is one that the demo made up."""
    return access_key_id[4 : 4 + len(DEMO_KEY_MARK)] == DEMO_KEY_MARK
