"""The filter over a list of accounts: what people type → which accounts that means. Pure.

Words stand for themselves, and all of them must be there: ``shared 1178``. In quotes they are one:
``"shared token"``. A few operators are understood besides::

    jobs>=5   jobs<3   jobs=10      how many jobs are configured
    server:1172   channel:…4410     an id with these digits; “…” stands for any
    is:attention   is:complete      what was found

What is none of these is searched for as it stands; nothing is ever an error. An operator that is
still being typed (``jobs>=``, ``is:``) asks for nothing yet.
"""

import operator
import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

from app.accounts.findings import Findings, told_by_status
from app.accounts.records import Account


class Rows(Protocol):
    """What is searched: four sequences with one place for each account."""

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts themselves."""

    @property
    def findings(self) -> Sequence[Findings]:
        """What was found about each."""

    @property
    def needing(self) -> Sequence[bool]:
        """Whether each needs attention."""

    @property
    def texts(self) -> Sequence[str]:
        """All that words are looked for in, case-folded."""


class Words(NamedTuple):
    """A text that must be there; case-folded."""

    text: str

    def matching(self, places: Sequence[int], rows: Rows) -> Sequence[int]:
        """Those of `places` whose account it is true of, in their order."""
        text, texts = self.text, rows.texts
        if len(places) == len(texts):
            return _chosen(places, [text in each for each in texts])
        return [place for place in places if text in texts[place]]

    def implies(self, other: "Term") -> bool:
        """Whether what it is true of is certainly also what `other` is true of."""
        return isinstance(other, Words) and other.text in self.text


class Jobs(NamedTuple):
    """A bound on the configured jobs. Never true where none are set."""

    sign: str
    number: int

    def matching(self, places: Sequence[int], rows: Rows) -> Sequence[int]:
        """See `Words.matching`."""
        compare, accounts = _COMPARISONS[self.sign], rows.accounts
        different = {account.max_jobs for account in accounts}
        meant = {jobs for jobs in different if jobs is not None and compare(jobs, self.number)}
        return _chosen(places, [account.max_jobs in meant for account in accounts])

    def implies(self, other: "Term") -> bool:
        """See `Words.implies`."""
        return self == other


class Id(NamedTuple):
    """A piece of the id of a channel or a server; “…” in it stands for anything."""

    field: str
    text: str

    def matching(self, places: Sequence[int], rows: Rows) -> Sequence[int]:
        """See `Words.matching`."""
        texts = [_ID_FIELDS[self.field](account) for account in rows.accounts]
        if not self.text.isdecimal():
            texts = [text.casefold() for text in texts]
        begin, gap, end = self.text.partition("…")
        if not gap:
            return _chosen(places, [begin in text for text in texts])
        found = [text.startswith(begin) and text.endswith(end) for text in texts]
        return _chosen(places, found)

    def implies(self, other: "Term") -> bool:
        """See `Words.implies`."""
        return self == other


class Is(NamedTuple):
    """Whether attention is needed; or, if not that, whether the account is complete."""

    attention: bool

    def matching(self, places: Sequence[int], rows: Rows) -> Sequence[int]:
        """See `Words.matching`."""
        if self.attention:
            return _chosen(places, [*rows.needing])
        return _chosen(places, [not told_by_status(found) for found in rows.findings])

    def implies(self, other: "Term") -> bool:
        """See `Words.implies`."""
        return self == other


Term = Words | Jobs | Id | Is


class Query(NamedTuple):
    """What was typed, understood: all terms must be true of an account."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def matching(self, places: Sequence[int], rows: Rows) -> Sequence[int]:
        """Those of `places` whose account is meant, in their order."""
        for term in self.terms:
            places = term.matching(places, rows)
        return places

    def narrows(self, former: "Query") -> bool:
        """Whether only what `former` had found needs to be searched."""
        return all(any(mine.implies(its) for mine in self.terms) for its in former.terms)


def _chosen(places: Sequence[int], found: list[bool]) -> Sequence[int]:
    """Those of `places` where `found` is true.

    All accounts have been looked at in their own order by then: in another one it would take
    several times as long.
    """
    return [place for place in places if found[place]] if False in found else places


_COMPARISONS: Final[dict[str, Callable[[int, int], bool]]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
}
_ID_FIELDS: Final[dict[str, Callable[[Account], str]]] = {
    "channel": lambda account: account.name,
    "server": lambda account: account.server or "",
}
_STATES: Final = {"attention": True, "complete": False}

_WORD: Final = re.compile(r'"([^"]*)"?|(\S+)')
_JOBS: Final = re.compile(r"jobs(<=|>=|<|>|=)(\d{0,9})", re.IGNORECASE | re.ASCII)
_OPERATOR: Final = re.compile(r"(channel|server|is):(.*)", re.IGNORECASE | re.ASCII)


def parse_query(text: str) -> Query:
    """Understands what was typed. Every text is a query."""
    terms: list[Term] = []
    for found in _WORD.finditer(text):
        quoted, word = found.groups()
        term = _term(word) if word else Words(quoted.casefold())
        if term is not None and term != Words("") and term not in terms:
            terms.append(term)
    return Query(tuple(terms))


def _term(word: str) -> Term | None:
    """What a word asks for; None if nothing yet."""
    if found := _JOBS.fullmatch(word):
        sign, digits = found.groups()
        return Jobs(sign, int(digits)) if digits else None
    if found := _OPERATOR.fullmatch(word):
        name, value = found[1].casefold(), found[2].casefold().replace("...", "…")
        if not value:
            return None
        if name in _ID_FIELDS:
            return Id(name, value)
        for state, needing in _STATES.items():
            if state.startswith(value):
                return Is(needing)
    return Words(word.casefold())
