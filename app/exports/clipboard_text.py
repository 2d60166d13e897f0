"""Cells of the table for the clipboard, and the question to useapi.net as a command.

Cells come as the texts that are on screen, tokens masked. They leave in two forms at once: with
tabs for editors and chats, and as an HTML table, which spreadsheets prefer.
"""

import re
import shlex
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final

from app.base.untrusted_text import readable

AS_TEXT: Final = 'sdnum="0;0;@"'
"""Says to LibreOffice that a cell is text: that 19 digits are an id and no number."""

_AS_TEXT_IN_EXCEL: Final = "style=\"mso-number-format:'\\@'\""

_FORMULA: Final = re.compile(r"(^|[;,|\t])(?=[\s\u200c\u200d]*[=+\-@＝＋－＠]|[\t\r\n])")
"""Where a formula could begin: at the start of a cell, or behind what another program or another
country's settings take for the end of one. Excel in German or French splits at semicolons, and
heeds quotation marks only where they are the first thing in a cell.
OWASP, "CSV Injection": https://owasp.org/www-community/attacks/CSV_Injection"""

_TOKEN_HEADER: Final = '"Authorization: Bearer $USEAPI_TOKEN"'


def rows_text(rows: Iterable[Sequence[str]], header: Sequence[str] = ()) -> str:
    """Cells with tabs between them, rows with line breaks; no line break after the last."""
    return "\n".join("\t".join(map(_text, row)) for row in _with(header, rows))


def rows_html(rows: Iterable[Sequence[str]], header: Sequence[str] = ()) -> str:
    """The same as an HTML table whose cells spreadsheets take for text."""
    head = f"<thead><tr>{_cells(header, 'th')}</tr></thead>" if header else ""
    body = "".join(f"<tr>{_cells(row, 'td')}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table>{head}<tbody>{body}</tbody></table>'


def defused(text: str) -> str:
    """`text` with an apostrophe wherever a spreadsheet could see the beginning of a formula."""
    return _FORMULA.sub(r"\1'", text)


def curl_command(url: str) -> str:
    """What a POSIX shell runs to ask the same. The token is taken from ``$USEAPI_TOKEN``.

    It goes through a pipe: an argument of curl can be read by every user of the computer.
    """
    return f"printf '%s\\n' {_TOKEN_HEADER} | curl --header @- {shlex.quote(url)}"


def _with(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    if header:
        yield header
    yield from rows


def _text(cell: str) -> str:
    return defused(readable(cell))


def _cells(row: Sequence[str], tag: str) -> str:
    return "".join(
        f'<{tag} dir="auto" {AS_TEXT} {_AS_TEXT_IN_EXCEL}>{escape(_text(cell))}</{tag}>'
        for cell in row
    )
