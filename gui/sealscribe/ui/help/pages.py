"""The pages of the help, in the order of its contents."""

from __future__ import annotations

from importlib.resources import files
from typing import Final, NamedTuple

from sealscribe.ui.texts.look_texts import LANGUAGE_CODE
from sealscribe.ui.translation import tr


class HelpPage(NamedTuple):
    """A page in ``resources/help``: its file without the ending ".md", and the title that its contents have."""

    name: str
    title: str


FIRST_JOB: Final = "first-job"
WHAT_IS_ENCRYPTED: Final = "what-is-encrypted"
CHOOSING_A_KEY: Final = "choosing-a-key"
ANOTHER_ACCOUNT: Final = "another-account"
CONTEXT: Final = "encryption-context"
POLICIES: Final = "key-policies"
ACCESS_CHECK: Final = "access-check"
PLACES: Final = "places"
JOB_STATES: Final = "job-states"
PROOF: Final = "proof"
CONNECTION: Final = "connection"
DEMO: Final = "demo"
ON_THIS_COMPUTER: Final = "on-this-computer"

PAGES: Final = (
    HelpPage(FIRST_JOB, tr("Your first encrypted transcript")),
    HelpPage(WHAT_IS_ENCRYPTED, tr("What is encrypted, and with which key")),
    HelpPage(CHOOSING_A_KEY, tr("Choosing a KMS key")),
    HelpPage(ANOTHER_ACCOUNT, tr("A key of a different account")),
    HelpPage(CONTEXT, tr("The encryption context")),
    HelpPage(POLICIES, tr("Key policies and the encryption context")),
    HelpPage(ACCESS_CHECK, tr("The access check")),
    HelpPage(PLACES, tr("Recordings, places and names")),
    HelpPage(JOB_STATES, tr("What the states of a job mean")),
    HelpPage(PROOF, tr("Proof that a transcript is sealed")),
    HelpPage(CONNECTION, tr("Connecting to AWS")),
    HelpPage(DEMO, tr("The demo")),
    HelpPage(ON_THIS_COMPUTER, tr("What is kept on this computer")),
)


def help_text(name: str) -> str:
    """Return a page as Markdown, in the language of the program or in English.

    Raises FileNotFoundError for a name that no page has.
    """
    folder = files("sealscribe.resources").joinpath("help")
    translated = folder.joinpath(LANGUAGE_CODE, f"{name}.md")
    page = translated if translated.is_file() else folder.joinpath(f"{name}.md")
    return page.read_text("utf-8")


def pages_with(words: str) -> tuple[HelpPage, ...]:
    """The pages in which each of the words stands, in any case; all pages for an empty text."""
    wanted = words.casefold().split()
    if not wanted:
        return PAGES
    return tuple(page for page in PAGES if all(word in help_text(page.name).casefold() for word in wanted))
