"""Where the program keeps its files on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import platformdirs

APP_NAME = "Sealscribe"


class Places(NamedTuple):
    """The folders of one run; none is made before something is kept in it."""

    data: Path
    config: Path

    @property
    def jobs(self) -> Path:
        """The file of the job records."""
        return self.data / "jobs.sqlite3"

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.config / "settings.json"


def usual_places() -> Places:
    """Return the folders that the system has for such files."""
    return Places(
        platformdirs.user_data_path(APP_NAME, appauthor=False), platformdirs.user_config_path(APP_NAME, appauthor=False)
    )


def places_below(root: Path) -> Places:
    """Return folders that all lie in one."""
    return Places(root, root)
