"""Run as a program: checks all origins on the command line at once, and says what that took.

The limits are the program's own. Prints one JSON document; whatever else it prints is a fault.
"""

import asyncio
import json
import resource
import sys
import time
from pathlib import Path

from app.accounts.reading import listing_endpoint
from app.api.client import SAMPLE_TOKEN, ApiClient
from app.api.sample import SampleTransport
from app.base.errors import InspectorError
from app.catalogue.all_services import DEFAULT_SERVICE

LISTING = listing_endpoint(DEFAULT_SERVICE)


async def _one(origin: str) -> dict[str, object]:
    begun = time.monotonic()
    client = ApiClient(origin)
    try:
        await client.ask(LISTING, SAMPLE_TOKEN)
        kind = "listed"
    except InspectorError as error:
        kind = error.kind
    return {"kind": kind, "seconds": time.monotonic() - begun}


async def _main(origins: list[str]) -> None:
    warm = ApiClient(transport=SampleTransport())
    await warm.ask(LISTING, SAMPLE_TOKEN)
    idle = _peak()
    results = await asyncio.gather(*(_one(origin) for origin in origins))
    if others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others, timeout=5)  # generators that are being closed
    left = len(asyncio.all_tasks()) - 1
    json.dump({"results": results, "mib": _peak() - idle, "tasks_left": left}, sys.stdout)


def _peak() -> float:
    """The most memory this process has had, in MiB.

    Linux hands ``ru_maxrss`` down from the parent, so there it is asked in another way.
    """
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / (1 << 10)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1:]), debug=False)
