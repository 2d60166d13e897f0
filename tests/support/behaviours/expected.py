"""What the program must make of a behaviour: class, exit code, title of the guidance, attempts."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from app.api.limits import Limits
from app.base import errors
from tests.support.checking import QUICK
from tests.support.server import Answer


@dataclass(frozen=True)
class Expected:
    """The right-hand side of the table."""

    error: type[errors.InspectorError]
    exit_code: int
    title: str
    asked: int = 1
    """How often the server is asked: three times if another attempt may help."""

    @property
    def thrice(self) -> "Expected":
        """The same, after two retries."""
        return replace(self, asked=3)


@dataclass(frozen=True)
class Behaviour:
    """One row of the table."""

    name: str
    answer: Answer
    expected: Expected
    limits: Limits = QUICK


def rows(
    expected: Expected, answers: Mapping[str, Answer], limits: Limits = QUICK
) -> tuple[Behaviour, ...]:
    """A row for each answer."""
    return tuple(Behaviour(name, answer, expected, limits) for name, answer in answers.items())


def status(code: int, body: object = b"", **headers: str) -> Answer:
    """An answer of this status."""
    return Answer(code, {name.replace("_", "-"): text for name, text in headers.items()}, body)


def error(message: object, **more: object) -> dict[str, Any]:
    """The envelope in which the service says no."""
    return {"error": message, **more}


REFUSED: Final = Expected(errors.UnauthorizedError, 3, "useapi.net did not accept your API token")
SUBSCRIPTION: Final = Expected(
    errors.SubscriptionError, 5, "useapi.net found no active subscription"
)
PLAN: Final = Expected(errors.PlanRequiredError, 5, "The service asks for a paid plan")
FORBIDDEN: Final = Expected(errors.ForbiddenError, 5, "useapi.net refused this request")
LINKED: Final = Expected(
    errors.AccountInErrorError, 5, "useapi.net reports a problem with a linked account"
)
NOTHING: Final = Expected(
    errors.NothingConfiguredError, 4, "Your token works; no channel is set up yet"
)
ADDRESS: Final = Expected(
    errors.WrongAddressError, 5, "There is no list of accounts at this address"
)
GONE: Final = Expected(errors.GoneError, 5, "useapi.net no longer offers this list")
WAIT: Final = Expected(errors.RateLimitedError, 5, "useapi.net asks you to wait")
TROUBLE: Final = Expected(errors.ServiceTroubleError, 5, "useapi.net has trouble of its own")
REDIRECTED: Final = Expected(
    errors.RedirectedError, 5, "The request was sent on to another address"
)
STATUS: Final = Expected(
    errors.UnexpectedStatusError, 5, "useapi.net answered in a way this program does not know"
)
PAGE: Final = Expected(errors.WebPageError, 5, "A web page came instead of the accounts")
UNREADABLE: Final = Expected(errors.UnreadableError, 5, "The answer could not be read")
SHAPE: Final = Expected(
    errors.UnexpectedShapeError, 5, "The answer is not the list this program knows"
)
LARGE: Final = Expected(errors.TooLargeError, 5, "The answer is too large")
PACKED: Final = Expected(
    errors.UnsupportedEncodingError,
    5,
    "The answer is compressed in a way this program does not know",
)
LOST: Final = Expected(errors.ConnectionLostError, 5, "The connection to {host} broke off", 3)
NOT_HTTP: Final = Expected(errors.NotHttpError, 5, "What answered at {host} is not a web service")
SILENT: Final = Expected(errors.TimedOutError, 5, "{host} did not answer in time")
STOPPED: Final = Expected(errors.TimedOutError, 5, "The answer from {host} stopped coming")
SLOW: Final = Expected(errors.TimedOutError, 5, "The answer from {host} came too slowly")
PROXY: Final = Expected(errors.ProxyError, 5, "A proxy did not let the request through")
