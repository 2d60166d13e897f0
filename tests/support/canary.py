"""Finds a secret in whatever a program left behind, in every spelling in which it may be there."""

import base64
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

from tests.support.accessible import Event

_PIECE = 16
_TAIL = 4
"""So much of a Discord token's end may be shown."""
_START = 8
"""Bytes of a form that are looked up before the whole is searched for."""
_CRUMB = 4
"""So few characters in a row are a leak where only words are expected."""


class Canaries:
    """Secrets under names; what is found is told by these names, never by the secret itself."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self.secrets = dict(secrets)
        self._crumbs = {name: _crumbs(_core(secret)) for name, secret in secrets.items()}
        self._forms: dict[bytes, str] = {}
        for name, secret in secrets.items():
            for text in _pieces(secret):
                for spelling, form in _spellings(text):  # the plainest name for what is the same
                    self._forms.setdefault(form, f"{name} {spelling}")

    def inside(self, data: bytes | str, place: str = "") -> list[str]:
        """What of them stands in `data`, as ``place: name spelling``."""
        written = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        # Almost no form begins anywhere in it: far quicker than a search for each of thousands.
        starts = {written[at : at + _START] for at in range(len(written) - _START + 1)}
        found = {
            name
            for form, name in self._forms.items()
            if (form[:_START] in starts or len(form) < _START) and form in written
        }
        return [f"{place}: {name}" for name in sorted(found)]

    def in_words(self, words: Iterable[str], place: str) -> list[str]:
        """A few characters in a row, in what should be nothing but words, as ``place: name``."""
        here = _crumbs("\n".join(words))
        return [
            f"{place}: {name}"
            for name, crumbs in self._crumbs.items()
            if not crumbs.isdisjoint(here)
        ]

    def in_events(self, events: Iterable[Event]) -> list[str]:
        """In what a program told assistive programs: at once, or letter by letter."""
        leaks, spelled = [], defaultdict(str)
        for event in events:
            said = (event.data, event.name, event.description, event.text)
            leaks += self.in_words(said, f"{event.type} of {event.role}")
            spelled[event.type, event.pid, event.role] += event.data
        for (kind, _, role), text in spelled.items():
            leaks += self.in_words([text], f"{kind} of {role}")
        return sorted(set(leaks))

    def in_files(self, folder: Path) -> list[str]:
        """In any file below a folder, in its name too."""
        return [
            told
            for path in sorted(folder.rglob("*"))
            for told in (
                *self.inside(str(path), "a name of a file"),
                *self.inside(_content(path), path.relative_to(folder).as_posix()),
            )
        ]

    def in_process(self, pid: int) -> list[str]:
        """In what every program of the user can read of a process."""
        return [
            told
            for name in ("cmdline", "environ", "comm")
            for told in self.inside(Path(f"/proc/{pid}/{name}").read_bytes(), f"/proc/{name}")
        ]


def _content(path: Path) -> bytes:
    """What a file holds; nothing for a folder, a socket, or what is gone by now."""
    try:
        return path.read_bytes() if path.is_file() else b""
    except OSError:
        return b""


def _crumbs(text: str) -> set[str]:
    """Every few characters in a row."""
    return {text[at : at + _CRUMB] for at in range(len(text) - _CRUMB + 1)}


def _core(secret: str) -> str:
    """What of a secret may not be shown."""
    return secret.partition("-")[2] if secret.startswith("user:") else secret[:-_TAIL]


def _pieces(secret: str) -> Iterator[str]:
    """The whole, and parts that are long enough to be no chance: a cut secret is a leak too."""
    core = _core(secret)
    yield secret
    yield core
    yield core[:_PIECE]
    yield core[-_PIECE:]


def _spellings(text: str) -> Iterator[tuple[str, bytes]]:
    data = text.encode()
    yield "in clear", data
    yield "backwards", data[::-1]
    yield "URL-encoded", quote(text, safe="").encode()
    yield "URL-encoded", quote_plus(text, safe=".").encode()
    yield "URL-encoded", quote(text, safe="").lower().encode()
    yield "in UTF-16-LE", text.encode("utf-16-le")
    yield "in UTF-16-BE", text.encode("utf-16-be")
    yield "in hex", data.hex().encode()
    yield "in hex", data.hex().upper().encode()
    for shift in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield "in base64", _aligned(data, shift, encode(bytes(shift) + data))


def _aligned(data: bytes, shift: int, encoded: bytes) -> bytes:
    """Without the letters at the edges, which depend on what stands beside it."""
    return encoded.rstrip(b"=")[(0, 2, 3)[shift] : (shift + len(data)) * 8 // 6]
