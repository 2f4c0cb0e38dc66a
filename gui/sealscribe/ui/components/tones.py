"""The colours of the theme's tones, for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from sealscribe.ui.widgets.text import TextLabel


class Tones:
    """Reads the colour of a tone from hidden labels that the style sheet answers, so that it follows the theme."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._probes: dict[str, TextLabel] = {}

    def color(self, tone: str) -> QColor:
        """The colour of ``tone`` now."""
        probe = self._probes.get(tone)
        if probe is None:
            probe = TextLabel(tone=tone, parent=self._owner)
            probe.hide()
            self._probes[tone] = probe
        probe.ensurePolished()
        return probe.palette().color(probe.foregroundRole())
