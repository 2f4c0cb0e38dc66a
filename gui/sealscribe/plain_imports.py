"""Imports as Python does them, after PySide6 has put its hook in."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - whose import puts the hook in


def use_plain_imports() -> None:
    """Take the import hook of PySide6 out again.

    It serves ``from __feature__ import ...``, which nothing here uses. For that it reads the whole source text of
    every module that is imported after it (shibokensupport.feature, ``_mod_uses_pyside``), and ``linecache`` keeps it:
    a fifth of the time that boto3 takes, and some 15 MB for the rest of the run.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
