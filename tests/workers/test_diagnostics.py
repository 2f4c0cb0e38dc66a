from __future__ import annotations

from importlib import metadata

import pytest

from sealscribe import __version__
from sealscribe.workers.diagnostics import system_sections


def test_versions_are_told() -> None:
    program, system, _ = system_sections({})
    facts = dict(program.facts)
    assert facts["Sealscribe"] == __version__
    assert facts["boto3"] == metadata.version("boto3")
    assert dict(system.facts)["machine"]


def test_of_variables_only_the_names_are_told() -> None:
    variables = {"AWS_SECRET_ACCESS_KEY": "marked", "https_proxy": "http://user:marked@proxy", "HOME": "/root"}
    *_, environment = system_sections(variables)
    assert environment.facts == (("AWS_SECRET_ACCESS_KEY", "is set"), ("https_proxy", "is set"))


def test_a_package_whose_version_is_not_known_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    program, *_ = system_sections({})
    assert dict(program.facts)["keyring"] == "unknown"
