"""The program itself, with the arguments that are given, up to its first paint: when that was, and what was imported.

It ends there, before anything that comes after the paint can begin.
"""

import os
import sys
import time

from sealscribe.cli import main
from sealscribe.plain_imports import use_plain_imports

use_plain_imports()  # as main does before it imports what is watched here
import sealscribe.app  # noqa: E402 - after that
from sealscribe.ui.main_window import MainWindow  # noqa: E402 - after that


class WatchedWindow(MainWindow):
    def __init__(self, *arguments, **named):  # noqa: ANN002, ANN003, ANN204
        super().__init__(*arguments, **named)
        # Connected first, so that it is told before the program is.
        self.first_painted.connect(self.tell)

    def tell(self):  # noqa: ANN201
        painted_at = time.monotonic_ns()
        modules = sorted(sys.modules)
        import json

        sys.stdout.write(json.dumps({"painted_at": painted_at, "modules": modules}) + "\n")
        sys.stdout.flush()
        os._exit(0)


sealscribe.app.MainWindow = WatchedWindow
main(sys.argv[1:])
