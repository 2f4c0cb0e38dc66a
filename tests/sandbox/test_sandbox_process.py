"""The child process: its ready line, its end, its size, and what happens when it cannot start."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sealscribe.sandbox.process import SandboxAddress, SandboxFailed, SandboxProcess

MEBIBYTE = 1024 * 1024


@pytest.fixture
def process() -> Iterator[SandboxProcess]:
    made = SandboxProcess(keys=300)
    yield made
    made.stop()


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def refuses(url: str) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), timeout=1):
            return False
    except OSError:
        return True


def test_start_ready_stop(process: SandboxProcess) -> None:
    process.start()
    address = process.wait_ready(30)
    assert address.url.startswith("http://127.0.0.1:")
    assert (address.current.account_id, address.other.account_id) == ("111122223333", "444455556666")
    assert address.current.secret_access_key not in repr(address)
    pid = process.pid
    assert pid is not None
    process.stop()
    assert refuses(address.url)
    assert sys.platform == "win32" or not is_alive(pid)
    process.stop()


def test_the_child_listens_on_loopback_only_and_stays_small(process: SandboxProcess) -> None:
    process.start()
    address = process.wait_ready(30)
    others = {info[4][0] for info in socket.getaddrinfo("localhost", None)} - {"127.0.0.1"}
    port = int(address.url.rpartition(":")[2])
    for host in [*others, "127.0.0.2"] if sys.platform == "linux" else others:
        with pytest.raises(OSError, match=r".*"):
            socket.create_connection((host, port), timeout=1).close()
    if sys.platform == "linux":
        status = Path(f"/proc/{process.pid}/status").read_text()
        resident = int(status.partition("VmRSS:")[2].split()[0]) * 1024
        assert resident < 120 * MEBIBYTE


def test_the_child_ends_with_its_parent() -> None:
    parent = (
        "import sys\n"
        "from sealscribe.sandbox.process import SandboxProcess\n"
        "p = SandboxProcess(); p.start(); print(p.wait_ready(30).url, p.pid, flush=True)\n"
        "import os; os._exit(1)\n"
    )
    out = subprocess.run([sys.executable, "-c", parent], capture_output=True, text=True, check=False, timeout=60)
    url, pid = out.stdout.split()
    deadline = time.monotonic() + 5
    while not refuses(url) and time.monotonic() < deadline:
        continue
    assert refuses(url), f"process {pid} outlived its parent"


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("import sys; sys.stderr.write('first\\nno licence for this\\n'); sys.exit(9)", "no licence for this"),
        ("import sys; sys.exit(0)", "it ended without a word"),
        ("print('{}')", "did not start"),
        ("print('hello')", "did not start"),
    ],
)
def test_a_child_that_does_not_come_up(script: str, words: str) -> None:
    process = SandboxProcess([sys.executable, "-c", script])
    process.start()
    with pytest.raises(SandboxFailed, match=words):
        process.wait_ready(10)
    assert process.pid is None


def test_a_command_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SandboxFailed, match="could not be started"):
        SandboxProcess([str(tmp_path / "nothing")]).start()
    with pytest.raises(SandboxFailed, match="was not started"):
        SandboxProcess().wait_ready(1)


def test_a_start_that_takes_too_long_ends_itself() -> None:
    process = SandboxProcess()
    process.start()
    with pytest.raises(SandboxFailed, match=r"not ready within 0\.001 seconds"):
        process.wait_ready(0.001)


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--port", "99999", "99999 is not a port, which is a number from 0 to 65535"),
        ("--port", "-1", "-1 is not a port, which is a number from 0 to 65535"),
        ("--port", "http", "http is not a port, which is a number from 0 to 65535"),
        ("--keys", "-3", "-3 is not a whole number from 0 on"),
        ("--job-seconds", "-1", "-1 is not a number of seconds from 0 on"),
        ("--job-seconds", "nan", "nan is not a number of seconds from 0 on"),
    ],
)
def test_arguments_out_of_range_are_named_in_one_sentence(option: str, value: str, words: str) -> None:
    command = [sys.executable, "-m", "sealscribe.sandbox", f"{option}={value}"]
    ended = subprocess.run(command, input="", capture_output=True, text=True, check=False, timeout=30)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"argument {option}: {words}\n"


def test_a_taken_port_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = SandboxProcess(port=port)
        process.start()
        with pytest.raises(SandboxFailed, match=f"cannot listen on 127.0.0.1:{port}"):
            process.wait_ready(30)


def test_a_missing_package_is_named(tmp_path: Path) -> None:
    (tmp_path / "moto").mkdir()
    (tmp_path / "moto" / "__init__.py").write_text("raise ModuleNotFoundError('gone', name='moto')")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from sealscribe.sandbox.__main__ import main; main()"
    process = SandboxProcess([sys.executable, "-c", code])
    process.start()
    with pytest.raises(SandboxFailed, match="the package moto"):
        process.wait_ready(30)


@pytest.mark.parametrize("line", ["", "null", "[]", '{"url": "x"}', '{"url": "x", "region": "y", "accounts": {}}'])
def test_lines_that_are_no_address(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        SandboxAddress.from_line(line)


def test_ids_are_the_same_in_every_run(aws: Any, process: SandboxProcess) -> None:
    process.start()
    again = process.wait_ready(30)
    assert again.current.access_key_id == aws.address.current.access_key_id
    assert again.current.secret_access_key != aws.address.current.secret_access_key
    mine = aws.client("kms").describe_key(KeyId="alias/sealed-transcripts")["KeyMetadata"]["KeyId"]
    other = type(aws)(again, aws.session)
    try:
        kms = other.client("kms")
        assert kms.describe_key(KeyId="alias/sealed-transcripts")["KeyMetadata"]["KeyId"] == mine
        assert len(kms.list_keys(Limit=1000)["Keys"]) > 300
    finally:
        other.close()


def test_settings_of_the_parent_do_not_reach_the_child(
    monkeypatch: pytest.MonkeyPatch, process: SandboxProcess
) -> None:
    monkeypatch.setenv("MOTO_ACCOUNT_ID", "999999999999")
    monkeypatch.setenv("AWS_PROFILE", "nothing")
    process.start()
    assert process.wait_ready(30).current.account_id == "111122223333"


def test_importing_the_parents_side_is_cheap() -> None:
    code = (
        "import sys, sealscribe.sandbox.process\n"
        "print([name for name in ('boto3', 'botocore', 'moto', 'flask', 'cryptography') if name in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def status_of(url: str, headers: dict[str, str], method: str = "GET") -> int:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers, method=method)) as answer:  # noqa: S310 - loopback only
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def test_pages_in_a_browser_get_nothing(aws: Any) -> None:
    url = f"{aws.address.url}/_sealscribe/identities"
    assert status_of(url, {}) == 200
    assert status_of(url, {"Host": "evil.example"}) == 403
    assert status_of(url, {"Origin": "https://evil.example"}) == 403
    assert status_of(f"{aws.address.url}/_sealscribe/nothing", {}) == 404


def test_identities_are_listed_with_their_purpose(aws: Any) -> None:
    identities = aws.ask("identities")
    assert {"no-key-list", "no-decrypt", "must-encrypt", "nobody", "expired"} <= set(identities)
    assert all(one["purpose"] and one["access_key_id"] for one in identities.values())
    assert json.dumps(identities)
