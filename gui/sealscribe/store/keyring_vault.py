"""The access keys of a person in the keyring of this computer, and nowhere else on it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol

from sealscribe.core.connection import AccessKeys
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.product import PRODUCT

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

KEYRING_SERVICE: Final = PRODUCT.keyring_service
"""The one name under which the program keeps anything in a keyring."""
KEYRING_USER: Final = "aws-access-keys"
"""The one item under that name: a JSON object with the three parts of the keys."""
_PARTS: Final = ("access_key_id", "secret_access_key", "session_token")
# The keyrings that encrypt with the person's login or master password. Whatever else keyring finds may write in clear,
# and counts as none.
_SAFE: Final = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.Windows": "Windows Credential Locker",
    "keyring.backends.macOS": "macOS Keychain",
}
# By their names, since the packages that define them differ from system to system (keyring, secretstorage).
_CODES: Final = {
    "NoKeyringError": ErrorCode.KEYRING_NONE,
    "SecretServiceNotAvailableException": ErrorCode.KEYRING_NONE,
    "KeyringLocked": ErrorCode.KEYRING_LOCKED,
    "LockedException": ErrorCode.KEYRING_LOCKED,
    "PromptDismissedException": ErrorCode.KEYRING_DENIED,
    "KeychainDenied": ErrorCode.KEYRING_DENIED,
    "InitError": ErrorCode.KEYRING_DENIED,
    "PasswordSetError": ErrorCode.KEYRING_DENIED,
    "PasswordDeleteError": ErrorCode.KEYRING_DENIED,
    "KeyringError": ErrorCode.KEYRING_DENIED,
}


class BackendMemory(Protocol):
    """Remembers which keyring holds the keys."""

    def remembered(self) -> str:
        """Return its name, or an empty text."""
        ...

    def remember(self, name: str) -> None:
        """Remember a name; an empty text is none."""
        ...


class KeyringVault:
    """Everything here may block for as long as a password manager asks the person: call it in a worker thread.

    Raises AppFailure: KEYRING_NONE without a keyring that encrypts, KEYRING_LOCKED, KEYRING_DENIED,
    KEYRING_ITEM_MISSING, and KEYRING_CHANGED where this computer has another keyring than the one that holds the keys
    (``resource`` names the old one, ``service_message`` the new one): it is never switched unasked.
    """

    def __init__(self, memory: BackendMemory, *, get_backend: Callable[[], KeyringBackend] | None = None) -> None:
        self._memory = memory
        self._get_backend = get_backend or _usual_backend

    def backend(self) -> str:
        """Return the name of the keyring."""
        return self._open()[1]

    def load(self) -> AccessKeys:
        """Return the keys."""
        backend, name = self._open_remembered()
        with _translated(name):
            text = backend.get_password(KEYRING_SERVICE, KEYRING_USER)
        keys = _decoded(text)
        if keys is None:
            raise AppFailure(AppError(ErrorCode.KEYRING_ITEM_MISSING, resource=name))
        return keys

    def save(self, keys: AccessKeys, *, accept_backend: bool = False) -> None:
        """Keep keys in place of those that are there; with ``accept_backend`` in whatever keyring there is now."""
        backend, name = self._open() if accept_backend else self._open_remembered()
        text = json.dumps({part: getattr(keys, part) for part in _PARTS})
        with _translated(name):
            backend.set_password(KEYRING_SERVICE, KEYRING_USER, text)
        self._memory.remember(name)

    def erase(self) -> None:
        """Take the keys out; that there are none is no error."""
        backend, name = self._open_remembered()
        with _translated(name):
            if backend.get_password(KEYRING_SERVICE, KEYRING_USER) is not None:
                backend.delete_password(KEYRING_SERVICE, KEYRING_USER)
        self._memory.remember("")

    def _open(self) -> tuple[KeyringBackend, str]:
        with _translated(""):
            found = self._get_backend()
            for backend in getattr(found, "backends", ()) or (found,):
                name = _SAFE.get(_module_of(backend))
                if name is not None:
                    return backend, name
        raise AppFailure(AppError(ErrorCode.KEYRING_NONE))

    def _open_remembered(self) -> tuple[KeyringBackend, str]:
        backend, name = self._open()
        remembered = self._memory.remembered()
        if remembered and remembered != name:
            raise AppFailure(AppError(ErrorCode.KEYRING_CHANGED, resource=remembered, service_message=name))
        return backend, name


def known_backends() -> dict[str, bool]:
    """Return the modules of all keyrings that can be spoken with, and whether one answers now."""
    from keyring import backend

    backend.get_all_keyring()  # whose side effect is that every module is imported
    return {kind.__module__: kind.viable for kind in backend.KeyringBackend._classes}


def _usual_backend() -> KeyringBackend:
    import keyring

    return keyring.get_keyring()


def _module_of(backend: KeyringBackend) -> str:
    """Return the module of the first class of keyring's own that a backend is one of; some live in packages."""
    modules = (".".join(kind.__module__.split(".")[:3]) for kind in type(backend).__mro__)
    return next((module for module in modules if module in _SAFE), "")


def _decoded(text: str | None) -> AccessKeys | None:
    """Return the keys of an item, or None where there is none or it is damaged."""
    try:
        content = json.loads(text or "")
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not all(isinstance(content.get(part), str) for part in _PARTS):
        return None
    keys = AccessKeys(*(content[part] for part in _PARTS))
    return keys if keys.access_key_id and keys.secret_access_key else None


@contextmanager
def _translated(name: str) -> Iterator[None]:
    """Turn whatever a keyring raises into an AppFailure that carries no other exception: it may hold the secret."""
    try:
        yield
    except AppFailure:
        raise
    except Exception as exception:  # noqa: BLE001 - each system's keyring has exceptions of its own
        kinds = [kind.__name__ for kind in type(exception).__mro__]
        code = next((_CODES[kind] for kind in kinds if kind in _CODES), ErrorCode.UNEXPECTED)
        failure = AppFailure(AppError(code, resource=name, service_code=kinds[0]))
        try:
            raise failure from None
        finally:
            failure.__context__ = None
