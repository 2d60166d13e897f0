"""What is told of a listing, wherever the program tells it."""

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.accounts.listing import Listing
from app.exports.clipboard_text import rows_text
from app.exports.csv_document import csv_document
from app.exports.html_report import html_report
from app.exports.json_document import json_document, json_text, listing_document
from app.terminal import table
from app.ui.pages.details_panel import DetailsPanel
from app.ui.table.model import AccountTableModel
from tests.support.exported import export_of

ENDPOINT = "https://api.useapi.net/v0/made/up"
MOMENT = datetime(2026, 11, 22, 10, 32, 8, tzinfo=UTC)


def everywhere(listing: Listing) -> dict[str, str]:
    """All words of each place, by its name. It needs a `QApplication`."""
    rows = range(len(listing.accounts))
    cells = [[*row] for row in _cells(listing)]
    return {
        "table": "\n".join("\n".join(row) for row in cells),
        "details": "\n".join(_details(listing)),
        "csv": csv_document(export_of(listing, rows)).decode(),
        "json": json_document(export_of(listing, rows, ENDPOINT)).decode(),
        "html": html_report(export_of(listing, rows, ENDPOINT)).decode(),
        "terminal": "\n".join(table(listing)),
        "terminal as json": json_text(listing_document(listing, ENDPOINT)),
        "clipboard": rows_text(cells),
    }


def _cells(listing: Listing) -> Iterator[Iterator[str]]:
    model = AccountTableModel()
    model.show_listing(listing)
    columns = range(model.columnCount())
    yield (str(model.headerData(each, Qt.Orientation.Horizontal)) for each in columns)
    for row in range(model.rowCount()):
        yield (str(model.index(row, each).data()) for each in columns)


def _details(listing: Listing) -> Iterator[str]:
    panel = DetailsPanel()
    try:
        for account, findings in zip(listing.accounts, listing.findings, strict=True):
            panel.show_accounts([account], [findings])
            for widget in (panel, *panel.findChildren(QWidget)):
                yield widget.accessibleName()
                if isinstance(widget, QLabel):
                    yield widget.text().replace("\N{ZERO WIDTH SPACE}", "")
    finally:
        panel.deleteLater()
