"""The help on key policies shows what the program generates, word for word."""

from __future__ import annotations

import json
import re
from importlib.resources import files

from sealscribe.core.encryption import ContextPair
from sealscribe.core.policies import KeyAction, KeyGrant, caller_policy, key_policy_statements

TEXT = files("sealscribe.resources").joinpath("help", "key-policies.md").read_text(encoding="utf-8")
EXAMPLE = KeyGrant(
    "arn:aws:kms:eu-central-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    (ContextPair("Department", "Legal"), ContextPair("Matter", "4711")),
    "arn:aws:sts::111122223333:assumed-role/Transcriber/ana",
)


def test_the_example_is_what_is_generated() -> None:
    shown = re.findall(r"^```json\n(.*?)\n```$", TEXT, re.DOTALL | re.MULTILINE)
    assert shown == [
        json.dumps(key_policy_statements(EXAMPLE), indent=2),
        json.dumps(caller_policy(EXAMPLE), indent=2),
    ]


def test_every_action_is_explained() -> None:
    rows = dict(re.findall(r"^\| `(kms:\w+)` \|.*\| (.*) \|$", TEXT, re.MULTILINE))
    assert rows == {action.value: "**no**" if action is KeyAction.DESCRIBE_KEY else "yes" for action in KeyAction}
