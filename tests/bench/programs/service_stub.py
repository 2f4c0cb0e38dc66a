"""Answers for AWS as fast as it can, in a process of its own, so that only the program's own costs are measured.

``service_stub.py`` prints its port. It knows StartTranscriptionJob, GetTranscriptionJob, ListTranscriptionJobs,
DescribeKey, and uploads to S3, whose bytes it reads and forgets: with ``--pace``, so many bytes a second.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHUNK = 256 * 1024
KEY = "1234abcd-12ab-34cd-56ef-1234567890ab"
ARN = f"arn:aws:kms:eu-central-1:111122223333:key/{KEY}"
AT = 1_790_000_000.0
PACE = float(sys.argv[sys.argv.index("--pace") + 1]) if "--pace" in sys.argv else 0.0
jobs = {}


def job_of(name):  # noqa: ANN001, ANN201
    job = {"TranscriptionJobName": name, "TranscriptionJobStatus": "IN_PROGRESS", "CreationTime": AT}
    return job | {"LanguageCode": "en-US", "Media": {"MediaFileUri": jobs.get(name, "")}}


def answer_of(operation, asked):  # noqa: ANN001, ANN201
    if operation == "StartTranscriptionJob":
        jobs[asked["TranscriptionJobName"]] = asked["Media"]["MediaFileUri"]
        return {"TranscriptionJob": job_of(asked["TranscriptionJobName"])}
    if operation == "GetTranscriptionJob":
        return {"TranscriptionJob": job_of(asked["TranscriptionJobName"])}
    if operation == "ListTranscriptionJobs":
        names = list(jobs)[::-1]
        begin = int(asked.get("NextToken", 0))
        page = {"TranscriptionJobSummaries": [job_of(name) for name in names[begin : begin + 100]]}
        return page | ({"NextToken": str(begin + 100)} if begin + 100 < len(names) else {})
    key = {"KeyId": KEY, "Arn": ARN, "AWSAccountId": "111122223333", "Enabled": True, "KeyState": "Enabled"}
    return {"KeyMetadata": key | {"KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT", "Origin": "AWS_KMS"}}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def log_message(self, *_) -> None:  # noqa: ANN002
        """Say nothing."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        target = self.headers.get("X-Amz-Target", "")
        if target:
            content = json.dumps(answer_of(target.rpartition(".")[2], json.loads(body))).encode()
            self.answer(content, "application/x-amz-json-1.1")
        elif "uploads" in self.path:
            self.answer(b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>")
        else:
            self.answer(b"<CompleteMultipartUploadResult><ETag>e</ETag></CompleteMultipartUploadResult>")

    def do_PUT(self) -> None:
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        left, begun, taken = int(self.headers.get("Content-Length", 0)), time.monotonic(), 0
        while left > 0:
            taken += len(got := self.rfile.read(min(CHUNK, left)))
            left -= len(got)
            if PACE and (ahead := taken / PACE - (time.monotonic() - begun)) > 0:
                time.sleep(ahead)
        self.answer(b"", etag=True)

    def do_DELETE(self) -> None:
        self.answer(b"")

    def answer(self, content: bytes, kind: str = "application/xml", *, etag: bool = False) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("x-amzn-RequestId", "stub")
        if etag:
            self.send_header("ETag", '"e"')
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_port, flush=True)  # noqa: T201
server.serve_forever()
