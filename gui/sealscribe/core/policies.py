"""Policy documents that grant what a job needs, and no more: for the caller, and for the owner of the key.

They are plain dictionaries, ready for json.dumps with an indent. Sources of the rules: KMS Developer Guide, "AWS KMS
condition keys" and "Allowing users in other accounts to use a KMS key"; IAM User Guide, "IAM JSON policy elements:
Principal", "Multivalued context keys" and "IAM policy elements: Variables and tags".
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sealscribe.core.caller import Caller, CallerKind, parse_caller
from sealscribe.core.draft import SubtitleFormat
from sealscribe.core.encryption import ContextPair
from sealscribe.core.key_reference import is_key_arn
from sealscribe.core.locations import WRITE_CHECK_NAME, S3Location, location_of_object_url, parse_s3_uri
from sealscribe.core.request import JobRequest

Statement = dict[str, object]
PolicyDocument = dict[str, object]

# The version in which ${…} is a policy variable. Without it the escapes below would be taken letter by letter.
POLICY_VERSION: Final = "2012-10-17"
# S3 adds this pair to the context of every object that it encrypts (S3 User Guide, "Using server-side encryption").
S3_CONTEXT_KEY: Final = "aws:s3:arn"

_CONTEXT_KEYS: Final = "kms:EncryptionContextKeys"
# What the key of a tag may hold, which condition keys of IAM carry, too (IAM User Guide, "Tags for IAM resources"),
# less the space: whether a condition key may hold one is not documented.
_CONDITION_KEY_PART: Final = re.compile(r"[A-Za-z0-9_.:/=+@-]+", re.ASCII)
_PRINTABLE: Final = re.compile(r"[ -~]*")


class KeyAction(StrEnum):
    """An action that a job's caller needs on the key, in the order in which policies list them."""

    ENCRYPT = "kms:Encrypt"
    GENERATE_DATA_KEY = "kms:GenerateDataKey"
    DECRYPT = "kms:Decrypt"
    DESCRIBE_KEY = "kms:DescribeKey"


@dataclass(frozen=True, slots=True)
class KeyGrant:
    """Who is to use which key, and with which encryption context only.

    ``caller_arn`` is as GetCallerIdentity told it. Without ``bind_context`` any context will do, and none.
    """

    key_arn: str
    context: tuple[ContextPair, ...]
    caller_arn: str
    bind_context: bool = True


class StorageNeed(StrEnum):
    """What a job's caller needs on Amazon S3, in the order in which policies list it."""

    READ_RECORDING = "read-recording"
    UPLOAD_RECORDING = "upload-recording"
    WRITE_OUTPUT = "write-output"
    READ_OUTPUT = "read-output"
    LIST_BUCKETS = "list-buckets"


# A recording that is on S3 already, and places that were typed: neither an upload nor a list.
JOB_NEEDS: Final = (StorageNeed.READ_RECORDING, StorageNeed.WRITE_OUTPUT, StorageNeed.READ_OUTPUT)


@dataclass(frozen=True, slots=True)
class StorageGrant:
    """The places of a job. ``recording`` and ``output``, the transcript, are None where they are not the caller's.

    With ``whole_folder`` the folder of the transcript is granted, for jobs to come as well.
    """

    partition: str
    recording: S3Location | None = None
    output: S3Location | None = None
    subtitle_formats: tuple[SubtitleFormat, ...] = ()
    whole_folder: bool = False


def storage_grant(request: JobRequest, partition: str, *, whole_folder: bool = False) -> StorageGrant:
    """Return the places of a request."""
    recording = parse_s3_uri(request.media_uri) or location_of_object_url(request.media_uri)
    output = request.transcript_location
    return StorageGrant(partition, recording, output, request.subtitle_formats, whole_folder)


def policy(statements: Iterable[Statement]) -> PolicyDocument:
    """Return a whole document of these statements. A key policy also needs those that keep the key manageable."""
    return {"Version": POLICY_VERSION, "Statement": list(statements)}


def caller_policy(grant: KeyGrant, actions: Collection[str] = tuple(KeyAction)) -> PolicyDocument:
    """Return the identity policy for the caller's user or role: these actions on this key.

    Raises ValueError where the key is not named by its ARN (an alias grants nothing in a policy), or where nothing
    is left to grant.
    """
    use, read = _split(grant, actions)
    statements: list[Statement] = []
    if use:
        statements.append(_allow("UseKey", use, grant.key_arn, condition=_binding(grant)))
    if read:
        statements.append(_allow("ReadKeyDetails", read, grant.key_arn))
    return policy(statements)


def key_policy_statements(grant: KeyGrant, actions: Collection[str] = tuple(KeyAction)) -> list[Statement]:
    """Return what the key's owner adds to the Statement of its key policy, whose Version must be 2012-10-17.

    The Sid of a statement follows from its content, so that those of several callers and contexts stand side by
    side. Resource is "*", which in a key policy is the key itself. Raises ValueError as caller_policy does, and where
    the caller's ARN is not one of GetCallerIdentity.
    """
    caller = parse_caller(grant.caller_arn)
    if caller is None:
        raise ValueError("the caller's ARN names no user, role, session or account")
    use, read = _split(grant, actions)
    principal, only = _principal(caller)
    statements: list[Statement] = []
    if use:
        condition = {**only, **_binding(grant)}
        statements.append(_named("SealscribeUseKey", _allow("", use, "*", principal=principal, condition=condition)))
    if read:
        statement = _allow("", read, "*", principal=principal, condition=only)
        statements.append(_named("SealscribeReadKeyDetails", statement))
    return statements


def needs_caller_policy(grant: KeyGrant) -> bool:
    """Tell whether the key policy is not enough, so that the caller's account has to grant the same.

    That is so for a key of another account, and where the key policy can name the caller's account only, as for a
    session whose role's path is not known. The root user needs no grant of its account.
    """
    caller = parse_caller(grant.caller_arn)
    if caller is None:
        return True
    if caller.kind is CallerKind.ROOT:
        return False
    return caller.kind is CallerKind.ROLE_SESSION or caller.account != grant.key_arn.split(":")[4]


def unbindable_pairs(context: tuple[ContextPair, ...]) -> tuple[ContextPair, ...]:
    """Return the pairs whose value no policy can demand: of these, a policy only lists the key as one of a set.

    The key half of kms:EncryptionContext:<key> is compared without case, so that it cannot tell apart two keys that
    differ in nothing else; and not every character can be part of a condition key.
    """
    folded = Counter(pair.key.lower() for pair in context)
    return tuple(
        pair
        for pair in context
        if pair.key
        and (
            folded[pair.key.lower()] > 1
            or not _CONDITION_KEY_PART.fullmatch(pair.key)
            or not _PRINTABLE.fullmatch(pair.value)
        )
    )


def context_condition(context: tuple[ContextPair, ...]) -> dict[str, object]:
    """Return the Condition that demands a context; empty for an empty one.

    Other pairs beside those of the context are let pass, as S3 adds one, unless some pair cannot be bound: then the
    keys must be of the list, and one of those that cannot be bound must be there. Without that, the pair of S3 alone
    would do; and an empty set of keys is part of every list, which the Null condition rules out for all to see.
    """
    loose = unbindable_pairs(context)
    bound = [pair for pair in context if pair.key and pair not in loose]
    condition: dict[str, object] = {}
    if bound:
        condition["StringEquals"] = {f"kms:EncryptionContext:{pair.key}": _literal(pair.value) for pair in bound}
    if loose:
        keys = dict.fromkeys(_literal(pair.key) for pair in context if pair.key)
        # Without this one, every object that S3 encrypts for the job would be refused.
        keys[S3_CONTEXT_KEY] = None
        condition["ForAllValues:StringEquals"] = {_CONTEXT_KEYS: list(keys)}
        condition["ForAnyValue:StringEquals"] = {_CONTEXT_KEYS: [_literal(pair.key) for pair in loose]}
        condition["Null"] = {_CONTEXT_KEYS: "false"}
    return condition


def caller_storage_policy(grant: StorageGrant, needs: Collection[StorageNeed] = JOB_NEEDS) -> PolicyDocument:
    """Return the identity policy for what the caller, and Transcribe on the caller's behalf, does on Amazon S3.

    Neither asks for the location of a bucket, hence no s3:GetBucketLocation. Raises ValueError where nothing is left
    to grant.
    """
    recording, output = grant.recording, grant.output
    statements: list[Statement] = []
    if recording:
        place = [_object_arn(grant.partition, recording)]
        if StorageNeed.READ_RECORDING in needs:
            statements.append(_allow("ReadRecording", ["s3:GetObject"], place))
        if StorageNeed.UPLOAD_RECORDING in needs:
            # A large file goes up in parts, which are taken back where it does not arrive.
            actions = ["s3:PutObject", "s3:AbortMultipartUpload"]
            statements.append(_allow("UploadRecording", actions, place))
    if output:
        files = _output_arns(grant, output)
        if StorageNeed.WRITE_OUTPUT in needs:
            probe = [] if grant.whole_folder else [_object_arn(grant.partition, _beside(output, WRITE_CHECK_NAME))]
            statements.append(_allow("WriteTranscript", ["s3:PutObject"], [*files, *probe]))
        if StorageNeed.READ_OUTPUT in needs:
            statements.append(_allow("ReadTranscript", ["s3:GetObject"], files))
    buckets = dict.fromkeys(f"arn:{grant.partition}:s3:::{place.bucket}" for place in (recording, output) if place)
    if StorageNeed.LIST_BUCKETS in needs and buckets:
        statements.append(_allow("ListBuckets", ["s3:ListBucket"], list(buckets)))
    if not statements:
        raise ValueError("nothing to grant")
    return policy(statements)


def _split(grant: KeyGrant, actions: Collection[str]) -> tuple[list[str], list[str]]:
    """The wanted actions, in order: those that carry an encryption context, and the one that does not.

    DescribeKey has no such parameter, so that a condition on the context would never be met (botocore model
    kms.DescribeKeyRequest).
    """
    if not is_key_arn(grant.key_arn):
        raise ValueError("a policy names a key by its ARN")
    wanted = [action for action in KeyAction if action in actions]
    if not wanted:
        raise ValueError("nothing to grant")
    read = [KeyAction.DESCRIBE_KEY.value] if KeyAction.DESCRIBE_KEY in wanted else []
    return [action.value for action in wanted if action is not KeyAction.DESCRIBE_KEY], read


def _binding(grant: KeyGrant) -> dict[str, object]:
    return context_condition(grant.context) if grant.bind_context else {}


def _principal(caller: Caller) -> tuple[str, dict[str, object]]:
    """The Principal of the caller, and the condition that narrows it down where that is the whole account.

    What aws:PrincipalArn holds: of a session the ARN of its role, of the root user the same ARN that as a Principal
    means the account (IAM User Guide, "AWS global condition context keys").
    """
    if caller.kind is CallerKind.ROOT:
        return caller.account_principal, {"ArnLike": {"aws:PrincipalArn": caller.arn}}
    if caller.kind is CallerKind.ROLE_SESSION:
        return caller.account_principal, {"ArnLike": {"aws:PrincipalArn": list(caller.role_patterns)}}
    return caller.arn, {}


def _allow(
    sid: str,
    actions: list[str],
    resource: str | list[str],
    *,
    principal: str = "",
    condition: dict[str, object] | None = None,
) -> Statement:
    statement: Statement = {"Sid": sid, "Effect": "Allow"}
    if principal:
        statement["Principal"] = {"AWS": principal}
    statement |= {"Action": actions, "Resource": resource}
    if condition:
        statement["Condition"] = condition
    return statement


def _named(stem: str, statement: Statement) -> Statement:
    digest = hashlib.sha256(json.dumps(statement, sort_keys=True).encode()).hexdigest()[:8]
    return {**statement, "Sid": stem + digest}


def _literal(text: str) -> str:
    """A text as the value of a StringEquals condition: only ${ means something there."""
    return re.sub(r"\$(?=\{)", "${$}", text)


def _literal_pattern(text: str) -> str:
    """A text as part of a Resource, in which * and ? stand for other characters."""
    return re.sub(r"\$(?=\{)|[*?]", lambda found: "${" + found[0] + "}", text)


def _object_arn(partition: str, location: S3Location) -> str:
    return f"arn:{partition}:s3:::{location.bucket}/{_literal_pattern(location.key)}"


def _beside(location: S3Location, name: str) -> S3Location:
    folder, slash, _ = location.key.rpartition("/")
    return S3Location(location.bucket, folder + slash + name)


def _output_arns(grant: StorageGrant, transcript: S3Location) -> list[str]:
    if grant.whole_folder:
        return [_object_arn(grant.partition, _beside(transcript, "")) + "*"]
    stem = transcript.file_name.removesuffix(".json")
    subtitles = [_beside(transcript, f"{stem}.{subtitle.value}") for subtitle in grant.subtitle_formats]
    return [_object_arn(grant.partition, location) for location in (transcript, *subtitles)]
