"""What the job records of this computer have to tell, in words."""

from __future__ import annotations

from sealscribe.ui.texts.amounts import count_text


def damaged_records_text(damaged: int) -> tuple[str, str]:
    """Return title and text for records that could not be read."""
    return (
        f"{count_text(damaged, 'job record', 'job records')} could not be read",
        "All others are shown. Nothing was deleted: what is damaged stays in the file of the job records as it is.",
    )
