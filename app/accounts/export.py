"""A list of accounts as a document. Discord tokens are masked, always.

The documents for people are made in `app.accounts.export_csv`, `app.accounts.export_html` and
`app.accounts.export_text`. `rows` is everywhere the same: positions in the listing, in the order in
which they are wanted.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec

from app.accounts.findings import Findings
from app.accounts.foreign import escaped_invisible, well_formed, without_secrets
from app.accounts.listing import Listing
from app.accounts.masking import masked_token
from app.accounts.records import Account, AccountList


def part_of(listing: Listing, rows: Sequence[int]) -> Listing:
    """These rows alone.

    What was found in them stays as it is: a token is shared also with a row that is not shown.
    """
    accounts = listing.accounts.accounts
    return replace(
        listing,
        accounts=AccountList(tuple([accounts[row] for row in rows])),
        findings=tuple([listing.findings[row] for row in rows]),
    )


def listing_document(listing: Listing, endpoint: str) -> dict[str, Any]:
    """The document of ``--check --json`` for a list."""
    accounts = listing.accounts
    return {
        **document_head(listing.checked_at, endpoint),
        "accounts": [
            _account(account, found)
            for account, found in zip(accounts.accounts, listing.findings, strict=True)
        ],
        "totals": {
            "channels": len(accounts),
            "servers": accounts.servers,
            "jobs": accounts.jobs,
            "attention": listing.attention,
        },
        "error": None,
    }


def document_head(checked_at: datetime, endpoint: str) -> dict[str, Any]:
    """What every such document begins with."""
    moment = checked_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"checked_at": moment, "endpoint": endpoint}


def json_document(listing: Listing, rows: Sequence[int], endpoint: str) -> bytes:
    """The same document as a file, for some of the accounts; its totals are those of the rows."""
    return json_text(listing_document(part_of(listing, rows), endpoint)).encode() + b"\n"


def json_text(document: dict[str, Any]) -> str:
    """A document as JSON that is also safe to look at, in a terminal or an editor."""
    return msgspec.json.format(escaped_invisible(msgspec.json.encode(document).decode()))


def _account(account: Account, findings: Findings) -> dict[str, Any]:
    document = {
        "channel": _foreign(account.channel, account),
        "server": _foreign(account.server, account),
        "discord": _well_formed(masked_token(account.discord)),
        "maxJobs": account.max_jobs,
        "findings": [finding.id.value for finding in findings],
    }
    if account.key != account.channel:
        # else nothing would say which entry this is
        document["key"] = _foreign(account.key, account)
    return document


def _foreign(text: str | None, account: Account) -> str | None:
    return _well_formed(without_secrets(text, account.discord)) if text else text


def _well_formed(text: str | None) -> str | None:
    return well_formed(text) if text else text
