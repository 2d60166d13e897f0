"""Every way a check can go wrong, one class each.

A class carries facts, never words for people (those are in `app.guidance`) and never a secret: the
text of an exception is its `kind` and its facts, so that a traceback or a log can show it. Where a
foreign exception is the cause, it is chained; its own text is not to be trusted with a token in it.
"""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import ClassVar


@dataclass(eq=False, kw_only=True)
class InspectorError(Exception):
    """The base of all of them."""

    kind: ClassVar[str] = "error"
    """A stable name: what ``--check --json`` prints."""

    exit_code: ClassVar[int] = 5
    """How ``--check`` ends."""

    status: ClassVar[int | None] = None
    """The HTTP status that this is, where it is always the same one."""

    def facts(self) -> dict[str, str]:
        """The technical details, by field name, for a *Details* box."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: str(value) for name, value in found.items() if value not in {None, ""}}

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts().items())
        return f"{self.kind} ({facts})" if facts else self.kind


# ---- The API token --------------------------------------------------------------------------


class TokenMissingError(InspectorError):
    """No API token is known."""

    kind = "token_missing"
    exit_code = 3


@dataclass(eq=False, kw_only=True)
class TokenMalformedError(InspectorError):
    """What was given cannot be sent as a token at all."""

    kind = "token_malformed"
    exit_code = 3
    fault: str
    """Which of the faults of `app.credentials.api_token`."""


# ---- The answer -----------------------------------------------------------------------------


@dataclass(eq=False, kw_only=True)
class AnswerError(InspectorError):
    """An HTTP answer came that is not a list of accounts."""

    kind = "answer"
    status_code: int | None = None
    excerpt: str = ""
    """The beginning of the body: redacted, one line, at most 200 characters."""


class UnauthorizedError(AnswerError):
    """401: the API token was refused."""

    kind = "unauthorized"
    exit_code = 3
    status = 401


class SubscriptionError(AnswerError):
    """402: no subscription, or it ran out."""

    kind = "subscription"
    status = 402


class ForbiddenError(AnswerError):
    """403."""

    kind = "forbidden"
    status = 403


class NothingConfiguredError(AnswerError):
    """404 that says so, or an empty map: the token works and there is no channel."""

    kind = "nothing_configured"
    exit_code = 4


class WrongAddressError(AnswerError):
    """404 of another kind: there is no such list at this address."""

    kind = "wrong_address"
    status = 404


@dataclass(eq=False, kw_only=True)
class RateLimitedError(AnswerError):
    """429: too many requests."""

    kind = "rate_limited"
    status = 429
    retry_at: datetime | None = None
    """When the service wants to be asked again (aware, UTC), if it said so."""


class AccountInErrorError(AnswerError):
    """596, particular to useapi.net: a linked account waits for its owner."""

    kind = "account_in_error"
    status = 596


@dataclass(eq=False, kw_only=True)
class ServiceTroubleError(AnswerError):
    """5xx: the service, or one behind it, has trouble."""

    kind = "service_trouble"
    retry_at: datetime | None = None


@dataclass(eq=False, kw_only=True)
class RedirectedError(AnswerError):
    """3xx: the answer is elsewhere. Never followed, the token belongs to one origin."""

    kind = "redirected"
    target_host: str = ""


class UnexpectedStatusError(AnswerError):
    """A status that nothing above covers."""

    kind = "unexpected_status"


class WebPageError(AnswerError):
    """A web page instead of data: a captive portal, a filter, a maintenance page."""

    kind = "web_page"


@dataclass(eq=False, kw_only=True)
class UnreadableError(AnswerError):
    """The body is not JSON in UTF-8."""

    kind = "unreadable"
    position: int | None = None
    """Byte offset of the fault, if known."""


class UnexpectedShapeError(AnswerError):
    """JSON, but not the documented map of accounts."""

    kind = "unexpected_shape"


@dataclass(eq=False, kw_only=True)
class TooLargeError(AnswerError):
    """More bytes than an answer may have."""

    kind = "too_large"
    limit_mib: int


@dataclass(eq=False, kw_only=True)
class UnsupportedEncodingError(AnswerError):
    """A content coding that was not asked for."""

    kind = "unsupported_encoding"
    encoding: str


# ---- The network ----------------------------------------------------------------------------


@dataclass(eq=False, kw_only=True)
class NetworkError(InspectorError):
    """No whole answer came."""

    kind = "network"
    host: str = ""


class NameNotFoundError(NetworkError):
    """The host's name could not be resolved."""

    kind = "name_not_found"


class ConnectionRefusedByHostError(NetworkError):
    """The host answered that nothing listens there."""

    kind = "connection_refused"


class UnreachableError(NetworkError):
    """No way to the host: most often this computer is offline."""

    kind = "unreachable"


@dataclass(eq=False, kw_only=True)
class TimedOutError(NetworkError):
    """It took too long."""

    kind = "timed_out"
    phase: str
    """``connecting``, ``waiting`` (for the answer to begin) or ``reading``."""


class ConnectionLostError(NetworkError):
    """The connection ended before the answer did."""

    kind = "connection_lost"


class NotHttpError(NetworkError):
    """Something answered, but not in HTTP."""

    kind = "not_http"


@dataclass(eq=False, kw_only=True)
class CertificateError(NetworkError):
    """The server could not prove that it is the one asked for."""

    kind = "certificate_untrusted"


class CertificateExpiredError(CertificateError):
    """Its certificate is out of date."""

    kind = "certificate_expired"


class CertificateNotYetValidError(CertificateError):
    """Its certificate starts in the future: most often this computer's clock is wrong."""

    kind = "certificate_not_yet_valid"


class CertificateWrongHostError(CertificateError):
    """Its certificate is for another name."""

    kind = "certificate_wrong_host"


@dataclass(eq=False, kw_only=True)
class TrustSettingError(NetworkError):
    """Its certificate is not trusted, and an environment variable for trust leads nowhere."""

    kind = "trust_setting"
    variable: str = ""


class SecureConnectionError(NetworkError):
    """TLS failed for another reason than the certificate."""

    kind = "secure_connection"


@dataclass(eq=False, kw_only=True)
class ProxyError(NetworkError):
    """The proxy refused, or cannot be reached."""

    kind = "proxy"
    proxy_status: int | None = None


@dataclass(eq=False, kw_only=True)
class ProxySettingError(InspectorError):
    """The proxy setting of this computer cannot be used."""

    kind = "proxy_setting"
    variable: str = ""


# ---- The keyring ----------------------------------------------------------------------------


@dataclass(eq=False, kw_only=True)
class KeyringError(InspectorError):
    """The keyring did not do what it was asked, for a reason of its own."""

    kind = "keyring"
    exit_code = 6
    keyring: str = ""
    """Its name, as people know it."""
    cause: str = ""
    """The class of what it raised; never its text."""
    dbus_error: str = ""
    """The name of the error that it answered with, where it answers by D-Bus."""
    verb: str = ""
    """What it was asked to do: ``read``, ``keep``, ``forget``, ``move`` (an entry to another name)
    or ``clear`` (remove the entry of the old name after that)."""
    place: str = ""
    """Keyring and collection in which a token is, or was when that was last seen."""


@dataclass(eq=False, kw_only=True)
class KeyringMissingError(KeyringError):
    """There is no keyring on this system that answers."""

    kind = "keyring_missing"
    installed: str = ""
    """The name of one that is on this computer all the same."""
    state: str = ""
    """Why that one does not answer: ``stopped``, or running with its service ``switched_off``."""


class KeyringElsewhereError(KeyringError):
    """The token was kept in a place into which one cannot look now."""

    kind = "keyring_elsewhere"


class KeyringNothingSharedError(KeyringError):
    """It is there, and offers no collection in which something could be kept."""

    kind = "keyring_nothing_shared"


class KeyringLockedError(KeyringError):
    """It is locked."""

    kind = "keyring_locked"


class KeyringDismissedError(KeyringError):
    """It asked for its password, and the person said no."""

    kind = "keyring_dismissed"


class KeyringSilentError(KeyringError):
    """It did not answer in time."""

    kind = "keyring_silent"


class KeyringBrokenEntryError(KeyringError):
    """It holds something under our name that is no token."""

    kind = "keyring_broken_entry"


class KeyringEntryTooLongError(KeyringError):
    """The token is longer than this keyring's entries may be."""

    kind = "keyring_entry_too_long"


# ---- This program ---------------------------------------------------------------------------


@dataclass(eq=False, kw_only=True)
class ResourceMissingError(InspectorError):
    """A file that belongs to the program is not there."""

    kind = "resource_missing"
    name: str


@dataclass(eq=False, kw_only=True)
class ApiUrlError(InspectorError):
    """``--api-url`` names no origin that a token may be sent to."""

    kind = "api_url"
    exit_code = 2
    fault: str


@dataclass(eq=False, kw_only=True)
class SettingsUnreadableError(InspectorError):
    """The settings file could not be read as a whole; it was set aside, and a new one begun."""

    kind = "settings_unreadable"
    cause: str
    """The class of what was raised; never its text."""


@dataclass(eq=False, kw_only=True)
class SettingsNotWrittenError(InspectorError):
    """The settings could not be kept; those of before are still there."""

    kind = "settings_not_written"
    reason: str
    """Which of those of `app.files`."""


@dataclass(eq=False, kw_only=True)
class FileNotWrittenError(InspectorError):
    """A file could not be saved; if it was there before, it is as it was."""

    kind = "file_not_written"
    reason: str
    """Which of those of `app.files`."""
    name: str
    """The file's, without its folder."""


@dataclass(eq=False, kw_only=True)
class InternalError(InspectorError):
    """Something that nobody foresaw: a mistake of this program."""

    kind = "internal"
    cause: str
    """The class of what was raised; never its text."""
    where: str = ""
    """Function and line."""
    report: str = ""
    """Versions and traceback, redacted."""
