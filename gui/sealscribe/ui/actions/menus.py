"""The menus: what they hold is what the register holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from sealscribe.ui.actions.register import with_mnemonic, without_mnemonic
from sealscribe.ui.texts.look_texts import THEME_WORDS
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.translation import tr

if TYPE_CHECKING:
    from sealscribe.ui.actions.edit_actions import EditActions
    from sealscribe.ui.actions.register import ActionRegister

FILE: Final = tr("File")
EDIT: Final = tr("Edit")
VIEW: Final = tr("View")
THEME: Final = tr("Theme")
JOB: Final = tr("Job")
HELP: Final = tr("Help")


class Menus(QObject):
    """Fills the menu bar, and tells what was chosen that the window has to do."""

    create_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()
    diagnostics_asked = Signal()
    about_asked = Signal()
    help_asked = Signal()
    shortcuts_asked = Signal()
    palette_asked = Signal()

    def __init__(
        self,
        bar: QMenuBar,
        register: ActionRegister,
        edit: EditActions,
        themes: ThemeController,
        pages: tuple[QAction, ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._register = register
        self._themes = themes
        self._menus = dict(zip((FILE, EDIT, VIEW, JOB, HELP), _menus_of(bar), strict=True))
        self._fill_file()
        self._add(EDIT, *edit.actions())
        self._menus[EDIT].insertSeparator(edit.actions()[2])
        self._menus[EDIT].aboutToShow.connect(edit.refresh)
        register.refresh_asked.connect(edit.refresh)
        self._fill_view(pages)
        self._menus[JOB].menuAction().setVisible(False)
        self._menus[JOB].aboutToShow.connect(register.refresh_asked)
        self._fill_help()

    def add_page(self, action: QAction) -> None:
        """Put the way to one more page into the View menu."""
        self._menus[VIEW].insertAction(self._after_pages, action)
        self._register.add(VIEW, action)

    def add_menu(self, title: str, actions: list[QAction]) -> None:
        """Put a menu of these actions before the Help menu."""
        menu = QMenu(title, self._bar)
        menu.addActions(actions)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._register.refresh_asked)
        self._bar.insertMenu(self._menus[HELP].menuAction(), menu)
        self._register.add(without_mnemonic(title), *actions)

    def add_help_menu(self, title: str, actions: list[QAction]) -> None:
        """Put actions into a menu of their own in the Help menu."""
        menu = QMenu(title, self._menus[HELP])
        menu.addActions(actions)
        menu.setToolTipsVisible(True)
        self._menus[HELP].insertMenu(self._before_about, menu)
        self._register.add(without_mnemonic(title), *actions)

    def add_job_actions(self, actions: list[QAction]) -> None:
        """Fill the Job menu; separators stay what they are."""
        self._menus[JOB].addActions(actions)
        self._register.add(JOB, *(action for action in actions if not action.isSeparator()))
        self._menus[JOB].menuAction().setVisible(True)

    def _fill_file(self) -> None:
        create = self._make(tr("&Create job"), self.create_asked, "create", "Ctrl+N")
        settings = self._make(tr("&Settings"), self.settings_asked, "settings", "Ctrl+,")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        leave = self._make(tr("&Quit"), self.quit_asked, "quit", "Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        for number, action in enumerate((create, settings, leave)):
            if number:
                self._menus[FILE].addSeparator()
            self._add(FILE, action)

    def _fill_view(self, pages: tuple[QAction, ...]) -> None:
        self._add(VIEW, *pages)
        self._after_pages = self._menus[VIEW].addSeparator()
        self._add(VIEW, self._make(tr("Command &palette"), self.palette_asked, "palette", "Ctrl+K"))
        self._menus[VIEW].addSeparator()
        self._theme_group = QActionGroup(self)
        theme_menu = self._menus[VIEW].addMenu(with_mnemonic(THEME))
        for choice, words in THEME_WORDS.items():
            action = QAction(words, self)
            action.setObjectName(f"theme.{choice}")
            action.setCheckable(True)
            action.setData(choice)
            self._theme_group.addAction(action)
            theme_menu.addAction(action)
        self._register.add(THEME, *self._theme_group.actions())
        self._large = QAction(tr("P&resenter size"), self)
        self._large.setObjectName("view.presenter-size")
        self._large.setCheckable(True)
        self._large.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self._large.triggered.connect(self._themes.set_large)
        self._add(VIEW, self._large)
        self._theme_group.triggered.connect(self._choose_theme)
        self._themes.choice_changed.connect(self._show_choices)
        self._themes.theme_changed.connect(self._show_choices)
        self._show_choices()

    def _fill_help(self) -> None:
        contents = self._make(tr("&Help"), self.help_asked, "help", QKeySequence(QKeySequence.StandardKey.HelpContents))
        shortcuts = self._make(tr("&Keyboard shortcuts"), self.shortcuts_asked, "shortcuts", "Ctrl+/")
        self._add(HELP, contents, shortcuts)
        self._before_about = self._menus[HELP].addSeparator()
        diagnostics = self._make(tr("Save &diagnostics\N{HORIZONTAL ELLIPSIS}"), self.diagnostics_asked, "diagnostics")
        about = self._make(tr("&About Sealscribe"), self.about_asked, "about")
        about.setMenuRole(QAction.MenuRole.AboutRole)
        self._add(HELP, diagnostics, about)

    def _make(self, text: str, asked: SignalInstance, name: str, keys: QKeySequence | str = "") -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"menu.{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(asked)
        return action

    def _add(self, title: str, *actions: QAction) -> None:
        self._menus[title].addActions(list(actions))
        self._register.add(title, *actions)

    @Slot()
    def _show_choices(self) -> None:
        for action in self._theme_group.actions():
            action.setChecked(action.data() == self._themes.choice)
        self._large.setChecked(self._themes.is_large)

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self._themes.set_choice(str(action.data()))


def _menus_of(bar: QMenuBar) -> list[QMenu]:
    return [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
