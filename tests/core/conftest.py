"""Linters of policies that other people wrote, so that what core generates is not judged by its own rules only."""

from __future__ import annotations

import importlib.util
import json
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


def resource_filename(package: str, name: str) -> str:
    """What parliament asks pkg_resources for, which setuptools no longer has."""
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return str(Path(spec.origin).with_name(name))


@pytest.fixture(scope="session")
def parliament() -> Any:
    """The linter. While it is imported, it leaves files open and is compiled with escapes that Python regrets."""
    stand_in = ModuleType("pkg_resources")
    stand_in.__dict__["resource_filename"] = resource_filename
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        for category in (ResourceWarning, DeprecationWarning, SyntaxWarning):
            warnings.simplefilter("ignore", category)
        patch.setitem(sys.modules, "pkg_resources", stand_in)
        import parliament

        return parliament


# Partitions, and Regions whose names have another form, that came after parliament's own lists.
YOUNG_PARTITIONS = ("aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc")
# Partitions of botocore's partitions.json that moto does not have yet.
UNKNOWN_TO_MOTO = ("aws-iso-e", "aws-iso-f")


def is_known_gap(finding: Any, statements: list[dict[str, Any]]) -> bool:
    """Whether a finding is about something legal that parliament does not know.

    * In a key policy, Resource is "*" and means the key (KMS Developer Guide, "Creating a key policy"): parliament
      judges it as if it belonged to an identity.
    * The ARN of a federated user is a Principal (IAM User Guide, "IAM JSON policy elements: Principal").
    """
    if finding.issue == "RESOURCE_STAR":
        return all("Principal" in statement for statement in statements)
    if finding.issue == "INVALID_ARN":
        resources = [statement["Resource"] for statement in statements]
        arns = [arn for one in resources for arn in ([one] if isinstance(one, str) else one)]
        told = ("Unexpected partition", "Region expected to be of form like us-east-1")
        return finding.detail in told and all(arn.split(":")[1] in YOUNG_PARTITIONS for arn in arns)
    if finding.issue == "UNKNOWN_PRINCIPAL":
        return ":federated-user/" in finding.detail
    return False


@pytest.fixture(scope="session")
def complaints(parliament: Any) -> Callable[[dict[str, Any]], list[str]]:
    """What parliament, and the validator with which moto stands in for IAM, find wrong in a document."""
    from moto.iam.exceptions import MalformedPolicyDocument
    from moto.iam.policy_validation import IAMPolicyDocumentValidator

    def look(document: dict[str, Any]) -> list[str]:
        text = json.dumps(document, indent=2)
        assert json.loads(text) == document
        found = parliament.analyze_policy_string(text).findings
        said = [f"{one.issue}: {one.detail}" for one in found if not is_known_gap(one, document["Statement"])]
        try:
            IAMPolicyDocumentValidator(text).validate()
        except MalformedPolicyDocument as refusal:
            if not any(f'Partition "{name}" is not valid' in str(refusal) for name in UNKNOWN_TO_MOTO):
                said.append(str(refusal))
        return said

    return look
