"""Hands out the AWS clients of the connection in use."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from sealscribe.core.connection import Connection
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobOrigin

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients


class Gateway:
    """Has the clients of a proven connection, or none; for any thread.

    Who works for a job asks with the job's origin: what belongs to another account, Region or world is never touched
    with the clients at hand.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: AwsClients | None = None
        self._connection: Connection | None = None

    def use(self, clients: AwsClients, connection: Connection) -> None:
        """Hand out these clients from now on."""
        with self._lock:
            before, self._clients, self._connection = self._clients, clients, connection
        if before is not None:
            before.close()

    def drop(self) -> None:
        """Hand out nothing until there is another connection."""
        with self._lock:
            before, self._clients, self._connection = self._clients, None, None
        if before is not None:
            before.close()

    def clients(self) -> AwsClients:
        """Return the clients; raises AppFailure NOT_CONNECTED where there is no connection."""
        with self._lock:
            if self._clients is None:
                raise AppFailure(AppError(ErrorCode.NOT_CONNECTED))
            return self._clients

    def clients_of(self, origin: JobOrigin) -> AwsClients:
        """Return the clients for a job; raises AppFailure NOT_CONNECTED where the connection is not that of the job."""
        with self._lock:
            if self._clients is None or self._connection is None or not self._connection.is_home_of(origin):
                raise AppFailure(AppError(ErrorCode.NOT_CONNECTED, resource=origin.account))
            return self._clients
