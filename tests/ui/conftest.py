"""What the tests of the window share."""

from collections.abc import Iterator

import pytest

from tests.support.server import LoopbackServer


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    """Answers with three channels until it is told otherwise."""
    with LoopbackServer() as running:
        yield running
