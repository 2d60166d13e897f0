"""How long, how much, how often: the numbers of one check in one place."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

MIB: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The defaults are what the program promises; tests shorten them.

    Attributes:
        connect: Seconds for a connection, TLS included.
        read: Seconds of silence before and between the pieces of an answer.
        total: Seconds for one check with all its attempts.
        refusal: Seconds for the body of an answer whose status has already said no.
        retries: Attempts after the first one.
        first_delay: Seconds before the first retry; twice as long before the second.
        longest_wait: Seconds; a ``Retry-After`` that is longer is told instead of waited for.
        body_mib: An answer's size, before and after decompression.
        jitter: Between 0 and 1: how much of a delay is added on top, so that programs that failed
            together do not come back together.
    """

    connect: float = 5.0
    read: float = 10.0
    total: float = 30.0
    refusal: float = 3.0
    retries: int = 2
    first_delay: float = 0.5
    longest_wait: float = 10.0
    body_mib: int = 8
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    jitter: Callable[[], float] = random.random

    @property
    def body_bytes(self) -> int:
        """`body_mib` in bytes."""
        return self.body_mib * MIB

    @property
    def attempts(self) -> int:
        """How often at most the question is asked."""
        return self.retries + 1
