"""Decides when access is checked: by itself a second after a choice is complete, and when a person asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from sealscribe.core.access import AccessQuestion, AccessReport
from sealscribe.ui.create_job.access_strip import ASKING, DUE, NOT_CHECKED, AccessStrip
from sealscribe.ui.texts.access_texts import INCOMPLETE, NO_CONNECTION, Headline
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.ui.preferences_model import PreferencesModel
    from sealscribe.workers.inquiries import Inquiries

SETTLE_MS: Final = 1000
"""So long a choice has to stand before it is checked by itself, in milliseconds."""


class AccessWatch(QObject):
    """Asks about each distinct choice once by itself, and again on demand; shows what came of it in the strip.

    ``question`` gives the choice as it stands, or None while it is not complete. Whether the pairs are a part of it
    is decided there: pairs that a person has not answered for are not.
    """

    def __init__(
        self,
        strip: AccessStrip,
        inquiries: Inquiries,
        question: Callable[[], AccessQuestion | None],
        preferences: PreferencesModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._inquiries = inquiries
        self._question = question
        self._preferences = preferences
        self._is_connected = False
        self._request: int | None = None
        self._asked: AccessQuestion | None = None
        self._shown: AccessQuestion | None = None
        self._reports: dict[AccessQuestion, AccessReport] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._settled)
        self._automatic = preferences.preferences.checks_access
        strip.set_automatic(self._automatic)
        preferences.changed.connect(self._take_preference)
        strip.automatic_changed.connect(self._set_automatic)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    @property
    def is_waiting(self) -> bool:
        """Whether a choice is about to be checked by itself."""
        return self._timer.isActive()

    def set_connected(self, connected: bool) -> None:
        """Know whether AWS can be asked at all. What was found through another connection counts no more."""
        self._is_connected = connected
        self._reports.clear()
        self._drop_request()
        self._shown = None
        self.follow()

    @Slot()
    def follow(self) -> None:
        """The choice may have changed: show what is known of it, and ask soon where nothing is."""
        question = self._question()
        if question is not None and question == self._shown:
            return
        self._shown = question
        self._timer.stop()
        if question != self._asked:
            self._drop_request()
        if question is None or not self._is_connected:
            words = INCOMPLETE if question is None else NO_CONNECTION
            self._strip.show_words(Headline("info", "muted", words), can_check=False)
        elif question in self._reports:
            self._strip.show_report(self._reports[question])
        elif self._request is not None:
            self._strip.show_words(ASKING, can_check=False)
        elif self._automatic:
            self._strip.show_words(DUE, can_check=True)
            self._timer.start()
        else:
            self._strip.show_words(NOT_CHECKED, can_check=True)

    def check(self, question: AccessQuestion) -> None:
        """Ask now, whether or not this was asked before."""
        if not self._is_connected:
            return
        self._timer.stop()
        self._drop_request()
        self._asked = self._shown = question
        self._strip.show_words(ASKING, can_check=False)
        self._request = self._inquiries.check_access(question)

    def _drop_request(self) -> None:
        if self._request is not None:
            self._inquiries.cancel(self._request)
        self._request = None
        self._asked = None

    @Slot()
    def _settled(self) -> None:
        question = self._question()
        if question is not None and question == self._shown:
            self.check(question)
        else:
            self.follow()

    @Slot(bool)
    def _set_automatic(self, automatic: bool) -> None:
        self._preferences.choose(replace(self._preferences.preferences, checks_access=automatic))

    @Slot()
    def _take_preference(self) -> None:
        automatic = self._preferences.preferences.checks_access
        if automatic == self._automatic:
            return
        self._automatic = automatic
        self._strip.set_automatic(automatic)
        self._shown = None
        self.follow()

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        if isinstance(message.value, AccessReport):
            if message.value.is_finding:
                self._reports[message.value.question] = message.value
            self._strip.show_report(message.value)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal) or message.request_id != self._request:
            return
        self._request = None
        words = error_text(message.error)
        self._strip.show_words(Headline("warning", "warning", f"{words.title}. {words.text}"), can_check=True)
