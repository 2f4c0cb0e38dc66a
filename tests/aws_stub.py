"""A stand-in for AWS STS, IAM, and the portal and token services of IAM Identity Center, over real HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

ACCOUNT = "210987654321"
ARN = f"arn:aws:iam::{ACCOUNT}:user/noor"
EXPIRATION = "2099-01-01T00:00:00Z"


@dataclass
class AwsStub:
    """``asked`` holds each request's operation, ``parameters`` what it carried, ``keys`` the access key that signed it.

    ``refuse`` answers an operation with a status, a code and a message.
    """

    url: str = ""
    asked: list[str] = field(default_factory=list)
    parameters: list[dict[str, str]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    refuse: dict[str, tuple[int, str, str]] = field(default_factory=dict)
    held: threading.Event = field(default_factory=threading.Event)
    hold: set[str] = field(default_factory=set)
    code: str = "123456"


def _xml(operation: str, result: str) -> bytes:
    return (
        f'<{operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{operation}Result>{result}'
        f"</{operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{operation}Response>"
    ).encode()


def _answer(stub: AwsStub, operation: str, parameters: dict[str, str]) -> tuple[int, bytes]:
    if operation in stub.refuse:
        status, code, message = stub.refuse[operation]
        body = f"<ErrorResponse><Error><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>"
        return status, body.encode()
    if operation == "GetCallerIdentity":
        return 200, _xml(operation, f"<Arn>{ARN}</Arn><UserId>U</UserId><Account>{ACCOUNT}</Account>")
    if operation == "ListAccountAliases":
        member = "<AccountAliases><member>clinic</member></AccountAliases><IsTruncated>false</IsTruncated>"
        return 200, _xml(operation, member)
    if operation == "AssumeRole":
        if "SerialNumber" in parameters and parameters.get("TokenCode") != stub.code:
            stub.refuse["AssumeRole"] = (
                403,
                "AccessDenied",
                "MultiFactorAuthentication failed with invalid MFA one time pass code.",
            )
            refused = _answer(stub, operation, parameters)
            del stub.refuse["AssumeRole"]
            return refused
        credentials = (
            "<Credentials><AccessKeyId>ASIAROLEROLEROLEROLE</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey>"
            f"<SessionToken>role-token</SessionToken><Expiration>{EXPIRATION}</Expiration></Credentials>"
            f"<AssumedRoleUser><AssumedRoleId>A:s</AssumedRoleId><Arn>{parameters['RoleArn']}</Arn></AssumedRoleUser>"
        )
        return 200, _xml(operation, credentials)
    if operation == "GetRoleCredentials":
        keys = {
            "accessKeyId": "ASIASSOSSOSSOSSOSSOS",
            "secretAccessKey": "s",
            "sessionToken": "t",
            "expiration": 4070908800000,
        }
        return 200, json.dumps({"roleCredentials": keys}).encode()
    return 400, b"<ErrorResponse><Error><Code>InvalidAction</Code><Message>no</Message></Error></ErrorResponse>"


@contextmanager
def aws_stub() -> Iterator[AwsStub]:
    """Serve on a free port of this computer."""
    stub = AwsStub()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            parameters = dict(parse_qsl(body))
            operation = parameters.get("Action") or "GetRoleCredentials"
            authorization = self.headers.get("Authorization", "")
            stub.asked.append(operation)
            stub.parameters.append(parameters)
            stub.keys.append(authorization.partition("Credential=")[2].partition("/")[0])
            if operation in stub.hold:
                stub.held.wait(30)
            status, content = _answer(stub, operation, parameters)
            try:
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                return

        do_GET = do_POST = do_HEAD = do_PUT = serve  # noqa: N815

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    stub.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield stub
    finally:
        stub.held.set()
        server.shutdown()
        thread.join()
        server.server_close()


def environment_of(stub: AwsStub) -> dict[str, Any]:
    """The variables that lead every client of this process to the stub."""
    return {"AWS_ENDPOINT_URL": stub.url, "AWS_DEFAULT_REGION": "eu-west-1"}
