"""The offscreen platform, for captures: a screen of a usable size, one moment, no remarks about what it cannot do."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qFormatLogMessage, qInstallMessageHandler

MOMENT: Final = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""When it is in the pictures."""

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType


def use_a_screen_for_captures(scale: float) -> None:
    """Give the offscreen platform a screen that has room for lists beside the window; its own is 800 pixels wide.

    ``scale`` is how many pixels of a picture a logical one becomes, in each direction. To be called before there is an
    application.
    """
    os.environ["QT_SCALE_FACTOR"] = f"{scale:g}"
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    qInstallMessageHandler(_leave_out_offscreen_remarks)
    screen = str(files("sealscribe.resources").joinpath("captures", "screen.json"))
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen" and ":" not in screen:  # which parts the parameters
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"


def _leave_out_offscreen_remarks(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write messages of Qt as usual, but for what the offscreen platform says of every window that it shows."""
    if not text.startswith("This plugin does not support "):
        sys.stderr.write(f"{qFormatLogMessage(kind, context, text)}\n")
