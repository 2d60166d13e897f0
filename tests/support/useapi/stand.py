"""useapi.net on loopback: every listing, what it stores about running jobs, the subscription.

Anything but a ``GET`` of exactly these paths is a mistake of the program: a ``GET`` of the real
service can cancel a job, sign in again or make an e-mail go out. It is refused, and leaving the
server raises.
"""

import copy
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from app.base.overriding import override
from tests.support.behaviours.expected import error, status
from tests.support.server import Answer, LoopbackServer, Request
from tests.support.useapi import running
from tests.support.useapi.newer_listings import NEWER
from tests.support.useapi.older_listings import OLDER
from tests.support.useapi.paths import ACCOUNT_PATH, PATHS
from tests.support.useapi.planted import Planted

RETIRED: Final = ("midjourney-v3", "midjourney-v2", "pika-v1", "riffusion-v1", "ltx-studio-v1")
NOT_RETIRED: Final = tuple(name for name in PATHS if name not in RETIRED)

ACCOUNT: Final = "account"
"""The name of the subscription's own path, for `Stand.answers`."""

PLAN: Final = "plan"
"""The name of the plan of any account, for `Stand.answers`."""

_FEATURES: Final = "/v2/pixverse/features/"
_EMPTY_404: Final = frozenset({"midjourney-v3", "luma-v1"})
_REFUSING_JOBS: Final = frozenset({"muse-v1", "google-vids-v1"})
_DISPLAY_NAMES: Final = {
    "pixverse-v2": "PixVerse API",
    "runway-v1": "Runway AP",
    "kling-v1": "Kling API",
    "google-flow-v1": "Google Flow API",
    "ace-music-v1": "ACE Music API",
}
"""As ``/v2/account`` writes them, with a mistake of its own; it leaves out many."""


class Stand(LoopbackServer):
    """Has accounts for the services that are named, and nothing for the others.

    Attributes:
        configured: The ids of the services that have accounts.
        answers: What is said in place of the usual, by the id of a service, by its id and
            ``/running`` for its jobs, or by `ACCOUNT` or `PLAN`.
        planted: The secrets that stand in the answers.
        strange: What was asked and must never be. The plan of one account may be asked for where a
            test says ``allows_live``.
    """

    def __init__(
        self,
        configured: Iterable[str] = NOT_RETIRED,
        *,
        token: str | None = None,
        allows_live: bool = False,
    ) -> None:
        super().__init__(self._answer)
        self.configured = frozenset(configured)
        self.answers: dict[str, Answer] = {}
        self.planted = Planted()
        self.strange: list[str] = []
        self._allows_live = allows_live
        self._token = token
        self._listings = {name: make(self.planted) for name, make in (OLDER | NEWER).items()}
        self._names = {path: name for name, path in PATHS.items()} | {ACCOUNT_PATH: ACCOUNT}
        self._names |= {path: f"{name}/running" for name, (path, _) in running.RUNNING.items()}

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, failure, trace)
        assert not self.strange, f"asked for what must never be asked for: {self.strange}"

    @property
    def asked(self) -> list[str]:
        """What was asked for, by the names of `answers`, in order."""
        return [self._names.get(request.path, request.path) for request in self.requests]

    def listing(self, name: str) -> dict[str, Any]:
        """What a service lists, to be changed and put into `answers`."""
        return copy.deepcopy(self._listings[name])

    def slow(self, name: str, seconds: float) -> None:
        """The usual answer, later."""
        usual = self._usual(name)
        self.answers[name] = Answer(usual.status, usual.headers, usual.body, delay=seconds)

    def slow_all(self, seconds: float) -> None:
        """Every usual answer, so much later."""
        for name in self._names.values():
            self.slow(name, seconds)

    @override
    def is_beside(self, request: Request) -> bool:
        return False

    def _answer(self, request: Request) -> Answer:
        if not self._is_allowed(request):
            self.strange.append(f"{request.method} {request.path}")
            return status(418, error("never to be asked"))
        if request.token is None or self._token not in {None, request.token}:
            return status(401, error("Unauthorized", code=401))
        if request.path.startswith(_FEATURES):
            return self.answers.get(PLAN) or status(200, running.features(self.planted))
        name = self._names[request.path]
        return self.answers.get(name) or self._usual(name)

    def _is_allowed(self, request: Request) -> bool:
        if request.method != "GET" or "content-length" in request.headers:
            return False
        if request.path in self._names:
            return True
        parts = urlsplit(request.path)
        email = unquote(parts.query.removeprefix("email="))
        return self._allows_live and parts.path == _FEATURES and email in self._emails

    @property
    def _emails(self) -> frozenset[str]:
        return frozenset(self._listings["pixverse-v2"])

    def _usual(self, name: str) -> Answer:
        if name == ACCOUNT:
            shown = {name for name in _DISPLAY_NAMES if name in self.configured}
            names = {_DISPLAY_NAMES[name]: len(self._listings[name]) for name in shown}
            return status(200, running.subscription(self.planted, names))
        service, _, is_running = name.partition("/")
        if is_running:
            return self._running(service)
        return (
            status(200, self.listing(service)) if service in self.configured else nothing(service)
        )

    def _running(self, service: str) -> Answer:
        if service in self.configured:
            _, make = running.RUNNING[service]
            return status(200, make(self.planted))
        if service in _REFUSING_JOBS:
            return status(400, error("Please configure at least one account at https://useapi.net"))
        return status(200, running.IDLE.get(service, {"executing": [], "available": []}))


def nothing(service: str) -> Answer:
    """What a service says where nothing is set up: it depends on its age."""
    if service in _EMPTY_404:
        return status(404)
    if service in NEWER:
        return status(200, {})
    setup = PATHS[service].removeprefix("/v1/").removeprefix("/v2/")
    return status(404, f"Configuration not found. To create configuration use POST {setup}/email")


def gone() -> Answer:
    """What useapi.net says of an address that it does not have."""
    hint = {"llm_docs": "https://useapi.net/llms.txt"}
    return status(404, error("Endpoint not found", hint=hint))
