"""The filter over a listing: what people type → which accounts that means. Pure.

Words stand for themselves, and all of them must be there: ``shared 1178``. In quotes they are one:
``"shared token"``. A few operators are understood besides::

    jobs>=5   free<3   running=10   a bound on a number
    server:1172   channel:…4410     a piece of an id; “…” stands for anything
    service:kling   plan:free       a piece of a name
    is:attention   is:complete      what was found

The names of operators are those of the fields (`Field.filter_name`). What is none of these is
searched for as it stands; nothing is ever an error. An operator that is still being typed
(``jobs>=``, ``is:``) asks for nothing yet.
"""

import operator
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Final, NamedTuple

import msgspec

from app.accounts.account import Account
from app.accounts.findings.rule import Findings
from app.accounts.findings.search import needs_attention, told_by_status
from app.base.i18n import N_, Translate
from app.catalogue.common_fields import SERVICE_NAME
from app.catalogue.service import Service
from app.fields.field import Field, IdentifierField
from app.fields.words import WordsField

COMPLETE: Final = N_("Complete")


def status_text(findings: Findings, translate: Translate) -> str:
    """The status of an account as a text: the labels of what was found, or that it is complete."""
    labels = [finding.words(translate).label for finding in told_by_status(findings)]
    return ", ".join(labels) or COMPLETE.said(translate)


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What is searched of one account."""

    account: Account
    findings: Findings
    text: str
    """All that words are looked for in, case-folded; see `search_text`."""


def search_text(account: Account, findings: Findings, translate: Translate) -> str:
    """What words are looked for in: ids, names, and what was found. Nothing of a secret."""
    values = account.values
    parts = [values[name] for name in _texts(account.service) if name in values]
    parts.append(account.service.name)
    if account.key not in parts:
        parts.append(account.key)
    if not findings or not told_by_status(findings):
        parts.append(COMPLETE.said(translate))
    for finding in findings:
        parts += finding.words(translate)[:3]
        parts += finding.details
    return "\n".join(parts).casefold()


@cache
def _texts(service: Service) -> tuple[str, ...]:
    """The ids of the fields that words are looked for in."""
    kinds = IdentifierField, WordsField
    return tuple(field.id for field in service.fields if isinstance(field, kinds))


class TextTerm(NamedTuple):
    """A text that must be there; case-folded."""

    text: str

    def matches(self, entry: Entry) -> bool:
        """Whether it is."""
        return self.text in entry.text


class BoundTerm(NamedTuple):
    """A bound on a number. Never true of an account that has none."""

    name: str
    sign: str
    number: int

    def matches(self, entry: Entry) -> bool:
        """Whether a field of this name keeps within the bound."""
        values = _values(entry.account, self.name, int)
        return any(_COMPARISONS[self.sign](value, self.number) for value in values)


class PieceTerm(NamedTuple):
    """A piece of an id or a name; “…” in it stands for anything."""

    name: str
    text: str

    def matches(self, entry: Entry) -> bool:
        """Whether a field of this name has the piece."""
        begin, gap, end = self.text.partition("…")
        ids = (value.casefold() for value in _values(entry.account, self.name, str))
        if not gap:
            return any(begin in text for text in ids)
        return any(text.startswith(begin) and text.endswith(end) for text in ids)


class StateTerm(NamedTuple):
    """Whether attention is needed; or, if not that, whether the account is complete."""

    attention: bool

    def matches(self, entry: Entry) -> bool:
        """Whether the account is in this state."""
        if self.attention:
            return needs_attention(entry.findings)
        return not told_by_status(entry.findings)


Term = TextTerm | BoundTerm | PieceTerm | StateTerm


class Query(NamedTuple):
    """What was typed, understood: all terms must be true of an account."""

    terms: tuple[Term, ...] = ()

    def matches(self, entry: Entry) -> bool:
        """Whether the account is meant."""
        return all(term.matches(entry) for term in self.terms)


def _values(account: Account, name: str, kind: type[Any]) -> Iterable[Any]:
    """What the account has in the fields that the filter calls `name`."""
    if name == SERVICE_NAME.filter_name:
        return (account.service.name, account.service.id)
    shown = (account.shown(field) for field in account.service.fields if field.filter_name == name)
    return (value for value in shown if isinstance(value, kind))


_COMPARISONS: Final[dict[str, Callable[[int, int], bool]]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
}
_STATES: Final = {"attention": True, "complete": False}
_WORD: Final = re.compile(r'"([^"]*)"?|(\S+)')
_BOUND: Final = re.compile(r"([a-z]+)(<=|>=|<|>|=)(\d{0,9})", re.IGNORECASE | re.ASCII)
_OPERATOR: Final = re.compile(r"([a-z]+):(.*)", re.IGNORECASE | re.ASCII)


def parse_query(text: str, fields: Iterable[Field[Any]]) -> Query:
    """What was typed means, where accounts have these `fields`. Every text is a query."""
    names = {
        field.filter_name: not field.is_number
        for field in (SERVICE_NAME, *fields)
        if field.filter_name
    }
    terms: list[Term] = []
    for found in _WORD.finditer(text):
        quoted, word = found.groups()
        term = _term(word, names) if word else TextTerm(quoted.casefold())
        if term is not None and term != TextTerm("") and term not in terms:
            terms.append(term)
    return Query(tuple(terms))


def examples(fields: Iterable[Field[Any]]) -> list[str]:
    """What can be typed where accounts have these `fields`: one of each kind, numbers first."""
    told = [field for field in fields if field.filter_example]
    told.sort(key=lambda field: not field.is_number)
    return ["is:attention", *(field.filter_name + field.filter_example for field in told)]


def _term(word: str, names: dict[str, bool]) -> Term | None:
    """What a word asks for; None if nothing yet. `names` says which operators are about texts."""
    if (found := _BOUND.fullmatch(word)) and names.get(name := found[1].casefold()) is False:
        return BoundTerm(name, found[2], int(found[3])) if found[3] else None
    if found := _OPERATOR.fullmatch(word):
        name, value = found[1].casefold(), found[2].casefold().replace("...", "…")
        if names.get(name):
            return PieceTerm(name, value) if value else None
        if name == "is":
            if not value:
                return None
            for state, attention in _STATES.items():
                if state.startswith(value):
                    return StateTerm(attention)
    return TextTerm(word.casefold())
