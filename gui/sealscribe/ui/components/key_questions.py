"""What the key picker asks: for the list, and for details of a few keys at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.errors import AppError
from sealscribe.core.keys import KeyDetails, KeyRotation
from sealscribe.workers.messages import Answer, KeyList, KeyRows, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

MAX_DESCRIBES: Final = 4
"""So many keys are described at a time."""


class KeyListQuestion(QObject):
    """Asks for the list of keys. Of several questions the latest counts."""

    keys_known = Signal(object)
    """All that is known so far, a KeyIndex."""
    ended = Signal()
    """The list is whole, or what could be read of it is."""

    def __init__(self, inquiries: Inquiries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._request: int | None = None
        self._was_read = False
        self.keys_error: AppError | None = None
        self.aliases_error: AppError | None = None
        self.shared_error: AppError | None = None
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        inquiries.key_rows.connect(self._rows_grew)

    @property
    def is_open(self) -> bool:
        """Whether the list is being read."""
        return self._request is not None

    @property
    def has_failed(self) -> bool:
        """Whether keys or aliases of the account could not be read."""
        return self.keys_error is not None or self.aliases_error is not None

    @property
    def is_complete(self) -> bool:
        """Whether all keys and aliases of the account were read."""
        return self._was_read and not self.has_failed

    def ask(self) -> None:
        """Ask, and drop an earlier question."""
        self.forget()
        self._request = self._inquiries.list_keys()

    def forget(self) -> None:
        """Forget what was read, and drop the question that is open."""
        if self._request is not None:
            self._inquiries.cancel(self._request)
        self._request = None
        self._was_read = False
        self._take_errors(None, None, None)

    def _take_errors(self, keys: AppError | None, aliases: AppError | None, shared: AppError | None) -> None:
        self.keys_error, self.aliases_error, self.shared_error = keys, aliases, shared

    @Slot(object)
    def _rows_grew(self, message: object) -> None:
        if isinstance(message, KeyRows) and message.request_id == self._request:
            self.keys_known.emit(message.index)

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        found = message.value
        if isinstance(found, KeyList):
            self._was_read = True
            self._take_errors(found.keys_error, found.aliases_error, found.shared_error)
            self.keys_known.emit(found.index)
        self.ended.emit()

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id == self._request:
            self._request = None
            self._take_errors(message.error, None, None)
            self.ended.emit()


class KeyDetailsQuestions(QObject):
    """Asks for details of keys, at most MAX_DESCRIBES at a time, and for the rotation of one."""

    described = Signal(str, object)
    """What was asked for, and KeyDetails or the AppError why there are none."""
    rotation_known = Signal(str, object)
    """The key ARN that was asked for, and its KeyRotation or an AppError."""

    def __init__(self, inquiries: Inquiries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._describing: dict[int, str] = {}
        self._rotation: tuple[int, str] | None = None
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    @property
    def is_open(self) -> bool:
        """Whether something was asked and not answered yet."""
        return bool(self._describing) or self._rotation is not None

    def want(self, names: Sequence[str], *, ask: bool = True) -> None:
        """Ask for these keys, the first ones first, and take back what still waits in line and is not among them.

        Without ``ask`` nothing is asked yet.
        """
        for request_id, name in list(self._describing.items()):
            if name not in names and self._inquiries.withdraw(request_id):
                del self._describing[request_id]
        asked = set(self._describing.values())
        for name in names if ask else ():
            if len(self._describing) >= MAX_DESCRIBES:
                return
            if name not in asked:
                asked.add(name)
                self._describing[self._inquiries.describe_key(name)] = name

    def want_rotation(self, key_arn: str) -> None:
        """Ask for the rotation of this key; an empty text asks for none."""
        if self._rotation is not None:
            if self._rotation[1] == key_arn:
                return
            self._inquiries.cancel(self._rotation[0])
        self._rotation = (self._inquiries.key_rotation(key_arn), key_arn) if key_arn else None

    def drop(self) -> None:
        """Take everything back."""
        for request_id in self._describing:
            self._inquiries.cancel(request_id)
        self._describing.clear()
        self.want_rotation("")

    @Slot(object)
    def _answered(self, message: object) -> None:
        if isinstance(message, Answer):
            self._take(message.request_id, message.value)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal):
            self._take(message.request_id, message.error)

    def _take(self, request_id: int, found: object) -> None:
        if self._rotation is not None and request_id == self._rotation[0]:
            key_arn = self._rotation[1]
            self._rotation = None
            if isinstance(found, KeyRotation | AppError):
                self.rotation_known.emit(key_arn, found)
        elif request_id in self._describing:
            name = self._describing.pop(request_id)
            if isinstance(found, KeyDetails | AppError):
                self.described.emit(name, found)
