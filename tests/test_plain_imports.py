"""The program's own imports read no source texts, unlike those of PySide6."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import linecache, sys
from sealscribe.plain_imports import use_plain_imports
{call}
from sealscribe.core.limits import JOB_NAME_MAX
print(sys.modules["sealscribe.core.limits"].__file__ in linecache.cache, JOB_NAME_MAX > 0)
"""


@pytest.mark.parametrize(("call", "reads"), [("use_plain_imports()", False), ("", True)])
def test_no_source_text_is_kept(call: str, reads: bool) -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT.format(call=call)], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [str(reads), "True"]
