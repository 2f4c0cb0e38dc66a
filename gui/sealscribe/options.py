"""What a person may ask of the program at its start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sealscribe.core.connection import ConnectionChoice

THEMES = ("system", "light", "dark", "high-contrast")
LANGUAGES = ("system", "en", "de", "ja")


class StartRequest(NamedTuple):
    """What a start is for, also where the program runs already: absolute paths of recordings, or a new job."""

    files: tuple[str, ...] = ()
    new_job: bool = False


class Options(NamedTuple):
    """What the person asked for. ``capture`` is the folder for pictures, or None for a window to work in.

    ``tour`` is the id of the tour that the demo begins with, or an empty text. Of pictures, ``size`` is that of the
    window in logical pixels, each of which becomes ``scale`` by ``scale``; with ``has_plain`` there are more
    of each moment, without the words.
    ``request`` is what is to be done first.
    With ``self_test`` nothing else counts but ``report``, the file that what it found goes to.
    """

    demo: bool = False
    capture: Path | None = None
    profile: str = ""
    region: str = ""
    theme: str = ""
    language: str = ""
    data_folder: Path | None = None
    tour: str = ""
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    has_plain: bool = False
    request: StartRequest = StartRequest()
    self_test: bool = False
    report: Path | None = None

    def first_choice(self, chosen: ConnectionChoice) -> ConnectionChoice:
        """Return how to connect at the start: as was asked for, else as last ``chosen``."""
        from dataclasses import replace

        from sealscribe.core.connection import ConnectionChoice, ConnectionKind

        if self.demo:
            return ConnectionChoice(ConnectionKind.DEMO)
        if self.profile:
            return ConnectionChoice(ConnectionKind.PROFILE, self.profile, self.region)
        return replace(chosen, region=self.region) if self.region else chosen
