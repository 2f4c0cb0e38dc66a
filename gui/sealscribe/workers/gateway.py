"""Hands out the AWS clients of the run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from sealscribe.core.connection import ConnectionSettings

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients


class Gateway:
    """Makes the AWS clients once, for whichever worker thread asks first; the others wait for it.

    ``provide_settings`` may block (the demo waits for its sandbox there) and may raise AppFailure: then the next who
    asks tries again. boto3 is imported on the first call and not before, so that the window is painted by then.
    """

    def __init__(self, provide_settings: Callable[[], ConnectionSettings]) -> None:
        self._provide_settings = provide_settings
        self._lock = threading.Lock()
        self._clients: AwsClients | None = None

    def clients(self) -> AwsClients:
        """Return the clients; raises AppFailure where the settings make none. Never called in the GUI thread."""
        with self._lock:
            if self._clients is None:
                from sealscribe.aws.clients import AwsClients

                self._clients = AwsClients(self._provide_settings())
            return self._clients

    def close(self) -> None:
        """Close the connections of the clients, if any were made and nobody is making them."""
        if self._lock.acquire(timeout=0.1):
            try:
                if self._clients is not None:
                    self._clients.close()
                    self._clients = None
            finally:
                self._lock.release()
