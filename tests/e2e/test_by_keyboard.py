"""The whole job by ear and by keyboard, from the first run to the export."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop
from tests.support.documents import channel_id, fake_api_token, fake_discord_token
from tests.support.heard import document, listed
from tests.support.keyboard import round_trip, said
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer
from tests.support.waiting import wait_until


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(Answer(body=document())) as started:
        yield started


@pytest.fixture
def program(desktop: Desktop, server: LoopbackServer) -> Iterator[Program]:
    with listed(desktop, server) as started:
        yield started


def test_the_first_run_to_the_export_by_keyboard_alone(
    desktop: Desktop, server: LoopbackServer
) -> None:
    token = fake_api_token("by keyboard")
    server.answer = Answer(401, body={"error": "Unauthorized", "code": 401})
    desktop.accessibility.listen()
    with Program(desktop, "--api-url", server.origin) as program:
        root = program.accessible
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled", "checked"])
        program.activate()
        root.find("password text", "API token", states=["focused"])
        desktop.type(token)
        desktop.key("Return")
        dialog = root.find("dialog", "useapi.net did not accept your API token")
        assert "401" in dialog.description
        root.find("push button", "Change token…", states=["focused"])
        desktop.key("Return")
        root.wait_gone("dialog")

        server.answer = Answer(body=document())
        root.find("password text", "API token", states=["focused"])
        desktop.key("Return")
        table = root.find("table", "Accounts", states=["focused"])
        said(desktop, "Checked: 12 channels, 3 need attention")

        desktop.key("ctrl+f")
        root.find("text", "Filter by channel, server or problem", states=["focused"])
        desktop.type("is:attention")
        root.find("label", "3 of 12 channels shown")
        assert len(table.table().rows) == 3
        desktop.key("Escape")
        root.find("label", "12 channels")

        desktop.key("ctrl+e")
        name = root.find("text", "File name:", states=["focused"])
        name.set_text("heard.csv")
        desktop.key("Return")
        exported = Path(desktop.environ["HOME"]) / "heard.csv"
        wait_until(exported.exists, what="the export")
        said(desktop, "Exported to heard.csv")
        assert fake_discord_token(1) not in exported.read_text()
        assert channel_id(1) in exported.read_text()
        desktop.key("ctrl+q")
        program.ended_well()


def test_sorting_cells_and_details_are_heard(
    desktop: Desktop, program: Program, server: LoopbackServer
) -> None:
    root = program.accessible
    table = root.find("table", "Accounts")
    row = table.table().rows[7]
    assert row == [
        "Status: Shared token",
        f"Channel: {channel_id(7)}",
        f"Server: {document()[channel_id(7)]['server']}",
        f"Discord token: hidden, ends in {fake_discord_token(7)[-4:]}",
        "Capacity: 8 of 10 jobs at once",
    ]
    assert table.table().rows[3][4] == "Capacity: not set"
    table.focus()
    before = table.table().column("Channel")
    desktop.key("ctrl+Home", "Right", "ctrl+shift+o")
    wait_until(lambda: table.table().column("Channel") == before[::-1], what="the other order")
    said(desktop, "Sorted by Channel")
    desktop.key("ctrl+Home", "Down", "Up")
    root.find("label", f"Channel: {channel_id(11)}")
    root.find("push button", "Reveal the token").press()
    root.find("push button", "Hide the token")
    for text in (root.dump(shown=False), json.dumps(root.everything())):
        assert fake_discord_token(11) not in text
        assert fake_discord_token(11)[:20] not in text
    assert server.requests


def test_preferences_by_keyboard(desktop: Desktop, program: Program) -> None:
    root = program.accessible
    desktop.key("ctrl+comma")
    dialog = root.find("dialog", states=["active"])
    order = round_trip(desktop, dialog)
    assert order[-1] == "Close"
    words = "Share-safe view: hide ids on screen, in copies and exports"
    share_safe = dialog.find("check box", words)
    share_safe.focus()
    desktop.key("space")
    root.find("check box", share_safe.name, states=["checked"])
    desktop.key("Escape")
    root.wait_gone("dialog")
    assert channel_id(7) not in root.dump()
