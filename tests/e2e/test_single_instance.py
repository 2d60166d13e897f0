"""A second start brings the first window to the front, whatever the first one has gone through."""

import contextlib
import sys
from pathlib import Path

import pytest

from tests.support import harness_window
from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token
from tests.support.program import Program
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:{}"
OTHER = (sys.executable, str(Path(harness_window.__file__)))


@pytest.fixture(autouse=True)
def _token(desktop: Desktop) -> None:
    for profile in ("default", "one", "two"):
        desktop.keyring.store(SERVICE.format(profile), fake_api_token(profile))


def started(desktop: Desktop, server: LoopbackServer, *options: str) -> Program:
    return Program(desktop, "--api-url", server.origin, *options)


def shown(program: Program) -> None:
    """Until it shows the list."""
    program.accessible.find("label", "12 channels")


def test_the_second_start_raises_the_first_window(desktop: Desktop, server: LoopbackServer) -> None:
    with started(desktop, server) as first:
        shown(first)
        asked = len(server.requests)
        with Program(desktop, command=OTHER) as other:
            other.accessible.find("frame", "Harness")
            other.activate()
            wait_until(lambda: desktop.front() == other.pid, what="the other window in front")
            with started(desktop, server) as second:
                second.ended_well()
            wait_until(lambda: desktop.front() == first.pid, what="the first window in front")
        assert len(server.requests) == asked
        first.terminate()
        first.ended_well()


def test_two_starts_at_the_same_time_are_one_window(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with started(desktop, server) as one, started(desktop, server) as two:
        wait_until(lambda: one.running != two.running, what="one of the two to end")
        first, second = (one, two) if one.running else (two, one)
        second.ended_well()
        shown(first)
        first.terminate()
        first.ended_well()


def test_a_crash_leaves_nothing_in_the_way(desktop: Desktop, server: LoopbackServer) -> None:
    runtime = Path(desktop.environ["XDG_RUNTIME_DIR"])
    with started(desktop, server) as crashed:
        shown(crashed)
        crashed.kill()
        crashed.wait()
    assert list(runtime.rglob("*.lock"))
    assert list(runtime.rglob("*.sock"))
    with started(desktop, server) as again:
        shown(again)
        with started(desktop, server) as second:
            second.ended_well()
        again.terminate()
        again.ended_well()
    assert not list(runtime.rglob("*.lock"))


def test_two_profiles_side_by_side(desktop: Desktop, server: LoopbackServer) -> None:
    with contextlib.ExitStack() as both:
        profiles = ("one", "two")
        programs = [
            both.enter_context(started(desktop, server, "--profile", name)) for name in profiles
        ]
        for program in programs:
            shown(program)
        assert {request.token for request in server.requests} == {
            fake_api_token(name) for name in profiles
        }
        for program in programs:
            program.terminate()
            program.ended_well()
