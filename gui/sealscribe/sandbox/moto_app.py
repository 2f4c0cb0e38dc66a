"""moto as a black box: asked over its own WSGI interface, never through its Python classes."""

from __future__ import annotations

import importlib
import io
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sealscribe.sandbox.wire import AwsError, Request, Response

_Application = Callable[..., Iterable[bytes]]
_HOST = "localhost"
_DROPPED = frozenset({"access-control-allow-origin", "server", "connection", "date"})


class MotoApp:
    """Forwards requests to moto as a given account and Region."""

    def __init__(self) -> None:
        # moto's own dispatcher looks through its folder at every request; the service is known here.
        self._create_app: Callable[[str], _Application] = importlib.import_module("moto.server").create_backend_app
        self._applications: dict[str, _Application] = {}

    def send(self, service: str, region: str, account_id: str, request: Request) -> Response:
        """moto's answer to `request`, signed anew for the account and the Region."""
        environ: dict[str, Any] = {
            "REQUEST_METHOD": request.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": request.path.encode().decode("latin-1"),
            "QUERY_STRING": request.raw_query,
            "RAW_URI": request.raw_path + (f"?{request.raw_query}" if request.raw_query else ""),
            "SERVER_NAME": _HOST,
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(request.body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": False,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        for name, value in request.headers.items():
            environ["HTTP_" + name.upper().replace("-", "_")] = value
        if content_type := request.header("content-type"):
            environ["CONTENT_TYPE"] = content_type
        environ["CONTENT_LENGTH"] = str(len(request.body))
        environ["HTTP_HOST"] = _HOST
        environ["HTTP_X_MOTO_ACCOUNT_ID"] = account_id
        environ["HTTP_AUTHORIZATION"] = (
            f"AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20200101/{region}/{service}/aws4_request, "
            "SignedHeaders=host, Signature=00"
        )
        if service not in self._applications:
            self._applications[service] = self._create_app(service)
        answer: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]], _info: object = None) -> None:
            answer.update(status=status, headers=headers)

        body = b"".join(self._applications[service](environ, start_response))
        kept = tuple((name, value) for name, value in answer["headers"] if name.lower() not in _DROPPED)
        return Response(int(answer["status"].split()[0]), kept, body)

    def kms(self, account_id: str, region: str, operation: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """The result of a KMS operation; moto's refusal as AwsError."""
        request = Request(
            "POST",
            "/",
            "",
            {"content-type": "application/x-amz-json-1.1", "x-amz-target": f"TrentService.{operation}"},
            json.dumps(dict(parameters)).encode(),
        )
        response = self.send("kms", region, account_id, request)
        if response.status >= 500:
            raise AwsError("UnsupportedOperationException", f"The sandbox does not offer {operation} for this key.")
        document: dict[str, Any] = json.loads(response.body or b"{}") or {}
        if response.status >= 400:
            code = str(document.get("__type", "ValidationException")).rpartition("#")[2]
            raise AwsError(code, str(document.get("message") or document.get("Message") or ""), response.status)
        return document

    def s3(
        self,
        account_id: str,
        region: str,
        method: str,
        raw_path: str,
        raw_query: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> Response:
        """The answer to an S3 request."""
        return self.send("s3", region, account_id, Request(method, raw_path, raw_query, headers or {}, body))
