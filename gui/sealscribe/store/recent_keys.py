"""Which keys of other accounts were used lately, kept on this computer for each account in use."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from sealscribe.core.errors import AppFailure
from sealscribe.core.key_reference import KeyReference, parse_key_reference

if TYPE_CHECKING:
    from sealscribe.store.settings import Settings

_log = logging.getLogger(__name__)

MOST: Final = 8
"""So many ARNs are kept for one account."""


class RecentKeys:
    """The ARNs that were used last, newest first, for each account in use.

    ``settings`` is a file of their own; there an account's ARNs stand in lines. What cannot be written is kept until
    the program ends, and what cannot be read counts as never used: no method raises.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._changed: dict[str, tuple[str, ...]] = {}

    def of_account(self, account: str) -> tuple[str, ...]:
        """Return the ARNs that were used by an account, newest first."""
        if account in self._changed:
            return self._changed[account]
        lines = (self._settings.get(account) or "").splitlines()
        return tuple(dict.fromkeys(line for line in lines if _is_arn(line, other_than=account)))[:MOST]

    def remember(self, account: str, arn: str) -> None:
        """Put an ARN first. What names no key, or one of the account itself, is not kept."""
        if account and _is_arn(arn, other_than=account):
            self._keep(account, (arn, *(other for other in self.of_account(account) if other != arn))[:MOST])

    def forget(self, account: str, arn: str) -> None:
        """Take one ARN out."""
        self._keep(account, tuple(other for other in self.of_account(account) if other != arn))

    def forget_all(self) -> None:
        """Take out all ARNs of all accounts."""
        accounts = {*self._settings.names(), *self._changed}
        self._changed = dict.fromkeys(accounts, ())
        try:
            self._settings.update(dict.fromkeys(accounts))
        except AppFailure:
            _log.warning("the recently used keys could not be written")

    def _keep(self, account: str, arns: tuple[str, ...]) -> None:
        if arns == self.of_account(account):
            return
        self._changed[account] = arns
        try:
            self._settings.set(account, "\n".join(arns))
        except AppFailure:
            _log.warning("the recently used keys could not be written")


def _is_arn(text: str, *, other_than: str) -> bool:
    reference = parse_key_reference(text)
    return isinstance(reference, KeyReference) and reference.is_arn and reference.account != other_than
