"""Across threads only slots: what is connected to a signal of ``workers`` must run in its receiver's thread.

Only a bound method that ``@Slot`` decorates, of a QObject, does. A lambda, a ``functools.partial``, a nested function
or an undecorated method runs in the thread that emits, even over a queued connection.

The rule works by names, so that it can be sound without types. A connection is *strict* when the signal's name is
declared anywhere in ``workers`` (or is QThread's own), or when the signal cannot be named (``signal.connect``,
``signals[i].connect``). A strict connection takes only a signal, one of Qt's own slots named below, or a method that is
a slot: for ``self.method`` the definition in that class counts, for ``submitter.method`` and ``self._submitter.method``
the one in the class ``Submitter``, else every definition of that name in the program. A name that is both a worker's
signal and a widget's is treated as the worker's: give the worker's signal another name.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any

import pytest

ROOMS = ("workers", "ui", "walkthrough", "app.py", "cli.py")
QT_SIGNALS = {"started"}
"""QThread's, emitted in the thread itself. ``finished`` is checked in ``workers`` only: dialogs have one too."""
QT_SLOTS = {"deleteLater", "quit"}


def decorator_names(function: ast.FunctionDef) -> set[str]:
    return {
        part.attr if isinstance(part, ast.Attribute) else part.id
        for decorator in function.decorator_list
        for part in [decorator.func if isinstance(decorator, ast.Call) else decorator]
        if isinstance(part, ast.Attribute | ast.Name)
    }


def declared_signals(tree: ast.Module) -> set[str]:
    """The names of the class attributes that are made by ``Signal(...)``."""
    return {
        target.id
        for cls in ast.walk(tree)
        if isinstance(cls, ast.ClassDef)
        for statement in cls.body
        if isinstance(statement, ast.Assign | ast.AnnAssign) and isinstance(statement.value, ast.Call)
        if isinstance(statement.value.func, ast.Name | ast.Attribute)
        if (getattr(statement.value.func, "id", None) or getattr(statement.value.func, "attr", None)) == "Signal"
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        if isinstance(target, ast.Name)
    }


def methods(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    """Class, name and whether it is a slot, of every method."""
    for cls in ast.walk(tree):
        if isinstance(cls, ast.ClassDef):
            for statement in cls.body:
                if isinstance(statement, ast.FunctionDef):
                    yield cls.name, statement.name, "Slot" in decorator_names(statement)


def connections(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a ``connect``, with the name of the class in which it stands ("" outside of one)."""

    def walk(node: ast.AST, cls: str) -> Iterator[tuple[str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else cls
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute) and child.func.attr == "connect":
                yield inner, child
            yield from walk(child, inner)

    return walk(tree, "")


def unsafe_connections(sources: list[Any]) -> list[str]:
    """Every strict connection whose receiver is not safe, as ``file:line: text``."""
    watched = [source for source in sources if source.name in ROOMS or source.room in ROOMS]
    worker_signals = set(QT_SIGNALS)
    signals: set[str] = set()
    slots: dict[str, set[bool]] = {}
    own: dict[tuple[str, str, str], bool] = {}
    by_class: dict[tuple[str, str], bool] = {}
    for source in watched:
        names = declared_signals(source.tree)
        signals |= names
        if source.room == "workers":
            worker_signals |= names
        for cls, name, is_slot in methods(source.tree):
            slots.setdefault(name, set()).add(is_slot)
            own[source.name, cls, name] = is_slot
            by_class[cls.lower(), name] = is_slot

    def is_safe(source: Any, cls: str, receiver: ast.expr) -> bool:
        if not isinstance(receiver, ast.Attribute):
            return False
        name = receiver.attr
        of_self = isinstance(receiver.value, ast.Name) and receiver.value.id == "self"
        if of_self and (source.name, cls, name) in own:
            return own[source.name, cls, name]
        owner = getattr(receiver.value, "attr", None) or getattr(receiver.value, "id", "")
        if (of_class := (owner.replace("_", ""), name)) in by_class:
            return by_class[of_class]
        return name in signals or name in QT_SLOTS or slots.get(name) == {True}

    found = []
    for source in watched:
        strict_names = worker_signals | ({"finished"} if source.room == "workers" else set())
        for cls, call in connections(source.tree):
            assert isinstance(call.func, ast.Attribute)
            signal = call.func.value
            name = signal.attr if isinstance(signal, ast.Attribute) else None
            if name is not None and name not in strict_names:
                continue
            receivers = call.args[:1] or [word.value for word in call.keywords if word.arg == "slot"]
            if not all(is_safe(source, cls, receiver) for receiver in receivers):
                found.append(f"{source.name}:{call.lineno}: {ast.unparse(call)} is no slot of a QObject")
    return found


def test_only_slots_are_connected_to_signals_of_workers(sources: list[Any]) -> None:
    assert unsafe_connections(sources) == []


WORKER = """
class Worker(QObject):
    answered = Signal(object)
    closed = QtCore.Signal()

    @Slot(object)
    def begin(self, request): ...

    def prepare(self): ...
"""


@pytest.mark.parametrize(
    "line",
    [
        "worker.answered.connect(lambda answer: self.show(answer))",
        "worker.answered.connect(partial(self._on_answer, 1))",
        "worker.answered.connect(functools.partial(self._on_answer, 1))",
        "worker.answered.connect(self._plain)",
        "worker.answered.connect(callback)",
        "worker.closed.connect(self._plain, Qt.ConnectionType.QueuedConnection)",
        "worker.answered.connect(other.prepare)",
        "worker.answered.connect(print)",
        "worker.answered.connect(self.changed.emit)",
        "worker.answered.connect(slot=self._plain)",
        "signal = worker.answered; signal.connect(self._plain)",
        "[worker.answered][0].connect(lambda: None)",
        "self._thread.started.connect(lambda: None)",
    ],
)
def test_the_rule_refuses(line: str, as_source: Callable[[str, str], Any]) -> None:
    assert len(unsafe_connections([as_source("workers/w.py", WORKER), as_source("ui/p.py", page(line))])) == 1


@pytest.mark.parametrize(
    "line",
    [
        "worker.answered.connect(self._on_answer)",
        "worker.answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)",
        "worker.answered.connect(self.changed)",
        "self.changed.connect(worker.begin)",
        "self.changed.connect(lambda value: self._plain())",
        "button.clicked.connect(lambda: self._plain())",
        "worker.closed.connect(self._thread.quit)",
        "signal = button.clicked; signal.connect(self._on_answer)",
        "worker.closed.connect(worker.deleteLater)",
    ],
)
def test_the_rule_lets_pass(line: str, as_source: Callable[[str, str], Any]) -> None:
    assert unsafe_connections([as_source("workers/w.py", WORKER), as_source("ui/p.py", page(line))]) == []


def test_a_nested_function_is_refused(as_source: Callable[[str, str], Any]) -> None:
    text = page("def inner(answer): ...\n        worker.answered.connect(inner)")
    assert len(unsafe_connections([as_source("workers/w.py", WORKER), as_source("app.py", text)])) == 1


def test_the_definition_in_the_own_class_counts_for_self(as_source: Callable[[str, str], Any]) -> None:
    other = as_source("ui/o.py", "class Other(QObject):\n    def _on_answer(self): ...\n")
    good = as_source("ui/p.py", page("worker.answered.connect(self._on_answer)"))
    bad = as_source("ui/q.py", page("worker.answered.connect(other._on_answer)"))
    worker = as_source("workers/w.py", WORKER)
    assert unsafe_connections([worker, other, good]) == []
    assert len(unsafe_connections([worker, other, bad])) == 1


def test_an_object_named_like_a_class_is_of_that_class(as_source: Callable[[str, str], Any]) -> None:
    same_name = as_source("workers/desk.py", "class Desk(QObject):\n    def begin(self): ...\n")
    worker = as_source("workers/w.py", WORKER)
    good = as_source("ui/p.py", page("other.answered.connect(self._worker.begin)"))
    bad = as_source("ui/q.py", page("other.answered.connect(desk.begin)"))
    assert unsafe_connections([worker, same_name, good]) == []
    assert len(unsafe_connections([worker, same_name, bad])) == 1


def page(line: str) -> str:
    return f"""
class Page(QWidget):
    changed = Signal(object)

    def __init__(self, worker, other, callback):
        {line}

    @Slot(object)
    def _on_answer(self, answer): ...

    def _plain(self): ...
"""
