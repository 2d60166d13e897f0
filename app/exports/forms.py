"""The forms in which a listing can be exported.

To add a form: write its module beside this one, and a row into `FORMS`. The window then offers it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from app.accounts.listing import Listing
from app.base.i18n import N_, Reader, Text
from app.exports.csv_document import csv_document
from app.exports.html_report import html_report
from app.exports.json_document import json_document


class Export(NamedTuple):
    """What is to be exported, and for whom."""

    listing: Listing
    rows: Sequence[int]
    """Positions in the listing, in the order in which they are wanted."""
    endpoint: str
    """The address that was asked."""
    reader: Reader
    is_sample: bool
    """None of it is real, which a form that people read says."""


class Form(NamedTuple):
    """A kind of file."""

    endings: tuple[str, ...]
    """Of file names, in lower case; the first one is the usual one."""
    name: Text
    """With the usual ending, as file dialogs want it."""
    content: Callable[[Export], bytes]


FORMS: Final = (
    Form(
        (".csv",),
        N_("Table for spreadsheets (*.csv)"),
        lambda wanted: csv_document(wanted.listing, wanted.rows, wanted.reader.translate),
    ),
    Form(
        (".html", ".htm"),
        N_("Report to read or print (*.html)"),
        lambda wanted: html_report(
            wanted.listing, wanted.rows, wanted.endpoint, wanted.reader, is_sample=wanted.is_sample
        ),
    ),
    Form(
        (".json",),
        N_("Data for programs (*.json)"),
        lambda wanted: json_document(wanted.listing, wanted.rows, wanted.endpoint),
    ),
)
"""The first one is that of a name with another ending, or none."""


def form_of(path: Path) -> Form | None:
    """The form that the ending of a file's name stands for."""
    return next((form for form in FORMS if path.suffix.lower() in form.endings), None)
