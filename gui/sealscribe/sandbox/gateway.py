"""The door: finds the service a request is for, lets it answer, words the refusals, keeps a record for tests."""

from __future__ import annotations

import json
import re
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sealscribe.sandbox.chance import Chance
from sealscribe.sandbox.iam_service import IamService
from sealscribe.sandbox.identities import Identities, Protocol
from sealscribe.sandbox.kms_service import KmsService
from sealscribe.sandbox.s3_buckets import action_of
from sealscribe.sandbox.s3_service import S3Service
from sealscribe.sandbox.sts_service import StsService, form_parameters
from sealscribe.sandbox.transcribe_service import TranscribeService
from sealscribe.sandbox.wire import (
    AwsError,
    Request,
    Response,
    json_error,
    json_response,
    query_error,
    s3_error,
)

CONTROL_PREFIX = "/_sealscribe/"
_KEPT_REQUESTS = 500
_LOOPBACK_HOST = re.compile(r"(?:(?P<bucket>[a-z0-9][a-z0-9.-]*)\.)?(?:127\.0\.0\.1|localhost)(?::\d+)?")
_REQUEST_ID = re.compile(rb"<RequestId>[^<]*</RequestId>")
_TARGETS = {"TrentService": "kms", "Transcribe": "transcribe"}


@dataclass(frozen=True)
class Addressed:
    """A request with the service and the operation that it is for."""

    service: str
    operation: str
    request: Request
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def protocol(self) -> Protocol:
        """The protocol in which the service answers."""
        if self.service == "s3":
            return Protocol.S3
        return Protocol.JSON if "x-amz-target" in self.request.headers else Protocol.QUERY


@dataclass
class Fault:
    """What shall go wrong with the next `times` requests of an operation (`*`: of any).

    `drop` closes the connection before the work is done, `lose_response` after it.
    """

    operation: str
    times: int = 1
    code: str | None = None
    message: str = ""
    status: int = 400
    delay_seconds: float = 0.0
    drop: bool = False
    lose_response: bool = False


class Gateway:
    """Answers every request. One at a time: moto's state is not made for threads."""

    def __init__(
        self,
        identities: Identities,
        kms: KmsService,
        s3: S3Service,
        sts: StsService,
        iam: IamService,
        transcribe: TranscribeService,
        chance: Chance,
    ) -> None:
        self.identities = identities
        self.transcribe = transcribe
        self.kms = kms
        self.faults: list[Fault] = []
        self.record: deque[dict[str, Any]] = deque(maxlen=_KEPT_REQUESTS)
        self.control: Callable[[Request], Response] | None = None
        self._s3 = s3
        self._sts = sts
        self._iam = iam
        self._chance = chance
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> Response | None:
        """The answer; None where a fault closes the connection instead."""
        host = _LOOPBACK_HOST.fullmatch(request.headers.get("host", ""))
        if host is None or "origin" in request.headers:
            # A page in a browser shall not reach the sandbox, whatever name it gives to the loopback address.
            return json_response({"message": "Only for clients on this computer."}, 403)
        if request.path.startswith(CONTROL_PREFIX) and self.control is not None:
            with self._lock:
                self.transcribe.jobs.advance()
                return self.control(request)
        try:
            addressed = address(request, host["bucket"])
        except AwsError as error:
            return json_error(error)
        fault = self._fault(addressed.operation)
        if fault is not None:
            time.sleep(fault.delay_seconds)
            if fault.drop or fault.code is not None:
                self._note(addressed, fault.status if fault.code else 0, fault.code)
            if fault.drop:
                return None
            if fault.code is not None:
                return _worded(AwsError(fault.code, fault.message, fault.status), addressed)
        with self._lock:
            self.transcribe.jobs.advance()
            response = self._with_request_id(self._answer(addressed), addressed)
        return None if fault is not None and fault.lose_response else response

    def _with_request_id(self, response: Response, addressed: Addressed) -> Response:
        """The same response under an ID that follows from the chance, however often anything was asked before."""
        request = addressed.request
        purpose = (request.method, request.raw_path, request.raw_query, addressed.operation, request.body)
        drawn = self._chance.draw(16, "request id", *purpose)
        if addressed.protocol is Protocol.S3:
            name, new = "x-amz-request-id", drawn[:8].hex().upper()
        else:
            name, new = "x-amzn-RequestId", str(uuid.UUID(bytes=drawn, version=4))
        headers: dict[str, str | None] = {"x-amzn-RequestId": None, name: new}  # moto gives S3 the other one too
        body = response.body
        if addressed.protocol is Protocol.QUERY or response.status >= 400:  # what S3 keeps is as it was put there
            body = _REQUEST_ID.sub(f"<RequestId>{new}</RequestId>".encode(), body, count=1)
            headers["Content-Length"] = str(len(body))
        return Response(response.status, response.headers, body).with_headers(headers)

    def _fault(self, operation: str) -> Fault | None:
        with self._lock:
            fault = next((one for one in self.faults if one.operation in ("*", operation)), None)
            if fault is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self.faults.remove(fault)
            return fault

    def _answer(self, addressed: Addressed) -> Response:
        try:
            response = self._serve(addressed)
        except AwsError as error:
            self._note(addressed, error.status, error.code)
            return _worded(error, addressed)
        except Exception as error:  # noqa: BLE001 the connection deserves an answer, whatever broke
            self._note(addressed, 500, "InternalFailure")
            text = f"The sandbox failed to answer: {type(error).__name__}."
            return _worded(AwsError("InternalFailure", text, 500), addressed)
        self._note(addressed, response.status, None)
        return response

    def _serve(self, addressed: Addressed) -> Response:
        request = addressed.request
        if addressed.service == "s3":
            return self._s3.handle(request, addressed.parameters["Bucket"], addressed.parameters["Key"])
        if addressed.service not in ("kms", "transcribe", "sts", "iam"):
            text = f"The sandbox does not offer the service {addressed.service}."
            raise AwsError("UnknownOperationException", text)
        caller = self.identities.authenticate(request, addressed.protocol)
        if addressed.service == "sts":
            return self._sts.handle(caller, form_parameters(request))
        if addressed.service == "iam":
            return self._iam.handle(caller, form_parameters(request))
        if addressed.service == "kms":
            return json_response(self.kms.handle(caller, addressed.operation, addressed.parameters) or {})
        return json_response(self.transcribe.handle(caller, addressed.operation, addressed.parameters))

    def _note(self, addressed: Addressed, status: int, error: str | None) -> None:
        request = addressed.request
        scope = re.search(r"Credential=([^/]+)/\d+/([^/]+)/", request.headers.get("authorization", ""))
        self.record.append(
            {
                "service": addressed.service,
                "operation": addressed.operation,
                "access_key_id": scope[1] if scope else None,
                "region": scope[2] if scope else None,
                "method": request.method,
                "path": request.path,
                "query": request.query,
                "headers": {
                    name: value
                    for name, value in request.headers.items()
                    if name not in ("authorization", "x-amz-security-token")
                },
                "parameters": addressed.parameters,
                "status": status,
                "error": error,
            }
        )


def address(request: Request, bucket: str | None) -> Addressed:
    """The service and operation of a request; `bucket` is that of a virtual-host style address."""
    target = request.header("x-amz-target")
    if target is not None:
        prefix, _, operation = target.partition(".")
        service = _TARGETS.get(prefix.split("_")[0], prefix)
        return Addressed(service, operation, request, _json_body(request))
    service = _signed_service(request)
    if service in ("", "s3"):
        path = request.path if bucket is None else f"/{bucket}{request.path}"
        name, _, key = path.lstrip("/").partition("/")
        operation = action_of(request, key).removeprefix("s3:") if name else "ListBuckets"
        return Addressed("s3", operation, request, {"Bucket": name, "Key": key})
    operation = form_parameters(request).get("Action", "") if service in ("sts", "iam") else request.path
    return Addressed(service, operation, request)


def _signed_service(request: Request) -> str:
    credential = request.headers.get("authorization", "") + request.query.get("X-Amz-Credential", "")
    scope = re.search(r"/([a-z0-9-]+)/aws4_request", credential)
    if scope is None and request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return "sts"
    return scope[1] if scope else ""


def _json_body(request: Request) -> dict[str, Any]:
    try:
        document = json.loads(request.body or b"{}")
    except ValueError as error:
        raise AwsError("SerializationException", "The request body is not JSON.") from error
    if not isinstance(document, dict):
        raise AwsError("SerializationException", "The request body is not a JSON object.")
    return document


def _worded(error: AwsError, addressed: Addressed) -> Response:
    if addressed.protocol is Protocol.S3:
        return s3_error(error, addressed.request.method)
    return json_error(error) if addressed.protocol is Protocol.JSON else query_error(error)
