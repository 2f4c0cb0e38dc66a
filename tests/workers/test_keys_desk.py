"""Access keys are checked by AWS before they are kept; the keyring may be missing, refuse, hang or be another one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import AccessKeys, KeysOutcome, KeysPlace, KeysStage
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.workers.connector import Limits
from sealscribe.workers.key_safe import KeySafe
from sealscribe.workers.keys_desk import KeysDesk

KEYS = AccessKeys("AKIANOORNOORNOORNOOR", "marked-secret", "marked-token")
REGION = "eu-west-1"


class Vault:
    """Stands for the keyring: fails as it is told, and hangs while ``held`` is not set."""

    def __init__(self) -> None:
        self.kept: AccessKeys | None = None
        self.error: AppError | None = None
        self.held = threading.Event()
        self.held.set()
        self.accepted: list[bool] = []

    def _touch(self) -> None:
        self.held.wait(30)
        if self.error is not None:
            raise AppFailure(self.error)

    def backend(self) -> str:
        return "Secret Service"

    def load(self) -> AccessKeys:
        self._touch()
        if self.kept is None:
            raise AppFailure(AppError(ErrorCode.KEYRING_ITEM_MISSING))
        return self.kept

    def save(self, keys: AccessKeys, *, accept_backend: bool) -> None:
        self.accepted.append(accept_backend)
        if not accept_backend:
            self._touch()
        self.kept = keys

    def erase(self) -> None:
        self._touch()
        self.kept = None


@pytest.fixture
def vault() -> Iterator[Vault]:
    made = Vault()
    yield made
    made.held.set()


@pytest.fixture
def learned() -> list[str]:
    return []


@pytest.fixture
def safe(vault: Vault, learned: list[str]) -> KeySafe:
    return KeySafe(lambda: vault, lambda *texts: learned.extend(texts))


@pytest.fixture
def desk(qtbot: QtBot, safe: KeySafe, vault: Vault, aws_stub: Any) -> Iterator[KeysDesk]:
    made = KeysDesk(safe, limits=Limits(check=10, keyring=0.3))
    yield made
    made.close()
    vault.held.set()
    aws_stub.held.set()
    assert made.wait(5000)
    made.deleteLater()


@pytest.fixture
def done(qtbot: QtBot, desk: KeysDesk) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: desk.state.stage is KeysStage.IDLE, timeout=10_000)


def test_keys_are_saved_only_after_aws_accepted_them(
    desk: KeysDesk, done: Callable[[], None], vault: Vault, aws_stub: Any, learned: list[str]
) -> None:
    stages: list[KeysStage] = []
    desk.state_changed.connect(lambda state: stages.append(state.stage))

    desk.save(KEYS, REGION)
    done()

    assert vault.kept == KEYS
    assert aws_stub.keys[0] == KEYS.access_key_id
    assert stages == [KeysStage.CHECKING, KeysStage.WAITING_FOR_KEYRING, KeysStage.IDLE]
    state = desk.state
    assert (state.outcome, state.place, state.backend) == (KeysOutcome.SAVED, KeysPlace.KEYRING, "Secret Service")
    assert state.masked_id == "AKIA\N{HORIZONTAL ELLIPSIS}NOOR"
    assert state.identity is not None
    assert "marked" not in repr(state)
    assert set(learned) == {"marked-secret", "marked-token"}


def test_keys_that_aws_refuses_do_not_get_into_the_keyring(
    desk: KeysDesk, done: Callable[[], None], vault: Vault, aws_stub: Any
) -> None:
    aws_stub.refuse["GetCallerIdentity"] = (403, "InvalidClientTokenId", "The security token is invalid.")

    desk.save(KEYS, REGION)
    done()

    assert desk.state.error is not None
    assert desk.state.error.code is ErrorCode.INVALID_CREDENTIALS
    assert not desk.state.may_keep_in_memory
    assert vault.accepted == []
    desk.keep_in_memory()
    assert desk.state.place is KeysPlace.NOWHERE


@pytest.mark.parametrize("code", [ErrorCode.KEYRING_NONE, ErrorCode.KEYRING_LOCKED, ErrorCode.KEYRING_DENIED])
def test_without_the_keyring_the_keys_can_be_used_until_the_program_ends(
    desk: KeysDesk, done: Callable[[], None], vault: Vault, safe: KeySafe, code: ErrorCode
) -> None:
    vault.error = AppError(code)
    desk.save(KEYS, REGION)
    done()
    assert desk.state.error == AppError(code)
    assert desk.state.may_keep_in_memory
    assert safe.in_memory is None

    desk.keep_in_memory()

    assert (desk.state.outcome, desk.state.place) == (KeysOutcome.KEPT_IN_MEMORY, KeysPlace.MEMORY)
    assert safe.load() == KEYS
    assert vault.kept is None


def test_a_keyring_that_hangs_is_waited_for_only_so_long(
    desk: KeysDesk, done: Callable[[], None], vault: Vault, qtbot: QtBot
) -> None:
    vault.held.clear()
    desk.save(KEYS, REGION)
    qtbot.waitUntil(lambda: desk.state.stage is KeysStage.WAITING_FOR_KEYRING, timeout=10_000)
    done()

    assert desk.state.error is not None
    assert desk.state.error.code is ErrorCode.KEYRING_TIMED_OUT
    assert desk.state.may_keep_in_memory

    vault.held.set()
    qtbot.wait(50)
    assert desk.state.error is not None
    desk.look()
    done()
    assert desk.state.place is KeysPlace.KEYRING


def test_to_wait_can_be_cancelled(desk: KeysDesk, vault: Vault) -> None:
    vault.held.clear()
    desk.look()
    assert desk.state.stage is KeysStage.WAITING_FOR_KEYRING

    desk.cancel()

    assert (desk.state.stage, desk.state.error) == (KeysStage.IDLE, AppError(ErrorCode.SIGN_IN_CANCELLED))


def test_another_keyring_is_used_only_when_the_person_asks_once_more(
    desk: KeysDesk, done: Callable[[], None], vault: Vault
) -> None:
    vault.error = AppError(ErrorCode.KEYRING_CHANGED, resource="KWallet", service_message="Secret Service")
    desk.save(KEYS, REGION)
    done()
    assert vault.kept is None

    desk.save(KEYS, REGION)
    done()

    assert vault.accepted == [False, True]
    assert desk.state.outcome is KeysOutcome.SAVED


def test_to_look_tells_that_there_is_nothing(desk: KeysDesk, done: Callable[[], None]) -> None:
    desk.look()
    done()

    assert (desk.state.is_known, desk.state.place, desk.state.error) == (True, KeysPlace.NOWHERE, None)


def test_kept_keys_are_tested_and_erased(
    desk: KeysDesk, done: Callable[[], None], vault: Vault, safe: KeySafe, aws_stub: Any
) -> None:
    vault.kept = KEYS
    desk.test(REGION)
    done()
    assert desk.state.outcome is KeysOutcome.TESTED
    assert desk.state.identity is not None

    aws_stub.refuse["GetCallerIdentity"] = (403, "ExpiredToken", "expired")
    desk.test(REGION)
    done()
    assert desk.state.error is not None
    assert desk.state.error.code is ErrorCode.EXPIRED_CREDENTIALS

    desk.erase()
    done()
    assert (desk.state.outcome, desk.state.place) == (KeysOutcome.ERASED, KeysPlace.NOWHERE)
    assert vault.kept is None
    with pytest.raises(AppFailure):
        safe.load()


def test_keys_that_are_saved_are_not_offered_for_this_run_when_the_keyring_locks_later(
    desk: KeysDesk, done: Callable[[], None], vault: Vault
) -> None:
    desk.save(KEYS, REGION)
    done()
    vault.error = AppError(ErrorCode.KEYRING_LOCKED)

    desk.test(REGION)
    done()

    assert desk.state.error == vault.error
    assert not desk.state.may_keep_in_memory
