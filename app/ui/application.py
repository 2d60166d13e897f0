"""From nothing to a window, and back to nothing."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app import __version__
from app.errors import InternalError, SettingsUnreadableError
from app.held_secrets import HeldSecrets
from app.secret import Secret
from app.ui.icons import app_icon
from app.ui.last_resort import LastResort, log_qt_messages
from app.ui.main_window import MainWindow
from app.ui.ports import AccountSource, TokenStore
from app.ui.session import Sample, Session
from app.ui.settings import APPLICATION, Settings, SettingsFile
from app.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:
    import asyncio

    from app.ui.event_loop import InspectorEventLoop

_FIRST_PAINT_MS: Final = 200
"""At most so long is waited for the window to be on screen before the rest is loaded."""


@dataclass(frozen=True, slots=True)
class World:
    """What the window is handed: the outside, in small interfaces."""

    source: AccountSource
    store: TokenStore | None
    sample: Sample
    given_token: Secret | None = None
    """From standard input: used, and not stored."""
    demo: bool = False
    secrets: HeldSecrets = field(default_factory=HeldSecrets)


class Application(QApplication):
    """Every wish to end, from wherever it comes, becomes the one orderly end.

    Signals:
        quit_requested: The desktop, a shortcut or the session manager wants the program to end.
            (`aboutToQuit` comes too late for asyncio: the loop is ending then.)
    """

    quit_requested = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setApplicationName(APPLICATION)
        self.setApplicationVersion(__version__)
        self.setOrganizationName(APPLICATION)
        self.setDesktopFileName(APPLICATION)
        self.setQuitOnLastWindowClosed(False)  # else closing any dialog may end the loop
        self.ending = False

    def event(self, event: QEvent) -> bool:
        """Turns a quit into `quit_requested`."""
        if event.type() == QEvent.Type.Quit and not self.ending:
            event.ignore()
            self.quit_requested.emit()
            return True
        return super().event(event)


def run_window(world: World, arguments: list[str]) -> int:
    """Shows the window, and returns the exit code when it is closed."""
    log_qt_messages()
    application = Application(arguments)
    if sys.platform != "darwin":
        application.setStyle("Fusion")
    application.setWindowIcon(app_icon())
    application.setApplicationDisplayName("PixVerse Account Inspector")
    settings_file = SettingsFile()
    settings = settings_file.load()
    theme = Theme(application, _choice(settings))
    session = Session(world.source, world.store, world.sample, secrets=world.secrets)
    window = MainWindow(session, settings, demo=world.demo)
    window.theme_chosen.connect(theme.choose)
    window.show()
    window.focus_start()
    _paint(application, window)
    code = _run_loop(application, window, session, world, settings_file.problem)
    settings_file.save(settings)
    return code


def _choice(settings: Settings) -> ThemeChoice:
    try:
        return ThemeChoice(settings.theme)
    except ValueError:
        return ThemeChoice.SYSTEM


def _paint(application: Application, window: MainWindow) -> None:
    """Puts the window on screen before anything else is loaded."""
    timer = QTimer()
    timer.setSingleShot(True)
    timer.start(_FIRST_PAINT_MS)
    while timer.isActive() and not window.windowHandle().isExposed():
        application.processEvents()
    application.processEvents()


def _run_loop(
    application: Application, window: MainWindow, session: Session, world: World, problem: str
) -> int:
    import asyncio  # noqa: PLC0415 (late: the window is on screen by now)

    from app.ui.event_loop import InspectorEventLoop  # noqa: PLC0415

    last_resort = LastResort()
    crash = _Crash(window)  # kept here: a connection does not keep it
    last_resort.caught.connect(crash.show)
    uninstall = last_resort.install()

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(last_resort.handle_loop_exception)
        stop = asyncio.Event()
        _on_end(application, window, loop, stop.set)
        if world.demo:
            session.look_around()
        elif world.given_token is not None:
            session.use_token(world.given_token, keep=False)
        else:
            session.start()
        if problem:
            window.tell(SettingsUnreadableError(cause=problem))
        await stop.wait()
        window.remember()
        window.hide()
        await session.aclose()
        application.ending = True

    def make_loop() -> "InspectorEventLoop":
        return InspectorEventLoop(application)

    try:
        with asyncio.Runner(loop_factory=make_loop) as runner:
            runner.run(main())
    finally:
        uninstall()
    return 0


def _on_end(
    application: Application,
    window: MainWindow,
    loop: "asyncio.AbstractEventLoop",
    stop: Callable[[], None],
) -> None:
    """Whatever wants the program to end, ends it in one way."""
    import signal  # noqa: PLC0415

    window.closed.connect(stop)
    application.quit_requested.connect(stop)
    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, stop)


class _Crash:
    """Tells of an error that nobody caught; one dialog, however many there are."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._told = False

    def show(self, kind: str, where: str) -> None:
        if self._told:  # while telling: then the dialog itself is what fails
            return
        self._told = True
        try:
            self._window.tell(InternalError(cause=kind, where=where))
        finally:
            self._told = False
