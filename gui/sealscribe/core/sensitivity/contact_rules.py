"""E-mail addresses and phone numbers that texts show by their form."""

from __future__ import annotations

import re
from typing import Final

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.tables.listing import listed
from sealscribe.core.sensitivity.tables.phone_codes import AREA_CODES, COUNTRY_CODES
from sealscribe.core.sensitivity.value_rules import NOT_WITHIN_WORD, WORD_ENDS, ValueRule

_FILE_ENDINGS: Final = frozenset(
    listed(
        """
        png jpg jpeg gif svg webp ico css js ts map wav mp3 mp4 m4a flac ogg webm amr opus aac wma mov avi mkv json
        csv tsv txt xml html htm pdf doc docx xls xlsx ppt pptx zip gz tar tgz bz2 log md yml yaml py java jar whl deb
        rpm exe dmg bin dat db bak tmp srt vtt parquet local internal lan localdomain corp home invalid
        """
    )
)
_ROBOTS: Final = (
    ".gserviceaccount.com",
    ".amazonses.com",
    ".compute.internal",
    "@s3.amazonaws.com",
    "users.noreply.github.com",
)
_EXTENSION: Final = r"(?:[ ]?(?:x|ext\.?)[ ]?[0-9]{1,6})?"
_GROUPS_END: Final = r"(?![0-9A-Za-z+=]|[.-][0-9])"
_AT_IN_WORDS: Final = r"(?:[ ]?[\[(<{][ ]?(?:at|AT|@)[ ]?[\])>}][ ]?|[ ](?:AT|arroba|chiocciola)[ ])"
_DOT_IN_WORDS: Final = (
    r"(?:[ ]?[\[(<{][ ]?(?:dot|DOT|punkt|point|punto)[ ]?[\])>}][ ]?|[ ](?:dot|DOT|punkt|point|punto)[ ])"
)
_AREA_CODE: Final = r"(?:\([2-9][0-9]{2}\)[ .-]?|[2-9][0-9]{2}[.-])"
_NATIONAL_IN_GROUPS: Final = r"0[1-9](?:[ -]?[0-9]|(?<=0[0-9]{3})/|(?<=0[0-9]{4})/){7,9}"
_BRAZILIAN: Final = r"\([1-9][0-9]\) ?9?[0-9]{4}-[0-9]{4}"
_WITH_AREA_IN_BRACKETS: Final = r"\(0[0-9]{1,5}\)[ -]?[0-9](?:[ -]?[0-9]){4,8}"
_RECORDINGS: Final = (
    ".wav", ".mp3", ".mp4", ".m4a", ".flac", ".ogg", ".webm", ".amr", ".opus", ".json", ".txt", ".gsm", ".pcm", ".vtt",
)  # fmt: skip


def _personal_mailbox(match: re.Match[str]) -> bool:
    """Not the user of an SSH address, the login of a URL, a file's name, or a robot's account at a cloud."""
    before = match.string[: match.start()]
    address = match[0].lower()
    if "://" in before and "/" not in before.rpartition("://")[2]:
        return False
    if address.rpartition(".")[2] in _FILE_ENDINGS:
        address = address.rpartition(".")[0]
        if "." not in address.rpartition("@")[2] or address.rpartition(".")[2] in _FILE_ENDINGS:
            return False
    if address.startswith("git@") or address.endswith(_ROBOTS) or ".iam" in address:
        return False
    if re.match(r"[^@]+@[0-9]x\.", address):
        return False
    return not (before.endswith("<") and _is_message_id(address))


def _is_message_id(address: str) -> bool:
    """Whether an address in angles is the id of a message: digits and letters that chance made before the at sign."""
    local = address.partition("@")[0]
    return len(local) >= 20 and sum(character.isdigit() for character in local) >= 8


def _is_north_american(digits: str) -> bool:
    """Whether ten digits have an area code in use and an exchange that begins with 2 to 9."""
    return digits[:3] in AREA_CODES and digits[3] not in "01" and digits[3:6] != "911"


def _north_american(match: re.Match[str]) -> bool:
    return _is_north_american(re.sub(r"[^0-9]", "", match["secret"])[-10:])


def _international(match: re.Match[str]) -> bool:
    digits = re.sub(r"[^0-9]", "", re.split("[xe]", match[0])[0]).removeprefix("00")
    if not 8 <= len(digits) <= 15 or not digits.startswith(COUNTRY_CODES) or len(set(digits)) < 3:
        return False
    return not digits.startswith("1") or (len(digits) == 11 and _is_north_american(digits[1:]))


def _national(match: re.Match[str]) -> bool:
    """Nine to eleven digits after a nought, in at least two groups, of which the last is no year."""
    text = match["secret"]
    groups = re.findall("[0-9]+", text)
    if not 9 <= sum(map(len, groups)) <= 11 or len(groups) < 2:
        return False
    return len(set(text)) > 4 and not re.search(r"-(?:19|20)[0-9]{2}$", text)


def _in_file_name(match: re.Match[str]) -> bool:
    return len(match["secret"]) > 11 or _is_north_american(match["secret"][-10:])


def _not_a_date(match: re.Match[str]) -> bool:
    return re.match(r"(?:19|20)[0-9]{2}[-/.]", match["secret"]) is None


CONTACT_RULES: Final[tuple[ValueRule, ...]] = (
    ValueRule(
        "email-address",
        SensitiveKind.EMAIL,
        ("@",),
        r"(?<![A-Za-z0-9._+-])[A-Za-z0-9_][A-Za-z0-9._+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}"
        + WORD_ENDS,
        _personal_mailbox,
    ),
    ValueRule(
        "hidden-email-address",
        SensitiveKind.EMAIL,
        ("at", "(@", "[@", "arroba", "chiocciola"),
        rf"(?<![A-Za-z0-9._+-])[A-Za-z0-9](?:[A-Za-z0-9._+-]|{_DOT_IN_WORDS}){{0,40}}{_AT_IN_WORDS}"
        rf"[A-Za-z0-9-]{{1,63}}(?:(?:\.|{_DOT_IN_WORDS})[A-Za-z]{{2,20}}){{1,4}}{WORD_ENDS}",
    ),
    ValueRule(
        "hidden-email-address",
        SensitiveKind.EMAIL,
        (" at ",),
        r"(?<![A-Za-z0-9._+-])[A-Za-z0-9][A-Za-z0-9._+-]{0,40} at [A-Za-z0-9-]{1,63}(?: dot [A-Za-z]{2,20}){1,4}"
        + WORD_ENDS,
        ignore_case=True,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        ("+",),
        r"(?<![A-Za-z0-9+/=])\+[ ]?(?:[0-9]{1,4}[ .-]?)?(?:\([0-9]{1,5}\)[ .-]?)?[0-9](?:[ .\-/]?[0-9]){5,14}"
        + _EXTENSION
        + _GROUPS_END,
        _international,
        digits=8,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        ("/+",),
        r"(?<=/)\+[1-9][0-9]{7,14}" + _GROUPS_END,
        _international,
        digits=8,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        ("00",),
        r"(?<![A-Za-z0-9+/=.-])(?<![0-9] )00[1-9][0-9]{0,2}[ .-](?:\([0-9]{1,5}\)[ .-]?)?[0-9](?:[ .\-/]?[0-9]){5,12}"
        + _GROUPS_END,
        _international,
        digits=10,
        weak=True,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        ("tel:", "sip:", "sips:", "sms:", "callto:", "whatsapp:"),
        r"(?:tel|sips?|sms|callto|whatsapp):(?P<secret>\+?[0-9][0-9().-]{5,20}[0-9])(?![0-9])",
        digits=7,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        (),
        rf"(?<![A-Za-z0-9+#/.-])(?<![0-9] )(?P<secret>(?:\+?1[ .-]?)?{_AREA_CODE}[2-9][0-9]{{2}}[ .-][0-9]{{4}})"
        rf"{_EXTENSION}(?![A-Za-z0-9]|[-.][A-Za-z0-9])",
        _north_american,
        digits=10,
        weak=True,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        (),
        rf"(?<![A-Za-z0-9+#/.-])(?<![0-9] )(?P<secret>{_NATIONAL_IN_GROUPS}|{_BRAZILIAN}|{_WITH_AREA_IN_BRACKETS})"
        r"(?![A-Za-z0-9./:]|[ -][0-9A-Za-z])",
        _national,
        digits=9,
        weak=True,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        _RECORDINGS,
        r"(?:(?<=[/_\-. ])|^)(?P<secret>1?[2-9][0-9]{2}[2-9][0-9]{6}"
        r"|\+?(?:44|49|33|34|39|31|81|61|55|91|52)[0-9]{9,11}(?=_[0-9]{8}))(?=[_\-. /][^/]{0,200}\.[a-z0-9]{3,4}$)",
        _in_file_name,
        digits=10,
    ),
    ValueRule(
        "phone-number",
        SensitiveKind.PHONE,
        ("call", "phone", "tel", "ring", "reach", "mobile", "cell", "handy"),
        NOT_WITHIN_WORD + r"(?:(?:call(?:ed|er|back)?|reach|ring)(?: me)?(?: back)?(?: (?:at|on|from))?"
        r"|phone|tel\.?|mobile|cell|telefon|handy)"
        r"[ :#.]{1,3}(?P<secret>\(?0?[0-9](?:[ ()./-]{0,2}[0-9]){6,13})" + WORD_ENDS,
        _not_a_date,
        digits=7,
        weak=True,
        ignore_case=True,
    ),
)
"""In the order of preference: where two of them overlap, the earlier one is reported."""
