"""What a self-test found, as JSON."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Sequence
from typing import NamedTuple

from sealscribe import __version__
from sealscribe.core.child_environment import is_frozen


class Finding(NamedTuple):
    """One check: its name, whether it passed, what there was to tell, and how long it took."""

    check: str
    passed: bool
    detail: str
    seconds: float

    def to_line(self) -> str:
        """Return it as one line of JSON."""
        return json.dumps(self._asdict())

    @classmethod
    def from_line(cls, line: str) -> Finding:
        """From such a line; ValueError where it is none, for instance because it was cut off."""
        try:
            return cls(**json.loads(line))
        except TypeError as error:
            raise ValueError("not a finding") from error


def to_json(findings: Sequence[Finding], seconds: float) -> str:
    """Return the whole report."""
    document = {
        "program": f"Sealscribe {__version__}",
        "packaged": is_frozen(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "executable": sys.executable,
        "passed": all_passed(findings),
        "seconds": round(seconds, 1),
        "checks": [finding._asdict() for finding in findings],
    }
    return json.dumps(document, indent=2) + "\n"


def all_passed(findings: Sequence[Finding]) -> bool:
    """Tell whether there are findings and all of them are good."""
    return bool(findings) and all(finding.passed for finding in findings)
