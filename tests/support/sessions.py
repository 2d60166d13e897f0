"""Sessions and windows over a real client and a real server on loopback."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.accounts.check_services import Outcome, ServiceState
from app.accounts.listing import Listing
from app.api.client import SAMPLE_TOKEN, ApiClient
from app.api.sample import SampleTransport
from app.base.secret import Secret
from app.catalogue.all_services import DEFAULT_SERVICE
from app.catalogue.service import Service
from app.ui.session.ports import Sample, TokenStore
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow
from tests.support.documents import fake_api_token
from tests.support.server import Answer, LoopbackServer
from tests.support.signals import until
from tests.support.stores import MemoryStore

REFUSED = Answer(401, body={"error": "Unauthorized", "code": 401})
NOTHING = Answer(404, body="Configuration not found. See POST pixverse/account/channel")


def api_token(seed: object = 0) -> Secret:
    """A fake one; the same for the same seed."""
    return Secret(fake_api_token(seed))


def make_session(
    server: LoopbackServer,
    store: MemoryStore | None,
    *,
    demo: bool = False,
    begins: State = State.NO_TOKEN,
) -> Session:
    """To be closed by its maker; with `demo` there is nothing but the sample."""
    sample = Sample(ApiClient(transport=SampleTransport()), SAMPLE_TOKEN, only=demo)
    return Session(ApiClient(server.origin), store, sample, begins=begins)


@asynccontextmanager
async def running_session(
    server: LoopbackServer, store: MemoryStore | None = None, *, demo: bool = False
) -> AsyncIterator[Session]:
    """Closed at the end, as the program does it."""
    session = make_session(server, store, demo=demo)
    try:
        yield session
    finally:
        await session.aclose()


def make_window(
    session: Session,
    settings: Settings | None = None,
    stores: Callable[[str], TokenStore] | None = None,
) -> MainWindow:
    """With all that is in it."""
    window = MainWindow(settings or Settings())
    window.furnish(session, stores)
    return window


@asynccontextmanager
async def running_window(
    server: LoopbackServer,
    store: MemoryStore | None = None,
    settings: Settings | None = None,
    *,
    demo: bool = False,
) -> AsyncIterator[tuple[MainWindow, Session]]:
    """On (an invisible) screen, with the keyboard."""
    async with running_session(server, store, demo=demo) as session:
        window = make_window(session, settings)
        try:
            window.show()
            window.contents.focus_start()
            window.activateWindow()
            await until(window.isActiveWindow, what="an active window")
            yield window, session
        finally:
            for dialog in dialogs():
                dialog.close()
            window.close()
            window.deleteLater()


def take(session: Session, listing: Listing, service: Service = DEFAULT_SERVICE) -> None:
    """Know this list, as if the service had just answered with it."""
    state, at = ServiceState.LISTED, listing.checked_at
    outcome = Outcome(service=service, state=state, listing=listing, checked_at=at)
    session.known.take(outcome)


def dialogs() -> list[QDialog]:
    """Those on screen."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]


async def the_dialog() -> QDialog:
    """The one dialog that is, or comes, on screen."""
    await until(dialogs, what="a dialog")
    found = dialogs()
    assert len(found) == 1, found
    return found[0]


async def back_in(window: QWidget) -> None:
    """No dialog is left, and the keyboard is in the window again: a window manager's work."""
    await until(lambda: not dialogs(), what="no dialog")
    window.activateWindow()
    await until(window.isActiveWindow, what="an active window")


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """One key, where the keyboard is in the window of `widget`."""
    target = widget.window().focusWidget() or widget
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def click(widget: QWidget) -> None:
    """The left button, in the middle of `widget`."""
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
