"""What writes an export: the form follows the ending of the file's name."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.accounts.listing import Listing
from app.base.files import write_atomically
from app.base.i18n import Reader
from app.exports.forms import FORMS, Export, form_of
from app.ui.look.dates import day, time_and_zone


def writer(
    path: Path, listing: Listing, rows: Sequence[int], endpoint: str, *, is_sample: bool = False
) -> Callable[[], None]:
    """What writes the file, fit for a thread: all it needs of the window is looked up now.

    Args:
        path: Where to.
        listing: The accounts.
        rows: Which of them, in which order.
        endpoint: What was asked.
        is_sample: None of it is real, which what is made to be read says.
    """
    form = form_of(path) or FORMS[0]
    wanted = Export(listing, rows, endpoint, _reader(), is_sample)
    return lambda: write_atomically(path, form.content(wanted))


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
