"""A check of sixteen services, against what four questions at a time allow."""

import asyncio
import json
import time
from collections.abc import Iterator
from statistics import median
from typing import Final

from app.accounts.check_services import AT_ONCE, Outcome, check_services
from app.api.client import ApiClient
from app.base.secret import Secret
from app.catalogue.all_services import SERVICES
from tests.bench.figures import Figure
from tests.bench.whole_program import run
from tests.support.documents import fake_api_token
from tests.support.useapi.paths import PATHS
from tests.support.useapi.stand import Stand

_SECONDS: Final = 0.25
"""That each listing takes to answer."""
_ROUNDS: Final = 5
_BOUND: Final = 1.3


def measure() -> Iterator[Figure]:
    """The rows are there when the last listing has come; how many jobs run may come after that."""
    with Stand() as stand:
        for name in PATHS:
            stand.slow(name, _SECONDS)
        yield _figure("listings of 250 ms", stand)
        stand.slow_all(_SECONDS)
        yield _figure("listings, and everything else, of 250 ms", stand, bound=None)


def in_window(environ: dict[str, str]) -> Iterator[Figure]:
    """From the press on *Check accounts* in the program until the table is painted with all."""
    services = [service for service in SERVICES if service.is_asked]
    ideal = len(services) / AT_ONCE * _SECONDS
    with Stand() as stand:
        for name in PATHS:
            stand.slow(name, _SECONDS)
        given = ("--token-stdin", "--api-url", stand.origin)
        rounds = environ | {"BENCH_SERVICES": str(_ROUNDS)}
        told = run(rounds, "ours", *given, given=fake_api_token("bench") + "\n")
    taken = median(json.loads(told[2]))
    yield Figure(
        f"from Check to painted rows: {len(services)} listings of 250 ms, {AT_ONCE} at a time",
        taken / ideal,
        measured=f"{taken * 1e3:,.0f} ms / {ideal * 1e3:,.0f} ms",
        bound=_BOUND,
    )


def _figure(name: str, stand: Stand, bound: float | None = _BOUND) -> Figure:
    services = [service for service in SERVICES if service.is_asked]
    ideal = len(services) / AT_ONCE * _SECONDS
    taken = median(asyncio.run(_seconds_to_rows(stand)) for _ in range(_ROUNDS))
    return Figure(
        f"from Check to all rows: {len(services)} {name}, {AT_ONCE} at a time",
        taken / ideal,
        measured=f"{taken * 1e3:,.0f} ms / {ideal * 1e3:,.0f} ms",
        bound=bound,
    )


async def _seconds_to_rows(stand: Stand) -> float:
    services = [service for service in SERVICES if service.is_asked]
    client = ApiClient(stand.origin)
    begun = time.monotonic()
    came: dict[str, float] = {}

    def note(outcome: Outcome) -> None:
        came.setdefault(outcome.service.id, time.monotonic() - begun)

    token = Secret(fake_api_token("bench"))
    await check_services(client.ask, token, services, on_outcome=note)
    if len(came) < len(services):
        raise RuntimeError("a listing is missing")
    return max(came.values())
