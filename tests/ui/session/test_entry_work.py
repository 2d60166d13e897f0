"""Forgetting, renaming and removing with a keyring that refuses in the middle, or answers late."""

import asyncio
from pathlib import Path

import pytest

from app.base.keyring_errors import (
    KeyringDismissedError,
    KeyringElsewhereError,
    KeyringLockedError,
    KeyringSilentError,
)
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.question_dialog import QuestionDialog
from app.ui.session import token_keeper
from app.ui.session.kept_places import KeptPlaces
from app.ui.session.runner import State
from app.ui.session.settings import Settings
from app.ui.session.settings_file import SettingsFile
from app.ui.window.main_window import MainWindow
from tests.support.server import LoopbackServer
from tests.support.sessions import api_token, click, dialogs, running_session, the_dialog
from tests.support.signals import Emissions, until
from tests.support.stores import MemoryStore
from tests.ui.window.test_profiles import NUMBERS, Keyring, window_of


@pytest.fixture
def keyring() -> Keyring:
    return Keyring({name: MemoryStore(api_token(name)) for name in NUMBERS})


@pytest.fixture
def settings() -> Settings:
    return Settings(profile="default", profiles=list(NUMBERS))


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_keeper, "_LATE_PAUSE", 0.01)


async def the_guidance() -> GuidanceDialog:
    dialog = await the_dialog()
    assert isinstance(dialog, GuidanceDialog)
    return dialog


def button(dialog: GuidanceDialog, text: str) -> None:
    click(next(each for each in dialog.buttons if each.text() == text))


def menu(window: MainWindow) -> list[str]:
    return [action.text() for action in window.contents.profiles.menu.actions()]


LEFTOVERS = "Remove &leftover tokens"


# ---- Renaming ------------------------------------------------------------------------------------


async def test_an_old_entry_that_stays_is_told_and_can_be_removed_again(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    old = keyring["default"]
    old.faults["forget"] = KeyringDismissedError(keyring="Test Keyring", place="Test Keyring")
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.profiles.rename("Atelier")
        dialog = await the_guidance()
        # The profile is renamed, and its token is there.
        assert settings.profiles == ["Atelier", "Studio", "Client"]
        assert keyring["Atelier"].token == api_token("default")
        assert "in Test Keyring under an old name" in dialog.summary.text()
        assert settings.leftovers == ["default"]
        saved = keyring["Atelier"].calls.count("save")
        button(dialog, "Try again")  # refused once more
        dialog = await the_guidance()
        old.faults.clear()
        button(dialog, "Try again")
        await until(lambda: old.token is None and not session.is_busy)
        assert keyring["Atelier"].calls.count("save") == saved
        assert settings.profiles == ["Atelier", "Studio", "Client"]
        assert settings.leftovers == []
        assert dialogs() == []


async def test_what_was_left_behind_can_be_removed_later(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["default"].faults["forget"] = KeyringDismissedError(keyring="Test Keyring")
    async with window_of(server, keyring, settings) as (window, session):
        assert LEFTOVERS not in menu(window)
        window.contents.profiles.rename("Atelier")
        button(await the_guidance(), "Go on")
        await until(lambda: not dialogs())
        assert LEFTOVERS in menu(window)
        keyring["default"].faults.clear()
        window.contents.commands.remove_leftovers.trigger()
        await until(lambda: not settings.leftovers and not session.is_busy)
        assert keyring.tokens().keys() == {"Atelier", "Studio", "Client"}
        assert LEFTOVERS not in menu(window)


async def test_a_second_question_that_is_refused_leaves_all_as_it_was(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    """And when it is allowed at the next try, that goes through to the end."""
    new = keyring["Atelier"]
    new.faults["save"] = KeyringDismissedError(keyring="Test Keyring")
    async with window_of(server, keyring, settings) as (window, session):
        for _ in range(2):
            if not dialogs():
                window.contents.profiles.rename("Atelier")
            dialog = await the_guidance()
            assert "old name" in dialog.summary.text()
            assert settings.profiles == list(NUMBERS)
            button(dialog, "Try again")
            await until(lambda: not session.is_busy)
        dialog = await the_guidance()
        new.faults.clear()
        button(dialog, "Try again")
        await until(lambda: settings.profile == "Atelier" and not session.is_busy)
        assert keyring.tokens().keys() == {"Atelier", "Studio", "Client"}
        assert settings.leftovers == []


async def test_a_name_that_is_used_again_is_not_left_behind(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["default"].faults["forget"] = KeyringDismissedError(keyring="Test Keyring")
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.profiles.rename("Atelier")
        button(await the_guidance(), "Go on")
        await until(lambda: not dialogs())
        keyring["default"].faults.clear()
        window.contents.profiles.rename("default")
        await until(lambda: settings.profile == "default" and not session.is_busy)
        assert settings.leftovers == []
        assert keyring.tokens().keys() == NUMBERS.keys()


# ---- Forgetting, and removing a profile ----------------------------------------------------------


async def test_a_refused_forgetting_can_be_done_in_this_window_alone(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["default"].faults["forget"] = KeyringLockedError(
        keyring="Test Keyring", verb="forget", place="Test Keyring · Mine"
    )
    async with window_of(server, keyring, settings) as (window, session):
        session.entries.forget()
        dialog = await the_guidance()
        assert "still kept in Test Keyring · Mine" in dialog.summary.text()
        assert session.token is not None
        button(dialog, "Clear it from this window only")
        await until(lambda: session.state is State.NO_TOKEN)
        assert keyring["default"].token == api_token("default")
        assert "let_go" not in keyring["default"].calls
        assert window.contents.connect_page.isVisible()


async def test_a_token_that_cannot_be_looked_for_can_be_let_go(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["default"].is_remembered = True
    keyring["default"].token = None
    error = KeyringElsewhereError(keyring="Test Keyring", verb="forget", place="KeePassXC · Mine")
    keyring["default"].faults["forget"] = error
    async with window_of(server, keyring, settings) as (window, session):
        assert session.token is None
        assert window.contents.commands.forget_token.isEnabled()
        session.entries.forget()
        dialog = await the_guidance()
        assert "kept in KeePassXC · Mine" in dialog.summary.text()
        button(dialog, "Stop looking there")
        await until(lambda: "let_go" in keyring["default"].calls)
        await until(lambda: not session.is_busy)
        assert not window.contents.commands.forget_token.isEnabled()


async def test_a_profile_can_be_removed_though_its_token_stays(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["default"].faults["forget"] = KeyringLockedError(keyring="Test Keyring", verb="forget")
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.profiles.remove()
        button(await the_guidance(), "Clear it from this window only")
        await until(lambda: settings.profiles == ["Studio", "Client"])
        await until(lambda: session.state is State.LISTED)
        assert settings.leftovers == ["default"]
        assert session.token == api_token("Studio")


async def test_what_fails_after_a_removal_is_not_the_removal(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["Studio"].faults["load"] = KeyringDismissedError(keyring="Test Keyring", verb="read")
    async with window_of(server, keyring, settings) as (window, session):
        window.contents.profiles.remove()
        dialog = await the_guidance()
        assert settings.profiles == ["Studio", "Client"]
        keyring["Studio"].faults.clear()
        button(dialog, "Try again")
        await until(lambda: session.state is State.LISTED)
        assert settings.profiles == ["Studio", "Client"]
        assert session.token == api_token("Studio")


@pytest.mark.parametrize("command", ["forget_token", "remove_profile"])
@pytest.mark.parametrize(("program", "said"), [("KeePassXC", True), ("GNOME Keyring", False)])
async def test_what_a_removed_entry_leaves_behind_is_said_before(
    server: LoopbackServer,
    keyring: Keyring,
    settings: Settings,
    command: str,
    program: str,
    said: bool,  # noqa: FBT001
) -> None:
    keyring["default"].where = program
    async with window_of(server, keyring, settings) as (window, _):
        getattr(window.contents.commands, command).trigger()
        question = await the_dialog()
        assert isinstance(question, QuestionDialog)
        assert ("recycle bin" in question.text.text()) is said


# ---- Late answers --------------------------------------------------------------------------------


async def test_a_forgetting_that_is_done_late_is_believed_and_its_dialog_goes(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    store = keyring["default"]
    async with window_of(server, keyring, settings) as (_, session):
        store.faults["forget"] = KeyringSilentError(keyring="Test Keyring", verb="forget")
        session.entries.forget()
        await the_guidance()
        store.faults.clear()
        await until(lambda: session.state is State.NO_TOKEN)
        await until(lambda: not dialogs(), what="the stale dialog to go")
        asked = len(store.calls)
        session.try_again()
        await until(lambda: not session.is_busy)
        assert len(store.calls) == asked


async def test_a_token_that_is_read_late_is_used(server: LoopbackServer) -> None:
    store = MemoryStore(api_token())
    store.faults["load"] = KeyringSilentError(keyring="Test Keyring", verb="read")
    async with running_session(server, store) as session:
        session.start()
        await until(lambda: not session.is_busy)
        told = Emissions(session.keeper, "settled")
        store.faults.clear()
        await until(lambda: session.state is State.LISTED)
        assert session.keeper.is_kept
        assert told.names == ["settled"]


# ---- The keyring's own window --------------------------------------------------------------------


async def test_that_the_keyring_is_asking_is_said_as_long_as_it_does(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    store = keyring["default"]
    async with window_of(server, keyring, settings) as (window, session):
        store.gates["forget"] = asyncio.Event()
        session.entries.forget()
        busy = window.contents.accounts_page.busy
        waiting = "Waiting for the keyring of this computer…"
        await until(lambda: busy.words.text() == waiting)
        store.listeners[0](True)  # noqa: FBT003
        assert busy.words.text() == "Test Keyring is asking you in its own window…"
        store.listeners[0](False)  # noqa: FBT003
        assert busy.words.text() == waiting
        store.gates["forget"].set()
        await until(lambda: session.state is State.NO_TOKEN)


async def test_a_keyring_that_comes_and_goes_is_named(server: LoopbackServer) -> None:
    store = MemoryStore()
    store.faults["describe"] = KeyringLockedError()
    async with running_session(server, store) as session:
        named = Emissions(session.keeper, "named")
        session.start()
        await until(lambda: named.of("named") == [""])
        store.faults.clear()
        session.keeper.name_keyring()
        session.keeper.name_keyring()
        await until(lambda: session.keeper.keyring_name == "Test Keyring")
        store.name = "Another"
        session.keeper.name_keyring()
        await until(lambda: session.keeper.keyring_name == "Another")


async def test_where_the_token_is_kept_is_not_the_keyring_that_answers_now(
    server: LoopbackServer, keyring: Keyring, settings: Settings
) -> None:
    keyring["default"].where = "Test Keyring"
    async with window_of(server, keyring, settings) as (window, session):
        keyring["default"].name = "Another"
        session.keeper.name_keyring()
        page = window.contents.accounts_page
        await until(lambda: session.keeper.keyring_name == "Another")
        assert page.kept.text() == "Token kept in Test Keyring"


# ---- What is remembered --------------------------------------------------------------------------


def test_places_are_remembered_by_profile() -> None:
    settings, saved = Settings(), []
    places = KeptPlaces(settings, lambda: saved.append(1))
    assert not places.was_kept("default")
    places.set_places("default", [("KeePassXC", "Passwords"), ("KWallet", "kdewallet")])
    places.set_places("Kunde · eins", [("GNOME Keyring", "Login · 2")])
    assert places.places("default") == [("KeePassXC", "Passwords"), ("KWallet", "kdewallet")]
    assert places.places("Kunde · eins") == [("GNOME Keyring", "Login · 2")]
    places.set_places("default", [])
    assert places.places("default") == []
    assert places.was_kept("Kunde · eins")
    places.set_places("default", [])  # nothing new
    assert len(saved) == 3


def test_a_token_of_an_earlier_version_was_kept_somewhere() -> None:
    places = KeptPlaces(Settings(connected=True, profile="Studio"))
    assert places.was_kept("Studio")
    assert not places.was_kept("default")


def test_a_line_that_is_none_is_no_place() -> None:
    lines = ["default", '["default", "KWallet"]', "[[[", "7", '["default", "KWallet", "mine"]']
    assert KeptPlaces(Settings(kept_in=lines)).places("default") == [("KWallet", "mine")]


def test_places_outlive_the_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    settings = file.load()
    KeptPlaces(settings, lambda: file.save(settings)).set_places(
        "Ä", [("KeePassXC", "Mein · Safe")]
    )
    assert KeptPlaces(SettingsFile(tmp_path).load()).places("Ä") == [("KeePassXC", "Mein · Safe")]
