"""What is asked before the form would lose what a person entered. Each question is to be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from sealscribe.ui.components.questions import question
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.message_box import MessageBox


def ask_to_discard(page: QWidget) -> tuple[MessageBox, QPushButton]:
    """Ask whether the form may be emptied; gives the question and its Discard."""
    return question(
        page,
        "create-job.discard",
        tr("Cancel this job"),
        tr("Discard what you entered?"),
        tr("The form is emptied. Nothing was sent."),
        tr("Discard"),
    )


def ask_to_replace(page: QWidget, job_name: str) -> tuple[MessageBox, QPushButton]:
    """Ask whether the settings of a job may take the form's place; gives the question and its Replace."""
    return question(
        page,
        "create-job.replace",
        tr("Use settings again"),
        tr("Replace what you entered?"),
        tr("The settings of {job_name} take its place. What you entered was not sent.", job_name=job_name),
        tr("Replace"),
    )
