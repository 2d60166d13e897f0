"""Whether there is a network, as a real system bus tells a real program."""

import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ui.session.automatic_checks import AutomaticChecks
from app.ui.session.reachability import Reachability
from app.ui.session.runner import State
from app.ui.session.settings import Settings
from tests.support.network_manager import NetworkManager, SystemBus
from tests.support.server import LoopbackServer
from tests.support.sessions import api_token, running_window
from tests.support.signals import until
from tests.support.stores import MemoryStore
from tests.support.waiting import PATIENCE, wait_until

FOLLOWING = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from app.ui.session.reachability import Reachability

application = QApplication(sys.argv)
reachability = Reachability()
reachability.changed.connect(lambda off: print("offline" if off else "online", flush=True))
reachability.follow()
reachability.follow()
print("following", flush=True)
end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
end.activated.connect(application.quit)
application.exec()
"""
"""Until its standard input ends."""


Said = Callable[[], list[str]]


@contextmanager
def following(bus: SystemBus, log: Path) -> Iterator[Said]:
    """A program that follows, and all that it said so far, on stderr as well; it ends by itself."""

    def said() -> list[str]:
        return log.read_text().splitlines()

    with (
        log.open("wb") as output,
        subprocess.Popen(
            [sys.executable, "-c", FOLLOWING],
            env=bus.environ,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as program,
    ):
        try:
            wait_until(lambda: "following" in said() or program.poll() is not None, what="a start")
            yield said
            assert program.stdin is not None
            program.stdin.close()
            assert program.wait(PATIENCE) == 0, said()
        finally:
            program.kill()


def wait_for(said: Said, *lines: str) -> None:
    """Exactly these."""
    wait_until(lambda: len(said()) >= len(lines), what=lambda: f"{lines} after {said()}")
    assert said() == list(lines)


@pytest.fixture
def bus() -> Iterator[SystemBus]:
    with SystemBus() as running:
        yield running


# ---- What the system tells --------------------------------------------------------------------


def test_networkmanager_is_followed(bus: SystemBus, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with NetworkManager(bus) as manager:
        with following(bus, log) as said:
            wait_for(said, "following", "online")
            manager.become("disconnected")
            wait_for(said, "following", "online", "offline")
            manager.become("connected")
            wait_for(said, "following", "online", "offline", "online")
        assert len(said()) == 4  # nor anything at the end


def test_who_starts_without_a_network_is_told(bus: SystemBus, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with NetworkManager(bus, "disconnected") as manager, following(bus, log) as said:
        wait_for(said, "following", "offline")
        manager.become("connected")
        wait_for(said, "following", "offline", "online")


def test_on_the_way_to_a_network_there_is_none_yet(bus: SystemBus, tmp_path: Path) -> None:
    """A check at that moment would fail, and the next one be minutes away."""
    log = tmp_path / "log"
    with NetworkManager(bus, "disconnected") as manager, following(bus, log) as said:
        wait_for(said, "following", "offline")
        for state in ("connecting", "disconnected", "connecting", "connected"):
            manager.become(state)
        wait_for(said, "following", "offline", "offline", "online")


def test_a_network_that_may_not_lead_far_is_one(bus: SystemBus, tmp_path: Path) -> None:
    """Such as that of a hotel that wants to be asked first: a check tells what is wrong there."""
    log = tmp_path / "log"
    with NetworkManager(bus, "disconnected") as manager, following(bus, log) as said:
        wait_for(said, "following", "offline")
        manager.become("portal")
        wait_for(said, "following", "offline", "online")


def test_a_networkmanager_that_comes_back_is_followed(bus: SystemBus, tmp_path: Path) -> None:
    """It ends and starts again when it is updated."""
    log = tmp_path / "log"
    with NetworkManager(bus) as manager, following(bus, log) as said:
        wait_for(said, "following", "online")
        manager.restart("asleep")
        manager.become("disconnected")
        wait_for(said, "following", "online", "offline")
        manager.become("connected")
        wait_for(said, "following", "online", "offline", "online")


@pytest.mark.parametrize("running", [True, False], ids=["nobody on the bus", "no bus"])
def test_where_nobody_knows_nothing_is_said(tmp_path: Path, *, running: bool) -> None:
    """Whatever the routes of this machine look like: without a default one, GLib says offline."""
    log = tmp_path / "log"
    with SystemBus(running=running) as bus:
        with following(bus, log) as said:
            time.sleep(0.5)
        assert said() == ["following"]


def test_a_networkmanager_that_hangs_holds_nothing_up(bus: SystemBus, tmp_path: Path) -> None:
    """Qt itself would wait 25 seconds for it, and the window with it."""
    log = tmp_path / "log"
    with NetworkManager(bus) as manager:
        manager.signal(signal.SIGSTOP)
        begun = time.monotonic()
        with following(bus, log) as said:
            time.sleep(0.5)
        assert time.monotonic() - begun < 10
        assert said() == ["following"]
        manager.signal(signal.SIGCONT)


# ---- In the window ----------------------------------------------------------------------------


@pytest.mark.parametrize("tls", [True, False], ids=["https", "http to this computer itself"])
async def test_only_what_needs_a_network_waits_for_it(*, tls: bool) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if tls else None
    with LoopbackServer(tls=context) as server:
        settings, store = Settings(repeat_minutes=5), MemoryStore(api_token())
        async with running_window(server, store, settings) as (window, session):
            session.start(check=False)
            await until(lambda: session.state is State.IDLE)
            told = window.contents.findChild(Reachability)
            timer = window.contents.findChild(AutomaticChecks)
            assert told is not None
            assert timer is not None
            for is_offline in (False, True, False):  # whatever this machine has
                told.changed.emit(is_offline)
                assert timer._timer.isActive() is not (is_offline and tls)
        assert server.requests == []
