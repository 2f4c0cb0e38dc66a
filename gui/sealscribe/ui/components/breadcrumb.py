"""The way from the buckets to where one is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import LinkButton
from sealscribe.ui.widgets.text import ElidedLabel, Glyph

MAX_STEPS: Final = 4
"""With more, those in the middle are folded into one."""
LONGEST_STEP: Final = 28


class _Step(LinkButton):
    """One place on the way."""

    wanted = Signal(str, str)

    def __init__(self, text: str, bucket: str, prefix: str) -> None:
        short = text if len(text) <= LONGEST_STEP else f"{text[: LONGEST_STEP - 1]}…"
        super().__init__(short.replace("&", "&&"))
        self._place = (bucket, prefix)
        self.setAccessibleName(tr("Go to {words}", words=text))
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(*self._place)


class Breadcrumb(QWidget):
    """Links for all places above, the present one as text."""

    went_to = Signal(str, str)
    """Bucket and prefix of the place that was pressed; both empty for the root."""

    def __init__(self, root: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        # The first level has no link: without this what stands below would move when the first link comes.
        self._strut = LinkButton("S", parent=self)
        self._strut.setFixedWidth(0)
        kept = self._strut.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._strut.setSizePolicy(kept)
        self._strut.hide()
        self.setAccessibleName(tr("Where you are"))
        self.show_place("", "")

    def texts(self) -> list[str]:
        """The steps as shown, the present place last."""
        shown = []
        for position in range(self._line.count()):
            item = self._line.itemAt(position)
            widget = item.widget() if item is not None else None
            if isinstance(widget, LinkButton | ElidedLabel) and widget is not self._strut:
                shown.append(widget.text().replace("&&", "&"))
        return shown

    def show_place(self, bucket: str, prefix: str) -> None:
        """Show the way to a place."""
        while (item := self._line.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self._strut:
                old.hide()
                old.deleteLater()
        steps = [(self._root, "", "")]
        if bucket:
            steps.append((bucket, bucket, ""))
        gone = ""
        for part in prefix.split("/")[:-1]:
            gone += f"{part}/"
            steps.append((part or tr("(empty name)"), bucket, gone))
        *above, (present, _bucket, _prefix) = steps
        if len(above) > MAX_STEPS:
            _text, of_bucket, of_prefix = above[-2]
            above = [*above[:2], ("…", of_bucket, of_prefix), above[-1]]
        for step in above:
            link = _Step(*step)
            link.wanted.connect(self.went_to)
            self._line.addWidget(link)
            self._line.addWidget(Glyph("chevron-right", "muted", scale=0.8))
        self._line.addWidget(ElidedLabel(present, "label"), 1)
        self._line.addWidget(self._strut)
