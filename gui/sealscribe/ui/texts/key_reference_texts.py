"""What an ARN of a KMS key names, and what is wrong with one, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sealscribe.core.findings import Finding
from sealscribe.core.key_reference import ArnPart, KeyForm, KeyReference, KeyTextProblemCode
from sealscribe.core.limits import KMS_KEY_ID_MAX
from sealscribe.core.regions import partition_of_region
from sealscribe.ui.texts.amounts import count_text, format_count
from sealscribe.ui.texts.characters import elided, show_character
from sealscribe.ui.texts.names import partition_name, region_name
from sealscribe.ui.translation import tr

EXAMPLE: Final = "arn:aws:kms:region:account:key/key-id"
_LONG_NAME = 100


def region_words(region: str) -> str:
    """Return a Region by name and code: "Europe (Frankfurt), eu-central-1"; an unknown one by its code alone."""
    name = region_name(region)
    return f"{name}, {region}" if name else tr("the Region {region}", region=region)


def partition_words(partition: str) -> str:
    """Return a partition as "AWS standard partition"."""
    return tr("{partition} partition", partition=partition_name(partition))


def reading(reference: KeyReference, own_account: str = "") -> str:
    """Return all that an ARN says of its key. ``own_account`` is the account in use, where it is known."""
    if reference.form is KeyForm.ALIAS_ARN:
        what = tr("Alias {alias}", alias=elided(reference.resource.removeprefix("alias/"), _LONG_NAME))
    else:
        kind = tr("Multi-Region key") if reference.resource.startswith("mrk-") else tr("Key")
        what = f"{kind} {reference.resource}"
    whose = tr(" (the account in use)") if reference.account == own_account else ""
    where = f"{region_words(reference.region)}, {partition_words(reference.partition)}"
    return tr(
        "{what} of account {account}{whose} in {where}", what=what, account=reference.account, whose=whose, where=where
    )


def reading_so_far(parts: Mapping[ArnPart, str]) -> str:
    """Return what the first parts of an ARN say while the rest of it is missing; nothing for a text without any."""
    words = []
    if ArnPart.ACCOUNT in parts:
        words.append(tr("account {parts}", parts=parts[ArnPart.ACCOUNT]))
    if ArnPart.REGION in parts:
        words.append(region_words(parts[ArnPart.REGION]))
    if ArnPart.PARTITION in parts:
        words.append(partition_words(parts[ArnPart.PARTITION]))
    return tr("So far: {words}", words=", ".join(words)) if words else ""


def stray_offer(count: int) -> str:
    """Return that a copied ARN brought characters along that do not belong to it."""
    return tr("{count} not belong to the ARN.", count=count_text(count, "character does", "characters do"))


# Findings

_MISSING: Final = {
    ArnPart.PARTITION: tr("The partition is missing after arn:, for example aws."),
    ArnPart.SERVICE: tr("The service is missing in this ARN: after the partition comes kms."),
    ArnPart.REGION: tr("The Region is missing in this ARN: after kms comes its code, for example eu-central-1."),
    ArnPart.ACCOUNT: tr("The account is missing in this ARN: after the Region come its 12 digits."),
    ArnPart.RESOURCE: tr(
        "The key is missing in this ARN: after the account comes key/ and its ID, or alias/ and a name."
    ),
    ArnPart.KEY_ID: tr("The key ID is missing after key/."),
    ArnPart.ALIAS_NAME: tr("The name of the alias is missing after alias/."),
}


def key_not_an_arn(_finding: Finding) -> str:
    """A name of one's own keys in the field for another account's."""
    return tr(
        "A key of a different account is named by its ARN only: an ID or alias would mean a key of "
        "your own account. Ask the key's owner for the ARN, as in {example}.",
        example=EXAMPLE,
    )


def key_other_region(finding: Finding) -> str:
    """The key is in another Region than the job."""
    region, own = str(finding.parameter("region")), str(finding.parameter("session_region"))
    return tr(
        "This key is in {region}, and the job runs in {own}. Choose a key in {own2}.",
        region=region_words(region),
        own=region_words(own),
        own2=own,
    )


def key_other_partition(finding: Finding) -> str:
    """The key is in another partition than the job."""
    partition, own = str(finding.parameter("partition")), str(finding.parameter("session_partition"))
    return tr(
        "This key is in the {partition} ({partition2}), and the job runs in the {own} ({own2}). Keys "
        "do not work across partitions: choose another.",
        partition=partition_words(partition),
        partition2=partition,
        own=partition_words(own),
        own2=own,
    )


def key_region_unknown(finding: Finding) -> str:
    """The Region may be newer than this program."""
    region = elided(str(finding.parameter("region")))
    return tr(
        "This program does not know the Region {region}. The key is sent as entered; check the "
        "Region if AWS does not find the key.",
        region=region,
    )


def key_of_own_account(finding: Finding) -> str:
    """The key is one's own."""
    return tr(
        "This key belongs to account {account}, the one in use. It works; you can also choose it "
        "under Use key from current account.",
        account=finding.parameter("account"),
    )


def key_text(finding: Finding) -> str:
    """Why a text does not name a KMS key, and what to do. Raises KeyError where the finding lacks a parameter."""
    found = str(finding.parameter("found"))
    quoted = f"“{elided(found)}”"
    match KeyTextProblemCode(str(finding.parameter("problem"))):
        case KeyTextProblemCode.EMPTY:
            return tr("Enter a KMS key.")
        case KeyTextProblemCode.TOO_LONG:
            return tr(
                "A KMS key has at most {count} characters. Paste the ARN alone.", count=format_count(KMS_KEY_ID_MAX)
            )
        case KeyTextProblemCode.STRAY_CHARACTERS:
            place = finding.span[0] + 1 if finding.span else 1
            return tr(
                "A KMS key has no spaces, quotes or brackets; character {count} is {found}. Remove them.",
                count=format_count(place),
                found=show_character(found[:1]),
            )
        case KeyTextProblemCode.NOT_A_KEY:
            return tr("This is neither a key ID, an alias nor an ARN. Copy the key's ARN from the AWS KMS console.")
        case KeyTextProblemCode.ARN_PREFIX:
            return tr(
                "An ARN is written in small letters and begins with arn: as in the AWS KMS console. Copy it from there."
            )
        case KeyTextProblemCode.ARN_INCOMPLETE:
            return _MISSING[ArnPart(str(finding.parameter("arn_part")))] + tr(
                " A whole ARN looks like {example}.", example=EXAMPLE
            )
        case KeyTextProblemCode.PARTITION:
            return tr(
                "{quoted} is no partition of AWS. After arn: comes aws, in China aws-cn, and in AWS GovCloud "
                "(US) aws-us-gov.",
                quoted=quoted,
            )
        case KeyTextProblemCode.NOT_KMS:
            return tr(
                "This ARN is of the service {quoted}, not of kms. Copy the key's ARN from the AWS KMS console.",
                quoted=quoted,
            )
        case KeyTextProblemCode.REGION:
            return tr("{quoted} is not the code of a Region. Write it as in eu-central-1.", quoted=quoted)
        case KeyTextProblemCode.REGION_PARTITION:
            owner = partition_of_region(found)
            return tr(
                "{region_words}, is in the {owner}: its ARNs begin with arn:{owner2}. Copy the ARN again.",
                region_words=_capital(region_words(found)),
                owner=partition_words(owner),
                owner2=owner,
            )
        case KeyTextProblemCode.ACCOUNT:
            return tr(
                "The account in this ARN has {found}, and 12 digits are needed. Copy the ARN again.",
                found=_count_digits(found),
            )
        case KeyTextProblemCode.RESOURCE_TYPE:
            return tr(
                "After the account comes key/ or alias/ in the ARN of a KMS key, and here it is {quoted}. Correct it.",
                quoted=quoted,
            )
        case KeyTextProblemCode.KEY_ID:
            return tr(
                "A key ID has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or mrk- and 32 of them; "
                "this one has {found}. Copy the ARN again.",
                found=_count_hexadecimal(found),
            )
        case KeyTextProblemCode.ALIAS_NAME:
            return tr(
                "The name of an alias cannot have {found}. It has letters, digits and / _ - : only.",
                found=show_character(found),
            )
        case KeyTextProblemCode.ALIAS_TOO_LONG:
            return tr("The name of an alias has at most 250 characters, and this one is longer. Copy the ARN again.")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _count_digits(account: str) -> str:
    digits = sum(character in "0123456789" for character in account)
    others = len(account) - digits
    if not others:
        return count_text(digits, "digit", "digits")
    return tr(
        "{digits} and {others}",
        digits=count_text(digits, "digit", "digits"),
        others=count_text(others, "other character", "other characters"),
    )


def _count_hexadecimal(key_id: str) -> str:
    digits = key_id.removeprefix("mrk-")
    count = sum(character in "0123456789abcdefABCDEF" for character in digits)
    others = sum(character not in "0123456789abcdefABCDEF-" for character in digits)
    if others:
        return tr(
            "{digits} and {others}", digits=count, others=count_text(others, "other character", "other characters")
        )
    return tr("{count}, grouped differently", count=count) if count == 32 else str(count)
