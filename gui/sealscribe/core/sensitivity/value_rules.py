r"""Texts that show by their form alone what they are.

Each pattern begins with a literal or behind a lookbehind and has an upper bound on every repetition, so that the
time for a text grows with its length only. ``hints`` are literals of which one must be in the text (in lower case)
before the pattern is tried at all. Forms follow what the issuers document about their tokens.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass

from sealscribe.core.sensitivity.checksums import is_card_number, is_iban, is_ssn
from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.shapes import is_placeholder, looks_random

_NOT_WITHIN_WORD = r"(?<![A-Za-z0-9])"
_WORD_ENDS = r"(?![A-Za-z0-9])"
_FEWEST_DIFFERENT_CHARACTERS = 5


@dataclass(frozen=True, slots=True)
class ValueRule:
    """One form of sensitive text. The group named "secret", where there is one, is the part that is reported."""

    code: str
    kind: SensitiveKind
    hints: tuple[str, ...]
    pattern: re.Pattern[str]
    accepts: Callable[[re.Match[str]], bool]


def reported_span(match: re.Match[str]) -> tuple[int, int]:
    """Where the sensitive part of a match stands in the text."""
    return match.span("secret") if "secret" in match.re.groupindex else match.span()


def _always(match: re.Match[str]) -> bool:
    return True


def _varied(match: re.Match[str]) -> bool:
    """A token filled with one character, such as ghp_xxxx, stands for a token and is none."""
    start, end = reported_span(match)
    return len(set(match.string[start:end][-16:])) >= _FEWEST_DIFFERENT_CHARACTERS


def _real_secret(match: re.Match[str]) -> bool:
    return not is_placeholder(match["secret"])


def _random_secret(match: re.Match[str]) -> bool:
    return _real_secret(match) and looks_random(match["secret"])


def _basic_credentials(match: re.Match[str]) -> bool:
    try:
        decoded = base64.b64decode(match["secret"], validate=True)
    except (binascii.Error, ValueError):
        return False
    return b":" in decoded


def _card(match: re.Match[str]) -> bool:
    return is_card_number(re.sub(r"[ -]", "", match[0]))


def _iban(match: re.Match[str]) -> bool:
    return is_iban(match[0].replace(" ", ""))


def _ssn(match: re.Match[str]) -> bool:
    return is_ssn(match[1], match[2], match[3])


def _personal_mailbox(match: re.Match[str]) -> bool:
    """Not the user of an SSH address, the login of a URL, or a robot's account at a cloud."""
    before, after = match.string[: match.start()], match.string[match.end() : match.end() + 1]
    in_url = "://" in before and "/" not in before.rpartition("://")[2]
    robot = match[0].lower().endswith((".gserviceaccount.com", ".internal", ".local"))
    return not (in_url or robot or (match[0].startswith("git@") and after == ":"))


def _token(code: str, pattern: str, *hints: str) -> ValueRule:
    compiled = re.compile(_NOT_WITHIN_WORD + pattern + _WORD_ENDS)
    return ValueRule(code, SensitiveKind.SECRET, hints, compiled, _varied)


VALUE_RULES: tuple[ValueRule, ...] = (
    ValueRule(
        "private-key",
        SensitiveKind.SECRET,
        ("private key",),
        re.compile(r"-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,4000}"),
        _always,
    ),
    ValueRule(
        "url-with-password",
        SensitiveKind.CREDENTIAL,
        ("://",),
        re.compile(r"(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,24}://[^\s/:@?#]{0,128}:(?P<secret>[^\s/@]{1,256})@"),
        _real_secret,
    ),
    ValueRule(
        "presigned-url",
        SensitiveKind.SECRET,
        ("x-amz-signature=", "x-amz-security-token=", "x-goog-signature=", "signature=", "sig="),
        re.compile(
            r"[?&;](?:(?:X-Amz-(?:Signature|Security-Token)|X-Goog-Signature|Signature|sig)="
            r"(?P<secret>[A-Za-z0-9%+/=_~-]{20,2000}))",
            re.IGNORECASE,
        ),
        _varied,
    ),
    ValueRule(
        "basic-authorization",
        SensitiveKind.CREDENTIAL,
        ("basic ",),
        re.compile(_NOT_WITHIN_WORD + r"[Bb]asic (?P<secret>[A-Za-z0-9+/]{6,512}={0,2})(?![A-Za-z0-9+/=])"),
        _basic_credentials,
    ),
    _token("jwt", r"eyJ[A-Za-z0-9_-]{8,1990}\.eyJ[A-Za-z0-9_-]{4,1980}\.[A-Za-z0-9_-]{0,1980}", "eyj"),
    ValueRule(
        "bearer-token",
        SensitiveKind.SECRET,
        ("bearer ",),
        re.compile(_NOT_WITHIN_WORD + r"[Bb]earer (?P<secret>[A-Za-z0-9+/=._~-]{12,2000})"),
        _random_secret,
    ),
    _token("aws-access-key-id", r"A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}", "akia", "asia", "abia", "acca"),
    _token("github-token", r"gh[opsur]_[A-Za-z0-9]{36,255}", "ghp_", "gho_", "ghs_", "ghu_", "ghr_"),
    _token("github-token", r"github_pat_[A-Za-z0-9]{20,24}[A-Za-z0-9_]{40,80}", "github_pat_"),
    _token("gitlab-token", r"gl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_-]{20,128}", "gl"),
    _token("slack-token", r"xox[abeoprs]-[A-Za-z0-9-]{20,255}", "xox"),
    _token("slack-token", r"xapp-[0-9]-[A-Za-z0-9-]{20,255}", "xapp-"),
    _token("slack-webhook", r"hooks\.slack\.com/services/[A-Z0-9]{6,16}/[A-Z0-9]{6,16}/[A-Za-z0-9]{16,40}", "hooks."),
    _token("stripe-key", r"[rs]k_(?:live|test)_[A-Za-z0-9]{16,255}", "k_live_", "k_test_"),
    _token("stripe-key", r"whsec_[A-Za-z0-9+/=]{24,128}", "whsec_"),
    _token("google-api-key", r"AIza[A-Za-z0-9_-]{35}", "aiza"),
    _token("google-oauth-token", r"ya29\.[A-Za-z0-9_-]{20,2000}", "ya29."),
    _token("google-oauth-token", r"GOCSPX-[A-Za-z0-9_-]{20,64}", "gocspx-"),
    _token("ai-service-key", r"sk-(?:ant-|proj-|svcacct-|or-v1-)?[A-Za-z0-9_-]{32,255}", "sk-"),
    _token("ai-service-key", r"hf_[A-Za-z0-9]{30,64}", "hf_"),
    _token("twilio-key", r"SK[0-9a-f]{32}", "sk"),
    _token("shop-token", r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}", "shp"),
    _token("cloud-token", r"do[opr]_v1_[a-f0-9]{64}", "_v1_"),
    _token("cloud-token", r"dapi[a-f0-9]{32}", "dapi"),
    _token("vault-token", r"hv[sbr]\.[A-Za-z0-9_-]{24,255}", "hvs.", "hvb.", "hvr."),
    _token("package-registry-token", r"npm_[A-Za-z0-9]{36}", "npm_"),
    _token("package-registry-token", r"pypi-AgE[A-Za-z0-9_-]{50,512}", "pypi-age"),
    _token("sendgrid-key", r"SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}", "sg."),
    ValueRule(
        "storage-account-key",
        SensitiveKind.SECRET,
        ("key=",),
        re.compile(r"(?:AccountKey|SharedAccessKey)=(?P<secret>[A-Za-z0-9+/]{20,128}={0,2})"),
        _varied,
    ),
    ValueRule(
        "password-hash",
        SensitiveKind.CREDENTIAL,
        ("$",),
        re.compile(r"\$(?:2[abxy]\$[0-9]{2}|argon2(?:id|i|d)\$v=[0-9]{2}|[156])\$[^\s]{16,256}"),
        _varied,
    ),
    ValueRule(
        "card-number",
        SensitiveKind.CARD,
        (),
        re.compile(
            r"(?<![A-Za-z0-9.])(?<![0-9][ -])"
            r"(?:[0-9]{14,19}|[0-9]{4}(?P<a>[ -])[0-9]{4}(?P=a)[0-9]{4}(?P=a)[0-9]{4}"
            r"|[0-9]{4}(?P<b>[ -])[0-9]{6}(?P=b)[0-9]{4,5})(?![A-Za-z0-9]|[ -][0-9])"
        ),
        _card,
    ),
    ValueRule(
        "iban",
        SensitiveKind.BANK_ACCOUNT,
        (),
        re.compile(_NOT_WITHIN_WORD + r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?" + _WORD_ENDS),
        _iban,
    ),
    ValueRule(
        "social-security-number",
        SensitiveKind.NATIONAL_ID,
        ("-",),
        re.compile(r"(?<![A-Za-z0-9-])([0-9]{3})-([0-9]{2})-([0-9]{4})(?![A-Za-z0-9-])"),
        _ssn,
    ),
    ValueRule(
        "email-address",
        SensitiveKind.EMAIL,
        ("@", "%40"),
        re.compile(
            r"(?<![A-Za-z0-9._+-])[A-Za-z0-9][A-Za-z0-9._+-]{0,63}(?:@|%40)"
            r"(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9])"
        ),
        _personal_mailbox,
    ),
)
"""In the order of preference: where two of them overlap, the earlier one is reported."""
