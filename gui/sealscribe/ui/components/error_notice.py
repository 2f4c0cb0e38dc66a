"""Makes a notice tell an error: in words, with its details to copy."""

from __future__ import annotations

from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import ErrorText, error_text
from sealscribe.ui.widgets.feedback import Notice

# The same question gets the same answer, whatever a person does elsewhere.
_FINAL: Final = frozenset(
    {
        ErrorCode.INVALID_REQUEST,
        ErrorCode.BUCKET_WRONG_REGION,
        ErrorCode.KEY_WRONG_USAGE,
        ErrorCode.SERVICE_NOT_IN_REGION,
        ErrorCode.WRONG_WORLD,
        ErrorCode.SIGN_IN_LIBRARY,
    }
)


def retry_helps(error: AppError) -> bool:
    """Tell whether asking again can help: by itself, or after a person has done what the remedy says elsewhere."""
    return error.retryable or error.code not in _FINAL


def show_error(
    notice: Notice, error: AppError, action: str | None = None, *, kind: str = "error", words: ErrorText | None = None
) -> None:
    """Have a notice tell an error: what happened and what to do, each on a line, with *Copy details*.

    ``action`` is the link that the notice offers; ``words`` are better ones than the error's own.
    """
    told = words or error_text(error)
    lines = "\n".join(part for part in (told.detail, told.remedy) if part)
    notice.set_content(kind, told.title, lines, action, details=error_details(error))
