"""The proof of a job as a page of HTML that stands alone: nothing is loaded from anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from typing import Any, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

from sealscribe import __version__
from sealscribe.core.job_record import JobRecord
from sealscribe.ui.texts.job_texts import algorithm_words, role_words, state_words
from sealscribe.ui.texts.seal_texts import check_text, seal_text
from sealscribe.ui.translation import tr

TITLE: Final = tr("Proof of encryption")
_PDF_STYLE: Final = tr(
    "h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }"
    "h3 { font-size: 10pt; margin-top: 12pt; margin-bottom: 3pt; }"
    "th { text-align: left; } pre { font-size: 8pt; white-space: pre-wrap; }"
    ".verdict { font-weight: bold; }"
)
NO_CONTEXT: Final = tr("None was sent.")
MADE_IN_DEMO: Final = tr(
    "Made in the demo, on an AWS that is a part of this program. It proves nothing about AWS itself."
)
_FACTS: Final = (
    ("account", tr("AWS account")),
    ("region", tr("Region")),
    ("caller_arn", tr("Made as")),
    ("endpoint", tr("Endpoint in place of AWS's own")),
    ("recorded_at", tr("Recorded on this computer")),
    ("sent_at", tr("Request sent")),
    ("request_id", tr("Request ID")),
    ("key_as_chosen", tr("KMS key as chosen")),
    ("key_arn_expected", tr("KMS key as resolved")),
    ("service_created_at", tr("Created at Amazon Transcribe")),
    ("service_completed_at", tr("Complete at Amazon Transcribe")),
    ("id", tr("Submission ID")),
)


def proof_html(proof: dict[str, Any], records: Sequence[JobRecord]) -> str:
    """Return the page of a proof; ``records`` are those that it was made of."""
    template = files("sealscribe.resources").joinpath("proof", "proof.html").read_text("utf-8")
    introduction = tr(
        "Made by {program} on {moment}. All times are UTC. {note}",
        program=proof["made_by"],
        moment=proof["made_at"],
        note=proof["note"],
    )
    jobs = "\n".join("\n".join(_job(facts, record)) for facts, record in zip(proof["jobs"], records, strict=True))
    for name, value in (("title", escape(TITLE)), ("introduction", escape(introduction)), ("jobs", jobs)):
        template = template.replace(f"${{{name}}}", value)
    return template


def proof_pdf(page: str) -> bytes:
    """Return the same page as a PDF document of A4 paper; for any thread.

    Of style sheets Qt's rich text knows the simple part, so that the look comes from here.
    """
    document = QTextDocument()
    document.setDefaultFont(QFont(tr("Sans Serif"), 9))
    body = page.partition("<body>")[2]
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    body = body.replace("<table>", '<table width="100%" cellpadding="2">').replace("<th>", '<th width="32%">')
    document.setHtml(f"<html><head><style>{_PDF_STYLE}</style></head><body>{body}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle(TITLE)
    writer.setCreator(tr("Sealscribe {version}", version=__version__))
    document.print_(writer)
    del writer  # with it the document is complete
    return bytes(buffer.data().data())


def _job(facts: dict[str, Any], record: JobRecord) -> Iterator[str]:
    seal = seal_text(record)
    yield f"<h2>{escape(facts['name'])}</h2>"
    if record.origin.is_demo:
        yield f'<p class="verdict">{MADE_IN_DEMO}</p>'
    yield f'<p class="verdict">{escape(seal.title)}</p>'
    yield f"<p>{escape(seal.detail)}</p>"
    rows = [(tr("Status"), state_words(record.state).words)]
    rows += [(label, str(facts[name])) for name, label in _FACTS if name in facts]
    yield _table(rows)
    yield "<h3>Encryption context</h3>"
    pairs = [(pair.key, pair.value) for pair in record.request.context]
    yield _table(pairs) if pairs else f"<p>{NO_CONTEXT}</p>"
    for check in record.seal.checks if record.seal is not None else ():
        yield f"<h3>{escape(role_words(check.output.role))}</h3>"
        found, text = check.found, check_text(record, check)
        rows = [(tr("Object"), check.output.location.uri), (tr("Verdict"), text.title)]
        if found is not None:
            rows += [
                (tr("Algorithm"), algorithm_words(found.algorithm)),
                (tr("KMS key"), found.key_id or tr("Not told")),
                ("ETag", found.etag),
                (tr("Request ID"), found.request_id),
            ]
        else:
            rows.append((tr("Reason"), text.detail))
        yield _table([*rows, (tr("Checked"), check.checked_at.isoformat())])
    yield "<h3>Request as sent</h3>"
    yield f"<pre>{escape(json.dumps(facts['request'], indent=2, ensure_ascii=True))}</pre>"


def _table(rows: Sequence[tuple[str, str]]) -> str:
    lines = (f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table>{''.join(lines)}</table>"
