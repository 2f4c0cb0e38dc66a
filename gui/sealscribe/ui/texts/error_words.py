"""What all texts of errors are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from sealscribe.core.errors import AppError
from sealscribe.ui.translation import tr

QUOTE_CHARACTERS: Final = 600
"""What a service says is quoted up to this length."""

_SERVICES: Final = {
    "kms": tr("AWS KMS"),
    "s3": tr("Amazon S3"),
    "transcribe": tr("Amazon Transcribe"),
    "sts": tr("AWS STS"),
    "sso": tr("AWS IAM Identity Center"),
    "sso-oauth": tr("AWS IAM Identity Center"),
    "signin": tr("AWS Sign-In"),
    "iam": tr("AWS IAM"),
}


class ErrorText(NamedTuple):
    """An error in words. The title has no full stop; the detail says what happened, the remedy what to do."""

    title: str
    detail: str
    remedy: str

    @property
    def text(self) -> str:
        """Detail and remedy, one after the other."""
        return " ".join(part for part in (self.detail, self.remedy) if part)


def service_of(error: AppError) -> str:
    """The service that was asked by its name, or "AWS"."""
    return _SERVICES.get(error.action.partition(":")[0], "AWS")


def quoted(text: str) -> str:
    """A foreign sentence on one line in quotation marks, with a full stop, shortened where it is very long."""
    line = " ".join(text.split())
    if len(line) > QUOTE_CHARACTERS:
        line = line[: QUOTE_CHARACTERS - 1].rstrip() + "\u2026"
    return f"\u201c{line}\u201d" if line.endswith((".", "!", "?", "\u2026")) else f"\u201c{line}\u201d."


def said(error: AppError) -> str:
    """What the service said of it, ready to follow another sentence."""
    if not error.service_message.strip():
        return ""
    return tr(
        " {service} says: {service_message}", service=service_of(error), service_message=quoted(error.service_message)
    )


def named(noun: str, error: AppError) -> str:
    """ "The bucket reports", or "The bucket" where nothing names it."""
    return f"{noun} {error.resource}" if error.resource else noun


def plain(title: str, detail: str, remedy: str) -> Callable[[AppError], ErrorText]:
    """Texts that are the same whatever was asked."""
    return lambda error: ErrorText(title, detail + said(error), remedy)


def of_service(title: str, detail: str, remedy: str) -> Callable[[AppError], ErrorText]:
    """Texts in which {service} is the service that was asked."""

    def words(error: AppError) -> ErrorText:
        service = service_of(error)
        return ErrorText(title.format(service=service), detail.format(service=service) + said(error), remedy)

    return words


def of_thing(noun: str, title: str, detail: str, remedy: str) -> Callable[[AppError], ErrorText]:
    """Texts in which {thing} is the noun with the resource's name."""

    def words(error: AppError) -> ErrorText:
        return ErrorText(title, detail.format(thing=named(noun, error)) + said(error), remedy)

    return words
