"""What useapi.net says of one account, and of all of them."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from app.secret import Secret

MIN_JOBS: Final = 1
MAX_JOBS: Final = 10
"""The range of ``maxJobs``: https://useapi.net/docs/api-pixverse-v1/get-pixverse-account"""


class Account(NamedTuple):
    """One configured Discord channel.

    Every field may be missing: the documentation calls all of them optional. A value of the wrong
    type is kept only as far as it says something, and its field's name is in `ill_typed`.

    A tuple, since a list can have 100,000: a frozen dataclass takes five times as long to make, and
    ten times as long to compare with that of the check before.
    """

    key: str
    """Where the account stands in the answer; normally its channel."""

    channel: str | None = None
    server: str | None = None
    discord: Secret | None = None
    max_jobs: int | None = None
    """Jobs this channel may run at once: any whole number the answer held, also outside 1-10."""

    ill_typed: tuple[str, ...] = ()
    """API names of fields whose value was of another type than documented."""

    unknown_fields: tuple[str, ...] = ()
    """API names of fields that the documentation does not know."""

    is_record: bool = True
    """False if the entry was no object at all, and only its key is known."""

    @property
    def name(self) -> str:
        """What to call it: the channel, or the key if the channel is missing."""
        return self.channel or self.key


@dataclass(frozen=True)
class AccountList:
    """All accounts of one answer, in its order."""

    accounts: tuple[Account, ...] = ()
    known_servers: frozenset[str] | None = field(default=None, repr=False, compare=False)
    """`server_ids`, from somebody who had to do with all of them already."""

    def __len__(self) -> int:
        return len(self.accounts)

    @cached_property
    def server_ids(self) -> frozenset[str]:
        """The different servers that are named."""
        if self.known_servers is not None:
            return self.known_servers
        return frozenset([account.server for account in self.accounts if account.server])

    @property
    def servers(self) -> int:
        """How many they are."""
        return len(self.server_ids)

    @property
    def jobs(self) -> int:
        """Jobs that may run at once over all channels, each counted within 1-10.

        What is configured, not what is free: the API does not tell that.
        """
        numbers = Counter([account.max_jobs for account in self.accounts])
        return sum(_usable(jobs) * times for jobs, times in numbers.items())


def usable_jobs(account: Account) -> int:
    """`Account.max_jobs` as far as the documented range allows: 0 if it is missing."""
    return _usable(account.max_jobs)


def _usable(jobs: int | None) -> int:
    return 0 if jobs is None else min(max(jobs, 0), MAX_JOBS)
