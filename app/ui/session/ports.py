"""Protocols of what the session is given: who asks useapi.net, and who keeps the token."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.base.progress import ProgressListener
from app.base.secret import Secret
from app.catalogue.service import Endpoint

T = TypeVar("T")


class AccountSource(Protocol):
    """Who can be asked for the accounts."""

    @property
    def host(self) -> str:
        """Its name, for people."""

    def url(self, path: str) -> str:
        """The address of a path."""

    async def ask(
        self, endpoint: Endpoint[T], token: Secret, on_progress: ProgressListener = ...
    ) -> T:
        """What the endpoint says, or one of `app.base.errors`."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The invented accounts, and what stands in for a token there."""

    source: AccountSource
    token: Secret
    only: bool = False
    """There is nothing else in this run."""


class TokenStore(Protocol):
    """Who keeps the API token. Its methods raise `app.base.keyring_errors.KeyringError`."""

    @property
    def where(self) -> str:
        """The name of the keyring in which the token was found or kept last; empty before."""

    @property
    def is_remembered(self) -> bool:
        """Whether a token was kept and not forgotten, as far as is known."""

    def watch(self, listener: Callable[[bool], None]) -> None:
        """Has it told when the keyring begins and ends to ask its owner for something."""

    def let_go(self) -> None:
        """No longer looks for a token where it was kept, though it may still be there."""

    async def describe(self) -> str:
        """The keyring's name, as people know it."""

    async def load(self) -> Secret | None:
        """The token, or None if none is stored."""

    async def save(self, token: Secret) -> None:
        """Stores it in place of another."""

    async def forget(self) -> None:
        """Removes it, if it is there."""
