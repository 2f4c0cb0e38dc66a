"""The AWS clients of one connection, made of one boto3 session."""

from __future__ import annotations

import ipaddress
import logging
import threading
from typing import Any, Final
from urllib.parse import urlsplit

import boto3
import botocore.configprovider
import botocore.session
from botocore.client import BaseClient
from botocore.config import Config

from sealscribe import __version__
from sealscribe.aws.credentials import AskCode, fit_chain, keep_worlds_apart
from sealscribe.aws.errors import translated
from sealscribe.aws.models import use_model_reader
from sealscribe.aws.processes import Processes
from sealscribe.aws.region_facts import is_aws_host
from sealscribe.aws.request_log import note_answers
from sealscribe.aws.times import read_time
from sealscribe.core.connection import ConnectionSettings, RegionSource
from sealscribe.core.demo_keys import is_demo_key
from sealscribe.core.errors import AppError, AppFailure, ErrorCode

CONNECT_SECONDS: Final = 5
READ_SECONDS: Final = 30
EXTRA_SECONDS: Final = 3
"""How long what is only nice to know may take, for connecting and for the answer."""
_ATTEMPTS: Final = 3
_POOL: Final = 8
# At lower levels these write whole requests, with context values, tokens and signed URLs in them.
_WIRE_LOGGERS: Final = ("botocore", "boto3", "s3transfer", "urllib3")


class AwsClients:
    """Makes each client once, when it is first asked for; for any thread.

    The demo's clients take their endpoint, Region and keys from the settings alone: neither environment nor shared
    configuration reaches them, and nothing but an address of this computer is accepted as their endpoint. Nothing is
    ever signed with the keys of the other world. ``ask_code`` asks for the code of an MFA device; without it, a profile
    that needs one is refused.

    Raises AppFailure: PROFILE_NOT_FOUND, NO_REGION, SANDBOX_FAILED and whatever the credentials chain brings.
    """

    def __init__(self, settings: ConnectionSettings, *, ask_code: AskCode | None = None) -> None:
        self.settings = settings
        self._processes = Processes()
        self._lock = threading.RLock()
        self._clients: dict[str, BaseClient] = {}
        keep_requests_out_of_logs()
        if settings.is_demo and not is_loopback(settings.endpoint_url):
            raise AppFailure(AppError(ErrorCode.SANDBOX_FAILED))
        if is_demo_key(settings.access_key_id) != settings.is_demo:
            raise AppFailure(AppError(ErrorCode.WRONG_WORLD))
        with translated(""):
            self._core_session = isolated_session() if settings.is_demo else _default_session()
            parsers = self._core_session.get_component("response_parser_factory")
            parsers.set_parser_defaults(timestamp_parser=read_time)
            use_model_reader(self._core_session)
            note_answers(self._core_session)
            self._session = boto3.Session(
                aws_access_key_id=settings.access_key_id or None,
                aws_secret_access_key=settings.secret_access_key or None,
                aws_session_token=settings.session_token or None,
                region_name=settings.region or None,
                profile_name=settings.profile or None if not settings.is_demo else None,
                botocore_session=self._core_session,
            )
            self.region, self.region_source = self._find_region()
            self.profile: str = self._core_session.profile or ""
            keep_worlds_apart(self._core_session, is_demo=settings.is_demo)
            if not settings.is_demo and not settings.access_key_id:
                fit_chain(self._core_session, ask_code, self._processes)
        if not self.region:
            raise AppFailure(AppError(ErrorCode.NO_REGION))

    @property
    def transcribe(self) -> BaseClient:
        """The Transcribe client for what may be asked twice."""
        return self._client("transcribe")

    @property
    def transcribe_once(self) -> BaseClient:
        """The Transcribe client that sends exactly once: a repeated StartTranscriptionJob meets its own job."""
        return self._client("transcribe", once=True)

    @property
    def s3(self) -> BaseClient:
        """The S3 client; it does not follow redirects to another Region, where Transcribe could not go either."""
        return self._client("s3")

    @property
    def kms(self) -> BaseClient:
        """The KMS client."""
        return self._client("kms")

    @property
    def sts(self) -> BaseClient:
        """The STS client."""
        return self._client("sts")

    @property
    def iam(self) -> BaseClient:
        """The IAM client, for what is nice to know: it gives up soon."""
        return self._client("iam", once=True)

    @property
    def endpoint_url(self) -> str:
        """The endpoint that stands in for AWS's own, by the settings, environment or profile; else empty.

        It may stand in for one of the services only.
        """
        if self.settings.endpoint_url:
            return self.settings.endpoint_url
        for client in (self.transcribe, self.kms, self.s3, self.sts):
            url = str(client.meta.endpoint_url)
            if not is_aws_host(urlsplit(url).hostname or ""):
                return url
        return ""

    @property
    def ca_bundle(self) -> str | bool:
        """What certificates are checked against: a file of the configuration, or True for the usual ones."""
        with translated(""):
            return self._core_session.get_config_variable("ca_bundle") or True

    def cancel_processes(self) -> None:
        """End the credential processes that run, from any thread: whoever waits for one gets its failure."""
        self._processes.cancel()

    def close(self) -> None:
        """Close the connections. A client that is asked for later is made anew."""
        with self._lock:
            clients, self._clients = self._clients, {}
            for client in clients.values():
                client.close()

    def _find_region(self) -> tuple[str, RegionSource]:
        """Return the Region and who named it; that of a profile which a person chose goes before the environment."""
        if self.settings.is_demo:
            return self.settings.region, RegionSource.DEMO
        if self.settings.region:
            return self.settings.region, RegionSource.CHOSEN
        own = str(self._core_session.get_scoped_config().get("region", ""))
        if self.settings.profile and own:
            return own, RegionSource.PROFILE
        found = str(self._session.region_name or "")
        return found, RegionSource.PROFILE if found == own else RegionSource.ENVIRONMENT

    def _client(self, service: str, *, once: bool = False) -> BaseClient:
        name = f"{service} once" if once else service
        with self._lock:
            if name not in self._clients:
                with translated(""):
                    self._clients[name] = self._make(service, _ATTEMPTS if not once else 1)
            return self._clients[name]

    def _make(self, service: str, attempts: int) -> BaseClient:
        endpoint = self.settings.endpoint_url or None
        on_this_computer = is_loopback(self.settings.endpoint_url)
        client = self._new(service, endpoint, attempts, on_this_computer=on_this_computer)
        if endpoint is None and is_loopback(str(client.meta.endpoint_url)):
            client.close()
            client = self._new(service, endpoint, attempts, on_this_computer=True)
        if service == "s3":
            client.meta.events.register_last("before-parameter-build.s3", _stay_in_region)
        return client

    def _new(self, service: str, endpoint: str | None, attempts: int, *, on_this_computer: bool) -> BaseClient:
        is_extra = service == "iam"
        config = Config(
            connect_timeout=EXTRA_SECONDS if is_extra else CONNECT_SECONDS,
            read_timeout=EXTRA_SECONDS if is_extra else READ_SECONDS,
            retries={"mode": "standard", "total_max_attempts": attempts},
            user_agent_extra=f"sealscribe/{__version__}",
            max_pool_connections=_POOL,
            # A proxy cannot reach this computer's own addresses.
            proxies={} if on_this_computer else None,
            s3={"addressing_style": "path"} if on_this_computer else None,
        )
        return self._session.client(service, region_name=self.region, endpoint_url=endpoint, config=config)


def is_loopback(url: str) -> bool:
    """Tell whether a URL points to this computer."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def keep_requests_out_of_logs() -> None:
    """Keep the libraries below from logging what they send and receive, whatever level the program logs at."""
    for name in _WIRE_LOGGERS:
        logging.getLogger(name).setLevel(logging.ERROR)


def _default_session() -> botocore.session.Session:
    session = botocore.session.Session()
    # On a computer that is no EC2 instance the metadata address never answers: once and for one second is enough.
    session.set_config_variable("metadata_service_timeout", 1)
    session.set_config_variable("metadata_service_num_attempts", 1)
    return session


def isolated_session() -> botocore.session.Session:
    """Return a session whose every setting is botocore's default or set by us: no environment, no shared files."""
    session = botocore.session.Session()
    store = botocore.configprovider.ConfigValueStore()
    for name, (_, _, default, _) in session.SESSION_VARIABLES.items():
        value = None if name in ("config_file", "credentials_file") else default
        own = botocore.configprovider.InstanceVarProvider(name, session)
        usual = botocore.configprovider.ConstantProvider(value)
        store.set_config_provider(name, botocore.configprovider.ChainProvider([own, usual]))
    session.register_component("config_store", store)
    return session


def _stay_in_region(context: dict[str, Any], **_: object) -> None:
    """Tell botocore's S3 redirector that this request was redirected already, so that the refusal is seen."""
    redirect = context.get("s3_redirect")
    if redirect is not None:
        redirect["redirected"] = True
