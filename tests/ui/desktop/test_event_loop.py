"""The loop: its cures, each with the illness that it is for."""

import asyncio
import contextvars
import gc
import subprocess
import sys
import threading
import time
import warnings
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox

from app.ui.desktop.event_loop import InspectorEventLoop
from tests.support.nested_loops import NestedLoopError
from tests.support.server import LoopbackServer
from tests.support.signals import emitted, until

ROOT = Path(__file__).resolve().parents[3]
_NAME: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="nobody")


def running() -> InspectorEventLoop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, InspectorEventLoop)
    return loop


def live_timers(loop: InspectorEventLoop) -> int:
    """How many timers the loop has in Qt: what a leak would show."""
    return len(loop._scheduler._timers) if loop._scheduler else 0


async def test_cancelled_timers_leave_nothing_in_qt() -> None:
    loop, before = running(), live_timers(running())
    handles = [loop.call_later(60, print) for _ in range(5_000)]
    assert live_timers(loop) == before + 5_000
    for handle in handles:
        handle.cancel()
    assert live_timers(loop) == before
    handles[0].cancel()  # a second time is nothing


async def test_equal_timers_are_told_apart() -> None:
    """`TimerHandle` compares by time and call, so that a dictionary would mix them up."""
    loop, ran = running(), list[int]()
    before, when = live_timers(loop), loop.time() + 0.02
    first, second = (loop.call_at(when, ran.append, 1) for _ in range(2))
    assert first == second
    first.cancel()
    await asyncio.sleep(0.05)
    assert ran == [1]
    second.cancel()  # after it ran
    assert live_timers(loop) == before


@pytest.mark.parametrize("delay", [0.0, 0.001, 0.0101, 0.05, 0.3])
async def test_a_timer_is_never_early(delay: float) -> None:
    loop = running()
    for _ in range(5):
        done: asyncio.Future[float] = loop.create_future()
        due = loop.time() + delay
        loop.call_at(due, lambda done=done: done.set_result(loop.time()))
        assert await done >= due


async def test_a_timer_in_the_past_runs_soon() -> None:
    done = running().create_future()
    running().call_at(0, done.set_result, None)
    await asyncio.wait_for(done, 5)


async def test_calls_run_in_the_order_they_were_made() -> None:
    loop, ran = running(), list[int]()

    def first() -> None:
        ran.append(0)
        loop.call_soon(ran.append, 99)

    loop.call_soon(first)
    for number in range(1, 20):
        (loop.call_soon_threadsafe if number % 3 == 0 else loop.call_soon)(ran.append, number)
    cancelled = loop.call_soon(ran.append, -1)
    cancelled.cancel()
    await asyncio.sleep(0.01)
    assert ran == [*range(20), 99]


async def test_a_thread_wakes_a_loop_that_has_nothing_to_do() -> None:
    loop = running()
    done = loop.create_future()
    handles = []

    def work() -> None:
        time.sleep(0.02)
        handles.append(loop.call_soon_threadsafe(done.set_result, "awake"))

    thread = threading.Thread(target=work)
    thread.start()
    assert await asyncio.wait_for(done, 5) == "awake"
    thread.join()
    assert isinstance(handles[0], asyncio.Handle)


@pytest.mark.parametrize("method", ["call_soon", "call_soon_threadsafe"])
async def test_a_call_keeps_its_context(method: str) -> None:
    loop, seen = running(), list[str]()
    context = contextvars.copy_context()
    context.run(_NAME.set, "given")
    _NAME.set("own")
    schedule = getattr(loop, method)
    schedule(lambda: seen.append(_NAME.get()), context=context)
    schedule(lambda: seen.append(_NAME.get()))
    await asyncio.sleep(0.01)
    assert seen == ["given", "own"]


async def test_a_timer_keeps_its_context() -> None:
    loop, seen = running(), list[str]()
    context = contextvars.copy_context()
    context.run(_NAME.set, "given")
    loop.call_later(0.001, lambda: seen.append(_NAME.get()), context=context)
    _NAME.set("own")
    loop.call_later(0.001, lambda: seen.append(_NAME.get()))
    await asyncio.sleep(0.05)
    assert sorted(seen) == ["given", "own"]


def test_after_closing_it_refuses_calls_instead_of_losing_them(qapp: QApplication) -> None:
    loop = InspectorEventLoop(qapp)
    ran: list[str] = []
    loop.call_later(0.001, ran.append, "timer")
    loop.call_soon(ran.append, "call")
    forgotten = loop.call_later(60, ran.append, "late")
    loop.close()
    loop.close()
    forgotten.cancel()
    assert loop.is_closed()
    assert live_timers(loop) == 0
    for schedule in (
        lambda: loop.call_soon(print),
        lambda: loop.call_soon_threadsafe(print),
        lambda: loop.call_later(1, print),
        lambda: loop.call_at(1, print),
    ):
        with pytest.raises(RuntimeError, match="closed"):
            schedule()
    qapp.processEvents()
    assert ran == []


def test_closing_in_the_middle_of_a_turn_ends_the_turn(qapp: QApplication) -> None:
    loop, ran = InspectorEventLoop(qapp), list[str]()
    loop.call_soon(loop.close)
    loop.call_soon(ran.append, "after")
    for _ in range(20):
        qapp.processEvents()
    assert loop.is_closed()
    assert ran == []


async def test_what_a_call_raises_reaches_the_handler_and_the_loop_goes_on() -> None:
    loop, told = running(), list[object]()
    own = loop._exception_handler
    loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))
    error = ValueError("planned")

    def fail() -> None:
        raise error

    loop.call_soon(fail)
    loop.call_later(0.001, fail)
    await asyncio.sleep(0.05)
    loop.set_exception_handler(own)
    assert told == [error, error]


async def test_qt_is_not_starved_by_tasks_that_never_rest() -> None:
    """Many times ``sleep(0)`` is what a busy parser of chunks looks like."""
    timer = QTimer(interval=1)
    ticked = emitted(timer.timeout, 20)
    timer.start()
    resting = False

    async def storm() -> None:
        while not resting:  # noqa: ASYNC110 (that is the point)
            await asyncio.sleep(0)

    storms = [asyncio.ensure_future(storm()) for _ in range(3)]
    await ticked
    for _ in range(5):
        await emitted(timer.timeout, 20)
    resting = True
    await asyncio.gather(*storms)


@pytest.mark.parametrize("from_thread", [False, True])
async def test_qt_comes_in_between_many_short_calls(*, from_thread: bool) -> None:
    """All of them at once would take a tenth of a second, and the window could not move."""
    loop, ran, seen = running(), list[int](), list[int]()
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append(len(ran)))
    timer.start(0)

    def work(number: int) -> None:
        time.sleep(0.005)
        ran.append(number)

    call = loop.call_soon_threadsafe if from_thread else loop.call_soon
    for number in range(20):
        call(work, number)
    await until(lambda: len(ran) == 20)
    timer.stop()
    assert ran == list(range(20))
    assert len(set(seen)) >= 5


async def test_qt_is_not_starved_by_threads_that_never_rest() -> None:
    """The same by way of other threads, whose calls come as posted events."""
    loop, resting = running(), threading.Event()
    timer = QTimer(interval=1)
    timer.start()

    def again() -> None:
        if not resting.is_set():
            loop.call_soon_threadsafe(again)

    again()
    for _ in range(3):
        await emitted(timer.timeout, 20)
    resting.set()
    await asyncio.sleep(0)


async def test_timeouts_and_cancelling_work() -> None:
    loop, before = running(), live_timers(running())
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    task = asyncio.ensure_future(asyncio.sleep(60))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert live_timers(loop) == before


async def test_threads_of_the_loop_give_back_results_and_errors() -> None:
    assert await asyncio.to_thread(lambda: threading.current_thread().daemon)
    with pytest.raises(ZeroDivisionError):
        await asyncio.to_thread(lambda: 1 / 0)


async def test_a_hundred_requests_leave_neither_timers_nor_sockets() -> None:
    before = live_timers(running())
    with LoopbackServer() as server:
        async with httpx.AsyncClient(base_url=server.origin, trust_env=False) as client:
            answers = await asyncio.gather(*(client.get("/") for _ in range(50)))
            for _ in range(50):
                answers.append(await client.get("/"))
        assert {answer.status_code for answer in answers} == {200}
        assert len(server.requests) == 100
        assert live_timers(running()) == before
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            del client, answers
            gc.collect()
        assert [str(entry.message) for entry in caught] == []
        await until(lambda: not server.open_connections, what="no open connection")


_STUCK = """
import asyncio, sys, time
from PySide6.QtWidgets import QApplication
from app.ui.desktop.event_loop import InspectorEventLoop

async def main():
    asyncio.get_running_loop().run_in_executor(None, time.sleep, 60)
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 60), 0.1)
    except TimeoutError:
        print("given up")

application = QApplication(sys.argv)
with asyncio.Runner(loop_factory=lambda: InspectorEventLoop(application)) as runner:
    runner.run(main())
print("ended")
"""


def test_a_thread_that_hangs_does_not_keep_the_program_from_ending() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STUCK],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout.split("\n")[:2]) == (0, ["given up", "ended"])
    assert done.stderr == ""


async def test_the_guard_refuses_a_nested_loop_in_a_coroutine() -> None:
    for nest in (QEventLoop().exec, QMenu.exec, QMessageBox.question):
        with pytest.raises(NestedLoopError):
            nest()
    for kind in (QDialog, QMessageBox):
        with pytest.raises(NestedLoopError):
            kind.exec(None)


def test_outside_of_coroutines_a_nested_loop_is_as_it_was(qapp: QApplication) -> None:
    assert qapp is not None
    inner = QEventLoop()
    QTimer.singleShot(0, lambda: inner.exit(7))
    assert inner.exec() == 7
