"""Looks at one choice of key, context and buckets before anything is sent: one check after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from sealscribe.core.access import KEY_ACTIONS, AccessQuestion, AccessReport, Check, CheckCode, CheckRow, Outcome
from sealscribe.core.bucket_rules import BucketDemands, DefaultEncryption, PutRequest, read_demands
from sealscribe.core.connection import Connection
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.key_reference import KeyReference, parse_key_reference
from sealscribe.core.keys import KeyDetails
from sealscribe.core.locations import S3Location
from sealscribe.workers.gateway import Gateway

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients

# After one of these no further request makes sense.
_NO_USE_GOING_ON = frozenset(
    {
        ErrorCode.OFFLINE,
        ErrorCode.NAME_NOT_RESOLVED,
        ErrorCode.CONNECTION_REFUSED,
        ErrorCode.CONNECTION_LOST,
        ErrorCode.TIMED_OUT,
        ErrorCode.TLS,
        ErrorCode.CA_BUNDLE,
        ErrorCode.PROXY,
        ErrorCode.CAPTIVE_PORTAL,
        ErrorCode.NOT_CONNECTED,
        ErrorCode.NO_CREDENTIALS,
        ErrorCode.EXPIRED_CREDENTIALS,
        ErrorCode.CREDENTIALS_NOT_YET_VALID,
        ErrorCode.INVALID_CREDENTIALS,
        ErrorCode.CREDENTIAL_PROCESS,
        ErrorCode.SIGN_IN_NEEDED,
        ErrorCode.SIGN_IN_CANCELLED,
        ErrorCode.SIGN_IN_LIBRARY,
        ErrorCode.MFA_REFUSED,
        ErrorCode.MFA_SESSION_OVER,
        ErrorCode.CLOCK_SKEW,
        ErrorCode.CONFIG_UNREADABLE,
        ErrorCode.PROFILE_NOT_FOUND,
        ErrorCode.NO_REGION,
        ErrorCode.REGION_UNKNOWN,
        ErrorCode.REGION_DISABLED,
        ErrorCode.WRONG_WORLD,
        ErrorCode.SANDBOX_FAILED,
    }
)
# These say no; every other error only says that there was no answer.
_REFUSALS = frozenset(
    {
        ErrorCode.ACCESS_DENIED,
        ErrorCode.KEY_NOT_FOUND,
        ErrorCode.KEY_DISABLED,
        ErrorCode.KEY_STATE,
        ErrorCode.KEY_WRONG_USAGE,
        ErrorCode.BUCKET_NOT_FOUND,
        ErrorCode.BUCKET_WRONG_REGION,
        ErrorCode.OBJECT_NOT_FOUND,
        ErrorCode.INVALID_REQUEST,
    }
)


class AccessCheck:
    """One run of all checks, in a worker thread. ``is_cancelled`` is asked before each request."""

    def __init__(self, question: AccessQuestion, gateway: Gateway, is_cancelled: Callable[[], bool]) -> None:
        self._question = question
        self._gateway = gateway
        self._is_cancelled = is_cancelled
        self._caller: Connection | None = None
        self._key: KeyDetails | None = None
        self._default: DefaultEncryption | None = None
        self._demands: BucketDemands | None = None
        self._regions: dict[str, str] = {}
        self._is_out_of_reach = False

    def run(self) -> AccessReport:
        """Make the checks and return what they found; raises AppFailure only where there is no connection at all."""
        clients = self._gateway.clients()
        rows: list[CheckRow] = []
        trouble: AppError | None = None
        for check, look in self._looks():
            if trouble is not None:
                rows.append(CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, trouble))
                continue
            if self._is_cancelled():
                raise AppFailure(AppError(ErrorCode.CANCELLED))
            row = self._answered(check, look, clients)
            rows.append(row)
            if row.error is not None and row.error.code in _NO_USE_GOING_ON:
                trouble = row.error
        return AccessReport(
            self._question,
            tuple(rows),
            self._caller,
            self._key,
            self._default,
            self._demands,
            tuple(self._regions.items()),
        )

    def _looks(self) -> Iterator[tuple[Check, Callable[[AwsClients, Check], CheckRow]]]:
        yield Check.CALLER, self._look_at_caller
        yield Check.KEY, self._look_at_key
        for check in KEY_ACTIONS:
            yield check, self._try_key
        yield Check.OUTPUT_BUCKET, self._look_at_bucket
        yield Check.DEFAULT_ENCRYPTION, self._look_at_default
        yield Check.BUCKET_POLICY, self._look_at_policy
        yield Check.OUTPUT_WRITE, self._think_of_writing
        yield Check.INPUT_READ, self._look_at_input

    @staticmethod
    def _answered(check: Check, look: Callable[[AwsClients, Check], CheckRow], clients: AwsClients) -> CheckRow:
        try:
            return look(clients, check)
        except AppFailure as failure:
            error = failure.error
        if error.code in _REFUSALS:
            return CheckRow(check, Outcome.FAILED, CheckCode.REFUSED, error)
        return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, error)

    # One check each

    def _look_at_caller(self, clients: AwsClients, check: Check) -> CheckRow:
        from sealscribe.aws.identity import identify

        self._caller = identify(clients)
        return CheckRow(check, Outcome.PASSED, CheckCode.CALLER_KNOWN)

    def _look_at_key(self, clients: AwsClients, check: Check) -> CheckRow:
        from sealscribe.aws.keys import describe_key

        try:
            self._key = describe_key(clients, self._question.key.as_sent)
        except AppFailure as failure:
            if failure.error.code is not ErrorCode.ACCESS_DENIED:
                raise
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.KEY_DETAILS_DENIED, failure.error)
        reference = parse_key_reference(self._key.key_arn)
        if self._key.unusable_reason is not None:
            return CheckRow(check, Outcome.FAILED, CheckCode.KEY_UNUSABLE)
        if isinstance(reference, KeyReference) and reference.region and reference.region != clients.region:
            return CheckRow(check, Outcome.FAILED, CheckCode.KEY_OTHER_REGION)
        return CheckRow(check, Outcome.PASSED, CheckCode.KEY_USABLE)

    def _try_key(self, clients: AwsClients, check: Check) -> CheckRow:
        from sealscribe.aws.access import may_use_key

        if not self._question.sends_context:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.CONTEXT_NOT_SENT)
        if may_use_key(clients, KEY_ACTIONS[check], self._key_as_sent(), self._question.context):
            return CheckRow(check, Outcome.PASSED, CheckCode.ALLOWED)
        return CheckRow(check, Outcome.UNKNOWN, CheckCode.DRY_RUN_NOT_OFFERED)

    def _key_as_sent(self) -> str:
        return self._key.key_arn if self._key is not None else self._question.key.as_sent

    def _look_at_bucket(self, clients: AwsClients, check: Check) -> CheckRow:
        try:
            is_here = self._is_in_region(clients, self._question.output)
        except AppFailure as failure:
            if failure.error.code is not ErrorCode.ACCESS_DENIED:
                self._is_out_of_reach = True
                raise
            # Who may not look at a bucket may write to it all the same.
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, failure.error)
        if is_here:
            return CheckRow(check, Outcome.PASSED, CheckCode.BUCKET_IN_REGION)
        self._is_out_of_reach = True
        return CheckRow(check, Outcome.FAILED, CheckCode.BUCKET_ELSEWHERE)

    def _is_in_region(self, clients: AwsClients, place: S3Location) -> bool:
        from sealscribe.aws.storage import bucket_region

        if place.bucket not in self._regions:
            self._regions[place.bucket] = bucket_region(clients, place.bucket)
        return self._regions[place.bucket] == clients.region

    def _look_at_default(self, clients: AwsClients, check: Check) -> CheckRow:
        from sealscribe.aws.access import default_encryption

        if self._is_out_of_reach:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_LOOKED_AT)
        try:
            self._default = default_encryption(clients, self._question.output.bucket)
        except AppFailure as failure:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, failure.error)
        if not self._default.algorithm.startswith("aws:kms"):
            return CheckRow(check, Outcome.PASSED, CheckCode.DEFAULT_NO_KEY)
        same = self._names_the_key(self._default.key_id)
        return CheckRow(check, Outcome.PASSED, CheckCode.DEFAULT_SAME_KEY if same else CheckCode.DEFAULT_OTHER_KEY)

    def _names_the_key(self, text: str) -> bool:
        """Whether an ARN or a key id, as buckets name their key, is the chosen key."""
        chosen, named = parse_key_reference(self._key_as_sent()), parse_key_reference(text)
        if not isinstance(chosen, KeyReference) or not isinstance(named, KeyReference):
            return False
        return chosen == named or (not named.is_arn and chosen.resource == named.resource)

    def _look_at_policy(self, clients: AwsClients, check: Check) -> CheckRow:
        from sealscribe.aws.access import bucket_policy

        if self._is_out_of_reach:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_LOOKED_AT)
        try:
            policy = bucket_policy(clients, self._question.output.bucket)
        except AppFailure as failure:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, failure.error)
        if policy is None:
            return CheckRow(check, Outcome.PASSED, CheckCode.NO_BUCKET_POLICY)
        caller = self._caller
        place = self._question.output
        object_arn = f"arn:{caller.partition if caller else 'aws'}:s3:::{place.bucket}/{place.key}"
        request = PutRequest(object_arn, self._key_as_sent(), caller_arn=caller.caller_arn if caller else "")
        self._demands = read_demands(policy, request)
        if self._demands.refusals:
            return CheckRow(check, Outcome.FAILED, CheckCode.POLICY_DEMANDS_OTHER)
        if self._demands.is_uncertain:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.POLICY_UNCLEAR)
        return CheckRow(check, Outcome.PASSED, CheckCode.POLICY_AGREES)

    def _think_of_writing(self, clients: AwsClients, check: Check) -> CheckRow:
        if self._is_out_of_reach:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_LOOKED_AT)
        return CheckRow(check, Outcome.UNKNOWN, CheckCode.ONLY_WRITING_TELLS)

    def _look_at_input(self, clients: AwsClients, check: Check) -> CheckRow:
        from sealscribe.aws.storage import head_encryption

        place = self._question.upload or self._question.media
        if place is None:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.INPUT_NOT_CHOSEN)
        try:
            if not self._is_in_region(clients, place):
                return CheckRow(check, Outcome.FAILED, CheckCode.BUCKET_ELSEWHERE)
        except AppFailure as failure:
            # Who may not look at a bucket may use what is in it all the same.
            if failure.error.code is not ErrorCode.ACCESS_DENIED:
                raise
            if self._question.upload is not None:
                return CheckRow(check, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, failure.error)
        if self._question.upload is not None:
            return CheckRow(check, Outcome.UNKNOWN, CheckCode.UPLOAD_BUCKET_IN_REGION)
        head_encryption(clients, place)
        return CheckRow(check, Outcome.PASSED, CheckCode.INPUT_READABLE)
