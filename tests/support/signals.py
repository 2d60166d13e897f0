"""Qt's signals for tests that are coroutines, where `qtbot.waitSignal` would hang."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

PATIENCE = 10.0


def emitted(signal: Any, timeout: float = PATIENCE) -> Coroutine[Any, Any, tuple[Any, ...]]:
    """The arguments of the next emission, to be awaited; it listens from this call on."""
    future: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def take(*args: Any) -> None:
        if not future.done():
            future.set_result(args)

    signal.connect(take)

    async def wait() -> tuple[Any, ...]:
        try:
            async with asyncio.timeout(timeout):
                return await future
        finally:
            signal.disconnect(take)

    return wait()


async def until(probe: Callable[[], object], patience: float = PATIENCE, what: str = "") -> None:
    """Until `probe` is true; Qt and the other tasks go on meanwhile."""
    deadline = asyncio.get_running_loop().time() + patience
    while not probe():
        assert asyncio.get_running_loop().time() < deadline, f"in vain: {what or probe}"
        await asyncio.sleep(0.005)


class Emissions(list[tuple[str, Any]]):
    """What the named signals of an object say, in order, as (name, first argument)."""

    def __init__(self, sender: QObject, *names: str) -> None:
        super().__init__()
        for name in names:
            getattr(sender, name).connect(self._taker(name))

    def _taker(self, name: str) -> Callable[..., None]:
        def take(*args: Any) -> None:
            self.append((name, args[0] if args else None))

        return take

    def of(self, name: str) -> list[Any]:
        """The arguments of one signal."""
        return [argument for signal, argument in self if signal == name]

    @property
    def names(self) -> list[str]:
        """The order in which they came."""
        return [name for name, _ in self]
