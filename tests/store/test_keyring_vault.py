"""The keyring in all its moods: safe, in clear, missing, locked, refusing, damaged, and another one than before."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordSetError

from sealscribe.core.connection import AccessKeys
from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.store.keyring_vault import KEYRING_SERVICE, KEYRING_USER, KeyringVault

KEYS = AccessKeys("AKIANOORNOORNOORNOOR", "marked-secret", "marked-token")


class Fake(KeyringBackend):
    """Stands for a keyring: items by service and user, and an exception that every call raises."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.items: dict[tuple[str, str], str] = {}
        self.error: BaseException | None = None
        self.held = threading.Event()
        self.held.set()

    def _touch(self) -> None:
        self.held.wait(30)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._touch()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._touch()
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._touch()
        del self.items[service, username]


class SecretService(Fake):
    """The keyring of a desktop."""


class Wallet(Fake):
    """Another desktop's."""


class Plaintext(Fake):
    """Writes in clear."""


SecretService.__module__ = "keyring.backends.SecretService"
Wallet.__module__ = "keyring.backends.kwallet"
Plaintext.__module__ = "keyrings.alt.file"


class Chainer(KeyringBackend):
    """Several at once, the best first."""

    priority = 10

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = backends

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError


class Memory:
    def __init__(self) -> None:
        self.name = ""

    def remembered(self) -> str:
        return self.name

    def remember(self, name: str) -> None:
        self.name = name


@pytest.fixture
def memory() -> Memory:
    return Memory()


def vault_of(memory: Memory, backend: KeyringBackend) -> KeyringVault:
    return KeyringVault(memory, get_backend=lambda: backend)


def refusal(work: Any) -> Any:
    with pytest.raises(AppFailure) as caught:
        work()
    assert caught.value.__context__ is None
    assert "marked" not in repr(caught.value.error) + str(caught.value)
    return caught.value.error


def test_keys_are_kept_replaced_and_erased_under_one_name(memory: Memory) -> None:
    backend = SecretService()
    vault = vault_of(memory, backend)
    assert refusal(vault.load).code is ErrorCode.KEYRING_ITEM_MISSING

    vault.save(KEYS)
    assert vault.load() == KEYS
    vault.save(AccessKeys("AKIAOTHER", "other"))
    assert vault.load() == AccessKeys("AKIAOTHER", "other")
    assert list(backend.items) == [(KEYRING_SERVICE, KEYRING_USER)]
    assert (memory.name, vault.backend()) == ("Secret Service", "Secret Service")

    vault.erase()
    vault.erase()
    assert backend.items == {}
    assert memory.name == ""


@pytest.mark.parametrize(
    "backend",
    [FailKeyring(), NullKeyring(), Plaintext(), Chainer(), Chainer(Plaintext(), NullKeyring())],
    ids=["fail", "null", "in clear", "empty chain", "chain in clear"],
)
def test_without_a_keyring_that_encrypts_there_is_none(memory: Memory, backend: KeyringBackend) -> None:
    vault = vault_of(memory, backend)

    for work in (vault.load, vault.backend, vault.erase, lambda: vault.save(KEYS)):
        assert refusal(work).code is ErrorCode.KEYRING_NONE
    assert getattr(backend, "items", {}) == {}


def test_of_a_chain_the_first_that_encrypts_is_used(memory: Memory) -> None:
    plain, safe = Plaintext(), SecretService()

    vault_of(memory, Chainer(plain, safe)).save(KEYS)

    assert safe.items
    assert not plain.items


class PromptDismissedException(Exception):  # noqa: N818 - as secretstorage names it
    pass


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("marked"), ErrorCode.KEYRING_LOCKED),
        (PromptDismissedException("marked"), ErrorCode.KEYRING_DENIED),
        (InitError("marked"), ErrorCode.KEYRING_DENIED),
        (PasswordSetError("marked"), ErrorCode.KEYRING_DENIED),
        (KeyringError("marked"), ErrorCode.KEYRING_DENIED),
        (NoKeyringError("marked"), ErrorCode.KEYRING_NONE),
        (OSError("marked"), ErrorCode.UNEXPECTED),
    ],
)
def test_each_failure_has_its_code(memory: Memory, error: Exception, code: ErrorCode) -> None:
    backend = SecretService()
    backend.error = error
    vault = vault_of(memory, backend)

    for work in (vault.load, vault.erase, lambda: vault.save(KEYS)):
        found = refusal(work)
        assert (found.code, found.resource, found.service_code) == (code, "Secret Service", type(error).__name__)
    assert memory.name == ""


@pytest.mark.parametrize(
    "text", ["", "no json", "[]", json.dumps({"access_key_id": "A"}), json.dumps(dict.fromkeys("ab", 1)), "[" * 100_000]
)
def test_a_damaged_item_counts_as_none(memory: Memory, text: str) -> None:
    backend = SecretService()
    backend.items[KEYRING_SERVICE, KEYRING_USER] = text

    assert refusal(vault_of(memory, backend).load).code is ErrorCode.KEYRING_ITEM_MISSING


def test_another_keyring_is_never_used_unasked(memory: Memory) -> None:
    old, new = SecretService(), Wallet()
    vault_of(memory, old).save(KEYS)
    vault = vault_of(memory, new)

    for work in (vault.load, vault.erase, lambda: vault.save(KEYS)):
        found = refusal(work)
        assert (found.code, found.resource, found.service_message) == (
            ErrorCode.KEYRING_CHANGED,
            "Secret Service",
            "KWallet",
        )
    assert new.items == {}

    vault.save(KEYS, accept_backend=True)
    assert vault.load() == KEYS
    assert memory.name == "KWallet"


def test_a_keyring_that_hangs_hangs_only_its_own_thread(memory: Memory) -> None:
    backend = SecretService()
    backend.held.clear()
    found: list[AccessKeys] = []
    vault = vault_of(memory, backend)
    backend.items[KEYRING_SERVICE, KEYRING_USER] = json.dumps(
        {"access_key_id": "A", "secret_access_key": "s", "session_token": ""}
    )
    thread = threading.Thread(target=lambda: found.append(vault.load()))
    thread.start()
    thread.join(0.05)
    assert thread.is_alive()
    assert found == []

    backend.held.set()
    thread.join(5)
    assert found == [AccessKeys("A", "s")]


def test_the_real_lookup_is_keyrings_own(memory: Memory) -> None:
    """The tests run with keyring's failing backend, and with it there is none."""
    assert refusal(KeyringVault(memory).load).code is ErrorCode.KEYRING_NONE
