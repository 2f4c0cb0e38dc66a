"""Through whom AWS is asked: what can be chosen, what a connection is made of, and what it turned out to be."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sealscribe.core.draft import Session
from sealscribe.core.errors import AppError
from sealscribe.core.job_record import JobOrigin


class ConnectionKind(StrEnum):
    """Where the credentials of a connection come from."""

    PROFILE = "profile"
    ENVIRONMENT = "environment"
    ACCESS_KEYS = "access-keys"
    DEMO = "demo"


class CredentialKind(StrEnum):
    """How a profile of the shared configuration files gets its credentials; NONE where it names no way."""

    SSO = "sso"
    LOGIN = "login"
    ASSUME_ROLE = "assume-role"
    WEB_IDENTITY = "web-identity"
    PROCESS = "process"
    STATIC = "static"
    NONE = "none"


class RegionSource(StrEnum):
    """Who named the Region of a connection; ENVIRONMENT is AWS_DEFAULT_REGION."""

    CHOSEN = "chosen"
    PROFILE = "profile"
    ENVIRONMENT = "environment"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class ConnectionChoice:
    """What a person chose; never a secret. An empty ``region`` is the one that profile or environment name."""

    kind: ConnectionKind = ConnectionKind.ENVIRONMENT
    profile: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class AccessKeys:
    """An access key of IAM, or a temporary one with its session token. Nothing of it shows in a representation."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """What a connection is made of. Empty texts leave the choice to boto3's default chain.

    ``access_key_id`` and what belongs to it come from the keyring, or from the demo's sandbox, which makes them up;
    they never show in a representation. With a profile, they are empty.
    """

    profile: str = ""
    region: str = ""
    endpoint_url: str = ""
    access_key_id: str = field(default="", repr=False)
    secret_access_key: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)
    is_demo: bool = False

    @property
    def kind(self) -> ConnectionKind:
        """Where the credentials come from."""
        if self.is_demo:
            return ConnectionKind.DEMO
        if self.access_key_id:
            return ConnectionKind.ACCESS_KEYS
        return ConnectionKind.PROFILE if self.profile else ConnectionKind.ENVIRONMENT


def settings_of_keys(keys: AccessKeys, region: str) -> ConnectionSettings:
    """Return what a connection with access keys is made of; an empty Region leaves the choice to the environment."""
    return ConnectionSettings(
        region=region,
        access_key_id=keys.access_key_id,
        secret_access_key=keys.secret_access_key,
        session_token=keys.session_token,
    )


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection that was proven by GetCallerIdentity. ``endpoint_url`` is empty for AWS's own endpoints.

    ``alias`` is the account's alias, empty where it has none or may not be read.
    """

    account: str
    caller_arn: str
    region: str
    partition: str
    profile: str = ""
    endpoint_url: str = ""
    kind: ConnectionKind = ConnectionKind.ENVIRONMENT
    alias: str = ""
    region_source: RegionSource = RegionSource.CHOSEN

    @property
    def is_demo(self) -> bool:
        """Tell whether it is the embedded AWS of the demo that answers."""
        return self.kind is ConnectionKind.DEMO

    @property
    def session(self) -> Session:
        """What the rules of a draft need to know."""
        return Session(self.region, self.account, self.partition)

    @property
    def origin(self) -> JobOrigin:
        """What a job's record keeps."""
        return JobOrigin(self.region, self.profile, self.account, self.caller_arn, self.endpoint_url, self.is_demo)

    def is_home_of(self, origin: JobOrigin) -> bool:
        """Tell whether jobs of that origin may be worked on with this connection."""
        return self.origin.is_same_place(origin)


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile of the shared configuration files, as far as it is told to people: never a secret.

    ``account`` is the account that it names itself (``sso_account_id``, or that of ``role_arn``), or empty.
    ``endpoint_url`` is its own stand-in for AWS's endpoints. ``fingerprint`` changes with anything in it, secrets
    included, and cannot be traced back to them.
    """

    name: str
    kind: CredentialKind
    region: str = ""
    account: str = ""
    role_arn: str = ""
    source_profile: str = ""
    mfa_serial: str = ""
    sso_session: str = ""
    endpoint_url: str = ""
    fingerprint: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class EnvironmentFacts:
    """What the environment variables of this process say to the AWS SDK; names and plain facts, never a secret.

    ``ignored_region`` is AWS_REGION, which the SDK for Python does not read. ``endpoint_urls`` are pairs of variable
    and URL for each AWS_ENDPOINT_URL* that is in force.
    """

    has_access_keys: bool = False
    has_session_token: bool = False
    has_web_identity: bool = False
    has_container: bool = False
    profile: str = ""
    region: str = ""
    ignored_region: str = ""
    endpoint_urls: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AwsConfiguration:
    """What this computer has for the AWS CLI and SDKs.

    ``regions`` are those that botocore knows for Amazon Transcribe, of all partitions. ``command_line`` is the path
    of the AWS CLI, or empty. ``error`` tells why a file could not be read; what could be read of the others is there.
    ``watched`` are the files and folders whose change may change any of this, or mean a fresh sign-in.
    """

    profiles: tuple[Profile, ...] = ()
    environment: EnvironmentFacts = EnvironmentFacts()
    regions: tuple[str, ...] = ()
    config_file: str = ""
    credentials_file: str = ""
    command_line: str = ""
    watched: tuple[str, ...] = ()
    error: AppError | None = None

    def profile(self, name: str) -> Profile | None:
        """Return the profile of that name, or None."""
        return next((profile for profile in self.profiles if profile.name == name), None)


class ConnectionStage(StrEnum):
    """How far a connection is."""

    NOT_CONNECTED = "not-connected"
    WAITING_FOR_KEYRING = "waiting-for-keyring"
    WAITING_FOR_CODE = "waiting-for-code"
    CHECKING = "checking"
    CONNECTED = "connected"
    REFUSED = "refused"

    @property
    def is_busy(self) -> bool:
        """Tell whether an attempt is under way, which can be cancelled."""
        return self in (self.WAITING_FOR_KEYRING, self.WAITING_FOR_CODE, self.CHECKING)


@dataclass(frozen=True, slots=True)
class ConnectionState:
    """What became of a choice: ``connection`` where it is CONNECTED, ``error`` where it is REFUSED."""

    choice: ConnectionChoice
    stage: ConnectionStage = ConnectionStage.NOT_CONNECTED
    connection: Connection | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class CodeQuestion:
    """The code of an MFA device is asked for; ``serial`` is the device's serial number or ARN."""

    question_id: int
    profile: str
    serial: str


class KeysPlace(StrEnum):
    """Where access keys are kept: nowhere, in the keyring of this computer, or in memory until the program ends."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    MEMORY = "memory"


class KeysStage(StrEnum):
    """What is being done with the access keys."""

    IDLE = "idle"
    WAITING_FOR_KEYRING = "waiting-for-keyring"
    CHECKING = "checking"


class KeysOutcome(StrEnum):
    """What was last done with the access keys, successfully."""

    SAVED = "saved"
    KEPT_IN_MEMORY = "kept-in-memory"
    TESTED = "tested"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class KeysState:
    """What the page of the access keys shows. ``is_known`` is False until the keyring was looked into.

    ``masked_id`` is the access key id but for its middle. ``backend`` names the keyring in use, or is empty.
    ``error`` tells why the last step failed; with ``may_keep_in_memory`` the keys that were entered were accepted by
    AWS and can be used until the program ends, without the keyring.
    """

    stage: KeysStage = KeysStage.IDLE
    place: KeysPlace = KeysPlace.NOWHERE
    is_known: bool = False
    masked_id: str = ""
    backend: str = ""
    outcome: KeysOutcome | None = None
    identity: Connection | None = None
    error: AppError | None = None
    may_keep_in_memory: bool = False


def masked_id(access_key_id: str) -> str:
    """Return an access key id that can be recognised, not copied: "AKIA…MPLE"."""
    return f"{access_key_id[:4]}\N{HORIZONTAL ELLIPSIS}{access_key_id[-4:]}" if len(access_key_id) > 8 else ""
