"""Help > Walkthrough: the tours of the program, one of them at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from sealscribe.ui.actions.menus import Menus
from sealscribe.ui.main_window import MainWindow
from sealscribe.ui.translation import tr
from sealscribe.walkthrough.guide import Guide
from sealscribe.walkthrough.tour import Tour, load_tours

MENU: Final = tr("&Walkthrough")


def tours_in_language() -> tuple[Tour, ...]:
    """Return all tours, their words in the language of the program."""
    return tuple(_in_language(tour) for tour in load_tours())


def _in_language(tour: Tour) -> Tour:
    steps = tuple(
        replace(step, title=tr(step.title), text=tr(step.text), why=tr(step.why) if step.why else "")
        for step in tour.steps
    )
    return replace(tour, title=tr(tour.title), summary=tr(tour.summary), steps=steps)


class Walkthroughs(QObject):
    """Starts tours here in the demo; elsewhere ``open_demo`` starts a demo that begins with the tour of that id."""

    began = Signal(object)
    """The Guide of a tour that begins."""

    def __init__(
        self,
        window: MainWindow,
        menus: Menus,
        open_demo: Callable[[str], bool] | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._open_demo = open_demo
        self._tours = {tour.id: tour for tour in tours_in_language()}
        self.guide: Guide | None = None
        actions = []
        for tour in self._tours.values():
            action = QAction(tr("{title} ({minutes} minutes)", title=tour.title, minutes=tour.minutes), self)
            action.setObjectName(f"walkthrough.{tour.id}")
            action.setToolTip(tour.summary)
            action.setData(tour.id)
            action.triggered.connect(self._chosen)
            actions.append(action)
        menus.add_help_menu(MENU, actions)

    @property
    def tour_ids(self) -> tuple[str, ...]:
        """The tours in their order."""
        return tuple(self._tours)

    def start(self, tour_id: str) -> None:
        """Begin a tour, in place of one that goes on. Raises KeyError for an unknown one."""
        tour = self._tours[tour_id]
        if self._open_demo is not None:
            if not self._open_demo(tour_id):
                self._window.flash(
                    "error",
                    tr("The demo could not be started"),
                    tr("Try again, or start it with sealscribe walkthrough."),
                )
            return
        if self.guide is not None:
            self.guide.end()
        self.guide = Guide(tour, self._window)
        self.guide.ended.connect(self._forget)
        self.began.emit(self.guide)
        self.guide.start()

    @Slot()
    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.start(str(action.data()))

    @Slot()
    def _forget(self) -> None:
        if self.guide is not None:
            self.guide.deleteLater()
            self.guide = None
