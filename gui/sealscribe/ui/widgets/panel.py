"""Panels: the blocks that pages are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import IconButton
from sealscribe.ui.widgets.text import TextLabel

MARGIN = 20
GAP = 20


class Panel(QFrame):
    """A titled block: header with description and actions, a rule, and a body.

    ``body`` takes the content; ``header_actions`` takes buttons at the right of the title. ``info`` adds a button that
    shows or hides that text below the header. ``optional`` adds the console's "- optional" to the title.
    """

    def __init__(
        self,
        title: str,
        description: str | None = None,
        *,
        info: str | None = None,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", "panel")
        self.setAccessibleName(title)
        self.setAccessibleDescription(description or "")

        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)

        header = QVBoxLayout()
        header.setContentsMargins(MARGIN, 12, MARGIN, 12)
        header.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.title_label = TextLabel(title, "heading", wrap=False)
        top.addWidget(self.title_label)
        if optional:
            top.addWidget(TextLabel(tr("- optional"), "heading", tone="muted", wrap=False))
        self._info_text: TextLabel | None = None
        if info is not None:
            self.info_button = IconButton("info", tr("About {title}", title=title))
            self.info_button.setCheckable(True)
            self.info_button.toggled.connect(self._show_info)
            top.addWidget(self.info_button)
        top.addStretch(1)
        self.header_actions = QHBoxLayout()
        self.header_actions.setSpacing(8)
        top.addLayout(self.header_actions)
        header.addLayout(top)
        self.description_label = TextLabel(description or "", "help")
        if not description:
            self.description_label.hide()
        header.addWidget(self.description_label)
        if info is not None:
            self._info_text = TextLabel(info, "body", selectable=True)
            self._info_text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._info_text.hide()
            header.addWidget(self._info_text)
        outer.addLayout(header)

        rule = QFrame()
        rule.setProperty("box", "rule")
        rule.setFixedHeight(1)
        outer.addWidget(rule)

        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        self.body.setSpacing(GAP)
        outer.addLayout(self.body, 1)

    def _show_info(self, shown: bool) -> None:
        if self._info_text is not None:
            self._info_text.setVisible(shown)
