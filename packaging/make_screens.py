"""Takes a picture of every screen in every look, for somebody to look at.

    .venv/bin/python packaging/make_screens.py FOLDER [LOOK ...]

The real program in a real window, driven through the accessibility tree and the keyboard, asks a
real server on loopback. Looks are named below; all of them if none is given.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "packaging")]

import httpx  # noqa: E402 (the project is found first)
from pictures_of import Look, Photographer, program_in  # noqa: E402

from app.api.sample import SampleTransport  # noqa: E402
from tests.support.documents import fake_api_token  # noqa: E402
from tests.support.server import Answer, LoopbackServer  # noqa: E402
from tests.support.waiting import wait_until  # noqa: E402

LOOKS = {
    "light": Look(),
    "dark": Look(theme="dark"),
    "light-2x": Look(scale=2),
    "dark-2x": Look(theme="dark", scale=2),
    "font-200": Look(font_size=18),
    "font-200-dark": Look(theme="dark", font_size=18),
    "german": Look(language="de"),
    "german-200": Look(language="de", font_size=18),
    "arabic": Look(language="ar"),
    "contrast-light": Look(theme="light", high_contrast=True, settings={"theme": "system"}),
    "contrast-dark": Look(theme="dark", high_contrast=True, settings={"theme": "system"}),
}
_NOTHING = Answer(404, body="Configuration not found. Use pixverse/account/channel to create one.")
_REFUSED = Answer(401, body={"error": "Unauthorized", "code": 401})

_MENU_SECONDS = 0.3
"""Until a menu is there: it cannot be seen in the accessibility tree."""

Scene = Callable[[Photographer, LoopbackServer], None]


def connect(photographer: Photographer, _: LoopbackServer) -> None:
    """First run."""
    photographer.root.find("check box", states=["enabled", "checked"])


def nothing_dialog(photographer: Photographer, server: LoopbackServer) -> None:
    """A token that works and has no channel."""
    server.answer = _NOTHING
    photographer.root.find("password text").set_text(fake_api_token("screens"))
    photographer.program.activate()
    photographer.root.find("password text").focus()
    photographer.desktop.key("Return")
    photographer.root.find("dialog")


def empty(photographer: Photographer, _: LoopbackServer) -> None:
    """The same, once the dialog is closed."""
    _close_dialog(photographer)


def listed(photographer: Photographer, server: LoopbackServer) -> None:
    """The list."""
    server.answer = _sample()
    photographer.desktop.key("F5")
    photographer.root.find("table")
    photographer.rested()


def selected(photographer: Photographer, _: LoopbackServer) -> None:
    """An account that needs attention, with its details."""
    table = photographer.root.find("table")
    table.focus()
    states = [row[0] for row in table.table().rows]
    complete = max(set(states), key=states.count)
    attention = next(number for number, state in enumerate(states) if state != complete)
    photographer.desktop.key("ctrl+Home", *["Down"] * attention)


def refused(photographer: Photographer, server: LoopbackServer) -> None:
    """The token is not accepted any more."""
    server.answer = _REFUSED
    photographer.desktop.key("F5")
    photographer.root.find("dialog")


def preferences(photographer: Photographer, _: LoopbackServer) -> None:
    """What can be set."""
    _close_dialog(photographer)
    photographer.desktop.key("ctrl+comma")
    photographer.root.find("dialog")


def about(photographer: Photographer, _: LoopbackServer) -> None:
    """By keyboard through the menu, whose words differ from language to language."""
    _close_dialog(photographer)
    buttons = photographer.root.find_all("push button")
    top = min(button.box[1] for button in buttons)
    menu = [button for button in buttons if button.box[1] == top][-1]
    menu.focus()
    for keys in (("space",), ("Up", "Up", "Return"), ("Up", "Return")):
        photographer.desktop.key(*keys)
        time.sleep(_MENU_SECONDS)
    photographer.root.find("dialog")


SCENES: tuple[Scene, ...] = (
    connect,
    nothing_dialog,
    empty,
    listed,
    selected,
    refused,
    preferences,
    about,
)


def _sample() -> Answer:
    """What ``--demo`` shows, as an answer of the server."""
    question = httpx.Request("GET", "https://sample/v1/pixverse/account")

    async def body() -> bytes:
        return await (await SampleTransport().handle_async_request(question)).aread()

    return Answer(body=asyncio.run(body()))


def take(folder: Path, name: str) -> Iterator[Path]:
    """All the screens in one look."""
    with (
        LoopbackServer() as server,
        program_in(LOOKS[name], "--api-url", server.origin) as photographer,
    ):
        for number, scene in enumerate(SCENES, 1):
            scene(photographer, server)
            _settled(photographer)
            yield photographer.take(folder / f"{name}-{number}-{scene.__name__}.png")


def _close_dialog(photographer: Photographer) -> None:
    photographer.program.activate()
    photographer.desktop.key("Escape")
    photographer.root.wait_gone("dialog")


def _settled(photographer: Photographer) -> None:
    """Nothing moves any more: the tree says the same twice."""
    seen = [""]

    def same() -> bool:
        seen.append(json.dumps(photographer.root.dump()))
        return seen[-1] == seen[-2]

    wait_until(same, every=0.15, what="the window to come to rest")


def main() -> int:
    """Takes them all."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or LOOKS:
        for picture in take(folder, name):
            print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
