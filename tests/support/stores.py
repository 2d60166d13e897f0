"""A keyring in memory, for tests of what stands in front of it; the real ones have their own."""

from typing import TYPE_CHECKING

from app.base.secret import Secret

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from app.base.keyring_errors import KeyringError


class MemoryStore:
    """Keeps one token; fails or waits where it is told to."""

    def __init__(self, token: Secret | None = None, name: str = "Test Keyring") -> None:
        self.token = token
        self.name = name
        self.faults: dict[str, KeyringError] = {}
        """By method."""
        self.gates: dict[str, asyncio.Event] = {}
        """By method: it answers when the event is set."""
        self.calls: list[str] = []
        self.where = ""
        self.is_remembered = False
        self.listeners: list[Callable[[bool], None]] = []

    async def _answer(self, method: str) -> None:
        self.calls.append(method)
        if gate := self.gates.get(method):
            await gate.wait()
        if fault := self.faults.get(method):
            raise fault

    def watch(self, listener: "Callable[[bool], None]") -> None:
        """See `app.ui.session.ports.TokenStore`."""
        self.listeners.append(listener)

    def let_go(self) -> None:
        """See `app.ui.session.ports.TokenStore`."""
        self.calls.append("let_go")
        self.is_remembered = False

    async def describe(self) -> str:
        """See `app.ui.session.ports.TokenStore`."""
        await self._answer("describe")
        return self.name

    async def load(self) -> Secret | None:
        """See `app.ui.session.ports.TokenStore`."""
        await self._answer("load")
        return self.token

    async def save(self, token: Secret) -> None:
        """See `app.ui.session.ports.TokenStore`."""
        await self._answer("save")
        self.token = token

    async def forget(self) -> None:
        """See `app.ui.session.ports.TokenStore`."""
        await self._answer("forget")
        self.token = None
