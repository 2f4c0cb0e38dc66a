"""What is said of placeholders in the values of an encryption context."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sealscribe.core.findings import Finding
from sealscribe.core.placeholders import Placeholder
from sealscribe.ui.texts.characters import elided
from sealscribe.ui.texts.context_characters import character_name, visible_form
from sealscribe.ui.translation import tr

INSERT: Final = tr("Insert placeholder")
SUGGEST: Final = tr("Suggest pairs")
SUGGEST_HELP: Final = tr("Adds pairs with the name of the job, the file name of the recording and the date.")
NOTHING_TO_SUGGEST: Final = tr("The pairs that are suggested are there already.")
NO_ROOM_TO_SUGGEST: Final = tr("There is no room for another pair.")
KEEP_BRACES: Final = tr("Keep the braces as text")

LABELS: Final[Mapping[Placeholder, str]] = {
    Placeholder.JOB_NAME: tr("Name of the job"),
    Placeholder.MEDIA_FILE: tr("File name of the recording"),
    Placeholder.MEDIA_EXTENSION: tr("File extension of the recording"),
    Placeholder.MEDIA_SHA256: tr("SHA-256 of the recording"),
    Placeholder.DATE: tr("Date of today"),
    Placeholder.ACCOUNT: tr("Account in use"),
    Placeholder.REGION: tr("Region in use"),
}
_MISSING: Final[Mapping[Placeholder, str]] = {
    Placeholder.JOB_NAME: tr("Enter a name for the job"),
    Placeholder.MEDIA_FILE: tr("Choose the recording"),
    Placeholder.MEDIA_EXTENSION: tr("Choose a recording whose name has an extension"),
    Placeholder.MEDIA_SHA256: tr("Choose a recording of this computer"),
    Placeholder.DATE: tr("Enter the date yourself"),
    Placeholder.ACCOUNT: tr("Wait for the connection to AWS"),
    Placeholder.REGION: tr("Wait for the connection to AWS"),
}
HASH_PENDING: Final = tr(
    "The SHA-256 of the recording is being computed. Create the job once it is there, or write something else."
)
HASH_FAILED: Final = tr(
    "The recording could not be read, so that its SHA-256 is not known. "
    "Remove the file and choose it again, or use another placeholder."
)
HASH_ON_S3: Final = tr(
    "The SHA-256 is known only of a recording of this computer, not of an object on Amazon S3. "
    "Use another placeholder, or enter the hash yourself."
)
BRACE: Final = tr("A brace stands alone. Close it, as in {job_name}, or write {{ or }} for a brace itself.")
_LONGEST_VALUE: Final = 32


def menu_text(placeholder: Placeholder, value: str) -> str:
    """Return the entry of the menu: what the placeholder is, and behind a tab what it stands for now."""
    shown = elided(value, _LONGEST_VALUE) if value else tr("not known yet")
    if not value and placeholder is Placeholder.MEDIA_SHA256:
        shown = tr("computed when it is used")
    return f"{LABELS[placeholder]}\t{shown}".replace("&", "&&")


def resolved_text(text: str) -> str:
    """Return what is shown under a value with placeholders."""
    return f"= {text}"


def spoken_resolved_text(text: str) -> str:
    """Return what screen readers hear of a value with placeholders."""
    return tr("Sent as: {words}", words=text)


def mend_label(meant: str) -> str:
    """Return the words for writing the placeholder that was meant."""
    return tr("Replace with {{meant}}", meant=meant)


def suggested_text(added: int) -> str:
    """Return what adding suggested pairs did."""
    return tr("1 suggested pair added.") if added == 1 else tr("{added} suggested pairs added.", added=added)


def unknown_placeholder(finding: Finding) -> str:
    """Say that a name is none."""
    name = str(finding.parameter("name"))
    named = f"{{{elided(name)}}}" if name else tr("What stands in these braces")
    return tr("{named} is no placeholder. Choose one from the menu, or write {{ for a brace.", named=named)


def empty_placeholder(finding: Finding) -> str:
    """Say that a placeholder has no value yet, and what would give it one."""
    placeholder = Placeholder(str(finding.parameter("name")))
    return tr(
        "It is not known yet what {words} stands for. {missing}, or write something else.",
        words=placeholder.text,
        missing=_MISSING[placeholder],
    )


def character_of_placeholder(finding: Finding, placeholder: str) -> str:
    """Say that what a placeholder stands for has a character that is not allowed."""
    character, place = chr(int(finding.parameter("codepoint"))), finding.parameter("position")
    return tr(
        "What {{placeholder}} stands for has {character} as character {place} ({name}). Only "
        "ASCII letters, digits and signs can be used. Change it there, or write something else.",
        placeholder=placeholder,
        character=visible_form(character),
        place=place,
        name=character_name(character),
    )


def space_of_placeholder(placeholder: str) -> str:
    """Say that the spaces at the ends come out of a placeholder."""
    source = f"{{{placeholder}}}" if placeholder else tr("the placeholders")
    return tr(
        "With {source} replaced, the value has a space at its begin or end. It counts wherever a key "
        "policy names the pair.",
        source=source,
    )
