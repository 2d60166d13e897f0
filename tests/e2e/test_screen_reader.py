"""What Orca, a real screen reader, says of a token: how long it is, and nothing else."""

from tests.support.canary import Canaries
from tests.support.desktop import Desktop
from tests.support.documents import fake_discord_token
from tests.support.orca import orca
from tests.support.program import Program
from tests.support.server import LoopbackServer
from tests.support.token_story import API, OTHER_API, TokenStory

LENGTH = f"{len(API)} characters"
CANARIES = Canaries(
    {
        "API token": API.casefold(),
        "other API token": OTHER_API.casefold(),
        "Discord token": fake_discord_token(0).casefold(),
    }
)


HEARD = {
    "at the empty field": "API token",
    "at the field for another one": "API token password text",
    "typed while hidden": LENGTH,
    "pasted by key": LENGTH,
    "pasted by menu": LENGTH,
    "pasted with the middle button": LENGTH,
    "dropped": LENGTH,
    "set by another program": LENGTH,
    "accepted": "table with 3 rows",
    "asked whether to forget": "Forget the API token?",
}
"""What has to be said at a step of the story, before the next one.

Orca repeats keys that are typed before it knows that the field for them has the keyboard.
"""


def test_it_speaks_of_the_token_and_never_speaks_it(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with orca(desktop) as speech, Program(desktop, "--api-url", server.origin) as program:

        def look(stage: str) -> None:
            if stage in HEARD:
                speech.says(HEARD[stage])

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
    said = [words.casefold() for words in (*speech.spoken, speech.spelled)]
    assert CANARIES.in_words(said, "spoken") == []
