"""What the detector of sensitive text found, in sentences that never repeat the text itself."""

from __future__ import annotations

from typing import Final

_DANGER = "Looks like {what} ({part}). Anyone who can read CloudTrail would see it. {remedy}"
_CAUTION = "May be personal data: {what} ({part}). It will be readable in CloudTrail. {remedy}"

_REFER: Final = "Remove it, or refer to it by name or ARN."
_INTERNAL: Final = "Remove it, or use an id of your own that says nothing outside your organisation."
_CONSIDER: Final = "Consider an id or a department instead."
_CONSIDER_PLACE: Final = "Consider the name of a site or a Region instead."
_CONSIDER_CASE: Final = "Consider the id of a case or a job instead."

WHAT_OF_KIND: Final = {
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
    "address": "postal address",
    "ip-address": "IP address",
    "device-id": "number of a device or a vehicle",
    "position": "exact position",
    "demographic": "fact about a person",
    "health": "fact about somebody's health",
    "person-id": "user name or number of a person",
}
"""By `SensitiveKind`; those of the second sentence stand without an article."""

WHAT_OF_RULE: Final = {
    "address-key": "postal address",
    "age-key": "age of a person",
    "ai-service-key": "a key of an AI service",
    "argentine-tax-number": "an Argentine tax number (CUIT)",
    "atlassian-token": "an Atlassian token",
    "authorization-key": "an authorization header",
    "aws-access-key-id": "an AWS access key ID",
    "aws-secret-access-key": "an AWS secret access key",
    "aws-service-key": "a key of an AWS service",
    "aws-session-token": "an AWS session token",
    "azure-client-secret": "an Azure client secret",
    "azure-service-key": "a key of an Azure service",
    "bank-account-key": "a bank account number",
    "bank-code-key": "a bank code (BIC)",
    "basic-authorization": "a basic authorization header",
    "bearer-token": "a bearer token",
    "belgian-national-number": "a Belgian national register number",
    "birth-date-in-text": "date of birth",
    "birth-date-key": "date of birth",
    "brazilian-tax-number": "a Brazilian tax number (CPF)",
    "british-driving-licence-number": "a British driving licence number",
    "british-insurance-number": "a British National Insurance number",
    "card-expiry-key": "the expiry date of a payment card",
    "card-key": "a payment card number",
    "card-number": "a payment card number",
    "chat-bot-token": "a token of a chat bot",
    "chat-webhook": "a webhook address of a chat service",
    "chilean-tax-number": "a Chilean tax number (RUT)",
    "chinese-identity-number": "a Chinese identity number",
    "ci-token": "a token of a build or code-checking service",
    "cookie-key": "a session cookie",
    "customer-app-token": "a token of a customer management service",
    "czech-birth-number": "a Czech or Slovak birth number",
    "database-token": "a key of a database service",
    "demographic-key": "fact about a person",
    "device-key": "number of a device or a vehicle",
    "device-number": "number of a phone or a SIM card",
    "driving-licence-key": "a driving licence number",
    "email-address": "e-mail address",
    "email-key": "e-mail address",
    "employee-key": "number of an employee or another person",
    "finnish-identity-code": "a Finnish personal identity code",
    "french-social-security-number": "a French social security number",
    "gender-key": "gender of a person",
    "github-token": "a GitHub token",
    "gitlab-token": "a GitLab token",
    "google-api-key": "a Google API key",
    "google-oauth-token": "a Google OAuth token",
    "google-storage-key": "a Google Cloud Storage key",
    "hardware-address": "hardware (MAC) address of a device",
    "health-id-key": "a patient or health insurance number",
    "health-in-text": "words about somebody's health",
    "health-key": "fact about somebody's health",
    "hidden-email-address": "e-mail address",
    "hosting-token": "a token of a hosting service",
    "iban": "a bank account number (IBAN)",
    "income-key": "income of a person",
    "indian-identity-number": "an Indian identity number (Aadhaar)",
    "indian-tax-number": "an Indian tax number (PAN)",
    "infrastructure-token": "a token of an infrastructure or secrets service",
    "ip-address": "IP address",
    "ip-address-key": "IP address",
    "italian-tax-code": "an Italian tax code",
    "jwt": "a JSON web token",
    "login-key": "a user name with its password",
    "mail-service-key": "a key of a mail service",
    "map-service-key": "a key of a map service",
    "medicare-beneficiary-identifier": "a Medicare number",
    "mexican-population-number": "a Mexican population registry number (CURP)",
    "monitoring-key": "a key of a monitoring service",
    "name-in-text": "name of a person",
    "name-key": "name of a person",
    "named-account-number": "a bank account number",
    "named-health-number": "a patient or health insurance number",
    "named-national-number": "a national identification number",
    "named-pin": "a PIN or a one-time code",
    "national-id-key": "a national identification number",
    "office-app-token": "a token of an office service",
    "one-time-code-secret": "the secret of a one-time code app",
    "package-registry-token": "a token of a package registry",
    "passport-key": "a passport number",
    "passport-machine-readable-zone": "the machine-readable lines of a passport",
    "password-hash": "a password hash",
    "password-hash-key": "a password hash",
    "password-key": "a password",
    "payment-key": "a key of a payment service",
    "phone-key": "phone number",
    "phone-number": "phone number",
    "pin-key": "a PIN or a one-time code",
    "position": "exact position",
    "position-key": "exact position",
    "post-box": "postal address",
    "postcode-key": "postcode",
    "private-key": "a private key",
    "recovery-phrase-key": "a recovery phrase",
    "secret-key": "a secret, token or key",
    "security-answer-key": "the answer to a security question",
    "shop-token": "a token of a shop or shipping service",
    "signed-url": "a presigned URL",
    "singaporean-identity-number": "a Singaporean identity number (NRIC)",
    "slack-token": "a Slack token",
    "social-network-token": "a token of a social network",
    "social-security-key": "a social security number",
    "social-security-number": "a social security number",
    "south-african-identity-number": "a South African identity number",
    "spanish-identity-number": "a Spanish identity number (DNI or NIE)",
    "storage-account-key": "a key of a storage account",
    "street-address": "postal address",
    "stripe-key": "a Stripe key",
    "swedish-personal-number": "a Swedish personal number",
    "swiss-social-security-number": "a Swiss social security number (AHV)",
    "tax-id-key": "a tax number",
    "told-password": "a password",
    "town-with-postcode": "postal address",
    "twilio-key": "a Twilio key",
    "url-with-password": "an address with a password in it",
    "user-name-key": "user name",
    "vehicle-identification-number": "vehicle identification number",
    "vehicle-key": "licence plate of a vehicle",
    "wallet-key": "a private key of a wallet",
}
"""By the detector's rule; a rule that is not here is told by its kind."""

_IDENTIFIES: Final = frozenset({"national-id", "card", "bank-account", "health-id"})
_REMEDY_OF_KIND: Final = {
    "address": _CONSIDER_PLACE,
    "position": _CONSIDER_PLACE,
    "ip-address": _CONSIDER_PLACE,
    "device-id": _CONSIDER_CASE,
    "health": _CONSIDER_CASE,
    "demographic": _CONSIDER_CASE,
}
"""What to write instead of personal data, where that is not `_CONSIDER`."""


def what_text(kind: str, rule: str) -> str:
    """What a finding looks like, such as "an AWS access key ID"."""
    return WHAT_OF_RULE.get(rule) or WHAT_OF_KIND.get(kind, "sensitive data")


def sensitivity_text(kind: str, severity: str, rule: str, part: str) -> str:
    """Return the sentence for a finding of the detector.

    ``kind`` is a SensitiveKind, ``severity`` "danger" or "caution", ``part`` "key" or "value".
    """
    what = what_text(kind, rule)
    if severity == "danger":
        return _DANGER.format(what=what, part=part, remedy=_INTERNAL if kind in _IDENTIFIES else _REFER)
    return _CAUTION.format(what=what, part=part, remedy=_REMEDY_OF_KIND.get(kind, _CONSIDER))
