"""The Windows installer: what its script says, and that it compiles where NSIS is installed."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImageReader

from sealscribe import __version__
from sealscribe.core.media import MEDIA_EXTENSIONS, format_of_name
from sealscribe.core.product import PRODUCT

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = ROOT / "packaging" / "windows" / "sealscribe.nsi"
EPOCH = 1_700_000_000

Script = Callable[[str], ModuleType]


def product(script: Script) -> object:
    names = script("desktop_files").Names(PRODUCT.application_id, __version__, "2026-01-31")
    return script("nsis").Product(names, PRODUCT.name, PRODUCT.command, MEDIA_EXTENSIONS)


def filled(script: Script, folder: Path) -> str:
    nsis = script("nsis")
    payload = nsis.stand_in(folder, product(script), EPOCH)
    text = nsis.fill(TEMPLATE.read_text(encoding="utf-8"), product(script), payload, folder / "i.ico", folder / "o.exe")
    assert isinstance(text, str)
    return text


def test_every_mark_is_filled(script: Script, tmp_path: Path) -> None:
    assert re.findall(r"@[A-Z_]+@", filled(script, tmp_path)) == []


def test_it_says_the_version_and_the_size_of_the_program(script: Script, tmp_path: Path) -> None:
    text = filled(script, tmp_path)
    assert f'"DisplayVersion" "{__version__}"' in text
    assert f'VIProductVersion "{__version__}.0"' in text
    assert '"EstimatedSize" 8\n' in text  # two files, each of which takes 4 KiB of a disc


def test_what_it_opens_and_gives_up_again_is_what_the_program_knows(script: Script, tmp_path: Path) -> None:
    text = filled(script, tmp_path)
    for macro in ("ASSOCIATE", "DISSOCIATE"):
        assert tuple(re.findall(rf'insertmacro {macro} "(\w+)"', text)) == MEDIA_EXTENSIONS
    assert all(format_of_name(f"name.{extension}") for extension in MEDIA_EXTENSIONS)


def test_it_needs_no_administrator_and_removes_only_folders_with_its_own_mark() -> None:
    text = TEMPLATE.read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in text
    assert not re.search(r"\b(HKLM|HKCR|HKEY_|SetShellVarContext)", text)
    whole_folders = re.findall(r"RMDir /r (\S+)", text)
    assert set(whole_folders) == {'"$R0\\${LIBRARIES}.old"'}
    removal = text[text.index("Function ${UN}RemoveProgram") : text.index("FunctionEnd")]
    assert removal.index('${IfNot} ${FileExists} "$R0\\${MARKER}"\n    Return') < removal.index("RMDir /r")


def test_every_language_says_the_same_things() -> None:
    found = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", TEMPLATE.read_text(encoding="utf-8"), re.MULTILINE)
    languages = {"ENGLISH", "GERMAN", "JAPANESE"}
    assert sorted(found) == sorted((name, language) for name in {name for name, _ in found} for language in languages)


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.2.3.4", "1.2.3.4")])
def test_a_version_as_windows_wants_it(script: Script, version: str, numbers: str) -> None:
    assert script("nsis").four_numbers(version) == numbers


def test_the_icon_has_every_size(script: Script, tmp_path: Path, qapp: object) -> None:
    icons = script("icons")
    path = tmp_path / "icon.ico"
    path.write_bytes(icons.windows_icon(ROOT / "packaging" / "linux" / "icon.svg"))
    reader = QImageReader(str(path))
    sizes = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert image.pixelColor(image.width() // 8, image.height() // 2).alpha() == 255
        sizes.append(image.width())
    assert tuple(sizes) == icons.WINDOWS_SIZES


def test_a_folder_that_is_no_program_for_windows_is_refused(script: Script, tmp_path: Path) -> None:
    nsis = script("nsis")
    with pytest.raises(nsis.FreezeError, match="no frozen program for Windows"):
        nsis.compile_installer(product(script), tmp_path, tmp_path / "i.ico", tmp_path / "o.exe", EPOCH)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_it_compiles_to_the_same_bytes_each_time(script: Script, tmp_path: Path, qapp: object) -> None:
    nsis = script("nsis")
    payload = nsis.stand_in(tmp_path, product(script), EPOCH)
    icon, output = tmp_path / "icon.ico", tmp_path / "installer.exe"
    icon.write_bytes(script("icons").windows_icon(nsis.ICON))
    contents = []
    for _ in range(2):
        nsis.compile_installer(product(script), payload, icon, output, EPOCH)
        contents.append(output.read_bytes())
    assert contents[0] == contents[1]
    assert contents[0].startswith(b"MZ")
    assert PRODUCT.name.encode("utf-16-le") in contents[0]


def test_the_wheels_for_windows_must_have_what_only_windows_needs(
    script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wheels = script("wheels")
    told = ["Resolved 3 packages", " + keyring==25.7.0", " + pyside6-essentials==6.12.0", " + pyinstaller==6.22.3"]
    monkeypatch.setattr(wheels, "program_in", lambda *_: Path(sys.executable))
    monkeypatch.setattr(wheels, "run", lambda *_, **__: "\n".join(told))
    assert wheels.install_for("aarch64-apple-darwin", tmp_path)["keyring"] == "25.7.0"
    with pytest.raises(wheels.FreezeError, match="pywin32-ctypes, pefile"):
        wheels.install_for(wheels.WINDOWS, tmp_path)


def test_what_takes_too_long_under_wine_is_named(script: Script) -> None:
    check_wine = script("check_wine")
    with pytest.raises(check_wine.FreezeError, match="still not: removed"):
        check_wine.until(lambda: False, "removed", limit=0)


def test_a_message_is_no_window_of_the_program(script: Script) -> None:
    has_window = script("check_wine").has_window
    line = '     0x600003 "Create job": ("sealscribe.exe" "sealscribe.exe")  {}+60+30  +60+30\n'
    assert has_window(line.format("1280x800"), "sealscribe")
    assert not has_window(line.format("450x300"), "sealscribe")
    assert not has_window(line.format("1280x800").replace('"Create job"', "(has no name)"), "sealscribe")
    assert not has_window(line.format("1280x800").replace("sealscribe.exe", "explorer.exe"), "sealscribe")
