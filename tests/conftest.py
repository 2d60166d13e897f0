"""What every test has: an application without a screen, and tests that may be coroutines.

An ``async def`` test runs on the program's own loop. It fails on what the loop was left to report,
on tasks that outlive it, and on a nested Qt loop, which would lose the wake-ups of other tasks.
"""

import asyncio
import gc
import inspect
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from app.ui.desktop.garbage import collect_if_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

_TIMEOUT = 30.0

gc.disable()  # as in the program: a thread of a test must not destroy the widgets of another test


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QApplication]":
    """pytest-qt's hook for the class of the application: ours."""
    from app.ui.desktop.qt_application import Application

    return Application


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """As the program sets it up, in English whatever the machine speaks."""
    from PySide6.QtCore import QLocale

    from app.ui.desktop.language import SOURCE, Words
    from app.ui.look.control_style import ControlStyle
    from app.ui.look.theme import Theme
    from tests.support.nested_loops import forbid_in_coroutines

    Words(qapp).speak(SOURCE)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    qapp.setStyle(ControlStyle())
    Theme(qapp, "light")
    forbid_in_coroutines()
    return qapp


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Every top-level widget that a test makes is gone after it."""
    before = _top_levels().keys()
    yield
    collect_if_due()
    for tidy in (_run_deletions, gc.collect, _run_deletions):
        if not _top_levels().keys() - before:
            break
        tidy()
    left = [repr(widget) for place, widget in _top_levels().items() if place not in before]
    assert not left, f"windows left behind: {left}"


def _top_levels() -> "dict[int, QWidget]":
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    import shiboken6
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return {}
    return {shiboken6.getCppPointer(widget)[0]: widget for widget in QApplication.topLevelWidgets()}


def _run_deletions() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# ---- Tests that are coroutines ----------------------------------------------------------------


def pytest_itemcollected(item: pytest.Item) -> None:
    """A coroutine needs the application."""
    if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
        item.fixturenames.append("qapp")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs coroutines; leaves the rest to pytest."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    from app.ui.desktop.event_loop import InspectorEventLoop

    names = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    application = pyfuncitem.funcargs["qapp"]
    reported: list[dict[str, Any]] = []
    with asyncio.Runner(loop_factory=lambda: InspectorEventLoop(application)) as runner:
        runner.get_loop().set_exception_handler(lambda _loop, context: reported.append(context))
        leaked = runner.run(_run(pyfuncitem.obj, arguments))
    assert not leaked, f"tasks left behind: {leaked}"
    assert not reported, f"nobody caught: {reported}"
    return True


async def _run(test: Any, arguments: dict[str, Any]) -> list[str]:
    """Runs the test, and returns the names of the tasks that it left."""
    async with asyncio.timeout(_TIMEOUT):
        await test(**arguments)
    await asyncio.sleep(0)  # a task that was cancelled last may end
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    if left:
        await asyncio.wait(left, timeout=1)
    return [repr(task.get_coro()) for task in left]
