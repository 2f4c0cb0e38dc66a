"""The connection as it is: who one is at AWS, or why one is nobody, and how to sign in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.connection import ConnectionStage, ConnectionState, Profile
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.sign_in import as_typed, sign_in_command, sign_in_profile
from sealscribe.ui.components.error_notice import show_error
from sealscribe.ui.connection.ports import Connector, SignIn
from sealscribe.ui.texts.connection_texts import NOT_CONNECTED, STAGE_WORDS, TRY_AGAIN, connection_facts
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.data import CodeBlock, KeyValueList, ValueText
from sealscribe.ui.widgets.feedback import Notice, StatusBadge
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.text import TextLabel

NO_COMMAND_LINE: Final = tr(
    "The AWS CLI was not found on this computer: install its version 2, or run the command where it is installed."
)
_NEEDS_SIGN_IN: Final = frozenset(
    {ErrorCode.SIGN_IN_NEEDED, ErrorCode.EXPIRED_CREDENTIALS, ErrorCode.SIGN_IN_LIBRARY, ErrorCode.NO_CREDENTIALS}
)
_LINES_SHOWN: Final = 200


class SignInBox(QWidget):
    """The command that signs a profile in, to copy, or to run where the AWS CLI is installed."""

    def __init__(self, connector: Connector, sign_in: SignIn) -> None:
        super().__init__()
        self._connector = connector
        self._sign_in = sign_in
        self._profile: Profile | None = None
        self._command_line = ""
        self._lines: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(TextLabel(tr("Sign in with this command"), "label", wrap=False))
        self.command = CodeBlock("", "command", max_lines=2)
        column.addWidget(self.command)
        row = QHBoxLayout()
        self.run_button = SecondaryButton(tr("Sign in\N{HORIZONTAL ELLIPSIS}"))
        self.run_button.setObjectName("connection.sign-in")
        self.run_button.clicked.connect(self._run)
        self.cancel_button = SecondaryButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self._sign_in.cancel)
        self.hint = TextLabel("", "help")
        row.addWidget(self.run_button)
        row.addWidget(self.cancel_button)
        row.addWidget(self.hint, 1)
        column.addLayout(row)
        self.output = ValueText(code=True, max_lines=10, box="code")
        self.output.setAccessibleName(tr("What the sign-in says"))
        column.addWidget(self.output)
        sign_in.said.connect(self._said)
        sign_in.ended.connect(self._ended)
        self.output.hide()

    def show_profile(self, profile: Profile, command_line: str) -> None:
        """Offer the sign-in of a profile; ``command_line`` is the path of the AWS CLI, or empty."""
        self._profile = profile
        self._command_line = command_line
        self.command.set_text(as_typed(sign_in_command(profile)))
        self._show_buttons()
        if not self._sign_in.is_running:
            self.hint.setText("" if command_line else NO_COMMAND_LINE)

    def _show_buttons(self) -> None:
        is_running = self._sign_in.is_running
        self.run_button.setVisible(bool(self._command_line))
        self.run_button.setEnabled(not is_running)
        self.cancel_button.setVisible(is_running)

    @Slot()
    def _run(self) -> None:
        if self._profile is None:
            return
        self._lines = []
        self.output.hide()
        if self._sign_in.start(self._command_line, self._profile):
            self.hint.setText(tr("The AWS CLI is running. It opens the browser, or says what to do."))
        self._show_buttons()

    @Slot(str)
    def _said(self, line: str) -> None:
        self._lines = [*self._lines, line][-_LINES_SHOWN:]
        self.output.setPlainText("\n".join(self._lines))
        self.output.show()

    @Slot(bool)
    def _ended(self, is_success: bool) -> None:
        self._show_buttons()
        if is_success:
            self.hint.setText(tr("Signed in."))
            self._connector.reconnect()
        else:
            self.hint.setText(tr("The sign-in did not succeed. What the AWS CLI said stands below."))


class StatePanel(Panel):
    """Shows the connector's state."""

    def __init__(self, connector: Connector, sign_in: SignIn | None) -> None:
        super().__init__(tr("Current connection"))
        self._connector = connector
        self.badge = StatusBadge("cloud", NOT_CONNECTED[0])
        self.body.addWidget(self.badge)
        self.cancel_button = SecondaryButton(tr("Cancel"))
        self.cancel_button.setObjectName("connection.cancel")
        self.cancel_button.clicked.connect(connector.cancel)
        row = QHBoxLayout()
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.notice = Notice("error", "")
        self.notice.action_triggered.connect(connector.reconnect)
        self.body.addWidget(self.notice)
        self.endpoint_notice = Notice("warning", tr("Requests do not go to AWS"))
        self.body.addWidget(self.endpoint_notice)
        self.facts_place = QVBoxLayout()
        self.body.addLayout(self.facts_place)
        self._facts: KeyValueList | None = None
        self.sign_in_box: SignInBox | None = None
        if sign_in is not None:
            self.sign_in_box = SignInBox(connector, sign_in)
            self.body.addWidget(self.sign_in_box)
        connector.state_changed.connect(self.show_state)
        connector.configuration_changed.connect(self._configuration_changed)
        self.show_state(connector.state)

    @Slot(object)
    def show_state(self, state: ConnectionState) -> None:
        """Show a state in place of the one before."""
        connection, error = state.connection, state.error
        if connection is not None:
            self.badge.set_state("check-circle", tr("Connected"), "demo" if connection.is_demo else "success")
        elif state.stage.is_busy:
            self.badge.set_state("progress", STAGE_WORDS[state.stage], "info")
        else:
            self.badge.set_state("alert", NOT_CONNECTED[0], "danger" if error is not None else "muted")
        self.cancel_button.setVisible(state.stage.is_busy)
        self._show_error(error)
        self._show_facts(state)
        self._show_sign_in(state)

    def _show_error(self, error: AppError | None) -> None:
        self.notice.setVisible(error is not None)
        if error is not None:
            show_error(self.notice, error, TRY_AGAIN)

    def _show_facts(self, state: ConnectionState) -> None:
        if self._facts is not None:
            self.facts_place.removeWidget(self._facts)
            self._facts.deleteLater()
            self._facts = None
        connection = state.connection
        endpoint = connection.endpoint_url if connection is not None and not connection.is_demo else ""
        self.endpoint_notice.setVisible(bool(endpoint))
        self.endpoint_notice.set_content(
            "warning",
            tr("Requests do not go to AWS"),
            tr("{endpoint} stands in for AWS, by the profile or the environment.", endpoint=endpoint),
        )
        if connection is not None:
            self._facts = KeyValueList()
            for name, value in connection_facts(connection):
                self._facts.add(name, value, copyable=name in (tr("Account"), tr("Caller")))
            self.facts_place.addWidget(self._facts)

    def _show_sign_in(self, state: ConnectionState) -> None:
        box, configuration = self.sign_in_box, self._connector.configuration
        if box is None:
            return
        needs = (
            state.stage is ConnectionStage.REFUSED and state.error is not None and state.error.code in _NEEDS_SIGN_IN
        )
        name = state.choice.profile or (configuration.environment.profile if configuration else "") or "default"
        profile = sign_in_profile(configuration, name) if configuration is not None and needs else None
        box.setVisible(profile is not None)
        if profile is not None and configuration is not None:
            box.show_profile(profile, configuration.command_line)

    @Slot(object)
    def _configuration_changed(self, _configuration: object) -> None:
        self._show_sign_in(self._connector.state)
