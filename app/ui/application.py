"""Puts the frame of the window on screen, before anything else is loaded."""

import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.base import output
from app.ui.desktop.qt_application import END_SIGNALS, Application, log_qt_messages
from app.ui.desktop.single_instance import (
    Called,
    Request,
    SingleInstance,
    activation_of,
    display_name,
)
from app.ui.session.settings_file import SettingsFile
from app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from app.ui.window_run import World

_NOT_DONE: Final = 2
_SILENT: Final = (
    "The window that is open already{process} does not answer. End that program, then try again."
)
_KEEPS_ITS_TOKEN: Final = (
    "The window that is open already came forward with the token it has: the one from standard "
    "input was not used. Close that window first, or start with another --profile."
)
_FIRST_PAINT_MS: Final = 200
"""At most so long is waited for the frame to be on screen before the rest is loaded."""


def run_window(
    arguments: list[str],
    asked: str,
    profile: str,
    make_world: Callable[[], "World"],
    *,
    view: str | None = None,
    has_token: bool = False,
) -> int:
    """Show the window, and return the exit code when it is closed.

    Args:
        arguments: Qt's, beginning with the program's name.
        asked: The address that is asked; the usual one if empty. Each address and each `profile`
            that is given has one window of its own.
        profile: The profile whose token is used; the one used last if empty.
        make_world: Makes what the window is handed, once its frame is on screen.
        view: The service that a window which is open already is to look at; None for any.
        has_token: Whether a token was given for this run, which no open window takes over.
    """
    log_qt_messages()
    application = Application(arguments)
    for number in END_SIGNALS:  # until the loop of asyncio, which has its own way, takes them over
        signal.signal(number, lambda *_: application.want_end())
    file = SettingsFile()
    settings = file.load()
    if profile:  # for this run alone: the next one begins with what was chosen in the window
        settings.profile = profile
        file.know(settings)
    single = SingleInstance(f"{asked} {profile} {display_name()}")
    if not single.claim():
        called = single.call_first(Request(view, activation_of()))
        if called is not Called.GONE:
            return _leave_to(single, called, has_token=has_token)
    if sys.platform != "darwin":
        application.setStyle("Fusion")  # `Run` refines it, once the frame is on screen
    colour(application, settings.theme)
    window = MainWindow(settings)
    window.closed.connect(application.want_end)
    window.show()
    paint(application, window)
    from app.ui.window_run import Run

    return Run(application, make_world(), single, file, settings, window).run()


def _leave_to(single: SingleInstance, called: Called, *, has_token: bool) -> int:
    """Say what the window that is open already has not done; returns the exit code."""
    if called is Called.SILENT:
        process = f" (process {single.holder()})" if single.holder() else ""
        output.complain(_SILENT.format(process=process))
    elif has_token:
        output.complain(_KEEPS_ITS_TOKEN)
    else:
        return 0
    return _NOT_DONE


def colour(application: QApplication, choice: str) -> None:
    """The frame's colour as `app.ui.look.theme` will have it, found without loading that.

    What Fusion has taken from the system tells light from dark.
    """
    from app.ui.look.palettes import FRAMES

    palette = QPalette()
    role = QPalette.ColorRole.Window
    dark = choice == "dark" or (choice != "light" and palette.color(role).lightness() < 128)
    palette.setColor(role, QColor(FRAMES[dark]))
    application.setPalette(palette)


def paint(application: QApplication, window: MainWindow) -> None:
    """Has the frame on screen before anything else is loaded."""
    timer = QTimer(singleShot=True)
    timer.start(_FIRST_PAINT_MS)
    while timer.isActive() and not window.windowHandle().isExposed():
        application.processEvents()
    application.processEvents()
