"""How many jobs each account runs just now: read from an answer, and joined to the accounts."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

import msgspec
from msgspec import structs

from app.accounts.account import Account
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.catalogue.common_fields import FREE, RUNNING
from app.catalogue.service import Endpoint, Running, Service, Tally
from app.fields.capacity import Slots
from app.fields.json_values import LARGEST

_ERROR: Final = "error"

_Body = bytes | bytearray


class Jobs(NamedTuple):
    """Of one account. None is not told."""

    running: int | None = None
    free: int | None = None

    def plus(self, other: "Jobs") -> "Jobs":
        """The numbers of two parts of an answer together."""
        return Jobs(_sum(self.running, other.running), _sum(self.free, other.free))


def jobs_of(accounts: Iterable[Account]) -> Jobs:
    """The sums of what is told of these accounts."""
    total = Jobs()
    for account in accounts:
        total = total.plus(Jobs(account.get(RUNNING), account.get(FREE)))
    return total


JobsByAccount = Mapping[str, Jobs]
"""By what the answer calls an account, case-folded."""


@cache
def running_endpoint(service: Service) -> Endpoint[JobsByAccount]:
    """The answer that tells how many jobs a service runs; only for one that has `running`."""
    running = service.running
    if running is None:
        raise ValueError
    return Endpoint(
        path=running.path,
        read=lambda body: read_running(body, running),
        nothing_configured=service.nothing_configured,
        secret_names=service.secret_names,
        may_be_empty=True,
    )


def read_running(body: _Body, running: Running) -> JobsByAccount:
    """How many jobs each account runs.

    Raises:
        UnreadableError: It is not JSON in UTF-8.
        UnexpectedShapeError: It is JSON, but none of the parts that count is in it.
    """
    try:
        document = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        raise UnreadableError from exc
    except RecursionError as exc:
        raise UnexpectedShapeError from exc
    if isinstance(document, dict) and _ERROR in document:
        raise UnexpectedShapeError
    parts = [(tally, _within(document, tally.path)) for tally in running.tallies]
    found: dict[str, Jobs] = {}
    for tally, rows in parts:
        for name, jobs in _counted(tally, rows):
            found[name.casefold()] = found.get(name.casefold(), Jobs()).plus(jobs)
    if not any(isinstance(rows, dict | list) for _, rows in parts):
        raise UnexpectedShapeError
    return found


def with_running(accounts: Sequence[Account], jobs: JobsByAccount) -> tuple[Account, ...]:
    """The accounts, each with how many jobs it runs, and how many it could start, if told."""
    return tuple([_with_jobs(account, jobs) for account in accounts])


def _with_jobs(account: Account, jobs: JobsByAccount) -> Account:
    running = account.service.running
    found = jobs.get(account.key.casefold()) or jobs.get(account.name.casefold())
    if found is None and running and running.unnamed_runs_nothing:
        found = Jobs(0)
    if found is None:
        return account
    told = {RUNNING.id: found.running, FREE.id: found.free}
    values = {name: number for name, number in told.items() if number is not None}
    return with_slots(structs.replace(account, values={**account.values, **values}))


def with_slots(account: Account) -> Account:
    """The account with what runs within its capacity, where both are known."""
    field, running = account.service.capacity, account.get(RUNNING)
    allowed = account.get(field) if field else None
    if field is None or allowed is None or running is None:
        return account
    slots = Slots(allowed, running, account.get(FREE))
    return structs.replace(account, values={**account.values, field.id: slots})


# ---- The forms of an answer ---------------------------------------------------------------------


def _within(document: object, path: tuple[str, ...]) -> object:
    for name in path:
        document = document.get(name) if isinstance(document, dict) else None
    return document


def _counted(tally: Tally, rows: object) -> Iterator[tuple[str, Jobs]]:
    """Each account that is named, maybe several times."""
    if isinstance(rows, dict):
        for name, row in rows.items():
            yield name, _jobs(tally, row)
    elif isinstance(rows, list):
        for row in rows:
            if isinstance(row, dict) and (name := _account(tally, row)):
                yield name, _jobs(tally, row) if tally.running else Jobs(1)


def _jobs(tally: Tally, row: object) -> Jobs:
    if isinstance(row, list):
        return Jobs(len(row))
    if isinstance(row, dict):
        return Jobs(_number(row.get(tally.running)), _number(row.get(tally.free)))
    return Jobs(_number(row))


def _account(tally: Tally, row: Mapping[str, Any]) -> str:
    """Whose a row is; "" if it does not say."""
    name = row.get(tally.account)
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name) if abs(name) <= LARGEST else None
    if not isinstance(name, str):
        return ""
    if tally.account_pattern:
        found = re.search(tally.account_pattern, name)
        return found[1] if found else ""
    return name


def _number(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST:
        return None
    return value


def _sum(one: int | None, other: int | None) -> int | None:
    return one if other is None else other if one is None else one + other
