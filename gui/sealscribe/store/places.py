"""Where the program keeps its things on this computer."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from sealscribe.core.product import PRODUCT


class Places:
    """The folders of the program for the person who is logged in; nothing is made here.

    ``root`` puts all of them below one folder instead, for tests and portable use.
    """

    def __init__(self, root: Path | None = None) -> None:
        if root is not None:
            self.data, self.config, self.logs = root / "data", root / "config", root / "logs"
            return
        folders = platformdirs.PlatformDirs(PRODUCT.data_folder, appauthor=False, roaming=False)
        self.data, self.config, self.logs = folders.user_data_path, folders.user_config_path, folders.user_log_path

    @property
    def job_store(self) -> Path:
        """The file of the job records."""
        return self.data / "jobs.sqlite3"

    @property
    def lock(self) -> Path:
        """The file that says that the program is running with this folder."""
        return self.data / "running.lock"

    @property
    def draft(self) -> Path:
        """The file of the draft that was unfinished when the window was closed."""
        return self.data / "draft.json"

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.config / "settings.json"

    @property
    def connection(self) -> Path:
        """The file of the last choice of a connection."""
        return self.config / "connection.json"

    @property
    def recent_keys(self) -> Path:
        """The file of the keys of other accounts that were used lately."""
        return self.data / "recent-keys.json"

    @property
    def pair_sets(self) -> Path:
        """The file of the sets of encryption-context pairs."""
        return self.data / "pair-sets.json"
