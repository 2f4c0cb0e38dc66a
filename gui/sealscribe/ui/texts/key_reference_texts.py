"""What an ARN of a KMS key names, and what is wrong with one, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sealscribe.core.findings import Finding
from sealscribe.core.key_reference import ArnPart, KeyForm, KeyReference, KeyTextProblemCode
from sealscribe.core.limits import KMS_KEY_ID_MAX
from sealscribe.core.regions import PARTITION_NAMES, REGION_NAMES, partition_of_region
from sealscribe.ui.texts.amounts import count_text, format_count
from sealscribe.ui.texts.characters import elided, show_character

EXAMPLE: Final = "arn:aws:kms:region:account:key/key-id"
_LONG_NAME = 100


def region_words(region: str) -> str:
    """Return a Region by name and code: "Europe (Frankfurt), eu-central-1"; an unknown one by its code alone."""
    name = REGION_NAMES.get(region)
    return f"{name}, {region}" if name else f"the Region {region}"


def partition_words(partition: str) -> str:
    """Return a partition as "AWS standard partition"."""
    return f"{PARTITION_NAMES.get(partition, partition)} partition"


def reading(reference: KeyReference, own_account: str = "") -> str:
    """Return all that an ARN says of its key. ``own_account`` is the account in use, where it is known."""
    if reference.form is KeyForm.ALIAS_ARN:
        what = f"Alias {elided(reference.resource.removeprefix('alias/'), _LONG_NAME)}"
    else:
        kind = "Multi-Region key" if reference.resource.startswith("mrk-") else "Key"
        what = f"{kind} {reference.resource}"
    whose = " (the account in use)" if reference.account == own_account else ""
    where = f"{region_words(reference.region)}, {partition_words(reference.partition)}"
    return f"{what} of account {reference.account}{whose} in {where}"


def reading_so_far(parts: Mapping[ArnPart, str]) -> str:
    """Return what the first parts of an ARN say while the rest of it is missing; nothing for a text without any."""
    words = []
    if ArnPart.ACCOUNT in parts:
        words.append(f"account {parts[ArnPart.ACCOUNT]}")
    if ArnPart.REGION in parts:
        words.append(region_words(parts[ArnPart.REGION]))
    if ArnPart.PARTITION in parts:
        words.append(partition_words(parts[ArnPart.PARTITION]))
    return f"So far: {', '.join(words)}" if words else ""


def stray_offer(count: int) -> str:
    """Return that a copied ARN brought characters along that do not belong to it."""
    return f"{count_text(count, 'character does', 'characters do')} not belong to the ARN."


# Findings

_MISSING: Final = {
    ArnPart.PARTITION: "The partition is missing after arn:, for example aws.",
    ArnPart.SERVICE: "The service is missing in this ARN: after the partition comes kms.",
    ArnPart.REGION: "The Region is missing in this ARN: after kms comes its code, for example eu-central-1.",
    ArnPart.ACCOUNT: "The account is missing in this ARN: after the Region come its 12 digits.",
    ArnPart.RESOURCE: "The key is missing in this ARN: after the account comes key/ and its ID, or alias/ and a name.",
    ArnPart.KEY_ID: "The key ID is missing after key/.",
    ArnPart.ALIAS_NAME: "The name of the alias is missing after alias/.",
}


def key_not_an_arn(_finding: Finding) -> str:
    """A name of one's own keys in the field for another account's."""
    return (
        "A key of a different account is named by its ARN only: an ID or alias would mean a key of your own account. "
        f"Ask the key's owner for the ARN, as in {EXAMPLE}."
    )


def key_other_region(finding: Finding) -> str:
    """The key is in another Region than the job."""
    region, own = str(finding.parameter("region")), str(finding.parameter("session_region"))
    return f"This key is in {region_words(region)}, and the job runs in {region_words(own)}. Choose a key in {own}."


def key_other_partition(finding: Finding) -> str:
    """The key is in another partition than the job."""
    partition, own = str(finding.parameter("partition")), str(finding.parameter("session_partition"))
    return (
        f"This key is in the {partition_words(partition)} ({partition}), and the job runs in the "
        f"{partition_words(own)} ({own}). Keys do not work across partitions: choose another."
    )


def key_region_unknown(finding: Finding) -> str:
    """The Region may be newer than this program."""
    region = elided(str(finding.parameter("region")))
    return (
        f"This program does not know the Region {region}. The key is sent as entered; "
        "check the Region if AWS does not find the key."
    )


def key_of_own_account(finding: Finding) -> str:
    """The key is one's own."""
    return (
        f"This key belongs to account {finding.parameter('account')}, the one in use. "
        "It works; you can also choose it under Use key from current account."
    )


def key_text(finding: Finding) -> str:
    """Why a text does not name a KMS key, and what to do. Raises KeyError where the finding lacks a parameter."""
    found = str(finding.parameter("found"))
    quoted = f"“{elided(found)}”"
    match KeyTextProblemCode(str(finding.parameter("problem"))):
        case KeyTextProblemCode.EMPTY:
            return "Enter a KMS key."
        case KeyTextProblemCode.TOO_LONG:
            return f"A KMS key has at most {format_count(KMS_KEY_ID_MAX)} characters. Paste the ARN alone."
        case KeyTextProblemCode.STRAY_CHARACTERS:
            place = finding.span[0] + 1 if finding.span else 1
            return (
                f"A KMS key has no spaces, quotes or brackets; character {format_count(place)} is "
                f"{show_character(found[:1])}. Remove them."
            )
        case KeyTextProblemCode.NOT_A_KEY:
            return "This is neither a key ID, an alias nor an ARN. Copy the key's ARN from the AWS KMS console."
        case KeyTextProblemCode.ARN_PREFIX:
            return (
                "An ARN is written in small letters and begins with arn: as in the AWS KMS console. Copy it from there."
            )
        case KeyTextProblemCode.ARN_INCOMPLETE:
            return _MISSING[ArnPart(str(finding.parameter("arn_part")))] + f" A whole ARN looks like {EXAMPLE}."
        case KeyTextProblemCode.PARTITION:
            return (
                f"{quoted} is no partition of AWS. After arn: comes aws, in China aws-cn, and in AWS GovCloud (US) "
                "aws-us-gov."
            )
        case KeyTextProblemCode.NOT_KMS:
            return f"This ARN is of the service {quoted}, not of kms. Copy the key's ARN from the AWS KMS console."
        case KeyTextProblemCode.REGION:
            return f"{quoted} is not the code of a Region. Write it as in eu-central-1."
        case KeyTextProblemCode.REGION_PARTITION:
            owner = partition_of_region(found)
            return (
                f"{_capital(region_words(found))}, is in the {partition_words(owner)}: "
                f"its ARNs begin with arn:{owner}. Copy the ARN again."
            )
        case KeyTextProblemCode.ACCOUNT:
            return f"The account in this ARN has {_count_digits(found)}, and 12 digits are needed. Copy the ARN again."
        case KeyTextProblemCode.RESOURCE_TYPE:
            return (
                f"After the account comes key/ or alias/ in the ARN of a KMS key, and here it is {quoted}. Correct it."
            )
        case KeyTextProblemCode.KEY_ID:
            return (
                "A key ID has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or mrk- and 32 of them; "
                f"this one has {_count_hexadecimal(found)}. Copy the ARN again."
            )
        case KeyTextProblemCode.ALIAS_NAME:
            return f"The name of an alias cannot have {show_character(found)}. It has letters, digits and / _ - : only."
        case KeyTextProblemCode.ALIAS_TOO_LONG:
            return "The name of an alias has at most 250 characters, and this one is longer. Copy the ARN again."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _count_digits(account: str) -> str:
    digits = sum(character in "0123456789" for character in account)
    others = len(account) - digits
    if not others:
        return count_text(digits, "digit", "digits")
    return f"{count_text(digits, 'digit', 'digits')} and {count_text(others, 'other character', 'other characters')}"


def _count_hexadecimal(key_id: str) -> str:
    digits = key_id.removeprefix("mrk-")
    count = sum(character in "0123456789abcdefABCDEF" for character in digits)
    others = sum(character not in "0123456789abcdefABCDEF-" for character in digits)
    if others:
        return f"{count} and {count_text(others, 'other character', 'other characters')}"
    return f"{count}, grouped differently" if count == 32 else str(count)
