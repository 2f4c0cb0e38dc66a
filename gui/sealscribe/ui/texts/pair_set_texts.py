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
from sealscribe.ui.translation import tr

MENU: Final = tr("Saved sets")
SAVE: Final = tr("Save these pairs as...")
MANAGE: Final = tr("Manage sets...")
SAVE_TITLE: Final = tr("Save these pairs")
SAVE_HELP: Final = tr("The set is kept on this computer. Placeholders stay placeholders.")
NAME_LABEL: Final = tr("Name of the set")
NAME_CONSTRAINT: Final = tr("Such as Cardiology archive, up to {name_max} characters.", name_max=NAME_MAX)
MANAGE_TITLE: Final = tr("Saved sets of pairs")
MANAGE_HELP: Final = tr("Sets are kept on this computer, without values that look sensitive.")
NO_SETS: Final = tr("There are no sets yet. Save the pairs of a job, or import a file.")
FILE_NAME: Final = "sealscribe-pair-sets.json"
FILE_FILTER: Final = tr("JSON documents (*.json)")
IMPORT_TITLE: Final = tr("Import sets of pairs")
_MOST_NAMES: Final = 3

TROUBLES: Final[Mapping[str, str]] = {
    "no-name": tr("Enter a name for the set."),
    "name-taken": tr("Another set has this name. Choose another name."),
    "nothing-left": tr(
        "Nothing is left to save: every pair looks sensitive. Sensitive data is not written to the disk."
    ),
    "too-long": tr(
        "The name, a key or a value is too long. A name has up to {name_max} characters.", name_max=NAME_MAX
    ),
    "no-room": tr(
        "There is no room for more: up to {sets_max} sets are kept, or about 1 MB. Delete some first.",
        sets_max=SETS_MAX,
    ),
    "not-written": tr(
        "It could not be saved: the folder of the program may be protected or its disk full. Nothing was changed."
    ),
}
"""By the values of `SetsTrouble`."""

PROBLEMS: Final[Mapping[PairSetsProblem, str]] = {
    PairSetsProblem.NOT_JSON: tr("The file is not a JSON document. Choose a file that was exported here."),
    PairSetsProblem.OTHER_FORMAT: tr("The file holds no sets of pairs. Choose a file that was exported here."),
    PairSetsProblem.NEWER_VERSION: tr(
        "The file comes from a newer version of Sealscribe. Update this one to import it."
    ),
    PairSetsProblem.DAMAGED: tr(
        "The file is damaged, or was changed by hand so that it cannot be read. Export it again."
    ),
    PairSetsProblem.TOO_MANY: tr("The file holds more than {sets_max} sets. Export fewer.", sets_max=SETS_MAX),
    PairSetsProblem.TOO_LARGE: tr("The file is larger than 1 MB. Choose a file that was exported here."),
}


def read_error_text(error: AppError) -> str:
    """Return why a file could not be read."""
    name = error.resource or tr("The file")
    if error.code is ErrorCode.FILE_MISSING:
        return tr("{name} is no longer there. Choose another file.", name=name)
    return tr("{name} cannot be read: it may belong to somebody else. Check that you may read it.", name=name)


def write_error_text(error: AppError) -> str:
    """Return why a file could not be written."""
    return tr("{file} cannot be written there. Choose another folder.", file=error.resource or tr("The file"))


def pairs_text(pair_set: PairSet) -> str:
    """Return what is in a set: the number of its pairs, and its keys."""
    keys = ", ".join(elided(pair.key, 24) or tr("no key") for pair in pair_set.pairs)
    return f"{count_text(len(pair_set.pairs), 'pair', 'pairs')}: {keys}"


def left_out_text(left: LeftOut) -> str:
    """Return what will not be saved, or an empty text."""
    sentences = []
    if left.values:
        names = _names(left.values)
        many = len(left.values) > 1
        sentences.append(
            tr("The values of {names} look sensitive and are not saved: the pairs are kept without.", names=names)
            if many
            else tr("The value of {names} looks sensitive and is not saved: the pair is kept without.", names=names)
        )
    if left.pairs:
        count = count_text(left.pairs, "pair is left out", "pairs are left out")
        sentences.append(tr("{count}, since the key looks sensitive.", count=count))
    return " ".join(sentences)


def saved_text(name: str, left: LeftOut) -> str:
    """Return that a set was saved, and how much was left out of it."""
    if left.count:
        count = count_text(left.count, "sensitive text", "sensitive texts")
        return tr("Saved as “{name}”, without {count}.", name=elided(name), count=count)
    return tr("Saved as “{name}”.", name=elided(name))


def replaces_text(name: str) -> str:
    """Return that a name is taken."""
    return tr("There is a set “{name}” already. Saving replaces it.", name=elided(name))


def inserted_text(name: str, added: int) -> str:
    """Return what inserting a set did."""
    return tr("{count} of “{name}” added.", count=count_text(added, "pair", "pairs"), name=elided(name))


def not_inserted_words(name: str, there: Sequence[ContextPair], left: Sequence[ContextPair], limit: int) -> Words:
    """Return which pairs of a set were not added, and why."""
    texts = []
    if there:
        texts.append(
            tr(
                "{names}: a pair with this key is there, and was left as it is.",
                names=_names([pair.key for pair in there]),
            )
        )
    if left:
        texts.append(
            tr(
                "{count} did not fit: a context has at most {limit}.",
                count=count_text(len(left), "pair", "pairs"),
                limit=limit,
            )
        )
    title = tr(
        "{count} of “{name}” not added", count=count_text(len(there) + len(left), "pair", "pairs"), name=elided(name)
    )
    return Words("info" if not left else "warning", title, " ".join(texts), pairs_as_json([*there, *left]))


def deleted_text(name: str) -> str:
    """Return that a set was deleted."""
    return tr("“{name}” was deleted.", name=elided(name))


def imported_text(new: int, known: int, left_out: int) -> str:
    """Return what an import did."""
    if not new and not known:
        return tr("The file holds no set with pairs.")
    sentences = [tr("{count} imported.", count=count_text(new, "set", "sets"))]
    if known:
        sentences.append(tr("{count} there already.", count=count_text(known, "set was", "sets were")))
    if left_out:
        sentences.append(
            tr(
                "{count}.",
                count=count_text(
                    left_out, "text that looks sensitive was left out", "texts that look sensitive were left out"
                ),
            )
        )
    return " ".join(sentences)


def _names(keys: Sequence[str]) -> str:
    shown = [f"“{elided(key, 24)}”" for key in keys[:_MOST_NAMES]]
    more = len(keys) - len(shown)
    if more:
        return tr("{shown} and {more} more", shown=", ".join(shown), more=more)
    if len(shown) > 1:
        return tr("{shown} and {last}", shown=", ".join(shown[:-1]), last=shown[-1])
    return shown[0]
