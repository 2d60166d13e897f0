"""How a measured program says what it knows."""

import sys


def tell(what: object) -> None:
    """A line of its own, at once."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()
