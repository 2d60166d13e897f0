"""The forms in which a listing can be exported.

To add a form: write its module beside this one, and a row into `FORMS`. The window then offers it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from app.base.i18n import N_, Text
from app.exports.csv_document import csv_document
from app.exports.export import Export
from app.exports.html_report import html_report
from app.exports.json_document import json_document


class Form(NamedTuple):
    """A kind of file."""

    endings: tuple[str, ...]
    """Of file names, in lower case; the first one is the usual one."""
    name: Text
    """With the usual ending, as file dialogs want it."""
    content: Callable[[Export], bytes]


FORMS: Final = (
    Form((".csv",), N_("Table for spreadsheets (*.csv)"), csv_document),
    Form((".html", ".htm"), N_("Report to read or print (*.html)"), html_report),
    Form((".json",), N_("Data for programs (*.json)"), json_document),
)
"""The first one is that of a name with another ending, or none."""


def form_of(path: Path) -> Form | None:
    """The form that the ending of a file's name stands for."""
    return next((form for form in FORMS if path.suffix.lower() in form.endings), None)
