"""What is said of the policy statements that somebody is asked for."""

from __future__ import annotations

from typing import Final

from sealscribe.ui.translation import tr

TITLE: Final = tr("What to ask for")
KEY_INTRODUCTION: Final = tr(
    "Send this to whoever manages the permissions. It grants the missing permissions for this key, and no more."
)
STORAGE_INTRODUCTION: Final = tr(
    "Send this to whoever manages the permissions. It lets you, and Amazon Transcribe on your behalf, read the "
    "recording."
)
CALLER_POLICY: Final = tr("IAM policy for the one who asks")
KEY_POLICY: Final = tr("Statements for the key policy")
BIND_LABEL: Final = tr("Only with this encryption context")
BIND_HELP: Final = tr(
    "The permission then holds for requests that carry these pairs. DescribeKey carries none, so it stands by itself."
)
LOOSE_PAIRS: Final = tr(
    "Some pairs cannot be demanded one by one, since policies do not tell capital letters in a key apart, or do not "
    "take its characters. For these the policy lists the keys that are allowed, aws:s3:arn of Amazon S3 among them."
)
DENY_TITLE: Final = tr("A policy denies this explicitly")
DENY_TEXT: Final = tr(
    "No further permission lifts that. Either the pairs have to be those that the policy demands, or whoever manages "
    "the policy has to change its statement. The permissions below are needed as well."
)
NO_ARN_TITLE: Final = tr("The key's ARN is not known")
NO_ARN_TEXT: Final = tr(
    "A policy names a key by its ARN, and you may not read the details of this one. Ask for kms:DescribeKey, or ask "
    "its owner for the ARN and enter that."
)


def caller_explanation(caller_arn: str) -> str:
    """Where the identity policy goes."""
    return tr("To be attached to {caller_arn}.", caller_arn=caller_arn)


def owner_explanation(account: str) -> str:
    """Where the statements go, for the key of another account."""
    return tr(
        "To be added to the Statement list of the key policy, by the owner of the key, account "
        "{account}. Both this and the policy above are needed.",
        account=account,
    )


def own_key_explanation() -> str:
    """Where the statements go, for a key of the caller's account."""
    return tr(
        "Only needed where the key policy does not leave permissions to the IAM policies of the account: then these "
        "statements are added to its Statement list."
    )
