"""A listing as a JSON document, for programs."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec

from app.accounts.account import Account
from app.accounts.findings.rule import Findings
from app.accounts.listing import Listing, Totals
from app.base.untrusted_text import escaped_invisible, well_formed, without_secrets
from app.catalogue.service import Service
from app.exports.export import Export


def listing_document(listing: Listing, endpoint: str) -> dict[str, Any]:
    """The document of ``--check --json`` for the accounts of one service."""
    return _document(listing, listing.services[0], endpoint)


def failure_document(service: Service, endpoint: str, error: dict[str, Any]) -> dict[str, Any]:
    """The document of ``--check --json`` for a check that brought no listing."""
    nothing = Listing((), (), datetime.now(UTC), 0)
    return _document(nothing, service, endpoint) | {"error": error}


def json_document(wanted: Export) -> bytes:
    """The same document as a file, for some of the accounts; its totals are those of the rows.

    Of several services it is that of ``--check --service all --json``. Then the endpoint is the
    address of any of them.
    """
    part, endpoint = wanted.listing.part(wanted.rows), wanted.endpoint
    if len(wanted.listing.services) > 1:
        document = _of_several(part, endpoint)
    else:
        document = _document(part, wanted.listing.services[0], endpoint)
    return json_text(document).encode() + b"\n"


def json_text(document: dict[str, Any]) -> str:
    """A document as JSON that is also safe to look at, in a terminal or an editor."""
    return msgspec.json.format(escaped_invisible(msgspec.json.encode(document).decode()))


def utc(moment: datetime) -> str:
    """An aware moment to the second, as programs read it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _document(listing: Listing, service: Service, endpoint: str) -> dict[str, Any]:
    return {
        "checked_at": utc(listing.checked_at),
        "endpoint": endpoint,
        "accounts": list(map(account_document, listing.accounts, listing.findings)),
        "totals": _totals(listing.totals, service),
        "error": None,
    }


def _of_several(listing: Listing, endpoint: str) -> dict[str, Any]:
    parts = urlsplit(endpoint)
    pairs = [*zip(listing.accounts, listing.findings, strict=True)]
    services = [
        {
            "service": service.id,
            "endpoint": f"{parts.scheme}://{parts.netloc}{service.path}",
            "state": "listed",
            "accounts": [account_document(*pair) for pair in pairs if pair[0].service is service],
            "error": None,
        }
        for service in listing.services
    ]
    totals = {
        "services": len(services),
        "accounts": listing.totals.accounts,
        "attention": listing.totals.attention,
    }
    return {
        "checked_at": utc(listing.checked_at),
        "subscription": None,
        "services": services,
        "totals": totals,
        "error": None,
    }


def _totals(totals: Totals, service: Service) -> dict[str, int]:
    document = {service.accounts_name: totals.accounts}
    if service.groups_name:
        document[service.groups_name] = totals.groups
    return document | {"jobs": totals.jobs, "attention": totals.attention}


def account_document(account: Account, findings: Findings) -> dict[str, Any]:
    """An account: its key unless a field says it, its fields by their ids, and its findings."""
    service = account.service
    document: dict[str, Any] = {}
    if service.json_key:
        document[service.json_key] = _safe(account.key, account)
    for field in service.told_fields:
        value = account.get(field)
        document[field.id] = None if value is None else _safe(field.plain(value), account)
    document["findings"] = [finding.id for finding in findings]
    if not service.json_key and account.key != account.get(service.key):
        # else nothing would say which entry this is
        document["key"] = _safe(account.key, account)
    return document


def _safe(value: Any, account: Account) -> Any:  # noqa: ANN401 (what JSON can hold)
    if not isinstance(value, str):
        return value
    return well_formed(without_secrets(value, *account.secrets()))
