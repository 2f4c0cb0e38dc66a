"""What AWS tells of access before anything is sent: dry runs of KMS, and what a bucket demands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from botocore.exceptions import ClientError

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import structure_of, text_of, translated
from sealscribe.core.bucket_rules import DefaultEncryption
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field

_SUCCESS: Final = "DryRunOperationException"
# What each operation needs besides key and context (botocore model kms; of Decrypt the modifier stands for the
# ciphertext that there is not yet).
_OPERATIONS: Final[Mapping[str, tuple[str, str, Mapping[str, Any]]]] = {
    "kms:Encrypt": ("encrypt", "Encrypt", {"Plaintext": b"dry run"}),
    "kms:GenerateDataKey": ("generate_data_key", "GenerateDataKey", {"KeySpec": "AES_256"}),
    "kms:Decrypt": ("decrypt", "Decrypt", {"DryRunModifiers": ["IGNORE_CIPHERTEXT"]}),
}
_GET_DEFAULT: Final = "s3:GetEncryptionConfiguration"
_GET_POLICY: Final = "s3:GetBucketPolicy"


def may_use_key(clients: AwsClients, action: str, key: str, context: tuple[ContextPair, ...]) -> bool:
    """Try in a dry run whether the caller may use a key with exactly this context.

    ``action`` is kms:Encrypt, kms:GenerateDataKey or kms:Decrypt. Returns True where KMS says that it would have
    succeeded, False where the installed botocore or the service knows no such dry run. Raises AppFailure with the
    refusal otherwise; the context is in no error, and in CloudTrail.
    """
    method, operation, more = _OPERATIONS[action]
    members = clients.kms.meta.service_model.operation_model(operation).input_shape.members
    if not {"DryRun", *more} <= set(members):
        return False
    parameters: dict[str, Any] = {"KeyId": key, "DryRun": True, **more}
    if context:
        parameters["EncryptionContext"] = {pair.key: pair.value for pair in context}
    private = [text for pair in context for text in (pair.key, pair.value)]
    with translated(action, key, Field.ACCOUNT_KEY, region=clients.region, private=private):
        try:
            getattr(clients.kms, method)(**parameters)
        except ClientError as answer:
            if answer.response.get("Error", {}).get("Code") == _SUCCESS:
                return True
            raise
    return False


def default_encryption(clients: AwsClients, bucket: str) -> DefaultEncryption:
    """Return how a bucket encrypts what comes without an encryption of its own; raises AppFailure.

    The key is as the bucket's owner entered it: an ARN, a key id or an alias.
    """
    with translated(_GET_DEFAULT, bucket, region=clients.region):
        answer = clients.s3.get_bucket_encryption(Bucket=bucket)
        configuration = structure_of(answer, "ServerSideEncryptionConfiguration", _GET_DEFAULT)
        for rule in configuration.get("Rules", ()):
            default = rule.get("ApplyServerSideEncryptionByDefault", {})
            return DefaultEncryption(
                default.get("SSEAlgorithm", ""),
                default.get("KMSMasterKeyID", ""),
                bool(rule.get("BucketKeyEnabled", False)),
            )
    return DefaultEncryption("", "", bucket_key=False)


def bucket_policy(clients: AwsClients, bucket: str) -> Mapping[str, Any] | None:
    """Return a bucket's policy as it is, or None where it has none; raises AppFailure."""
    with translated(_GET_POLICY, bucket, region=clients.region):
        try:
            answer = clients.s3.get_bucket_policy(Bucket=bucket)
        except ClientError as refusal:
            if refusal.response.get("Error", {}).get("Code") == "NoSuchBucketPolicy":
                return None
            raise
        policy = json.loads(text_of(answer, "Policy", _GET_POLICY))
    if not isinstance(policy, Mapping):
        raise AppFailure(AppError(ErrorCode.SERVICE_FAULT, _GET_POLICY, bucket))
    return policy
