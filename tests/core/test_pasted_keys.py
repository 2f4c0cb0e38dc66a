from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.connection import AccessKeys
from sealscribe.core.pasted_keys import keys_of_text

ID, SECRET, TOKEN = "ASIAEXAMPLEEXAMPLE01", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "IQoJb3JpZ2luX2VjEXAMPLE//=="
NAMES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
VARIABLES = tuple(zip(NAMES, (ID, SECRET, TOKEN), strict=True))
RESPONSE = {"Credentials": {"AccessKeyId": ID, "SecretAccessKey": SECRET, "SessionToken": TOKEN}}
BLOCKS = {
    "shell": "\n".join(f'export {name}="{value}"' for name, value in VARIABLES),
    "cmd": "\n".join(f"SET {name}={value}" for name, value in VARIABLES),
    "PowerShell": "\n".join(f'$Env:{name}="{value}"' for name, value in VARIABLES),
    "file": "\n".join(["[1_Role]", *(f"{name.lower()} = {value}" for name, value in VARIABLES)]),
    "JSON": json.dumps(RESPONSE, indent=1),
}


@pytest.mark.parametrize("kind", BLOCKS)
@pytest.mark.parametrize("glue", ["\n", " ", "\u2028"])
def test_the_ways_in_which_keys_are_handed_out(kind: str, glue: str) -> None:
    assert keys_of_text(glue.join(BLOCKS[kind].splitlines())) == AccessKeys(ID, SECRET, TOKEN)


def test_the_token_may_be_missing() -> None:
    assert keys_of_text(f"AWS_ACCESS_KEY_ID={ID} AWS_SECRET_ACCESS_KEY={SECRET}") == AccessKeys(ID, SECRET)


@pytest.mark.parametrize("text", ["", ID, f"AWS_ACCESS_KEY_ID={ID}", f"AWS_SECRET_ACCESS_KEY={SECRET}", "=" * 30_000])
def test_anything_else_names_no_keys(text: str) -> None:
    assert keys_of_text(text) is None


@given(st.text())
def test_any_text(text: str) -> None:
    keys_of_text(text)
