"""Measures beside a baseline of the same run, keeps every figure, and shows them all at the end."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest

RUNS = 5
PROGRAMS = Path(__file__).parent / "programs"
CHILD_SECONDS = 60.0


@dataclass(frozen=True)
class Figure:
    """One measurement: the median of its runs beside that of its baseline, and what it ought to be.

    ``target`` bounds the ratio where ``of_ratio`` is true, else the value itself; None means that it only informs.
    """

    name: str
    unit: str
    runs: Sequence[float]
    baseline_name: str = ""
    baseline_runs: Sequence[float] = ()
    target: float | None = None
    of_ratio: bool = False
    note: str = ""

    @property
    def value(self) -> float:
        return statistics.median(self.runs)

    @property
    def baseline(self) -> float | None:
        return statistics.median(self.baseline_runs) if self.baseline_runs else None

    @property
    def ratio(self) -> float | None:
        return self.value / self.baseline if self.baseline else None

    @property
    def is_met(self) -> bool | None:
        if self.target is None:
            return None
        judged = self.ratio if self.of_ratio else self.value
        return judged is not None and judged <= self.target

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        baseline = f"{self.baseline:.1f} ({self.baseline_name})" if self.baseline is not None else ""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}" if self.ratio >= 0.01 else f"{self.ratio:.5f}"
        target = (
            "" if self.target is None else f"{self.target:g} x" if self.of_ratio else f"{self.target:g} {self.unit}"
        )
        met = {None: "", True: "met", False: "NOT MET"}[self.is_met]
        spread = f"{min(self.runs):.1f} to {max(self.runs):.1f}"
        return (self.name, f"{self.value:.1f} {self.unit}", spread, baseline, ratio, target, met, self.note)


@dataclass
class Figures:
    """All figures of the run."""

    kept: list[Figure] = field(default_factory=list)

    def table(self) -> list[str]:
        """Lines of a Markdown table, its columns aligned."""
        head = ("Figure", "Median", "Range", "Baseline", "Ratio", "Target", "", "Note")
        rows = [head, *(figure.cells for figure in sorted(self.kept, key=lambda one: one.name))]
        widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
        lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
        return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]

    def document(self) -> list[dict[str, Any]]:
        return [
            {**asdict(one), "median": one.value, "baseline": one.baseline, "ratio": one.ratio, "is_met": one.is_met}
            for one in self.kept
        ]


FIGURES = pytest.StashKey[Figures]()
Keep = Callable[..., Figure]


def place() -> str:
    """On what was measured, in one line: other work on the computer shows in the load."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} processors{load}; median of {RUNS}"
    )


@pytest.fixture(scope="session")
def figures(request: pytest.FixtureRequest, artifacts: Path) -> Iterator[Figures]:
    """Where measurements are kept; at the end they are written to ``artifacts/bench.md`` and ``bench.json``."""
    kept = Figures()
    request.config.stash[FIGURES] = kept
    yield kept
    (artifacts / "bench.md").write_text("\n".join([*kept.table(), "", place(), ""]), encoding="utf-8")
    document = {"place": place(), "figures": kept.document()}
    (artifacts / "bench.json").write_text(json.dumps(document, indent=1), encoding="utf-8")


@pytest.fixture
def keep(figures: Figures) -> Keep:
    """Make a Figure of these arguments, and keep it for the table."""

    def kept(*arguments: Any, **named: Any) -> Figure:
        figure = Figure(*arguments, **named)
        figures.kept.append(figure)
        return figure

    return kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    kept = config.stash.get(FIGURES, None)
    if kept is None or not kept.kept:
        return
    terminalreporter.section("figures")
    for line in [*kept.table(), place()]:
        terminalreporter.write_line(line)


@dataclass(frozen=True)
class Outcome:
    """What a measured program told in its last line, and when it was started, on the monotonic clock."""

    told: dict[str, Any]
    started_at: int


Measure = Callable[..., Outcome]


@pytest.fixture
def measure() -> Measure:
    """Start one of the programs beside this file in a process of its own, and take what it told."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(program: str, *arguments: object) -> Outcome:
        command = [sys.executable, str(PROGRAMS / program), *map(str, arguments)]
        started_at = time.monotonic_ns()
        child = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=CHILD_SECONDS
        )
        lines = child.stdout.splitlines()
        if child.returncode or not lines:
            pytest.fail(f"{program} ended with {child.returncode}:\n{child.stdout[-2000:]}{child.stderr[-4000:]}")
        told = json.loads(lines[-1])
        if told.get("problem"):
            pytest.fail(f"{program}: {told['problem']}\n{child.stderr[-4000:]}")
        return Outcome(told, started_at)

    return run
