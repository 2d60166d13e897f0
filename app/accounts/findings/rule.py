"""What a finding is: a rule, and what it is about in one account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple

from app.accounts.account import Account
from app.base.i18n import Text, Translate
from app.fields.capacity import CapacityField
from app.fields.token import TokenField


class Weight(IntEnum):
    """How much a finding asks of its reader."""

    INFORMATION = 0
    HINT = 1
    ATTENTION = 2


@dataclass(frozen=True, eq=False, kw_only=True)
class Rule:
    """Something that can be found about an account, with its words.

    The placeholders of the words: ``{details}`` for all of them, ``{first}`` and ``{last}``,
    ``{least}`` and ``{most}`` for the range that the service documents, and ``{name}`` for what
    it calls the number.

    Attributes:
        id: Its name in ``--json``.
        label: Two or three words, for a cell of the table.
        title: What is the case.
        why: What it means.
        step: What to do next.
        weight: How much it asks.
        names_accounts: Whether its details are ids, which the share-safe view hides.
    """

    id: str
    label: Text
    title: Text
    why: Text
    step: Text
    weight: Weight = Weight.ATTENTION
    names_accounts: bool = False

    def __repr__(self) -> str:
        return f"<Rule {self.id}>"


class FindingWords(NamedTuple):
    """The words of one finding, in the user's language."""

    label: str
    title: str
    why: str
    step: str


class Finding(NamedTuple):
    """One thing about one account."""

    rule: Rule
    details: tuple[str, ...] = ()
    """What it is about: other accounts, names of fields, the value. Never a secret."""

    capacity: CapacityField | None = None
    """The field whose range the words name."""

    def __repr__(self) -> str:  # without details: an id has no place in a log
        return f"<Finding {self.rule.id}>"

    @property
    def id(self) -> str:
        """The name of the rule."""
        return self.rule.id

    @property
    def weight(self) -> Weight:
        """How much it asks."""
        return self.rule.weight

    def words(self, translate: Translate) -> FindingWords:
        """The finding in the user's language."""
        rule, details, capacity = self.rule, self.details, self.capacity
        facts = {
            "details": ", ".join(details),
            "first": details[0] if details else "",
            "last": details[-1] if details else "",
            "least": capacity.least if capacity else "",
            "most": (capacity.most or "…") if capacity else "",
            "name": capacity.name if capacity else "",
        }
        texts = (rule.label, rule.title, rule.why, rule.step)
        return FindingWords(*(text.said(translate, **facts) for text in texts))


Findings = tuple[Finding, ...]
"""Those of one account, most telling first."""


Records = Sequence[tuple[int, Account]]
"""Accounts of one service, each with its position in the listing."""


class Scope:
    """What has to be known of a whole listing to look at one of its accounts.

    Attributes:
        accounts: All of them.
        now: The time of the check; aware.
    """

    def __init__(self, accounts: Sequence[Account], now: datetime) -> None:
        self.accounts = accounts
        self.now = now

    def tokens(self, field: TokenField) -> list[str]:
        """The token of each account in clear, or "". They live no longer than the search."""
        values = [account.values.get(field.id) for account in self.accounts]
        return [token.reveal() if token else "" for token in values]

    def sharers(self, tokens: Sequence[str]) -> dict[str, list[str]]:
        """The names of the accounts that hold the same one of `tokens`, by that token.

        Only tokens that several accounts hold.
        """
        first: dict[str, Account] = {}
        names: dict[str, list[str]] = {}
        for account, token in zip(self.accounts, tokens, strict=True):
            if token and (holder := first.setdefault(token, account)) is not account:
                names.setdefault(token, [holder.name]).append(account.name)
        return names
