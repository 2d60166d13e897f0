"""Which accounts the table shows, and in which order: lists of indexes, without Qt."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from app.accounts.account import Account, Identity
from app.accounts.filter import Entry, parse_query, search_text
from app.accounts.findings.rule import Findings
from app.accounts.listing import Listing
from app.catalogue.common_fields import ACCOUNT
from app.catalogue.service import Service, every_field_of
from app.ui.table.columns import STATUS, columns_of
from app.ui.table.field_columns import translate as _say


class Sorting(NamedTuple):
    """One column of the order."""

    column: str
    """Its id."""
    descending: bool


class SortedRows:
    """The accounts of a listing, sorted and filtered.

    Attributes:
        services: The services whose columns there are.
        accounts: All accounts, in the order of the listing.
        findings: Of each account.
        told: What the status column tells of them; see `StatusColumn.kinds`.
        columns: The columns for the accounts.
        order: The indexes of all accounts, in order.
        shown: The indexes of those that pass the filter, in order. Only replaced, never changed.
        sorting: The columns that were chosen to sort by, the most important one last; also those
            that there are not now.
        text: What was typed into the filter.
        query: The filter.
    """

    def __init__(
        self,
        listing: Listing | None,
        services: tuple[Service, ...],
        sorting: Sequence[Sorting] = (),
        text: str = "",
    ) -> None:
        self.accounts = listing.accounts if listing else ()
        self.findings = listing.findings if listing else ()
        self.told = STATUS.kinds(self.findings)
        self.columns = columns_of(services)
        self.sorting = list(sorting)
        self.text = text
        self.services = services
        self._fields = every_field_of(services)
        self.query = parse_query(text, self._fields)
        self._entries: list[Entry] = []
        self._words = cache(_translated)
        self.order = self._ordered(self._first_order(), len(self.sorting))
        self.shown = self._matching()

    def identities(self, indexes: Iterable[int]) -> list[Identity]:
        """Return what tells these accounts from all others."""
        return [self.accounts[index].identity for index in indexes]

    def entry(self, index: int) -> tuple[Account, Findings]:
        """Return an account, and what was found about it."""
        return self.accounts[index], self.findings[index]

    @property
    def sorted_by(self) -> Sorting | None:
        """The most important column of the order that there is; None if it is by service."""
        ids = {column.id for column in self.columns}
        chosen = (by for by in reversed(self.sorting) if by.column in ids)
        by_key = Sorting(self._key, descending=False) if len(self.services) == 1 else None
        return next(chosen, by_key)

    @property
    def _key(self) -> str:
        """The column of what accounts are listed under."""
        return self.services[0].key.id if len(self.services) == 1 else ACCOUNT.id

    def sort_by(self, sorting: Sequence[Sorting]) -> None:
        """Sort anew by these columns."""
        self.sorting = list(sorting)
        self.order = self._ordered(self._first_order(), len(self.sorting))
        self.shown = self._matching()

    def sort(self, by: Sorting) -> None:
        """Sort by this column, and where it is equal, by those before."""
        self.sorting = [each for each in self.sorting if each.column != by.column]
        self.sorting.append(by)
        shown = None if self.shown is self.order else set(self.shown)
        self.order, _ = self._sorted(self.order, by)
        self.shown = self.order
        if shown is not None:
            self.shown = [index for index in self.order if index in shown]

    def filter(self, text: str) -> None:
        """Show only the accounts that `text` means."""
        self.text, before = text, self.query
        self.query = parse_query(text, self._fields)
        if self.query != before:
            self.shown = self._matching()

    def forget_words(self) -> None:
        """Filter again after a change of the language."""
        self._entries = []
        self._words.cache_clear()
        self.shown = self._matching()

    def make_texts(self) -> None:
        """Make what the filter searches, unless that was done."""
        if len(self._entries) < len(self.accounts):
            pairs = zip(self.accounts, self.findings, strict=True)
            self._entries = [Entry(*pair, search_text(*pair, self._words)) for pair in pairs]

    def _matching(self) -> list[int]:
        if not self.query.terms:
            return self.order
        self.make_texts()
        shown, entries = self.order, self._entries
        for term in self.query.terms:
            shown = [index for index in shown if term.matches(entries[index])]
        return shown

    def _first_order(self) -> list[int]:
        """Service by service, by what accounts are listed under; chosen columns go before that."""
        order = [*range(len(self.accounts))]
        if any(by.column == self._key for by in self.sorting):
            return order
        order, _ = self._sorted(order, Sorting(self._key, descending=False))
        if len(self.services) > 1:
            place = {service: at for at, service in enumerate(self.services)}
            order.sort(key=lambda index: place[self.accounts[index].service])
        return order

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
        present, missing = indexes, []
        if None in keys.values():
            present = [index for index in indexes if keys[index] is not None]
            missing = [index for index in indexes if keys[index] is None]
        return sorted(present, key=keys.__getitem__, reverse=by.descending) + missing, keys


def _translated(context: str, source: str) -> str:  # to cache Qt's own, PySide reads all signatures
    return _say(context, source)
