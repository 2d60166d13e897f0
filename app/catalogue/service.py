"""The types that describe a listing of useapi.net: its path, its fields, its pages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar

from app.fields.capacity import CapacityField
from app.fields.field import Field, IdentifierField
from app.fields.token import TokenField

T = TypeVar("T")


@dataclass(frozen=True, eq=False, kw_only=True)
class Endpoint(Generic[T]):
    """A ``GET`` that useapi.net answers from its own records.

    Attributes:
        path: Exactly.
        read: Turns the body of a 200 into what it says; raises a class of `app.base.errors`.
        nothing_configured: Pieces of the sentence in a 404 when nothing is set up, in lower case;
            any one of them will do.
        secret_names: Names of JSON fields whose values never appear in an excerpt of a body.
    """

    path: str
    read: Callable[[bytes | bytearray], T]
    nothing_configured: tuple[str, ...] = ()
    secret_names: tuple[str, ...] = ()


class Place(NamedTuple):
    """Where a field stands in an entry: ``("jwt", "ExpireTimeUTC")``."""

    field: Field[Any]
    path: tuple[str, ...]


def at(field: Field[Any], *path: str) -> Place:
    """`field` at `path`; without one, under its own name."""
    return Place(field, path or (field.id,))


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
            any one of them will do.
        unread: Names of an entry that are known and not read: secrets, and what nobody needs.
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
    nothing_configured: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()
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
        others = (place.field for place in self.places)
        return (self.key, *(field for field in others if field is not self.key))

    @cached_property
    def by_id(self) -> dict[str, Field[Any]]:
        """The fields of this service by their ids: ranges differ between services."""
        return {field.id: field for field in self.fields}

    @cached_property
    def capacity(self) -> CapacityField | None:
        """How many jobs an account may run, if the service tells it."""
        found = (field for field in self.fields if isinstance(field, CapacityField))
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
    """The columns of several services: each field once, in the order of the services."""
    fields: dict[str, Field[Any]] = {}
    for service in services:
        for field in service.fields:
            fields.setdefault(field.id, field)
    return [*fields.values()]
