"""The window for a long time, or many times. A program, so that nothing else is in its memory.

    python -m tests.soak.endurance checks NUMBER ORIGIN
    python -m tests.soak.endurance windows NUMBER ORIGIN

Prints one JSON document: what was measured on the way, and what Qt had to complain about.
"""

import asyncio
import json
import logging
import sys
import time

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.api.client import SAMPLE_TOKEN, ApiClient
from app.api.origin import parse_origin
from app.api.sample import SampleTransport
from app.ui.desktop.event_loop import InspectorEventLoop
from app.ui.desktop.qt_application import Application
from app.ui.look.theme import Theme
from app.ui.session.ports import Sample
from app.ui.session.session import Session
from tests.soak.measures import Measure, measure
from tests.support.sessions import api_token, make_window
from tests.support.stores import MemoryStore

_STEPS = 10
"""So often is measured on the way."""
_complaints: list[str] = []


def _session(origin: str) -> Session:
    sample = Sample(ApiClient(transport=SampleTransport()), SAMPLE_TOKEN)
    return Session(ApiClient(parse_origin(origin)), MemoryStore(api_token()), sample)


async def _at_rest(session: Session) -> None:
    rested = asyncio.Event()
    session.state_changed.connect(rested.set)
    while session.is_busy:
        await rested.wait()
        rested.clear()
    session.state_changed.disconnect(rested.set)


async def checks(number: int, origin: str) -> list[Measure]:
    """One window asks so often."""
    session = _session(origin)
    window = make_window(session)
    window.show()
    measures = []
    for done in range(1, number + 1):
        session.check(unasked=True) if done > 1 else session.start()
        await _at_rest(session)
        if done % (number // _STEPS) == 0:
            measures.append(measure())
    window.close()
    await session.aclose()
    return measures


async def windows(number: int, origin: str) -> list[Measure]:
    """So many windows, each from the start to the list to the end."""
    measures = []
    for done in range(1, number + 1):
        await _one_window(origin)
        if done % (number // _STEPS) == 0:
            measures.append(measure())
    return measures


async def _one_window(origin: str) -> None:
    session = _session(origin)
    window = make_window(session)
    window.show()
    window.contents.focus_start()
    session.start()
    await _at_rest(session)
    assert session.listing is not None
    window.close()
    await session.aclose()
    window.deleteLater()


def _complain(kind: QtMsgType, _context: object, text: str) -> None:
    if kind != QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
        _complaints.append(text)


def main(what: str, number: str, origin: str) -> None:
    """See above."""
    logging.disable()
    qInstallMessageHandler(_complain)
    application = Application(["soak"])
    QApplication.setStyle("Fusion")
    Theme(application)
    begun = time.monotonic()
    with asyncio.Runner(loop_factory=lambda: InspectorEventLoop(application)) as runner:
        work = {"checks": checks, "windows": windows}[what]
        measures = runner.run(work(int(number), origin))
    told = {
        "seconds": time.monotonic() - begun,
        "measures": [each.as_json() for each in measures],
        "complaints": _complaints,
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
