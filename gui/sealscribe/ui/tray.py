"""The system's tray, where there is one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon


def tray_icon(icon: QIcon, parent: QObject) -> QSystemTrayIcon | None:
    """Return a place in the tray, not shown yet, or None where the system has none."""
    return QSystemTrayIcon(icon, parent) if QSystemTrayIcon.isSystemTrayAvailable() else None
