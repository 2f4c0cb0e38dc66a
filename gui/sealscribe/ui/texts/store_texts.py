"""What the job records of this computer have to tell, in words."""

from __future__ import annotations

from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr


def replaced_store_text(kept_aside: str, taken: int) -> tuple[str, str]:
    """Return title and text for a file of job records that was damaged."""
    return (
        tr("The file of the job records was damaged"),
        tr(
            "{count} could be read and are shown. The damaged file is kept beside the new one as "
            "{kept_aside}: do not delete it before somebody has looked whether a job is missing.",
            count=count_text(taken, "record", "records"),
            kept_aside=kept_aside,
        ),
    )


def damaged_records_text(damaged: int) -> tuple[str, str]:
    """Return title and text for records that could not be read."""
    return (
        tr("{count} could not be read", count=count_text(damaged, "job record", "job records")),
        tr("All others are shown. Nothing was deleted: what is damaged stays in the file of the job records as it is."),
    )
