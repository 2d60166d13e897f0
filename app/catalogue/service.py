"""The types that describe a listing of useapi.net: its path, its fields, its pages."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any, Final, Generic, NamedTuple, TypeVar

from app.base.i18n import Text
from app.catalogue.common_fields import ACCOUNT, FREE, HEALTH, PROBLEM, RUNNING, SERVICE_NAME
from app.fields.capacity import CapacityField
from app.fields.field import Field, IdentifierField
from app.fields.token import TokenField

T = TypeVar("T")

_NOTHING_CONFIGURED: Final = ("configuration not found", "configure at least one account")
_NOT_LETTERS: Final = re.compile("[^a-z]+")
_VERSION: Final = re.compile(r"-v\d+$")


class Status(Enum):
    """Whether useapi.net still offers a listing."""

    CURRENT = "current"
    DEPRECATED = "deprecated"
    """It still answers, and its own documentation points to another one."""
    RETIRED = "retired"
    """It may be gone: asked only when somebody wants that."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Endpoint(Generic[T]):
    """A ``GET`` that useapi.net answers from its own records.

    Attributes:
        path: Exactly.
        read: Turns the body of a 200 into what it says; raises a class of `app.base.errors`.
        nothing_configured: Pieces of the sentence in a 404 when nothing is set up, in lower case;
            any one of them will do.
        secret_names: Names of JSON fields whose values never appear in an excerpt of a body.
        may_be_empty: An answer that says nothing is an answer, and not that nothing is set up.
    """

    path: str
    read: Callable[[bytes | bytearray], T]
    nothing_configured: tuple[str, ...] = ()
    secret_names: tuple[str, ...] = ()
    may_be_empty: bool = False


class Place(NamedTuple):
    """Where a field stands in an entry: ``("jwt", "ExpireTimeUTC")``."""

    field: Field[Any]
    path: tuple[str, ...]


def at(field: Field[Any], *path: str) -> Place:
    """`field` at `path`; without one, under its own name."""
    return Place(field, path or (field.id,))


class Tally(NamedTuple):
    """Where an answer tells how many jobs each account runs.

    The rows at `path` may be a list of objects that name their account, or an object of rows by
    account. A row may be an object, a number, or a list with one item a job.
    """

    path: tuple[str, ...] = ()
    account: str = ""
    """The name under which a row of a list says whose it is."""
    account_pattern: str = ""
    """A regular expression whose first group is the account within that text."""
    running: str = ""
    """The name of a row's number; without one, each row of a list is one job."""
    free: str = ""


@dataclass(frozen=True, eq=False, kw_only=True)
class Running:
    """An answer from useapi.net's own records about the jobs of all accounts of a service.

    Attributes:
        path: Exactly, with its query.
        tallies: The parts of the answer that count; their numbers are added.
        unnamed_runs_nothing: An account that the answer does not name runs no job.
        blind_spot: What the numbers cannot contain.
    """

    path: str
    tallies: tuple[Tally, ...]
    unnamed_runs_nothing: bool = False
    blind_spot: Text | None = None

    @property
    def fields(self) -> tuple[Field[Any], ...]:
        """What is known of an account from it."""
        return (RUNNING, FREE) if any(tally.free for tally in self.tallies) else (RUNNING,)


@dataclass(frozen=True, eq=False, kw_only=True)
class PlanRequest:
    """A ``GET`` about one account for which useapi.net asks the service itself.

    Only when a person asks for it, for one account at a time, and never by itself.

    Attributes:
        path: Exactly; the account follows as the value of `parameter`.
        parameter: The name in the query.
        places: What is read of the answer; nothing else is kept.
        unread: See `Service.unread`.
        warning: What it may do, in a sentence to be read before.
    """

    path: str
    parameter: str
    places: tuple[Place, ...]
    unread: frozenset[str]
    warning: Text


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class Service:
    """A map of id to object that useapi.net answers from its own records.

    Attributes:
        id: Its name on the command line.
        name: Its name for people.
        path: The path of the ``GET``, exactly.
        documentation: The page that describes the answer.
        setup_page: The page that says how an account is added.
        key: What the entries are listed under.
        places: The fields of an entry, in the order in which they are shown.
        nothing_configured: Pieces of the sentence in a 404 when nothing is set up, in lower case;
            any one of them will do. An empty 404 and an empty object say the same everywhere.
        unread: Names, at any depth of an entry, that are known and not read: secrets, what is
            personal, and what nobody needs.
        other_forms: A list, or a map within an object, is read too where a map of accounts is
            documented.
        status: Whether useapi.net still offers it.
        session_renews: useapi.net renews the sessions of this service by itself; where a field
            `RENEWS_ITSELF` is told, that decides.
        running: The answer that tells how many jobs run; None if there is none, or if the listing
            itself tells.
        plan: What can be asked about the plan of one account.
        group: A field whose different values are counted beside the accounts.
        accounts_name: What the totals of ``--json`` call the accounts.
        groups_name: What they call the values of `group`.
        json_key: The name of the key in ``--json``; empty if a field of `places` is the key.
        web_address: The page of an account, with fields by their ids; empty if there is none.
    """

    id: str
    name: str
    path: str
    documentation: str
    setup_page: str
    key: IdentifierField
    places: tuple[Place, ...]
    nothing_configured: tuple[str, ...] = _NOTHING_CONFIGURED
    unread: frozenset[str] = frozenset()
    other_forms: bool = True
    status: Status = Status.CURRENT
    session_renews: bool = False
    running: Running | None = None
    plan: PlanRequest | None = None
    group: Field[Any] | None = None
    accounts_name: str = "accounts"
    groups_name: str = ""
    json_key: str = "account"
    web_address: str = ""

    def __repr__(self) -> str:
        return f"<Service {self.id}>"

    @cached_property
    def fields(self) -> tuple[Field[Any], ...]:
        """The columns of a listing: the key, then the other fields."""
        others = [place.field for place in self.places if place.field is not self.key]
        if self.running:
            at = next((n for n, field in enumerate(others, 1) if field is self.capacity), 0)
            others[at:at] = self.running.fields
        return (self.key, *others)

    @cached_property
    def told_fields(self) -> tuple[Field[Any], ...]:
        """`fields` without a key that the entries themselves do not repeat."""
        is_told = any(place.field is self.key for place in self.places)
        return self.fields if is_told else self.fields[1:]

    @cached_property
    def by_id(self) -> dict[str, Field[Any]]:
        """The fields of this service by their ids: ranges differ between services.

        `SERVICE_NAME` and `ACCOUNT` are fields of every service.
        """
        every = {SERVICE_NAME.id: SERVICE_NAME, ACCOUNT.id: self.key}
        return every | {field.id: field for field in self.fields}

    @cached_property
    def reports_health(self) -> bool:
        """Whether it says of an account that something is wrong."""
        return not {PROBLEM.id, HEALTH.id}.isdisjoint(self.by_id)

    @property
    def is_asked(self) -> bool:
        """Whether it is asked without somebody wanting just this one."""
        return self.status is not Status.RETIRED

    def is_called(self, display_name: str) -> bool:
        """Whether the subscription means it: ``Google Flow API`` is the service ``google-flow``."""
        own = _NOT_LETTERS.sub("", _VERSION.sub("", self.id))
        return own in _NOT_LETTERS.sub("", display_name.lower())

    @cached_property
    def capacity(self) -> CapacityField | None:
        """How many jobs an account may run, if the service tells it."""
        found = (place.field for place in self.places if isinstance(place.field, CapacityField))
        return next(found, None)

    @cached_property
    def secret_names(self) -> tuple[str, ...]:
        """The names of an entry that hold secrets, whether or not they are read."""
        read = {place.path[-1] for place in self.places if isinstance(place.field, TokenField)}
        return (*sorted(read | self.unread),)

    @cached_property
    def known_names(self) -> frozenset[str]:
        """The names of an entry that the documentation knows."""
        return frozenset(place.path[0] for place in self.places) | self.unread


def fields_of(services: Iterable[Service]) -> list[Field[Any]]:
    """The columns of several services: each field once, in the order of the services.

    Of more than one service, the first columns are the service and the account; the fields that
    its accounts are listed under are that second one.
    """
    services = tuple(services)
    every = every_field_of(services)
    if len({service.id for service in services}) < 2:
        return every
    keys = {ACCOUNT.id, *(service.key.id for service in services)}
    return [SERVICE_NAME, ACCOUNT, *(field for field in every if field.id not in keys)]


def every_field_of(services: Iterable[Service]) -> list[Field[Any]]:
    """All fields of several services, each once."""
    fields: dict[str, Field[Any]] = {}
    for service in services:
        for field in service.fields:
            fields.setdefault(field.id, field)
    return [*fields.values()]
