"""Telling assistive technology about a change that moves no focus."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, assertive: bool = False) -> None:
    """Have a screen reader say ``text``; ``assertive`` interrupts what it is saying, for errors only.

    Does nothing where no assistive technology listens.
    """
    accessible = QtGui.QAccessible
    if not text or not accessible.isActive():
        return
    event = QtGui.QAccessibleAnnouncementEvent(widget, text)
    politeness = accessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    accessible.updateAccessibility(event)
