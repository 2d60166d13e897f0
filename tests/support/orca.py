"""Orca, Debian's screen reader, on the desktop of a test, with a speech server that listens.

The real Orca with the real client of Speech Dispatcher. Only at the other end of the socket, where
words would become sound, they are written down.
"""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape

from tests.support.accessible import AccessibilityError
from tests.support.daemon import Daemon
from tests.support.desktop import Desktop
from tests.support.loopback import Loopback
from tests.support.waiting import wait_until

_WELCOME = "Screen reader on."
_TAGS = re.compile("<[^>]*>")
_ANSWERS = {
    "HISTORY GET CLIENT_ID": ("245-1", "245 OK CLIENT ID SENT"),
    "LIST OUTPUT_MODULES": ("250-silent", "250 OK MODULE LIST SENT"),
    "LIST SYNTHESIS_VOICES": ("249-silent\ten\tnone", "249 OK VOICE LIST SENT"),
    "GET LANGUAGE": ("251-en", "251 OK GET RETURNED"),
    "GET OUTPUT_MODULE": ("251-silent", "251 OK GET RETURNED"),
    "GET RATE": ("251-0", "251 OK GET RETURNED"),
    "GET PITCH": ("251-0", "251 OK GET RETURNED"),
    "GET VOLUME": ("251-0", "251 OK GET RETURNED"),
    "QUIT": ("231 HAPPY HACKING",),
}
_QUEUED = ("225-1", "225 OK MESSAGE QUEUED")


class SpeechServer(Loopback):
    """Speaks SSIP, the protocol of Speech Dispatcher, and nothing aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken: list[str] = []
        """Sentences, letters and keys, in the order in which they were to be heard."""
        self._waited_for = 0

    @property
    def spelled(self) -> str:
        """What was spoken letter by letter."""
        words = " ".join(self.spoken).split()
        return "".join(word for word in words if len(word) == 1)

    def says(self, words: str) -> None:
        """Wait until somebody has heard these words, after those that were waited for before."""

        def heard() -> bool:
            for at in range(self._waited_for, len(self.spoken)):
                if words in self.spoken[at]:
                    self._waited_for = at + 1
                    return True
            return False

        wait_until(heard, what=lambda: f"{words!r} in {self.spoken[self._waited_for :]}")

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One client, such as Orca, until it goes."""
        while line := (await reader.readline()).decode().rstrip("\r\n"):
            verb, _, rest = line.partition(" ")
            answer = _ANSWERS.get(line.upper(), ("200 OK",))
            if verb == "SPEAK":
                writer.write(b"230 OK RECEIVING DATA\r\n")
                self.spoken.append(await _message(reader))
                answer = _QUEUED
            elif verb in {"CHAR", "KEY"}:
                self.spoken.append(rest)
                answer = _QUEUED
            writer.write("".join(f"{part}\r\n" for part in answer).encode())
            await writer.drain()


async def _message(reader: asyncio.StreamReader) -> str:
    """The lines up to a lone dot, without marks and voices."""
    lines: list[str] = []
    while (line := (await reader.readline()).decode().rstrip("\r\n")) != ".":
        lines.append(line)
    return unescape(_TAGS.sub("", "\n".join(lines)))


@contextmanager
def orca(desktop: Desktop) -> Iterator[SpeechServer]:
    """A screen reader that has said that it is there.

    Orca refuses to start beside another one of the same user, which it looks for with ``pgrep``.
    Here every desktop has its own, so that is answered with no.
    """
    tools = desktop.folder / "orca-tools"
    tools.mkdir()
    (tools / "pgrep").write_text("#!/bin/sh\nexit 1\n")
    (tools / "pgrep").chmod(0o755)
    with SpeechServer() as speech:
        environ = desktop.environ | {
            "PATH": f"{tools}:{desktop.environ['PATH']}",
            "SPEECHD_ADDRESS": f"inet_socket:127.0.0.1:{speech.port}",
        }
        log = desktop.folder / "orca.log"
        with Daemon(["/usr/bin/orca"], environ=environ, log=log) as reader:
            try:
                reader.ready(lambda: _WELCOME in speech.spoken)
            except AssertionError as error:
                raise AccessibilityError(f"Orca does not speak: {speech.spoken}") from error
            yield speech
