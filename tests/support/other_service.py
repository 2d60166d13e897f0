"""A made-up service beside PixVerse v1, with which it has two fields in common, and no tokens."""

from typing import Any, Final

from app.accounts.account import Account
from app.base.i18n import N_
from app.catalogue.common_fields import SERVER
from app.catalogue.service import Service, at
from app.fields.capacity import CapacityField
from app.fields.field import IdentifierField
from tests.support.documents import channel_id

EMAIL: Final = IdentifierField(
    id="email",
    title=N_("E-mail"),
    explanation=N_("What the account signs in with."),
    alias="account",
    filter_name="email",
)
JOBS_OF_FOUR: Final = CapacityField(id="maxJobs", most=4)
OTHER: Final = Service(
    id="other-v3",
    name="Other v3",
    path="/v3/other/accounts",
    documentation="https://useapi.net/docs/other/get",
    setup_page="https://useapi.net/docs/other/post",
    key=EMAIL,
    places=(at(EMAIL), at(JOBS_OF_FOUR), at(SERVER)),
)


def other_account(number: int = 0, **changes: Any) -> Account:
    """A complete one under the same key as `tests.support.listings.account` of that number."""
    values: dict[str, Any] = {
        "email": f"{number}@mail.example",
        "maxJobs": number % 4 + 1,
        "server": channel_id(-2),
    } | changes
    present = {name: value for name, value in values.items() if value is not None}
    return Account(OTHER, channel_id(number), present)
