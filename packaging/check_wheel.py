#!/usr/bin/env python3
"""Make wheel and sdist and try them: ``python3 packaging/check_wheel.py``.

Each is installed with its extra ``demo`` into an environment of its own, with pip, pipx and uv tool, and must pass the
self-test there. What they contain is compared with the sources.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from freeze import BUILD, ROOT, SELF_TEST_SECONDS, FreezeError, copy_sources, make_environment, program_in, run

PACKAGE: Final = ROOT / "gui" / "sealscribe"
RESOURCES: Final = ROOT / "resources"
WAYS: Final = ("pip", "pipx", "uv")


def wanted_files() -> set[str]:
    """Return every file of the program and its resources, by its place in the wheel."""
    program = {f"sealscribe/{path.relative_to(PACKAGE).as_posix()}" for path in PACKAGE.rglob("*.py")}
    files = (path for path in RESOURCES.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return program | {f"sealscribe/resources/{path.relative_to(RESOURCES).as_posix()}" for path in files}


def check_content(wheel: Path, sdist: Path) -> None:
    """Compare both with the sources. Raises FreezeError."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.endswith("/")}
    with tarfile.open(sdist) as archive_of_sources:
        names = {name.partition("/")[2] for name in archive_of_sources.getnames()}
    sources = {
        name.replace("sealscribe/resources/", "resources/", 1)
        if name.startswith("sealscribe/resources/")
        else f"gui/{name}"
        for name in wanted_files()
    }
    extra = {name for name in inside - wanted_files() if ".dist-info/" not in name} - {"sealscribe/py.typed"}
    complain("The wheel lacks", wanted_files() - inside)
    complain("The wheel has what is no source:", extra)
    complain("The sdist lacks", {*sources, "LICENSE", "README.md", "pyproject.toml"} - names)


def complain(what: str, names: Iterable[str]) -> None:
    """Raise FreezeError where there are names."""
    if names:
        raise FreezeError(f"{what} {', '.join(sorted(names)[:10])}")


def build_both(folder: Path) -> tuple[Path, Path]:
    """Make wheel and sdist from a copy of the sources."""
    python = program_in(make_environment(), "python")
    code = "import sys; from setuptools import build_meta as b; to = sys.argv[1]; b.build_sdist(to); b.build_wheel(to)"
    with tempfile.TemporaryDirectory(prefix="sealscribe-build-") as name:
        copy_sources(Path(name))
        subprocess.run([python, "-c", code, str(folder)], cwd=name, check=True, capture_output=True)
    return next(folder.glob("*.whl")), next(folder.glob("*.tar.gz"))


def install_with(way: str, package: Path, home: Path, tools: Path) -> Path:
    """Install a package with its demo; return the command that it brought."""
    wanted = f"{package}[demo]"
    if way == "pip":
        run([sys.executable, "-m", "venv", home])
        run([program_in(home, "python"), "-m", "pip", "install", "--quiet", wanted])
        return program_in(home, "sealscribe")
    places = {"PIPX_HOME": home / "pipx", "PIPX_BIN_DIR": home / "bin", "PIPX_MAN_DIR": home / "man"}
    places |= {"UV_TOOL_DIR": home / "uv", "UV_TOOL_BIN_DIR": home / "bin"}
    environment = {**os.environ, **{name: str(place) for name, place in places.items()}}
    tool = program_in(tools, way)
    own = ["--python", sys.executable]
    run([tool, "install", *own, wanted] if way == "pipx" else [tool, "tool", "install", *own, wanted], environment)
    return home / "bin" / ("sealscribe.exe" if os.name == "nt" else "sealscribe")


def try_one(way: str, package: Path, tools: Path) -> str:
    """Install with one tool and self-test; return one sentence. Raises FreezeError."""
    with tempfile.TemporaryDirectory(prefix="sealscribe-install-", ignore_cleanup_errors=True) as name:
        report = Path(name) / "report.json"
        command = install_with(way, package, Path(name) / "home", tools)
        subprocess.run([command, "--self-test", "--report", report], timeout=SELF_TEST_SECONDS)
        found = json.loads(report.read_text(encoding="utf-8"))
    if not found["passed"]:
        raise FreezeError(f"{package.name} with {way}: {found['checks']}")
    return f"{package.name} with {way}: the self-test passed in {found['seconds']} s."


def main() -> int:
    """Do all of it; return the status of the process."""
    folder = BUILD / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        wheel, sdist = build_both(folder)
        check_content(wheel, sdist)
        print("Wheel and sdist have everything that is in the sources, and nothing else.", flush=True)
        tools = BUILD / "tools"
        if not program_in(tools, "pipx").exists():
            run([sys.executable, "-m", "venv", tools])
            run([program_in(tools, "python"), "-m", "pip", "install", "--quiet", "pipx", "uv"])
        for way in WAYS:
            for package in (wheel, sdist):
                print(try_one(way, package, tools), flush=True)
    except (FreezeError, subprocess.SubprocessError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
