"""What the detector of sensitive text found, in sentences that never repeat the text itself."""

from __future__ import annotations

from typing import Final

_DANGER = "Looks like {what} ({part}). Anyone who can read CloudTrail would see it. {remedy}"
_CAUTION = "May be personal data: {what} ({part}). It will be readable in CloudTrail. {remedy}"

_REFER: Final = "Remove it, or refer to it by name or ARN."
_INTERNAL: Final = "Remove it, or use an id of your own that says nothing outside your organisation."
_CONSIDER: Final = "Consider an id or a department instead."

_WHAT_OF_KIND: Final = {
    "credential": "a password or another credential",
    "secret": "a secret",
    "national-id": "a national identification number",
    "card": "a payment card number",
    "bank-account": "a bank account number",
    "health-id": "a patient or health insurance number",
    "email": "e-mail address",
    "phone": "phone number",
    "name": "name of a person",
    "birth-date": "date of birth",
}
"""By `SensitiveKind`; those of the second sentence stand without an article."""

_WHAT_OF_RULE: Final = {
    "ai-service-key": "a key of an AI service",
    "aws-access-key-id": "an AWS access key ID",
    "basic-authorization": "a basic authorization header",
    "bearer-token": "a bearer token",
    "github-token": "a GitHub token",
    "gitlab-token": "a GitLab token",
    "google-api-key": "a Google API key",
    "google-oauth-token": "a Google OAuth token",
    "iban": "a bank account number (IBAN)",
    "jwt": "a JSON web token",
    "package-registry-token": "a token of a package registry",
    "password-hash": "a password hash",
    "password-key": "a password",
    "pin-key": "a PIN or a one-time code",
    "presigned-url": "a presigned URL",
    "private-key": "a private key",
    "sendgrid-key": "a SendGrid key",
    "slack-token": "a Slack token",
    "slack-webhook": "a Slack webhook address",
    "social-security-number": "a social security number",
    "storage-account-key": "a key of a storage account",
    "stripe-key": "a Stripe key",
    "url-with-password": "an address with a password in it",
}
"""By the detector's rule; a rule that is not here is told by its kind."""

_IDENTIFIES: Final = frozenset({"national-id", "card", "bank-account", "health-id"})


def what_text(kind: str, rule: str) -> str:
    """What a finding looks like, such as "an AWS access key ID"."""
    return _WHAT_OF_RULE.get(rule) or _WHAT_OF_KIND.get(kind, "sensitive data")


def sensitivity_text(kind: str, severity: str, rule: str, part: str) -> str:
    """Return the sentence for a finding of the detector.

    ``kind`` is a SensitiveKind, ``severity`` "danger" or "caution", ``part`` "key" or "value".
    """
    what = what_text(kind, rule)
    if severity == "danger":
        return _DANGER.format(what=what, part=part, remedy=_INTERNAL if kind in _IDENTIFIES else _REFER)
    return _CAUTION.format(what=what, part=part, remedy=_CONSIDER)
