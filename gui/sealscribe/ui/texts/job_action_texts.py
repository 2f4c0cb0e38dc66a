"""What can be done with jobs, in words."""

from __future__ import annotations

from typing import Final

from sealscribe.core.errors import AppError
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr

USE_AGAIN: Final = tr("Use these settings again")
CANCEL: Final = tr("Cancel job")
STOP_FOLLOWING: Final = tr("Stop following")
FOLLOW: Final = tr("Follow again")
CHECK: Final = tr("Check the encryption again")
OPEN_FOLDER: Final = tr("Open output folder in the AWS console")
COPY_NAME: Final = tr("Copy name")
COPY_OUTPUT: Final = tr("Copy output data location")
SAVE_PROOF: Final = tr("Save proof...")
EXPORT: Final = tr("Export list...")
DELETE: Final = tr("Delete...")
STOP_FOLLOWING_HELP: Final = tr(
    "The job goes on at Amazon Transcribe and may be charged. It is looked up no more until you follow it again."
)
NO_FOLDER: Final = tr("The console shows the folders of customer specified buckets of AWS accounts.")

DELETE_TITLE: Final = tr("Delete")
DELETE_HERE: Final = tr("Delete from this computer")
DELETE_HERE_HELP: Final = tr(
    "The record of key, encryption context and checks goes for good: AWS gives neither key nor context back. Save a "
    "proof first if you may need one."
)
DELETE_AT_AWS: Final = tr("Delete at Amazon Transcribe")
DELETE_AT_AWS_HELP: Final = tr(
    "The job goes from the console's list. Output in a bucket of yours stays; output in the service-managed bucket "
    "goes with the job. A job that is in progress may still be charged, and Amazon Transcribe may refuse to delete it."
)
DELETE_NONE: Final = tr("Choose what to delete.")
NOT_DELETABLE: Final = tr("Jobs that are not sent yet are cancelled first.")
FOLLOWED_HERE: Final = tr("Of a job in progress the record stays until you stop following it.")
LIST_SAVED: Final = tr("The list is saved")


def delete_question(count: int, name: str) -> str:
    """Ask about one job by its name, about several by their number."""
    return tr("Delete {name}?", name=name) if count == 1 else tr("Delete {count} jobs?", count=count)


def copied_names(count: int) -> str:
    """Say what was copied."""
    return tr("Name copied") if count == 1 else tr("{count} names copied", count=count)


def not_deleted(name: str, error: AppError) -> tuple[str, str]:
    """Return title and text for a job that could not be deleted."""
    words = error_text(error)
    return tr("{name} is not deleted", name=name), " ".join(
        part for part in (f"{words.title}.", words.detail, words.remedy) if part
    )
