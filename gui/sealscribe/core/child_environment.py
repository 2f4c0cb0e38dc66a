"""The environment that programs are started with which are not a part of this one."""

from __future__ import annotations

import sys
from collections.abc import Mapping, MutableMapping
from typing import Final

# The boot loader of a frozen program points these at its own libraries, and keeps what was there before with "_ORIG"
# behind the name (PyInstaller manual, "LD_LIBRARY_PATH / LIBPATH considerations").
_LIBRARY_PATHS: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")

# A frozen program that is started by itself would else take its parent's library paths for its own, which are gone by
# then (PyInstaller manual, "Independent subprocess spawned using sys.executable").
_BEGIN_ANEW: Final = "PYINSTALLER_RESET_ENVIRONMENT"


def is_frozen() -> bool:
    """Tell whether this is a packaged program, whose boot loader has changed the environment."""
    return bool(getattr(sys, "frozen", False))


def child_environment(environ: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """Return the environment for a child process: that of this one, with the library paths as the system had them."""
    environment = dict(environ)
    if frozen:
        for name in _LIBRARY_PATHS:
            original = environment.pop(f"{name}_ORIG", None)
            environment.pop(name, None)
            if original is not None:
                environment[name] = original
        environment[_BEGIN_ANEW] = "1"
    return environment


def restore_library_paths(environ: MutableMapping[str, str]) -> None:
    """Undo the boot loader's change in the environment of this very process, for what Qt starts by itself.

    What was there before stays under its other name, so that `child_environment` comes to the same result.
    """
    restored = child_environment(environ, frozen=True)
    for name in (*_LIBRARY_PATHS, _BEGIN_ANEW):
        if name in restored:
            environ[name] = restored[name]
        else:
            environ.pop(name, None)
