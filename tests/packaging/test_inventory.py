"""The bill of materials and the notices: complete, the same each time, and without a word of the computer."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import distribution, distributions
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def test_every_package_that_is_shipped_is_in_the_bill_with_its_licence(script: Callable[[str], ModuleType]) -> None:
    inventory = script("inventory")
    shipped = inventory.shipped_names((ROOT / "locks" / "run.txt").read_text(encoding="utf-8"))
    parts = [part for part in distributions() if inventory.normal(part.name) in shipped]
    bill = inventory.bill_of_materials(distribution("sealscribe"), parts, 1_700_000_000)
    names = {inventory.normal(component["name"]) for component in bill["components"]}
    assert {"boto3", "pyside6-essentials", "shiboken6", "moto", "keyring", "cpython"} <= names
    assert not names & {"pip", "setuptools", "pytest"}
    unnamed = [part["name"] for part in bill["components"] if part["licenses"][0]["license"]["name"] == "not named"]
    assert unnamed == []
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert bill == inventory.bill_of_materials(distribution("sealscribe"), parts, 1_700_000_000)
    assert str(Path.home()) not in json.dumps(bill)
    assert str(ROOT) not in json.dumps(bill)


def test_the_notices_have_the_licence_texts_that_the_wheels_lack(script: Callable[[str], ModuleType]) -> None:
    text = script("inventory").notices([distribution("boto3"), distribution("PySide6-Essentials")])
    for words in ("boto3 ", "Apache License", "GNU LESSER GENERAL PUBLIC LICENSE", "may be replaced", "CPython "):
        assert words in text
    assert str(ROOT) not in text
