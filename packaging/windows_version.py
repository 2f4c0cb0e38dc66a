"""What the properties of ``sealscribe.exe`` say; only a build on Windows needs it and has what it needs."""

from __future__ import annotations

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from sealscribe import __version__
from sealscribe.core.product import PRODUCT


def resource() -> VSVersionInfo:
    """Return the version resource: Windows shows its description where people choose what opens a file."""
    numbers = tuple(int(part) for part in [*__version__.split("."), "0", "0", "0"][:4])
    texts = {
        "CompanyName": f"The {PRODUCT.name} authors",
        "FileDescription": PRODUCT.name,
        "FileVersion": __version__,
        "InternalName": PRODUCT.command,
        "LegalCopyright": f"The {PRODUCT.name} authors. Apache License 2.0",
        "OriginalFilename": f"{PRODUCT.command}.exe",
        "ProductName": PRODUCT.name,
        "ProductVersion": __version__,
    }
    english, unicode = 0x0409, 1200
    strings = StringTable(f"{english:04x}{unicode:04x}", [StringStruct(name, text) for name, text in texts.items()])
    languages = VarFileInfo([VarStruct("Translation", [english, unicode])])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers), kids=[StringFileInfo([strings]), languages]
    )
