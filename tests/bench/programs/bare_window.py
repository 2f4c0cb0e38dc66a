"""The baseline: a window with one label, as little as PySide6 can show, from the start of the process on."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    def __init__(self):  # noqa: ANN204
        super().__init__()
        self.painted_at = 0
        self.setCentralWidget(QLabel("A window"))
        self.resize(1280, 800)

    def paintEvent(self, event):  # noqa: ANN001, ANN201, N802 - Qt's name
        super().paintEvent(event)
        if not self.painted_at:
            self.painted_at = -1
            QTimer.singleShot(0, self.tell)

    def tell(self):  # noqa: ANN201
        self.painted_at = time.monotonic_ns()
        QApplication.quit()


app = QApplication([sys.argv[0], "-style", "fusion"])
window = BareWindow()
window.show()
app.exec()

import json  # noqa: E402 - whatever is not a window comes after it

sys.stdout.write(json.dumps({"painted_at": window.painted_at}) + "\n")
