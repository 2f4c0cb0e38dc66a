"""The shell: header, navigation, flashes and the stack of pages.

It is built alone, so that it is painted at once: words first, then icons and menus, then the pages, each of which
replaces a quiet "Loading". What the first paint does not need is made or imported after it, the namespace ``Qt`` with
its hundred enumerations too; that is why some properties are set by their names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sealscribe import __version__
from sealscribe.ui.actions.register import ActionRegister
from sealscribe.ui.memory import Memory, remember
from sealscribe.ui.navigation import Destination, NavigationRail
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.text import Glyph, TextLabel
from sealscribe.ui.window_place import bring_onto_screen, screen_area, size_with_frame

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from sealscribe.ui.actions.menus import Menus
    from sealscribe.ui.widgets.chip import ConnectionChip
    from sealscribe.ui.widgets.feedback import Flash

PRODUCT: Final = "Sealscribe"
MENU_TITLES: Final = (tr("&File"), tr("&Edit"), tr("&View"), tr("&Job"), tr("&Help"))
"""From left to right; the bar has them from the first paint on."""
CREATE_PAGE: Final = "create-job"
JOBS_PAGE: Final = "jobs"
CONNECTION_PAGE: Final = "connection"
SETTINGS_PAGE: Final = "settings"
MAX_FLASHES: Final = 4
"""With more, the oldest goes."""
FIRST_SIZE: Final = QSize(1280, 800)
LEAST_PAGE: Final = QSize(440, 240)
"""So much of a page is always seen, in logical pixels; the rest of it scrolls."""
GEOMETRY_KEY: Final = "window.geometry"
"""The key under which the window's place is remembered."""


DESTINATIONS: Final = (
    Destination(CREATE_PAGE, tr("Create job"), "plus"),
    Destination(JOBS_PAGE, tr("Jobs"), "list"),
    Destination(CONNECTION_PAGE, tr("Connection"), "cloud"),
    Destination(SETTINGS_PAGE, tr("Settings"), "settings"),
)


def _always() -> bool:
    return True


class MainWindow(QMainWindow):
    """The program's window. ``memory`` keeps its place, ``may_close`` is asked before the window closes."""

    first_painted = Signal()
    """Once, as soon as the shell's words were painted."""
    ready = Signal()
    """Once, after the shell has its icons and menus: the moment to add pages and to load what is heavy."""
    close_requested = Signal()
    """The window is closing: ``may_close`` agreed."""
    page_changed = Signal(str)
    """The id of the page that is shown now."""
    create_requested = Signal()
    """File > Create job, besides showing that page."""
    diagnostics_requested = Signal()
    """Help > Save diagnostics."""

    def __init__(
        self,
        themes: ThemeController,
        *,
        memory: Memory | None = None,
        may_close: Callable[[], bool] = _always,
        destinations: Sequence[Destination] = DESTINATIONS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.memory = memory
        self._may_close = may_close
        self._chip: ConnectionChip | None = None
        self._painted = False
        self._finished = False
        self._destinations: dict[str, Destination] = {}
        self._holders: dict[str, QWidget] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._flashes: list[Flash] = []
        self._page_actions: list[QAction] = []
        self.register = ActionRegister(self)
        self._menus: Menus | None = None

        self.setWindowTitle(PRODUCT)
        self.menuBar().setObjectName("menu-bar")
        for title in MENU_TITLES:
            self.menuBar().addMenu(title)
        self.setCentralWidget(self._build_shell())
        for destination in destinations:
            self._add_destination(destination)
        themes.theme_changed.connect(self._theme_changed)
        self._restore_geometry()
        if self._destinations:
            self.show_page(next(iter(self._destinations)))

    # Pages

    def add_page(self, page_id: str, title: str, icon_name: str, widget: QWidget) -> None:
        """Put a page in its place. An id that the navigation does not know yet is added at its end."""
        if page_id not in self._destinations:
            self._add_destination(Destination(page_id, title, icon_name))
            if self._finished:
                self._rail.tint(self._themes.icons)
        self._holders[page_id] = widget
        self._frames[page_id].setWidget(widget)
        self._lead_back_to_header()

    def page(self, page_id: str) -> QWidget:
        """What stands in a page's place: the page or its "Loading". Raises KeyError."""
        return self._holders[page_id]

    def current_page(self) -> str:
        """The id of the page that is shown."""
        current = self.stack.currentWidget()
        return next(page_id for page_id, frame in self._frames.items() if frame is current)

    def show_page(self, page_id: str) -> None:
        """Go to a page, with the keyboard: to where it was there, else to the page's focus proxy.

        Raises KeyError for an unknown id.
        """
        frame = self._frames[page_id]
        page = self._holders[page_id]
        # Before the stack moves the focus to the first field that it finds.
        last = page.focusWidget()
        changed = self.stack.currentWidget() is not frame
        self.stack.setCurrentWidget(frame)
        self._rail.choose(page_id)
        self.setWindowTitle(f"{self._destinations[page_id].title} - {PRODUCT}")
        self._lead_back_to_header()
        if last is not None and last.isVisible() and last.isEnabled():
            last.setFocus()
        elif page.isVisible() and page.focusProxy() is not None:
            page.setFocus()
        if changed:
            self.page_changed.emit(page_id)

    @property
    def menus(self) -> Menus:
        """The menus, filled after the first paint. Raises RuntimeError before."""
        if self._menus is None:
            raise RuntimeError("the menus are filled after the first paint")
        return self._menus

    # What the shell tells

    def set_connection(self, text_short: str, details: str, kind: str) -> None:
        """Show who one is connected as. ``kind`` is one of `chip.CONNECTION_ICONS`, else KeyError.

        With "demo" the chip says so in its own colour and a band stands over the pages.
        """
        text = text_short
        if kind == "demo" and not text.lower().startswith("demo"):
            text = tr("Demo: {words}", words=text) if text else tr("Demo")
        self.connection_chip.show_connection(text, details, kind)
        self.demo_band.setVisible(kind == "demo")

    @property
    def connection_chip(self) -> ConnectionChip:
        """The chip in the header."""
        if self._chip is None:
            from sealscribe.ui.widgets.chip import ConnectionChip

            self._chip = ConnectionChip()
            self._chip.show_connection(tr("Connecting"), tr("The connection is being made."), "connecting")
            self._chip.clicked.connect(self._open_connection)
            self._header_row.addWidget(self._chip)
        return self._chip

    def flash(
        self, kind: str, title: str, text: str = "", action_text: str | None = None, *, details: str = ""
    ) -> Flash:
        """Show a message over the pages until it is dismissed, the newest on top.

        ``kind`` is "success", "error", "warning" or "info". Connect to the result's ``action_triggered``. ``details``
        are what *Copy details* copies.
        """
        from sealscribe.ui.components.tab_chain import insert_tabs, tab_stops_in
        from sealscribe.ui.widgets.feedback import Flash

        below = [*self._flashes[-1:], self.stack]
        message = Flash(kind, title, text, action_text, details=details)
        self._flashes.append(message)
        message.dismissed.connect(self._forget_dismissed)
        self._flash_column.insertWidget(0, message)
        # What is made later would come behind all pages.
        for first in [stop for part in below for stop in tab_stops_in(part)][:1]:
            insert_tabs(tab_stops_in(message), first)
        self._flash_area.show()
        while len(self._flashes) > MAX_FLASHES:
            self._flashes[0].dismiss()
        message.announce()
        return message

    @property
    def flashes(self) -> tuple[Flash, ...]:
        """The messages that stand now, oldest first."""
        return tuple(self._flashes)

    def _lead_back_to_header(self) -> None:
        """Have Tab come from the end of each page to the chip, and from there to the navigation."""
        if self._chip is not None:
            from sealscribe.ui.components.tab_chain import put_last

            put_last(self._chip)

    # Qt's events

    def event(self, event: QtCore.QEvent) -> bool:
        """Show the help that something in the window asks for."""
        if event.type() == QtCore.QEvent.Type.WhatsThisClicked:
            self._show_help_page(cast("QtGui.QWhatsThisClickedEvent", event).href())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Notice the first paint."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._tell_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close only when that is allowed, and remember the window's place."""
        if not self._may_close():
            event.ignore()
            return
        if self.memory is not None:
            saved = self.saveGeometry().toBase64().data()
            remember(self.memory, GEOMETRY_KEY, bytes(saved).decode("ascii"))
        self.close_requested.emit()
        event.accept()

    # Building

    def _build_shell(self) -> QWidget:
        shell = QWidget()
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_header())
        self.demo_band = self._build_demo_band()
        column.addWidget(self.demo_band)

        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._rail = NavigationRail()
        self._rail.chosen.connect(self.show_page)
        middle.addWidget(self._rail)

        content = QVBoxLayout()
        content.setSpacing(0)
        self._flash_area = QWidget()
        self._flash_column = QVBoxLayout(self._flash_area)
        self._flash_column.setContentsMargins(20, 16, 20, 0)
        self._flash_column.setSpacing(8)
        self._flash_area.hide()
        content.addWidget(self._flash_area)
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(LEAST_PAGE)
        content.addWidget(self.stack, 1)
        middle.addLayout(content, 1)
        column.addLayout(middle, 1)
        return shell

    def _build_header(self) -> QFrame:
        header = QFrame()
        header.setProperty("shell", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        self._mark = Glyph(tone="accent", scale=1.7)
        row.addWidget(self._mark)
        row.addWidget(TextLabel(PRODUCT, "heading", wrap=False))
        row.addStretch(1)
        self._header_row = row
        return header

    def _build_demo_band(self) -> QFrame:
        band = QFrame()
        band.setProperty("shell", "demo-band")
        row = QHBoxLayout(band)
        row.setContentsMargins(20, 4, 20, 4)
        label = TextLabel(tr("Demo: no AWS account is used"), wrap=False)
        label.setProperty("alignment", "AlignHCenter")
        row.addWidget(label)
        band.hide()
        return band

    def _fill_menus(self) -> None:
        from sealscribe.ui.actions.edit_actions import EditActions
        from sealscribe.ui.actions.menus import Menus

        edit = EditActions(self.windowHandle(), self)
        menus = Menus(self.menuBar(), self.register, edit, self._themes, tuple(self._page_actions), self)
        self._menus = menus
        menus.create_asked.connect(self._create_job)
        menus.settings_asked.connect(self._open_settings)
        menus.quit_asked.connect(self.close)
        menus.diagnostics_asked.connect(self.diagnostics_requested)
        menus.about_asked.connect(self._show_about)
        menus.help_asked.connect(self._show_help)
        menus.shortcuts_asked.connect(self._show_shortcuts)
        menus.palette_asked.connect(self._show_palette)

    def _add_destination(self, destination: Destination) -> None:
        number = len(self._destinations) + 1
        shortcut = f"Ctrl+{number}"
        action = QAction(destination.title, self)
        action.setProperty("shortcut", shortcut)
        action.setData(destination.page_id)
        action.triggered.connect(self._go)
        self._page_actions.append(action)
        # It has the keys before the menus are filled.
        self.addAction(action)
        if self._menus is not None:
            self._menus.add_page(action)
        self._rail.add(destination, shortcut)

        holder = TextLabel(tr("Loading..."), tone="muted", wrap=False)
        holder.setProperty("alignment", "AlignCenter")
        # A page that needs more room than a small screen has is scrolled.
        frame = QScrollArea()
        frame.setProperty("focusPolicy", "NoFocus")
        frame.setWidgetResizable(True)
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setWidget(holder)
        self.stack.addWidget(frame)
        self._destinations[destination.page_id] = destination
        self._frames[destination.page_id] = frame
        self._holders[destination.page_id] = holder

    def _restore_geometry(self) -> None:
        kept = self.memory.get(GEOMETRY_KEY) if self.memory is not None else None
        if kept is None or not self.restoreGeometry(
            QtCore.QByteArray.fromBase64(QtCore.QByteArray(kept.encode("ascii", "replace")))
        ):
            self.resize(size_with_frame(FIRST_SIZE, screen_area(self)))
        else:
            bring_onto_screen(self)
        self._first_size = self.size()

    # Answers

    @Slot()
    def _tell_first_paint(self) -> None:
        self.first_painted.emit()
        self._finish_shell()

    def _finish_shell(self) -> None:
        self._mark.set_name("seal")
        self.connection_chip.show()
        self._fill_menus()
        self._themes.follow_system()
        self._rail.tint(self._themes.icons)
        # Only now it is known what the frame takes. A size that someone set meanwhile is theirs.
        if self.size() == self._first_size:
            bring_onto_screen(self)
        self._finished = True
        self.ready.emit()

    @Slot(object)
    def _theme_changed(self, theme: object) -> None:
        self._rail.tint(self._themes.icons)

    @Slot()
    def _go(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_page(str(action.data()))

    @Slot()
    def _open_connection(self) -> None:
        if CONNECTION_PAGE in self._destinations:
            self.show_page(CONNECTION_PAGE)

    @Slot()
    def _create_job(self) -> None:
        self.show_page(CREATE_PAGE)
        self.create_requested.emit()

    @Slot()
    def _forget_dismissed(self) -> None:
        gone = self.sender()
        self._flashes = [message for message in self._flashes if message is not gone]
        self._flash_area.setVisible(bool(self._flashes))

    @Slot()
    def _open_settings(self) -> None:
        self.show_page(SETTINGS_PAGE)

    @Slot()
    def _show_palette(self) -> None:
        from sealscribe.ui.actions.palette import CommandPalette

        CommandPalette(self.register, self).open()

    @Slot()
    def _show_shortcuts(self) -> None:
        from sealscribe.ui.actions.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self.register, self).open()

    @Slot()
    def _show_help(self) -> None:
        from sealscribe.ui.help.info import help_page_of

        self._show_help_page(help_page_of(self.focusWidget()))

    def _show_help_page(self, page: str) -> None:
        """Show a page of the help, or the one that was read last, beside the window or the dialog that is open."""
        from sealscribe.ui.help.viewer import HelpViewer

        owner = QApplication.activeModalWidget() or self
        viewer = owner.findChild(HelpViewer, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly)
        (viewer or HelpViewer(owner)).show_page(page)

    @Slot()
    def _show_about(self) -> None:
        from sealscribe.ui.widgets.message_box import MessageBox

        box = MessageBox(
            tr("About {product}", product=PRODUCT),
            f"{PRODUCT} {__version__}",
            tr(
                "Submits Amazon Transcribe jobs whose output is encrypted with an AWS KMS key.\n"
                "Apache License 2.0. Not affiliated with Amazon Web Services."
            ),
            icon="seal",
            parent=self,
        )
        box.add_main_button("OK", MessageBox.ButtonRole.AcceptRole)
        box.open()
