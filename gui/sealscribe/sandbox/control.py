"""The address for trainers and tests: `{url}/_sealscribe/…`, JSON in and out, no credentials, loopback only.

* `GET inspect?bucket=B&key=K`: an object as it is stored: `sealed`, `size`, `ciphertext_head` (Base64, first 256
  bytes), and for a sealed one `key_arn`, `key_state`, `wrapped_key` (Base64), `encryption_context` as sealed,
  `algorithm`, `bucket_key`.
* `POST open` `{"bucket", "key", "encryption_context": {…}}`: what comes of opening a sealed object with this context,
  as the administrator of the current account: `plaintext_head` (Base64, first 256 bytes), or `error`, AWS KMS's code.
* `GET identities`: restricted identities by name: credentials, ARN and what they are for.
* `POST identities` `{"name", "statements": […]}`: a new user of the current account with these policy statements, or
  with `"policies": [{…}]` with these whole documents; the same name again replaces the policies and the secret.
* `GET requests[?operation=O]`: the last 500 requests as received, oldest first: `service`, `operation`, `region`,
  `access_key_id`, `method`, `path`, `query`, `headers`, `parameters`, `status`, `error`. Signatures are left out.
* `DELETE requests`: forget them.
* `POST control`, any of:
  `"advance_jobs": true` (finish every open job now), `"job_seconds": 2.5` (for jobs yet to come),
  `"ai_opt_out": true` (the current account may not use the service-managed bucket),
  `"key_states": {"<key ARN>": "Unavailable"}`,
  `"share_keys": {"<key ARN>": true}` (the current account may use this key of another one, or no longer),
  `"faults": [{"operation": "Encrypt", "times": 1, "code": "ThrottlingException", "message": "", "status": 400,
  "delay_seconds": 0, "drop": false, "lose_response": false}]` (the next requests of an operation, `*` for any, are
  answered with an error, late, or not at all: refused before or lost after the work), `"clear_faults": true`.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sealscribe.sandbox.gateway import CONTROL_PREFIX, Fault, Gateway
from sealscribe.sandbox.identities import ADMINISTRATOR, AccessKey, Principal
from sealscribe.sandbox.key_policy import read_key_policy
from sealscribe.sandbox.kms_keys import KEY_USERS, Key, default_policy, shared_policy
from sealscribe.sandbox.policy import parse_policy
from sealscribe.sandbox.s3_buckets import Bucket, Buckets
from sealscribe.sandbox.s3_objects import Objects, StoredObject
from sealscribe.sandbox.wire import AwsError, Request, Response, json_error, json_response
from sealscribe.sandbox.world import ADMINISTRATOR_ARN

_HEAD_BYTES = 256
_JSON = "application/json"


class Control:
    """Answers requests to the control address; called with the gateway's lock held."""

    def __init__(self, gateway: Gateway, buckets: Buckets, objects: Objects, account_id: str) -> None:
        self._gateway = gateway
        self._buckets = buckets
        self._objects = objects
        self._account_id = account_id
        self._routes: dict[tuple[str, str], Callable[[Request], object]] = {
            ("GET", "inspect"): self._inspect,
            ("POST", "open"): self._open,
            ("GET", "identities"): self._identities,
            ("POST", "identities"): self._add_identity,
            ("GET", "requests"): self._requests,
            ("DELETE", "requests"): self._forget_requests,
            ("POST", "control"): self._control,
        }

    def __call__(self, request: Request) -> Response:
        """The answer to a request."""
        route = self._routes.get((request.method, request.path.removeprefix(CONTROL_PREFIX)))
        if route is None:
            return json_response({"message": "No such control address."}, 404, _JSON)
        try:
            return json_response(route(request), 200, _JSON)
        except AwsError as error:
            return json_error(error)
        except (LookupError, TypeError, ValueError) as error:
            return json_response({"message": f"The request is not usable: {error!r}"}, 400, _JSON)

    def _inspect(self, request: Request) -> object:
        query = request.query
        bucket = self._buckets.get(query["bucket"])
        stored = self._stored(bucket, query["key"])
        body = self._objects.ciphertext(bucket, query["key"]).body
        document: dict[str, Any] = {
            "sealed": stored.seal is not None,
            "size": len(body),
            "ciphertext_head": base64.b64encode(body[:_HEAD_BYTES]).decode(),
        }
        if stored.seal is not None:
            document |= {
                "algorithm": stored.seal.algorithm,
                "key_arn": stored.seal.key_arn,
                "key_state": self._key(stored.seal.key_arn).state,
                "wrapped_key": base64.b64encode(stored.seal.wrapped_key).decode(),
                "encryption_context": dict(stored.seal.context),
                "bucket_key": stored.seal.bucket_key,
            }
        return document

    def _open(self, request: Request) -> object:
        wanted = json.loads(request.body)
        bucket = self._buckets.get(wanted["bucket"])
        seal = self._stored(bucket, wanted["key"]).seal
        if seal is None:
            raise ValueError("the object is not sealed with a KMS key")
        sealed = self._objects.ciphertext(bucket, wanted["key"]).body
        tried = replace(seal, context=wanted["encryption_context"])
        user = Principal(self._account_id, ADMINISTRATOR_ARN, "demo", (ADMINISTRATOR,), (ADMINISTRATOR_ARN,))
        try:
            plaintext = self._objects.open(user, bucket, tried, sealed)
        except AwsError as error:
            return {"error": error.code.removeprefix("KMS.")}
        return {"plaintext_head": base64.b64encode(plaintext[:_HEAD_BYTES]).decode()}

    def _stored(self, bucket: Bucket, key: str) -> StoredObject:
        stored = self._objects.head(bucket, key)
        if stored.response.status != 200:
            raise AwsError("NoSuchKey", "The specified key does not exist.", 404)
        return stored

    def _key(self, arn: str) -> Key:
        key = self._gateway.kms.keys.find_arn(arn)
        if key is None:
            raise LookupError(arn)
        return key

    def _identities(self, _request: Request) -> object:
        named = self._gateway.identities.named()
        return {name: {**_credentials(key), "purpose": purpose} for name, (key, purpose) in named.items()}

    def _add_identity(self, request: Request) -> object:
        wanted = json.loads(request.body)
        documents = wanted.get("policies") or [{"Statement": wanted["statements"]}]
        policies = [parse_policy(json.dumps(document)) for document in documents]
        key = self._gateway.identities.add_user(self._account_id, wanted["name"], policies, "made for a test")
        return _credentials(key)

    def _requests(self, request: Request) -> object:
        operation = request.query.get("operation")
        return [one for one in self._gateway.record if operation in (None, one["operation"])]

    def _forget_requests(self, _request: Request) -> object:
        self._gateway.record.clear()
        return {}

    def _control(self, request: Request) -> object:
        wanted = json.loads(request.body)
        transcribe = self._gateway.transcribe
        if wanted.get("clear_faults"):
            self._gateway.faults.clear()
        self._gateway.faults.extend(Fault(**one) for one in wanted.get("faults", ()))
        if "job_seconds" in wanted:
            transcribe.jobs.job_seconds = float(wanted["job_seconds"])
        if "ai_opt_out" in wanted:
            transcribe.opted_out = {self._account_id} if wanted["ai_opt_out"] else set()
        for arn, state in wanted.get("key_states", {}).items():
            self._key(arn).state = state
        for arn, is_shared in wanted.get("share_keys", {}).items():
            key = self._key(arn)
            owner = key.account_id
            text = shared_policy(owner, self._account_id, *KEY_USERS) if is_shared else default_policy(owner)
            key.policy, key.policy_text = read_key_policy(text), text
        if wanted.get("advance_jobs"):
            transcribe.jobs.hurry()
        return {"job_seconds": transcribe.jobs.job_seconds, "faults": len(self._gateway.faults)}


def _credentials(key: AccessKey) -> dict[str, str | None]:
    return {
        "access_key_id": key.access_key_id,
        "secret_access_key": key.secret_access_key,
        "session_token": key.session_token,
        "arn": key.principal.arn,
    }
