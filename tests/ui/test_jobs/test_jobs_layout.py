"""What a person arranged on the Jobs page is so again at the next start."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from tests.memory import Memory

from sealscribe.ui.jobs.job_model import JobTableModel
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.job_table import JobTable
from sealscribe.ui.jobs.jobs_layout import LAYOUT_KEY, JobsLayout
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.jobs.table_split import TableSplit
from sealscribe.ui.theme import ThemeController

ShowPage = Callable[..., JobsPage]


@pytest.fixture
def records(jobs: SimpleNamespace) -> list[Any]:
    return [
        jobs.record(name, draft=jobs.draft(name), age=timedelta(hours=age))
        for name, age in (("calls", 1), ("board", 2), ("audit", 3))
    ]


def drag(qtbot: QtBot, widget: Any, start: QPoint, by: QPoint) -> None:
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, start + by / 2)
    qtbot.mouseMove(widget, start + by)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=start + by)


def names(page: JobsPage) -> list[str]:
    return [page.model.index(row, Column.NAME).data() for row in range(page.model.rowCount())]


def widths(page: JobsPage) -> list[int]:
    return [page.table.columnWidth(column) for column in Column]


def test_order_widths_and_heights_come_back(qtbot: QtBot, page: ShowPage, records: list[Any]) -> None:
    memory = Memory()
    shown = page(*records, memory=memory)
    header = shown.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.NAME) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(shown) == ["audit", "board", "calls"]
    edge = QPoint(header.sectionViewportPosition(Column.LANGUAGE) - 1, header.height() // 2)
    drag(qtbot, header.viewport(), edge, QPoint(30, 0))
    handle = shown.splitter.handle(1)
    drag(qtbot, handle, handle.rect().center(), QPoint(0, 60))
    arranged = (names(shown), widths(shown), shown.splitter.sizes())
    shown.hide()

    again = page(memory=memory)
    qtbot.waitUntil(lambda: (names(again), widths(again), again.splitter.sizes()) == arranged)


def test_what_nobody_arranged_follows_the_window(page: ShowPage, records: list[Any]) -> None:
    memory = Memory()
    page(*records, memory=memory).hide()
    kept = json.loads(memory.kept[LAYOUT_KEY])
    assert kept == {"sorted_by": "CREATED", "order": "descending", "widths": {}, "table_share": 0}

    narrow = page(memory=memory, size=(1000, 700))
    assert widths(narrow) == widths(page(size=(1000, 700)))


def test_chosen_widths_grow_and_shrink_with_the_text(
    page: ShowPage, records: list[Any], themes: ThemeController
) -> None:
    shown = page(*records)
    shown.table.choose_widths({Column.LANGUAGE: 30.0})
    before = widths(shown)[Column.LANGUAGE]
    themes.set_large(True)
    assert widths(shown)[Column.LANGUAGE] > before * 1.2
    assert shown.table.chosen_widths()[Column.LANGUAGE] == pytest.approx(30.0, abs=0.5)
    themes.set_large(False)
    assert widths(shown)[Column.LANGUAGE] == pytest.approx(before, abs=2)


def test_a_full_disk_does_not_disturb(page: ShowPage, records: list[Any]) -> None:
    page(*records, memory=Memory(is_full=True)).hide()


NONSENSE = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from(list(Column.__members__)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["NAME", "STATUS", "x"]), inner),
    max_leaves=6,
)


@given(
    kept=st.text(max_size=20)
    | st.fixed_dictionaries({}, optional=dict.fromkeys(("sorted_by", "order", "widths", "table_share"), NONSENSE)).map(
        json.dumps
    )
    | NONSENSE.map(json.dumps)
)
def test_nonsense_leaves_a_table_that_can_be_used(qapp: object, kept: str) -> None:
    memory = Memory()
    memory.kept[LAYOUT_KEY] = kept
    table = JobTable(JobTableModel(lambda _: None, lambda _: None))
    split = TableSplit(table)
    JobsLayout(memory, table, split).bring_back()
    assert all(table.columnWidth(column) > 0 for column in Column)
    assert 0 <= split.chosen_share() <= 1
    split.deleteLater()
