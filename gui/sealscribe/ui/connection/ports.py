"""What the page asks of those who do the work; `sealscribe.workers` has the real ones."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from sealscribe.core.connection import (
    AccessKeys,
    AwsConfiguration,
    ConnectionChoice,
    ConnectionState,
    KeysState,
    Profile,
)


class Connector(Protocol):
    """Makes and proves connections; see `sealscribe.workers.connector.Connector`."""

    @property
    def state_changed(self) -> SignalInstance:
        """Carries the ConnectionState whenever it changes."""
        ...

    @property
    def configuration_changed(self) -> SignalInstance:
        """Carries the AwsConfiguration when it was read, and whenever it changed on the disk."""
        ...

    @property
    def code_asked(self) -> SignalInstance:
        """Carries a CodeQuestion, which is answered with ``answer_code``."""
        ...

    @property
    def code_withdrawn(self) -> SignalInstance:
        """Carries the id of a CodeQuestion that needs no answer any more."""
        ...

    @property
    def state(self) -> ConnectionState:
        """The state as it is."""
        ...

    @property
    def configuration(self) -> AwsConfiguration | None:
        """What this computer has, or None until it was read."""
        ...

    def connect_to(self, choice: ConnectionChoice) -> None:
        """Give up the connection there is, make this one, and remember the choice."""
        ...

    def reconnect(self) -> None:
        """Make the connection of the present choice anew."""
        ...

    def cancel(self) -> None:
        """Stop the attempt that is under way; the state is then REFUSED with SIGN_IN_CANCELLED."""
        ...

    def answer_code(self, question_id: int, code: str | None) -> None:
        """Answer a CodeQuestion with the six digits, or with None to cancel."""
        ...

    def unsent_jobs(self) -> int:
        """Return how many jobs of the present connection are not sent yet; another connection cancels them."""
        ...


class ChoiceMemory(Protocol):
    """Remembers the choice of a person; see `sealscribe.store.connection_memory.ConnectionMemory`."""

    def keep(self, choice: ConnectionChoice) -> None:
        """Remember a choice; raises AppFailure."""
        ...


class KeysDesk(Protocol):
    """Keeps the access keys; see `sealscribe.workers.keys_desk.KeysDesk`. Everything takes place off this thread."""

    @property
    def state_changed(self) -> SignalInstance:
        """Carries the KeysState whenever it changes."""
        ...

    @property
    def state(self) -> KeysState:
        """The state as it is."""
        ...

    def look(self) -> None:
        """Look whether the keyring has access keys; a password manager may ask the person to unlock it."""
        ...

    def save(self, keys: AccessKeys, region: str) -> None:
        """Have AWS STS check the keys, then put them into the keyring in place of those that are there."""
        ...

    def keep_in_memory(self) -> None:
        """Use the keys that ``save`` could not put into the keyring until the program ends."""
        ...

    def test(self, region: str) -> None:
        """Ask AWS STS whether the kept keys are still good."""
        ...

    def erase(self) -> None:
        """Take the keys out of keyring and memory."""
        ...

    def cancel(self) -> None:
        """Wait no longer for what is under way."""
        ...


class SignIn(Protocol):
    """Runs the AWS CLI's sign-in; see `sealscribe.workers.sign_in.SignIn`."""

    @property
    def said(self) -> SignalInstance:
        """Carries a line that the command wrote, free of secrets."""
        ...

    @property
    def ended(self) -> SignalInstance:
        """Carries whether the command succeeded."""
        ...

    @property
    def is_running(self) -> bool:
        """Tell whether a sign-in is under way; there is never a second one."""
        ...

    def start(self, command_line: str, profile: Profile) -> bool:
        """Run the sign-in of a profile with the AWS CLI at that path; False where one is under way already."""
        ...

    def cancel(self) -> None:
        """End the command that is running."""
        ...
