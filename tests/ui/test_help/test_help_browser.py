"""Pictures of the help: of the theme that is shown, and never wider than the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QPalette, QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from sealscribe.ui.help.browser import HelpBrowser
from sealscribe.ui.help.pages import CONTEXT, PAGES, help_text

IMAGE = QTextDocument.ResourceType.ImageResource.value
PAGE_OF_PICTURE = f"# Title\n\n![A picture]({CONTEXT})\n\n" + "word " * 4_000


@pytest.fixture
def browser(qtbot: QtBot) -> HelpBrowser:
    made = HelpBrowser()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def picture_of(browser: HelpBrowser) -> QPixmap:
    found = browser.loadResource(IMAGE, QUrl(CONTEXT))
    assert isinstance(found, QPixmap)
    return found


def lightness(picture: QPixmap) -> int:
    return picture.toImage().pixelColor(2, 2).lightness()


def test_a_picture_is_as_wide_as_it_is_and_never_wider_than_the_page(browser: HelpBrowser) -> None:
    natural = picture_of(browser).width()
    assert natural == 760 + 2 * 16
    browser.resize(500, 400)
    assert picture_of(browser).width() == browser.viewport().width() - 2 * 16
    browser.show_text(PAGE_OF_PICTURE)
    assert browser.horizontalScrollBar().maximum() == 0


def test_the_page_grows_and_shrinks_with_its_picture_and_stays_where_it_was_read(browser: HelpBrowser) -> None:
    browser.show_text(PAGE_OF_PICTURE)
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    wide = browser.document().size().height()
    browser.resize(500, 400)
    assert browser.document().size().height() != wide
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.05)


def test_in_a_dark_theme_the_picture_is_dark(browser: HelpBrowser) -> None:
    browser.show_text(PAGE_OF_PICTURE)
    assert lightness(picture_of(browser)) > 200
    palette = browser.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#101820"))
    browser.setPalette(palette)
    shown = browser.document().resource(IMAGE, QUrl(CONTEXT))
    assert isinstance(shown, QPixmap)
    assert lightness(shown) < 60


def test_what_is_no_picture_of_the_help_is_not_read(browser: HelpBrowser) -> None:
    nothing = browser.loadResource(IMAGE, QUrl("nothing"))
    assert isinstance(nothing, QPixmap)
    assert nothing.isNull()
    assert browser.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl(CONTEXT)) is None


def test_every_picture_has_words_for_whoever_cannot_see_it() -> None:
    for page in PAGES:
        assert "![](" not in help_text(page.name)
