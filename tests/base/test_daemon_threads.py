"""Threads that keep nobody from ending."""

import subprocess
import sys
import threading
import time
from concurrent.futures import wait
from pathlib import Path

import pytest

from app.base.daemon_threads import DaemonExecutor

ROOT = Path(__file__).resolve().parents[2]


def test_results_and_errors_go_to_who_waits() -> None:
    executor = DaemonExecutor(1, "test")
    assert executor.submit(pow, 2, exp=5).result(10) == 32
    for error in (ValueError("x"), KeyboardInterrupt(), SystemExit(3)):

        def fail(error: BaseException = error) -> None:
            raise error

        with pytest.raises(type(error)):
            executor.submit(fail).result(10)
    assert executor.submit(lambda: threading.current_thread().daemon).result(10)


def test_there_are_never_more_threads_than_allowed_and_idle_ones_are_used_again() -> None:
    executor = DaemonExecutor(2, "few")
    gate = threading.Event()
    jobs = [executor.submit(gate.wait, 10) for _ in range(6)]
    threads = [thread for thread in threading.enumerate() if thread.name.startswith("few-")]
    assert len(threads) == 2
    gate.set()
    assert len(wait(jobs, 10).done) == 6
    one = DaemonExecutor(5, "reused")
    for _ in range(20):
        one.submit(int).result(10)
        time.sleep(0.002)  # until the thread says that it is idle again
    assert len([t for t in threading.enumerate() if t.name.startswith("reused-")]) == 1


def test_one_thread_keeps_the_order() -> None:
    executor, ran = DaemonExecutor(1, "order"), list[int]()
    wait([executor.submit(ran.append, number) for number in range(50)], 10)
    assert ran == list(range(50))


def test_a_job_that_was_cancelled_in_time_is_not_done() -> None:
    executor, ran = DaemonExecutor(1, "cancel"), list[int]()
    gate = threading.Event()
    executor.submit(gate.wait, 10)
    dropped = executor.submit(ran.append, 1)
    assert dropped.cancel()
    gate.set()
    executor.submit(ran.append, 2).result(10)
    assert ran == [2]


def test_to_shut_it_down_waits_for_nobody() -> None:
    executor = DaemonExecutor(1, "stuck")
    gate = threading.Event()
    executor.submit(gate.wait, 30)
    begun = time.monotonic()
    executor.shutdown(wait=True, cancel_futures=True)
    assert time.monotonic() - begun < 5
    gate.set()


def test_a_program_ends_while_a_thread_hangs() -> None:
    code = (
        "import time; from app.base.daemon_threads import DaemonExecutor;"
        "DaemonExecutor(2, 'x').submit(time.sleep, 60); print('ended')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "ended\n", "")
