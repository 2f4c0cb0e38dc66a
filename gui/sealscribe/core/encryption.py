"""How the output of a job is encrypted: the default Amazon S3 key, a key of the account, a key of another account."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sealscribe.core.key_reference import KeyForm, KeyReference, is_key_arn, parse_key_reference


@dataclass(frozen=True, slots=True)
class DefaultS3Key:
    """No KMS key is asked for: Amazon S3 encrypts with a key of its own (SSE-S3), or as the bucket's default says."""


@dataclass(frozen=True, slots=True)
class ChosenKey:
    """A KMS key as a person named it.

    ``entered`` is a key id, an alias or an ARN as chosen or typed; ``key_arn`` is what DescribeKey answered for it,
    empty where that is not known; ``alias`` is the alias that it was chosen by from a list, with its "alias/", empty
    where there is none.
    """

    entered: str
    key_arn: str = ""
    alias: str = ""

    @property
    def known_alias(self) -> str:
        """The alias that a person knows the key by, with its "alias/": chosen, or entered alone or in an ARN."""
        if self.alias:
            return self.alias
        reference = parse_key_reference(self.entered)
        if isinstance(reference, KeyReference) and reference.form in (KeyForm.ALIAS, KeyForm.ALIAS_ARN):
            return reference.resource
        return ""

    @property
    def as_sent(self) -> str:
        """What goes to the API: the key ARN, and where it is not known the text as entered."""
        return self.key_arn or self.entered

    @property
    def is_resolved(self) -> bool:
        """Tell whether a key ARN goes out, the one form that AWS documents."""
        return is_key_arn(self.as_sent)


@dataclass(frozen=True, slots=True)
class AccountKey(ChosenKey):
    """A KMS key of the account in use."""


@dataclass(frozen=True, slots=True)
class ExternalKey(ChosenKey):
    """A KMS key of another account, named by ARN."""


OutputEncryption = DefaultS3Key | AccountKey | ExternalKey


@dataclass(frozen=True, slots=True)
class ContextPair:
    """One pair of a KMS encryption context. It is not secret: CloudTrail shows it in clear."""

    key: str = ""
    value: str = ""

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was entered in either half."""
        return not self.key and not self.value


def json_bytes(text: str) -> int:
    """Return how many bytes a text takes between the quotation marks of JSON."""
    return len(text.encode(errors="surrogatepass")) + text.count('"') + text.count("\\")


def context_bytes(pairs: Iterable[ContextPair], bytes_of: Callable[[str], int] = json_bytes) -> int:
    """Return how many bytes the pairs take as the JSON map that Amazon S3 keeps in a header, in Base64.

    ``bytes_of`` stands in for `json_bytes` where it is known what that returns.
    """
    sizes = [bytes_of(pair.key) + bytes_of(pair.value) for pair in pairs]
    # Braces, quotation marks, colons, and commas between the pairs.
    plain = max(2, 1 + 6 * len(sizes) + sum(sizes))
    return (plain + 2) // 3 * 4
