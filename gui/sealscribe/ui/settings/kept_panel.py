"""What is kept on this computer, where, and for how long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.preferences import LogDays, LogLevel, Preferences
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.preferences_panel import PREFIX, PreferencesPanel, Switch, choice_line
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import LinkButton
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.ui.widgets.text import TextLabel

OpenFolder = Callable[[str], bool]
"""Shows a folder in the system's file manager; tells whether there is one."""
LEVEL_WORDS: Final = {
    LogLevel.ERROR: tr("Defects only"),
    LogLevel.WARNING: tr("What went wrong"),
    LogLevel.INFO: tr("Each request to AWS as well"),
    LogLevel.DEBUG: tr("Everything"),
}
_LEVEL_HELP: Final = tr("Neither secrets nor values of an encryption context are written, whatever is chosen.")
_DAYS_HELP: Final = tr("The log has five files of 1 MB at most; older entries go at the next start.")
_CANNOT_OPEN: Final = tr("There is no program to show folders.")


class KeptFolder(NamedTuple):
    """A folder of the program: ``holds`` says what is in it, and for how long."""

    title: str
    holds: str
    path: str


class KeptPaths(NamedTuple):
    """The program's folders on this computer."""

    data: str
    config: str
    logs: str


def kept_folders(paths: KeptPaths) -> Sequence[KeptFolder]:
    """Return what the folders hold."""
    return (
        KeptFolder(
            tr("Jobs"),
            tr(
                "Each job with its key and encryption context, for ever: AWS does not give them back, so this "
                "record is "
                "the proof. Saved sets of pairs until you delete them."
            ),
            paths.data,
        ),
        KeptFolder(tr("Settings"), tr("What you choose here, and how you last connected. No secret."), paths.config),
        KeptFolder(tr("Log"), tr("What went wrong, for as long as you choose below."), paths.logs),
    )


def open_in_file_manager(folder: str) -> bool:
    """Show a folder with the system's own program."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


class _FolderLine(QWidget):
    """One folder, with a way there."""

    def __init__(self, folder: KeptFolder, open_folder: OpenFolder) -> None:
        super().__init__()
        self._path = folder.path
        self._open_folder = open_folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(TextLabel(folder.title, "label", wrap=False))
        line.addStretch(1)
        self.open_button = LinkButton(tr("Open folder"), icon="folder")
        self.open_button.setProperty("flush", "true")
        self.open_button.setAccessibleName(tr("Open folder: {title}", title=folder.title))
        self.open_button.clicked.connect(self._open)
        line.addWidget(self.open_button)
        column.addLayout(line)
        column.addWidget(TextLabel(folder.holds, "help"))
        self.path_label = TextLabel(folder.path, "code", selectable=True)
        column.addWidget(self.path_label)
        self.problem_label = TextLabel("", "small", tone="danger")
        self.problem_label.hide()
        column.addWidget(self.problem_label)

    @Slot()
    def _open(self) -> None:
        opened = self._open_folder(self._path)
        self.problem_label.setText("" if opened else _CANNOT_OPEN)
        self.problem_label.setVisible(not opened)


class KeptPanel(PreferencesPanel):
    """The folders, what may be kept in them, and the log."""

    def __init__(
        self, model: PreferencesModel, paths: KeptPaths, open_folder: OpenFolder = open_in_file_manager
    ) -> None:
        super().__init__(
            tr("Kept on this computer"), model, tr("Only you can read it. Access keys are in the keyring alone.")
        )
        self.folder_lines = [_FolderLine(folder, open_folder) for folder in kept_folders(paths)]
        for line in self.folder_lines:
            self.body.addWidget(line)
        self.draft_switch = Switch(
            "keep-draft",
            tr("Keep the unfinished job"),
            tr(
                "Until it is created or the form is emptied, without the values that Sealscribe warns of. "
                "It is back after a crash or at the next start."
            ),
        )
        self.body.addWidget(self.draft_switch)
        self.keys_switch = Switch(
            "remember-keys",
            tr("Remember keys of other accounts"),
            tr("The ARNs of the last eight for each account in use. Switching it off forgets them."),
        )
        self.body.addWidget(self.keys_switch)
        self.level_box = ComboBox()
        self.level_box.setObjectName(f"{PREFIX}.log-level")
        for level in LogLevel:
            self.level_box.addItem(LEVEL_WORDS[level], level)
        self.body.addWidget(form_row(tr("Log level"), choice_line(self.level_box), constraint=_LEVEL_HELP))
        self.days_box = ComboBox()
        self.days_box.setObjectName(f"{PREFIX}.log-days")
        for days in LogDays:
            self.days_box.addItem(tr("{days} days", days=int(days)), days)
        self.body.addWidget(form_row(tr("Keep the log for"), choice_line(self.days_box), constraint=_DAYS_HELP))
        self.show_preferences()
        self.draft_switch.box.toggled.connect(self._choose)
        self.keys_switch.box.toggled.connect(self._choose)
        self.level_box.currentIndexChanged.connect(self._choose)
        self.days_box.currentIndexChanged.connect(self._choose)

    def fill(self, preferences: Preferences) -> None:
        """Show the choices."""
        self.draft_switch.box.setChecked(preferences.keeps_draft)
        self.keys_switch.box.setChecked(preferences.remembers_keys)
        self.level_box.setCurrentIndex(self.level_box.findData(preferences.log_level))
        self.days_box.setCurrentIndex(self.days_box.findData(preferences.log_days))

    @Slot()
    def _choose(self) -> None:
        self.choose(
            replace(
                self.preferences,
                keeps_draft=self.draft_switch.box.isChecked(),
                remembers_keys=self.keys_switch.box.isChecked(),
                log_level=LogLevel(self.level_box.currentData()),
                log_days=LogDays(self.days_box.currentData()),
            )
        )
