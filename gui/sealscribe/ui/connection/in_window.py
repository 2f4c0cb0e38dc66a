"""The connection in the window: the chip, what is told of it, its page, and the question for a code."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.connection import ConnectionChoice, ConnectionKind, ConnectionState
from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.ui.connection.code_dialog import CodeAsker
from sealscribe.ui.main_window import CONNECTION_PAGE, MainWindow
from sealscribe.ui.texts.connection_texts import (
    CONNECTING,
    NOT_CONNECTED,
    OPEN_CONNECTION,
    PAGE_TITLE,
    TRY_AGAIN,
    connection_details,
    connection_short,
)
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text

if TYPE_CHECKING:
    from sealscribe.core.connection import Connection
    from sealscribe.ui.connection.page import ConnectionPage
    from sealscribe.ui.connection.ports import ChoiceMemory
    from sealscribe.ui.widgets.feedback import Flash
    from sealscribe.workers.workforce import Workforce

_FLASH_GONE = frozenset({ErrorCode.SIGN_IN_CANCELLED})
"""What a person did themselves needs no message."""


class Connecting(QObject):
    """Shows the state of the connector in ``window``, and builds the Connection page when it is first looked at.

    ``changed`` carries the Connection, or None while there is none. ``settled`` comes with each end of an attempt.
    """

    changed = Signal(object)
    settled = Signal()
    reset_asked = Signal()
    """The person wants the demo to begin anew."""

    def __init__(
        self,
        window: MainWindow,
        workforce: Workforce,
        memory: ChoiceMemory,
        *,
        open_demo: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._workforce = workforce
        self._memory = memory
        self._open_demo = open_demo
        self._flash: Flash | None = None
        self._connection: Connection | None = None
        self.page: ConnectionPage | None = None
        self._connector = connector = workforce.connector
        connector.state_changed.connect(self._show)
        connector.choice_made.connect(self._remember)
        self._asker = CodeAsker(connector, window)
        window.page_changed.connect(self._page_changed)

    def start(self, choice: ConnectionChoice) -> None:
        """Make the first connection."""
        self._connector.start(choice)

    @Slot(object)
    def _show(self, state: ConnectionState) -> None:
        self._dismiss_flash()
        if state.connection is not None:
            connection = state.connection
            kind = "demo" if connection.is_demo else "endpoint" if connection.endpoint_url else "aws"
            self._window.set_connection(connection_short(connection), connection_details(connection), kind)
        elif state.stage.is_busy:
            self._window.set_connection(*CONNECTING, "connecting")
        else:
            self._show_refused(state)
        if self._connection != state.connection:
            self._connection = state.connection
            self.changed.emit(state.connection)
        if not state.stage.is_busy:
            self.settled.emit()

    def _show_refused(self, state: ConnectionState) -> None:
        if state.error is None:
            self._window.set_connection(*NOT_CONNECTED, "none")
            return
        text = error_text(state.error)
        self._window.set_connection(NOT_CONNECTED[0], f"{text.title}\n{text.detail}\n{text.remedy}", "none")
        if state.error.code in _FLASH_GONE or self._window.current_page() == CONNECTION_PAGE:
            return
        if state.error.retryable or state.choice.kind is ConnectionKind.DEMO:
            action, do = TRY_AGAIN, self._connector.reconnect
        else:
            action, do = OPEN_CONNECTION, self.open_page
        self._flash = self._window.flash("error", text.title, text.text, action, details=error_details(state.error))
        self._flash.action_triggered.connect(do)

    def _dismiss_flash(self) -> None:
        flash, self._flash = self._flash, None
        if flash is not None and flash in self._window.flashes:
            flash.dismiss()

    @Slot(object)
    def _remember(self, choice: ConnectionChoice) -> None:
        try:
            self._memory.keep(choice)
        except AppFailure as failure:
            text = error_text(failure.error)
            self._window.flash("warning", text.title, text.text, details=error_details(failure.error))

    @Slot()
    def open_page(self) -> None:
        """Go to the Connection page."""
        self._window.show_page(CONNECTION_PAGE)

    @Slot(str)
    def _page_changed(self, page_id: str) -> None:
        if page_id != CONNECTION_PAGE:
            return
        self._dismiss_flash()  # the page says it too
        if self.page is not None:
            return
        from sealscribe.ui.connection.page import ConnectionPage

        workforce = self._workforce
        self.page = ConnectionPage(self._connector, workforce.keys_desk, workforce.sign_in, open_demo=self._open_demo)
        self.page.reset_asked.connect(self.reset_asked)
        self._window.add_page(CONNECTION_PAGE, PAGE_TITLE, "cloud", self.page)
