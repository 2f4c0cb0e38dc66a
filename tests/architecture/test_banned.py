"""What may not stand in the program's sources, or only in some rooms. The rules are tried on small texts below."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

THREADS = {
    "QThread",
    "QThreadPool",
    "QRunnable",
    "Thread",
    "Timer",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "ThreadPool",
    "start_new_thread",
}
THREAD_MODULES = {"_thread", "asyncio", "concurrent.futures", "multiprocessing", "PySide6.QtConcurrent"}
MOTION = {
    f"PySide6.QtCore.{name}"
    for name in (
        "QPropertyAnimation",
        "QVariantAnimation",
        "QSequentialAnimationGroup",
        "QParallelAnimationGroup",
        "QTimeLine",
    )
} | {"PySide6.QtGui.QMovie", "PySide6.QtWidgets.QGraphicsOpacityEffect"}
"""Nothing moves by itself, so that there is nothing to reduce for who asked the system for less motion."""
NEVER_IMPORTED = {"pickle", "marshal", "shelve", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", *MOTION}
LOCAL_SOCKETS = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
SHELLS = {"os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput"}

MAY_START_THREADS = ("workers", "sandbox")
"""Workers is the room of threads; the sandbox is a server process of its own."""
MAY_SLEEP = ("workers", "sandbox")
MAY_PRINT = ("cli.py", "sandbox/__main__.py")
"""What speaks to a terminal: the command line, and the sandbox's line of JSON."""
MAY_USE_LOCAL_SOCKETS = ("single_instance.py",)
"""One run of the program tells another to show its window, over a socket that only its owner can open."""
MAY_ASK_FOR_THE_APPLICATION = ("app.py",)
COLOUR_ROOMS = ("ui", "walkthrough")

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b|\brgba?\(\s*\d")


def dotted(node: ast.expr) -> str:
    """The dotted name of an expression such as ``a.b.c``; other parts are left out."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else node.attr
    return ""


def imported(node: ast.AST) -> Iterator[str]:
    """Every module or member that an import statement names, as a dotted name."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_in(source: Any, places: tuple[str, ...]) -> bool:
    """Whether a file is one of these files, or in one of these rooms."""
    return source.name in places or source.room in places


def banned_imports(source: Any) -> Iterator[tuple[int, str]]:
    for node in ast.walk(source.tree):
        for name in imported(node):
            parts = name.split(".")
            prefixes = {".".join(parts[: count + 1]) for count in range(len(parts))}
            if parts[-1] == "*":
                yield node.lineno, "star import"
            is_local = name in LOCAL_SOCKETS and is_in(source, MAY_USE_LOCAL_SOCKETS)
            if prefixes & NEVER_IMPORTED and not is_local:
                yield node.lineno, f"import of {name}"
            if prefixes & THREAD_MODULES and not is_in(source, MAY_START_THREADS):
                yield node.lineno, f"import of {name} outside workers"
            if name == "time.sleep" and not is_in(source, MAY_SLEEP):
                yield node.lineno, "sleep outside workers"


def banned_calls(source: Any) -> Iterator[tuple[int, str]]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                if dotted(base).split(".")[-1] in THREADS and not is_in(source, MAY_START_THREADS):
                    yield node.lineno, f"subclass of {dotted(base)} outside workers"
        if not isinstance(node, ast.Call):
            continue
        name = dotted(node.func)
        last = name.split(".")[-1]
        if last in ("processEvents", "setTerminationEnabled"):
            yield node.lineno, last
        if last == "terminate" and "process" not in name.lower():
            yield node.lineno, "terminate() on what is not called a process"
        if last == "instance" and "Application" in name and not is_in(source, MAY_ASK_FOR_THE_APPLICATION):
            yield node.lineno, f"{name}() outside app.py"
        if name == "time.sleep" and not is_in(source, MAY_SLEEP):
            yield node.lineno, "sleep outside workers"
        if name == "print" and not is_in(source, MAY_PRINT):
            yield node.lineno, "print outside cli"
        if name in ("eval", "exec", "compile", "__import__") or name in SHELLS:
            yield node.lineno, name
        if any(
            word.arg == "shell" and not (isinstance(word.value, ast.Constant) and word.value.value is False)
            for word in node.keywords
        ):
            yield node.lineno, "a shell"
        if not is_in(source, MAY_START_THREADS) and (last in THREADS or "QThreadPool.globalInstance" in name):
            yield node.lineno, f"{name}() outside workers"


def docstrings(tree: ast.Module) -> set[int]:
    """The ids of the nodes that are only texts on their own, such as docstrings."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def literal_colours(source: Any) -> Iterator[tuple[int, str]]:
    """Colours that stand in the code: every colour comes from the palette or the theme table."""
    if not is_in(source, (*COLOUR_ROOMS, "app.py")):
        return
    texts = docstrings(source.tree)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in texts:
            found = COLOUR.search(node.value)
            if found:
                yield node.lineno, f"colour {found[0]}"
        elif isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in ("QColor", "fromRgb", "fromRgbF"):
            if node.args and all(isinstance(argument, ast.Constant) for argument in node.args):
                yield node.lineno, "colour made of constants"
        elif isinstance(node, ast.Attribute) and dotted(node.value).endswith("GlobalColor"):
            yield from [(node.lineno, f"colour {dotted(node)}")] if node.attr != "transparent" else []


RULES: list[Callable[[Any], Iterator[tuple[int, str]]]] = [banned_imports, banned_calls, literal_colours]


@pytest.mark.parametrize("rule", RULES)
def test_the_sources_keep_the_rule(rule: Callable[[Any], Iterator[tuple[int, str]]], sources: list[Any]) -> None:
    found = [f"{source.name}:{line}: {text}" for source in sources for line, text in rule(source)]
    assert found == []


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("ui/a.py", "app.processEvents()", "processEvents"),
        ("workers/a.py", "self._thread.terminate()", "terminate() on what is not called a process"),
        ("workers/a.py", "thread.setTerminationEnabled(True)", "setTerminationEnabled"),
        ("ui/a.py", "x = QApplication.instance()", "QApplication.instance() outside app.py"),
        ("ui/a.py", "QtCore.QCoreApplication.instance().quit()", "QtCore.QCoreApplication.instance() outside app.py"),
        ("ui/a.py", "import time\ntime.sleep(1)", "sleep outside workers"),
        ("aws/a.py", "from time import sleep", "sleep outside workers"),
        ("core/a.py", "print('x')", "print outside cli"),
        ("aws/a.py", "subprocess.run('x', shell=True)", "a shell"),
        ("aws/a.py", "subprocess.run('x', shell=flag)", "a shell"),
        ("aws/a.py", "os.system('x')", "os.system"),
        ("core/a.py", "eval('1')", "eval"),
        ("core/a.py", "exec('1')", "exec"),
        ("core/a.py", "import pickle", "import of pickle"),
        ("core/a.py", "from pickle import loads", "import of pickle.loads"),
        (
            "ui/a.py",
            "from PySide6.QtCore import QPropertyAnimation",
            "import of PySide6.QtCore.QPropertyAnimation",
        ),
        ("ui/a.py", "from PySide6 import QtNetwork", "import of PySide6.QtNetwork"),
        ("ui/a.py", "from PySide6.QtWidgets import *", "star import"),
        ("aws/a.py", "threading.Thread(target=f)", "threading.Thread() outside workers"),
        ("aws/a.py", "from concurrent.futures import Future", "outside workers"),
        ("ui/a.py", "class A(QThread): pass", "subclass of QThread outside workers"),
        ("ui/a.py", "t = QThread(self)", "QThread() outside workers"),
        ("app.py", "QThreadPool.globalInstance().start(x)", "outside workers"),
        ("ui/a.py", "style = 'color: #1a2B3c;'", "colour #1a2B3c"),
        ("ui/a.py", "style = f'color: #fff; {x}'", "colour #fff"),
        ("ui/a.py", "c = QColor('red')", "colour made of constants"),
        ("ui/a.py", "c = QtGui.QColor(1, 2, 3)", "colour made of constants"),
        ("walkthrough/a.py", "c = Qt.GlobalColor.red", "colour Qt.GlobalColor.red"),
    ],
)
def test_a_rule_finds(name: str, text: str, expected: str, as_source: Callable[[str, str], Any]) -> None:
    found = [message for rule in RULES for _, message in rule(as_source(name, text))]
    assert any(expected in message for message in found), found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("app.py", "QApplication.instance()"),
        ("workers/a.py", "time.sleep(1)\nself._thread = QThread(self)\nself._process.terminate()"),
        ("sandbox/a.py", "threading.Thread(target=f).start()"),
        ("sandbox/__main__.py", "print('{}')"),
        ("aws/a.py", "lock = threading.Lock()\nsubprocess.run(['x'], shell=False)"),
        ("ui/a.py", "assert QThread.currentThread() == self.thread()"),
        ("ui/a.py", '"""A text that names #ffffff."""\nc = QColor(theme.accent)\nd = Qt.GlobalColor.transparent'),
        ("core/a.py", "x = '#ffffff'"),
    ],
)
def test_a_rule_lets_pass(name: str, text: str, as_source: Callable[[str, str], Any]) -> None:
    assert [message for rule in RULES for _, message in rule(as_source(name, text))] == []
