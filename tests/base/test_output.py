"""What is printed arrives, or the exit code says that it did not: in real processes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

import pytest

from tests.support.bare_system import as_root
from tests.support.cli import PROJECT, TIMEOUT, Outcome, Terminal
from tests.support.documents import fake_api_token
from tests.support.server import Answer, LoopbackServer, accounts

NO_ROOM = (
    "pixverse-inspector: The output could not be written: there is no room left where it goes.\n"
)
CLOSED = "pixverse-inspector: The output could not be written: it is closed.\n"

PRINTING = [
    ("--version",),
    ("--help",),
    ("--check", "--demo"),
    ("--check", "--demo", "--json"),
    ("--self-check",),
]
"""Every way to have something printed."""

BUFFERED = [{}, {"PYTHONUNBUFFERED": "1"}]

every_way = pytest.mark.parametrize("options", PRINTING, ids=" ".join)
however_buffered = pytest.mark.parametrize("environ", BUFFERED, ids=["buffered", "unbuffered"])


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    (tmp_path / "home").mkdir()
    return Terminal(tmp_path / "home")


def run(
    terminal: Terminal,
    *options: str,
    out: IO[bytes] | int = subprocess.PIPE,
    closed: str = "",
    environ: Mapping[str, str] | None = None,
    given: str = "",
) -> Outcome:
    """Until it ends; `closed` is for a shell, such as ``>&- 2>&-``."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **(environ or {})}
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "app", *options],
        cwd=PROJECT, env=terminal.environ(surroundings), input=given.encode(),
        stdout=out, stderr=subprocess.PIPE, timeout=TIMEOUT, check=False,
    )  # fmt: skip
    return Outcome(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())


# ---- Standard output --------------------------------------------------------------------------


@every_way
@however_buffered
def test_a_device_that_is_full(
    terminal: Terminal, options: tuple[str, ...], environ: dict[str, str]
) -> None:
    with Path("/dev/full").open("wb") as full:
        assert run(terminal, *options, out=full, environ=environ) == Outcome(7, "", NO_ROOM)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, on which there is room for 4 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    options = f"size=8k,mode=0700,uid={os.geteuid()}"
    as_root("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place))
    try:
        (place / "other").write_bytes(b"." * 4096)
        yield place
    finally:
        as_root("umount", "--lazy", str(place))


@every_way
@however_buffered
def test_a_file_system_that_is_full(
    terminal: Terminal, small_disk: Path, options: tuple[str, ...], environ: dict[str, str]
) -> None:
    (small_disk / "another").write_bytes(b"." * 4096)
    with (small_disk / "told").open("wb") as file:
        assert run(terminal, *options, out=file, environ=environ) == Outcome(7, "", NO_ROOM)


@however_buffered
def test_a_file_system_on_which_only_the_beginning_has_room(
    terminal: Terminal, small_disk: Path, environ: dict[str, str]
) -> None:
    """The system takes what fits and says so in a number, which is easily overheard."""
    with LoopbackServer(accounts(100)) as server, (small_disk / "told").open("wb") as file:
        options = ("--check", "--json", "--token-stdin", "--api-url", server.origin)
        token = fake_api_token("main")
        told = run(terminal, *options, out=file, environ=environ, given=token)
    assert told == Outcome(7, "", NO_ROOM)
    assert (small_disk / "told").stat().st_size == 4096


@every_way
def test_one_that_is_closed(terminal: Terminal, options: tuple[str, ...]) -> None:
    assert run(terminal, *options, closed=">&-") == Outcome(7, "", CLOSED)


@every_way
@however_buffered
def test_a_reader_that_went_away(
    terminal: Terminal, options: tuple[str, ...], environ: dict[str, str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert run(terminal, *options, out=writing, environ=environ) == Outcome(141, "", "")
    finally:
        os.close(writing)


def test_a_document_that_says_why_counts_as_output(terminal: Terminal) -> None:
    with Path("/dev/full").open("wb") as full:
        options = ("--check", "--json", "--token-stdin")
        assert run(terminal, *options, out=full) == Outcome(7, "", NO_ROOM)


# ---- Standard error ---------------------------------------------------------------------------


@pytest.mark.parametrize("closed", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("options", "code"),
    [(("--nonsense",), 2), (("--check", "--token-stdin"), 3), ((), 2), (("--check", "--demo"), 0)],
)
def test_what_cannot_be_complained_of_keeps_its_code(
    terminal: Terminal, closed: str, options: tuple[str, ...], code: int
) -> None:
    told = run(terminal, *options, closed=closed, environ={"QT_QPA_PLATFORM": "xcb"})
    assert told.code == code
    assert bool(told.out) == (code == 0)


@pytest.mark.parametrize(("options", "code"), [(("--version",), 7), (("--nonsense",), 2)])
def test_both_are_closed(terminal: Terminal, options: tuple[str, ...], code: int) -> None:
    assert run(terminal, *options, closed="<&- >&- 2>&-") == Outcome(code, "", "")


def test_no_file_gets_the_place_of_a_closed_one(terminal: Terminal) -> None:
    code = (
        "import os; os.close(0); os.close(2);"
        "from app.base import output; output.prepare();"
        "file = open(os.devnull); print(file.fileno() > 2)"
    )
    assert terminal.python(code).out == "True\n"


# ---- The document -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["cp1252", "cp437", "latin-1", "ascii", "utf-16", "utf-8-sig", "cp037", "utf-8"]
)
@pytest.mark.parametrize(
    ("option", "code", "listed"),
    [("--demo", 0, 12), ("--token-stdin", 3, 0)],
    ids=["accounts", "error"],
)
def test_a_document_is_one_whatever_the_terminal_speaks(
    terminal: Terminal, encoding: str, option: str, code: int, listed: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "--check", "--json", option],
        cwd=PROJECT, env=terminal.environ({"PYTHONIOENCODING": encoding}),
        stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False,
    )  # fmt: skip
    document = json.loads(done.stdout.decode("utf-8"))
    assert (done.returncode, len(document["accounts"])) == (code, listed)
    assert (document["error"] is None) == (code == 0)
    has_bullets = code == 0  # of the hidden tokens; the words about an error are plain
    assert done.stdout.isascii() == (encoding != "utf-8" or not has_bullets)


def test_a_mistake_of_the_program_is_a_document_too(terminal: Terminal) -> None:
    code = (
        "import app.api.client as source;"
        "source.SampleSource.ask = None;"  # what is called is not there
        "from app.__main__ import run; run()"
    )
    told = terminal.python(code, "--check", "--demo", "--json")
    assert told.code == 5
    assert json.loads(told.out)["error"]["kind"] == "internal"
    assert told.err.startswith("Something went wrong inside this program\n")


def test_an_answer_with_half_a_character_is_a_document_too(terminal: Terminal) -> None:
    broken = b'{"\\ud83d": {"channel": "\\ud83d", "server": "1"}}'
    with LoopbackServer(Answer(body=broken)) as server:
        options = ("--check", "--json", "--token-stdin", "--api-url", server.origin)
        told = terminal.run(*options, given=fake_api_token("main"))
    assert set(json.loads(told.out)) == {"checked_at", "endpoint", "accounts", "totals", "error"}
