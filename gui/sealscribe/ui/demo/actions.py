"""The Demo menu: what one can do in the demo only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from sealscribe.core.demo import DemoWorld
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import OutputRole
from sealscribe.ui.actions.register import with_mnemonic
from sealscribe.ui.demo.look_inside import LookInside
from sealscribe.ui.main_window import MainWindow
from sealscribe.ui.texts.demo_texts import LOOK_INSIDE, LOOK_INSIDE_NEEDS, SHARE_PARTNER_KEY, sharing_text
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

DEMO: Final = tr("&Demo")


class DemoActions(QObject):
    """Fills the Demo menu. ``shown_record`` tells the job that Jobs shows; ``reset`` is the action Reset demo."""

    def __init__(
        self,
        window: MainWindow,
        inquiries: Inquiries,
        shown_record: Callable[[], JobRecord | None],
        reset: QAction,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._inquiries = inquiries
        self._shown_record = shown_record
        self._world: DemoWorld | None = None
        self._share_id: int | None = None
        self.look_inside = QAction(with_mnemonic(f"{LOOK_INSIDE}\N{HORIZONTAL ELLIPSIS}"), window)
        self.look_inside.setObjectName("demo.look-inside")
        self.look_inside.triggered.connect(self._look_inside)
        self.share_partner_key = QAction(with_mnemonic(SHARE_PARTNER_KEY), window)
        self.share_partner_key.setObjectName("demo.share-partner-key")
        self.share_partner_key.setCheckable(True)
        self.share_partner_key.triggered.connect(self._share)
        self.set_world(None)
        window.menus.add_menu(DEMO, [self.look_inside, self.share_partner_key, reset])
        window.register.refresh_asked.connect(self._refresh)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    def set_world(self, world: DemoWorld | None) -> None:
        """Take the world that is connected now, or None while there is none."""
        self._world = world
        self.share_partner_key.setEnabled(world is not None)
        self._refresh()

    def _record(self) -> JobRecord | None:
        """The job that can be looked inside."""
        record = self._shown_record()
        can = record is not None and record.state is JobState.COMPLETED and bool(record.request.key)
        return record if can and self._world is not None else None

    @Slot()
    def _refresh(self) -> None:
        can = self._record() is not None
        self.look_inside.setEnabled(can)
        self.look_inside.setToolTip("" if can else LOOK_INSIDE_NEEDS)

    @Slot()
    def _look_inside(self) -> None:
        record = self._record()
        if record is None or self._world is None:
            return
        place = next((one.location for one in record.outputs if one.role is OutputRole.TRANSCRIPT), None)
        if place is not None:
            LookInside(place, self._world, self._inquiries, self._window).open()

    @Slot(bool)
    def _share(self, is_shared: bool) -> None:
        if self._world is not None:
            self._share_id = self._inquiries.have_made(partial(self._world.share_partner_key, is_shared))

    @Slot(object)
    def _answered(self, message: object) -> None:
        if isinstance(message, Answer) and message.request_id == self._share_id:
            self._share_id = None
            self._window.flash("info", *sharing_text(self.share_partner_key.isChecked()))

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id == self._share_id:
            self._share_id = None
            self.share_partner_key.setChecked(not self.share_partner_key.isChecked())
            words = error_text(message.error)
            self._window.flash("error", words.title, words.text)
