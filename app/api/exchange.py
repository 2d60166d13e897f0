"""One request: sends it, reads the answer, and turns every failure into a class of errors."""

import asyncio
from contextlib import nullcontext
from typing import Final, Generic, TypeVar

import httpx

from app import __version__
from app.api.limits import Limits
from app.api.network_errors import FOREIGN, failures_named
from app.api.progress_trace import Stages
from app.api.refusals import excerpt, hidden_status, is_web_page, refusal
from app.api.response_body import read_body
from app.api.retries import with_retries
from app.api.transport import Line, opened
from app.base.errors import (
    AnswerError,
    InspectorError,
    NothingConfiguredError,
    TokenMalformedError,
    TokenMissingError,
    WebPageError,
)
from app.base.progress import ProgressListener
from app.base.secret import Secret
from app.catalogue.service import Endpoint

USER_AGENT: Final = f"pixverse-account-inspector/{__version__}"

_OK: Final = 200
_NOT_FOUND: Final = 404
_REFUSED_BODY: Final = 64 * 1024
"""Bytes of a refusal that are read: enough for any sentence."""


T = TypeVar("T")


class Exchange(Generic[T]):
    """The parts of one check, which share what they need to know.

    Requests are built here and handed to the transport as they are. There is no `httpx.Client` in
    between, and with it no cookies, no redirects and no headers of its own.
    """

    def __init__(
        self,
        origin: str,
        endpoint: Endpoint[T],
        limits: Limits | None,
        listener: ProgressListener,
    ) -> None:
        self._origin = origin
        self._endpoint = endpoint
        self._limits = limits or Limits()
        self._stages = Stages(listener, self._limits.attempts, origin.partition("://")[2])

    async def ask(self, token: Secret, transport: httpx.AsyncBaseTransport | None) -> T:
        """See `ApiClient.ask`."""
        authorization = _authorization(token)
        way = opened(self._origin) if transport is None else nullcontext(Line(transport))
        try:
            async with asyncio.timeout(self._limits.total), way as line:
                response, body = await with_retries(
                    lambda attempt: self._attempt(line, attempt, token, authorization),
                    self._limits,
                    self._stages,
                )
        except TimeoutError as exc:
            raise self._stages.timed_out(whole=True) from exc
        # In a thread, since a long list takes longer than a frame; without arguments, since
        # executors have been seen to log those.
        return await asyncio.to_thread(lambda: self._parsed(response, body, token))

    async def _attempt(
        self, line: Line, attempt: int, token: Secret, authorization: str
    ) -> tuple[httpx.Response, bytearray]:
        """The body of a 200; anything else is raised."""
        self._stages.begin(attempt, line.proxy)
        try:
            with failures_named(self._stages):
                response, body = await self._answer(line, authorization)
        finally:
            await self._stages.hang_up()
        if response.status_code == _OK:
            return response, body
        raise refusal(response, response.status_code, body, self._endpoint, line.proxy, (token,))

    async def _answer(self, line: Line, authorization: str) -> tuple[httpx.Response, bytearray]:
        """An answer with its body, decompressed."""
        request = self._request(authorization)
        response = await line.transport.handle_async_request(request)
        response.request = request
        try:
            self._stages.reading()
            if response.status_code == _OK:
                return response, await read_body(response, self._limits)
            return response, await self._refused_body(response)
        finally:
            await response.aclose()

    def _request(self, authorization: str) -> httpx.Request:
        timeout = httpx.Timeout(self._limits.read, connect=self._limits.connect)
        return httpx.Request(
            "GET",
            self._origin + self._endpoint.path,
            headers={
                "Authorization": authorization,
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Connection": "close",
                "User-Agent": USER_AGENT,
            },
            extensions={"timeout": timeout.as_dict(), "trace": self._stages.on_event},
        )

    async def _refused_body(self, response: httpx.Response) -> bytearray:
        """What a refusal says besides its status.

        Only with 404 does the body make a difference; any other keeps its meaning without.
        """
        matters = response.status_code == _NOT_FOUND
        try:
            async with asyncio.timeout(self._limits.refusal):
                return await read_body(response, self._limits, at_most=_REFUSED_BODY)
        except TimeoutError as exc:
            if matters:
                raise self._stages.timed_out() from exc
        except (InspectorError, *FOREIGN):
            if matters:
                raise
        return bytearray()

    def _parsed(self, response: httpx.Response, body: bytearray, token: Secret) -> T:
        try:
            said = self._endpoint.read(body)
        except AnswerError as error:
            error.status_code = _OK
            error.excerpt = excerpt(body, (token,), self._endpoint.secret_names)
            if is_web_page(response, body):
                raise WebPageError(status_code=_OK, excerpt=error.excerpt) from error
            if status := hidden_status(body):
                raise refusal(response, status, body, self._endpoint, None, (token,)) from error
            raise
        if not said and not self._endpoint.may_be_empty:
            raise NothingConfiguredError(status_code=_OK)
        return said


def _authorization(token: Secret) -> str:
    """The header's value; raises for a token that a header cannot carry."""
    text = token.reveal()
    if not text:
        raise TokenMissingError
    if not text.isascii():
        raise TokenMalformedError(fault="not_ascii")
    if not text.isprintable() or text != text.strip():
        raise TokenMalformedError(fault="control")
    return f"Bearer {text}"
