"""What a helper needs to know of this computer: versions, and which variables speak to the AWS SDK."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from importlib import metadata
from typing import Final

from sealscribe import __version__
from sealscribe.core.child_environment import is_frozen
from sealscribe.core.diagnostics import Section

_PACKAGES: Final = ("PySide6-Essentials", "boto3", "botocore", "keyring", "platformdirs")
_NAMES: Final = ("AWS_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "QT_")


def system_sections(environment: Mapping[str, str] | None = None) -> tuple[Section, ...]:
    """Return versions, and the names of variables that may change what the program does, never their values."""
    variables = os.environ if environment is None else environment
    named = sorted(name for name in variables if name.upper().startswith(_NAMES))
    return (
        Section(
            "Program",
            (
                ("Sealscribe", __version__),
                ("installed as", "packaged program" if is_frozen() else "Python package"),
                ("Python", f"{platform.python_implementation()} {platform.python_version()}"),
                *_versions(),
            ),
        ),
        Section("System", (("system", platform.platform()), ("machine", platform.machine()))),
        Section("Variables of the environment", tuple((name, "is set") for name in named) or (("none", ""),)),
    )


def _versions() -> Iterator[tuple[str, str]]:
    for package in _PACKAGES:
        try:
            yield package, metadata.version(package)
        except metadata.PackageNotFoundError:
            yield package, "unknown"
