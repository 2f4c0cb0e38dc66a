"""What is said of a check of access: what each check found, what that means, and what it does not mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from sealscribe.core.access import KEY_ACTIONS, AccessReport, Check, CheckCode, CheckRow, Outcome
from sealscribe.core.bucket_rules import DemandKind
from sealscribe.core.errors import ErrorCode
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.key_texts import describe_state

COST_NOTE: Final = (
    "A check sends requests to AWS KMS and Amazon S3, and AWS writes the encryption context of a dry run to CloudTrail."
)
HONEST_NOTE: Final = (
    "A dry run is yours, not the service's: what Amazon Transcribe does later carries one more pair, aws:s3:arn, and "
    "is seen by conditions such as kms:ViaService. So this is advice; the job itself is the proof."
)
INCOMPLETE: Final = "The check runs once the key, the output destination and the pairs are complete and without errors."
NO_CONNECTION: Final = "There is no connection to AWS yet, so nothing can be checked."
CONTEXT_HELD_BACK: Final = (
    "The context was left out, since it has the focus, is being looked at, or has a warning that you have not answered."
)

TITLES: Final[Mapping[Check, str]] = {
    Check.CALLER: "Who is asking",
    Check.KEY: "The KMS key",
    Check.ENCRYPT: "kms:Encrypt",
    Check.GENERATE_DATA_KEY: "kms:GenerateDataKey",
    Check.DECRYPT: "kms:Decrypt",
    Check.OUTPUT_BUCKET: "Output bucket",
    Check.DEFAULT_ENCRYPTION: "Default encryption of the bucket",
    Check.BUCKET_POLICY: "Bucket policy",
    Check.OUTPUT_WRITE: "Writing the output",
    Check.INPUT_READ: "Reading the recording",
}
_MAY: Final[Mapping[Check, str]] = {
    Check.ENCRYPT: "You may encrypt with this key",
    Check.GENERATE_DATA_KEY: "You may have data keys made under this key, as writing a sealed object takes",
    Check.DECRYPT: "You may decrypt with this key, as reading the sealed transcript takes",
}


class RowText(NamedTuple):
    """A row in words: what was looked at, what was found, and what to do where something is wrong."""

    title: str
    detail: str
    remedy: str = ""

    @property
    def text(self) -> str:
        """Detail and remedy in one."""
        return f"{self.detail} {self.remedy}".strip()


class Headline(NamedTuple):
    """The whole report in one line: icon, tone, words."""

    icon: str
    tone: str
    words: str


def outcome_words(outcome: Outcome) -> Headline:
    """An outcome as icon, tone and word."""
    return {
        Outcome.PASSED: Headline("check-circle", "success", "Passed"),
        Outcome.FAILED: Headline("alert", "danger", "Failed"),
        Outcome.UNKNOWN: Headline("info", "muted", "Could not tell"),
    }[outcome]


def headline(report: AccessReport) -> Headline:
    """What a report comes to."""
    failed = len(report.with_outcome(Outcome.FAILED))
    if failed:
        words = f"{count_text(failed, 'check', 'checks')} failed: the job would probably be refused."
        return Headline("alert", "danger", words)
    dry_runs = [report.row(check) for check in KEY_ACTIONS]
    if all(row.outcome is Outcome.PASSED for row in dry_runs):
        with_context = " with this encryption context" if report.question.context else ""
        return Headline("shield-check", "success", f"You may use this key{with_context}.")
    if any(row.code is CheckCode.CONTEXT_NOT_SENT for row in dry_runs):
        return Headline("info", "muted", "Could not tell yet whether you may use this key with this context.")
    return Headline("info", "warning", "Could not tell whether you may use this key.")


def row_text(row: CheckRow, report: AccessReport) -> RowText:
    """One row in words."""
    detail, remedy = _WORDS[row.code](row, report)
    return RowText(TITLES[row.check], detail, remedy)


Words = tuple[str, str]


def _plain(detail: str, remedy: str = "") -> Callable[[CheckRow, AccessReport], Words]:
    return lambda row, report: (detail, remedy)


def _error(row: CheckRow, report: AccessReport) -> Words:
    if row.error is None:
        return "AWS did not answer.", ""
    if row.lacks_permission:
        return _denied(row, report)
    words = error_text(row.error)
    return f"{words.title}. {words.detail}", words.remedy


def _denied(row: CheckRow, report: AccessReport) -> Words:
    action = row.error.action if row.error is not None else ""
    if row.check not in KEY_ACTIONS:
        return f"You lack the permission {action}.", ""
    pairs = len(report.question.context)
    with_pairs = " with this pair" if pairs == 1 else f" with these {pairs} pairs" if pairs else ""
    if row.denying_policy:
        whose = "The key policy" if row.denying_policy == "resource-based" else f"A {row.denying_policy} policy"
        return f"{whose} denies {action} on this key{with_pairs}.", "It may demand other pairs: ask who manages it."
    return f"You lack the permission {action} on this key{with_pairs}.", ""


def _not_answered(row: CheckRow, report: AccessReport) -> Words:
    if row.error is not None and row.error.code is ErrorCode.ACCESS_DENIED:
        return f"You may not read this ({row.error.action}). It may be as it should.", ""
    return _error(row, report)


def _caller(row: CheckRow, report: AccessReport) -> Words:
    return f"You are {report.caller.caller_arn if report.caller else 'known to AWS'}.", ""


def _region(report: AccessReport, bucket: str) -> str:
    return dict(report.regions).get(bucket, "another Region")


def _key_usable(row: CheckRow, report: AccessReport) -> Words:
    state = describe_state(report.key).words.lower() if report.key else ""
    region = report.caller.region if report.caller else "this Region"
    return f"It is a symmetric encryption key, {state}, in {region}.", ""


def _key_unusable(row: CheckRow, report: AccessReport) -> Words:
    return (describe_state(report.key).sentence, "") if report.key else ("", "")


def _key_denied(row: CheckRow, report: AccessReport) -> Words:
    return "You may not read the details of this key; it may work all the same.", ""


def _allowed(row: CheckRow, report: AccessReport) -> Words:
    pairs = len(report.question.context)
    with_pairs = f", with exactly {'this pair' if pairs == 1 else f'these {pairs} pairs'}" if pairs else ""
    return f"{_MAY[row.check]}{with_pairs}.", ""


def _bucket_here(row: CheckRow, report: AccessReport) -> Words:
    return f"{report.question.output.bucket} exists and is in {_region(report, report.question.output.bucket)}.", ""


def _bucket_elsewhere(row: CheckRow, report: AccessReport) -> Words:
    question = report.question
    place = question.output
    if row.check is Check.INPUT_READ:
        place = question.upload or question.media or place
    own = report.caller.region if report.caller else "the Region in use"
    return (
        f"{place.bucket} is in {_region(report, place.bucket)}, and the job would run in {own}.",
        f"Choose a bucket in {own}.",
    )


def _default(row: CheckRow, report: AccessReport) -> Words:
    default = report.default_encryption
    key = default.key_id if default is not None else ""
    bucket_key = " with a Bucket Key" if default is not None and default.bucket_key else ""
    if row.code is CheckCode.DEFAULT_SAME_KEY:
        return f"By default the bucket uses the same key{bucket_key}.", ""
    if row.code is CheckCode.DEFAULT_OTHER_KEY:
        named = key or "the key aws/s3"
        return f"By default the bucket uses {named}{bucket_key}. The job names its own key, which goes before.", ""
    return "By default the bucket uses the Amazon S3 key. The job names its own key, which goes before.", ""


def _policy_refuses(row: CheckRow, report: AccessReport) -> Words:
    refusals = report.demands.refusals if report.demands is not None else ()
    demands = [demand for refusal in refusals for demand in refusal.demands]
    wanted = report.keys_wanted_by(Check.BUCKET_POLICY)
    names = dict.fromkeys(refusal.sid for refusal in refusals if refusal.sid)
    statement = f" ({', '.join(names)})" if names else ""
    if wanted:
        return f"The bucket's policy{statement} demands the KMS key {' or '.join(wanted)}.", "Choose that key."
    algorithms = [value for demand in demands if demand.kind is DemandKind.ALGORITHM for value in demand.values]
    if algorithms:
        return (
            f"The bucket's policy{statement} demands the encryption {' or '.join(dict.fromkeys(algorithms))}, "
            "and a job with a KMS key asks for aws:kms.",
            "Choose another bucket.",
        )
    if any(demand.kind in (DemandKind.NO_KEY, DemandKind.NO_ALGORITHM) for demand in demands):
        return (
            f"The bucket's policy{statement} refuses objects that name a key of their own.",
            "Turn Encryption off, so that the bucket's default is used, or choose another bucket.",
        )
    return (
        f"The bucket's policy{statement} refuses objects that are encrypted with this key.",
        "Choose another bucket, or ask its owner which encryption the policy demands.",
    )


def _input_readable(row: CheckRow, report: AccessReport) -> Words:
    place = report.question.media.uri if report.question.media else "the recording"
    return f"You may look at {place}. Whether it can be decrypted, where a KMS key encrypts it, was not tried.", ""


_WORDS: Final[Mapping[CheckCode, Callable[[CheckRow, AccessReport], Words]]] = {
    CheckCode.CALLER_KNOWN: _caller,
    CheckCode.KEY_USABLE: _key_usable,
    CheckCode.KEY_UNUSABLE: _key_unusable,
    CheckCode.KEY_OTHER_REGION: _plain("The key is in another Region than the job.", "Choose a key of this Region."),
    CheckCode.KEY_DETAILS_DENIED: _key_denied,
    CheckCode.ALLOWED: _allowed,
    CheckCode.CONTEXT_NOT_SENT: _plain(CONTEXT_HELD_BACK),
    CheckCode.DRY_RUN_NOT_OFFERED: _plain("The installed AWS SDK, or the service, does not offer this dry run."),
    CheckCode.BUCKET_IN_REGION: _bucket_here,
    CheckCode.BUCKET_ELSEWHERE: _bucket_elsewhere,
    CheckCode.DEFAULT_SAME_KEY: _default,
    CheckCode.DEFAULT_OTHER_KEY: _default,
    CheckCode.DEFAULT_NO_KEY: _default,
    CheckCode.NO_BUCKET_POLICY: _plain("The bucket has no policy."),
    CheckCode.POLICY_AGREES: _plain("The bucket's policy refuses neither this key nor this encryption."),
    CheckCode.POLICY_DEMANDS_OTHER: _policy_refuses,
    CheckCode.POLICY_UNCLEAR: _plain("The bucket's policy has conditions that cannot be judged from here."),
    CheckCode.ONLY_WRITING_TELLS: _plain(
        "Only writing tells whether you may write, so it was not tried. Amazon Transcribe tries it when the job begins."
    ),
    CheckCode.INPUT_READABLE: _input_readable,
    CheckCode.INPUT_NOT_CHOSEN: _plain("No recording is chosen yet."),
    CheckCode.UPLOAD_BUCKET_IN_REGION: _plain(
        "The bucket for the upload is in the right Region. Only uploading tells whether you may write to it."
    ),
    CheckCode.NOT_LOOKED_AT: _plain("Not looked at, since the bucket is not there or in another Region."),
    CheckCode.REFUSED: _error,
    CheckCode.NOT_ANSWERED: _not_answered,
}
