"""What an object's own words prove about its key."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sealscribe.core.locations import S3Location
from sealscribe.core.seal import (
    ObjectEncryption,
    OutputCheck,
    OutputObject,
    OutputRole,
    SealVerdict,
    judge,
    summarise,
)

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
ARN = f"arn:aws:kms:eu-central-1:111122223333:key/{KEY_ID}"
OTHER = ARN.replace("1234abcd", "99990000")
FOREIGN = ARN.replace("111122223333", "444455556666")
ALIAS = "alias/cardiology"


def found(algorithm: str, key_id: str = "") -> ObjectEncryption:
    return ObjectEncryption(algorithm, key_id, False, 10, "etag", "request")


@pytest.mark.parametrize(
    ("requested", "expected_arn", "said", "verdict"),
    [
        (ARN, ARN, found("aws:kms", ARN), SealVerdict.SEALED),
        (ARN, ARN, found("aws:kms:dsse", ARN), SealVerdict.SEALED),
        (ALIAS, ARN, found("aws:kms", ARN), SealVerdict.SEALED),
        (ARN, ARN, found("aws:kms", OTHER), SealVerdict.OTHER_KEY),
        (ARN, ARN, found("aws:kms", FOREIGN), SealVerdict.OTHER_KEY),
        (KEY_ID, "", found("aws:kms", OTHER), SealVerdict.OTHER_KEY),
        (KEY_ID, "", found("aws:kms", ARN), SealVerdict.KEY_NOT_COMPARABLE),
        (ALIAS, "", found("aws:kms", ARN), SealVerdict.KEY_NOT_COMPARABLE),
        (ARN, ARN, found("aws:kms"), SealVerdict.KEY_NOT_COMPARABLE),
        (ARN, ARN, found("AES256"), SealVerdict.NOT_KMS),
        (ARN, ARN, found(""), SealVerdict.NOT_TOLD),
        ("", "", found("AES256"), SealVerdict.SSE_S3),
        ("", "", found("aws:kms", ARN), SealVerdict.KMS_UNASKED),
        ("", "", found(""), SealVerdict.NOT_TOLD),
    ],
)
def test_verdicts(requested: str, expected_arn: str, said: ObjectEncryption, verdict: SealVerdict) -> None:
    assert judge(requested, expected_arn, said) is verdict


def check(verdict: SealVerdict) -> OutputCheck:
    output = OutputObject(OutputRole.TRANSCRIPT, S3Location("sealed", "visit.json"))
    return OutputCheck(output, datetime(2026, 1, 1, tzinfo=UTC), verdict)


@pytest.mark.parametrize(
    "worse", [verdict for verdict in SealVerdict if verdict not in (SealVerdict.SEALED, SealVerdict.SERVICE_MANAGED)]
)
def test_a_report_is_as_good_as_its_worst_object(worse: SealVerdict) -> None:
    assert summarise((check(SealVerdict.SEALED), check(worse)), ARN).verdict is worse
    assert summarise((check(SealVerdict.SEALED),), ARN).verdict is SealVerdict.SEALED
