"""Every screen of the window, one after the other, for tests that look at all of them.

Without a loop and without a session that runs: what it would bring is put in its place.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.accounts.check_services import Outcome, ServiceState
from app.accounts.findings.rule import Findings, Rule
from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.accounts.subscription import read_subscription
from app.api import sample as api_sample
from app.api.client import SAMPLE_TOKEN, ApiClient
from app.api.sample import SampleTransport
from app.base.errors import (
    ConnectionRefusedByHostError,
    GoneError,
    InspectorError,
    NothingConfiguredError,
)
from app.base.progress import Phase, Progress
from app.catalogue.all_services import DEFAULT_SERVICE, SERVICES
from app.guidance.guide import guide
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.question_dialog import NameDialog
from app.ui.pages.busy_strip import progress_text
from app.ui.session.ports import Sample
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow
from app.ui.window.profiles import MAX_LENGTH
from tests.support.details import token_in
from tests.support.sessions import dialogs, make_window, take
from tests.support.stores import MemoryStore

Screen = tuple[str, QWidget]

FOREIGN = "ТЕСТ"
"""A name of a keyring, a profile: in letters that no untranslated text has."""
HOST = "127.0.0.1"
SCREENS_OF_SERVICES = ("all services", "all services, with the others", "google-flow-v1, failed")
"""With a table in which many words are those of the services."""

_FACTS: dict[str, Any] = {"limit_mib": 8, "retry_at": None, "position": 7}
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


@contextmanager
def shown_window(size: tuple[int, int] = (1240, 740)) -> Iterator[MainWindow]:
    """The window, on its first page; in its first size, where the screen has room for that."""
    sample = Sample(ApiClient(transport=SampleTransport()), SAMPLE_TOKEN)
    session = Session(ApiClient(f"http://{HOST}:9"), MemoryStore(name=FOREIGN), sample)
    settings = Settings(profiles=["1", FOREIGN], profile="1")
    window = make_window(session, settings, lambda _: MemoryStore(name=FOREIGN))
    try:
        window.resize(*size)
        window.show()
        session.keeper.named.emit(FOREIGN)
        yield settle(window)
    finally:
        for dialog in dialogs():
            dialog.close()
        window.close()
        window.deleteLater()
        settle()


def look_around(window: MainWindow) -> None:
    """To the sample accounts, as a check brings them."""
    session = window.contents._session
    accounts = read_accounts(api_sample.sample_document(DEFAULT_SERVICE.id), DEFAULT_SERVICE)
    take(session, Listing.of(accounts, datetime.now(UTC) - timedelta(minutes=5), 1.2))
    session.is_sample, session.state = True, State.LISTED
    session.state_changed.emit(State.LISTED)
    session.listed.emit(session.listing)
    window.contents.tokens.show_token()
    settle()


def look_around_everywhere(window: MainWindow) -> None:
    """To the sample accounts of every service but the retired ones, and the subscription."""
    session = window.contents._session
    at = datetime.now(UTC) - timedelta(minutes=5)
    for service in SERVICES:
        if service.is_asked:
            accounts = read_accounts(api_sample.sample_document(service.id), service)
            take(session, Listing.of(accounts, at, 1.2), service)
    session.known.subscription = read_subscription(api_sample.sample_document("subscription"))
    session.subscription_changed.emit()
    session.is_sample, session.state = True, State.LISTED
    session.state_changed.emit(State.LISTED)
    session.listed.emit(session.listing)
    window.contents.tokens.show_token()
    settle()


def every_screen(window: MainWindow) -> Iterator[Screen]:
    """From the first run on; each is on screen while it is handed out."""
    yield from _connect_page(window)
    look_around(window)
    yield from _accounts_page(window)
    yield from _menus(window)
    yield from _guidance(window)
    yield from _dialogs(window)
    look_around_everywhere(window)
    yield from _services(window)


def _connect_page(window: MainWindow) -> Iterator[Screen]:
    page = window.contents.connect_page
    yield "connect", settle(window)
    page.set_keyring("")
    page.field.setText("abc")
    page.set_can_leave(True)
    yield "connect, without a keyring, with a bad token", settle(window)
    page.set_keyring(FOREIGN)
    page.show_button.setChecked(True)
    page.set_busy(progress_text(Progress(Phase.RETRYING, delay=2), HOST))
    page.busy.show()
    yield "connect, busy", settle(window)
    page.set_busy(None)
    page.forget_text()
    page.set_can_leave(False)


def _accounts_page(window: MainWindow) -> Iterator[Screen]:
    page = window.contents.accounts_page
    yield "listed", settle(window)
    page.table.selectAll()
    yield "all selected", settle(window)
    for row in _rows_of_every_kind(window):
        page.table.setCurrentIndex(page.table.accounts.index(row, 0))
        yield f"row {row} selected", settle(window)
    token_in(page.details).reveal()
    yield "token revealed", settle(window)
    token_in(page.details).hide_again()
    for words in ("is:attention", "1"):
        page.filter.setText(words)
        yield f"filtered by {words}", settle(window)
    page.filter.setText("nothing has this")
    yield "nothing found", settle(window)
    page.filter.clear()
    window.contents.problems.mention(ConnectionRefusedByHostError(host=HOST))
    yield "banner", settle(window)
    page.banner.hide()
    page.set_busy(progress_text(Progress(Phase.WAITING), HOST))
    page.busy.show()
    yield "busy", settle(window)
    page.set_busy(None)
    page.show_sample_mark(shown=False)
    page.show_token(
        "1", window.contents.tokens.tr("Token kept in {keyring}").format(keyring=FOREIGN)
    )
    window.contents.desk.say(window.contents.tr("Copied: {name}").format(name="1"))
    yield "with a token", settle(window)
    page.show_listing(None, HOST)
    for state in (State.LISTED, State.CHECKING, State.KEYRING):
        window.contents._session.state = state
        window.contents.listings._describe_empty()
        yield f"empty, {state}", settle(window)
    nothing = NothingConfiguredError()
    checks = window.contents._session.checks
    check, state, now = checks[DEFAULT_SERVICE.id], ServiceState.NONE, datetime.now(UTC)
    kept = check.outcome
    check.take(Outcome(service=check.service, state=state, error=nothing, checked_at=now))
    window.contents._session.state = State.LISTED
    window.contents.listings._describe_empty()
    yield "nothing configured", settle(window)
    assert kept is not None
    window.contents._session.known.take(kept)
    window.contents.listings.show()
    window.contents.tokens.show_token()


def _services(window: MainWindow) -> Iterator[Screen]:
    page, session = window.contents.accounts_page, window.contents._session
    yield "all services", settle(window)
    page.services.list.more.setChecked(True)
    yield "all services, with the others", settle(window)
    page.summary.subscription.click()
    yield "subscription", settle(dialogs()[0])
    dialogs()[0].reject()
    now, error = datetime.now(UTC), ConnectionRefusedByHostError(host=HOST)
    for service, state, why in (
        ("google-flow-v1", ServiceState.FAILED, error),
        ("pika-v1", ServiceState.FAILED, error),
        ("midjourney-v2", ServiceState.NONE, NothingConfiguredError()),
        ("midjourney-v3", ServiceState.GONE, GoneError()),
    ):
        check = session.checks[service]
        session.known.take(Outcome(service=check.service, state=state, error=why, checked_at=now))
        session.choose_view(service)
        yield f"{service}, {state.value}", settle(window)
    session.choose_view("riffusion-v1")
    yield "a service that was not asked", settle(window)
    session.choose_view("")


def _rows_of_every_kind(window: MainWindow) -> list[int]:
    """As few rows as have all the kinds of findings that the sample has, and one without."""
    model, rows, seen = window.contents.accounts_page.table.accounts, [], set[Rule | None]()
    for row in range(model.shown):
        kinds = _kinds(model.findings_at(row))
        if kinds - seen:
            rows.append(row)
            seen |= kinds
    return rows


def _kinds(findings: Findings) -> set[Rule | None]:
    return {finding.rule for finding in findings} or {None}


def _menus(window: MainWindow) -> Iterator[Screen]:
    page = window.contents.accounts_page
    main, helping = page.menu_button.menu(), None
    for action in main.actions():
        helping = action.menu() or helping
    assert helping is not None
    for name, menu in {
        "main menu": main,
        "help menu": helping,
        "token menu": window.contents.profiles.menu,
        "row menu": window.contents.rows._menu,
    }.items():
        menu.popup(window.pos())
        yield name, settle(menu)
        menu.close()


def _guidance(window: MainWindow) -> Iterator[Screen]:
    for kind in error_classes():
        guidance = guide(an_error(kind), QCoreApplication.translate)
        remaining = "" if kind is NothingConfiguredError else window.contents.problems._remaining()
        dialog = GuidanceDialog(guidance, remaining, window)
        window.contents.desk.dialogs.open(dialog)
        yield kind.__name__, settle(dialog)
        dialog.more.setChecked(True)
        yield f"{kind.__name__}, details", settle(dialog)
        dialog.reject()


def _dialogs(window: MainWindow) -> Iterator[Screen]:
    commands = window.contents.commands

    def _ask_for(name: str) -> None:
        commands.add_profile.trigger()
        (dialog,) = dialogs()
        assert isinstance(dialog, NameDialog)
        dialog.field.setText(name)

    ways: dict[str, Callable[[], object]] = {
        "preferences": commands.preferences.trigger,
        "about": commands.about.trigger,
        "shortcuts": commands.shortcuts.trigger,
        "report": commands.report.trigger,
        "licences": commands.licences.trigger,
        "reset": window.contents.preferences._ask_to_reset,
        "forget": window.contents.tokens._ask_to_forget,
        "new profile": commands.add_profile.trigger,
        "rename profile": commands.rename_profile.trigger,
        "remove profile": commands.remove_profile.trigger,
        "name taken": lambda: _ask_for(FOREIGN),
        "name too long": lambda: _ask_for("1" * (MAX_LENGTH + 1)),
    }
    for name, open_it in ways.items():
        open_it()
        yield name, settle(dialogs()[0])
        dialogs()[0].reject()
        settle()


def settle(widget: QWidget | None = None) -> Any:
    """Lets layouts and paint come to rest."""
    for _ in range(3):
        QApplication.processEvents()
    return widget
