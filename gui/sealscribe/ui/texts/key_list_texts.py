"""What the list of keys says of itself: its groups, and what of it could not be read."""

from __future__ import annotations

from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_index import KeyGroup, KeyGroupKind
from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.key_texts import StateWords
from sealscribe.ui.translation import tr

CHECKING: Final = StateWords("clock", "muted", tr("Reading details"))
BY_HAND: Final = tr("enter a key ID, an alias, a key ARN or an alias ARN")
NO_KEYS: Final = tr("This account has no KMS keys in this Region. Create one in AWS KMS, then load the keys again.")
NO_MATCH: Final = tr("No key contains this text. You can also {by_hand}.", by_hand=BY_HAND)
TAKEN_AS_TYPED: Final = tr("This key is not in the list. It can be taken as typed.")
ONLY_MANAGED_MATCH: Final = tr("Only AWS managed keys contain this text, and they are not shown.")
NOT_A_KEY: Final = tr("No key is chosen: this text is no key ID, alias or ARN. Choose a key from the list.")
MANAGED_BY_AWS: Final = tr("AWS manages this key, and it cannot be used here. Choose another key.")
NO_SUCH_KEY: Final = tr(
    "AWS KMS found no such key in this account and Region. Check it, or choose a key from the list."
)
DETAILS_DENIED: Final = tr("AWS did not let you read details of this key; it can still be used for the job.")


def count_of_keys(count: int) -> str:
    """ "1 key", "1,250 keys"."""
    return f"{format_count(count)} {'key' if count == 1 else 'keys'}"


def undescribed(error: AppError) -> StateWords:
    """The state of a key whose details could not be read."""
    if error.code is ErrorCode.ACCESS_DENIED:
        brief = tr("No permission for kms:DescribeKey, can still be chosen")
    elif error.code is ErrorCode.KEY_NOT_FOUND:
        return StateWords("warning", "warning", tr("Not found"), tr("AWS KMS no longer has this key"))
    else:
        brief = error_text(error).title
    return StateWords("info", "muted", tr("Details cannot be read"), brief)


def group_words(group: KeyGroup) -> tuple[str, str]:
    """Heading of a group of keys that are not the account's own, and what a person should know of them."""
    if group.kind is KeyGroupKind.SHARED:
        return (
            tr("Shared by account {owner}", owner=group.owner),
            tr("Through AWS RAM. That account controls these keys, and can disable or delete them."),
        )
    return (
        tr("AWS managed keys"),
        tr("Whether Amazon Transcribe takes them is not documented. They cannot be shared across accounts."),
    )


def owner_note(owner: str, own: str) -> str:
    """Whose a chosen key is, and what that means; ``own`` is the account in use, or empty where that is not known."""
    not_own = tr(", not to the one in use ({own})", own=own) if own else ""
    return tr(
        "This key belongs to account {owner}{not_own}. That account controls it: if it disables or "
        "deletes the key, or stops sharing it, you can no longer read your transcripts.",
        owner=owner,
        not_own=not_own,
    )


def list_trouble(keys: AppError | None, aliases: AppError | None, *, has_keys: bool) -> str:
    """Why the list is empty or incomplete, and what to do; one of the two errors at least is there."""
    denied = [error.action for error in (keys, aliases) if error and error.code is ErrorCode.ACCESS_DENIED]
    other = next((error for error in (keys, aliases) if error and error.code is not ErrorCode.ACCESS_DENIED), None)
    if other is not None:
        words = error_text(other)
        incomplete = tr("The list is not complete. ") if has_keys else ""
        return tr(
            "{title}. {words} {incomplete}You can also {by_hand}.",
            title=words.title,
            words=words.text,
            incomplete=incomplete,
            by_hand=BY_HAND,
        )
    actions = " and ".join(denied)
    if len(denied) == 2:
        what = tr("You may list neither keys nor aliases: {actions} are not allowed for you.", actions=actions)
    elif keys is None:
        what = tr("You may not list aliases ({actions}), so that keys are shown by their ID.", actions=actions)
    else:
        what = tr("You may not list keys ({actions}), so that only keys with an alias are shown.", actions=actions)
    return tr("{what} Ask your administrator for the permission, or {by_hand}.", what=what, by_hand=BY_HAND)


def shared_trouble(error: AppError) -> str:
    """Why keys that other accounts share are not in the list."""
    return tr("Keys that other accounts share could not be listed. {title}.", title=error_text(error).title)


def details_trouble(error: AppError) -> str:
    """Why states of keys are not shown, and what to do."""
    if error.code is ErrorCode.ACCESS_DENIED:
        return tr(
            "You may not read details of these keys (kms:DescribeKey), so that their states are not "
            "known. They can be chosen all the same, or {by_hand}.",
            by_hand=BY_HAND,
        )
    words = error_text(error)
    return tr(
        "Details of keys could not be read. {title}. {words} You can also {by_hand}.",
        title=words.title,
        words=words.text,
        by_hand=BY_HAND,
    )
