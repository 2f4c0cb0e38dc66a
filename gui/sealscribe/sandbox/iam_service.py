"""AWS IAM, as much of it as the program asks: the alias of the caller's account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from sealscribe.sandbox.identities import Caller, authorize_identity
from sealscribe.sandbox.wire import AwsError, Response, new_request_id

_NAMESPACE: Final = "https://iam.amazonaws.com/doc/2010-05-08/"


class IamService:
    """Answers ListAccountAliases over the query protocol; ``aliases`` holds them by account id."""

    def __init__(self, aliases: Mapping[str, str]) -> None:
        self._aliases = aliases

    def handle(self, caller: Caller, parameters: Mapping[str, str]) -> Response:
        """The answer to an operation; AwsError for every refusal."""
        operation = parameters.get("Action", "")
        if operation != "ListAccountAliases":
            raise AwsError("InvalidAction", f"Could not find operation {operation} for version 2010-05-08")
        try:
            authorize_identity(caller.principal, "iam:ListAccountAliases", "*")
        except AwsError as error:
            raise AwsError("AccessDenied", error.message, 403) from error
        alias = self._aliases.get(caller.principal.account_id, "")
        members = f"<member>{escape(alias)}</member>" if alias else ""
        body = (
            f'<{operation}Response xmlns="{_NAMESPACE}"><{operation}Result><IsTruncated>false</IsTruncated>'
            f"<AccountAliases>{members}</AccountAliases></{operation}Result>"
            f"<ResponseMetadata><RequestId>{new_request_id()}</RequestId></ResponseMetadata></{operation}Response>"
        )
        return Response(200, (("Content-Type", "text/xml"),), body.encode())
