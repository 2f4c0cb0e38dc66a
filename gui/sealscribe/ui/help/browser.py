"""Shows a page of the help, its pictures in the language and the theme of the program."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QPalette, QPixmap, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from sealscribe.ui.texts.look_texts import LANGUAGE_CODE
from sealscribe.ui.theme import DARK_BELOW

PICTURES = "pictures"
"""The folder of the pictures within that of the pages; within it, each language has its own."""
_MARGIN = 16


class HelpBrowser(QTextBrowser):
    """A page in Markdown. A picture of it is no wider than the page, and another one where the theme is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._drawn_for: tuple[bool, int] | None = None
        self._read_to = 0.0
        self.setOpenLinks(False)
        # A bar that came and went with the height of a page would change the width of its pictures, and so its height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(_MARGIN)
        self.verticalScrollBar().valueChanged.connect(self._note_place)

    def show_text(self, text: str) -> None:
        """Show a page from its beginning."""
        self._text = text
        self._draw()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return a picture that a page names, or nothing where there is none."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QPixmap()
        theme = "dark" if self._is_dark() else "light"
        path = files("sealscribe.resources").joinpath(
            "help", PICTURES, LANGUAGE_CODE, f"{QUrl(name).path()}-{theme}.png"
        )
        if path.is_file():
            picture.loadFromData(path.read_bytes())
        width = self._room()
        if picture.width() > width:
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        self._draw_again()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the pictures of the new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_again()

    @Slot(int)
    def _note_place(self, value: int) -> None:
        self._read_to = value / max(1, self.verticalScrollBar().maximum())

    def _draw_again(self) -> None:
        if self._text and self._drawn_for != (self._is_dark(), self._room()):
            read_to = self._read_to
            self._draw()
            bar = self.verticalScrollBar()
            bar.setValue(round(read_to * bar.maximum()))

    def _draw(self) -> None:
        self._drawn_for = (self._is_dark(), self._room())
        self.document().clear()  # it keeps pictures by their names
        self.setMarkdown(self._text)

    def _is_dark(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Base).lightness() < DARK_BELOW

    def _room(self) -> int:
        return self.viewport().width() - 2 * _MARGIN
