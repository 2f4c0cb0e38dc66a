"""How a person arranged the Jobs page: the height of the table, the widths of its columns, and their order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, TypeGuard

from PySide6.QtCore import Qt

from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.job_table import JobTable
from sealscribe.ui.jobs.table_split import TableSplit
from sealscribe.ui.memory import Memory, remember

LAYOUT_KEY: Final = "jobs.layout"
_DESCENDING: Final = "descending"
_ASCENDING: Final = "ascending"


class JobsLayout:
    """Brings back what was kept in ``memory``; what does not fit, say of another version, is left as it comes."""

    def __init__(self, memory: Memory, table: JobTable, split: TableSplit) -> None:
        self._memory = memory
        self._table = table
        self._split = split

    def bring_back(self) -> None:
        """Arrange the page as it was kept."""
        kept = _read(self._memory.get(LAYOUT_KEY) or "")
        columns = Column.__members__
        order, way = kept.get("sorted_by"), kept.get("order")
        if isinstance(order, str) and order in columns and way in (_ASCENDING, _DESCENDING):
            down = Qt.SortOrder.DescendingOrder if way == _DESCENDING else Qt.SortOrder.AscendingOrder
            self._table.sortByColumn(columns[order], down)
        widths = kept.get("widths")
        if isinstance(widths, Mapping):
            self._table.choose_widths(
                {columns[name]: float(width) for name, width in widths.items() if name in columns and _is_size(width)}
            )
        share = kept.get("table_share")
        if _is_size(share):
            self._split.choose_share(share)

    def keep(self) -> None:
        """Keep the page as it is arranged now; what no person changed is left to the program."""
        header = self._table.horizontalHeader()
        down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        layout = {
            "sorted_by": Column(header.sortIndicatorSection()).name,
            "order": _DESCENDING if down else _ASCENDING,
            "widths": {column.name: round(width, 2) for column, width in self._table.chosen_widths().items()},
            "table_share": round(self._split.chosen_share(), 3),
        }
        remember(self._memory, LAYOUT_KEY, json.dumps(layout))


def _read(text: str) -> Mapping[str, Any]:
    try:
        kept = json.loads(text)
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _is_size(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1_000
