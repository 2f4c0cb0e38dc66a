"""What can be said of the encryption of a job's output: what Amazon S3 answered, never what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.job_summary import alias_of
from sealscribe.core.seal import OutputCheck, SealVerdict
from sealscribe.ui.texts.error_texts import READ_RESULT_PERMISSIONS, error_text
from sealscribe.ui.texts.job_texts import algorithm_words
from sealscribe.ui.translation import tr


class SealText(NamedTuple):
    """What can be said of the encryption: icon and tone, a title, what S3 said, and what to do ("" for nothing)."""

    icon: str
    tone: str
    title: str
    detail: str
    remedy: str = ""


def seal_text(record: JobRecord, *, checking: bool = False) -> SealText:
    """Return what can be said of the encryption of a job's output now; ``checking`` while S3 is being asked."""
    if record.state is not JobState.COMPLETED:
        return _before_the_end(record)
    report = record.seal
    if report is None:
        if record.follow_error is not None and not checking:
            words = error_text(record.follow_error)
            return SealText("warning", "warning", tr("The encryption could not be checked"), words.detail, words.remedy)
        return SealText(
            "progress",
            "info",
            tr("Checking the encryption"),
            tr("Amazon S3 is being asked how the output objects are encrypted."),
        )
    return _VERDICTS[report.verdict](record, report.checks)


def check_text(record: JobRecord, check: OutputCheck) -> SealText:
    """Return what can be said of one output object."""
    return _VERDICTS[check.verdict](record, (check,))


def _before_the_end(record: JobRecord) -> SealText:
    if record.state.is_final:
        return SealText("lock-open", "muted", tr("There is no output to check"), tr("The job left no transcript."))
    asked = _asked(record)
    detail = tr("When the job is complete, Amazon S3 is asked how each output object is encrypted.")
    if not record.request.output_bucket:
        detail = tr("The output will be kept by Amazon Transcribe; its encryption cannot be checked from this account.")
    return SealText("lock", "muted", tr("Not sealed yet"), f"{detail} {asked}")


def _asked(record: JobRecord) -> str:
    request = record.request
    if not request.output_bucket:
        return ""
    if not request.key:
        return tr("The job asks for no KMS key.")
    alias = alias_of(record)
    return tr("The job asks for the KMS key {key}.", key=f"{alias}, {request.key}" if alias else request.key)


def _key_title(record: JobRecord) -> str:
    return alias_of(record) or record.request.key


def _found_keys(checks: tuple[OutputCheck, ...], verdict: SealVerdict) -> str:
    keys = dict.fromkeys(c.found.key_id for c in checks if c.found and c.verdict is verdict and c.found.key_id)
    return ", ".join(keys)


def _found_algorithms(checks: tuple[OutputCheck, ...], verdict: SealVerdict) -> str:
    found = dict.fromkeys(c.found.algorithm for c in checks if c.found and c.verdict is verdict)
    return ", ".join(algorithm_words(algorithm) for algorithm in found)


def _share(checks: tuple[OutputCheck, ...], verdict: SealVerdict) -> str:
    """ "the output object", or how many of several it is."""
    hit = sum(check.verdict is verdict for check in checks)
    if len(checks) == 1:
        return tr("the output object")
    if hit < len(checks):
        return tr("{hit} of {count} output objects", hit=hit, count=len(checks))
    return tr("both output objects") if hit == 2 else tr("all {hit} output objects", hit=hit)


def _sealed(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    algorithms = _found_algorithms(checks, SealVerdict.SEALED)
    keys = _found_keys(checks, SealVerdict.SEALED)
    return SealText(
        "seal",
        "success",
        tr("Sealed with {record}", record=_key_title(record)),
        tr(
            "Amazon S3 says of {checks}: {algorithms}, key {keys}. This is the key that the job asked for.",
            checks=_share(checks, SealVerdict.SEALED),
            algorithms=algorithms,
            keys=keys,
        ),
    )


def _other_key(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    return SealText(
        "alert",
        "danger",
        tr("Encrypted with another key than you chose"),
        tr(
            "The job asked for {key}, but Amazon S3 names another key for {checks}: {found}.",
            key=record.request.key,
            checks=_share(checks, SealVerdict.OTHER_KEY),
            found=_found_keys(checks, SealVerdict.OTHER_KEY),
        ),
        tr(
            "Who may read the transcript is decided by that other key. Find out who administers it, and whether the "
            "object was copied or rewritten since; then use these settings again if it has to be sealed with your key."
        ),
    )


def _not_kms(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    return SealText(
        "alert",
        "danger",
        tr("Not encrypted with your KMS key"),
        tr(
            "The job asked for {key}, but Amazon S3 says of {checks}: {found}.",
            key=record.request.key,
            checks=_share(checks, SealVerdict.NOT_KMS),
            found=_found_algorithms(checks, SealVerdict.NOT_KMS),
        ),
        tr("The object may have been copied or rewritten since. Use these settings again if it has to be sealed."),
    )


def _not_comparable(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    found = _found_keys(checks, SealVerdict.KEY_NOT_COMPARABLE)
    named = tr("names the key {found}", found=found) if found else tr("does not name the key")
    return SealText(
        "key",
        "warning",
        tr("Encrypted with a KMS key that cannot be compared"),
        tr(
            "Amazon S3 says {checks} and {named}. Whether that is {key} is not known here, since its key "
            "ARN could not be found out.",
            checks=_found_algorithms(checks, SealVerdict.KEY_NOT_COMPARABLE),
            named=named,
            key=record.request.key,
        ),
        tr("With the permission kms:DescribeKey on the key, check again."),
    )


def _kms_unasked(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    keys = _found_keys(checks, SealVerdict.KMS_UNASKED)
    return SealText(
        "lock",
        "info",
        tr("Encrypted with a KMS key that the job did not ask for"),
        tr(
            "Amazon S3 says of {checks}: {found}. The default encryption of the bucket may have chosen it.",
            checks=_share(checks, SealVerdict.KMS_UNASKED),
            found=", ".join(filter(None, (_found_algorithms(checks, SealVerdict.KMS_UNASKED), keys))),
        ),
        tr("Reading the transcript takes kms:Decrypt on that key."),
    )


def _sse_s3(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    algorithms = {c.found.algorithm for c in checks if c.found and c.verdict is SealVerdict.SSE_S3}
    is_sse_s3 = algorithms == {"AES256"}
    return SealText(
        "lock",
        "info",
        tr("Encrypted with the default Amazon S3 key (SSE-S3)") if is_sse_s3 else tr("Encrypted without a KMS key"),
        tr(
            "Amazon S3 says of {checks}: {found}. The job asked for no KMS key.",
            checks=_share(checks, SealVerdict.SSE_S3),
            found=_found_algorithms(checks, SealVerdict.SSE_S3),
        ),
    )


def _not_told(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    return SealText(
        "info",
        "warning",
        tr("Amazon S3 does not tell the encryption"),
        tr(
            "Its answer for {checks} names no algorithm, so that nothing can be said. {record}",
            checks=_share(checks, SealVerdict.NOT_TOLD),
            record=_asked(record),
        ),
        tr("Check again later, or look at the object's properties in the Amazon S3 console."),
    )


def _access_denied(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    return SealText(
        "lock",
        "warning",
        tr("The encryption could not be checked: access denied"),
        tr(
            "Amazon S3 refuses to let you look at {checks}. That says nothing about how it is encrypted. {record}",
            checks=_share(checks, SealVerdict.ACCESS_DENIED),
            record=_asked(record),
        ),
        tr(
            "Ask your administrator for {read_result_permissions}; then check again.",
            read_result_permissions=READ_RESULT_PERMISSIONS,
        ),
    )


def _missing(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    places = ", ".join(c.output.location.uri for c in checks if c.verdict is SealVerdict.MISSING)
    return SealText(
        "warning",
        "warning",
        tr("An output object is missing") if len(checks) > 1 else tr("The output object is missing"),
        tr("The job is complete, but there is nothing at {places}. It may have been moved or deleted.", places=places),
        tr("Without the object nothing can be said of its encryption. Check again when it is back."),
    )


def _check_failed(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    error = next((c.error for c in checks if c.error and c.verdict is SealVerdict.CHECK_FAILED), None)
    detail = tr("Amazon S3 could not be asked, so that nothing can be said of the encryption.")
    remedy = tr("Check again.")
    if error is not None:
        words = error_text(error)
        detail, remedy = f"{words.title}. {words.detail}", words.remedy or remedy
    return SealText("warning", "warning", tr("The encryption could not be checked"), detail, remedy)


def _service_managed(record: JobRecord, checks: tuple[OutputCheck, ...]) -> SealText:
    return SealText(
        "cloud",
        "info",
        tr("Kept by Amazon Transcribe"),
        tr(
            "The output is kept by Amazon Transcribe; its encryption cannot be checked from this account. It is "
            "removed "
            "90 days after the job."
        ),
        tr("To choose and check the key, use a customer specified S3 bucket with Encryption turned on."),
    )


_VERDICTS: Final[Mapping[SealVerdict, Callable[[JobRecord, tuple[OutputCheck, ...]], SealText]]] = {
    SealVerdict.SEALED: _sealed,
    SealVerdict.OTHER_KEY: _other_key,
    SealVerdict.NOT_KMS: _not_kms,
    SealVerdict.KEY_NOT_COMPARABLE: _not_comparable,
    SealVerdict.KMS_UNASKED: _kms_unasked,
    SealVerdict.SSE_S3: _sse_s3,
    SealVerdict.NOT_TOLD: _not_told,
    SealVerdict.ACCESS_DENIED: _access_denied,
    SealVerdict.MISSING: _missing,
    SealVerdict.CHECK_FAILED: _check_failed,
    SealVerdict.SERVICE_MANAGED: _service_managed,
}
