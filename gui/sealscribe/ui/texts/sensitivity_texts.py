"""What the detector of sensitive text found, in sentences that never repeat the text itself."""

from __future__ import annotations

from typing import Final

from sealscribe.ui.translation import tr

_DANGER = tr("Looks like {what} ({part}). Anyone who can read CloudTrail would see it. {remedy}")
_CAUTION = tr("May be personal data: {what} ({part}). It will be readable in CloudTrail. {remedy}")

_REFER: Final = tr("Remove it, or refer to it by name or ARN.")
_INTERNAL: Final = tr("Remove it, or use an id of your own that says nothing outside your organisation.")
_CONSIDER: Final = tr("Consider an id or a department instead.")
_CONSIDER_PLACE: Final = tr("Consider the name of a site or a Region instead.")
_CONSIDER_CASE: Final = tr("Consider the id of a case or a job instead.")

WHAT_OF_KIND: Final = {
    "credential": tr("a password or another credential"),
    "secret": tr("a secret"),
    "national-id": tr("a national identification number"),
    "card": tr("a payment card number"),
    "bank-account": tr("a bank account number"),
    "health-id": tr("a patient or health insurance number"),
    "email": tr("e-mail address"),
    "phone": tr("phone number"),
    "name": tr("name of a person"),
    "birth-date": tr("date of birth"),
    "address": tr("postal address"),
    "ip-address": tr("IP address"),
    "device-id": tr("number of a device or a vehicle"),
    "position": tr("exact position"),
    "demographic": tr("fact about a person"),
    "health": tr("fact about somebody's health"),
    "person-id": tr("user name or number of a person"),
}
"""By `SensitiveKind`; those of the second sentence stand without an article."""

WHAT_OF_RULE: Final = {
    "address-key": tr("postal address"),
    "age-key": tr("age of a person"),
    "ai-service-key": tr("a key of an AI service"),
    "argentine-tax-number": tr("an Argentine tax number (CUIT)"),
    "atlassian-token": tr("an Atlassian token"),
    "authorization-key": tr("an authorization header"),
    "aws-access-key-id": tr("an AWS access key ID"),
    "aws-secret-access-key": tr("an AWS secret access key"),
    "aws-service-key": tr("a key of an AWS service"),
    "aws-session-token": tr("an AWS session token"),
    "azure-client-secret": tr("an Azure client secret"),
    "azure-service-key": tr("a key of an Azure service"),
    "bank-account-key": tr("a bank account number"),
    "bank-code-key": tr("a bank code (BIC)"),
    "basic-authorization": tr("a basic authorization header"),
    "bearer-token": tr("a bearer token"),
    "belgian-national-number": tr("a Belgian national register number"),
    "birth-date-in-text": tr("date of birth"),
    "birth-date-key": tr("date of birth"),
    "brazilian-tax-number": tr("a Brazilian tax number (CPF)"),
    "british-driving-licence-number": tr("a British driving licence number"),
    "british-insurance-number": tr("a British National Insurance number"),
    "card-expiry-key": tr("the expiry date of a payment card"),
    "card-key": tr("a payment card number"),
    "card-number": tr("a payment card number"),
    "chat-bot-token": tr("a token of a chat bot"),
    "chat-webhook": tr("a webhook address of a chat service"),
    "chilean-tax-number": tr("a Chilean tax number (RUT)"),
    "chinese-identity-number": tr("a Chinese identity number"),
    "ci-token": tr("a token of a build or code-checking service"),
    "cookie-key": tr("a session cookie"),
    "customer-app-token": tr("a token of a customer management service"),
    "czech-birth-number": tr("a Czech or Slovak birth number"),
    "database-token": tr("a key of a database service"),
    "demographic-key": tr("fact about a person"),
    "device-key": tr("number of a device or a vehicle"),
    "device-number": tr("number of a phone or a SIM card"),
    "driving-licence-key": tr("a driving licence number"),
    "email-address": tr("e-mail address"),
    "email-key": tr("e-mail address"),
    "employee-key": tr("number of an employee or another person"),
    "finnish-identity-code": tr("a Finnish personal identity code"),
    "french-social-security-number": tr("a French social security number"),
    "gender-key": tr("gender of a person"),
    "github-token": tr("a GitHub token"),
    "gitlab-token": tr("a GitLab token"),
    "google-api-key": tr("a Google API key"),
    "google-oauth-token": tr("a Google OAuth token"),
    "google-storage-key": tr("a Google Cloud Storage key"),
    "hardware-address": tr("hardware (MAC) address of a device"),
    "health-id-key": tr("a patient or health insurance number"),
    "health-in-text": tr("words about somebody's health"),
    "health-key": tr("fact about somebody's health"),
    "hidden-email-address": tr("e-mail address"),
    "hosting-token": tr("a token of a hosting service"),
    "iban": tr("a bank account number (IBAN)"),
    "income-key": tr("income of a person"),
    "indian-identity-number": tr("an Indian identity number (Aadhaar)"),
    "indian-tax-number": tr("an Indian tax number (PAN)"),
    "infrastructure-token": tr("a token of an infrastructure or secrets service"),
    "ip-address": tr("IP address"),
    "ip-address-key": tr("IP address"),
    "italian-tax-code": tr("an Italian tax code"),
    "jwt": tr("a JSON web token"),
    "login-key": tr("a user name with its password"),
    "mail-service-key": tr("a key of a mail service"),
    "map-service-key": tr("a key of a map service"),
    "medicare-beneficiary-identifier": tr("a Medicare number"),
    "mexican-population-number": tr("a Mexican population registry number (CURP)"),
    "monitoring-key": tr("a key of a monitoring service"),
    "name-in-text": tr("name of a person"),
    "name-key": tr("name of a person"),
    "named-account-number": tr("a bank account number"),
    "named-health-number": tr("a patient or health insurance number"),
    "named-national-number": tr("a national identification number"),
    "named-pin": tr("a PIN or a one-time code"),
    "national-id-key": tr("a national identification number"),
    "office-app-token": tr("a token of an office service"),
    "one-time-code-secret": tr("the secret of a one-time code app"),
    "package-registry-token": tr("a token of a package registry"),
    "passport-key": tr("a passport number"),
    "passport-machine-readable-zone": tr("the machine-readable lines of a passport"),
    "password-hash": tr("a password hash"),
    "password-hash-key": tr("a password hash"),
    "password-key": tr("a password"),
    "payment-key": tr("a key of a payment service"),
    "phone-key": tr("phone number"),
    "phone-number": tr("phone number"),
    "pin-key": tr("a PIN or a one-time code"),
    "position": tr("exact position"),
    "position-key": tr("exact position"),
    "post-box": tr("postal address"),
    "postcode-key": "postcode",
    "private-key": tr("a private key"),
    "recovery-phrase-key": tr("a recovery phrase"),
    "secret-key": tr("a secret, token or key"),
    "security-answer-key": tr("the answer to a security question"),
    "shop-token": tr("a token of a shop or shipping service"),
    "signed-url": tr("a presigned URL"),
    "singaporean-identity-number": tr("a Singaporean identity number (NRIC)"),
    "slack-token": tr("a Slack token"),
    "social-network-token": tr("a token of a social network"),
    "social-security-key": tr("a social security number"),
    "social-security-number": tr("a social security number"),
    "south-african-identity-number": tr("a South African identity number"),
    "spanish-identity-number": tr("a Spanish identity number (DNI or NIE)"),
    "storage-account-key": tr("a key of a storage account"),
    "street-address": tr("postal address"),
    "stripe-key": tr("a Stripe key"),
    "swedish-personal-number": tr("a Swedish personal number"),
    "swiss-social-security-number": tr("a Swiss social security number (AHV)"),
    "tax-id-key": tr("a tax number"),
    "told-password": tr("a password"),
    "town-with-postcode": tr("postal address"),
    "twilio-key": tr("a Twilio key"),
    "url-with-password": tr("an address with a password in it"),
    "user-name-key": tr("user name"),
    "vehicle-identification-number": tr("vehicle identification number"),
    "vehicle-key": tr("licence plate of a vehicle"),
    "wallet-key": tr("a private key of a wallet"),
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
    return WHAT_OF_RULE.get(rule) or WHAT_OF_KIND.get(kind, tr("sensitive data"))


def sensitivity_text(kind: str, severity: str, rule: str, part: str) -> str:
    """Return the sentence for a finding of the detector.

    ``kind`` is a SensitiveKind, ``severity`` "danger" or "caution", ``part`` "key" or "value".
    """
    what = what_text(kind, rule)
    if severity == "danger":
        return _DANGER.format(what=what, part=part, remedy=_INTERNAL if kind in _IDENTIFIES else _REFER)
    return _CAUTION.format(what=what, part=part, remedy=_REMEDY_OF_KIND.get(kind, _CONSIDER))
