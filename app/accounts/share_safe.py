"""The same listing with names instead of ids: for screenshots, streams and tickets."""

from dataclasses import replace

from msgspec import structs

from app.accounts.account import Account
from app.accounts.findings.rule import Finding
from app.accounts.listing import Listing
from app.base.secret import BULLETS, Secret
from app.fields.token import is_whole

_LEAST_DIGITS = 2
_COLON = ":"
_HIDDEN = Secret("hidden")
"""In place of each token: too short for its end to be shown."""


class _Names:
    """``channel-01``, ``channel-02`` …: in the order of the ids, so that sorting shows the same.

    A name stays with its id: ids that come later get the next ones.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._digits = _LEAST_DIGITS
        self._names: dict[str, str] = {}

    def add(self, ids: set[str]) -> None:
        """Give names to those that have none yet."""
        new = sorted(ids - self._names.keys(), key=lambda text: (len(text), text))
        if not self._names:
            self._digits = max(_LEAST_DIGITS, len(str(len(new))))
        for at, text in enumerate(new, start=len(self._names) + 1):
            self._names[text] = f"{self._alias}-{at:0{self._digits}}"

    def of(self, text: str) -> str:
        """The name for an id."""
        return self._names.get(text, BULLETS)


class ShareSafe:
    """Gives the names, the same ones from one listing to the next."""

    def __init__(self) -> None:
        self._names: dict[str, _Names] = {}

    def view_of(self, listing: Listing) -> Listing:
        """`listing` without any id, nor the end of any token; what was found in it stays."""
        ids: dict[str, set[str]] = {}
        for account in listing.accounts:
            service = account.service
            ids.setdefault(service.key.alias, set()).add(_within(account)[1])
            for field in service.fields:
                if field.alias and (value := account.get(field)):
                    ids.setdefault(field.alias, set()).add(value)
        for alias, texts in ids.items():
            self._names.setdefault(alias, _Names(alias)).add(texts)
        return replace(
            listing,
            accounts=tuple(map(self._account, listing.accounts)),
            findings=tuple([tuple(map(self._finding, found)) for found in listing.findings]),
        )

    def _account(self, account: Account) -> Account:
        service, values = account.service, dict(account.values)
        for field in service.fields:
            value = values.get(field.id)
            if value and field.alias:
                values[field.id] = self._names[field.alias].of(value)
            elif isinstance(value, Secret) and is_whole(value):
                values[field.id] = _HIDDEN
        beginning, own = _within(account)
        key = beginning + self._names[service.key.alias].of(own)
        return structs.replace(account, key=key, values=values)

    def _finding(self, finding: Finding) -> Finding:
        if not finding.rule.names_accounts:
            return finding
        return finding._replace(details=tuple(map(self._detail, finding.details)))

    def _detail(self, detail: str) -> str:
        if detail == "…":
            return detail
        known = (names.of(detail) for names in self._names.values())
        return next((name for name in known if name != BULLETS), BULLETS)


def _within(account: Account) -> tuple[str, str]:
    """The key in two parts: what identifies nobody, such as a region, and what does."""
    beginning, colon, name = account.key.partition(_COLON)
    if colon and name == account.get(account.service.key):
        return beginning + colon, name
    return "", account.key
