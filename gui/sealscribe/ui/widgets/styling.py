"""Dynamic properties that the style sheet answers."""

from __future__ import annotations

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
