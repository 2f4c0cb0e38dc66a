"""What the form offers to the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sealscribe.ui.actions.register import ButtonAction
from sealscribe.ui.translation import tr

if TYPE_CHECKING:
    from sealscribe.ui.create_job.page import CreateJobPage

FORM: Final = tr("Form")


def form_actions(page: CreateJobPage) -> tuple[ButtonAction, ...]:
    """The buttons of the built form that are worth finding by name, as actions of the page."""
    encryption = page.output_data.encryption
    foot = page.frame.foot
    buttons = (
        (tr("Create the job"), foot.create_button),
        (tr("Empty the form"), foot.cancel_button),
        (tr("Browse S3 for the recording"), page.input_data.media_field.browse_button),
        (tr("Browse S3 for the output"), page.output_data.output_field.browse_button),
        (tr("Load the list of KMS keys again"), encryption.key_picker.refresh_button),
        (tr("Add an encryption context pair"), encryption.context_editor.add_button),
        (tr("Check access now"), encryption.access_strip.check_button),
        (tr("What CloudTrail will show"), encryption.access_strip.event_button),
        (tr("What is sent"), page.frame.summary.sent.open_button),
    )
    return tuple(ButtonAction(text, button, page) for text, button in buttons)
