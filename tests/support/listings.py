"""Lists of accounts for tests of what shows them."""

from datetime import UTC, datetime
from typing import Any

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.base.secret import Secret
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.documents import channel_id, fake_discord_token

NOW = datetime(2026, 11, 22, 10, 32, 8, tzinfo=UTC)


def account(number: int = 0, **changes: Any) -> Account:
    """A complete one, unlike every other number's.

    `changes` are its values by the ids of their fields (None takes one away), or what else an
    `Account` has.
    """
    values: dict[str, Any] = {
        "channel": channel_id(number),
        "server": channel_id(-1),
        "discord": Secret(fake_discord_token(number)),
        "maxJobs": number % 10 + 1,
    }
    values.update((name, changes.pop(name)) for name in values if name in changes)
    present = {name: value for name, value in values.items() if value is not None}
    changes.setdefault("key", channel_id(number))
    return Account(PIXVERSE_V1, values=present, **changes)


def listing(*accounts: Account, at: datetime = NOW, seconds: float = 0.84) -> Listing:
    """As it came at `at`."""
    return Listing.of(accounts, at, seconds)


def listing_of(count: int) -> Listing:
    """So many complete accounts."""
    return listing(*(account(number) for number in range(count)))
