"""What a check is waiting for, said while it waits."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Phase(Enum):
    """The stages of one check, in their order; `RETRYING` leads back to `CONNECTING`."""

    CONNECTING = "connecting"
    WAITING = "waiting"
    READING = "reading"
    RETRYING = "retrying"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a check stands, or one of its questions."""

    phase: Phase
    attempt: int = 1
    """The number of this attempt; while `RETRYING`, of the one that comes."""

    attempts: int = 3
    """How many there are at most."""

    delay: float = 0.0
    """Seconds until the next attempt, while `RETRYING`."""

    answered: int = 0
    """How many services have answered, of those that are asked."""

    asked: int = 1
    """How many services are asked."""


ProgressListener = Callable[[Progress], None]


def ignore_progress(progress: Progress) -> None:
    """For who does not want to know."""
