"""Every way a check can go wrong, one class each.

A class carries facts, never words for people (those are in `app.guidance`) and never a secret: the
text of an exception is its `kind` and its facts, so that a traceback or a log can show it. Where a
foreign exception is the cause, it is chained; its own text is not to be trusted with a token in it.
"""

from dataclasses import dataclass
from datetime import datetime

from app.base.inspector_error import InspectorError
from app.base.keyring_errors import (
    KeyringBrokenEntryError,
    KeyringDismissedError,
    KeyringElsewhereError,
    KeyringEntryTooLongError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringNothingSharedError,
    KeyringSilentError,
)

__all__ = [
    "InspectorError",
    "KeyringBrokenEntryError",
    "KeyringDismissedError",
    "KeyringElsewhereError",
    "KeyringEntryTooLongError",
    "KeyringError",
    "KeyringLockedError",
    "KeyringMissingError",
    "KeyringNothingSharedError",
    "KeyringSilentError",
]
"""What has a file of its own; the rest is below."""


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
    """Which of those of `app.base.files`."""


@dataclass(eq=False, kw_only=True)
class FileNotWrittenError(InspectorError):
    """A file could not be saved; if it was there before, it is as it was."""

    kind = "file_not_written"
    reason: str
    """Which of those of `app.base.files`."""
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
