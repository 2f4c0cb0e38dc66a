"""The private memory of a process with a window and all clients of AWS: ``memory.py program`` or ``memory.py bare``.

Both have the same five clients, made of one session and used once where something is asked without side effects. The
program has its pages built and its connection shown besides; the bare window has nothing but a label.
"""

import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from sealscribe.sandbox.process import SandboxProcess

SETTLE_MS = 300


def private_bytes() -> int:
    """The memory that no other process shares (USS)."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(("Private_Clean", "Private_Dirty")))


def tell() -> None:
    sys.stdout.write(json.dumps({"private_bytes": private_bytes()}) + "\n")
    sys.stdout.flush()
    QApplication.closeAllWindows()
    QApplication.quit()


def use(transcribe, transcribe_once, kms, s3, sts) -> None:  # noqa: ANN001
    """Ask each service one thing; the client that sends jobs is only made."""
    assert transcribe_once is not transcribe
    transcribe.list_transcription_jobs(MaxResults=5)
    kms.list_keys(Limit=5)
    s3.list_buckets()
    sts.get_caller_identity()


def when_done(work) -> None:  # noqa: ANN001
    """Do the work in a thread, as the program does, and tell the memory a moment after it."""
    thread = threading.Thread(target=work)
    thread.start()

    def look() -> None:
        if thread.is_alive():
            QTimer.singleShot(20, look)
        else:
            QTimer.singleShot(SETTLE_MS, tell)

    look()


def run_bare() -> None:
    sandbox = SandboxProcess()
    sandbox.start()
    app = QApplication([sys.argv[0], "-style", "fusion"])
    window = QMainWindow()
    window.setCentralWidget(QLabel("A window"))
    window.resize(1280, 800)
    window.show()

    def work() -> None:
        import boto3

        address = sandbox.wait_ready(30)
        session = boto3.Session(
            aws_access_key_id=address.current.access_key_id,
            aws_secret_access_key=address.current.secret_access_key,
            region_name=address.region,
        )
        names = ("transcribe", "transcribe", "kms", "s3", "sts")
        use(*(session.client(name, endpoint_url=address.url) for name in names))

    QTimer.singleShot(0, lambda: when_done(work))
    app.exec()
    sandbox.stop()


def run_program() -> None:
    from sealscribe.cli import main
    from sealscribe.plain_imports import use_plain_imports

    use_plain_imports()  # as main does before it imports what is watched here
    import sealscribe.app

    class Measured(sealscribe.app.Program):
        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, **named)
            QTimer.singleShot(0, self.look)

        def look(self) -> None:
            if self.is_ready and self.window.demo_band.isVisible():
                when_done(self.use_clients)
            else:
                QTimer.singleShot(20, self.look)

        def use_clients(self) -> None:
            clients = self._workforce._gateway.clients()
            use(clients.transcribe, clients.transcribe_once, clients.kms, clients.s3, clients.sts)

    sealscribe.app.Program = Measured
    main(["demo"])


if __name__ == "__main__":
    {"bare": run_bare, "program": run_program}[sys.argv[1]]()
