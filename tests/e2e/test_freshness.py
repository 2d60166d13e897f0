"""What happens by itself in a real window: background failures, and the look of the desktop."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token
from tests.support.portal import FOLLOWS_PORTAL, LookPortal
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:default"


@pytest.fixture(autouse=True)
def _token(desktop: Desktop) -> None:
    desktop.keyring.store(SERVICE, fake_api_token("fresh"))


def test_without_a_check_at_the_start_nothing_is_asked(
    desktop: Desktop, server: LoopbackServer
) -> None:
    folder = Path(desktop.environ["XDG_CONFIG_HOME"]) / "pixverse-account-inspector"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"check_on_start": False}))
    with Program(desktop, "--api-url", server.origin) as program:
        root = program.accessible
        root.find("label", "Token kept in GNOME Keyring")
        root.find("label", "Not checked yet")
        assert server.requests == []
        root.find_all("push button", "Check accounts")[-1].press()
        root.find("label", "12 channels")
        program.terminate()
        program.ended_well()


def test_the_look_of_the_desktop_is_followed_live(desktop: Desktop, server: LoopbackServer) -> None:
    path = desktop.folder / "look.png"

    def ground() -> QColor:
        """Of the window, in a corner where nothing stands."""
        desktop.screenshot(path)
        box = QRect(*frame.box)
        return QColor(QImage(str(path)).pixel(box.left() + 4, box.bottom() - 4))

    with LookPortal(desktop) as portal:
        portal.set_dark(dark=False)
        with Program(desktop, "--api-url", server.origin, environ=FOLLOWS_PORTAL) as program:
            program.accessible.find("label", "12 channels")
            frame = program.accessible.find("frame")
            wait_until(lambda: ground().lightness() > 200, what="a light window")
            portal.set_dark(dark=True)
            wait_until(lambda: ground().lightness() < 60, what="a dark window")
            portal.set_contrast(high=True)
            wait_until(lambda: ground().lightness() == 0, what="a black window")
            portal.set_dark(dark=False)
            wait_until(lambda: ground().lightness() == 255, what="a white window")
            portal.set_contrast(high=False)
            wait_until(lambda: 200 < ground().lightness() < 255, what="a light window again")
            program.terminate()
            program.ended_well()


@pytest.mark.parametrize("reduced", [False, True])
def test_nothing_moves_for_who_wants_that(
    desktop: Desktop, server: LoopbackServer, *, reduced: bool
) -> None:
    server.answer = Answer(delay=60, body={})
    with LookPortal(desktop) as portal:
        portal.set_reduced_motion(reduced=reduced)
        with Program(desktop, "--api-url", server.origin) as program:
            root = program.accessible
            root.find("push button", "Cancel")
            root.find("label", re.compile(" 127.0.0.1:.*…"))
            if reduced:
                assert root.find_all("progress bar") == []
            else:
                root.find("progress bar", "Waiting")
            program.terminate()
            program.ended_well()


def test_the_colours_of_kde_do_not_come_back(desktop: Desktop, server: LoopbackServer) -> None:
    """Whenever a setting changes, the palette is made anew, from that of the desktop."""
    path = desktop.folder / "look.png"
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "6"}
    with Program(desktop, "--api-url", server.origin, environ=kde) as program:
        root = program.accessible
        root.find("label", "12 channels")
        buttons = [root.find("push button", name) for name in ("Check accounts", "Menu")]

        def grounds() -> list[QColor]:
            desktop.screenshot(path)
            corners = (QRect(*button.box).topLeft() + QPoint(8, 8) for button in buttons)
            return [QColor(QImage(str(path)).pixel(corner)) for corner in corners]

        before = grounds()
        program.activate()
        desktop.key("ctrl+shift+s")
        root.find("table", "Accounts").find("table cell", "Channel: channel-01")
        assert grounds() == before
        program.terminate()
        program.ended_well()
