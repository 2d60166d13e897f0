"""The same check without a window: ``--check``."""

import asyncio
import json
import logging
import time
import unicodedata
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar, TypeVarTuple, Unpack

from app import output
from app.accounts.export import document_head, json_text, listing_document
from app.accounts.finding_words import describe
from app.accounts.findings import told_by_status
from app.accounts.listing import Listing
from app.accounts.masking import masked_token
from app.accounts.records import MAX_JOBS, AccountList
from app.daemon import DaemonExecutor
from app.errors import InspectorError, InternalError
from app.guidance.words import guide
from app.i18n import untranslated
from app.secret import Secret

_RESOLVERS = 2
_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")


class Source(Protocol):
    """Who can be asked."""

    @property
    def url(self) -> str:
        """What is asked for, as the document names it."""

    async def list_accounts(self, token: Secret) -> AccountList:
        """All accounts, or one of `app.errors`."""

    async def aclose(self) -> None:
        """Lets go of its connections."""


class _Loop(asyncio.SelectorEventLoop):
    """Looks up names in threads that do not keep the program from ending."""

    _daemons = DaemonExecutor(_RESOLVERS, "resolver")

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[_Ts]], _T], *args: *_Ts
    ) -> asyncio.Future[_T]:
        return asyncio.wrap_future((executor or self._daemons).submit(func, *args), loop=self)


def check(
    source: Source,
    token: Callable[[], Awaitable[Secret]],
    *,
    as_json: bool,
) -> int:
    """Asks once, prints the answer, and returns the exit code. `token` says whose accounts.

    Raises:
        OutputNotWrittenError: It could not be printed.
        ReaderGoneError: Nobody reads it any more.
    """
    with asyncio.Runner(loop_factory=_Loop) as runner:
        try:
            listing = runner.run(_ask(source, token))
        except Exception as raised:  # noqa: BLE001 (it is told, and logged)
            error = as_ours(raised)
            if as_json:
                _print_json(_failure(error, source.url))
            print_guidance(error)
            return error.exit_code
    if as_json:
        _print_json(listing_document(listing, source.url))
    else:
        output.write("\n".join(table(listing)))
    return 0


def as_ours(error: Exception) -> InspectorError:
    """An error that has words; one that nobody foresaw is logged, and told as such."""
    if isinstance(error, InspectorError):
        return error
    logging.getLogger(__name__).critical("uncaught", exc_info=error)
    return InternalError(cause=type(error).__name__)


async def _ask(source: Source, token: Callable[[], Awaitable[Secret]]) -> Listing:
    whose = await token()
    begun = time.monotonic()
    try:
        accounts = await source.list_accounts(whose)
    finally:
        await source.aclose()
    return Listing.of(accounts, datetime.now(UTC), time.monotonic() - begun)


def _failure(error: InspectorError, endpoint: str) -> dict[str, Any]:
    """The document of ``--json`` for a check that brought no list."""
    guidance = guide(error)
    return {
        **document_head(datetime.now(UTC), endpoint),
        "accounts": [],
        "totals": {"channels": 0, "servers": 0, "jobs": 0, "attention": 0},
        "error": {
            "kind": error.kind,
            "status": getattr(error, "status_code", None) or error.status,
            "title": guidance.title,
            "summary": guidance.summary,
            "steps": list(guidance.steps),
        },
    }


def _print_json(document: dict[str, Any]) -> None:
    output.write_document(json_text(document), lambda: json.dumps(document, indent=2))


def print_guidance(error: InspectorError) -> None:
    """Title, summary and steps, as the dialog has them, and where its buttons lead."""
    guidance = guide(error)
    steps = [f"  {number}. {step}" for number, step in enumerate(guidance.steps, start=1)]
    ways = [f"  {action.label}: {action.url}" for action in guidance.actions if action.url]
    output.complain("\n".join([guidance.title, guidance.summary, *steps, *ways]))


# ---- The table --------------------------------------------------------------------------------


def table(listing: Listing) -> list[str]:
    """The accounts as lines of text, with a line of totals."""
    head = ("Status", "Channel", "Server", "Discord token", "Jobs at once")
    rows = [head, *(_cells(listing, index) for index in range(len(listing.accounts)))]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(head))]
    lines = ["  ".join(map(_padded, row, widths)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return [*lines, "", _totals(listing)]


def _cells(listing: Listing, index: int) -> tuple[str, ...]:
    account, findings = listing.accounts.accounts[index], listing.findings[index]
    labels = [describe(found, untranslated).label for found in told_by_status(findings)]
    jobs = "not set" if account.max_jobs is None else f"{account.max_jobs} of {MAX_JOBS}"
    cells = (
        ", ".join(labels) or "Complete",
        account.name,
        account.server or "missing",
        masked_token(account.discord) or "missing",
        jobs,
    )
    return tuple(map(_printable, cells))


def _totals(listing: Listing) -> str:
    accounts = listing.accounts
    return (
        f"Channels: {len(accounts)} · Servers: {accounts.servers} · "
        f"Jobs at once: {accounts.jobs} configured · Need attention: {listing.attention}"
    )


def _printable(text: str) -> str:
    """Text of the answer, without what would move the cursor or turn the line around."""
    return "".join(char if char.isprintable() else "�" for char in text)


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
