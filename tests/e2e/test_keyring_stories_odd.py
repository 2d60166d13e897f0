"""What keyrings do besides answering: other collections, closed, quit, replaced, asked twice."""

import contextlib
import time
from collections.abc import Callable

import pytest

from tests.support.gnome_keyring import GnomeKeyring
from tests.support.keepassxc import Confirms, KeePassXC
from tests.support.keyring_story import FOR_NOW, OTHER, TOKEN, Story, beside, service
from tests.support.keyrings import Keyring
from tests.support.kwallet import KWallet
from tests.support.prompt_windows import WindowPrompt
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

KEYRINGS: dict[str, Callable[[], Keyring]] = {
    "gnome-keyring": GnomeKeyring,
    "keepassxc": KeePassXC,
    "kwallet": KWallet,
}
beside_each = pytest.mark.parametrize("make", KEYRINGS.values(), ids=KEYRINGS.keys())


def read(story: Story, token: str = TOKEN) -> None:
    assert story.until(lambda: story.shows(token), what="the token to be read"), story.told()


def forgotten(story: Story) -> None:
    """And it is, wherever it was."""
    story.forget()
    assert story.until(story.is_connecting, what="the token to be forgotten"), story.told()
    story.holds()


# ---- Beside every keyring -----------------------------------------------------------------------


@beside_each
def test_the_entry_is_there_twice(make: Callable[[], Keyring], server: LoopbackServer) -> None:
    """Another program has written one as well: what is changed is changed in both."""
    with beside(make(), server) as story:
        story.keyring.plant(service(), TOKEN, mark="one")
        story.keyring.plant(service(), TOKEN, mark="two")
        with story.window():
            read(story)
            story.change(OTHER)
            assert story.until(lambda: story.shows(OTHER), what="the change"), story.told()
            story.holds(OTHER)
            story.keyring.plant(service(), TOKEN, mark="three")
            forgotten(story)


@beside_each
def test_it_quits_while_it_asks(make: Callable[[], Keyring], server: LoopbackServer) -> None:
    """It is said that the token is still there, and it can be forgotten later."""
    with beside(make(), server) as story:
        keyring = story.keyring
        keyring.plant(service(), TOKEN)
        with story.window():
            read(story)
            keyring.ask_from_now_on()
            story.forget()
            keyring.wait_for_prompt()
            keyring.stop()
            assert not story.until(story.is_connecting, what="the keyring to be missed")
            assert f"in {keyring.name}" in story.told()
            assert "inside this program" not in story.told()
            keyring.start()
            story.press("Try again")
            assert story.until(story.is_connecting, what="the token to be forgotten"), story.told()
            story.holds()


@beside_each
def test_nothing_was_ever_kept(make: Callable[[], Keyring], server: LoopbackServer) -> None:
    """A locked keyring is then left in peace."""
    with beside(make(), server) as story:
        story.keyring.lock()
        with story.window() as root:
            root.find("check box", f"Keep it in {story.keyring.name}")
            root.find("label", "Connect to useapi.net")
            story.give(TOKEN, keep=False)
            story.until(lambda: story.kept() == FOR_NOW, what="the list")
        assert story.keyring.asked == []


LONG = 32.0
"""Seconds: more than the program waits for a keyring that says nothing."""


def test_an_answer_that_comes_late(server: LoopbackServer) -> None:
    """Nobody is told that it is over while it still asks, and what is allowed then is done."""
    with contextlib.ExitStack() as stack:
        stories = [stack.enter_context(beside(make(), server)) for make in KEYRINGS.values()]
        for story in stories:
            story.keyring.plant(service(), TOKEN)
            story.keyring.ask_from_now_on()
            stack.enter_context(story.window())
        prompts = [story.keyring.wait_for_prompt() for story in stories]
        began = time.monotonic()
        for story in stories:
            story.root.find("label", f"{story.keyring.name} is asking you in its own window…")
        time.sleep(max(0.0, began + LONG - time.monotonic()))
        for story, prompt in zip(stories, prompts, strict=True):
            assert story.told() == ""
            story.keyring.answer(prompt, allow=True)
            read(story)


# ---- KeePassXC ----------------------------------------------------------------------------------


def test_the_database_was_closed(server: LoopbackServer) -> None:
    """The token is in its file: nobody may say that it is gone."""
    with beside(KeePassXC(databases=("Work", "Private")), server) as story:
        keyring = story.keyring
        assert isinstance(keyring, KeePassXC)
        with story.window():
            story.give(TOKEN)
            read(story)
            keyring.close_tab()
            story.forget()
            assert not story.until(story.is_connecting, what="the token not to be found")
            assert "KeePassXC · Private" in story.told()
            story.holds(TOKEN)
            keyring.open_again("Private")
            story.press("Try again")
            assert story.until(story.is_connecting, what="the token to be forgotten"), story.told()
            story.holds()


def test_another_tab_is_on_top(server: LoopbackServer) -> None:
    """The collection for new entries is the tab on top, and the token is in another one."""
    with beside(KeePassXC(databases=("Work", "Private")), server) as story:
        keyring = story.keyring
        assert isinstance(keyring, KeePassXC)
        keyring.plant(service(), TOKEN, place="Work")
        keyring.plant(service("Studio"), OTHER, place="Private")
        with story.window():
            read(story)
            story.change(OTHER)
            assert story.until(lambda: story.shows(OTHER), what="the change"), story.told()
            story.holds(OTHER)
            assert keyring.found(service()) == ["Work"]
            forgotten(story)
            story.holds(OTHER, profile="Studio")


def test_nothing_is_shared(server: LoopbackServer) -> None:
    """It is said how to share a group; nobody is sent into making a database."""
    with beside(KeePassXC(shares=False), server) as story, story.window():
        story.give(TOKEN)
        assert not story.until(lambda: story.shows(TOKEN), what="the refusal")
        told = story.told()
        assert "KeePassXC" in told
        assert "share" in told
        assert story.keyring.asked == []
        assert story.kept() == FOR_NOW


def test_denied_for_good(server: LoopbackServer) -> None:
    """The button beside *Allow* denies all that comes, too."""
    with beside(KeePassXC(), server) as story:
        story.keyring.plant(service(), TOKEN)
        with story.window():
            prompt = story.keyring.wait_for_prompt()
            assert isinstance(prompt, WindowPrompt)
            prompt.press("Deny All & Future")
            wait_until(lambda: not prompt.is_open, what="the end of the prompt")
            assert not story.until(lambda: story.shows(TOKEN), what="the refusal")
            story.press("Try again")
            assert not story.until(lambda: story.shows(TOKEN), what="the refusal")
            assert "KeePassXC" in story.told()
        story.holds(TOKEN)


def test_the_second_of_three_prompts_is_denied(server: LoopbackServer) -> None:
    with beside(KeePassXC(confirms=Confirms.EVERYTHING), server) as story:
        keyring = story.keyring
        keyring.plant(service(), TOKEN)
        with story.window():
            read(story)
            keyring.ask_from_now_on()
            story.rename_profile("Studio")
            moved = lambda: not keyring.found(service())  # noqa: E731
            assert not story.until(moved, deny=2, what="the refusal")
            assert "inside this program" not in story.told()
            story.press("Try again")
            assert story.until(moved, what="the rest"), story.told()
            story.holds(TOKEN, profile="Studio")
            story.holds()


def test_what_is_left_in_the_recycle_bin(server: LoopbackServer) -> None:
    """Either nothing of the token is there, or the window says so."""
    with beside(KeePassXC(), server) as story:
        keyring = story.keyring
        assert isinstance(keyring, KeePassXC)
        with story.window():
            story.give(TOKEN)
            read(story)
            forgotten(story)
            assert TOKEN not in keyring.binned(service())


# ---- Another keyring in its place ---------------------------------------------------------------


@pytest.mark.parametrize("make", [KeePassXC, KWallet], ids=["keepassxc", "kwallet"])
def test_another_keyring_in_its_place(make: Callable[[], Keyring], server: LoopbackServer) -> None:
    """The token is not there, and so the other one cannot forget it."""
    with beside(make(), server) as story:
        keyring = story.keyring
        with story.window():
            story.give(TOKEN)
            read(story)
            keyring.stop()
            with GnomeKeyring(keyring.desktop):
                story.forget()
                assert not story.until(story.is_connecting, what="the token not to be found")
                assert f"{keyring.name} · {keyring.place}" in story.told()
            keyring.start()
            story.press("Try again")
            assert story.until(story.is_connecting, what="the token to be forgotten"), story.told()
            story.holds()


def test_another_default_keyring(server: LoopbackServer) -> None:
    with beside(GnomeKeyring(), server) as story:
        keyring = story.keyring
        assert isinstance(keyring, GnomeKeyring)
        with story.window():
            story.give(TOKEN)
            read(story)
            keyring.make_collection("Another")
            story.change(OTHER)
            assert story.until(lambda: story.shows(OTHER), what="the change"), story.told()
            story.holds(OTHER)
            forgotten(story)


# ---- KWallet ------------------------------------------------------------------------------------


def test_kwallet_does_not_run(server: LoopbackServer) -> None:
    """It is installed: it is started when the token is wanted."""
    with beside(KWallet(starts_by_itself=True), server) as story:
        with story.window():
            story.give(TOKEN)
            read(story)
        story.keyring.stop()
        with story.window():
            read(story)
            assert "requested to open the wallet" in " ".join(story.keyring.asked)
