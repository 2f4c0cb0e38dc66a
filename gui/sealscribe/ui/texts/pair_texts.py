"""What the editor of pairs says of what a person did, and of pasted text that it could not take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_text import Unread, UnreadReason, pairs_as_json
from sealscribe.ui.texts.amounts import count_text, format_count
from sealscribe.ui.translation import tr

FORMS: Final = tr(
    "Pairs can be pasted as JSON, as lines such as key=value or key: value, as two columns of a table, "
    "or as the AWS CLI writes them."
)
EMPTY_CLIPBOARD: Final = tr("There is no text on the clipboard.")
MOST_REASONS: Final = 3
_REASONS: Final = {
    UnreadReason.NO_SEPARATOR: tr("Line {number} has no = or : between a key and a value."),
    UnreadReason.NO_KEY: tr("Line {number} has no key."),
    UnreadReason.COLUMNS: tr("Line {number} has more than two columns."),
    UnreadReason.NOT_TEXT: tr("Line {number} has a value that is not a text."),
}

_TAKEN_BACK: Final = {
    "typed": tr("Typing undone."),
    "added": tr("The added {noun} is gone."),
    "removed": tr("The {noun} is back."),
    "pasted": tr("Pasting undone."),
    "cleared": tr("All of them are back."),
    "filled": tr("The added ones are gone."),
}
_DONE_AGAIN: Final = {
    "typed": tr("Typing redone."),
    "added": tr("The {noun} is added again."),
    "removed": tr("The {noun} is removed again."),
    "pasted": tr("Pasted again."),
    "cleared": tr("All of them are removed again."),
    "filled": tr("They are added again."),
}


class PairWords(NamedTuple):
    """The words of an editor: ``noun`` and ``plural`` name one row and several.

    Without ``paste`` and ``clear`` the editor takes and gives no texts of several pairs.
    """

    add: str = tr("Add pair")
    noun: str = tr("pair")
    plural: str = tr("pairs")
    key: str = tr("Key")
    value: str = tr("Value")
    empty: str = ""
    paste: str = tr("Paste pairs")
    clear: str = tr("Remove all pairs")


CONTEXT_WORDS: Final = PairWords()
TAG_WORDS: Final = PairWords(
    tr("Add new tag"),
    tr("tag"),
    tr("tags"),
    tr("Key"),
    tr("Value - optional"),
    tr("No tags associated with the resource."),
    "",
    "",
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
        return tr("You have reached the limit of {limit} {plural}.", limit=limit, plural=words.plural)
    noun = words.noun if left == 1 else words.plural
    if number:
        return tr("You can add up to {left} more {noun}.", left=left, noun=noun)
    return tr("You can add up to {left} {noun}.", left=left, noun=noun)


def pasted_text(taken: int) -> str:
    """Return what was filled in."""
    return tr("{count} pasted.", count=count_text(taken, "pair", "pairs"))


def copied_text(count: int) -> str:
    """Return what was copied."""
    return tr("{count} copied as JSON.", count=count_text(count, "pair", "pairs"))


def removed_text(noun: str, key: str, longest: int = 24) -> str:
    """Return which row was removed, by its key where it had one."""
    shown = key if len(key) <= longest else f"{key[: longest - 1]}…"
    named = noun[:1].upper() + noun[1:]
    return tr("{noun} “{shown}” removed.", noun=named, shown=shown) if key else tr("{noun} removed.", noun=named)


def cleared_text(count: int) -> str:
    """Return how many rows were removed at once."""
    return tr("{count} removed.", count=count_text(count, "pair", "pairs"))


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
        titles.append(tr("{count} could not be read", count=count_text(len(unread), "line", "lines")))
        texts += [_REASONS[line.reason].format(number=format_count(line.number)) for line in unread[:MOST_REASONS]]
        more = len(unread) - MOST_REASONS
        if more > 0:
            texts.append(tr("And {count} more.", count=count_text(more, "line", "lines")))
        rests.append("\n".join(line.text for line in unread))
    if left:
        titles.append(tr("{count} did not fit", count=count_text(len(left), "pair", "pairs")))
        texts.append(tr("An encryption context has at most {limit} pairs; the rest is below, as JSON.", limit=limit))
        rests.append(pairs_as_json(left))
    title = " and ".join(titles)
    return Words("warning", title, " ".join(texts), "\n\n".join(rests))


def no_pairs_words(text: str) -> Words:
    """Return that a text holds no pairs, with the text."""
    if not text.strip():
        return Words("info", EMPTY_CLIPBOARD, tr("Copy pairs in another program first. {forms}", forms=FORMS))
    return Words("warning", tr("No pairs were found in the text on the clipboard"), FORMS, text)


def too_long_words(length: int, most: int) -> Words:
    """Return that a text is too long to be pasted. It is not shown: nobody could read it."""
    return Words(
        "warning",
        tr("The text is too long to be pasted"),
        tr(
            "It has {count} characters, and at most {most} can be pasted at once. Nothing was changed, "
            "and the text is still where you copied it.",
            count=format_count(length),
            most=format_count(most),
        ),
    )
