"""What a finding is: a rule, and what it is about in one account."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from app.accounts.account import Account
from app.base.i18n import Text, Translate
from app.fields.capacity import CapacityField
from app.fields.discord_ids import latest_age
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
    ``{least}`` and ``{most}`` for the range that the service documents.

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
            "most": capacity.most if capacity else "",
        }
        texts = (rule.label, rule.title, rule.why, rule.step)
        return FindingWords(*(text.said(translate, **facts) for text in texts))


Findings = tuple[Finding, ...]
"""Those of one account, most telling first."""


class Scope:
    """What has to be known of a whole listing to look at one of its accounts. Lives for one search.

    Attributes:
        accounts: All of them.
        now: The time of the check; aware.
    """

    def __init__(self, accounts: Sequence[Account], now: datetime) -> None:
        self.accounts = accounts
        self.now = now
        self._holders: dict[str, dict[str, list[str]]] = {}

    @cached_property
    def latest_age(self) -> int:
        """The latest date that an id of Discord can have; see `app.fields.discord_ids`."""
        return latest_age(self.now)

    def holders(self, field: TokenField) -> dict[str, list[str]]:
        """The names of the accounts that hold a token, by the token in clear."""
        if field.id not in self._holders:
            names = self._holders[field.id] = defaultdict(list)
            for account in self.accounts:
                if token := account.get(field):
                    names[token.reveal()].append(account.name)
        return self._holders[field.id]
