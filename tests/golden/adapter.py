"""All that the tests of this folder know of the program's inside.

The tests themselves know Qt's classes, the command line and the accessibility tree, none of which
changes when the program is put together in another way.
"""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from app.accounts.findings import of_health, of_use
from app.accounts.findings.search import RULES
from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint, read_accounts
from app.accounts.share_safe import ShareSafe
from app.api.client import SAMPLE_TOKEN, SampleSource
from app.api.sample import sample_document
from app.catalogue.all_services import DEFAULT_SERVICE
from app.ui.desktop.language import SOURCE, Words
from app.ui.window.export_commands import writer
from app.ui.window.main_window import MainWindow
from tests.golden.inputs import flawed
from tests.support.server import Answer, LoopbackServer
from tests.support.sessions import api_token, running_window
from tests.support.signals import until
from tests.support.stores import MemoryStore

NOW = datetime(2026, 11, 22, 10, 32, 8, tzinfo=UTC)
"""When each list is said to have come."""

_ENDPOINT = "https://api.useapi.net/v1/pixverse/account"
_PLACES = {"en": "en_US", "de": "de_DE", "ar": "ar_AE"}
"""Whose numbers and dates go with a language, whatever the machine has set."""


@contextmanager
def language(code: str, application: QApplication) -> Iterator[None]:
    """What is made from now on speaks it."""
    before, words = QLocale(), Words(application)
    assert words.speak(code) == code
    QLocale.setDefault(QLocale(_PLACES[code]))
    try:
        yield
    finally:
        words.speak(SOURCE)
        words.silence()
        QLocale.setDefault(before)


async def listing(name: str) -> Listing:
    """One of `tests.golden.files.INPUTS`, as it came at `NOW`."""
    if name == "sample":
        source = SampleSource()
        accounts = await source.ask(listing_endpoint(DEFAULT_SERVICE), SAMPLE_TOKEN)
    else:
        accounts = read_accounts(json.dumps(flawed()).encode(), DEFAULT_SERVICE)
    return Listing.of(accounts, NOW, 0.84)


async def names(name: str, *, share_safe: bool = False) -> list[str]:
    """What the accounts are called, in the order of the answer."""
    shown = await listing(name)
    if share_safe:
        shown = ShareSafe().view_of(shown)
    return [account.name for account in shown.accounts]


def finding_ids() -> set[str]:
    """All that a channel of PixVerse v1 can have, as ``--json`` writes them."""
    others = (*vars(of_health).values(), *vars(of_use).values())  # it tells neither
    return {rule.id for rule in RULES if rule not in others}


def exported(of: Listing, path: Path, *, share_safe: bool, is_sample: bool) -> bytes:
    """All accounts, as the window writes them to a file of that name, in the language it speaks."""
    shown = ShareSafe().view_of(of) if share_safe else of
    writer(path, shown, range(len(shown.accounts)), _ENDPOINT, is_sample=is_sample)()
    return path.read_bytes()


@dataclass
class Shown:
    """The window with a list in it."""

    window: MainWindow

    @property
    def table(self) -> QTableView:
        """The accounts."""
        return self.window.contents.accounts_page.table

    @property
    def details(self) -> QWidget:
        """What is said of the selected ones."""
        return self.window.contents.accounts_page.details

    @property
    def filter(self) -> QLineEdit:
        """Where a query is typed."""
        return self.window.contents.accounts_page.filter

    def share_safe(self) -> None:
        """Show names instead of ids."""
        self.window.contents.commands.share_safe.setChecked(True)

    def copy_rows(self) -> None:
        """Put the selected ones on the clipboard."""
        self.window.contents.commands.copy.trigger()

    def copy_cell(self) -> None:
        """Put the current cell on the clipboard."""
        self.window.contents.commands.copy_cell.trigger()

    def copy_command(self) -> None:
        """Put the request on the clipboard, as a command for a terminal."""
        self.window.contents.commands.copy_curl.trigger()


@asynccontextmanager
async def shown(name: str) -> AsyncIterator[Shown]:
    """The window after a check that brought one of `tests.golden.files.INPUTS`."""
    sample = sample_document(DEFAULT_SERVICE.id)
    body: Any = sample if name == "sample" else flawed()
    with LoopbackServer(Answer(body=body)) as server:
        async with running_window(server, MemoryStore(api_token())) as (window, session):
            window.resize(1400, 2400)  # nothing has to be scrolled to
            session.start()
            await until(lambda: session.listing is not None, what="a list")
            await until(lambda: not session.is_busy, what="a session at rest")
            yield Shown(window)
