"""What captures are written in: fonts with open licences, from packages that the development set-up brings along."""

from __future__ import annotations

from importlib.resources import as_file, files
from importlib.util import find_spec
from typing import Final, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

TEXT_FAMILIES: Final = ("Open Sans", "Noto Sans JP")
"""What the first has no letters for is written in the second."""
CODE_FAMILY: Final = "IBM Plex Mono"
POINTS: Final = 9.0
_FILES: Final = {
    "ttf_opensans": ("ttf/OpenSans-Regular.ttf", "ttf/OpenSans-SemiBold.ttf", "ttf/OpenSans-Bold.ttf"),
    "fontpkg_ibm_plex_mono": (
        "files/IBMPlexMono-Regular.ttf",
        "files/IBMPlexMono-SemiBold.ttf",
        "files/IBMPlexMono-Bold.ttf",
    ),
    "pylopdf_fonts_jp": ("NotoSansJP-Regular.otf",),
}


class CaptureFonts(NamedTuple):
    """The interface font before the type scale is applied, and the family of what is code."""

    text: QFont
    code_family: str


def load_capture_fonts() -> CaptureFonts | None:
    """Give the running application the fonts; None where a package is missing, as it is for people who only use it."""
    if not all(find_spec(package) for package in _FILES):
        return None
    for package, names in _FILES.items():
        for name in names:
            with as_file(files(package).joinpath(name)) as path:
                QFontDatabase.addApplicationFont(str(path))
    text = QFont(list(TEXT_FAMILIES))
    text.setPointSizeF(POINTS)
    # Else each computer's own settings say how letters are fitted to pixels.
    text.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return CaptureFonts(text, CODE_FAMILY)
