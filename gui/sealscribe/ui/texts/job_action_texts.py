"""What can be done with jobs, in words."""

from __future__ import annotations

from typing import Final

from sealscribe.core.errors import AppError
from sealscribe.ui.texts.error_texts import error_text

USE_AGAIN: Final = "Use these settings again"
CANCEL: Final = "Cancel job"
STOP_FOLLOWING: Final = "Stop following"
FOLLOW: Final = "Follow again"
CHECK: Final = "Check the encryption again"
OPEN_FOLDER: Final = "Open output folder in the AWS console"
COPY_NAME: Final = "Copy name"
COPY_OUTPUT: Final = "Copy output data location"
SAVE_PROOF: Final = "Save proof..."
EXPORT: Final = "Export list..."
DELETE: Final = "Delete..."
STOP_FOLLOWING_HELP: Final = (
    "The job goes on at Amazon Transcribe and may be charged. It is looked up no more until you follow it again."
)
NO_FOLDER: Final = "The console shows the folders of customer specified buckets of AWS accounts."

DELETE_TITLE: Final = "Delete"
DELETE_HERE: Final = "Delete from this computer"
DELETE_HERE_HELP: Final = (
    "The record of key, encryption context and checks goes for good: AWS gives neither key nor context back. Save a "
    "proof first if you may need one."
)
DELETE_AT_AWS: Final = "Delete at Amazon Transcribe"
DELETE_AT_AWS_HELP: Final = (
    "The job goes from the console's list. Output in a bucket of yours stays; output in the service-managed bucket "
    "goes with the job. A job that is in progress may still be charged, and Amazon Transcribe may refuse to delete it."
)
DELETE_NONE: Final = "Choose what to delete."
NOT_DELETABLE: Final = "Jobs that are not sent yet are cancelled first."
FOLLOWED_HERE: Final = "Of a job in progress the record stays until you stop following it."
LIST_SAVED: Final = "The list is saved"


def delete_question(count: int, name: str) -> str:
    """Ask about one job by its name, about several by their number."""
    return f"Delete {name}?" if count == 1 else f"Delete {count} jobs?"


def copied_names(count: int) -> str:
    """Say what was copied."""
    return "Name copied" if count == 1 else f"{count} names copied"


def not_deleted(name: str, error: AppError) -> tuple[str, str]:
    """Return title and text for a job that could not be deleted."""
    words = error_text(error)
    return f"{name} is not deleted", " ".join(part for part in (f"{words.title}.", words.detail, words.remedy) if part)
