"""No secret in what the program tells assistive programs, nor in what can be pasted from it."""

from tests.support.canary import Canaries
from tests.support.desktop import Desktop
from tests.support.documents import fake_discord_token
from tests.support.program import Program
from tests.support.server import LoopbackServer
from tests.support.token_story import API, OTHER_API, TokenStory
from tests.support.waiting import wait_until

API_TOKENS = {"API token": API, "other API token": OTHER_API}
CANARIES = Canaries({**API_TOKENS, "Discord token": fake_discord_token(0)})


def test_no_event_and_nothing_to_paste_has_a_piece_of_a_token(
    desktop: Desktop, server: LoopbackServer
) -> None:
    pasted: list[str] = []

    def look(stage: str) -> None:
        """A copied Discord token can be pasted for a while; the API token never."""
        place = f"to be pasted, {stage}"
        pasted.extend(Canaries(API_TOKENS).in_words([desktop.pastes()], place))

    desktop.accessibility.overhear()
    with Program(desktop, "--api-url", server.origin) as program:
        story = TokenStory(desktop, server, program, look)
        story.first_run()
        story.other_ways_in()
        story.refused_then_accepted()
        story.change()
        story.profiles()
        story.reveal_and_copy()
        story.forget()
        program.close_window()
        program.ended_well()
    events = desktop.accessibility.overheard()
    kinds = {event.type for event in events}
    assert kinds >= {"object:text-changed:insert", "object:text-changed:delete", "focus:",
                     "object:property-change:accessible-description", "object:announcement",
                     "object:text-caret-moved", "window:activate"}  # fmt: skip
    assert pasted == []
    assert CANARIES.in_events(events) == []
    said = [event.data for event in events if event.type == "object:announcement"]
    for words in ("Pasted", "Shown", "Hidden", "Empty"):
        assert words in said
    described = [event.data for event in events if "accessible-description" in event.type]
    assert f"{len(API)} characters" in described


def test_after_a_program_has_written_into_the_field_everything_is_told_as_before(
    desktop: Desktop, server: LoopbackServer
) -> None:
    """For what a program writes, Qt is kept from telling for a moment; only for that."""
    with Program(desktop, "--api-url", server.origin) as program:
        root = program.accessible
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled"])
        desktop.accessibility.overhear()
        field = root.find("password text", "API token")
        for token in (API, OTHER_API, "", API):
            field.set_text(token)
            assert field.text == "●" * len(token)
        field.set_text(API[:5] + API[-4:])
        field.insert_text(5, API[5:-4])
        assert field.text == "●" * len(API)
        root.find("push button", "Check and continue", states=["enabled"])
        root.find("check box", "Show the token").press()
        wait_until(
            lambda: "Shown" in [event.data for event in desktop.accessibility.overheard()],
            what="what came after",
        )
        root.find("push button", "Check and continue", states=["enabled"]).press()
        root.find("table", "Accounts")
    assert server.requests[-1].token == API
    events = desktop.accessibility.overheard()
    assert CANARIES.in_events(events) == []
    told = [(event.type, event.name) for event in events]
    assert ("object:state-changed:checked", "Show the token") in told
    assert ("object:state-changed:enabled", "Check and continue") in told
    assert ("object:announcement", "API token") in told
