"""Dynamic properties that the style sheet answers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, **properties: str | bool | None) -> None:
    """Set properties such as ``tone="danger"`` and let the style look at the widget again.

    True becomes "true"; False and None take the property away.
    """
    changed = False
    for name, value in properties.items():
        wanted = "true" if value is True else (value or None)
        if widget.property(name) != wanted:
            widget.setProperty(name, wanted)
            changed = True
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()
        widget.update()


def polish_steps(widget: QWidget) -> Iterator[None]:
    """Let the style look at what was built, so that the first paint need not; a few widgets at a time."""
    for number, child in enumerate(widget.findChildren(QWidget)):
        child.ensurePolished()
        if number % 40 == 39:
            yield
    yield
