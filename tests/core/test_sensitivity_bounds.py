"""What the detector costs, whatever it is given, and that it answers the same each time."""

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sealscribe.core.sensitivity import inspect_pair
from sealscribe.core.sensitivity.inspection import RULE_CODES

LIMIT_MS = 20
"""For 2,000 characters. The tests take the fastest of a few runs, as a busy computer stalls any of them."""

ASCII = st.characters(min_codepoint=32, max_codepoint=126)
PRINTABLE = st.text(ASCII, max_size=2000)
FRAGMENTS = (
    "password=", "password is ", "://", "@", "%40", "%25", "a.", "1 ", "4111", "eyJ", ".eyJ", "-----BEGIN ",
    "Bearer ", "$2b$12$",
    "Dr. ", "Anna ", "Smith ", "12 Main St", "PO Box ", "+1 415 ", "(212) ", "MRN ", "born ", "40.71,", "192.0.2.",
    "DE89 ", "sk-",
    "patients/", "john_smith", "chemo", " at ", " dot ", "{{", "<", "name: ", "2001:db8:", "AA:BB:", "H.No. 3, ",
)  # fmt: skip
PIECES = st.lists(st.sampled_from(FRAGMENTS) | st.text(ASCII, max_size=20), max_size=100).map(
    lambda pieces: "".join(pieces)[:2000]
)
KEYS = st.one_of(
    PRINTABLE,
    PIECES,
    st.sampled_from(["password", "patient_name", "iban", "address", "gps", "note", "diagnosis", "to"]),
)


@settings(deadline=None)
@given(KEYS, st.one_of(PRINTABLE, PIECES, st.text(max_size=200)))
def test_any_text_gives_ordered_spans_within_it(key: str, value: str) -> None:
    findings = inspect_pair(key, value)
    assert findings == inspect_pair(key, value)
    for field, text in (("key", key), ("value", value)):
        position = 0
        for finding in findings:
            if finding.field == field:
                assert position <= finding.span[0] < finding.span[1] <= len(text)
                assert finding.rule in RULE_CODES
                position = finding.span[1]


def fastest_milliseconds(key: str, value: str) -> float:
    durations = []
    for _ in range(5):
        begin = time.perf_counter()
        inspect_pair(key, value)
        durations.append((time.perf_counter() - begin) * 1000)
        if durations[-1] < LIMIT_MS / 2:
            break
    return min(durations)


REPEATED = [
    "a", "A", "1", "1 ", "1-", "a.", "a@", "a@a.", "://", "a://", "a://b:c", "a=", "a:b", "password=", "password ",
    "1234 ", "AB12 ", "DE12ABCD", "eyJ", "eyJaaaaaaaa.", ".eyJ", "-----BEGIN ", "-----BEGIN A ", "%40", "a%40a.", "%",
    "$2b$12$", "$1$", "basic ", "Basic A", "Bearer a", "&sig=", "sk-", "xoxb-", "<", "${", "[", "( )", "Aa", "aA",
    "Ab ",
    "O'", "_", "x", "key2", " ", "A-", "Aa-", "a-", "1.1", "1.1.", "192.168.", "0:", "AA:", "::", "F:", "+1", "+1 ",
    "(1) ",
    "12 Main ", "12 st ", "A st ", "rue ", "Dr. ", "Anna ", "anna_", "Anna-Lena ", "van der ", "pin ", "MRN ",
    "born 1 ",
    "\\", "'", "a, ", "A B ", "a at b ", "a dot ", "a[at]", "geo:", "N 1 ", "1.1,1.1 ", "A1", "PO Box 1 ", "name: ",
    "a: b, ",
    "H.No. 1, ", "ssn_", "patients/a_", "hiv ", "1 mg ", "{\"a\":1},", "/+1", "00", "AZDO", "T3BlbkFJ",
    "a.atlasv1.", "<<",
]  # fmt: skip


@pytest.mark.parametrize("seed", REPEATED)
def test_no_text_of_2000_characters_takes_over_20_milliseconds(seed: str) -> None:
    for end in ("", "!", "@", " street"):
        text = (seed * 2000)[: 2000 - len(end)] + end
        for pair in (("note", text), ("password", text), ("patient_name", text), ("address", text), (text, text)):
            limit = LIMIT_MS * (2 if pair[0] == pair[1] else 1)
            assert fastest_milliseconds(*pair) < limit, "milliseconds"


@settings(deadline=None, max_examples=50)
@given(st.text(ASCII, min_size=1, max_size=6), st.sampled_from(["", "!", "@", "="]))
def test_repetitions_of_anything_stay_cheap(seed: str, end: str) -> None:
    text = (seed * 2000)[: 2000 - len(end)] + end
    assert fastest_milliseconds("note", text) < LIMIT_MS
    assert fastest_milliseconds(text, "Herbst88") < LIMIT_MS


def test_the_rules_are_loaded_by_the_first_question_only() -> None:
    program = (
        "import sys, sealscribe.core, sealscribe.core.sensitivity as s\n"
        "room = 'sealscribe.core.sensitivity.'\n"
        "heavy = [room + name for name in ('value_rules', 'tables', 'key_phrases')] + ['stdnum']\n"
        "assert not set(heavy) & set(sys.modules)\n"
        "s.inspect_pair('a', 'b')\n"
        "assert set(heavy) <= set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_first_question_loads_within_its_time() -> None:
    """150 ms is the aim; the processor's time is taken, and twice the aim allowed, as others share the computer."""
    program = (
        "import time, sealscribe.core.sensitivity as s\n"
        "begin = time.process_time()\n"
        "s.inspect_pair('a', 'b')\n"
        "print(time.process_time() - begin)\n"
    )
    runs = [subprocess.run([sys.executable, "-c", program], capture_output=True, check=True) for _ in range(3)]
    assert min(float(run.stdout) for run in runs) < 0.3


def test_threads_may_ask_at_the_same_time() -> None:
    pairs = [(f"key{i}", f"jane{i}@example.com, 078-05-112{i % 10}, BOXW310820HNERXN09") for i in range(40)]
    alone = [inspect_pair(*pair) for pair in pairs]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda pair: inspect_pair(*pair), pairs)) == alone
    assert threading.active_count() >= 1
