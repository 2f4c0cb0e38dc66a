"""What is said of saved sets of pairs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.pair_sets import NAME_MAX, SETS_MAX, LeftOut, PairSet, PairSetsProblem
from sealscribe.core.pair_text import pairs_as_json
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.characters import elided
from sealscribe.ui.texts.pair_texts import Words

MENU: Final = "Saved sets"
SAVE: Final = "Save these pairs as..."
MANAGE: Final = "Manage sets..."
SAVE_TITLE: Final = "Save these pairs"
SAVE_HELP: Final = "The set is kept on this computer. Placeholders stay placeholders."
NAME_LABEL: Final = "Name of the set"
NAME_CONSTRAINT: Final = f"Such as Cardiology archive, up to {NAME_MAX} characters."
MANAGE_TITLE: Final = "Saved sets of pairs"
MANAGE_HELP: Final = "Sets are kept on this computer, without values that look sensitive."
NO_SETS: Final = "There are no sets yet. Save the pairs of a job, or import a file."
FILE_NAME: Final = "sealscribe-pair-sets.json"
FILE_FILTER: Final = "JSON documents (*.json)"
IMPORT_TITLE: Final = "Import sets of pairs"
_MOST_NAMES: Final = 3

TROUBLES: Final[Mapping[str, str]] = {
    "no-name": "Enter a name for the set.",
    "name-taken": "Another set has this name. Choose another name.",
    "nothing-left": "Nothing is left to save: every pair looks sensitive. Sensitive data is not written to the disk.",
    "too-long": f"The name, a key or a value is too long. A name has up to {NAME_MAX} characters.",
    "no-room": f"There is no room for more: up to {SETS_MAX} sets are kept, or about 1 MB. Delete some first.",
    "not-written": "It could not be saved: the folder of the program may be protected or its disk full. "
    "Nothing was changed.",
}
"""By the values of `SetsTrouble`."""

PROBLEMS: Final[Mapping[PairSetsProblem, str]] = {
    PairSetsProblem.NOT_JSON: "The file is not a JSON document. Choose a file that was exported here.",
    PairSetsProblem.OTHER_FORMAT: "The file holds no sets of pairs. Choose a file that was exported here.",
    PairSetsProblem.NEWER_VERSION: "The file comes from a newer version of Sealscribe. Update this one to import it.",
    PairSetsProblem.DAMAGED: "The file is damaged, or was changed by hand so that it cannot be read. Export it again.",
    PairSetsProblem.TOO_MANY: f"The file holds more than {SETS_MAX} sets. Export fewer.",
    PairSetsProblem.TOO_LARGE: "The file is larger than 1 MB. Choose a file that was exported here.",
}


def read_error_text(error: AppError) -> str:
    """Return why a file could not be read."""
    name = error.resource or "The file"
    if error.code is ErrorCode.FILE_MISSING:
        return f"{name} is no longer there. Choose another file."
    return f"{name} cannot be read: it may belong to somebody else. Check that you may read it."


def write_error_text(error: AppError) -> str:
    """Return why a file could not be written."""
    return f"{error.resource or 'The file'} cannot be written there. Choose another folder."


def pairs_text(pair_set: PairSet) -> str:
    """Return what is in a set: the number of its pairs, and its keys."""
    keys = ", ".join(elided(pair.key, 24) or "no key" for pair in pair_set.pairs)
    return f"{count_text(len(pair_set.pairs), 'pair', 'pairs')}: {keys}"


def left_out_text(left: LeftOut) -> str:
    """Return what will not be saved, or an empty text."""
    sentences = []
    if left.values:
        names = _names(left.values)
        many = len(left.values) > 1
        sentences.append(
            f"The {'values' if many else 'value'} of {names} {'look' if many else 'looks'} sensitive and "
            f"{'are' if many else 'is'} not saved: the {'pairs are' if many else 'pair is'} kept without."
        )
    if left.pairs:
        was = "is" if left.pairs == 1 else "are"
        sentences.append(f"{count_text(left.pairs, 'pair', 'pairs')} {was} left out, since the key looks sensitive.")
    return " ".join(sentences)


def saved_text(name: str, left: LeftOut) -> str:
    """Return that a set was saved, and how much was left out of it."""
    end = f", without {count_text(left.count, 'sensitive text', 'sensitive texts')}" if left.count else ""
    return f"Saved as “{elided(name)}”{end}."


def replaces_text(name: str) -> str:
    """Return that a name is taken."""
    return f"There is a set “{elided(name)}” already. Saving replaces it."


def inserted_text(name: str, added: int) -> str:
    """Return what inserting a set did."""
    return f"{count_text(added, 'pair', 'pairs')} of “{elided(name)}” added."


def not_inserted_words(name: str, there: Sequence[ContextPair], left: Sequence[ContextPair], limit: int) -> Words:
    """Return which pairs of a set were not added, and why."""
    texts = []
    if there:
        texts.append(f"{_names([pair.key for pair in there])}: a pair with this key is there, and was left as it is.")
    if left:
        texts.append(f"{count_text(len(left), 'pair', 'pairs')} did not fit: a context has at most {limit}.")
    title = f"{count_text(len(there) + len(left), 'pair', 'pairs')} of “{elided(name)}” not added"
    return Words("info" if not left else "warning", title, " ".join(texts), pairs_as_json([*there, *left]))


def deleted_text(name: str) -> str:
    """Return that a set was deleted."""
    return f"“{elided(name)}” was deleted."


def imported_text(new: int, known: int, left_out: int) -> str:
    """Return what an import did."""
    if not new and not known:
        return "The file holds no set with pairs."
    sentences = [f"{count_text(new, 'set', 'sets')} imported."]
    if known:
        sentences.append(f"{count_text(known, 'set was', 'sets were')} there already.")
    if left_out:
        sentences.append(
            f"{count_text(left_out, 'text that looks', 'texts that look')} sensitive "
            f"{'was' if left_out == 1 else 'were'} left out."
        )
    return " ".join(sentences)


def _names(keys: Sequence[str]) -> str:
    shown = [f"“{elided(key, 24)}”" for key in keys[:_MOST_NAMES]]
    more = len(keys) - len(shown)
    if more:
        return f"{', '.join(shown)} and {more} more"
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
