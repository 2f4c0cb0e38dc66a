"""What is said before, and after, a pair is submitted that gives a secret away. Never the text itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sealscribe.core.findings import Finding
from sealscribe.core.sensitivity import SensitivityFinding
from sealscribe.ui.texts.sensitivity_texts import what_text

TITLE: Final = "Encryption context"
QUESTION: Final = "Remove this before submitting?"
EXPLANATION: Final = (
    "The encryption context is not secret. Everybody who may read CloudTrail can read it, in the key owner's account "
    "too, and nothing can remove it from the log."
)
TICK: Final = "I know that it will be readable in CloudTrail and cannot be removed from the log"
REASON_LABEL: Final = "Reason"
REASON_PROMPT: Final = "Choose a reason"
REASONS: Final = ("It is test data", "It is not sensitive", "It must match an existing context")
SUBMIT: Final = "Submit anyway"
BACK: Final = "Go back"

SENT_TITLE: Final = "The encryption context may have given a secret away"
MASK: Final = "\u2022" * 8
SHOW: Final = "Show hidden texts"
HIDE: Final = "Hide them"


def sent_text(dangers: Iterable[SensitivityFinding]) -> str:
    """What it means that these were sent, and what to do now."""
    kinds = dict.fromkeys(what_text(finding.kind.value, finding.rule) for finding in dangers)
    return (
        f"It looks like {' and '.join(kinds)}. It stands in CloudTrail in plain text, and deleting the job does not "
        "remove it there. If it is a credential, replace it now; if it belongs to a person, tell whoever is "
        "responsible for data protection."
    )


def place_text(finding: Finding) -> str:
    """Where a finding is and what it looks like, such as "Value of pair 2: an AWS access key ID"."""
    part = "Key" if finding.part is not None and finding.part.value == "key" else "Value"
    what = what_text(str(finding.parameter("kind")), str(finding.parameter("rule")))
    return f"{part} of pair {(finding.row or 0) + 1}: looks like {what}"
