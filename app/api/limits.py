"""How long, how much, how often: the numbers of one check in one place."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

MIB: Final = 1 << 20


async def _sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415 (late: see `app.ui.window.main_window`)

    await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Limits:
    """The defaults are what the program promises; tests shorten them."""

    connect: float = 5.0
    """Seconds for a connection, TLS included."""

    read: float = 10.0
    """Seconds of silence before and between the pieces of an answer."""

    total: float = 30.0
    """Seconds for one check with all its attempts."""

    refusal: float = 3.0
    """Seconds for the body of an answer whose status has already said no."""

    retries: int = 2
    """Attempts after the first one."""

    first_delay: float = 0.5
    """Seconds before the first retry; twice as long before the second. See `jitter`."""

    longest_wait: float = 10.0
    """A ``Retry-After`` of up to so many seconds is waited for, a longer one is told."""

    body_mib: int = 64
    """An answer's size, before and after decompression."""

    sleep: Callable[[float], Awaitable[None]] = _sleep
    jitter: Callable[[], float] = random.random
    """Between 0 and 1: how much of a delay is added on top, so that programs that failed together
    do not come back together."""

    @property
    def body_bytes(self) -> int:
        """`body_mib` in bytes."""
        return self.body_mib * MIB

    @property
    def attempts(self) -> int:
        """How often at most the question is asked."""
        return self.retries + 1


DEFAULT_LIMITS: Final = Limits()
