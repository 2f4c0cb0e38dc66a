"""The page's frame: panels that scroll, a summary that stays in view, and the buttons at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.errors import AppError
from sealscribe.ui.components.tab_chain import insert_tabs, tab_stops_in
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.feedback import Flash
from sealscribe.ui.widgets.scroll import STANDARD_LINE, ScrollColumn
from sealscribe.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from sealscribe.ui.create_job.summary import Summary

CREATE = tr("Create job")
CREATING = tr("Creating job")
WIDE_PAGE = 1060
"""From this width on, in logical pixels at ordinary text size, the summary gets more room."""
MINIMUM_SIDE_PAGE = 780
"""Below this width, in logical pixels at ordinary text size, the summary stands under the panels."""
PANELS_WIDTH = 960
"""The panels grow to this width, in logical pixels at ordinary text size; longer lines are hard to read."""


class _Foot(QWidget):
    """Cancel and Create job, with a word on the state where there is room."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        self.state = TextLabel("", "small", tone="muted")
        row.addWidget(self.state, 1)
        self.cancel_button = SecondaryButton(tr("Cancel"))
        self.cancel_button.setObjectName("create-job.cancel")
        self.create_button = PrimaryButton(CREATE)
        self.create_button.setObjectName("create-job.submit")
        self.create_button.setToolTip(tr("Create job (Ctrl+Enter)"))
        row.addWidget(self.cancel_button)
        row.addWidget(self.create_button)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Say that the job is being made."""
        self.create_button.setText(CREATING if busy else CREATE)
        self.create_button.set_icon_name("progress" if busy else None)
        if busy:
            announce(self, f"{CREATING}.")

    def show_counts(self, errors: int, warnings: int) -> None:
        """Say how many errors and warnings a person is shown."""
        counts = (count_text(errors, "error", "errors"), count_text(warnings, "warning", "warnings"))
        self.state.setText(", ".join(words for words, count in zip(counts, (errors, warnings), strict=True) if count))


class PageFrame(QWidget):
    """Holds the panels at the left and the summary at the right; in a narrow page the summary follows the panels."""

    notice_action = Signal()
    """The link in the notice was pressed."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._flash: Flash | None = None
        self._beside: bool | None = None
        self._has_summary = False
        self._reveal_timer = QTimer(self)
        self._reveal_timer.setSingleShot(True)
        self._reveal_timer.timeout.connect(self._reveal_sent)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self.panel_scroll = ScrollColumn(max_width=PANELS_WIDTH)
        self.panel_scroll.column.addWidget(TextLabel(title, "title", wrap=False))
        self.panels = QVBoxLayout()
        self.panels.setSpacing(20)
        self.panel_scroll.column.addLayout(self.panels)
        self._below = QFrame()
        self._below.setProperty("box", "panel")
        self._below_column = QVBoxLayout(self._below)
        self._below_column.setContentsMargins(20, 16, 20, 20)
        self.panel_scroll.column.addWidget(self._below)
        left = QVBoxLayout()
        left.setSpacing(0)
        self._notice_area = QWidget()
        self._notices = QVBoxLayout(self._notice_area)
        self._notices.setContentsMargins(20, 16, 20, 0)
        self._notice_area.hide()
        left.addWidget(self._notice_area)
        left.addWidget(self.panel_scroll, 1)
        middle.addLayout(left, 1)

        self._side = QFrame()
        self._side.setProperty("surface", "panel")
        self._side.setAccessibleName(tr("Summary"))
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(_rule(Qt.Orientation.Vertical))
        self._side_column = QVBoxLayout()
        side.addLayout(self._side_column, 1)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(0)
        self._side_scroll = ScrollColumn()
        self._side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side_column.addWidget(self._side_scroll, 1)
        middle.addWidget(self._side)
        outer.addLayout(middle, 1)

        self._foot = QFrame()
        self._foot.setProperty("surface", "panel")
        self._foot_column = QVBoxLayout(self._foot)
        self._foot_column.setContentsMargins(0, 0, 0, 0)
        self._foot_column.setSpacing(0)
        self._foot_column.addWidget(_rule(Qt.Orientation.Horizontal))
        outer.addWidget(self._foot)

        self._side_column.addWidget(_rule(Qt.Orientation.Horizontal))
        self._side.hide()
        self._below.hide()
        self._foot.hide()

    def adopt(self, summary: Summary) -> None:
        """Take the summary in, and make the buttons: after the panels, so that Tab reaches them last."""
        self.summary = summary
        summary.sent.toggled.connect(self._sent_toggled)
        self.foot = _Foot()
        self._has_summary = True
        self._arrange()
        inner = self._side_scroll.widget()
        if inner is not None:
            inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the summary the width that its words need now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    @property
    def is_beside(self) -> bool:
        """Whether the summary stands beside the panels."""
        return bool(self._beside)

    def notice(self) -> Flash | None:
        """The message over the panels, if there is one."""
        return self._flash

    def show_notice(
        self, kind: str, title: str, text: str = "", action: str | None = None, *, details: str = ""
    ) -> None:
        """Show one message over the panels, in place of the one before."""
        self.clear_notice()
        self._flash = Flash(kind, title, text, action, details=details)
        self._flash.setObjectName("create-job.notice")
        self._flash.action_triggered.connect(self.notice_action)
        self._flash.dismissed.connect(self._forget_notice)
        self._notices.addWidget(self._flash)
        self._notice_area.show()
        in_panels = [stop for stop in tab_stops_in(self.panel_scroll) if not self._below.isAncestorOf(stop)]
        for first in in_panels[:1]:
            insert_tabs(tab_stops_in(self._flash), first)
        self._flash.announce()

    def show_refusal(self, error: AppError) -> None:
        """Say that there is no job: and why, unless a field is to blame, which says it itself."""
        words = error_text(error)
        why = tr("The job was not created.") if error.field is not None else words.text
        self.show_notice(
            "error", words.title, tr("{why} What you entered is kept.", why=why), details=error_details(error)
        )

    def show_error_count(self, count: int) -> None:
        """Say that nothing was sent, since there are errors, with a way to the first."""
        self.show_notice("error", *_error_count(count))

    def update_error_count(self, count: int) -> None:
        """Keep the count of that message true, where it stands; without errors it goes."""
        if self._flash is None or self._flash.kind != "error" or not self._flash.action_button.text():
            return
        if count:
            self._flash.set_content("error", *_error_count(count))
        else:
            self.clear_notice()

    def clear_notice(self) -> None:
        """Take the message away."""
        if self._flash is not None:
            self._flash.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Find the place for the summary."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    @Slot(bool)
    def _sent_toggled(self, opened: bool) -> None:
        self._arrange()
        if opened:
            # The text has its place only after the layout has been made anew.
            self._reveal_timer.start(0)

    @Slot()
    def _reveal_sent(self) -> None:
        scroll = self._side_scroll if self.is_beside else self.panel_scroll
        for widget in (self.summary.sent, self.summary.sent.open_button):
            scroll.ensureWidgetVisible(widget, 0, 12)

    @Slot()
    def _forget_notice(self) -> None:
        self._flash = None
        self._notice_area.hide()

    def _arrange(self) -> None:
        if not self._has_summary:
            return
        scale = max(STANDARD_LINE, self.fontMetrics().height()) / STANDARD_LINE
        if self.summary.sent.is_open:
            usual = min(round(self.width() * 0.45), round(520 * scale))
        else:
            usual = round((340 if self.width() >= WIDE_PAGE * scale else 288) * scale)
        side = max(usual, self._side_needs())
        beside = self.width() >= max(MINIMUM_SIDE_PAGE * scale, side + self._panels_need())
        if beside != self._beside:
            self._beside = beside
            self._place_summary(beside)
        self._notice_area.setMaximumWidth(round(PANELS_WIDTH * scale))
        if beside:
            self._side.setFixedWidth(side)

    def _panels_need(self) -> int:
        inner = self.panel_scroll.widget()
        bar = self.panel_scroll.verticalScrollBar().sizeHint().width()
        return inner.minimumSizeHint().width() + bar if inner is not None else 0

    def _side_needs(self) -> int:
        """The width at which no word of the summary and no button is cut; languages differ in that."""
        inner = self._side_scroll.widget()
        bar = self._side_scroll.verticalScrollBar().sizeHint().width()
        summary = inner.minimumSizeHint().width() + bar if inner is not None else 0
        return max(summary, self.foot.minimumSizeHint().width()) + 1

    def _place_summary(self, beside: bool) -> None:
        focused = self.focusWidget()
        self._side.setVisible(beside)
        self._below.setVisible(not beside)
        self._foot.setVisible(not beside)
        if beside:
            self._side_scroll.column.addWidget(self.summary)
            self._side_column.addWidget(self.foot)
        else:
            self._below_column.addWidget(self.summary)
            self._foot_column.addWidget(self.foot)
        self.foot.state.setVisible(not beside)
        self.summary.show()
        self.foot.show()
        if (
            focused is not None
            and self.isVisible()
            and (self.foot.isAncestorOf(focused) or self.summary.isAncestorOf(focused))
        ):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _error_count(count: int) -> tuple[str, str, str]:
    return (
        tr("{count} to correct", count=count_text(count, "error", "errors")),
        tr("Nothing was sent."),
        tr("Go to the first error"),
    )


def _rule(orientation: Qt.Orientation) -> QFrame:
    rule = QFrame()
    rule.setProperty("box", "rule")
    if orientation == Qt.Orientation.Horizontal:
        rule.setFixedHeight(1)
    else:
        rule.setFixedWidth(1)
    return rule
