"""The Connection page: who one is at AWS, and how to become that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.connection.choice_panel import ChoicePanel
from sealscribe.ui.connection.ports import Connector, KeysDesk, SignIn
from sealscribe.ui.connection.state_panel import StatePanel
from sealscribe.ui.texts.demo_texts import RESET_DEMO
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel

PAGE_WIDTH = 960
"""The panels grow to this width, in logical pixels at ordinary text size; longer lines are hard to read."""


class ConnectionPage(QWidget):
    """``keys_desk`` and ``sign_in`` are None in the demo, which has no other connection than its own.

    ``open_demo`` starts the demo in a window of its own and tells whether that worked.
    """

    reset_asked = Signal()
    """The person wants the demo to begin anew."""

    def __init__(
        self,
        connector: Connector,
        keys_desk: KeysDesk | None,
        sign_in: SignIn | None,
        *,
        open_demo: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=PAGE_WIDTH)
        column.addWidget(scroll)
        scroll.column.addWidget(TextLabel(tr("Connection"), "title", wrap=False))
        self.state_panel = StatePanel(connector, sign_in)
        scroll.column.addWidget(self.state_panel)
        self.choice_panel: ChoicePanel | None = None
        if keys_desk is not None:
            self.choice_panel = ChoicePanel(connector, keys_desk, open_demo)
            scroll.column.addWidget(self.choice_panel)
            self.setFocusProxy(self.choice_panel.connect_button)
        else:
            panel = Panel(tr("This window is the demo"))
            panel.body.addWidget(
                TextLabel(
                    tr(
                        "It has an AWS of its own on this computer. No profile, no access key and no variable "
                        "of yours is "
                        "used here, and nothing that you do here reaches AWS or your own records. For your own "
                        "account, "
                        "go back to the other window, or start the program without demo."
                    )
                )
            )
            self.reset_button = SecondaryButton(f"{RESET_DEMO}\N{HORIZONTAL ELLIPSIS}")
            self.reset_button.setObjectName("connection.reset-demo")
            self.reset_button.clicked.connect(self.reset_asked)
            row = QHBoxLayout()
            row.addWidget(self.reset_button)
            row.addStretch(1)
            panel.body.addLayout(row)
            scroll.column.addWidget(panel)
            self.setFocusProxy(self.reset_button)
        scroll.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look into the keyring only once the page that shows it is seen."""
        super().showEvent(event)
        if self.choice_panel is not None:
            self.choice_panel.look()
