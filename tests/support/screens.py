"""Every screen of the window, one after the other, for tests that look at all of them."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.accounts.findings import FindingId, Findings
from app.api.client import AccountsClient
from app.api.sample import SAMPLE_TOKEN, SampleTransport
from app.errors import ConnectionRefusedByHostError, InspectorError, NothingConfiguredError
from app.guidance import guide
from app.progress import Phase, Progress
from app.ui.guidance_dialog import GuidanceDialog
from app.ui.help_commands import HelpCommands
from app.ui.language import LANGUAGES
from app.ui.main_window import MainWindow
from app.ui.progress_words import progress_text
from app.ui.session import Sample, Session, State
from app.ui.settings import Settings
from tests.support.sessions import dialogs
from tests.support.signals import emitted, until
from tests.support.stores import MemoryStore

Screen = tuple[str, QWidget]

KEYRING = "ТЕСТ"
"""The name of a keyring, in letters that no untranslated text has."""

_FACTS: dict[str, Any] = {"limit_mib": 64, "retry_at": None, "position": 7, "report": ""}
_NUMBERS = {"status_code": 418, "proxy_status": 407}


def error_classes(kind: type[InspectorError] = InspectorError) -> Iterator[type[InspectorError]]:
    """All of them."""
    yield kind
    for below in kind.__subclasses__():
        yield from error_classes(below)


def an_error(kind: type[InspectorError]) -> InspectorError:
    """One of that class, with a fact in each field."""
    known = _FACTS | _NUMBERS
    return kind(**{field.name: known.get(field.name, "1") for field in fields(kind)})


@asynccontextmanager
async def shown_window(settings: Settings | None = None) -> AsyncIterator[MainWindow]:
    """The window with the sample accounts, which are checked."""
    sample = Sample(AccountsClient(transport=SampleTransport()), SAMPLE_TOKEN)
    source = AccountsClient("http://127.0.0.1:9")  # nobody is asked there
    session = Session(source, MemoryStore(name=KEYRING), sample)
    window = MainWindow(session, settings or Settings(profiles=["default", "ТЕСТ"]), MemoryStore)
    window.help.languages = list(LANGUAGES)
    try:
        window.show()
        session.start(check=False)
        await until(lambda: session.state is State.NO_TOKEN, what="the connect page")
        yield window
    finally:
        for dialog in dialogs():
            dialog.close()
        window.close()
        await session.aclose()
        window.deleteLater()


async def look_around(window: MainWindow) -> None:
    """To the sample accounts."""
    listed = emitted(window._session.listed)
    window._session.look_around()
    await listed
    window.accounts_page.busy.rest()
    settle()


async def every_screen(window: MainWindow) -> AsyncIterator[Screen]:
    """From the first run on; each is on screen while it is handed out."""
    for screen in _connect_page(window):
        yield screen
    await look_around(window)
    for screen in _accounts_page(window):
        yield screen
    for screen in _menus(window):
        yield screen
    async for screen in _dialogs(window):
        yield screen


def _connect_page(window: MainWindow) -> Iterator[Screen]:
    page = window.connect_page
    yield "connect", settle(window)
    page.set_keyring("")
    page.field.setText("abc")
    page.set_can_leave(True)
    yield "connect, without a keyring, with a bad token", settle(window)
    page.set_keyring(KEYRING)
    page.show_button.setChecked(True)
    page.set_busy(progress_text(Progress(Phase.RETRYING, delay=2), "127.0.0.1"))
    page.busy.show()
    yield "connect, busy", settle(window)
    page.set_busy(None)
    page.forget_text()
    page.set_can_leave(False)


def _accounts_page(window: MainWindow) -> Iterator[Screen]:
    page = window.accounts_page
    yield "listed", settle(window)
    page.table.selectAll()
    yield "all selected", settle(window)
    for row in _rows_of_every_kind(window):
        page.table.selectRow(row)
        yield f"row {row} selected", settle(window)
    page.details.token.reveal()
    yield "token revealed", settle(window)
    page.details.token.hide_again()
    for words in ("is:attention", "1"):
        page.filter.setText(words)
        yield f"filtered by {words}", settle(window)
    page.filter.setText("nothing has this")
    yield "nothing found", settle(window)
    page.filter.clear()
    window.problems.mention(ConnectionRefusedByHostError(host="127.0.0.1"))
    yield "banner", settle(window)
    page.banner.hide()
    page.set_busy(progress_text(Progress(Phase.WAITING), "127.0.0.1"))
    page.busy.show()
    yield "busy", settle(window)
    page.set_busy(None)
    page.show_sample_mark(shown=False)
    page.show_token("1", window.tokens.tr("Token kept in {keyring}").format(keyring=KEYRING))
    window.say(window.tr("Copied: {name}").format(name="1"))
    yield "with a token", settle(window)
    page.show_listing(None, "127.0.0.1")
    for state in (State.LISTED, State.CHECKING, State.KEYRING):
        page.describe_empty(state)
        yield f"empty, {state}", settle(window)
    window._show_listing()
    window.tokens.show_token()


def _rows_of_every_kind(window: MainWindow) -> list[int]:
    """As few rows as have all the kinds of findings that the sample has, and one without."""
    model, rows, seen = window.accounts_page.table.accounts, [], set[FindingId | None]()
    for row in range(model.shown):
        kinds = _kinds(model.findings_at(row))
        if kinds - seen:
            rows.append(row)
            seen |= kinds
    return rows


def _kinds(findings: Findings) -> set[FindingId | None]:
    return {finding.id for finding in findings} or {None}


def _menus(window: MainWindow) -> Iterator[Screen]:
    page = window.accounts_page
    main, helping = page.menu_button.menu(), None
    for action in main.actions():
        helping = action.menu() or helping
    assert helping is not None
    for name, menu in {
        "main menu": main,
        "help menu": helping,
        "token menu": window.profiles.menu,
        "row menu": window.rows._menu,
    }.items():
        menu.popup(window.pos())
        yield name, settle(menu)
        menu.close()


async def _dialogs(window: MainWindow) -> AsyncIterator[Screen]:
    for kind in error_classes():
        error = an_error(kind)
        remaining = "" if kind is NothingConfiguredError else window.problems._remaining()
        dialog = GuidanceDialog(guide(error, QCoreApplication.translate), remaining, window)
        window.dialogs.open(dialog)
        dialog.more.setChecked(True)
        yield kind.__name__, settle(dialog)
    helping: HelpCommands = window.help
    ways: dict[str, Callable[[], object]] = {
        "preferences": helping.show_preferences,
        "about": helping._show_about,
        "shortcuts": helping._show_shortcuts,
        "report": helping._show_report,
        "licences": helping._show_licences,
        "reset": helping._ask_to_reset,
        "forget": window.tokens._ask_to_forget,
        "new profile": window.profiles._ask_for_new,
        "rename profile": window.profiles._ask_for_rename,
        "remove profile": window.profiles._ask_to_remove,
        "name taken": lambda: window.profiles._refuse("ТЕСТ"),
        "name too long": lambda: window.profiles._refuse(""),
    }
    for name, open_it in ways.items():
        open_it()
        yield name, settle(dialogs()[0])
        dialogs()[0].reject()
        await until(lambda: not dialogs(), what="no dialog")


def settle(widget: QWidget | None = None) -> Any:
    """Lets layouts and paint come to rest."""
    for _ in range(3):
        QApplication.processEvents()
    return widget
