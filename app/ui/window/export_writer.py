"""What writes an export: the form follows the ending of the file's name."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.accounts.listing import Listing
from app.base.files import write_atomically
from app.exports.csv_document import csv_document
from app.exports.html_report import html_report
from app.exports.json_document import json_document
from app.exports.reader import Reader
from app.ui.look.dates import day, time_and_zone


def writer(
    path: Path, listing: Listing, rows: Sequence[int], endpoint: str, *, is_sample: bool = False
) -> Callable[[], None]:
    """What writes the file, fit for a thread: all it needs of the window is looked up now.

    Args:
        path: Where to; ``.json`` and ``.html`` have forms of their own, all others are CSV.
        listing: The accounts.
        rows: Which of them, in which order.
        endpoint: What was asked.
        is_sample: None of it is real, which what is made to be read says.
    """
    reader = _reader()

    def content() -> bytes:
        suffix = path.suffix.lower()
        if suffix == ".json":
            return json_document(listing, rows, endpoint)
        if suffix in {".html", ".htm"}:
            return html_report(listing, rows, endpoint, reader, is_sample=is_sample)
        return csv_document(listing, rows, reader.translate)

    return lambda: write_atomically(path, content())


def _reader() -> Reader:
    """A report as this window would write it."""
    locale = QLocale()
    return Reader(
        translate=QCoreApplication.translate,
        language=locale.bcp47Name(),
        right_to_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        number=locale.toString,
        date=day,
        time=time_and_zone,
    )
