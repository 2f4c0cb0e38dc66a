"""What every panel of the page has in common."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.preferences import Preferences
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.widgets.choices import ToggleSwitch
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.text import TextLabel

PREFIX: Final = "settings"


class PreferencesPanel(Panel):
    """Shows a part of the preferences, whoever changes them, and changes them at once.

    A subclass sets its widgets in `fill`, and answers them with `choose`.
    """

    def __init__(self, title: str, model: PreferencesModel, description: str | None = None) -> None:
        super().__init__(title, description)
        self._model = model
        self._filling = False
        model.changed.connect(self.show_preferences)

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        return self._model.preferences

    @Slot()
    def show_preferences(self) -> None:
        """Show what is chosen now; that is no choice."""
        self._filling = True
        self.fill(self.preferences)
        self._filling = False

    def choose(self, preferences: Preferences) -> None:
        """Choose, unless it is the panel itself that sets its widgets."""
        if not self._filling:
            self._model.choose(preferences)

    def fill(self, preferences: Preferences) -> None:
        """Set the widgets."""


class Switch(QWidget):
    """A switch with a line that says what it does."""

    def __init__(self, name: str, label: str, text: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.box = ToggleSwitch(label)
        self.box.setObjectName(f"{PREFIX}.{name}")
        self.box.setAccessibleDescription(text)
        column.addWidget(self.box)
        column.addWidget(TextLabel(text, "help"))
        self.setFocusProxy(self.box)


def choice_line(box: ComboBox) -> QHBoxLayout:
    """Return a line with a drop-down that is no wider than it has to be."""
    box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
    line = QHBoxLayout()
    line.addWidget(box)
    line.addStretch(1)
    return line
