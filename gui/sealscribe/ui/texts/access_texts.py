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
from sealscribe.ui.translation import tr

COST_NOTE: Final = tr(
    "A check sends requests to AWS KMS and Amazon S3, and AWS writes the encryption context of a dry run to CloudTrail."
)
HONEST_NOTE: Final = tr(
    "A dry run is yours, not the service's: what Amazon Transcribe does later carries one more pair, aws:s3:arn, and "
    "is seen by conditions such as kms:ViaService. So this is advice; the job itself is the proof."
)
INCOMPLETE: Final = tr(
    "The check runs once the key, the output destination and the pairs are complete and without errors."
)
NO_CONNECTION: Final = tr("There is no connection to AWS yet, so nothing can be checked.")
CONTEXT_HELD_BACK: Final = tr(
    "The context was left out, since it has the focus, is being looked at, or has a warning that you have not answered."
)

TITLES: Final[Mapping[Check, str]] = {
    Check.CALLER: tr("Who is asking"),
    Check.KEY: tr("The KMS key"),
    Check.ENCRYPT: "kms:Encrypt",
    Check.GENERATE_DATA_KEY: "kms:GenerateDataKey",
    Check.DECRYPT: "kms:Decrypt",
    Check.OUTPUT_BUCKET: tr("Output bucket"),
    Check.DEFAULT_ENCRYPTION: tr("Default encryption of the bucket"),
    Check.BUCKET_POLICY: tr("Bucket policy"),
    Check.OUTPUT_WRITE: tr("Writing the output"),
    Check.INPUT_READ: tr("Reading the recording"),
}
_MAY: Final[Mapping[Check, str]] = {
    Check.ENCRYPT: tr("You may encrypt with this key"),
    Check.GENERATE_DATA_KEY: tr("You may have data keys made under this key, as writing a sealed object takes"),
    Check.DECRYPT: tr("You may decrypt with this key, as reading the sealed transcript takes"),
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
        Outcome.PASSED: Headline("check-circle", "success", tr("Passed")),
        Outcome.FAILED: Headline("alert", "danger", tr("Failed")),
        Outcome.UNKNOWN: Headline("info", "muted", tr("Could not tell")),
    }[outcome]


def headline(report: AccessReport) -> Headline:
    """What a report comes to."""
    failed = len(report.with_outcome(Outcome.FAILED))
    if failed:
        words = tr("{count} failed: the job would probably be refused.", count=count_text(failed, "check", "checks"))
        return Headline("alert", "danger", words)
    dry_runs = [report.row(check) for check in KEY_ACTIONS]
    if all(row.outcome is Outcome.PASSED for row in dry_runs):
        with_context = tr(" with this encryption context") if report.question.context else ""
        return Headline("shield-check", "success", tr("You may use this key{with_context}.", with_context=with_context))
    if any(row.code is CheckCode.CONTEXT_NOT_SENT for row in dry_runs):
        return Headline("info", "muted", tr("Could not tell yet whether you may use this key with this context."))
    return Headline("info", "warning", tr("Could not tell whether you may use this key."))


def row_text(row: CheckRow, report: AccessReport) -> RowText:
    """One row in words."""
    detail, remedy = _WORDS[row.code](row, report)
    return RowText(TITLES[row.check], detail, remedy)


Words = tuple[str, str]


def _plain(detail: str, remedy: str = "") -> Callable[[CheckRow, AccessReport], Words]:
    return lambda row, report: (detail, remedy)


def _error(row: CheckRow, report: AccessReport) -> Words:
    if row.error is None:
        return tr("AWS did not answer."), ""
    if row.lacks_permission:
        return _denied(row, report)
    words = error_text(row.error)
    return f"{words.title}. {words.detail}", words.remedy


def _denied(row: CheckRow, report: AccessReport) -> Words:
    action = row.error.action if row.error is not None else ""
    if row.check not in KEY_ACTIONS:
        return tr("You lack the permission {action}.", action=action), ""
    pairs = len(report.question.context)
    with_pairs = tr(" with this pair") if pairs == 1 else tr(" with these {pairs} pairs", pairs=pairs) if pairs else ""
    if row.denying_policy:
        whose = (
            tr("The key policy")
            if row.denying_policy == "resource-based"
            else tr("A {denying_policy} policy", denying_policy=row.denying_policy)
        )
        return tr(
            "{whose} denies {action} on this key{with_pairs}.", whose=whose, action=action, with_pairs=with_pairs
        ), tr("It may demand other pairs: ask who manages it.")
    return tr("You lack the permission {action} on this key{with_pairs}.", action=action, with_pairs=with_pairs), ""


def _not_answered(row: CheckRow, report: AccessReport) -> Words:
    if row.error is not None and row.error.code is ErrorCode.ACCESS_DENIED:
        return tr("You may not read this ({action}). It may be as it should.", action=row.error.action), ""
    return _error(row, report)


def _caller(row: CheckRow, report: AccessReport) -> Words:
    if report.caller is None:
        return tr("You are known to AWS."), ""
    return tr("You are {arn}.", arn=report.caller.caller_arn), ""


def _region(report: AccessReport, bucket: str) -> str:
    return dict(report.regions).get(bucket, "another Region")


def _key_usable(row: CheckRow, report: AccessReport) -> Words:
    state = describe_state(report.key).words.lower() if report.key else ""
    region = report.caller.region if report.caller else tr("this Region")
    return tr("It is a symmetric encryption key, {state}, in {region}.", state=state, region=region), ""


def _key_unusable(row: CheckRow, report: AccessReport) -> Words:
    return (describe_state(report.key).sentence, "") if report.key else ("", "")


def _key_denied(row: CheckRow, report: AccessReport) -> Words:
    return tr("You may not read the details of this key; it may work all the same."), ""


def _allowed(row: CheckRow, report: AccessReport) -> Words:
    pairs = len(report.question.context)
    with_pairs = ""
    if pairs:
        exactly = tr(", with exactly these {pairs} pairs", pairs=pairs)
        with_pairs = tr(", with exactly this pair") if pairs == 1 else exactly
    return f"{_MAY[row.check]}{with_pairs}.", ""


def _bucket_here(row: CheckRow, report: AccessReport) -> Words:
    return tr(
        "{bucket} exists and is in {report}.",
        bucket=report.question.output.bucket,
        report=_region(report, report.question.output.bucket),
    ), ""


def _bucket_elsewhere(row: CheckRow, report: AccessReport) -> Words:
    question = report.question
    place = question.output
    if row.check is Check.INPUT_READ:
        place = question.upload or question.media or place
    own = report.caller.region if report.caller else tr("the Region in use")
    return (
        tr(
            "{bucket} is in {report}, and the job would run in {own}.",
            bucket=place.bucket,
            report=_region(report, place.bucket),
            own=own,
        ),
        tr("Choose a bucket in {own}.", own=own),
    )


def _default(row: CheckRow, report: AccessReport) -> Words:
    default = report.default_encryption
    key = default.key_id if default is not None else ""
    bucket_key = tr(" with a Bucket Key") if default is not None and default.bucket_key else ""
    if row.code is CheckCode.DEFAULT_SAME_KEY:
        return tr("By default the bucket uses the same key{bucket_key}.", bucket_key=bucket_key), ""
    if row.code is CheckCode.DEFAULT_OTHER_KEY:
        named = key or tr("the key aws/s3")
        return tr(
            "By default the bucket uses {named}{bucket_key}. The job names its own key, which goes before.",
            named=named,
            bucket_key=bucket_key,
        ), ""
    return tr("By default the bucket uses the Amazon S3 key. The job names its own key, which goes before."), ""


def _policy_refuses(row: CheckRow, report: AccessReport) -> Words:
    refusals = report.demands.refusals if report.demands is not None else ()
    demands = [demand for refusal in refusals for demand in refusal.demands]
    wanted = report.keys_wanted_by(Check.BUCKET_POLICY)
    names = dict.fromkeys(refusal.sid for refusal in refusals if refusal.sid)
    statement = f" ({', '.join(names)})" if names else ""
    if wanted:
        return tr(
            "The bucket's policy{statement} demands the KMS key {wanted}.",
            statement=statement,
            wanted=" or ".join(wanted),
        ), tr("Choose that key.")
    algorithms = [value for demand in demands if demand.kind is DemandKind.ALGORITHM for value in demand.values]
    if algorithms:
        return (
            tr(
                "The bucket's policy{statement} demands the encryption {algorithms}, and a job with a KMS key "
                "asks for aws:kms.",
                statement=statement,
                algorithms=" or ".join(dict.fromkeys(algorithms)),
            ),
            tr("Choose another bucket."),
        )
    if any(demand.kind in (DemandKind.NO_KEY, DemandKind.NO_ALGORITHM) for demand in demands):
        return (
            tr("The bucket's policy{statement} refuses objects that name a key of their own.", statement=statement),
            tr("Turn Encryption off, so that the bucket's default is used, or choose another bucket."),
        )
    return (
        tr("The bucket's policy{statement} refuses objects that are encrypted with this key.", statement=statement),
        tr("Choose another bucket, or ask its owner which encryption the policy demands."),
    )


def _input_readable(row: CheckRow, report: AccessReport) -> Words:
    place = report.question.media.uri if report.question.media else tr("the recording")
    return tr(
        "You may look at {place}. Whether it can be decrypted, where a KMS key encrypts it, was not tried.", place=place
    ), ""


_WORDS: Final[Mapping[CheckCode, Callable[[CheckRow, AccessReport], Words]]] = {
    CheckCode.CALLER_KNOWN: _caller,
    CheckCode.KEY_USABLE: _key_usable,
    CheckCode.KEY_UNUSABLE: _key_unusable,
    CheckCode.KEY_OTHER_REGION: _plain(
        tr("The key is in another Region than the job."), tr("Choose a key of this Region.")
    ),
    CheckCode.KEY_DETAILS_DENIED: _key_denied,
    CheckCode.ALLOWED: _allowed,
    CheckCode.CONTEXT_NOT_SENT: _plain(CONTEXT_HELD_BACK),
    CheckCode.DRY_RUN_NOT_OFFERED: _plain(tr("The installed AWS SDK, or the service, does not offer this dry run.")),
    CheckCode.BUCKET_IN_REGION: _bucket_here,
    CheckCode.BUCKET_ELSEWHERE: _bucket_elsewhere,
    CheckCode.DEFAULT_SAME_KEY: _default,
    CheckCode.DEFAULT_OTHER_KEY: _default,
    CheckCode.DEFAULT_NO_KEY: _default,
    CheckCode.NO_BUCKET_POLICY: _plain(tr("The bucket has no policy.")),
    CheckCode.POLICY_AGREES: _plain(tr("The bucket's policy refuses neither this key nor this encryption.")),
    CheckCode.POLICY_DEMANDS_OTHER: _policy_refuses,
    CheckCode.POLICY_UNCLEAR: _plain(tr("The bucket's policy has conditions that cannot be judged from here.")),
    CheckCode.ONLY_WRITING_TELLS: _plain(
        tr(
            "Only writing tells whether you may write, so it was not tried. Amazon Transcribe tries it when the "
            "job begins."
        )
    ),
    CheckCode.INPUT_READABLE: _input_readable,
    CheckCode.INPUT_NOT_CHOSEN: _plain(tr("No recording is chosen yet.")),
    CheckCode.UPLOAD_BUCKET_IN_REGION: _plain(
        tr("The bucket for the upload is in the right Region. Only uploading tells whether you may write to it.")
    ),
    CheckCode.NOT_LOOKED_AT: _plain(tr("Not looked at, since the bucket is not there or in another Region.")),
    CheckCode.REFUSED: _error,
    CheckCode.NOT_ANSWERED: _not_answered,
}
