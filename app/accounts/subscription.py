"""The subscription at useapi.net: what every service has in common.

https://useapi.net/docs/account-management/get-account
"""

import calendar
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple

import msgspec

from app.base.errors import UnexpectedShapeError, UnreadableError
from app.base.untrusted_text import readable
from app.catalogue.common_fields import EMAIL, PROBLEM
from app.catalogue.service import Endpoint, Service
from app.fields.json_values import first_byte, read_text, read_whole_number

_ENTRIES: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_SHORT_DATE: Final = re.compile(r"(\d\d)(\d\d)(\d\d)", re.ASCII)
_LONG_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)
_MOST_SHARES: Final = 200
_NAMES: Final = ("subscriptionIsActive", "subscriptions", "maxAccountsPerAPI", "accounts", "sub")


class Share(NamedTuple):
    """The accounts that count for one service."""

    name: str
    """The service, as useapi.net calls it here."""
    total: int | None
    errors: int
    """Accounts that useapi.net itself counts as being in error."""


@dataclass(frozen=True, repr=False)
class Owner:
    """Whose subscription it is: for the details alone, never exported."""

    email: str
    name: str


@dataclass(frozen=True)
class Subscription:
    """Every value may be missing: the documentation calls all of them optional."""

    is_active: bool | None = None
    last_renewal: date | None = None
    subscriptions: int | None = None
    accounts_per_service: int | None = None
    shares: tuple[Share, ...] = ()
    problem: str | None = None
    """What useapi.net says is wrong, in its words."""
    owner: Owner | None = field(default=None, repr=False)
    ill_typed: tuple[str, ...] = ()
    """API names of what is of another type than documented."""

    def renewal(self, today: date) -> date | None:
        """The day of the next renewal: it is paid by the month.

        None where it cannot be told: the subscription is over, or its last renewal is too long ago.
        """
        last = self.last_renewal
        if last is None or self.is_active is False:
            return None
        following = last if last >= today else _month_later(last)
        return following if following >= today else None

    def share_of(self, service: Service) -> Share | None:
        """What it says of a service; None if it does not name it."""
        return next((share for share in self.shares if service.is_called(share.name)), None)

    @property
    def full(self) -> tuple[Share, ...]:
        """The services to which no account can be added."""
        most = self.accounts_per_service
        return tuple(each for each in self.shares if most and each.total and each.total >= most)

    @property
    def with_errors(self) -> tuple[Share, ...]:
        """The services of which useapi.net itself counts accounts in error."""
        return tuple(share for share in self.shares if share.errors)


def read_subscription(body: bytes | bytearray) -> Subscription:
    """What the answer says.

    Raises:
        UnreadableError: It is not JSON in UTF-8.
        UnexpectedShapeError: It is JSON, but says nothing of a subscription.
    """
    try:
        entry = _ENTRIES.decode(body)
        if not any(name in entry for name in _NAMES):
            raise UnexpectedShapeError
        return _Reader(entry).subscription()
    except (msgspec.ValidationError, RecursionError) as exc:
        raise UnexpectedShapeError from exc
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        raise UnreadableError from exc


SUBSCRIPTION: Final = Endpoint(
    path="/v2/account",
    read=read_subscription,
    secret_names=(EMAIL.id, "name", "replyUrl"),
)


class _Reader:
    """Reads value by value, and notes what is not as documented."""

    def __init__(self, entry: dict[str, msgspec.Raw]) -> None:
        self._entry = entry
        self._ill_typed: list[str] = []

    def subscription(self) -> Subscription:
        return Subscription(
            is_active=self._truth("subscriptionIsActive"),
            last_renewal=self._day("sub"),
            subscriptions=self._number("subscriptions"),
            accounts_per_service=self._number("maxAccountsPerAPI"),
            shares=self._shares("accounts"),
            problem=PROBLEM.read(self._piece(PROBLEM.id))[0],
            owner=self._owner(),
            ill_typed=tuple(self._ill_typed),
        )

    def _noted(self, name: str, *, as_documented: bool) -> None:
        if not as_documented:
            self._ill_typed.append(name)

    def _piece(self, name: str) -> memoryview:
        return memoryview(self._entry.get(name, b"null"))

    def _truth(self, name: str) -> bool | None:
        kind = first_byte(self._piece(name))
        self._noted(name, as_documented=kind in {b"t", b"f", b"n"})
        return {b"t": True, b"f": False}.get(kind)

    def _number(self, name: str) -> int | None:
        number, as_documented = read_whole_number(self._piece(name))
        self._noted(name, as_documented=as_documented)
        return number

    def _string(self, name: str) -> str:
        text, as_documented = read_text(self._piece(name))
        self._noted(name, as_documented=as_documented)
        return readable(text or "")

    def _day(self, name: str) -> date | None:
        text, _ = read_text(self._piece(name))
        day = _day(text) if text else None
        is_missing = first_byte(self._piece(name)) == b"n" or text == ""
        self._noted(name, as_documented=is_missing or day is not None)
        return day

    def _owner(self) -> Owner | None:
        owner = Owner(self._string(EMAIL.id), self._string("name"))
        return owner if owner.email or owner.name else None

    def _shares(self, name: str) -> tuple[Share, ...]:
        piece = self._piece(name)
        if first_byte(piece) != b"{":
            self._noted(name, as_documented=first_byte(piece) == b"n")
            return ()
        shares = [*_ENTRIES.decode(piece).items()][:_MOST_SHARES]
        return tuple(
            self._share(*each) for each in shares if first_byte(memoryview(each[1])) == b"{"
        )

    def _share(self, name: str, raw: msgspec.Raw) -> Share:
        counts = _ENTRIES.decode(raw)
        total, errors = (
            read_whole_number(memoryview(counts.get(each, b"null")))[0]
            for each in ("total", "error")
        )
        return Share(readable(name), total, errors or 0)


def _day(text: str) -> date | None:
    """``261115``, or a date as everybody writes it."""
    if short := _SHORT_DATE.fullmatch(text.strip()):
        parts = (2000 + int(short[1]), int(short[2]), int(short[3]))
    elif long := _LONG_DATE.match(text.strip()):
        parts = (int(long[1]), int(long[2]), int(long[3]))
    else:
        return None
    try:
        return date(*parts)
    except ValueError:
        return None


def _month_later(day: date) -> date:
    """As subscriptions are renewed: on the 31st of January, then on the last of February."""
    following = day.replace(day=1) + timedelta(days=31)
    last = calendar.monthrange(following.year, following.month)[1]
    return following.replace(day=min(day.day, last))
