"""What the editor of pairs says of what a person did, and of pasted text that it could not take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_text import Unread, UnreadReason, pairs_as_json
from sealscribe.ui.texts.amounts import count_text, format_count

FORMS: Final = (
    "Pairs can be pasted as JSON, as lines such as key=value or key: value, as two columns of a table, "
    "or as the AWS CLI writes them."
)
EMPTY_CLIPBOARD: Final = "There is no text on the clipboard."
MOST_REASONS: Final = 3
_REASONS: Final = {
    UnreadReason.NO_SEPARATOR: "Line {number} has no = or : between a key and a value.",
    UnreadReason.NO_KEY: "Line {number} has no key.",
    UnreadReason.COLUMNS: "Line {number} has more than two columns.",
    UnreadReason.NOT_TEXT: "Line {number} has a value that is not a text.",
}

_TAKEN_BACK: Final = {
    "typed": "Typing undone.",
    "added": "The added {noun} is gone.",
    "removed": "The {noun} is back.",
    "pasted": "Pasting undone.",
    "cleared": "All {noun}s are back.",
    "filled": "The added {noun}s are gone.",
}
_DONE_AGAIN: Final = {
    "typed": "Typing redone.",
    "added": "The {noun} is added again.",
    "removed": "The {noun} is removed again.",
    "pasted": "Pasted again.",
    "cleared": "All {noun}s are removed again.",
    "filled": "The {noun}s are added again.",
}


class PairWords(NamedTuple):
    """The words of an editor: ``noun`` and ``plural`` name one row and several.

    Without ``paste`` and ``clear`` the editor takes and gives no texts of several pairs.
    """

    add: str = "Add pair"
    noun: str = "pair"
    plural: str = "pairs"
    key: str = "Key"
    value: str = "Value"
    empty: str = ""
    paste: str = "Paste pairs"
    clear: str = "Remove all pairs"


CONTEXT_WORDS: Final = PairWords()
TAG_WORDS: Final = PairWords(
    "Add new tag", "tag", "tags", "Key", "Value - optional", "No tags associated with the resource.", "", ""
)


class Words(NamedTuple):
    """A notice: its kind, title and text, and what was not taken, as it can be copied."""

    kind: str
    title: str
    text: str
    rest: str = ""


def room_text(words: PairWords, number: int, limit: int) -> str:
    """Return how many rows can still be added to ``number``."""
    left = limit - number
    if left <= 0:
        return f"You have reached the limit of {limit} {words.plural}."
    return f"You can add up to {left} {'more ' if number else ''}{words.noun if left == 1 else words.plural}."


def pasted_text(taken: int) -> str:
    """Return what was filled in."""
    return f"{count_text(taken, 'pair', 'pairs')} pasted."


def copied_text(count: int) -> str:
    """Return what was copied."""
    return f"{count_text(count, 'pair', 'pairs')} copied as JSON."


def removed_text(noun: str, key: str, longest: int = 24) -> str:
    """Return which row was removed, by its key where it had one."""
    shown = key if len(key) <= longest else f"{key[: longest - 1]}…"
    return f"{noun.capitalize()} “{shown}” removed." if key else f"{noun.capitalize()} removed."


def cleared_text(count: int) -> str:
    """Return how many rows were removed at once."""
    return f"{count_text(count, 'pair', 'pairs')} removed."


def taken_back_text(kind: str, noun: str) -> str:
    """Return what undoing a step did, for screen readers. Raises KeyError for an unknown kind."""
    return _TAKEN_BACK[kind].format(noun=noun)


def done_again_text(kind: str, noun: str) -> str:
    """Return what doing a step again did, for screen readers. Raises KeyError for an unknown kind."""
    return _DONE_AGAIN[kind].format(noun=noun)


def rest_words(unread: Sequence[Unread], left: Sequence[ContextPair], limit: int) -> Words | None:
    """Return what of a pasted text was not taken, or None where all was: lines without a pair, and pairs too many."""
    if not unread and not left:
        return None
    titles, texts, rests = [], [], []
    if unread:
        titles.append(f"{count_text(len(unread), 'line', 'lines')} could not be read")
        texts += [_REASONS[line.reason].format(number=format_count(line.number)) for line in unread[:MOST_REASONS]]
        more = len(unread) - MOST_REASONS
        if more > 0:
            texts.append(f"And {count_text(more, 'line', 'lines')} more.")
        rests.append("\n".join(line.text for line in unread))
    if left:
        titles.append(f"{count_text(len(left), 'pair', 'pairs')} did not fit")
        texts.append(f"An encryption context has at most {limit} pairs; the rest is below, as JSON.")
        rests.append(pairs_as_json(left))
    title = " and ".join(titles)
    return Words("warning", title, " ".join(texts), "\n\n".join(rests))


def no_pairs_words(text: str) -> Words:
    """Return that a text holds no pairs, with the text."""
    if not text.strip():
        return Words("info", EMPTY_CLIPBOARD, f"Copy pairs in another program first. {FORMS}")
    return Words("warning", "No pairs were found in the text on the clipboard", FORMS, text)


def too_long_words(length: int, most: int) -> Words:
    """Return that a text is too long to be pasted. It is not shown: nobody could read it."""
    return Words(
        "warning",
        "The text is too long to be pasted",
        f"It has {format_count(length)} characters, and at most {format_count(most)} can be pasted at once. "
        "Nothing was changed, and the text is still where you copied it.",
    )
