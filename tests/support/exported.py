"""Lists to export, and what must not come out."""

from collections.abc import Sequence

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.base.i18n import untranslated
from app.base.secret import Secret
from app.exports.export import Export, Reader
from tests.support.documents import fake_discord_token
from tests.support.hostile import HOSTILE_TEXTS
from tests.support.listings import account, listing

URL = "https://api.useapi.net/v1/pixverse/account"

READER = Reader(
    translate=untranslated,
    language="en",
    right_to_left=False,
    number="{:,}".format,
    date="{:%Y-%m-%d}".format,
    time="{:%H:%M UTC}".format,
)
"""For moments in UTC."""

MISPLACED = "misplaced"


def export_of(
    listing: Listing,
    rows: Sequence[int] | None = None,
    endpoint: str = URL,
    reader: Reader = READER,
    *,
    is_sample: bool = False,
) -> Export:
    """These rows of a listing, or all of them."""
    return Export(
        listing, every_row(listing) if rows is None else rows, endpoint, reader, is_sample
    )


def every_row(of: Listing) -> range:
    """All of them, as they came."""
    return range(len(of.accounts))


def hostile_listing() -> Listing:
    """An account for each hostile text, as channel, key and server; with tokens beside them."""
    return listing(
        *(
            account(number, key=text, channel=text, server=text)
            for number, text in enumerate(HOSTILE_TEXTS.values())
        )
    )


def accounts_with_misplaced_tokens() -> tuple[list[Account], list[str]]:
    """Tokens where ids belong, one with an ordinary shape and one without; and the tokens."""
    shaped = fake_discord_token(MISPLACED)
    unshaped = "not a token " + shaped[:20].swapcase()
    accounts = [
        account(0, discord=Secret(fake_discord_token(0)), channel=shaped, key=shaped),
        account(1, discord=Secret(unshaped), server=unshaped),
        account(2, discord=Secret(unshaped), channel=unshaped, key="2"),
    ]
    return accounts, [shaped, unshaped, fake_discord_token(0)]


def tokens_of(of: Listing) -> list[str]:
    """In clear."""
    return [secret.reveal() for one in of.accounts for secret in one.secrets()]
