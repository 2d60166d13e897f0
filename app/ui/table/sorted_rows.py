"""The rows of a listing, sorted and filtered. Without Qt's models."""

from collections.abc import Sequence
from functools import cache, cached_property
from itertools import groupby
from typing import Any, NamedTuple

from app.accounts.account import Identity
from app.accounts.filter import Entry, parse_query, search_text
from app.accounts.listing import Listing
from app.catalogue.service import Service, fields_of
from app.ui.table.columns import columns_of
from app.ui.table.columns import translate as _say


class Sorting(NamedTuple):
    """One column of the order."""

    column: str
    """Its id."""
    descending: bool


class SortedRows:
    """The accounts of a listing in the order and through the filter that people want.

    Attributes:
        services: Those whose columns there are.
        accounts: All of the listing, in its order.
        findings: Of each account.
        columns: The columns for the accounts.
        order: The indexes of all accounts, in order.
        shown: The indexes of those that pass the filter, in order. Only replaced, never changed.
        sorting: The columns of the order, the most recent last.
        query: The filter.
    """

    def __init__(
        self,
        listing: Listing | None,
        services: Sequence[Service],
        sorting: Sequence[Sorting] = (),
        text: str = "",
    ) -> None:
        """Sort and filter a listing of accounts of these services.

        Args:
            listing: None for no rows.
            services: Those whose columns there are.
            sorting: See above.
            text: What was typed into the filter.
        """
        self.accounts = listing.accounts if listing else ()
        self.findings = listing.findings if listing else ()
        self.columns = columns_of(services)
        self.sorting = list(sorting)
        self.text = text
        self.services = services
        self._fields = fields_of(services)
        self.query = parse_query(text, self._fields)
        self.order = self._ordered([*range(len(self.accounts))], len(self.sorting))
        self.shown = self._matching()

    def identities(self) -> list[Identity]:
        """What tells the accounts that are shown from each other."""
        return [self.accounts[index].identity for index in self.shown]

    def sort(self, by: Sorting) -> None:
        """Sort by this column, and where it is equal, by those before."""
        self.sorting = [each for each in self.sorting if each.column != by.column]
        self.sorting.append(by)
        shown = None if self.shown is self.order else set(self.shown)
        self.order, _ = self._sorted(self.order, by)
        self.shown = self.order
        if shown is not None:
            self.shown = [index for index in self.order if index in shown]

    def filter(self, text: str) -> bool:
        """Show what `text` means; returns whether it means something else than before."""
        self.text, before = text, self.query
        self.query = parse_query(text, self._fields)
        if self.query != before:
            self.shown = self._matching()
        return self.query != before

    def forget_words(self) -> None:
        """Filter again after a change of the language."""
        self.__dict__.pop("_entries", None)
        self.shown = self._matching()

    @cached_property
    def _entries(self) -> list[Entry]:
        @cache  # of a function of ours: to wrap one of Qt's, PySide reads all its signatures
        def words(context: str, source: str) -> str:
            return _say(context, source)

        pairs = zip(self.accounts, self.findings, strict=True)
        return [Entry(one, found, search_text(one, found, words)) for one, found in pairs]

    def _matching(self) -> list[int]:
        if not self.query.terms:
            return self.order
        shown, entries = self.order, self._entries
        for term in self.query.terms:
            shown = [index for index in shown if term.matches(entries[index])]
        return shown

    def _ordered(self, indexes: list[int], depth: int) -> list[int]:
        """`indexes` by the latest of the first `depth` columns, where equal by those before."""
        if not depth or len(indexes) < 2:
            return indexes
        order, keys = self._sorted(indexes, self.sorting[depth - 1])
        if depth == 1:
            return order
        groups = [[*same] for _, same in groupby(order, keys.__getitem__)]
        return [index for same in groups for index in self._ordered(same, depth - 1)]

    def _sorted(self, indexes: list[int], by: Sorting) -> tuple[list[int], dict[int, Any]]:
        """`indexes` by one column, missing values last; and what each is ordered by."""
        column = next((each for each in self.columns if each.id == by.column), None)
        if column is None:
            return indexes, dict.fromkeys(indexes)
        accounts = [self.accounts[index] for index in indexes]
        findings = [self.findings[index] for index in indexes]
        keys = dict(zip(indexes, column.sort_keys(accounts, findings), strict=True))
        present = [index for index, key in keys.items() if key is not None]
        missing = [index for index, key in keys.items() if key is None]
        return sorted(present, key=keys.__getitem__, reverse=by.descending) + missing, keys
