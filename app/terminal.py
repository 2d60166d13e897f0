"""``--check``: prints the accounts in the terminal, without a window."""

import asyncio
import json
import logging
import signal
import sys
import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Executor
from getpass import getpass
from typing import Any, TypeVar, TypeVarTuple, Unpack

from app.accounts.check_services import check_service
from app.accounts.filter import status_text
from app.accounts.listing import Listing
from app.api.client import ApiClient
from app.base import output
from app.base.daemon_threads import DaemonExecutor
from app.base.errors import InspectorError, TokenMalformedError, TokenMissingError
from app.base.i18n import untranslated
from app.base.program_errors import InternalError
from app.base.secret import Secret
from app.catalogue.all_services import DEFAULT_SERVICE
from app.catalogue.service import Service, fields_of
from app.credentials.api_token import clean, judge
from app.exports.json_document import failure_document, json_text, listing_document
from app.fields.field import Field
from app.guidance.guide import guide

_RESOLVERS = 2
_MAX_LINE = 10_000
_MOST_IN_CELL = 100
"""Characters. No id of a service is longer; one damaged cell must not widen the whole table."""
_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")


class Loop(asyncio.SelectorEventLoop):
    """Looks up names in threads that do not keep the program from ending."""

    _daemons = DaemonExecutor(_RESOLVERS, "resolver")

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[_Ts]], _T], *args: *_Ts
    ) -> asyncio.Future[_T]:
        """In one of its own threads, unless another executor is given."""
        return asyncio.wrap_future((executor or self._daemons).submit(func, *args), loop=self)


def check(
    source: ApiClient,
    service: Service,
    token: Callable[[], Awaitable[Secret]],
    *,
    as_json: bool,
) -> int:
    """Ask for the accounts of a service once, print them, and return the exit code."""
    url = source.url(service.path)
    with asyncio.Runner(loop_factory=Loop) as runner:
        try:
            listing = runner.run(_ask(source, service, token))
        except Exception as raised:  # noqa: BLE001 (it is told, and logged)
            error = as_ours(raised)
            if as_json:
                print_json(failure_document(service, url, failure(error, service)))
            print_guidance(error, service)
            return error.exit_code
    if as_json:
        print_json(listing_document(listing, url))
    else:
        output.write("\n".join(table(listing)))
    return 0


def read_token() -> Secret:
    """The first line of standard input, cleaned.

    Raises:
        TokenMissingError: It is empty.
        TokenMalformedError: It cannot be sent.
    """
    if sys.stdin is None:
        raise TokenMissingError
    if sys.stdin.isatty():
        line = _typed()
    else:
        line = sys.stdin.buffer.readline(_MAX_LINE).decode("utf-8", "replace")
    text = clean(line)
    if not text:
        raise TokenMissingError
    verdict = judge(text)
    if not verdict.sendable:
        raise TokenMalformedError(fault=verdict.value)
    return Secret(text)


def _typed() -> str:
    """What a person types; nothing where the input ends.

    The loop's own answer to Ctrl+C waits for a task that yields, which one that reads does not.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return getpass("API token: ")
    except EOFError:
        output.complain("")  # the prompt's line is not ended
        return ""
    finally:
        signal.signal(signal.SIGINT, before)


def as_ours(error: Exception) -> InspectorError:
    """An error that has words; one that nobody foresaw is logged, and told as such."""
    if isinstance(error, InspectorError):
        return error
    logging.getLogger(__name__).critical("uncaught", exc_info=error)
    return InternalError(cause=type(error).__name__)


async def _ask(
    source: ApiClient, service: Service, token: Callable[[], Awaitable[Secret]]
) -> Listing:
    return await check_service(source.ask, await token(), service)


def failure(error: InspectorError, service: Service = DEFAULT_SERVICE) -> dict[str, Any]:
    """What the document of ``--json`` says of a check that brought no list."""
    guidance = guide(error, service=service, in_terminal=True)
    return {
        "kind": error.kind,
        "status": _status(error),
        "retry_at": moment.isoformat() if (moment := getattr(error, "retry_at", None)) else None,
        "title": guidance.title,
        "summary": guidance.summary,
        "steps": list(guidance.steps),
    }


def _status(error: InspectorError) -> int | None:
    """The answer's own, or the one of the proxy that answered instead."""
    told = (getattr(error, name, None) for name in ("status_code", "proxy_status", "status"))
    return next(filter(None, told), None)


def print_json(document: dict[str, Any]) -> None:
    """A document, and nothing else, on standard output."""
    output.write_document(json_text(document), lambda: json.dumps(document, indent=2))


def print_guidance(
    error: InspectorError, service: Service = DEFAULT_SERVICE, whose: str = ""
) -> None:
    """Title, summary and steps, as the dialog has them, and where its buttons lead.

    `whose` is what stands before the title, where there may be several.
    """
    guidance = guide(error, service=service, in_terminal=True)
    steps = [f"  {number}. {step}" for number, step in enumerate(guidance.steps, start=1)]
    ways = [f"  {action.label}: {action.url}" for action in guidance.actions if action.url]
    output.complain("\n".join([whose + guidance.title, guidance.summary, *steps, *ways]))


def table(listing: Listing) -> list[str]:
    """The accounts as lines of text, with a line of totals."""
    fields = fields_of(listing.services)
    titles = [(field.value_title or field.title).said(untranslated) for field in fields]
    head = ("Status", *titles)
    rows = [head, *(_cells(listing, index, fields) for index in range(len(listing.accounts)))]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(head))]
    lines = ["  ".join(map(_padded, row, widths)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return [*lines, "", _totals(listing)]


def _cells(listing: Listing, index: int, fields: Sequence[Field[Any]]) -> tuple[str, ...]:
    account, findings = listing.accounts[index], listing.findings[index]
    known = (account.service.by_id.get(field.id) for field in fields)
    cells = (account.text(own, untranslated) if own else "" for own in known)
    return tuple(map(_printable, (status_text(findings, untranslated), *cells)))


def _totals(listing: Listing) -> str:
    totals, service = listing.totals, listing.services[0]
    parts = [f"{service.accounts_name.capitalize()}: {totals.accounts}"]
    if service.groups_name:
        parts.append(f"{service.groups_name.capitalize()}: {totals.groups}")
    if service.capacity:
        parts.append(f"Jobs at once: {totals.jobs} configured")
    parts.append(f"Need attention: {totals.attention}")
    return " · ".join(parts)


def _printable(text: str) -> str:
    """Text of the answer, without what would move the cursor or turn the line around."""
    if len(text) > _MOST_IN_CELL:
        text = text[: _MOST_IN_CELL - 1] + "…"
    return "".join(char if char.isprintable() else "�" for char in text)


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
