"""Several tokens under names, in the window; the keyring is in memory here (see `tests/e2e`)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt

from app.base.keyring_errors import KeyringLockedError
from app.ui.dialogs.question_dialog import NameDialog, QuestionDialog
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow
from app.ui.window.profiles import MAX_LENGTH, objection
from tests.support.documents import fake_api_token, fake_discord_token
from tests.support.server import Answer, LoopbackServer, Request, accounts
from tests.support.sessions import api_token, click, make_session, make_window, press, the_dialog
from tests.support.signals import Emissions, until
from tests.support.stores import MemoryStore

NUMBERS = {"default": 1, "Studio": 2, "Client": 3}


def by_token(request: Request) -> Answer:
    tokens = {api_token(name).reveal(): number for name, number in NUMBERS.items()}
    number = tokens.get(request.token or "")
    return accounts(number) if number else Answer(401, body={"error": "Unauthorized"})


class Keyring(dict[str, MemoryStore]):
    """An entry for each name, made when it is first asked for."""

    def __missing__(self, name: str) -> MemoryStore:
        self[name] = MemoryStore()
        return self[name]

    def tokens(self) -> dict[str, str]:
        return {name: store.token.reveal() for name, store in self.items() if store.token}


@pytest.fixture
def keyring() -> Keyring:
    return Keyring({name: MemoryStore(api_token(name)) for name in NUMBERS})


@pytest.fixture
def settings() -> Settings:
    return Settings(profile="default", profiles=list(NUMBERS))


@asynccontextmanager
async def window_of(
    server: LoopbackServer, keyring: Keyring | None, settings: Settings
) -> AsyncIterator[tuple[MainWindow, Session]]:
    server.answer = by_token
    session = make_session(server, keyring[settings.profile] if keyring is not None else None)
    window = make_window(session, settings, keyring.__getitem__ if keyring is not None else None)
    try:
        window.show()
        session.start()
        await until(lambda: not session.is_busy)
        yield window, session
    finally:
        window.close()
        window.deleteLater()
        await session.aclose()


async def shows(window: MainWindow, session: Session, number: int) -> None:
    await until(lambda: not session.is_busy)
    assert window.contents.accounts_page.table.accounts.rowCount() == number


def entries(window: MainWindow) -> dict[str, bool]:
    """The names in the menu, and which of them is marked."""
    found = window.contents.profiles.menu.actions()
    return {action.text(): action.isChecked() for action in found if action.isCheckable()}


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("Studio", True),
        ("Kunde & Söhne", True),
        ("日本", True),
        ("x" * MAX_LENGTH, True),
        ("", False),
        ("x" * (MAX_LENGTH + 1), False),
        ("two\nlines", False),
        ("taken", False),
        ("TAKEN", False),  # one entry on Windows
        ("ｔａｋｅｎ", False),
        ("2026-studio", True),
        (fake_api_token(), False),
        (fake_api_token().removeprefix("user:"), False),
        (fake_discord_token(), False),
    ],
)
def test_names(name: str, good: bool) -> None:  # noqa: FBT001
    assert (objection(name, ["default", "taken"]) == "") is good


async def test_switching_shows_the_list_of_the_other(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        await shows(window, session, 1)
        assert entries(window) == {"default": True, "Studio": False, "Client": False}
        told = Emissions(window.contents.preferences, "changed")
        studio = next(a for a in window.contents.profiles.menu.actions() if a.text() == "Studio")
        studio.trigger()
        assert window.contents.accounts_page.table.accounts.rowCount() == 0  # nothing of the other
        await shows(window, session, 2)
        assert entries(window) == {"default": False, "Studio": True, "Client": False}
        assert settings.profile == "Studio"
        assert told.names
        window.contents.profiles.switch("Studio")
        assert not session.is_busy


async def test_a_new_one_begins_without_a_token(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.commands.add_profile.trigger()
        dialog = await the_dialog()
        assert isinstance(dialog, NameDialog)
        assert dialog.agree_button.text() == "Add"
        dialog.field.setText("  New & shiny ")
        press(dialog, Qt.Key.Key_Return)
        await until(lambda: settings.profile == "New & shiny")
        await until(lambda: not session.is_busy)
        assert window.contents.connect_page.isVisible()
        assert window.contents.accounts_page.table.accounts.rowCount() == 0
        assert entries(window)["New && shiny"]
        assert session.token is None


async def test_renaming_takes_the_token_along(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.profiles.switch("Studio")
        await shows(window, session, 2)
        asked = len(server.requests)
        window.contents.profiles.rename("Atelier")
        await until(lambda: "Studio" not in keyring.tokens())
        await shows(window, session, 2)
        assert keyring.tokens()["Atelier"] == api_token("Studio").reveal()
        assert settings.profiles == ["default", "Atelier", "Client"]
        assert settings.profile == "Atelier"
        assert len(server.requests) == asked  # the list is still right


@pytest.mark.parametrize("method", ["load", "save"])
async def test_a_keyring_that_refuses_leaves_the_name_as_it_was(
    server: LoopbackServer, keyring: Keyring, settings: Settings, method: str
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        store = keyring["default" if method == "load" else "Elsewhere"]
        store.faults[method] = KeyringLockedError(keyring="Test Keyring")
        window.contents.profiles.rename("Elsewhere")
        dialog = await the_dialog()
        assert settings.profiles == list(NUMBERS)
        assert settings.profile == "default"
        assert keyring.tokens()["default"] == api_token("default").reveal()
        store.faults.clear()
        click(dialog.primary)  # type: ignore[attr-defined]  # "Try again"
        await until(lambda: settings.profile == "Elsewhere")
        await until(lambda: not session.is_busy)
        assert keyring.tokens().keys() == {"Elsewhere", "Studio", "Client"}


async def test_removing_one_removes_its_token(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.profiles.switch("Client")
        await shows(window, session, 3)
        window.contents.commands.remove_profile.trigger()
        box = await the_dialog()
        assert isinstance(box, QuestionDialog)
        assert box.title.text() == "Remove the profile “Client”?"
        assert box.yes.text() == "Remove profile"
        click(box.yes)
        await until(lambda: settings.profiles == ["default", "Studio"])
        await shows(window, session, 1)
        assert keyring.tokens().keys() == {"default", "Studio"}


async def test_a_keyring_that_does_not_forget_keeps_the_profile(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, _):
        keyring["default"].faults["forget"] = KeyringLockedError(keyring="Test Keyring")
        window.contents.profiles.remove()
        await the_dialog()
        assert settings.profiles == list(NUMBERS)
        assert settings.profile == "default"
        assert keyring.tokens().keys() == set(NUMBERS)


async def test_the_last_one_stays(server: LoopbackServer) -> None:
    keyring = Keyring(default=MemoryStore(api_token("default")))
    async with window_of(server, keyring, Settings()) as (window, session):
        await shows(window, session, 1)
        assert entries(window) == {}
        assert not window.contents.commands.remove_profile.isEnabled()


async def test_a_name_that_will_not_do_is_refused(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, _):
        window.contents.commands.add_profile.trigger()
        dialog = await the_dialog()
        assert isinstance(dialog, NameDialog)
        for name, why in (
            ("studio", "A profile with this name already exists."),
            ("default", "A profile with this name already exists."),
            ("x" * (MAX_LENGTH + 1), f"A name has 1 to {MAX_LENGTH} letters, on one line."),
            (
                fake_api_token(),
                "That looks like a token. A name is kept in a file, so choose another.",
            ),
        ):
            dialog.field.setText(name)
            press(dialog, Qt.Key.Key_Return)
            assert dialog.isVisible()
            assert (dialog.field.text(), dialog.verdict.text()) == (name, why)
        assert settings.profiles == list(NUMBERS)


async def test_a_name_may_be_written_another_way(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.commands.rename_profile.trigger()
        dialog = await the_dialog()
        assert isinstance(dialog, NameDialog)
        dialog.field.setText("STUDIO")
        assert not dialog.agree_button.isEnabled()
        dialog.field.setText("Default")
        assert dialog.agree_button.text() == "Rename"
        click(dialog.agree_button)
        await until(lambda: settings.profile == "Default")
        await until(lambda: not session.is_busy)
        assert settings.profiles == ["Default", "Studio", "Client"]
        assert keyring.tokens().keys() == {"Default", "Studio", "Client"}


class OneEntryForBoth(Keyring):
    """As on Windows, where “a” and “A” are the same entry."""

    def __getitem__(self, name: str) -> MemoryStore:
        return super().__getitem__(next((key for key in self if key.lower() == name.lower()), name))


async def test_the_token_stays_where_both_ways_are_one_entry(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    both = OneEntryForBoth(keyring)
    async with window_of(server, both, settings) as (window, session):
        window.contents.profiles.rename("Default")
        await until(lambda: settings.profile == "Default")
        await until(lambda: not session.is_busy)
        assert both.tokens()["default"] == api_token("default").reveal()
        assert both.tokens().keys() == NUMBERS.keys()


async def test_the_name_that_it_has_changes_nothing(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    async with window_of(server, keyring, settings) as (window, session):
        calls = [*keyring["default"].calls]
        window.contents.commands.rename_profile.trigger()
        dialog = await the_dialog()
        press(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert not session.is_busy
        assert keyring["default"].calls == calls
        assert keyring.tokens().keys() == NUMBERS.keys()


async def test_an_ampersand_in_a_name_is_one(server: LoopbackServer) -> None:
    """And no shortcut: Alt+D would open the menu of the profile “R&D”."""
    keyring = Keyring({"R&D": MemoryStore(), "Studio": MemoryStore(api_token("Studio"))})
    settings = Settings(profile="R&D", profiles=["R&D", "Studio"])
    async with window_of(server, keyring, settings) as (window, session):
        page = window.contents.connect_page
        accounts_page = window.contents.accounts_page
        await until(lambda: not session.is_busy)
        for button, name in (
            (page.profile_button, "Profile R&D"),
            (accounts_page.token_button, "API token R&D · No token"),
        ):
            assert button.text().startswith("R&&D")
            assert button.shortcut().isEmpty()
            assert button.accessibleName() == name
        button = page.profile_button
        plain, button_text = button.width_if(compact=False), button.text()
        button.setText("RD")
        ampersand = button.fontMetrics().horizontalAdvance("R&D")
        assert plain - button.width_if(compact=False) == (
            ampersand - button.fontMetrics().horizontalAdvance("RD")
        )
        button.setText(button_text)
        accounts_page.token_button.set_compact(compact=True)
        assert accounts_page.token_button.toolTip() == "R&D · No token"


async def test_one_that_is_asked_for_by_name_is_there_from_now_on(
    server: LoopbackServer, keyring: Keyring
) -> None:
    settings = Settings(profile="Client")
    async with window_of(server, keyring, settings) as (window, session):
        await shows(window, session, 3)
        assert settings.profiles == ["default", "Client"]
        assert entries(window) == {"default": False, "Client": True}


async def test_without_a_keyring_there_is_nothing_to_switch(
    server: LoopbackServer, settings: Settings
) -> None:
    async with window_of(server, None, settings) as (window, _):
        commands, menu = window.contents.commands, window.contents.profiles.menu
        offered = [action for action in menu.actions() if not action.isSeparator()]
        assert offered == [commands.change_token, commands.forget_token]
