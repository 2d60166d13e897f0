"""A quick look at many accounts at once: which of them may have findings?

It decides nothing. Most accounts have no findings, and one look at a whole field of all of them is
many times faster than a look at all fields of one.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from app.accounts.discord import (
    USUAL_LENGTH,
    are_usual_tokens,
    is_plausible_token,
    is_shortened,
    odd_ids,
)
from app.accounts.records import MAX_JOBS, MIN_JOBS, Account, AccountList
from app.secret import revealed

USABLE: Final = frozenset(range(MIN_JOBS, MAX_JOBS + 1))
"""Numbers of jobs that are as documented."""


class Usual(NamedTuple):
    """What needs no look at the single accounts of a piece, since it was told of all at once."""

    tokens: bool
    """All tokens of `USUAL_LENGTH` are plausible and whole."""
    ids: bool
    """All keys are ids, and all servers."""


UNKNOWN: Final = Usual(tokens=False, ids=False)
ALL_USUAL: Final = Usual(tokens=True, ids=True)


class Suspects:
    """What has to be known of all accounts to look at some of them.

    Args:
        accounts: All of them.
        latest: See `app.accounts.discord.latest_age`.
    """

    def __init__(self, accounts: AccountList, latest: int) -> None:
        self._latest = latest
        # A server usually has several channels, and is looked at once.
        self._odd_servers = odd_ids(accounts.server_ids, latest)

    def among(self, piece: Sequence[Account]) -> tuple[set[int], Usual]:
        """Where in `piece` anything may be a finding, but for a token that several accounts have.

        And what is as usual with all of the piece.

        Where a channel is not the text that is also the key, that alone is reason enough to look
        at it closely: so the keys are looked at in place of the channels.
        """
        keys, channels, servers, secrets, jobs, ill_typed, unknown, are_records = zip(
            *piece, strict=True
        )
        tokens = revealed(secrets)
        fields = enumerate(zip(keys, channels, servers, tokens, jobs, strict=True))
        places = {
            place
            for place, (key, channel, server, token, number) in fields
            if key is not channel
            or number not in USABLE
            or len(token) < USUAL_LENGTH
            or not server
            or (key < server if len(key) == len(server) else len(key) < len(server))
        }
        if any(ill_typed) or any(unknown) or not all(are_records):
            rare = enumerate(zip(ill_typed, unknown, are_records, strict=True))
            places.update([place for place, one in rare if one != ((), (), True)])
        if odd_keys := odd_ids(keys, self._latest):
            places.update([place for place, key in enumerate(keys) if key in odd_keys])
        if odd_servers := self._odd_servers:
            places.update([place for place, server in enumerate(servers) if server in odd_servers])
        are_usual = are_usual_tokens([token for token in tokens if len(token) >= USUAL_LENGTH])
        if not are_usual:
            places.update([place for place, token in enumerate(tokens) if _is_odd(token)])
        return places, Usual(are_usual, not (odd_keys or odd_servers))


def is_older(one: str, other: str) -> bool:
    """Whether an id is of an earlier date, or of the same; of ids that are not in `odd_ids`."""
    return one < other if len(one) == len(other) else len(one) < len(other)


def _is_odd(token: str) -> bool:
    return not is_plausible_token(token) or is_shortened(token)
