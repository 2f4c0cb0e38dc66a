"""The proof of a job's encryption, as a document to hand over: what was asked, by whom, and what S3 answered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import OutputCheck

FORMAT: Final = "sealscribe-proof"
VERSION: Final = 1
CONTEXT_NOTE: Final = (
    "The encryption context cannot be read back from Amazon S3. It comes from the record of the computer that made the "
    "job, written before the request was sent."
)


def proof_of(records: Sequence[JobRecord], made_at: datetime, made_by: str) -> dict[str, Any]:
    """Return the proof of these jobs as JSON has it; times are UTC, in ISO 8601.

    ``made_by`` names the program. What is not known, such as the answer for an output that was never looked at, is not
    there. The encryption context stands in it in clear.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": made_at.isoformat(),
        "made_by": made_by,
        "note": CONTEXT_NOTE,
        "jobs": [_job(record) for record in records],
    }


def proof_json(proof: dict[str, Any]) -> str:
    """Return a proof as text, indented, in ASCII."""
    return json.dumps(proof, indent=2, ensure_ascii=True) + "\n"


def _job(record: JobRecord) -> dict[str, Any]:
    encryption = record.draft.encryption
    sent = [entry.at for entry in record.timeline if entry.state is JobState.SUBMITTING]
    return _known(
        {
            "name": record.request.name,
            "id": record.id,
            "state": record.state.value,
            "account": record.origin.account,
            "region": record.origin.region,
            "caller_arn": record.origin.caller_arn,
            "endpoint": record.origin.endpoint_url,
            "is_demo": record.origin.is_demo,
            "recorded_at": record.created_at.isoformat(),
            "sent_at": sent[-1].isoformat() if sent else "",
            "request": record.request.to_api(),
            "request_id": record.submit_request_id,
            "key_as_chosen": getattr(encryption, "entered", "") if record.request.key else "",
            "key_arn_expected": record.seal.expected_key_arn if record.seal is not None else "",
            "service_created_at": _moment(record.service_created_at),
            "service_completed_at": _moment(record.service_completed_at),
            "verdict": record.seal.verdict.value if record.seal is not None else "",
            "outputs": [_output(check) for check in (record.seal.checks if record.seal is not None else ())],
        }
    )


def _output(check: OutputCheck) -> dict[str, Any]:
    found, error = check.found, check.error
    document: dict[str, Any] = {
        "role": check.output.role.value,
        "object": check.output.location.uri,
        "checked_at": check.checked_at.isoformat(),
        "verdict": check.verdict.value,
    }
    if found is not None:
        document["head_object"] = _known(
            {
                "ServerSideEncryption": found.algorithm,
                "SSEKMSKeyId": found.key_id,
                "BucketKeyEnabled": found.bucket_key_enabled,
                "ContentLength": found.size,
                "ETag": found.etag,
                "request_id": found.request_id,
            }
        )
    if error is not None:
        document["error"] = _known({"code": error.code.value, "action": error.action, "request_id": error.request_id})
    return document


def _moment(moment: datetime | None) -> str:
    return moment.isoformat() if moment is not None else ""


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value not in ("", [], False)}
