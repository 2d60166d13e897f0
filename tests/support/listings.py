"""Lists of accounts for tests of what shows them."""

from datetime import UTC, datetime
from typing import Any

from app.accounts.listing import Listing
from app.accounts.records import Account, AccountList
from app.secret import Secret
from tests.support.documents import channel_id, fake_discord_token

NOW = datetime(2026, 11, 22, 10, 32, 8, tzinfo=UTC)


def account(number: int = 0, **changes: Any) -> Account:
    """A complete one, unlike every other number's; `changes` are its fields."""
    complete = Account(
        key=channel_id(number),
        channel=channel_id(number),
        server=channel_id(-1),
        discord=Secret(fake_discord_token(number)),
        max_jobs=number % 10 + 1,
    )
    return complete._replace(**changes)


def listing(*accounts: Account, at: datetime = NOW, seconds: float = 0.84) -> Listing:
    """As it came at `at`."""
    return Listing.of(AccountList(accounts), at, seconds)


def listing_of(count: int) -> Listing:
    """So many complete accounts."""
    return listing(*(account(number) for number in range(count)))
