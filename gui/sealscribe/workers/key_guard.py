"""Looks at the key of a job once more before anything is sent: it may have been disabled since it was chosen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.keys import KeyDetails, KeyUnusableReason
from sealscribe.workers.threads import outcome_of

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients

_TRUSTED_SECONDS = 15.0
"""So long the jobs of one batch share one look."""
_KEY_ERRORS = {
    KeyUnusableReason.DISABLED: ErrorCode.KEY_DISABLED,
    KeyUnusableReason.NOT_SYMMETRIC: ErrorCode.KEY_WRONG_USAGE,
    KeyUnusableReason.NOT_FOR_ENCRYPTION: ErrorCode.KEY_WRONG_USAGE,
    KeyUnusableReason.AWS_MANAGED: ErrorCode.KEY_WRONG_USAGE,
}


class KeyGuard:
    """Only what DescribeKey surely says counts; where it cannot be asked, the service decides."""

    def __init__(self) -> None:
        self._trusted_until: dict[str, float] = {}

    def error(self, clients: AwsClients, key: str, *, afresh: bool = False) -> AppError | None:
        """Return why nothing can be encrypted with a key, or None; an empty text is no key.

        ``afresh`` looks in any case, as after an upload that may have taken hours.
        """
        from sealscribe.aws.keys import describe_key

        is_trusted = not afresh and self._trusted_until.get(key, 0.0) > time.monotonic()
        if not key or is_trusted:
            return None
        details = outcome_of(lambda: describe_key(clients, key))
        if isinstance(details, KeyDetails) and details.unusable_reason is not None:
            self._trusted_until.pop(key, None)
            return AppError(
                _KEY_ERRORS.get(details.unusable_reason, ErrorCode.KEY_STATE),
                action="kms:DescribeKey",
                resource=details.key_arn,
                service_code=details.state,
                field=Field.ACCOUNT_KEY,
            )
        self._trusted_until[key] = time.monotonic() + _TRUSTED_SECONDS
        return None

    def forget(self) -> None:
        """Trust no key any more: it is another connection's."""
        self._trusted_until.clear()
