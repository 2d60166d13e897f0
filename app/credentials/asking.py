"""Whether the keyring is asking its owner for something, and whether that is still wanted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Asking:
    """Shared by the thread in which the keyring is used and by those that wait for it."""

    def __init__(self) -> None:
        self.is_open = False
        """A prompt of the keyring is on screen because of us."""
        self.is_withdrawn = False
        """Nobody waits for its answer any more."""
        self.listeners: list[Callable[[bool], None]] = []
        """Called in the keyring's thread, with `is_open`."""

    @contextmanager
    def prompt(self) -> Iterator[None]:
        """While it is on screen."""
        self.is_withdrawn = False
        self._tell(is_open=True)
        try:
            yield
        finally:
            self._tell(is_open=False)

    def withdraw(self) -> None:
        """Have the prompt taken off the screen, if there is one."""
        self.is_withdrawn = self.is_open

    def _tell(self, *, is_open: bool) -> None:
        self.is_open = is_open
        for listener in [*self.listeners]:
            listener(is_open)
