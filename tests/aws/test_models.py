"""The models of the services, read in another way than botocore's: the same content."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import botocore.loaders
import botocore.session
import pytest

from sealscribe.aws.models import ModelReader, use_model_reader

DATA = Path(botocore.loaders.Loader.BUILTIN_DATA_PATH)


@pytest.mark.parametrize("service", ["transcribe", "kms", "s3", "sts"])
def test_every_file_of_the_used_services_reads_alike(service: str) -> None:
    ours, theirs = ModelReader(), botocore.loaders.JSONFileLoader()
    files = {path.name.partition(".json")[0]: path for path in (DATA / service).rglob("*.json*")}
    assert files
    for stem, path in files.items():
        name = str(path.parent / stem)
        assert ours.load_file(name) == theirs.load_file(name)


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert ModelReader().load_file(str(tmp_path / "nothing")) is None


def test_further_folders_of_models_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    session: Any = botocore.session.Session()
    use_model_reader(session)
    assert str(tmp_path) in session.get_component("data_loader").search_paths
    assert "transcribe" in session.get_available_services()
