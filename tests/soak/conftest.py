"""How long the tests of this folder run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """``pytest tests/soak --full``: 10,000 checks, 500 windows, 20 programs."""
    parser.addoption("--full", action="store_true", help="the soak tests in full length")


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    """Whether somebody has the time. Without this folder named, there is no such option."""
    return bool(request.config.getoption("--full", default=False))
