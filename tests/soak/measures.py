"""What may not grow while a window lives, and while windows come and go."""

import asyncio
import gc
import os
import threading
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from app.ui.desktop.event_loop import InspectorEventLoop

_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Measure:
    """At one moment, with everything tidied up."""

    resident: int
    """Bytes."""
    threads: int
    descriptors: int
    loop_timers: int
    qt_timers: int
    top_levels: int
    tasks: int
    objects: int
    """QObjects that Python knows."""

    def as_json(self) -> dict[str, int]:
        """For the one who asked."""
        return asdict(self)


def measure() -> Measure:
    """Now, within the running loop."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    loop = asyncio.get_running_loop()
    assert isinstance(loop, InspectorEventLoop)
    wrapped = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QObject)]
    dispatcher = QAbstractEventDispatcher.instance()
    return Measure(
        resident=int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE,
        threads=max(threading.active_count(), sum(1 for _ in Path("/proc/self/task").iterdir())),
        descriptors=sum(1 for _ in Path("/proc/self/fd").iterdir()),
        loop_timers=len(loop._scheduler._timers) if loop._scheduler else 0,
        qt_timers=sum(len(dispatcher.registeredTimers(each)) for each in wrapped),
        top_levels=len(QApplication.topLevelWidgets()),
        tasks=len(asyncio.all_tasks()),
        objects=len(wrapped),
    )
