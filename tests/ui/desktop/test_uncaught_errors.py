"""What nobody caught is caught here, once, and the program goes on."""

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from app.base.program_errors import InternalError
from app.base.redaction import HeldSecrets
from app.ui.desktop.qt_application import log_qt_messages
from app.ui.desktop.uncaught_errors import LastResort
from tests.support.documents import fake_api_token
from tests.support.signals import until

pytestmark = pytest.mark.usefixtures("qapp")


class Listener:
    """No QObject, as in the program."""

    def __init__(self) -> None:
        self.told: list[InternalError] = []
        self.threads: set[threading.Thread] = set()

    def take(self, error: InternalError) -> None:
        self.told.append(error)
        self.threads.add(threading.current_thread())

    @property
    def kinds(self) -> list[str]:
        return [error.cause for error in self.told]


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def resort(listener: Listener) -> Iterator[LastResort]:
    made = LastResort(HeldSecrets())
    made.caught.connect(listener.take)
    before = sys.excepthook, threading.excepthook
    uninstall = made.install()
    yield made
    uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def fail() -> None:
    raise LookupError(f"with a secret: {fake_api_token()}")


async def test_in_a_slot(
    resort: LastResort, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    assert resort is not None
    QTimer.singleShot(0, fail)
    await until(lambda: listener.told)
    await asyncio.sleep(0.02)
    assert listener.kinds == ["LookupError"]
    assert listener.told[0].where.startswith("fail, line ")
    assert [record.levelno for record in caplog.records if record.exc_info] == [logging.CRITICAL]


async def test_in_a_thread_it_is_told_in_the_thread_of_the_window(
    resort: LastResort, listener: Listener
) -> None:
    assert resort is not None
    thread = threading.Thread(target=fail)
    thread.start()
    await asyncio.to_thread(thread.join)
    await until(lambda: listener.told)
    assert listener.kinds == ["LookupError"]
    assert listener.threads == {threading.main_thread()}


async def test_in_a_task(resort: LastResort, listener: Listener) -> None:
    loop = asyncio.get_running_loop()
    own = loop._exception_handler  # type: ignore[attr-defined]
    loop.set_exception_handler(resort.handle_loop_exception)
    loop.call_soon(fail)

    async def task() -> None:
        fail()

    running = asyncio.ensure_future(task())
    await asyncio.sleep(0.02)
    del running
    await until(lambda: len(listener.told) == 2)
    loop.set_exception_handler(own)
    assert listener.kinds == ["LookupError", "LookupError"]


def test_what_is_told_has_no_secret(resort: LastResort, listener: Listener) -> None:
    try:
        fail()
    except LookupError as error:
        resort.handle_loop_exception(None, {"exception": error})
        without_trace = ValueError("nothing was raised")
        resort.handle_loop_exception(None, {"exception": without_trace})
    for error in listener.told:
        assert fake_api_token() not in f"{error} {error!r} {error.facts()} {error.report}"
    assert "LookupError: with a secret: ••••••" in listener.told[0].report
    assert (listener.told[1].cause, listener.told[1].where) == ("ValueError", "")


def test_what_is_no_exception_is_only_logged(
    resort: LastResort, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    resort.handle_loop_exception(None, {"message": "something odd"})
    assert listener.told == []
    assert "something odd" in caplog.text


def test_an_interrupt_of_the_user_is_no_mistake(resort: LastResort, listener: Listener) -> None:
    assert resort is not None
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    threading.excepthook(threading.ExceptHookArgs((ValueError, None, None, None)))
    assert listener.told == []


def test_the_messages_of_qt_are_in_the_log(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    assert qapp is not None
    log_qt_messages()
    try:
        qWarning("planned")
    finally:
        qInstallMessageHandler(None)
    assert [(r.name, r.levelno, r.getMessage()) for r in caplog.records if r.name == "qt"] == [
        ("qt", logging.WARNING, "default: planned")
    ]


def test_what_fails_again_and_again_is_told_a_few_times_and_logged_always(
    resort: LastResort, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(20):
        resort.handle_loop_exception(None, {"exception": ValueError("at every paint")})
    assert len(listener.told) == 5
    assert len([record for record in caplog.records if record.exc_info]) == 20


def test_what_fails_while_it_is_thrown_away_is_only_logged(
    resort: LastResort, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    class Fragile:
        def __del__(self) -> None:
            fail()

    assert resort is not None
    Fragile()
    assert listener.told == []
    assert [record.message for record in caplog.records if record.exc_info] == ["ignored"]
