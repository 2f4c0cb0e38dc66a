"""The command of the AWS CLI that signs a profile in."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from typing import Final

from sealscribe.core.connection import AwsConfiguration, CredentialKind, Profile

_CHAIN_MOST: Final = 20
_PLAIN: Final = re.compile(r"[\w@%+=:,./-]+", re.ASCII)


def sign_in_profile(configuration: AwsConfiguration, name: str) -> Profile | None:
    """Return the profile whose sign-in a profile depends on: itself, or the one at the end of its ``source_profile``.

    None where no sign-in with the AWS CLI helps.
    """
    profile = configuration.profile(name)
    for _ in range(_CHAIN_MOST):
        if profile is None:
            return None
        if profile.kind in (CredentialKind.SSO, CredentialKind.LOGIN):
            return profile
        if profile.kind is not CredentialKind.ASSUME_ROLE or profile.source_profile in ("", profile.name):
            return None
        profile = configuration.profile(profile.source_profile)
    return None


def sign_in_command(profile: Profile) -> tuple[str, ...]:
    """Return the command's words, the program's name first (AWS CLI: ``aws sso login``, ``aws login``)."""
    verb = ("sso", "login") if profile.kind is CredentialKind.SSO else ("login",)
    return ("aws", *verb, "--profile", profile.name)


def as_typed(command: Sequence[str]) -> str:
    """Return a command as it is typed at a prompt; quotation marks that every shell knows stand around odd words."""
    return " ".join(word if _PLAIN.fullmatch(word) else _quoted(word) for word in command)


def _quoted(word: str) -> str:
    return shlex.quote(word) if '"' in word or "\\" in word or "$" in word or "`" in word else f'"{word}"'
