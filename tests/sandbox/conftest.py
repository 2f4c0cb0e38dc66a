"""One embedded AWS for the whole run, and clients for it as anybody would make them with boto3."""

from __future__ import annotations

import http.client
import json
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import boto3
import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from sealscribe.sandbox.process import SandboxAccount, SandboxAddress, SandboxProcess

JOB_SECONDS = 0.5
RECORDINGS = "recordings-111122223333"
OUTPUT = "sealed-transcripts-111122223333"
CALL = f"s3://{RECORDINGS}/calls/customer-service-call.mp3"


@dataclass(frozen=True)
class Refusal:
    """What a service answered instead of a result."""

    code: str
    message: str
    status: int


@dataclass
class Aws:
    """The embedded AWS as one test sees it. Clients are closed, and faults taken back, at its end."""

    address: SandboxAddress
    session: boto3.Session
    opened: list[Any] = field(default_factory=list)

    def client(
        self,
        service: str,
        *,
        region: str | None = None,
        account: SandboxAccount | dict[str, Any] | None = None,
        **config: Any,
    ) -> Any:
        """A client with explicit endpoint, Region and credentials; one attempt a request."""
        keys = account or self.address.current
        if isinstance(keys, SandboxAccount):
            keys = {"access_key_id": keys.access_key_id, "secret_access_key": keys.secret_access_key}
        made = self.session.client(
            service,
            endpoint_url=self.address.url,
            region_name=region or self.address.region,
            aws_access_key_id=keys["access_key_id"],
            aws_secret_access_key=keys["secret_access_key"],
            aws_session_token=keys.get("session_token"),
            config=Config(**{"retries": {"total_max_attempts": 1}, **config}),
        )
        self.opened.append(made)
        return made

    def ask(self, path: str, body: object = None, method: str | None = None) -> Any:
        """The answer of the control address."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.address.url}/_sealscribe/{path}", data, method=method)  # noqa: S310 loopback
        with urllib.request.urlopen(request) as answer:  # noqa: S310 loopback
            return json.loads(answer.read())

    def control(self, **wanted: object) -> Any:
        return self.ask("control", wanted)

    def inspect(self, bucket: str, key: str) -> dict[str, Any]:
        return self.ask("inspect?" + urllib.parse.urlencode({"bucket": bucket, "key": key}))

    def sent(self, operation: str) -> list[dict[str, Any]]:
        """The requests of an operation as they came over the wire, oldest first."""
        return self.ask(f"requests?operation={operation}")

    def identity(self, name: str) -> dict[str, Any]:
        """Credentials of a restricted identity."""
        return self.ask("identities")[name]

    def user(self, name: str, *statements: dict[str, Any]) -> dict[str, Any]:
        """Credentials of a new user with these policy statements."""
        return self.ask("identities", {"name": name, "statements": list(statements)})

    def key_arn(self, alias: str, region: str | None = None) -> str:
        """The ARN of the key behind an alias of the current account."""
        kms = self.client("kms", region=region)
        aliases = kms.list_aliases(Limit=100)["Aliases"]
        target = next(one["TargetKeyId"] for one in aliases if one["AliasName"] == f"alias/{alias}")
        place = region or self.address.region
        return f"arn:aws:kms:{place}:{self.address.current.account_id}:key/{target}"

    def close(self) -> None:
        for client in self.opened:
            client.close()
        self.control(clear_faults=True, ai_opt_out=False, job_seconds=JOB_SECONDS)


@pytest.fixture(scope="session")
def sandbox_address() -> Iterator[SandboxAddress]:
    process = SandboxProcess(job_seconds=JOB_SECONDS)
    process.start()
    try:
        yield process.wait_ready(30.0)
    finally:
        process.stop()


@pytest.fixture(scope="session")
def boto_session() -> boto3.Session:
    return boto3.Session()


@pytest.fixture
def aws(sandbox_address: SandboxAddress, boto_session: boto3.Session) -> Iterator[Aws]:
    made = Aws(sandbox_address, boto_session)
    yield made
    made.close()


@pytest.fixture
def signed(aws: Aws) -> Callable[..., tuple[int, bytes]]:
    """Sends a raw request with a signature of its own; gives status and body."""

    def send(
        service: str,
        method: str,
        target: str,
        body: bytes = b"",
        host: str | None = None,
        **headers: str,
    ) -> tuple[int, bytes]:
        current = aws.address.current
        place = aws.address.url.removeprefix("http://")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request = AWSRequest(method, f"http://{host or place}{target}", named, body)
        auth = S3SigV4Auth if service == "s3" else SigV4Auth
        credentials = Credentials(current.access_key_id, current.secret_access_key)
        auth(credentials, service, aws.address.region).add_auth(request)
        connection = http.client.HTTPConnection(place)
        try:
            sent = {**dict(request.headers.items()), "Host": host or place}
            connection.request(method, target, body, sent)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    return send


@pytest.fixture
def kms(aws: Aws) -> Any:
    return aws.client("kms")


@pytest.fixture
def s3(aws: Aws) -> Any:
    return aws.client("s3")


@pytest.fixture
def transcribe(aws: Aws) -> Any:
    return aws.client("transcribe")


@pytest.fixture(scope="session")
def fresh() -> Callable[[str], str]:
    """Names that no other test has."""
    count = iter(range(10_000))
    return lambda stem: f"{stem}-{next(count)}-{time.monotonic_ns() % 1_000_000}"


@pytest.fixture
def new_key(kms: Any) -> Callable[..., str]:
    """Makes a key of its own for a test; gives its ARN."""

    def make(**parameters: Any) -> str:
        if "Statement" in parameters:
            statements = parameters.pop("Statement")
            allow = {
                "Effect": "Allow",
                "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                "Action": "kms:*",
                "Resource": "*",
            }
            parameters["Policy"] = json.dumps({"Version": "2012-10-17", "Statement": [allow, *statements]})
        return str(kms.create_key(**parameters)["KeyMetadata"]["Arn"])

    return make


@pytest.fixture(scope="session")
def refusal() -> Callable[..., Refusal]:
    """Calls an operation that must be refused."""

    def call(operation: Callable[..., Any], **parameters: Any) -> Refusal:
        with pytest.raises(ClientError) as caught:
            operation(**parameters)
        error = caught.value.response
        return Refusal(
            error["Error"]["Code"],
            error["Error"].get("Message", ""),
            error["ResponseMetadata"]["HTTPStatusCode"],
        )

    return call


@pytest.fixture
def start(aws: Aws, transcribe: Any, fresh: Callable[[str], str]) -> Callable[..., dict[str, Any]]:
    """Starts a job on the seeded call, into the own bucket; parameters replace or (None) leave out."""

    def call(client: Any = None, **parameters: Any) -> dict[str, Any]:
        wanted = {
            "TranscriptionJobName": fresh("job"),
            "LanguageCode": "en-US",
            "Media": {"MediaFileUri": CALL},
            "OutputBucketName": OUTPUT,
            **parameters,
        }
        sent = {name: value for name, value in wanted.items() if value is not None}
        return (client or transcribe).start_transcription_job(**sent)["TranscriptionJob"]

    return call


@pytest.fixture
def finish(aws: Aws, transcribe: Any) -> Callable[[str], dict[str, Any]]:
    """Lets every open job end at once; gives the job of this name."""

    def call(name: str) -> dict[str, Any]:
        aws.control(advance_jobs=True)
        return transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]

    return call
