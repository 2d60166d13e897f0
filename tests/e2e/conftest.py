"""A desktop for each test: nothing of one story is left for the next."""

from collections.abc import Iterator

import pytest

from tests.support.desktop import Desktop
from tests.support.server import LoopbackServer, accounts


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as started:
        yield started


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as started:
        started.answer = accounts(12)
        yield started
