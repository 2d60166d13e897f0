"""The life of a token beside each keyring, with each of the keyring's questions denied once."""

import re
from collections.abc import Callable, Iterator

import pytest

from tests.support.gnome_keyring import GnomeKeyring
from tests.support.keepassxc import Confirms, KeePassXC
from tests.support.keyring_story import OTHER, TOKEN, Story, beside, service
from tests.support.keyrings import Keyring
from tests.support.kwallet import KWallet
from tests.support.server import LoopbackServer

KEYRINGS: dict[str, Callable[[], Keyring]] = {
    "gnome-keyring": GnomeKeyring,
    "keepassxc": KeePassXC,
    "kwallet": KWallet,
}
CONFIRMS_ALL = {"keepassxc-that-confirms-all": lambda: KeePassXC(confirms=Confirms.EVERYTHING)}
CONFIRMS_NOTHING = {"keepassxc-that-asks-nothing": lambda: KeePassXC(confirms=Confirms.NOTHING)}


def beside_each(more: dict[str, Callable[[], Keyring]]) -> pytest.MarkDecorator:
    """The story beside each keyring, and beside some more."""
    makers = KEYRINGS | more
    return pytest.mark.parametrize("story", makers.values(), ids=makers.keys(), indirect=True)


@pytest.fixture
def story(request: pytest.FixtureRequest, server: LoopbackServer) -> Iterator[Story]:
    with beside(request.param(), server) as began:
        yield began


def is_moved(story: Story) -> bool:
    """The entry is under the name Studio, and no other."""
    found = story.keyring.found
    return bool(found(service("Studio"))) and not found(service())


@beside_each(CONFIRMS_NOTHING)
def test_the_whole_life(story: Story) -> None:
    """Nothing is denied."""
    with story.window():
        story.give(TOKEN)
        assert story.until(lambda: story.shows(TOKEN), what="the token to be kept"), story.told()
    story.holds(TOKEN)
    with story.window():
        assert story.until(lambda: story.shows(TOKEN), what="the token to be read"), story.told()
        story.change(OTHER)
        assert story.until(lambda: story.shows(OTHER), what="the other token to be kept")
        story.holds(OTHER)
        story.rename_profile("Studio")
        assert story.until(lambda: is_moved(story), what="the move")
        story.holds(OTHER, profile="Studio")
        story.holds()
        story.add_profile("Client")
        story.give(TOKEN)
        assert story.until(lambda: story.shows(TOKEN), what="the token to be kept")
        story.remove_profile()
        assert story.until(lambda: story.shows(OTHER), what="the profile to go")
        story.holds(profile="Client")
        story.forget()
        assert story.until(story.is_connecting, what="the token to be forgotten")
        story.holds(profile="Studio")


@beside_each({})
def test_read_denied(story: Story) -> None:
    with story.window():
        story.give(TOKEN)
        assert story.until(lambda: story.shows(TOKEN), what="the token to be kept")
    story.keyring.ask_from_now_on()
    with story.window():
        story.denied_again_and_again(
            lambda: story.shows(TOKEN),
            agrees=lambda told: story.keyring.name in told,
            what="the token to be read",
        )
    story.holds(TOKEN)


def test_opening_denied(server: LoopbackServer) -> None:
    """KeePassXC asks twice: for the database, then for the entry."""
    with beside(KeePassXC(), server) as story:
        with story.window():
            story.give(TOKEN)
            assert story.until(lambda: story.shows(TOKEN), what="the token to be kept")
        story.keyring.stop()
        story.keyring.start_locked()
        with story.window():
            story.denied_again_and_again(
                lambda: story.shows(TOKEN),
                agrees=lambda told: "KeePassXC" in told,
                what="the token to be read",
            )
        assert sum("Unlock Database" in asked for asked in story.keyring.asked) >= 2
        story.holds(TOKEN)


@beside_each({})
def test_change_denied(story: Story) -> None:
    story.keyring.plant(service(), TOKEN)
    with story.window():
        assert story.until(lambda: story.shows(TOKEN), what="the token to be read"), story.told()
        story.keyring.ask_from_now_on()
        story.change(OTHER)
        story.denied_again_and_again(
            lambda: story.shows(OTHER),
            agrees=lambda told: (
                f"still kept in {story.keyring.name}" in told
                and not story.kept().startswith("Token kept in")
            ),
            what="the other token to be kept",
        )
        story.holds(OTHER)


@beside_each(CONFIRMS_ALL)
def test_rename_denied(story: Story) -> None:
    story.keyring.plant(service(), TOKEN)

    def agrees(told: str) -> bool:
        """It is never lost, and where it is twice, that is said."""
        everywhere = story.keyring.found(service()) + story.keyring.found(service("Studio"))
        place = re.escape(story.keyring.name)
        both = bool(re.search(f"still kept in {place}.* under an old name", told))
        return len(everywhere) == 2 if both else len(everywhere) == 1

    with story.window():
        assert story.until(lambda: story.shows(TOKEN), what="the token to be read"), story.told()
        story.keyring.ask_from_now_on()
        story.rename_profile("Studio")
        story.denied_again_and_again(lambda: is_moved(story), agrees=agrees, what="the move")
        story.holds(TOKEN, profile="Studio")
        story.holds()


@beside_each(CONFIRMS_ALL)
def test_remove_denied(story: Story) -> None:
    story.keyring.plant(service(), OTHER)
    story.keyring.plant(service("Client"), TOKEN)

    def agrees(told: str) -> bool:
        """A profile whose entry is still there is still there, too."""
        gone = not story.keyring.found(service("Client"))
        return story.keyring.name in told and (gone or "still" in told)

    with story.window("--profile", "Client"):
        assert story.until(lambda: story.shows(TOKEN), what="the token to be read"), story.told()
        story.keyring.ask_from_now_on()
        story.remove_profile()
        story.denied_again_and_again(
            lambda: story.shows(OTHER), agrees=agrees, what="the profile to go"
        )
        story.holds(profile="Client")
        story.holds(OTHER)


@beside_each(CONFIRMS_ALL)
def test_forget_denied(story: Story) -> None:
    story.keyring.plant(service(), TOKEN)
    with story.window():
        assert story.until(lambda: story.shows(TOKEN), what="the token to be read"), story.told()
        story.keyring.ask_from_now_on()
        story.forget()
        story.denied_again_and_again(
            story.is_connecting,
            agrees=lambda told: (
                f"still kept in {story.keyring.name}" in told and story.keyring.found(service())
            ),
            what="the token to be forgotten",
        )
        story.holds()


# ---- The first token, where there is no place for it yet ----------------------------------------

EMPTY: dict[str, Callable[[], Keyring]] = {
    "gnome-keyring": lambda: GnomeKeyring(has_collection=False),
    "kwallet": lambda: KWallet(has_wallet=False),
}


@pytest.mark.parametrize("make", EMPTY.values(), ids=EMPTY.keys())
def test_the_first_keep_denied(make: Callable[[], Keyring], server: LoopbackServer) -> None:
    with beside(make(), server) as story, story.window():
        story.give(TOKEN)
        story.denied_again_and_again(
            lambda: story.shows(TOKEN),
            agrees=lambda told: story.keyring.name in told and not story.secrets(),
            what="the token to be kept",
        )
        story.holds(TOKEN)
        if isinstance(story.keyring, KWallet):
            assert story.keyring.default_wallet() in story.keyring.wallets()
            assert story.keyring.wallets() == [story.keyring.place]
