"""Every way a check can go wrong, one class each.

Those of the keyring are in `keyring_errors`, those of this program in `program_errors`.

To add an error: write its class here, with its facts as annotated fields, and `status` if it stands
for one HTTP status; `kind` follows from its name. Then give it a row in `app.guidance`, and name
the test that reaches it in ``tests/api/test_every_error.py``.

A class carries facts, never words for people (those are in `app.guidance`) and never a secret: the
text of an exception is its `kind` and its facts, so that a traceback or a log can show it. An
exception of a library that is the cause is chained; its text may hold a token and is never shown.
"""

import re
from dataclasses import dataclass, fields
from datetime import datetime
from typing import ClassVar, dataclass_transform


@dataclass_transform(eq_default=False, kw_only_default=True)
@dataclass(eq=False, kw_only=True)
class InspectorError(Exception):
    """The base of all errors that people are told about; each class below it is a dataclass."""

    kind: ClassVar[str] = "error"
    """A stable name: what ``--check --json`` prints."""
    exit_code: ClassVar[int] = 5
    """How ``--check`` ends."""
    status: ClassVar[int | None] = None
    """The HTTP status, for a class that stands for one alone."""
    _concerns_all: ClassVar[bool] = False

    @property
    def concerns_all(self) -> bool:
        """Whether any other question to useapi.net would fail for the same reason."""
        return self._concerns_all

    def __init_subclass__(cls) -> None:
        if "kind" not in vars(cls):
            words = re.findall("[A-Z][a-z]*", cls.__name__.removesuffix("Error"))
            cls.kind = "_".join(words).lower()
        dataclass(eq=False, kw_only=True)(cls)

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

    exit_code = 3
    _concerns_all = True


class TokenMalformedError(InspectorError):
    """The text that was given cannot be sent as a token."""

    exit_code = 3
    _concerns_all = True
    fault: str
    """One of `app.credentials.api_token.Verdict`."""


# ---- The answer -----------------------------------------------------------------------------


class AnswerError(InspectorError):
    """An HTTP answer came that is not a list of accounts."""

    status_code: int | None = None
    excerpt: str = ""
    """The beginning of the body: redacted, one line, at most 200 characters."""


class UnauthorizedError(AnswerError):
    """The API token was refused."""

    exit_code = 3
    status = 401
    _concerns_all = True


class SubscriptionError(AnswerError):
    """There is no subscription, or it has expired."""

    status = 402
    _concerns_all = True


class PlanRequiredError(AnswerError):
    """402 that is about the plan of an account at the service itself."""


class ForbiddenError(AnswerError):
    """The service, or a firewall before it, refused the request."""

    status = 403


class NothingConfiguredError(AnswerError):
    """A 404 that says so, or an empty map: the token works, and no account is set up."""

    exit_code = 4


class WrongAddressError(AnswerError):
    """Any other 404: there is no such list at this address."""

    status = 404


class GoneError(WrongAddressError):
    """404 of useapi.net itself, which says that it has no such address any more."""


class RateLimitedError(AnswerError):
    """There were too many requests."""

    status = 429
    retry_at: datetime | None = None
    """When the service wants to be asked again (aware, UTC), if it said so."""


class AccountInErrorError(AnswerError):
    """A linked account waits for its owner; only useapi.net has this status."""

    status = 596


class ServiceTroubleError(AnswerError):
    """5xx: the service, or one behind it, has trouble."""

    retry_at: datetime | None = None
    proxy: str = ""
    """Host and port of the proxy between, which may have answered itself."""


class RedirectedError(AnswerError):
    """3xx. A redirect is never followed: the token belongs to one origin."""

    target_host: str = ""
    is_same: str = ""
    """``yes`` if that is the host that was asked."""


class UnexpectedStatusError(AnswerError):
    """A status that no other class stands for."""


class WebPageError(AnswerError):
    """A web page instead of data: a captive portal, a filter, a maintenance page."""


class UnreadableError(AnswerError):
    """The body is not JSON in UTF-8."""

    position: int | None = None
    """Byte offset of the fault, if known."""


class UnexpectedShapeError(AnswerError):
    """The body is JSON, but not the documented map of accounts."""


class PlanNotToldError(AnswerError):
    """An answer about the plan of one account that has no plan in it."""


class TooLargeError(AnswerError):
    """The body has more bytes than an answer may have."""

    limit_mib: int


class UnsupportedEncodingError(AnswerError):
    """The body has a content coding that was not asked for."""

    encoding: str


# ---- The network ----------------------------------------------------------------------------


class NetworkError(InspectorError):
    """No whole answer came."""

    host: str = ""


class NameNotFoundError(NetworkError):
    """The host's name could not be resolved."""

    _concerns_all = True


class ConnectionRefusedByHostError(NetworkError):
    """The host answered that nothing listens there."""

    kind = "connection_refused"
    _concerns_all = True


class UnreachableError(NetworkError):
    """There is no route to the host: most often this computer is offline."""

    _concerns_all = True


class TimedOutError(NetworkError):
    """Connection or answer took too long."""

    phase: str
    """``connecting``, ``securing``, ``waiting``, ``reading``, or ``slow`` (it came, not whole)."""

    @property
    def concerns_all(self) -> bool:
        """No connection can be made to any service; an answer that does not come is its own."""
        return self.phase in {"connecting", "securing"}


class ConnectionLostError(NetworkError):
    """The connection ended before the answer did."""

    phase: str = ""
    """``securing`` if it ended before it was encrypted."""


class NotHttpError(NetworkError):
    """Something answered, but not in HTTP."""


class CertificateError(NetworkError):
    """The server's certificate comes from nobody this computer trusts."""

    kind = "certificate_untrusted"
    _concerns_all = True


class CertificateExpiredError(CertificateError):
    """The certificate is out of date."""


class CertificateNotYetValidError(CertificateError):
    """The certificate starts in the future: most often this computer's clock is wrong."""


class CertificateWrongHostError(CertificateError):
    """The certificate is for another name."""


class TrustSettingError(NetworkError):
    """The certificate is not trusted, and an environment variable for trust leads nowhere."""

    _concerns_all = True
    variable: str = ""


class SecureConnectionError(NetworkError):
    """TLS failed for another reason than the certificate."""

    _concerns_all = True


class NotEncryptedError(NetworkError):
    """What answered where TLS was expected does not speak it."""

    _concerns_all = True


class ProxyError(NetworkError):
    """The proxy refused, or cannot be reached."""

    _concerns_all = True
    address: str = ""
    """Its host and port."""
    variable: str = ""
    """The environment's name for it; empty for a setting of the system."""
    login: str = ""
    """``sent`` if a user name was set, ``none`` if not."""
    failure: str = ""
    """One of `app.api.proxy_failures`."""
    offered: str = ""
    """The kinds of login that it offers."""
    proxy_status: int | None = None


class ProxySettingError(InspectorError):
    """The proxy setting of this computer cannot be used."""

    _concerns_all = True
    variable: str = ""
