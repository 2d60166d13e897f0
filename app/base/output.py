"""What the program prints, and whether it arrived.

All that is printed goes through `write` or `complain`: a full disk, a closed stream or a reader
that went away shows only when the last byte is handed over, which Python does not look after.
"""

import codecs
import errno
import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TextIO

EXIT_CODE: Final = 7
"""The output could not be written."""

_NO_ROOM: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED: Final = "it is closed"


class OutputNotWrittenError(Exception):
    """Standard output did not take all that was to be printed."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
        """The end of a sentence, for people."""


class ReaderGoneError(Exception):
    """Nobody reads the output any more: no fault, but nothing is left to do."""


def prepare() -> None:
    """Makes standard output and standard error fit for `write`. For the program's own start only.

    A closed one of the first three descriptors would be given to the next file that is opened,
    and whatever a library prints would end up in there. Unbuffered streams write only as much as
    fits, and do not say so. And one character that a terminal lacks is no reason to fail.
    """
    if os.name == "posix":
        _occupy_closed_descriptors()
    sys.stdout = _buffered(sys.stdout)
    sys.stderr = _buffered(sys.stderr)


def write(text: str) -> None:
    """Prints a text and a line end on standard output.

    Raises:
        OutputNotWrittenError: Not all of it could be written.
        ReaderGoneError: Nobody reads it any more.
    """
    _hand_over(lambda stream: print(text, file=stream))


def write_document(text: str, in_ascii: Callable[[], str]) -> None:
    """As `write`, for a document: in UTF-8, or what `in_ascii` makes where that is not possible."""

    def put(stream: TextIO) -> None:
        try:
            data = text.encode() if _is_utf8(stream) else in_ascii().encode("ascii")
        except UnicodeEncodeError:  # half of a pair of surrogates
            data = in_ascii().encode("ascii")
        binary = getattr(stream, "buffer", None)
        if binary is None:
            print(data.decode(), file=stream)
        else:
            stream.flush()
            binary.write(data + b"\n")

    _hand_over(put)


def complain(text: str) -> None:
    """Prints a text and a line end on standard error, if that can be done.

    Raises:
        ReaderGoneError: Nobody reads it any more.
    """
    if sys.stderr is None:
        return
    try:
        print(text, file=sys.stderr, flush=True)
    except (OSError, ValueError) as error:
        if _is_unread(error):
            raise ReaderGoneError from error


class ProgressLine:
    """One line on standard error that is written over; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr is not None and sys.stderr.isatty()
        self._length = 0

    def show(self, text: str) -> None:
        """`text` in place of what stands there; "" takes the line away."""
        if not self._is_shown:
            return
        with suppress(OSError, ValueError):
            sys.stderr.write("\r" + text.ljust(self._length) + ("" if text else "\r"))
            sys.stderr.flush()
        self._length = len(text)


def _hand_over(put: Callable[[TextIO], None]) -> None:
    stream = sys.stdout
    if stream is None:
        raise OutputNotWrittenError(_CLOSED)
    try:
        put(stream)
        stream.flush()
        _settle(stream)
    except (OSError, ValueError) as error:
        if _is_unread(error):
            raise ReaderGoneError from error
        raise OutputNotWrittenError(_reason(error)) from error


def _settle(stream: TextIO) -> None:
    """A file system on the network may find only when a file is closed that it has no room."""
    with suppress(io.UnsupportedOperation):  # no file: a test reads it
        os.close(os.dup(stream.fileno()))


def _is_unread(error: Exception) -> bool:
    """Whether it says that the reader went away; on Windows that is an invalid argument."""
    windows = sys.platform == "win32" and isinstance(error, OSError) and error.errno == errno.EINVAL
    return windows or isinstance(error, BrokenPipeError)


def _reason(error: Exception) -> str:
    number = error.errno if isinstance(error, OSError) else errno.EBADF  # ValueError: it is closed
    if number in _NO_ROOM:
        return "there is no room left where it goes"
    return _CLOSED if number == errno.EBADF else "the system did not let it be written"


def _is_utf8(stream: TextIO) -> bool:
    try:
        return codecs.lookup(stream.encoding or "").name == "utf-8"
    except LookupError:
        return False


def _occupy_closed_descriptors() -> None:
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest that is free: this one


def _buffered(stream: TextIO) -> TextIO:
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    if isinstance(stream.buffer, io.RawIOBase):
        binary = io.BufferedWriter(io.FileIO(stream.fileno(), "w", closefd=False))
        return io.TextIOWrapper(
            binary, encoding=stream.encoding, errors="replace", line_buffering=True
        )
    stream.reconfigure(errors="replace")
    return stream
