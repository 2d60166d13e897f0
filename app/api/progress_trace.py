"""Follows one check through its stages, told by the HTTP library's own trace."""

from collections.abc import Mapping
from typing import Any, Final

from app.api.proxies import Proxy
from app.api.proxy_failures import SILENT, UNREACHABLE, offered
from app.base.errors import InspectorError, ProxyError, TimedOutError
from app.base.progress import Phase, Progress, ProgressListener

_TARGET_TLS: Final = frozenset({"proxy.start_tls.started", "socks.start_tls.started"})
_REQUEST: Final = "http11.send_request_headers.started"
_ANSWERED: Final = "http11.receive_response_headers.complete"
_SENT: Final = "http11.receive_response_headers.started"


class Stages:
    """Where a check stands, and whether it has got past the proxy.

    `on_event` is what httpcore calls "trace". It is handed names and objects; only the names and
    the method of the request are looked at, and only the connection is kept.
    """

    def __init__(self, listener: ProgressListener, attempts: int, host: str) -> None:
        self.host = host
        self._listener = listener
        self._attempts = attempts
        self._proxy: Proxy | None = None
        self._offered = ""
        self._is_connected = False
        self._is_secured = False
        self._at_proxy = False
        self._stream: Any = None  # httpcore.AsyncNetworkStream
        self._now = Progress(Phase.CONNECTING, 1, attempts)

    @property
    def proxy_in_the_way(self) -> dict[str, Any]:
        """What is known of the proxy as long as nothing has come through it; else nothing."""
        if self._proxy is None or not self._at_proxy:
            return {}
        return {**self._proxy.facts, "offered": self._offered}

    @property
    def is_securing(self) -> bool:
        """Whether the other side has been reached, and encryption is being agreed on."""
        return self._is_connected and not self._is_secured

    def begin(self, attempt: int, proxy: Proxy | None) -> None:
        """A new attempt, through the proxy if there is one."""
        self._proxy = proxy
        self._at_proxy = proxy is not None
        self._is_connected = self._is_secured = False
        self._offered = ""
        self._say(Progress(Phase.CONNECTING, attempt, self._attempts))

    def retrying(self, delay: float) -> None:
        """The next attempt comes in `delay` seconds."""
        self._say(Progress(Phase.RETRYING, self._now.attempt + 1, self._attempts, delay))

    def reading(self) -> None:
        """The answer has begun."""
        self._enter(Phase.READING)

    async def on_event(self, name: str, info: Mapping[str, Any]) -> None:
        """One event of the trace."""
        if name.endswith("connect_tcp.complete"):
            self._stream = info["return_value"]
            self._is_connected = True
        connect = getattr(info.get("request"), "method", b"") == b"CONNECT"
        if name in _TARGET_TLS or (name == _REQUEST and not connect):
            self._at_proxy = False
        if name == _REQUEST and not connect:
            self._is_secured = True
        if name == _ANSWERED and self._at_proxy:
            self._offered = offered(
                value.decode("latin-1")
                for header, value in info["return_value"][3]
                if header.lower() == b"proxy-authenticate"
            )
        if name == _SENT and not connect:
            self._enter(Phase.WAITING)

    async def hang_up(self) -> None:
        """Closes the connection of this attempt, whatever has become of it.

        httpcore forgets it when a SOCKS proxy fails, and Python then complains on stderr.
        """
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()

    def timed_out(self, *, whole: bool = False) -> InspectorError:
        """What it means that it took too long, here; `whole`, of all the time that a check has."""
        if proxy := self.proxy_in_the_way:
            return ProxyError(**proxy, failure=UNREACHABLE if not self._is_connected else SILENT)
        phase = self._now.phase
        phase = Phase.CONNECTING if phase is Phase.RETRYING else phase
        if phase is Phase.CONNECTING and self.is_securing:
            return TimedOutError(host=self.host, phase="securing")
        if phase is Phase.READING and whole:
            return TimedOutError(host=self.host, phase="slow")
        return TimedOutError(host=self.host, phase=phase.value)

    def _enter(self, phase: Phase) -> None:
        if phase is not self._now.phase:
            self._say(Progress(phase, self._now.attempt, self._attempts))

    def _say(self, progress: Progress) -> None:
        self._now = progress
        self._listener(progress)
