"""Typing into one of ten pairs of 2,000 characters on the real Create job page, key by key.

The last line of its output is JSON:

* ``keys``: by kind of text, what each key costs from its event to the end of all that follows at once, in ms of the
  processor: what else the computer does is left out.
* ``judging``: the same for the rules of the context alone; ``judged`` counts the texts that were looked at for one key.
* ``plain``: the same keys in a bare line of text with as many characters; the baseline of ``keys``.
* ``gaps``: the times between two runs of a timer of one millisecond while keys come, in ms; ``idle`` is the baseline.
* ``problem``: what went wrong; empty where nothing did.
"""

import json
import sys
import time
from itertools import cycle

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sealscribe.core import context_rules
from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.ui.create_job import form_state
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.theme import FUSION_ARGUMENTS, LIGHT, ThemeController

LENGTH = 2_000
PAIRS = 10
KEYS = 60
KEY_MS = 25
"""A fast typist takes four times as long; the detector has its pause of 300 ms only at the end."""
IDLE_MS = 500
KINDS = {
    "labels": "Cardiology, ward 3, file visit-17.wav; ",
    "aaaa": "a",
    "tokens": "id=7f3a9c-11, user.name@ ",
}
ACCOUNT = "111122223333"
KEY_ARN = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"


class Silent(QObject):
    """Those whom the page asks; nobody answers."""

    answered = Signal(object)
    refused = Signal(object)
    key_rows = Signal(object)
    job_changed = Signal(object)
    submission_refused = Signal(object)

    summaries: dict = {}  # noqa: RUF012 - nobody changes it

    def cancel(self, request_id) -> None:  # noqa: ANN001
        """Nothing is asked."""

    def __getattr__(self, name: str):  # noqa: ANN204
        return lambda *arguments: 0


def filled(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


def draft_of(text: str) -> JobDraft:
    """Ten pairs that differ, each half one key short of its limit for as long as is typed."""
    length = LENGTH - KEYS
    pairs = tuple(
        ContextPair(f"key {number} " + filled(text, length - 6), f"value {number} " + filled(text, length - 8))
        for number in range(PAIRS)
    )
    return JobDraft(
        name="measured",
        media_uri="s3://recordings/measured.wav",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://transcripts/measured/",
        encryption_enabled=True,
        account_key=AccountKey("alias/x", KEY_ARN, "alias/x"),
        context=pairs,
    )


class Watch(QObject):
    """The times between two runs of a timer of one millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.gaps = []
        self._last = time.monotonic_ns()
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return self.gaps

    def _tick(self) -> None:
        now = time.monotonic_ns()
        self.gaps.append((now - self._last) / 1e6)
        self._last = now


class Judge:
    """Measures the rules of the context as the page uses them, and counts the texts that they look at."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.looked_at = 0
        flaws_of, rules = context_rules.flaws_of, form_state.ContextRules

        def counted(text: str):  # noqa: ANN202
            self.looked_at += 1
            return flaws_of(text)

        context_rules.flaws_of = counted
        check = rules.check

        def timed(own, *about):  # noqa: ANN001, ANN002, ANN202
            begun = time.thread_time_ns()
            found = list(check(own, *about))
            self.times.append((time.thread_time_ns() - begun) / 1e6)
            return found

        rules.check = timed


class Typist(QObject):
    """Types on the real event loop, and measures each key until all that it does at once is done."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.page = CreateJobPage(Silent(), Silent())
        for _ in self.page.build_steps():
            pass
        self.page.set_connection(Connection(ACCOUNT, f"arn:aws:iam::{ACCOUNT}:user/Maria", "us-east-1", "aws"))
        self.page.resize(1180, 760)
        self.page.show()
        self.page.activateWindow()
        self.judge, self.watch = Judge(), Watch()
        self.told = {"keys": {}, "judging": {}, "judged": {}, "plain": {}, "gaps": {}, "problem": ""}
        self._app = app
        self._walk = self.walk()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._timer.start(IDLE_MS)

    def _step(self) -> None:
        pause = next(self._walk, None)
        if pause is None:
            sys.stdout.write(json.dumps(self.told) + "\n")
            sys.stdout.flush()
            self.page.close()
            self._app.quit()
        else:
            self._timer.start(pause)

    def walk(self):  # noqa: ANN201
        """Yield how long to wait before each next thing is done, in milliseconds."""
        self.watch.start()
        yield 2 * IDLE_MS
        self.told["gaps"]["idle"] = self.watch.stop()
        for kind, text in KINDS.items():
            self.page.use_draft(draft_of(text))
            yield IDLE_MS
            edit = self.page.output_data.encryption.context_editor.row(PAIRS // 2).value_edit
            edit.setFocus()
            yield IDLE_MS
            self.judge.times.clear()
            self.judge.looked_at = 0
            self.watch.start()
            yield from self._type(kind, "keys", edit, text, KEY_MS)
            # The detector looks at the pair once it has not changed for a moment.
            yield IDLE_MS
            self.told["gaps"][kind] = self.watch.stop()
            self.told["judging"][kind] = list(self.judge.times)
            self.told["judged"][kind] = self.judge.looked_at / KEYS
            if self.page.draft.context[PAIRS // 2].value != edit.text() or len(edit.text()) <= LENGTH - KEYS:
                self.told["problem"] = "what was typed did not reach the draft"
        for kind, text in KINDS.items():
            plain = QLineEdit(filled(text, LENGTH - KEYS))
            plain.resize(400, 30)
            plain.show()
            yield 100
            yield from self._type(kind, "plain", plain, text, 2)
            plain.close()

    def _type(self, kind: str, figure: str, edit: QLineEdit, text: str, pause: int):  # noqa: ANN202
        """Type into the middle, as one who corrects something; every tenth key takes one back."""
        edit.setFocus()
        edit.setCursorPosition(len(edit.text()) // 2)
        costs = self.told[figure].setdefault(kind, [])
        for number, character in zip(range(KEYS), cycle(text), strict=False):
            begun = time.thread_time_ns()
            if number % 10 == 9:
                QTest.keyClick(edit, Qt.Key.Key_Backspace)
            else:
                QTest.keyClicks(edit, character)
            costs.append((time.thread_time_ns() - begun) / 1e6)
            yield pause


def main() -> None:
    app = QApplication([sys.argv[0], *FUSION_ARGUMENTS])
    themes = ThemeController(app, LIGHT, started_with_fusion=True)
    typist = Typist(app)
    app.exec()
    typist.deleteLater()
    themes.deleteLater()


if __name__ == "__main__":
    main()
