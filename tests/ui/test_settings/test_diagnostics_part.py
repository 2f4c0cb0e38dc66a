from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import ConnectionChoice, ConnectionKind, ConnectionStage, ConnectionState
from sealscribe.core.diagnostics import Section
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.components.document_dialog import DocumentDialog
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.diagnostics_part import HEAD, DiagnosticsPart
from sealscribe.workers.messages import Answer

REFUSED = ConnectionState(
    ConnectionChoice(ConnectionKind.PROFILE, "private-profile"),
    ConnectionStage.REFUSED,
    error=AppError(ErrorCode.ACCESS_DENIED, "sts:GetCallerIdentity", "private-resource", request_id="r-1"),
)


@pytest.fixture
def part(
    shown: Callable[[QWidget], QWidget], model: PreferencesModel, inquiries: Any, tmp_path: Path
) -> DiagnosticsPart:
    def choose(_parent: QWidget, name: str, _filter: str) -> str:
        return str(tmp_path / name)

    return DiagnosticsPart(
        shown(QWidget()),
        inquiries,
        model,
        choose,
        state=lambda: REFUSED,
        jobs=lambda: (),
        system_sections=lambda: (Section("Program", (("Sealscribe", "0.0"),)),),
        log_lines=lambda most: [f"at most {most} lines", "private-value"],
        clean=lambda text: text.replace("private-value", "…"),
    )


def test_all_that_is_saved_is_shown_first(part: DiagnosticsPart, inquiries: Any, qtbot: QtBot) -> None:
    part.show()
    part.show()
    [(request_id, text)] = inquiries.made
    inquiries.answered.emit(Answer(request_id, text))
    dialog = part._window.findChild(DocumentDialog)
    [section] = dialog.sections()
    shown = section.block.editor.toPlainText()
    assert shown.startswith(HEAD)
    for told in ("Sealscribe", "access-denied", "r-1", "at most 250 lines", "Jobs\n  none"):
        assert told in shown
    assert "private" not in shown
    qtbot.mouseClick(section.save_button, Qt.MouseButton.LeftButton)
    [(path, content)] = inquiries.saved
    assert path.endswith(".txt")
    assert content.decode() == f"{shown}\n"
    dialog.close()


def test_it_can_be_asked_for_again(part: DiagnosticsPart, inquiries: Any) -> None:
    part.show()
    inquiries.answered.emit(Answer(99, "of someone else"))
    inquiries.answered.emit(Answer(1, "first"))
    part._window.findChild(DocumentDialog).close()
    part.show()
    assert [request_id for request_id, _ in inquiries.made] == [1, 2]
