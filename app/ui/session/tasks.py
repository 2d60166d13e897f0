"""Tasks that somebody has begun, and ends."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

_PATIENCE = 1
"""Seconds."""


async def end(*running: "asyncio.Task[None] | None") -> None:
    """Cancels those that there are, and waits a moment for them."""
    import asyncio

    tasks = [task for task in running if task is not None]
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks, timeout=_PATIENCE)
