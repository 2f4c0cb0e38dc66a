"""KMS keys and aliases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import flag_of, list_of, structure_of, text_of, translated
from sealscribe.aws.times import in_utc
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.key_reference import KeyReference, parse_key_reference
from sealscribe.core.keys import KeyDetails, KeyRotation

# botocore model kms.ListKeys.Limit and kms.ListAliases.Limit
_KEYS_PER_PAGE = 1000
_ALIASES_PER_PAGE = 100
_DESCRIBE = "kms:DescribeKey"
_LIST_KEYS = "kms:ListKeys"
_LIST_ALIASES = "kms:ListAliases"
_ROTATION = "kms:GetKeyRotationStatus"
_SHARED = "OTHER_ACCOUNTS_VIA_RAM"


def iter_key_ids(clients: AwsClients) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the account's keys page by page, each as key id and key ARN; a page may be empty. Raises AppFailure."""
    yield from _key_pages(clients)


def iter_shared_key_ids(clients: AwsClients) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the keys that other accounts share through AWS RAM, page by page, each as key id and key ARN.

    A page may be empty although more follow. Nothing comes where the installed botocore does not know of such keys.
    Raises AppFailure.
    """
    request = clients.kms.meta.service_model.operation_model("ListKeys").input_shape
    owners = request.members.get("ResourceOwners")
    if owners is not None and _SHARED in owners.member.enum:
        yield from _key_pages(clients, ResourceOwners=[_SHARED])


def _key_pages(clients: AwsClients, **parameters: object) -> Iterator[tuple[tuple[str, str], ...]]:
    for page in _pages(clients.region, clients.kms.list_keys, _LIST_KEYS, Limit=_KEYS_PER_PAGE, **parameters):
        yield tuple((key["KeyId"], key["KeyArn"]) for key in list_of(page, "Keys", _LIST_KEYS))


def _pages(
    region: str, call: Callable[..., Mapping[str, Any]], action: str, **parameters: object
) -> Iterator[Mapping[str, Any]]:
    """Yield the pages of a listing of AWS KMS; a page may be empty although more follow.

    Without a paginator: botocore looks through all its data files before it makes the first one, which takes longer
    than the first page. Raises AppFailure.
    """
    while True:
        with translated(action, region=region):
            page = call(**parameters)
        yield page
        if not page.get("Truncated"):
            return
        marker = text_of(page, "NextMarker", action)
        if marker in ("", parameters.get("Marker")):
            raise AppFailure(AppError(ErrorCode.SERVICE_FAULT, action, service_code="RepeatedMarker", retryable=True))
        parameters["Marker"] = marker


def iter_aliases(clients: AwsClients) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the account's aliases page by page, each as alias (with its "alias/") and the key id it stands for.

    Aliases that stand for no key yet are left out: these are AWS's own. Raises AppFailure.
    """
    for page in _pages(clients.region, clients.kms.list_aliases, _LIST_ALIASES, Limit=_ALIASES_PER_PAGE):
        yield tuple(
            (alias["AliasName"], alias["TargetKeyId"])
            for alias in list_of(page, "Aliases", _LIST_ALIASES)
            if alias.get("TargetKeyId")
        )


def describe_key(clients: AwsClients, text: str) -> KeyDetails:
    """Describe a key by key id, alias, key ARN or alias ARN.

    Raises AppFailure; KEY_WRONG_USAGE, without asking, for an alias below alias/aws/: describing one that stands for
    no key yet makes AWS create that key (botocore model kms.DescribeKey), and such keys encrypt no transcripts.
    """
    reference = parse_key_reference(text)
    resource = reference.resource if isinstance(reference, KeyReference) else text
    if resource.startswith("alias/aws/"):
        refusal = AppError(
            ErrorCode.KEY_WRONG_USAGE, _DESCRIBE, text, service_code="AwsManagedKey", field=Field.ACCOUNT_KEY
        )
        raise AppFailure(refusal)
    with translated(_DESCRIBE, text, Field.ACCOUNT_KEY, region=clients.region):
        answer = clients.kms.describe_key(KeyId=text)
        return _details(structure_of(answer, "KeyMetadata", _DESCRIBE))


def key_rotation(clients: AwsClients, key_arn: str) -> KeyRotation:
    """Ask whether AWS KMS renews the material of a key by itself. Raises AppFailure."""
    with translated(_ROTATION, key_arn, Field.ACCOUNT_KEY, region=clients.region):
        answer = clients.kms.get_key_rotation_status(KeyId=key_arn)
        return KeyRotation(
            enabled=flag_of(answer, "KeyRotationEnabled", _ROTATION),
            period_days=answer.get("RotationPeriodInDays"),
            next_at=in_utc(answer.get("NextRotationDate")),
        )


def _details(metadata: Mapping[str, Any]) -> KeyDetails:
    return KeyDetails(
        key_id=metadata["KeyId"],
        key_arn=metadata["Arn"],
        account=metadata.get("AWSAccountId", ""),
        description=metadata.get("Description", ""),
        state=metadata.get("KeyState", ""),
        spec=metadata.get("KeySpec") or metadata.get("CustomerMasterKeySpec", ""),
        usage=metadata.get("KeyUsage", ""),
        origin=metadata.get("Origin", ""),
        manager=metadata.get("KeyManager", ""),
        multi_region=bool(metadata.get("MultiRegion", False)),
        created_at=in_utc(metadata.get("CreationDate")),
        deletion_at=in_utc(metadata.get("DeletionDate")),
        valid_to=in_utc(metadata.get("ValidTo")),
    )
