"""A listing in the order and through the filter that people want. Without Qt's models.

Everything is an array of places in the listing. Sort keys and searchable texts are made once, when
they are first needed, so that a click and a keystroke only compare what is there.
"""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.accounts.listing import Listing
from app.accounts.query import Query
from app.ui.table.columns import COLUMNS, sort_keys
from app.ui.table.ranking import NUMBERS, Ranking
from app.ui.table.search_text import search_texts

if TYPE_CHECKING:
    from app.accounts.findings import Findings
    from app.accounts.records import Account


class Sorting(NamedTuple):
    """One column of the order."""

    column: int
    descending: bool


class Arrangement:
    """See above.

    Attributes:
        accounts: All of the listing, in its order.
        findings: Of each account.
        needing: Whether each needs attention.
        order: The places of all, in order.
        shown: The places of those that pass the filter, in order. Never changed, only replaced.
        sorting: The columns of the order, the most recent last.
        query: The filter.
    """

    def __init__(
        self,
        listing: Listing | None = None,
        sorting: Sequence[Sorting] = (),
        query: Query = Query(),  # noqa: B008 (frozen)
    ) -> None:
        self.accounts: tuple[Account, ...] = listing.accounts.accounts if listing else ()
        self.findings: tuple[Findings, ...] = listing.findings if listing else ()
        self.needing: tuple[bool, ...] = listing.needing if listing else ()
        self.sorting: list[Sorting] = list(sorting)
        self.query = query
        self._rankings: dict[int, Ranking] = {}
        self._texts: list[str] | None = None
        self._places: dict[str, int] | None = None
        order: Sequence[int] = range(len(self.accounts))
        for each in self._decisive():
            order = self._sorted(order, each)
        self.order = order if isinstance(order, array) else array(NUMBERS, order)
        self.shown = self._matching(self.order)

    @property
    def texts(self) -> list[str]:
        """What the filter's words are looked for in."""
        if self._texts is None:
            self._texts = search_texts(self.accounts, self.findings)
        return self._texts

    def keys(self) -> list[str]:
        """The keys of the accounts that are shown."""
        accounts = self.accounts
        return [accounts[place].key for place in self.shown]

    def place_of(self, key: str) -> int | None:
        """Where in the listing the account with this key is."""
        if self._places is None:
            accounts = self.accounts
            self._places = {account.key: place for place, account in enumerate(accounts)}
        return self._places.get(key)

    def sort(self, by: Sorting) -> None:
        """By this column, and where it is equal, by those before."""
        self.sorting = [each for each in self.sorting if each.column != by.column]
        self.sorting.append(by)
        self.order = self._sorted(self.order, by)
        if len(self.shown) == len(self.order):
            self.shown = self.order
        else:
            passes = bytearray(len(self.order))
            for place in self.shown:
                passes[place] = 1
            self.shown = array(NUMBERS, [place for place in self.order if passes[place]])

    def filter(self, query: Query) -> None:
        """Shows what `query` means. What only narrows the former one is looked for within it."""
        candidates = self.shown if query.narrows(self.query) else self.order
        self.query = query
        self.shown = self._matching(candidates)

    def forget_words(self) -> None:
        """The language is another one."""
        self._texts = None
        if self.query:
            self.shown = self._matching(self.order)

    def _matching(self, places: "array[int]") -> "array[int]":
        found = self.query.matching(places, self)
        return places if found is places else array(NUMBERS, found)

    def _sorted(self, places: Sequence[int], by: Sorting) -> "array[int]":
        return self._ranking(by.column).sorted(places, descending=by.descending)

    def _ranking(self, column: int) -> Ranking:
        if column not in self._rankings:
            keys = sort_keys(COLUMNS[column], self.accounts, self.findings)
            self._rankings[column] = Ranking(keys)
        return self._rankings[column]

    def _decisive(self) -> list[Sorting]:
        """The columns that make the order: none before one that no two accounts have in common."""
        decisive: list[Sorting] = []
        for by in reversed(self.sorting):
            decisive.insert(0, by)
            if len(self.sorting) > 1 and self._ranking(by.column).is_unique:
                break
        return decisive
