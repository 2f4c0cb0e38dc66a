"""Ctrl+C and a request to end reach Qt's event loop, and are given back afterwards."""

from __future__ import annotations

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from sealscribe.interrupts import Interrupts


@pytest.mark.skipif(os.name == "nt", reason="a process cannot send itself these signals on Windows")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_of_the_system_becomes_one_of_qt(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    interrupts = Interrupts()
    try:
        with qtbot.waitSignal(interrupts.asked_to_end) as asked:
            os.kill(os.getpid(), number)
        assert asked.args == [int(number)]
    finally:
        interrupts.close()
    assert signal.getsignal(number) == before
