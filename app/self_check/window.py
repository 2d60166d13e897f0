"""The part of ``--self-check`` that needs Qt: makes the window, and paints it into memory."""

import asyncio
import sys
from typing import TYPE_CHECKING, Final

from app.api.client import SAMPLE_TOKEN, SampleSource

if TYPE_CHECKING:
    from app.ui.desktop.qt_application import Application
    from app.ui.session.session import Session
    from app.ui.window.main_window import MainWindow

_PATIENCE: Final = 20.0
_FEWEST_COLOURS: Final = 20
"""With fewer, it is an empty window."""


class NothingPaintedError(Exception):
    """The picture is empty."""


def make_application() -> "Application":
    """On the real display if there is one, without one else."""
    from app.ui.desktop.display import has_display
    from app.ui.desktop.qt_application import Application, log_qt_messages

    log_qt_messages()
    nowhere = [] if has_display() else ["-platform", "offscreen"]
    application = Application(["pixverse-inspector", *nowhere])
    if sys.platform != "darwin":
        application.setStyle("Fusion")
    return application


def paint(application: "Application") -> str:
    """The window with the sample accounts, listed in its own loop, and painted."""
    from PySide6.QtCore import Qt

    from app.ui.desktop.event_loop import InspectorEventLoop
    from app.ui.look.theme import Theme
    from app.ui.session.ports import Sample
    from app.ui.session.session import Session
    from app.ui.session.settings import Settings
    from app.ui.window.main_window import MainWindow

    theme = Theme(application)
    source = SampleSource()
    session = Session(source, None, Sample(source, SAMPLE_TOKEN, only=True))
    window = MainWindow(Settings())
    window.furnish(session)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    with asyncio.Runner(loop_factory=lambda: InspectorEventLoop(application)) as runner:
        rows = runner.run(_list(session))
    told = _picture(window)
    window.close()
    del theme
    return f"{rows} sample accounts on {application.platformName()}, {told}"


async def _list(session: "Session") -> int:
    listed = asyncio.get_running_loop().create_future()
    session.listed.connect(listed.set_result)
    session.failed.connect(listed.set_exception)
    session.look_around()
    try:
        listing = await asyncio.wait_for(listed, _PATIENCE)
        return len(listing.accounts)
    finally:
        await session.aclose()


def _picture(window: "MainWindow") -> str:
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(image.height())}
    if len(colours) < _FEWEST_COLOURS:
        raise NothingPaintedError
    return f"{image.width()} × {image.height()} pixels"
