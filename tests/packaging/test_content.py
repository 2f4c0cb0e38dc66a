"""What goes into a package: the cuts keep what is used and leave the rest."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from types import ModuleType

import pytest

from sealscribe.aws.installed import SIGN_IN_SERVICES


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("botocore/data/endpoints.json", True),
        ("botocore/data/kms/2014-11-01/service-2.json.gz", True),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("botocore\\data\\ec2\\2016-11-15\\service-2.json.gz", False),
        ("botocore/cacert.pem", True),
        ("boto3/data/s3/2006-03-01/resources-1.json", False),
        ("moto/s3/responses.py", True),
        ("moto/moto_server/templates/dashboard.html", False),
        ("moto/ec2/resources/amis.json", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_lg.qm", False),
        ("PySide6/Qt/translations/designer_de.qm", False),
        ("sealscribe/resources/translations/de.ts", False),
        ("sealscribe/resources/translations/de.qm", True),
        ("PySide6/QtCore.abi3.so", True),
        ("stdnum/oui.dat", False),
        ("stdnum/iban.dat", True),
        ("libstdc++.so.6", False),
        ("libssl.so.3", True),
        ("sealscribe/resources/demo/README.md", True),
    ],
)
def test_what_is_kept(script: Callable[[str], ModuleType], name: str, wanted: bool) -> None:
    assert script("content").is_wanted(name) is wanted


def test_only_libraries_that_something_loads_are_kept(script: Callable[[str], ModuleType]) -> None:
    loads = {
        "QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
        "libQt6Gui.so.6": ["libQt6Core.so.6"],
        "libQt6Core.so.6": ["libicuuc.so.73"],
        "libQt6Quick.so.6": ["libQt6Qml.so.6"],
    }
    names = [*loads, "libicuuc.so.73", "libQt6Qml.so.6"]
    binaries = {f"PySide6/{'Qt/lib/' if name.startswith('lib') else ''}{name}": name for name in names}
    kept = script("content").reachable(binaries, lambda source: loads.get(source, []))
    binaries = {"_ssl.cpython-311.so": "_ssl.so", "libssl.so.3": "libssl.so.3", "libgtk-3.so.0": "libgtk-3.so.0"}
    assert script("content").reachable(binaries, lambda source: {"_ssl.so": ["libssl.so.3"]}.get(source, [])) == {
        "libssl.so.3"
    }
    assert {name.rsplit("/", 1)[-1] for name in kept} == {"libQt6Gui.so.6", "libQt6Core.so.6", "libicuuc.so.73"}


def test_libraries_of_the_system_are_told_from_those_of_an_environment(script: Callable[[str], ModuleType]) -> None:
    is_of_the_system = script("content").is_of_the_system
    assert is_of_the_system("/usr/lib/x86_64-linux-gnu/libxcb.so.1", environments=["/opt/python"])
    assert is_of_the_system("/lib/x86_64-linux-gnu/libssl.so.3", environments=["/opt/python"])
    assert is_of_the_system("/usr/lib/x86_64-linux-gnu/libxcb.so.1", environments=["/usr"])
    assert not is_of_the_system("/opt/python/lib/libpython3.11.so.1.0", environments=["/opt/python"])
    assert not is_of_the_system("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", environments=["/usr"])
    assert not is_of_the_system("/usr/lib/python3.11/lib-dynload/_ssl.so", environments=["/usr"])
    assert not is_of_the_system("/usr/lib/python/venv/lib/a.so", environments=["/usr/lib/python/venv"])


def test_qt_speaks_every_language_of_the_program(script: Callable[[str], ModuleType]) -> None:
    folder = files("sealscribe.resources").joinpath("translations")
    languages = {path.name.removesuffix(".qm") for path in folder.iterdir() if path.name.endswith(".qm")}
    assert set(script("content").LANGUAGES) == languages


def test_every_service_that_is_asked_is_in_the_package(script: Callable[[str], ModuleType]) -> None:
    assert {*SIGN_IN_SERVICES, "iam", "kms", "s3", "transcribe"} == set(script("content").AWS_SERVICES)


def test_of_moto_only_what_is_loaded_is_kept(script: Callable[[str], ModuleType]) -> None:
    assert script("content").moto_to_leave_out(["ec2", "s3", "core", "__pycache__"]) == ["moto.ec2"]
