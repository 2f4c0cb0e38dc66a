"""Who refused a request and who can allow it, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode, PolicyKind
from sealscribe.ui.texts.error_words import ErrorText, said, service_of
from sealscribe.ui.translation import tr

READ_RESULT_PERMISSIONS: Final = tr("s3:GetObject on the object, and kms:Decrypt on the KMS key that encrypts it")

_OTHER_ACCOUNT: Final = tr(
    "For a key of a different account, both the key policy over there and an IAM policy of your own account have to "
    "allow it, and the answer does not tell which of them is missing."
)
# The actions that an encryption context goes with (KMS Developer Guide, "Encryption context").
_USES_OF_A_KEY: Final = ("kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt", "kms:ReEncrypt")
_POLICIES: Final = {
    PolicyKind.IDENTITY: tr("an IAM policy of your identity"),
    PolicyKind.RESOURCE: tr("a policy of the resource itself"),
    PolicyKind.BOUNDARY: tr("a permissions boundary of your identity"),
    PolicyKind.SESSION: tr("a policy of your session"),
    PolicyKind.ORGANIZATION: tr("a service control policy of your organization"),
    PolicyKind.ORGANIZATION_RESOURCE: tr("a resource control policy of your organization"),
    PolicyKind.VPC_ENDPOINT: tr("a policy of the VPC endpoint that your network uses"),
}
_ADMINISTRATORS: Final = {
    PolicyKind.IDENTITY: tr("your administrator"),
    PolicyKind.RESOURCE: tr("the administrator of the resource"),
    PolicyKind.BOUNDARY: tr("your administrator"),
    PolicyKind.SESSION: tr("whoever set up your sign-in or role"),
    PolicyKind.ORGANIZATION: tr("whoever manages the policies of your organization"),
    PolicyKind.ORGANIZATION_RESOURCE: tr("whoever manages the policies of your organization"),
    PolicyKind.VPC_ENDPOINT: tr("whoever runs your network"),
}


def _denied(error: AppError) -> ErrorText:
    action = "s3:GetObject" if error.action == "s3:HeadObject" else error.action
    title = tr("Access denied: {action}", action=action) if action else tr("Access denied")
    service = service_of(error)
    refused = (
        tr("{service} refused the request on {resource}.", service=service, resource=error.resource)
        if error.resource
        else tr("{service} refused the request.", service=service)
    )
    detail = refused + said(error)
    if error.is_explicit or error.policy is not None:
        return ErrorText(title, f"{detail} {whose_policy(error)}", _policy_remedy(error, action))
    reason, remedy = _denied_reason(action)
    return ErrorText(title, f"{detail} {reason}".rstrip(), remedy)


def whose_policy(error: AppError) -> str:
    """Say whose policy refused, as far as the answer tells; an empty text where it does not."""
    policy = _POLICIES.get(error.policy) if error.policy else None
    if error.is_explicit:
        named = policy or tr("a policy")
        named = named[:1].upper() + named[1:]
        return tr("{policy} denies it explicitly, which no other permission outweighs.", policy=named)
    return tr("It takes {policy} that allows it, and there is none.", policy=policy) if policy else ""


def _policy_remedy(error: AppError, action: str) -> str:
    whom = _ADMINISTRATORS[error.policy] if error.policy else tr("your administrator")
    wanted = action or tr("the request")
    if error.is_explicit:
        return tr("Ask {whom} under which conditions {wanted} is not denied.", whom=whom, wanted=wanted)
    if error.policy is PolicyKind.IDENTITY and action:
        # What goes with the permission is the same as where the answer does not tell whose policy it was.
        return _denied_reason(action)[1]
    return tr("Ask {whom} to allow {wanted} for your identity.", whom=whom, wanted=wanted)


def _key_demanded(error: AppError) -> ErrorText:
    return ErrorText(
        tr("A KMS key seems to be demanded"),
        (
            f"{whose_policy(error)} "
            + tr("The job names no KMS key, and organizations that want every transcript encrypted refuse such jobs.")
            + said(error)
        ).lstrip(),
        tr(
            "Choose Customer specified S3 bucket, turn Encryption on and choose a KMS key. If that is refused too, ask "
            "your administrator which key it has to be."
        ),
    )


def _denied_reason(action: str) -> tuple[str, str]:
    if action == "transcribe:StartTranscriptionJob":
        return (
            tr(
                "It may be this permission, one for the KMS key or the bucket, a key policy that demands certain "
                "encryption context pairs, or a rule of your organization that refuses jobs without a KMS key of its "
                "choice."
            ),
            tr(
                "Ask your administrator for transcribe:StartTranscriptionJob, for s3:GetObject on the recording and "
                "s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the "
                "key, with the "
                "pairs that its policy demands. If the job asks for no KMS key, ask whether one is required."
            ),
        )
    if action == "sso:GetRoleCredentials":
        return (
            tr("The role that the profile names is not assigned to you in its account."),
            tr("Ask your administrator to assign it, or choose another profile in Connection."),
        )
    if action == "sts:AssumeRole":
        return (
            tr(
                "The role's trust policy has to name your identity, an IAM policy of yours has to allow it, and "
                "the role "
                "may demand an MFA device."
            ),
            tr(
                "Ask the role's administrator to allow sts:AssumeRole for your identity, and whether the profile needs "
                "mfa_serial."
            ),
        )
    if action == "s3:GetObject":
        return (
            tr(
                "If the object is encrypted with a KMS key, reading it needs a permission for that key too, and "
                "Amazon S3 "
                "does not always tell which one is missing."
            ),
            tr(
                "Ask your administrator for {read_result_permissions}.", read_result_permissions=READ_RESULT_PERMISSIONS
            ),
        )
    if action == "s3:PutObject":
        return (
            tr("The bucket's policy may also demand encryption with a certain KMS key."),
            tr(
                "Ask your administrator for s3:PutObject on the bucket, and for kms:GenerateDataKey and kms:Decrypt on "
                "the bucket's KMS key if it has one; or choose another bucket."
            ),
        )
    if action in ("kms:ListKeys", "kms:ListAliases"):
        return (
            "",
            tr(
                "Ask your administrator for {action}, or enter the key's ARN under Use key from different "
                "account, which takes every key ARN.",
                action=action,
            ),
        )
    if action.startswith(_USES_OF_A_KEY):
        return (
            tr(
                "The key policy may demand certain encryption context pairs. {other_account}",
                other_account=_OTHER_ACCOUNT,
            ),
            tr(
                "Ask the key's administrator to allow {action} for your identity, and which pairs the key "
                "policy demands.",
                action=action,
            ),
        )
    if action.startswith("kms:"):
        return (_OTHER_ACCOUNT, tr("Ask the key's administrator to allow {action} for your identity.", action=action))
    if action:
        return ("", tr("Ask your administrator for the permission {action}.", action=action))
    return ("", tr("Ask your administrator which permission your identity lacks."))


DENIAL_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    ErrorCode.ACCESS_DENIED: _denied,
    ErrorCode.KEY_DEMANDED: _key_demanded,
}
