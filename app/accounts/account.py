"""What useapi.net says of one account."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final, TypeVar

import msgspec

from app.base.i18n import Translate
from app.base.secret import Secret
from app.catalogue.common_fields import ACCOUNT, RENEWS_ITSELF, SERVICE_NAME, SESSION_END
from app.catalogue.service import Service
from app.fields.field import Field, IdentifierField

T = TypeVar("T")

Identity = tuple[str, str]
"""The id of the service and the key of an account, which two services may have in common."""

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Account(msgspec.Struct, frozen=True, gc=False):
    """One entry of a listing.

    Every value may be missing: the documentation calls all of them optional. A value of the wrong
    type is kept only as far as it says something, and its name is in `ill_typed`.
    """

    service: Service
    key: str
    """What the entry is listed under."""

    values: Mapping[str, Any] = _NOTHING
    """By the id of the field; a value that is missing is not in it."""

    ill_typed: tuple[str, ...] = ()
    """API names of fields whose value is of another type than documented."""

    unknown_fields: tuple[str, ...] = ()
    """API names of fields that the documentation does not know. Their values are never kept."""

    is_record: bool = True
    """False if the entry is no object at all, and only its key is known."""

    def __repr__(self) -> str:  # without values: an id or an address has no place in a log
        return f"<Account of {self.service.id}: {', '.join(self.values)}>"

    def get(self, field: Field[T]) -> T | None:
        """The value of a field, or None if it is missing."""
        return self.values.get(field.id)

    @property
    def identity(self) -> Identity:
        """What tells it from all other accounts."""
        return self.service.id, self.key

    @property
    def name(self) -> str:
        """What to call it: the value of the key's own field, or else the key."""
        return self.values.get(self.service.key.id) or self.key

    @property
    def session_renews(self) -> bool:
        """Whether useapi.net is known to renew its session: then no end of it is a problem."""
        told = self.get(RENEWS_ITSELF)
        return self.service.session_renews if told is None else told

    @property
    def is_renewed(self) -> bool:
        """Whether the end of its session has passed without ending it: it renews by itself."""
        end = self.get(SESSION_END)
        return end is not None and self.session_renews and end < datetime.now(UTC)

    def text(self, own: Field[Any], translate: Translate) -> str:
        """What people read of a field of its service; a passed end that is none is not told."""
        if own is SESSION_END and self.is_renewed:
            return translate("columns", "renews by itself")
        return own.shown(self.shown(own), translate)

    def shown(self, field: Field[Any]) -> Any:  # noqa: ANN401 (of the type of the field)
        """`get`, and for what every account has, its service and its name, these."""
        if field.id == self.service.key.id or field is ACCOUNT:
            return self.name
        return self.service.name if field is SERVICE_NAME else self.values.get(field.id)

    def web_page(self, now: datetime) -> str:
        """Its page on the service's site; "" if it has none, or one of the ids in it is none.

        `now` is aware.
        """
        address, values = self.service.web_address, {}
        for name in _PLACEHOLDER.findall(address):
            field, value = self.service.by_id[name], self.values.get(name)
            if not isinstance(field, IdentifierField) or not value:
                return ""
            if not field.is_plausible(value, now):
                return ""
            values[name] = value
        return address.format(**values)

    def secrets(self) -> Iterator[Secret]:
        """The secrets that it holds."""
        return (value for value in self.values.values() if isinstance(value, Secret))
