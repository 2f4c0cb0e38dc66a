"""What an output bucket demands of the encryption of new objects, read from its policy.

Only statements that deny are read: what they refuse, nobody's permission brings back. A statement is judged in three
values, since a policy may ask for what is not known here. Sources: IAM User Guide, "IAM JSON policy elements: Condition
operators" and "Multivalued context keys"; S3 User Guide, "Bucket policy examples" and "Policy condition keys".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Final

from sealscribe.core.caller import Caller, CallerKind, parse_caller
from sealscribe.core.key_reference import is_key_arn

SSE_KMS: Final = "aws:kms"
ALGORITHM_KEY: Final = "s3:x-amz-server-side-encryption"
KEY_ID_KEY: Final = "s3:x-amz-server-side-encryption-aws-kms-key-id"


@dataclass(frozen=True, slots=True)
class DefaultEncryption:
    """How a bucket encrypts what comes without an encryption of its own (botocore model s3.GetBucketEncryption).

    ``key_id`` is as the bucket's owner wrote it, empty for the key of Amazon S3 or the AWS managed key.
    """

    algorithm: str
    key_id: str = ""
    bucket_key: bool = False


@dataclass(frozen=True, slots=True)
class PutRequest:
    """The write that a policy is asked about: an object, its encryption, and who writes it.

    ``algorithm`` and ``key_arn`` are empty where the request has no such header; ``caller_arn`` is empty where it is
    not known.
    """

    object_arn: str
    key_arn: str
    algorithm: str = SSE_KMS
    caller_arn: str = ""


class DemandKind(StrEnum):
    """What would keep a statement from refusing. The values of a demand are named behind its kind."""

    ALGORITHM = "algorithm"  # one of these
    NOT_ALGORITHM = "not-algorithm"  # none of these
    ANY_ALGORITHM = "any-algorithm"
    NO_ALGORITHM = "no-algorithm"
    KEY = "key"  # one of these
    NOT_KEY = "not-key"  # none of these
    ANY_KEY = "any-key"
    NO_KEY = "no-key"


class DoubtReason(StrEnum):
    """Why it cannot be told whether a statement refuses."""

    MALFORMED = "malformed"
    PRINCIPAL = "principal"
    RESOURCE = "resource"
    CONDITION = "condition"
    OPERATOR = "operator"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Demand:
    """One way to satisfy a statement. With ``are_patterns``, * and ? in the values stand for other characters."""

    kind: DemandKind
    values: tuple[str, ...] = ()
    are_patterns: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A statement that refuses the request, or may: the latter has doubts.

    ``position`` counts the statements from 0. Each of the demands would be enough on its own; a statement without
    demands refuses whatever the encryption is.
    """

    sid: str
    position: int
    demands: tuple[Demand, ...] = ()
    doubts: tuple[DoubtReason, ...] = ()


@dataclass(frozen=True, slots=True)
class BucketDemands:
    """What a bucket's policy says to a request.

    ``refusals`` are certain, ``doubtful`` are not. ``required_keys`` are key ARNs that the policy demands by name, one
    of which it lets pass where nothing in doubt is against it; empty where every key will do, or none.
    """

    refusals: tuple[Refusal, ...] = ()
    doubtful: tuple[Refusal, ...] = ()
    required_keys: tuple[str, ...] = ()

    @property
    def is_uncertain(self) -> bool:
        """Tell whether a statement may refuse of which it cannot be told."""
        return bool(self.doubtful)


def read_demands(policy: object, request: PutRequest) -> BucketDemands:
    """Judge a request by a bucket policy, parsed from JSON; None stands for a bucket without one. Never raises.

    It is the request as Amazon S3 gets it from Transcribe: that it carries the key by its ARN is an inference. The
    object that Transcribe tries its access with is written too, and is worth a question of its own.
    """
    if policy is None:
        return BucketDemands()
    if not isinstance(policy, dict) or "Statement" not in policy:
        return BucketDemands(doubtful=(Refusal("", 0, doubts=(DoubtReason.MALFORMED,)),))
    statements = _as_list(policy["Statement"])
    judged = [_judge(position, statement, request) for position, statement in enumerate(statements)]
    found = [refusal for refusal in judged if refusal is not None]
    return BucketDemands(
        tuple(refusal for refusal in found if not refusal.doubts),
        tuple(refusal for refusal in found if refusal.doubts),
        _required_keys(statements, request),
    )


def _required_keys(statements: list[object], request: PutRequest) -> tuple[str, ...]:
    """The keys that conditions of the policy name, and that no statement refuses for certain."""
    named: dict[str, None] = {}
    for position, statement in enumerate(statements):
        # A key that nobody can have shows what a statement demands, also one that lets the chosen key pass.
        asked = PutRequest(request.object_arn, _NO_SUCH_KEY, SSE_KMS, request.caller_arn)
        refusal = _judge(position, statement, asked)
        for demand in refusal.demands if refusal else ():
            if demand.kind is DemandKind.KEY:
                named |= dict.fromkeys(value for value in demand.values if is_key_arn(value))

    def passes(key: str) -> bool:
        asked = PutRequest(request.object_arn, key, SSE_KMS, request.caller_arn)
        judged = (_judge(position, statement, asked) for position, statement in enumerate(statements))
        return all(refusal is None or refusal.doubts for refusal in judged)

    return tuple(key for key in named if passes(key))


_NO_SUCH_KEY: Final = "arn:aws:kms:xx-none-0:000000000000:key/00000000-0000-0000-0000-000000000000"


class _Truth(Enum):
    NO = 0
    MAYBE = 1
    YES = 2


def _truth(value: bool) -> _Truth:
    return _Truth.YES if value else _Truth.NO


@dataclass(slots=True)
class _Judgement:
    """One statement under judgement: it refuses unless something in it does not hold."""

    is_out: bool = False
    doubts: dict[DoubtReason, None] = field(default_factory=dict)
    demands: list[Demand] = field(default_factory=list)

    def require(self, truth: _Truth, doubt: DoubtReason) -> None:
        if truth is _Truth.NO:
            self.is_out = True
        elif truth is _Truth.MAYBE:
            self.doubts[doubt] = None


def _judge(position: int, statement: object, request: PutRequest) -> Refusal | None:
    if not isinstance(statement, dict):
        return Refusal("", position, doubts=(DoubtReason.MALFORMED,))
    if statement.get("Effect") != "Deny":
        return None
    judgement = _Judgement()
    judgement.require(_element(statement, "Action", _is_put_object), DoubtReason.MALFORMED)
    judgement.require(
        _element(statement, "Resource", lambda pattern: _resource_truth(pattern, request.object_arn)),
        DoubtReason.RESOURCE,
    )
    judgement.require(_principal_truth(statement, parse_caller(request.caller_arn)), DoubtReason.PRINCIPAL)
    _judge_conditions(statement.get("Condition", {}), request, judgement)
    if judgement.is_out:
        return None
    sid = statement.get("Sid", "")
    return Refusal(
        sid if isinstance(sid, str) else "", position, tuple(dict.fromkeys(judgement.demands)), tuple(judgement.doubts)
    )


# --- actions, resources, principals ----------------------------------------------------------------------


def _element(statement: Mapping[object, object], name: str, meets: Callable[[str], _Truth]) -> _Truth:
    """Whether Action or NotAction, or Resource or NotResource, takes the request in."""
    for element, inverted in ((name, False), ("Not" + name, True)):
        if element in statement:
            truths = [meets(one) if isinstance(one, str) else _Truth.MAYBE for one in _as_list(statement[element])]
            hit = max(truths, key=lambda truth: truth.value, default=_Truth.NO)
            return _Truth(2 - hit.value) if inverted else hit
    return _Truth.MAYBE


def _is_put_object(pattern: str) -> _Truth:
    return _truth(_matches(pattern.lower(), "s3:putobject"))


def _resource_truth(pattern: str, arn: str) -> _Truth:
    if "${" in pattern:
        return _Truth.MAYBE
    return _truth(_matches(pattern, arn))


def _principal_truth(statement: Mapping[object, object], caller: Caller | None) -> _Truth:
    if "NotPrincipal" in statement or "Principal" not in statement:
        return _Truth.MAYBE
    principal = statement["Principal"]
    if principal == "*":
        return _Truth.YES
    if not isinstance(principal, dict):
        return _Truth.MAYBE
    truths = [_named_truth(kind, one, caller) for kind, named in principal.items() for one in _as_list(named)]
    return max(truths, key=lambda truth: truth.value, default=_Truth.MAYBE)


def _named_truth(kind: object, named: object, caller: Caller | None) -> _Truth:
    if not isinstance(named, str):
        return _Truth.MAYBE
    if kind == "AWS":
        return _aws_principal_truth(named, caller)
    if kind == "Service":
        # The write is the caller's own, passed on by Transcribe and S3; whether it is ever the service's is not told.
        return _Truth.MAYBE if named.startswith(("transcribe", "*")) else _Truth.NO
    return _Truth.MAYBE


def _aws_principal_truth(named: str, caller: Caller | None) -> _Truth:
    if named == "*":
        return _Truth.YES
    if caller is None:
        return _Truth.MAYBE
    if named in (caller.account, caller.account_principal, caller.arn):
        return _Truth.YES
    other = parse_caller(named)
    if other is None:
        # An account by its number, or a principal by its unique id, as a policy shows one that was deleted.
        return _Truth.NO if named.isdecimal() else _Truth.MAYBE
    if caller.kind is CallerKind.FEDERATED_USER and other.account == caller.account:
        return _Truth.MAYBE  # the user who asked for the token is not told
    is_my_role = caller.kind is CallerKind.ROLE_SESSION and other.kind is CallerKind.ROLE
    return _truth(is_my_role and (other.account, other.name) == (caller.account, caller.name))


# --- conditions ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Operator:
    """A condition operator taken apart, in lower case: a set operator or "", what is compared how, IfExists."""

    quantifier: str
    base: str
    if_exists: bool

    @classmethod
    def of(cls, text: str) -> _Operator:
        quantifier, _, base = text.lower().rpartition(":")
        return cls(quantifier, base.removesuffix("ifexists"), base.endswith("ifexists"))

    @property
    def is_known(self) -> bool:
        return self.quantifier in ("", "foranyvalue", "forallvalues") and self.positive in _SAME

    @property
    def is_negated(self) -> bool:
        return "not" in self.base

    @property
    def positive(self) -> str:
        return self.base.replace("not", "", 1)

    @property
    def takes_patterns(self) -> bool:
        return self.positive in ("stringlike", "arnequals", "arnlike")


def _equal(pattern: str, value: str) -> bool:
    return pattern == value


def _equal_without_case(pattern: str, value: str) -> bool:
    return pattern.lower() == value.lower()


def _arn_matches(pattern: str, value: str) -> bool:
    """ArnEquals and ArnLike are the same: part by part, each of which may have wildcards."""
    patterns, parts = pattern.split(":", 5), value.split(":", 5)
    return len(patterns) == len(parts) == 6 and all(map(_matches, patterns, parts))


def _matches(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern of * and ?; in time that grows with their product at most."""
    at_pattern = at_text = 0
    star, resume = -1, 0
    while at_text < len(text):
        if at_pattern < len(pattern) and pattern[at_pattern] == "*":
            star, resume = at_pattern, at_text
            at_pattern += 1
        elif at_pattern < len(pattern) and pattern[at_pattern] in ("?", text[at_text]):
            at_pattern += 1
            at_text += 1
        elif star >= 0:
            resume += 1
            at_pattern, at_text = star + 1, resume
        else:
            return False
    return not pattern[at_pattern:].strip("*")


_SAME: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "stringequals": _equal,
    "stringequalsignorecase": _equal_without_case,
    "stringlike": _matches,
    "arnequals": _arn_matches,
    "arnlike": _arn_matches,
    "bool": _equal_without_case,
}
# What is known of the request beside its encryption. Transcribe and S3 speak TLS; the key is not a customer's own
# (SSE-C), which no parameter of a job can ask for.
_KNOWN: Final[Mapping[str, str]] = {
    "aws:securetransport": "true",
    "s3:x-amz-server-side-encryption-customer-algorithm": "",
}
# Policies that refuse older versions than 1.2, which Amazon S3 itself no longer speaks.
_OLD_TLS: Final = frozenset({"1.1", "1.2"})
_LISTED: Final = {
    ALGORITHM_KEY: (DemandKind.ALGORITHM, DemandKind.NOT_ALGORITHM),
    KEY_ID_KEY: (DemandKind.KEY, DemandKind.NOT_KEY),
}
_PRESENCE: Final = {
    ALGORITHM_KEY: (DemandKind.ANY_ALGORITHM, DemandKind.NO_ALGORITHM),
    KEY_ID_KEY: (DemandKind.ANY_KEY, DemandKind.NO_KEY),
}


def _judge_conditions(block: object, request: PutRequest, judgement: _Judgement) -> None:
    """Judge a Condition block: all of its operators and keys must hold, and each that does not is a way out."""
    known = {**_KNOWN, ALGORITHM_KEY: request.algorithm, KEY_ID_KEY: request.key_arn}
    for text, name, values in _conditions(block, judgement):
        key, operator = name.lower(), _Operator.of(text)
        if key == "s3:tlsversion" and operator.base == "numericlessthan" and set(values) <= _OLD_TLS:
            judgement.is_out = True
        elif key not in known:
            judgement.require(_Truth.MAYBE, DoubtReason.CONDITION)
        elif operator.base == "null":
            _judge_null(key, values, known[key], judgement)
        elif not operator.is_known or (operator.base.startswith("arn") and key != KEY_ID_KEY):
            judgement.require(_Truth.MAYBE, DoubtReason.OPERATOR)
        else:
            judgement.require(_condition_truth(operator, key, values, known[key]), DoubtReason.VALUE)
            if key in _LISTED:
                judgement.demands.append(_demand_of(operator, key, values))


def _conditions(block: object, judgement: _Judgement) -> Iterator[tuple[str, str, list[str]]]:
    """Every operator, condition key and list of values of a Condition block."""
    if not isinstance(block, dict):
        judgement.require(_Truth.MAYBE, DoubtReason.MALFORMED)
        return
    for operator, pairs in block.items():
        if not isinstance(pairs, dict) or not isinstance(operator, str):
            judgement.require(_Truth.MAYBE, DoubtReason.MALFORMED)
            continue
        for name, values in pairs.items():
            texts = [_text(value) for value in _as_list(values)]
            if None in texts:
                judgement.require(_Truth.MAYBE, DoubtReason.MALFORMED)
            else:
                yield operator, str(name), [text for text in texts if text is not None]


def _judge_null(key: str, values: list[str], there: str, judgement: _Judgement) -> None:
    wanted = {value.lower() for value in values}
    if not wanted <= {"true", "false"}:
        judgement.require(_Truth.MAYBE, DoubtReason.VALUE)
        return
    judgement.require(_truth(("false" if there else "true") in wanted), DoubtReason.VALUE)
    if key in _PRESENCE and len(wanted) == 1:
        present, absent = _PRESENCE[key]
        judgement.demands.append(Demand(present if wanted == {"true"} else absent))


def _condition_truth(operator: _Operator, key: str, values: list[str], there: str) -> _Truth:
    if not there:
        # Of a key that the request does not have, only what is negated holds, and what is said of all its values.
        holds = operator.if_exists or operator.quantifier == "forallvalues"
        return _truth(holds or (operator.is_negated and operator.quantifier != "foranyvalue"))
    compare = _SAME[operator.positive]
    truths = [_value_truth(compare, key, value, there) for value in values]
    hit = max(truths, key=lambda truth: truth.value, default=_Truth.NO)
    return _Truth(2 - hit.value) if operator.is_negated else hit


def _value_truth(compare: Callable[[str, str], bool], key: str, value: str, there: str) -> _Truth:
    if "${" in value:
        return _Truth.MAYBE  # a variable, or a character written as one
    if compare(value, there):
        return _Truth.YES
    # A key by its id or alias: which form of the key Amazon S3 compares is not told.
    is_short = key == KEY_ID_KEY and not value.startswith("arn:")
    if is_short and (value.startswith("alias/") or there.endswith("/" + value)):
        return _Truth.MAYBE
    return _Truth.NO


def _demand_of(operator: _Operator, key: str, values: list[str]) -> Demand:
    listed, not_listed = _LISTED[key]
    has_wildcards = operator.takes_patterns and any("*" in value or "?" in value for value in values)
    return Demand(listed if operator.is_negated else not_listed, tuple(values), has_wildcards)


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str | None:
    """A single value as a text, None for anything that no condition can have as a value."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else None
