"""What is imported once the window is painted, in portions: an import blocks the window."""

from __future__ import annotations

from typing import Final

IMPORTED_FIRST: Final = (
    "sealscribe.core.errors",
    "sealscribe.core.draft",
    "sealscribe.core.request",
    "sealscribe.core.job_record",
    "sealscribe.core.connection",
    "sealscribe.core.transcript",
    "sealscribe.core.validation",
    "sealscribe.core.bucket_rules",
    "sealscribe.core.access",
    "sealscribe.workers.messages",
    "sealscribe.workers.recording_facts",
    "sealscribe.workers.inquiries",
    "sealscribe.workers.workforce",
    "sealscribe.ui.create_job.form_panel",
    "sealscribe.core.pair_text",
    "sealscribe.ui.create_job.danger_gate",
    "sealscribe.ui.create_job.page",
    "sealscribe.ui.create_job.output_data",
    "sealscribe.ui.widgets.data",
    "sealscribe.ui.jobs.job_model",
    "sealscribe.ui.jobs.encryption_panel",
    "sealscribe.ui.jobs.segment_view",
    "sealscribe.ui.jobs.details",
)
"""What the workers and pages need, in portions of a few milliseconds each, since an import blocks the window."""
