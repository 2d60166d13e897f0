"""The accounts of the tests by ear, and the program that shows them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.desktop import Desktop
from tests.support.documents import accounts_document, channel_id, fake_api_token
from tests.support.program import Program
from tests.support.server import LoopbackServer

_SERVICE = "pixverse-account-inspector:default"


def document() -> dict[str, dict[str, Any]]:
    """Twelve channels, one without a capacity and two with the same token."""
    made = accounts_document(12)
    del made[channel_id(3)]["maxJobs"]
    made[channel_id(5)]["discord"] = made[channel_id(7)]["discord"]
    return made


@contextmanager
def listed(desktop: Desktop, server: LoopbackServer) -> Iterator[Program]:
    """The program with its list on screen and the keyboard, and somebody who listens."""
    desktop.keyring.store(_SERVICE, fake_api_token("heard"))
    desktop.accessibility.listen()
    with Program(desktop, "--api-url", server.origin) as started:
        started.accessible.find("table", "Accounts")
        started.accessible.find("label", "12 channels")
        started.activate()
        yield started
