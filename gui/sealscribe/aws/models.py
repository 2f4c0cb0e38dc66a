"""Reads botocore's service models in a fraction of the time and memory that botocore itself takes for it."""

from __future__ import annotations

import gzip
import os
from pathlib import Path
from typing import Any

import botocore.session
import msgspec
from botocore.loaders import JSONFileLoader, Loader


class ModelReader(JSONFileLoader):  # type: ignore[misc] # botocore has no types
    """Reads the JSON of a model into plain dictionaries, which keep their order as well as botocore's ordered ones.

    The standard library's decoder holds all other threads up for ten milliseconds over the model of S3, and ordered
    dictionaries take twice the room.
    """

    def load_file(self, file_path: str) -> Any:  # noqa: ANN401 - as in botocore
        """Return the content of ``file_path`` plus .json or .json.gz, or None where there is no such file."""
        plain, packed = Path(f"{file_path}.json"), Path(f"{file_path}.json.gz")
        if plain.is_file():
            return msgspec.json.decode(plain.read_bytes())
        if packed.is_file():
            return msgspec.json.decode(gzip.decompress(packed.read_bytes()))
        return None


def use_model_reader(session: botocore.session.Session) -> None:
    """Have a session read its models so; further folders of models stay those of its ``data_path``."""
    folders = (session.get_config_variable("data_path") or "").split(os.pathsep)
    paths = [str(Path(os.path.expandvars(folder)).expanduser()) for folder in folders if folder]
    session.register_component("data_loader", Loader(extra_search_paths=paths, file_loader=ModelReader()))
