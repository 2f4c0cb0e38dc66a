"""Words of the demo: that it is one, and what beginning anew means."""

from __future__ import annotations

from typing import Final

RESET_DEMO: Final = "Reset demo"
RESET_QUESTION: Final = "Begin the demo anew?"
RESET_DETAIL: Final = (
    "Its jobs, keys, grants, buckets, drafts and saved sets become what they were at the first start, and what was "
    "made since is gone. Jobs in progress end. Your own records and AWS are not touched: the demo knows neither."
)
KEEP: Final = "Keep as it is"
