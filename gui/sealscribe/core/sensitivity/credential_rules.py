"""Passwords, signed addresses and private keys that texts show by their form."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.shapes import Shape, changes_of_case, fits
from sealscribe.core.sensitivity.stand_ins import is_placeholder
from sealscribe.core.sensitivity.value_rules import (
    NOT_WITHIN_WORD,
    ValueRule,
    random_secret,
    real_secret,
    varied,
)

_CALLED = (
    "password|passwd|passwort|kennwort|passphrase|passcode|pwd|mot de passe|mdp|contrasena|contrasenya|senha|"
    "palavra-passe|wachtwoord|parola d'ordine|pasuwaado|pasuwado"
)
_LINKS = "is|was|ist|lautet|est|es|e|-|->"
_FEWEST_CHANGES_IN_AWS_SECRET = 12


def _basic_credentials(match: re.Match[str]) -> bool:
    try:
        decoded = base64.b64decode(match["secret"], validate=True)
    except (binascii.Error, ValueError):
        return False
    return b":" in decoded and decoded.isascii()


def _aws_secret(match: re.Match[str]) -> bool:
    """Forty characters of base 64, mixed as chance mixes them, and not the words and dates of a path."""
    text = match[0]
    signs = text.count("/") + text.count("+")
    if not 1 <= signs <= 5 or text.count("/") > 3:
        return False
    return changes_of_case(text) >= _FEWEST_CHANGES_IN_AWS_SECRET and len(set(text)) >= 16


def _told_password(match: re.Match[str]) -> bool:
    """What follows the word is a password and no sentence that goes on: it was announced, or has a sign or a digit."""
    secret = match["secret"]
    if not fits(secret, Shape.PASSWORD):
        return False
    bare = secret.rstrip(".,;:!?)")
    mixed = any(c.isdigit() or c in "!@#$%^&*+~" for c in bare) and any(c.isalpha() for c in bare)
    return mixed or match["link"].strip() in {":", "="}


def _login(match: re.Match[str]) -> bool:
    """What stands after a user name is a password: neither a word nor a number."""
    return real_secret(match) and not match["secret"].isdigit() and not match["secret"].isalpha()


CREDENTIAL_RULES: Final[tuple[ValueRule, ...]] = (
    ValueRule(
        "private-key",
        SensitiveKind.SECRET,
        ("private key",),
        r"-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,4000}",
    ),
    ValueRule(
        "private-key",
        SensitiveKind.SECRET,
        ("putty-user-key-file", "private-mac:", "private-lines:"),
        r"(?:PuTTY-User-Key-File-[0-9]|Private-(?:Lines|MAC)): [\s\S]{1,4000}",
    ),
    ValueRule(
        "private-key",
        SensitiveKind.SECRET,
        ('"kty"',),
        r'"kty"[\s\S]{0,1000}?"d" ?: ?"(?P<secret>[A-Za-z0-9_-]{20,1000})"',
    ),
    ValueRule(
        "url-with-password",
        SensitiveKind.CREDENTIAL,
        ("://",),
        r"(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,24}://[^\s/:@?#]{0,128}:(?P<secret>[^\s/@]{1,256})@",
        lambda match: not is_placeholder(match["secret"]),
    ),
    ValueRule(
        "url-with-password",
        SensitiveKind.CREDENTIAL,
        ("https://",),
        r"https?://(?P<secret>[A-Za-z0-9_-]{20,256})@(?!github\.com$)[A-Za-z0-9.-]{3,100}",
        random_secret,
    ),
    ValueRule(
        "signed-url",
        SensitiveKind.SECRET,
        ("signature=", "security-token=", "sig="),
        r"(?:^|[?&;])(?:(?:X-Amz-(?:Signature|Security-Token)|X-Goog-Signature|Signature|sig)="
        r"(?P<secret>[A-Za-z0-9%+/=_~-]{20,2000}))",
        varied,
        ignore_case=True,
    ),
    ValueRule(
        "signed-url",
        SensitiveKind.SECRET,
        ("code=",),
        r"azurewebsites\.net/api/[^\s?]{1,200}\?code=(?P<secret>[A-Za-z0-9%+/=_-]{40,120})",
        varied,
    ),
    ValueRule(
        "one-time-code-secret",
        SensitiveKind.SECRET,
        ("otpauth",),
        r"otpauth(?:-migration)?://[^\s?]{1,300}\?(?:[^\s&]{1,200}&){0,6}(?:secret|data)="
        r"(?P<secret>[A-Za-z0-9%+/=]{8,1000})",
        varied,
    ),
    ValueRule(
        "basic-authorization",
        SensitiveKind.CREDENTIAL,
        ("basic ",),
        NOT_WITHIN_WORD + r"[Bb]asic (?P<secret>[A-Za-z0-9+/]{6,512}={0,2})(?![A-Za-z0-9+/=])",
        _basic_credentials,
    ),
    ValueRule(
        "bearer-token",
        SensitiveKind.SECRET,
        ("bearer ", "token ", "apikey ", "negotiate "),
        NOT_WITHIN_WORD + r"(?:[Bb]earer|Token|ApiKey|Negotiate) (?:token=)?\"?(?P<secret>[A-Za-z0-9+/=._~-]{12,2000})",
        random_secret,
    ),
    ValueRule(
        "storage-account-key",
        SensitiveKind.SECRET,
        ("key=", "secret="),
        r"(?:AccountKey|SharedAccessKey|SharedSecret|AccessKey|;Secret)=(?P<secret>[A-Za-z0-9+/]{20,128}={0,2})",
        varied,
    ),
    ValueRule(
        "aws-secret-access-key",
        SensitiveKind.SECRET,
        (),
        r"(?<![A-Za-z0-9/+=_.-])(?=[A-Z0-9a-z/+]{0,39}[0-9])(?=[a-z0-9/+]{0,39}[A-Z])(?=[A-Z0-9/+]{0,39}[a-z])"
        r"[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_.-])",
        _aws_secret,
        weak=True,
    ),
    ValueRule(
        "password-hash",
        SensitiveKind.CREDENTIAL,
        ("$",),
        r"\$(?:2[abxy]\$[0-9]{2}|argon2(?:id|i|d)\$v=[0-9]{2}|[1567yPH]|apr1|scrypt|sha1|md5|pbkdf2(?:-sha[0-9]{1,3})?"
        r"|bcrypt-sha256)\$[^\s]{16,256}",
        varied,
    ),
    ValueRule(
        "password-hash",
        SensitiveKind.CREDENTIAL,
        ("pbkdf2_sha", "bcrypt_sha256", "scram-sha-", "argon2$", "{ssha", "{sha}", "{crypt}", "{pbkdf2"),
        r"(?:pbkdf2_sha(?:1|256)\$[0-9]{1,9}|bcrypt_sha256\$|SCRAM-SHA-(?:1|256)\$[0-9]{1,9}:|argon2\$|"
        r"\{(?:S?SHA(?:256|384|512)?|CRYPT|PBKDF2[A-Z0-9-]{0,10}|SMD5)\})[^\s]{16,400}",
        varied,
    ),
    ValueRule(
        "password-hash",
        SensitiveKind.CREDENTIAL,
        (":",),
        r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{32}:[0-9A-Fa-f]{32}(?![0-9A-Fa-f])",
        varied,
    ),
    ValueRule(
        "password-hash", SensitiveKind.CREDENTIAL, ("md5",), r"(?<![A-Za-z0-9])md5[0-9a-f]{32}(?![A-Za-z0-9])", varied
    ),
    ValueRule(
        "password-hash", SensitiveKind.CREDENTIAL, ("*",), r"(?<![A-Za-z0-9*])\*[0-9A-F]{40}(?![A-Za-z0-9])", varied
    ),
    ValueRule(
        "told-password",
        SensitiveKind.CREDENTIAL,
        ("pass", "pwd", "kennwort", "mdp", "contrasen", "senha", "wachtwoord", "parola", "pasuwa", "palavra-passe"),
        rf"(?<![A-Za-z])(?:{_CALLED}|pass)(?P<link> ?[:=] ?| (?:{_LINKS})[: ] ?| )"
        r"[\"']?(?P<secret>[^\s\"',;&|]{4,64})",
        _told_password,
        ignore_case=True,
    ),
    ValueRule(
        "told-password",
        SensitiveKind.CREDENTIAL,
        (" -u ", "--user", " -p"),
        r"curl[^\n]{0,200} (?:-u|--user)[ =]?[^\s:]{1,64}:(?P<secret>[^\s\"']{3,64})",
        real_secret,
    ),
    ValueRule(
        "told-password",
        SensitiveKind.CREDENTIAL,
        ("sshpass",),
        r"sshpass -p ?(?P<secret>[^\s]{4,64})",
        real_secret,
    ),
    ValueRule(
        "told-password",
        SensitiveKind.CREDENTIAL,
        ("login", "user", "cred"),
        r"(?<![A-Za-z])(?:login|user|username|creds?|credentials)[ :=]{1,3}[A-Za-z0-9._@-]{2,64} ?[:/|] ?"
        r"(?P<secret>[^\s\"',;&|/:]{5,64})$",
        _login,
        ignore_case=True,
    ),
)
"""In the order of preference: where two of them overlap, the earlier one is reported."""
