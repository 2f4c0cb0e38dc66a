"""Words of the demo: that it is one, what it shows beyond AWS, and what beginning anew means."""

from __future__ import annotations

from typing import Final

from sealscribe.core.demo import Opening
from sealscribe.ui.translation import tr

RESET_DEMO: Final = tr("Reset demo")
RESET_QUESTION: Final = tr("Begin the demo anew?")
RESET_DETAIL: Final = tr(
    "Its jobs, keys, grants, buckets, drafts and saved sets become what they were at the first start, and what was "
    "made since is gone. Jobs in progress end. Your own records and AWS are not touched: the demo knows neither."
)
KEEP: Final = tr("Keep as it is")

LOOK_INSIDE: Final = tr("Look inside the stored transcript")
LOOK_INSIDE_NEEDS: Final = tr("Choose a job in Jobs that is complete and whose output is encrypted with a KMS key.")
LOOK_INSIDE_INTRODUCTION: Final = tr(
    "Amazon S3 opens an object before it hands it over, and only to who may use the key. What lies on its disks is "
    "shown to nobody. In the demo you can see it."
)
STORED: Final = tr("As it is stored")
STORED_FOLLOWS: Final = tr("These are its first bytes. Without its data key nobody can read a word of it.")
SEAL: Final = tr("What seals it")
SEAL_FOLLOWS: Final = tr(
    "The transcript is encrypted with a data key of its own. The data key lies beside it, encrypted by AWS KMS with "
    "the KMS key and the encryption context."
)
OPEN: Final = tr("Open it")
OPEN_FOLLOWS: Final = tr(
    "Amazon S3 hands the encryption context to AWS KMS as it was sealed. Change a value here, and see what AWS KMS "
    "answers."
)
OPEN_WITH_THESE: Final = tr("Open with these pairs")
NOT_OPENED: Final = tr("Not opened yet")
NOT_OPENED_FOLLOWS: Final = tr("Here stands what AWS KMS answers, and how the transcript begins.")
ADDED_BY_S3: Final = tr("Amazon S3 adds this pair by itself.")
DISABLE_KEY: Final = tr("Disable the key")
ENABLE_KEY: Final = tr("Enable the key")

SHARE_PARTNER_KEY: Final = tr("The partner clinic shares its KMS key")

_REFUSALS: Final = {
    "InvalidCiphertextException": tr("These are not the pairs that it was sealed with. They must match to the letter."),
    "DisabledException": tr("The KMS key is disabled. Nobody can read the transcript until the key is enabled again."),
}
_REFUSED: Final = tr("The KMS key cannot be used.")


def opening_text(opening: Opening) -> tuple[str, str, str]:
    """Return kind, title and text of what came of opening an object."""
    if opening.error_code:
        reason = _REFUSALS.get(opening.error_code, _REFUSED)
        return "error", tr("AWS KMS refused: {error_code}", error_code=opening.error_code), reason
    return "success", tr("It opens"), opening.head.decode("utf-8", "replace")


def sharing_text(is_shared: bool) -> tuple[str, str]:
    """Return title and text of what the owner of the partner's key did."""
    if is_shared:
        return (
            tr("The partner clinic shares its KMS key now"),
            tr(
                "Its administrator has changed the key policy: your account may use the key now. In AWS this is "
                "done in "
                "the other account."
            ),
        )
    return (
        tr("The partner clinic no longer shares its KMS key"),
        tr("Its administrator has taken your account out of the key policy."),
    )
