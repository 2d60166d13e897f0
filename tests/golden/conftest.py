"""Where and when the kept outputs are made."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from tests.golden.adapter import language

ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"
"""Not UTC, so that times show whether they were converted; its rules need no file."""


@pytest.fixture(autouse=True)
def _zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", ZONE)
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def speaking(qapp: QApplication) -> Callable[[str], AbstractContextManager[None]]:
    """A language for the time of a ``with``."""
    return partial(language, application=qapp)
