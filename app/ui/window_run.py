"""Opens the window, fills it once it is on screen, and closes everything at the end."""

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.base.program_errors import SettingsUnreadableError
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.ui.desktop.language import Words
from app.ui.desktop.qt_application import END_SIGNALS, Application
from app.ui.desktop.single_instance import Request, SingleInstance
from app.ui.desktop.uncaught_errors import LastResort
from app.ui.look.control_style import ControlStyle
from app.ui.look.icons import app_icon
from app.ui.look.theme import Theme
from app.ui.session.kept_places import KeptPlaces
from app.ui.session.kept_views import view_of
from app.ui.session.ports import AccountSource, Sample, TokenStore
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.session.settings_file import SettingsFile
from app.ui.window.main_window import TITLE, MainWindow
from app.ui.window.notifier import Notifier

if TYPE_CHECKING:
    import asyncio


@dataclass(frozen=True, slots=True)
class World:
    """What the window is handed: the outside, in small interfaces."""

    source: AccountSource
    sample: Sample
    stores: Callable[[str, KeptPlaces], TokenStore] | None = None
    """The keyring entry of a profile; None if nothing is to be kept in this run."""
    given_token: Secret | None = None
    """From standard input: used, and not stored."""
    view: str | None = None
    """The id of the service that is looked at first, "" for all; None for the one chosen last."""
    secrets: HeldSecrets = field(default_factory=HeldSecrets)
    start_log: Callable[[], None] = lambda: None
    """Called when the window is complete."""


class Run:
    """Completes the window, and runs the program until its end."""

    def __init__(
        self,
        application: Application,
        world: World,
        single: SingleInstance,
        file: SettingsFile,
        settings: Settings,
        window: MainWindow,
    ) -> None:
        self._application = application
        self._world = world
        self._single = single
        self._stop: asyncio.Event | None = None
        self._file = file
        self._settings = settings
        self._window = window
        Words(application).speak(settings.language)
        if sys.platform != "darwin":
            application.setStyle(ControlStyle())
        self._theme = Theme(application, settings.theme)
        application.setWindowIcon(app_icon())
        application.setApplicationDisplayName(TITLE)
        stores = self._stores()
        store = stores(settings.profile) if stores else None
        self._session = Session(
            world.source, store, world.sample, secrets=world.secrets, begins=self._first_state()
        )
        kept = view_of(settings, settings.profile)
        self._session.choose_view(kept if world.view is None else world.view)
        window.furnish(self._session, stores)
        preferences = window.contents.preferences
        preferences.effects["theme"] = self._theme.choose
        preferences.changed.connect(lambda: file.save(settings))
        file.tell = window.contents.problems.tell
        self._notifier = Notifier(self._session, settings, window)

    def _stores(self) -> Callable[[str], TokenStore] | None:
        make = self._world.stores
        if make is None:
            return None
        places = KeptPlaces(self._settings, lambda: self._file.save(self._settings))
        return lambda profile: make(profile, places)

    def _first_state(self) -> State:
        """What can be told before anything was asked: the window shows its first page by it."""
        if self._world.sample.only or self._world.given_token is not None:
            return State.CHECKING
        return State.KEYRING if self._settings.connected else State.NO_TOKEN

    def run(self) -> int:
        """Run until the end; returns the exit code."""
        self._application.end_requested.connect(self._on_end_requested)
        self._window.contents.focus_start()
        self._paint()
        gc.freeze()  # what has been made by now stays: the collector need not look at it
        self._world.start_log()
        last_resort = LastResort(self._world.secrets)
        # Queued: a dialog opened inside a paint that failed would bring the program down.
        last_resort.caught.connect(
            self._window.contents.problems.tell, Qt.ConnectionType.QueuedConnection
        )
        uninstall = last_resort.install()
        import asyncio  # together with the loop, it takes longer to load than three frames

        from app.ui.desktop.event_loop import InspectorEventLoop

        try:
            with asyncio.Runner(
                loop_factory=lambda: InspectorEventLoop(self._application)
            ) as runner:
                runner.get_loop().set_exception_handler(last_resort.handle_loop_exception)
                self._stop = asyncio.Event()
                runner.run(self._main(self._stop))
        finally:
            uninstall()
            self._single.release()
        self._file.save(self._settings)
        return 0

    def _paint(self) -> None:
        """Has the window complete on screen before anything else is loaded."""
        self._application.processEvents()

    async def _main(self, stop: "asyncio.Event") -> None:
        import asyncio

        for number in END_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self._application.want_end)
        if self._application.end_wanted:  # while all this was being loaded
            stop.set()
        self._single.called.connect(self._on_called)
        self._single.listen()
        self._begin()
        await stop.wait()
        self._window.remember()
        self._window.hide()
        clipboard = self._window.contents.desk.clipboard
        clipboard.clear_secret()
        await self._session.aclose()
        await asyncio.sleep(clipboard.seconds_to_stay())
        self._application.ending = True

    def _begin(self) -> None:
        if self._world.sample.only:
            self._session.look_around()
        elif self._world.given_token is not None:
            self._session.use_given(self._world.given_token)
        else:
            self._session.start(check=self._settings.check_on_start)
            self._session.keeper.watch_keyring()
        if self._file.problem:
            error = SettingsUnreadableError(cause=self._file.problem)
            self._window.contents.problems.tell(error)

    def _on_called(self, request: Request) -> None:
        if request.view is not None:
            self._session.choose_view(request.view)
        request.activate()
        self._window.come_forward()

    def _on_end_requested(self) -> None:
        if self._stop is not None:
            self._stop.set()
