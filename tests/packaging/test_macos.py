"""What macOS is told of the application, as far as that can be tried on other systems."""

from __future__ import annotations

import plistlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from sealscribe import __version__
from sealscribe.core.media import MEDIA_EXTENSIONS
from sealscribe.core.product import PRODUCT

ROOT = Path(__file__).resolve().parents[2]


def test_the_system_is_told_name_version_and_recordings(script: Callable[[str], ModuleType]) -> None:
    names = script("desktop_files").Names(PRODUCT.application_id, __version__, "2026-01-31")
    product = script("nsis").Product(names, PRODUCT.name, PRODUCT.command, MEDIA_EXTENSIONS)
    told = plistlib.loads(plistlib.dumps(script("dmg").info(product)))
    assert (told["CFBundleIdentifier"], told["CFBundleVersion"]) == (PRODUCT.application_id, __version__)
    (documents,) = told["CFBundleDocumentTypes"]
    assert documents["CFBundleTypeExtensions"] == list(MEDIA_EXTENSIONS)
    assert documents["LSHandlerRank"] == "Alternate"


def test_the_icon_has_every_size(script: Callable[[str], ModuleType], tmp_path: Path, qapp: QApplication) -> None:
    icons = script("icons")
    target = tmp_path / "icon.icns"
    target.write_bytes(icons.macos_icon(ROOT / "packaging" / "linux" / "icon.svg"))
    reader = QImageReader(str(target))
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sorted(sizes) == sorted(icons.MACOS_SIZES.values())
