"""The key picker on a KMS with many keys, watched by a timer of one millisecond in the GUI thread.

``key_list.py FOLDER KEYS ALIASES MILLISECONDS DESCRIBES`` keeps its records of jobs in FOLDER, and has a stub answer
each request after so many milliseconds. The last line of its output is JSON, all times in milliseconds:

* ``plain_aliases``, ``plain_keys``: all pages of a list, one after the other, as a script asks boto3 for them.
* ``plain_describe``: DescribeKey for one key, the mean of DESCRIBES one after the other.
* ``first_rows``, ``whole_list``: from the question until the first row that can be chosen is painted, and until the
  list is complete.
* ``gaps``: the times between two runs of the timer while the list was loading, with the popup open.
* ``openings``: from the key that opens the popup until it is painted.
* ``keystrokes``: from a typed key until the rows are filtered, laid out and highlighted; ``painted`` until they are
  painted as well.
* ``rows_seen``, ``described``: how many keys were painted, and how often DescribeKey was asked for.
* ``problem``: what did not come; empty where all did.
"""

import json
import subprocess
import sys
import threading
import time
import urllib.request
from array import array
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sealscribe.aws.clients import AwsClients
from sealscribe.core.connection import Connection, ConnectionSettings
from sealscribe.store.job_store import JobStore
from sealscribe.ui.components import key_picker
from sealscribe.ui.components.key_delegate import KeyDelegate
from sealscribe.ui.theme import FUSION_ARGUMENTS, LIGHT, ThemeController
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.walkthrough.driver import Driver, Wait
from sealscribe.workers.workforce import Workforce

FOLDER, KEYS, ALIASES, MILLISECONDS, DESCRIBES = sys.argv[1], *map(int, sys.argv[2:])
OPENINGS = 5
TYPED = ("service-04", "team-7", "e4a", "ARN:aws:kms:eu-central-1:1111", "zz")
PAUSE_SECONDS = 0.08
"""Between two keys: somebody who types fast."""
SCROLLS = 60


class Seen(KeyDelegate):
    """Notes which keys are painted."""

    keys: ClassVar[set[str]] = set()

    def paint(self, painter, option, index):  # noqa: ANN001, ANN201
        entry = self._model.entry_at(index.row())
        if entry is not None:
            self.keys.add(entry.reference)
        super().paint(painter, option, index)


class Painted(QObject):
    """Tells when the list was last painted with a row that can be chosen; ``at`` is 0 before that."""

    def __init__(self, picker) -> None:  # noqa: ANN001
        super().__init__()
        self.at = 0.0
        self._picker = picker
        picker.dropdown.popup.view.viewport().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001, N802 - Qt's name
        if event.type() == QEvent.Type.Paint and self._picker.model.first_choice() >= 0:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


PROVEN = Connection("111122223333", "arn:aws:iam::111122223333:user/demo", "eu-central-1", "aws")


class Measured(QObject):
    """The walk; its steps give way to the event loop where they wait."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url
        self.told: dict[str, object] = {}
        settings = ConnectionSettings("", "eu-central-1", url, "AKIA0DEMO0DEMODEMODE", "demo", is_demo=True)
        self.workforce = Workforce(lambda _: settings, lambda: JobStore(Path(FOLDER) / "jobs.sqlite3"))
        # The stand-in for AWS KMS has no STS: what a connection is proven by.
        self.workforce._gateway.use(AwsClients(settings), PROVEN)
        self.workforce.start()
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.picker = key_picker.KeyPicker(self.workforce.inquiries)
        column.addWidget(form_row("KMS key ID", self.picker))
        column.addStretch(1)
        self.dropdown = self.picker.dropdown
        self.view = self.dropdown.popup.view
        self.window.resize(900, 640)
        self.window.show()
        self._gaps = array("d")
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1e3)
        self._last = now

    def walk(self):  # noqa: ANN201
        plain = threading.Thread(target=self._ask_plainly)
        plain.start()
        yield Wait("the plain way ends", lambda: not plain.is_alive(), 50)
        warm = self.workforce.inquiries.key_rotation("none")
        yield from self._rest(0.3)
        assert warm
        self._asked()

        self._key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        yield from self._rest(0.2)
        painted = self.painted = Painted(self.picker)
        ended = []
        self.picker._listing.ended.connect(lambda: ended.append(time.perf_counter()))
        self._last = time.perf_counter()
        self._timer.start()
        started_at = time.perf_counter()
        self.picker.set_active(True)
        yield Wait("rows are painted", lambda: painted.at)
        self.told["first_rows"] = (painted.at - started_at) * 1e3
        yield Wait("the list is complete", lambda: ended)
        yield from self._rest(0.2)
        self._timer.stop()
        self.told["whole_list"] = (ended[0] - started_at) * 1e3
        self.told["gaps"] = [round(gap, 3) for gap in self._gaps]
        self.told["keys"] = self.picker.model.key_count

        yield from self._scroll()
        yield from self._open()
        yield from self._type()
        yield Wait("all details are there", lambda: not self.picker.is_asking)
        self.told["described"] = self._asked().get("DescribeKey", 0)
        self.told["rows_seen"] = len(Seen.keys)

    def _scroll(self):  # noqa: ANN202
        bar = self.view.verticalScrollBar()
        for step in range(SCROLLS):
            bar.setValue(bar.maximum() * step // SCROLLS)
            yield from self._rest(0.016)
        bar.setValue(0)
        yield from self._rest(PAUSE_SECONDS)

    def _open(self):  # noqa: ANN202
        times = []
        for _ in range(OPENINGS):
            self._key(Qt.Key.Key_Escape)
            yield from self._rest(PAUSE_SECONDS)
            self.painted.at = 0.0
            started_at = time.perf_counter()
            self._key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            yield Wait("the list is painted", lambda: self.painted.at)
            times.append((self.painted.at - started_at) * 1e3)
            yield from self._rest(PAUSE_SECONDS)
        self.told["openings"] = times

    def _type(self):  # noqa: ANN202
        times, painted = [], []
        for text in TYPED:
            for key in [*text, *[Qt.Key.Key_Backspace] * len(text)]:
                started_at = time.perf_counter()
                if isinstance(key, str):
                    QTest.keyClicks(self.dropdown.popup, key)
                else:
                    QTest.keyClick(self.dropdown.popup, key)
                times.append((time.perf_counter() - started_at) * 1e3)
                self.view.viewport().repaint()
                painted.append((time.perf_counter() - started_at) * 1e3)
                yield from self._rest(PAUSE_SECONDS)
        self.told |= {"keystrokes": times, "painted": painted}

    def _key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:  # noqa: ANN001
        QTest.keyClick(self.dropdown.popup if self.dropdown.is_open() else self.dropdown, key, modifier)

    def _rest(self, seconds: float):  # noqa: ANN202
        until = time.monotonic() + seconds
        yield Wait("time goes by", lambda: time.monotonic() >= until)

    def _asked(self) -> dict[str, int]:
        with urllib.request.urlopen(self.url) as answer:  # noqa: S310 - loopback only
            return dict(json.loads(answer.read()))

    def _ask_plainly(self) -> None:
        """What a script does: every page in turn, then every key."""
        import boto3

        client = boto3.Session().client(
            "kms",
            endpoint_url=self.url,
            region_name="eu-central-1",
            aws_access_key_id="AKIA0DEMO0DEMODEMODE",
            aws_secret_access_key="demo",
        )
        client.list_keys(Limit=1)
        for name, operation, size in (("aliases", "list_aliases", 100), ("keys", "list_keys", 1000)):
            started_at = time.perf_counter()
            pages = list(client.get_paginator(operation).paginate(PaginationConfig={"PageSize": size}))
            self.told[f"plain_{name}"] = (time.perf_counter() - started_at) * 1e3
            self.told[f"{name}_pages"] = len(pages)
        ids = [key["KeyId"] for page in pages for key in page["Keys"]]
        started_at = time.perf_counter()
        for key_id in ids[:DESCRIBES]:
            client.describe_key(KeyId=key_id)
        self.told["plain_describe"] = (time.perf_counter() - started_at) * 1e3 / max(1, DESCRIBES)
        client.close()


def main() -> None:
    key_picker.KeyDelegate = Seen
    stub = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("kms_stub.py")), str(KEYS), str(ALIASES), str(MILLISECONDS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    port = int(stub.stdout.readline())
    app = QApplication([sys.argv[0], *FUSION_ARGUMENTS])
    themes = ThemeController(app, LIGHT)
    measured = Measured(f"http://127.0.0.1:{port}")
    driver = Driver(measured.walk(), measured)
    driver.finished.connect(app.quit)
    QTimer.singleShot(0, driver.start)
    app.exec()
    assert themes
    sys.stdout.write(json.dumps({**measured.told, "problem": driver.problem}) + "\n")
    sys.stdout.flush()
    measured.workforce.close(5)
    stub.stdin.close()
    stub.wait()


if __name__ == "__main__":
    main()
