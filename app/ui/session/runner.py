"""Runs the session's one task, and says how it ended.

asyncio is imported when the first task starts, so that the window is complete before.
"""

from collections.abc import Callable, Coroutine
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.keyring_errors import KeyringError

if TYPE_CHECKING:
    import asyncio

Work = Callable[[], Coroutine[None, None, None]]
"""Something that takes its time, and is run alone."""


class State(Enum):
    """Where the session stands."""

    NO_TOKEN = "no_token"
    KEYRING = "keyring"
    """Waiting for the keyring."""
    CHECKING = "checking"
    LISTED = "listed"
    """The last check worked."""
    FAILED = "failed"
    """The last check did not work; an older listing may still be there."""
    IDLE = "idle"
    """A token is known and nothing was asked yet, or the check was cancelled."""


class Runner(QObject):
    """Runs one thing at a time, and tells its `state`."""

    state_changed = Signal(object)

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self._task: asyncio.Task[None] | None = None
        self._work: Work | None = None
        """What runs, or what the keyring has not done."""

    @property
    def is_busy(self) -> bool:
        """Whether something runs that `cancel` would end."""
        return self._task is not None

    def run(self, work: Work) -> None:
        """Run `work`, in the place of what runs."""
        import asyncio

        self._drop()
        self._work = work
        self._task = asyncio.ensure_future(work())
        self._task.add_done_callback(self._on_done)

    def cancel(self) -> None:
        """End the wait at once. What was on screen stays."""
        if self._task is not None:
            self._task.cancel()

    def enter(self, state: State) -> None:
        """Change to another state."""
        self.state = state
        self.state_changed.emit(state)

    async def go_on_with(self, work: Work) -> None:
        """Do the next step of what runs: if it fails, *Try again* begins with it."""
        self._work = work
        await work()

    def _drop(self) -> None:
        """End what runs without telling of it: the user has asked for something else."""
        if self._task is not None:
            self._task.remove_done_callback(self._on_done)
            self._task.cancel()
            self._task = None

    def _on_done(self, task: "asyncio.Task[None]") -> None:
        """Every way that work can end leaves a state that says so; it may not even have begun."""
        if self._task is not task:
            return  # dropped when it had just ended
        self._task = None
        error = None if task.cancelled() else task.exception()
        if not isinstance(error, KeyringError):
            self._work = None
        self._end(error)

    def _end(self, error: BaseException | None) -> None:
        """Enter the state that says how the work has ended."""
        raise NotImplementedError
