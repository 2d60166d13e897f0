"""From nothing to a window, and back to nothing."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app import __version__
from app.errors import SettingsUnreadableError
from app.held_secrets import HeldSecrets
from app.secret import Secret
from app.ui.icons import app_icon
from app.ui.language import LANGUAGES, Words
from app.ui.last_resort import LastResort, log_qt_messages
from app.ui.main_window import MainWindow
from app.ui.notifier import Notifier
from app.ui.ports import AccountSource, TokenStore
from app.ui.session import Sample, Session
from app.ui.settings import APPLICATION, Settings, SettingsFile
from app.ui.single_instance import SingleInstance
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
    sample: Sample
    stores: Callable[[str], TokenStore] | None = None
    """The keyring entry of a profile; None if nothing is to be kept in this run."""
    profile: str = ""
    """Whose token; the one used last if empty."""
    given_token: Secret | None = None
    """From standard input: used, and not stored."""
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
    file = SettingsFile()
    settings = file.load()
    settings.profile = world.profile or settings.profile
    single = SingleInstance(f"{world.source.host} {settings.profile} {world.sample.only}")
    if not single.claim() and single.call_first():
        return 0
    if sys.platform != "darwin":
        application.setStyle("Fusion")
    application.setWindowIcon(app_icon())
    application.setApplicationDisplayName("PixVerse Account Inspector")
    return _Run(application, world, single, file, settings).run()


class _Run:
    """One life of the window."""

    def __init__(
        self,
        application: Application,
        world: World,
        single: SingleInstance,
        file: SettingsFile,
        settings: Settings,
    ) -> None:
        self._application = application
        self._world = world
        self._single = single
        self._stop: asyncio.Event | None = None
        self._end_wanted = False
        self._file = file
        self._settings = settings
        Words(application).speak(self._settings.language)
        self._theme = Theme(application, _theme(self._settings))
        store = world.stores(self._settings.profile) if world.stores else None
        self._session = Session(world.source, store, world.sample, secrets=world.secrets)
        self._window = MainWindow(self._session, self._settings, world.stores)
        self._window.help.languages = list(LANGUAGES)
        self._window.settings_changed.connect(self._on_settings_changed)
        self._file.tell = self._window.tell
        self._notifier = Notifier(self._session, self._settings, self._window)

    def run(self) -> int:
        """Until the end."""
        self._window.closed.connect(self._want_end)
        self._application.quit_requested.connect(self._want_end)
        self._window.show()
        self._window.focus_start()
        self._paint()
        import asyncio  # noqa: PLC0415 (late: the window is on screen by now)

        from app.ui.event_loop import InspectorEventLoop  # noqa: PLC0415

        last_resort = LastResort(self._world.secrets)
        # Queued: a dialog opened inside a paint that failed would bring the program down.
        last_resort.caught.connect(self._window.tell, Qt.ConnectionType.QueuedConnection)
        uninstall = last_resort.install()

        def make_loop() -> "InspectorEventLoop":
            return InspectorEventLoop(self._application)

        try:
            with asyncio.Runner(loop_factory=make_loop) as runner:
                runner.run(self._main(last_resort))
        finally:
            uninstall()
            self._single.release()
        self._file.save(self._settings)
        return 0

    def _paint(self) -> None:
        """Puts the window on screen before anything else is loaded."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.start(_FIRST_PAINT_MS)
        while timer.isActive() and not self._window.windowHandle().isExposed():
            self._application.processEvents()
        self._application.processEvents()

    async def _main(self, last_resort: LastResort) -> None:
        import asyncio  # noqa: PLC0415

        loop = asyncio.get_running_loop()
        loop.set_exception_handler(last_resort.handle_loop_exception)
        self._stop = asyncio.Event()
        self._add_signal_handlers(loop)
        if self._end_wanted:  # while the rest was being loaded
            self._stop.set()
        self._single.called.connect(self._window.come_forward)
        self._single.listen()
        self._begin()
        await self._stop.wait()
        self._window.remember()
        self._window.hide()
        await self._session.aclose()
        self._application.ending = True

    def _begin(self) -> None:
        if self._world.sample.only:
            self._session.look_around()
        elif self._world.given_token is not None:
            self._session.use_token(self._world.given_token, keep=False)
        else:
            self._session.start(check=self._settings.check_on_start)
        if self._file.problem:
            self._window.tell(SettingsUnreadableError(cause=self._file.problem))

    def _want_end(self) -> None:
        """Whatever wants the program to end, ends it in one way."""
        self._end_wanted = True
        if self._stop is not None:
            self._stop.set()

    def _add_signal_handlers(self, loop: "asyncio.AbstractEventLoop") -> None:
        import signal  # noqa: PLC0415

        if sys.platform != "win32":
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                loop.add_signal_handler(number, self._want_end)

    def _on_settings_changed(self) -> None:
        self._theme.choose(_theme(self._settings))
        self._file.save(self._settings)


def _theme(settings: Settings) -> ThemeChoice:
    try:
        return ThemeChoice(settings.theme)
    except ValueError:
        return ThemeChoice.SYSTEM
