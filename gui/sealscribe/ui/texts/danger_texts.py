"""What is said before, and after, a pair is submitted that gives a secret away. Never the text itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sealscribe.core.findings import Finding
from sealscribe.core.sensitivity import SensitivityFinding
from sealscribe.ui.texts.sensitivity_texts import what_text
from sealscribe.ui.translation import tr

TITLE: Final = tr("Encryption context")
QUESTION: Final = tr("Remove this before submitting?")
EXPLANATION: Final = tr(
    "The encryption context is not secret. Everybody who may read CloudTrail can read it, in the key owner's account "
    "too, and nothing can remove it from the log."
)
TICK: Final = tr("I know that it will be readable in CloudTrail and cannot be removed from the log")
REASON_LABEL: Final = tr("Reason")
REASON_PROMPT: Final = tr("Choose a reason")
REASONS: Final = (tr("It is test data"), tr("It is not sensitive"), tr("It must match an existing context"))
SUBMIT: Final = tr("Submit anyway")
BACK: Final = tr("Go back")

SENT_TITLE: Final = tr("The encryption context may have given a secret away")
MASK: Final = "\u2022" * 8
SHOW: Final = tr("Show hidden texts")
HIDE: Final = tr("Hide them")


def sent_text(dangers: Iterable[SensitivityFinding]) -> str:
    """What it means that these were sent, and what to do now."""
    kinds = dict.fromkeys(what_text(finding.kind.value, finding.rule) for finding in dangers)
    return tr(
        "It looks like {kinds}. It stands in CloudTrail in plain text, and deleting the job does not "
        "remove it there. If it is a credential, replace it now; if it belongs to a person, tell "
        "whoever is responsible for data protection.",
        kinds=" and ".join(kinds),
    )


def place_text(finding: Finding) -> str:
    """Where a finding is and what it looks like, such as "Value of pair 2: an AWS access key ID"."""
    part = tr("Key") if finding.part is not None and finding.part.value == "key" else tr("Value")
    what = what_text(str(finding.parameter("kind")), str(finding.parameter("rule")))
    return tr("{part} of pair {number}: looks like {what}", part=part, number=(finding.row or 0) + 1, what=what)
