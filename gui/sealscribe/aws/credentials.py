"""Fits botocore's credential chain to a desktop: no terminal to ask on, no secret on the disk, children that can end.

Each private attribute of botocore that is set here is pinned by a test.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NoReturn

import botocore.compat
import botocore.session
from botocore.credentials import ProcessProvider
from botocore.exceptions import RefreshWithMFAUnsupportedError
from botocore.signers import RequestSigner
from botocore.utils import JSONFileCache

from sealscribe.aws.processes import Processes, find_command_line
from sealscribe.core.demo_keys import is_demo_key
from sealscribe.core.errors import AppError, AppFailure, ErrorCode

AskCode = Callable[[str, str], str | None]
"""Asks a person for the code of an MFA device, by profile and serial number; None where they cancel."""
CLI_CACHE: Final = "~/.aws/cli/cache"
"""Where the AWS CLI keeps the credentials of roles (awscli customizations/assumerole.py)."""
_PROMPT: Final = ("Enter MFA code for ", ": ")
_CHAIN_MOST: Final = 20


def fit_chain(session: botocore.session.Session, ask_code: AskCode | None, processes: Processes) -> None:
    """Have the session's credential chain ask for codes in the window and run programs through ``processes``."""
    chain = session.get_component("credential_provider")
    profiles: Mapping[str, Mapping[str, str]] = session.full_config.get("profiles", {})
    profile = session.get_config_variable("profile") or "default"

    def load_config() -> Mapping[str, Any]:
        found: Mapping[str, Any] = session.full_config
        return found

    def make_process_provider(name: str) -> ProcessProvider:
        return ProcessProvider(profile_name=name, load_config=load_config, popen=processes.start)

    def make_login_provider(name: str) -> ProcessProvider:
        return _LoginByCommandLine(profile_name=name, load_config=load_config, popen=processes.start)

    assume_role = chain.get_provider("assume-role")
    assume_role._prompter = _prompter(profile, ask_code)
    if _needs_code(profiles, profile):
        # Without it the person would be asked at each start; of other roles nothing is written to the disk.
        assume_role.cache = JSONFileCache(str(Path(CLI_CACHE).expanduser()))
    builder = assume_role._profile_provider_builder
    builder._create_process_provider = make_process_provider
    wanted: dict[str, Callable[[str], ProcessProvider]] = {ProcessProvider.METHOD: make_process_provider}
    if botocore.compat.EC is None and find_command_line():
        wanted["login"] = make_login_provider
        builder._create_login_provider = make_login_provider
    chain.providers = [
        wanted[provider.METHOD](profile) if provider.METHOD in wanted else provider for provider in chain.providers
    ]


def keep_worlds_apart(session: botocore.session.Session, *, is_demo: bool) -> None:
    """Refuse to sign anything of the demo with real keys, and anything else with the demo's (WRONG_WORLD)."""

    def check(request_signer: RequestSigner, **_: object) -> None:
        credentials = request_signer._credentials
        if credentials is not None and is_demo_key(str(credentials.access_key)) != is_demo:
            raise AppFailure(AppError(ErrorCode.WRONG_WORLD))

    session.register("before-sign", check)


class _LoginByCommandLine(ProcessProvider):  # type: ignore[misc] # botocore has no types
    """Has the AWS CLI give the credentials of an ``aws login`` profile, for which botocore needs a library of its own.

    See "aws configure export-credentials" of the AWS CLI.
    """

    METHOD = "login"

    @property
    def _credential_process(self) -> str | None:
        if "login_session" not in self.profile_config:
            return None
        words = [find_command_line(), "configure", "export-credentials", "--profile", self._profile_name]
        words += ["--format", "process"]
        return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _prompter(profile: str, ask_code: AskCode | None) -> Callable[[str], str]:
    if ask_code is None:
        return _refuse

    def ask(prompt: str) -> str:
        code = ask_code(profile, prompt.removeprefix(_PROMPT[0]).removesuffix(_PROMPT[1]))
        if code is None:
            raise AppFailure(AppError(ErrorCode.SIGN_IN_CANCELLED, profile=profile))
        return code

    return ask


def _refuse(_prompt: str) -> NoReturn:
    """Keep botocore from asking for a code on a terminal that nobody sees (botocore credentials.py)."""
    raise RefreshWithMFAUnsupportedError


def _needs_code(profiles: Mapping[str, Mapping[str, str]], profile: str) -> bool:
    """Tell whether a profile, or one that it gets its credentials from, needs the code of an MFA device."""
    for _ in range(_CHAIN_MOST):
        found = profiles.get(profile)
        if found is None:
            return False
        if found.get("mfa_serial"):
            return True
        profile = found.get("source_profile", "")
    return False
