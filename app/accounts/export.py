"""A list of accounts as a document. Discord tokens are masked, always."""

from datetime import UTC, datetime
from typing import Any

from app.accounts.discord import is_shortened
from app.accounts.findings import Findings
from app.accounts.listing import Listing
from app.accounts.records import Account
from app.secret import Secret

SHORTENED = "shortened by useapi.net"


def masked_token(token: Secret | None) -> str | None:
    """How a Discord token is shown: bullets and its tail, or that the server shortened it."""
    if not token:
        return None
    return SHORTENED if is_shortened(token.reveal()) else token.masked


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


def _account(account: Account, findings: Findings) -> dict[str, Any]:
    document = {
        "channel": account.channel,
        "server": account.server,
        "discord": masked_token(account.discord),
        "maxJobs": account.max_jobs,
        "findings": [finding.id.value for finding in findings],
    }
    if account.key != account.channel:
        document["key"] = account.key  # else nothing would say which entry this is
    return document
