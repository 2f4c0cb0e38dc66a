"""What is said of the preview of a CloudTrail event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sealscribe.ui.translation import tr

TITLE: Final = tr("What CloudTrail will show")
INTRODUCTION: Final = tr(
    "A preview of the event that AWS KMS writes to CloudTrail when the transcript is sealed. Everybody who may read "
    "the log can read the encryption context in it."
)
DOCUMENT: Final = tr("Preview of the event")
NO_ARN_TITLE: Final = tr("The key's ARN is not known yet")
NO_ARN_TEXT: Final = tr(
    "The event names the key by its ARN. Choose a key whose details you may read, or enter its ARN."
)


def seen_by_owner(account: str) -> str:
    """The sentence on a key of another account."""
    return tr(
        "The key belongs to account {account}: its owner's log shows the same event, with the "
        "encryption context in it.",
        account=account,
    )


def added_by_service(keys: Sequence[str]) -> str:
    """The sentence on the pairs that are not the job's own."""
    return tr("{keys} in the encryption context is added by Amazon S3, not by this job.", keys=" and ".join(keys))


def not_certain(parts: Sequence[str]) -> str:
    """The sentence on what AWS may write otherwise."""
    return tr(
        "What stands as (set by AWS) is known to AWS only. Likely, but documented for other services only: {parts}.",
        parts=", ".join(parts),
    )
