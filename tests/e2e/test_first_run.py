"""The main job, as a person does it who hears the window instead of seeing it."""

import contextlib
import subprocess

from tests.support.desktop import Desktop
from tests.support.documents import accounts_document, fake_api_token
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer, accounts
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:default"
REFUSED = Answer(401, body={"error": "Unauthorized", "code": 401})
NOTHING = Answer(404, body="Configuration not found. Use pixverse/account/channel to create one.")


def stored_token(desktop: Desktop) -> str:
    """What another program finds in the keyring."""
    found = subprocess.run(
        ["secret-tool", "lookup", "service", SERVICE, "username", "api-token"],
        env=desktop.environ,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return found.stdout


def started(desktop: Desktop, server: LoopbackServer) -> Program:
    return Program(desktop, "--api-url", server.origin)


def connect(program: Program, token: str) -> None:
    root = program.accessible
    root.find("password text", "API token").set_text(token)
    root.find("push button", "Check and continue", states=["enabled"]).press()


def test_paste_check_see_restart_forget(desktop: Desktop, server: LoopbackServer) -> None:
    token = fake_api_token("first run")
    with started(desktop, server) as program:
        root = program.accessible
        root.find("label", "Connect to useapi.net")
        assert root.find("check box", "Keep it in GNOME Keyring").states >= {"checked"}
        connect(program, token)
        table = root.find("table", "Accounts").table()
        assert len(table.rows) == 12
        assert table.column("Channel") == [
            f"Channel: {channel}" for channel in sorted(accounts_document(12), key=int)
        ]
        root.find("label", "Token kept in GNOME Keyring")
        assert token not in root.dump()
        program.close_window()
        assert program.wait() == 0
        assert program.stderr == ""
    assert stored_token(desktop) == token
    asked_before = len(server.requests)

    with started(desktop, server) as program:
        root = program.accessible
        assert len(root.find("table", "Accounts").table().rows) == 12
        assert [request.token for request in server.requests[asked_before:]] == [token]

        root.find("push button", f"API token {token.split('-')[0]}-••••••").press()
        program.activate()  # Qt keeps menus of buttons out of the tree: by keyboard, then
        desktop.key("f")
        question = root.find("dialog", "Forget the API token?")
        assert "focused" in question.find("push button", "Keep it").states
        question.find("push button", "Forget token").press()
        root.find("label", "Connect to useapi.net")
        wait_until(lambda: stored_token(desktop) == "", what="the token to leave the keyring")
        assert root.find_all("table cell") == []
        program.close_window()
        program.ended_well()
    assert {(request.method, request.path) for request in server.requests} == {
        ("GET", "/v1/pixverse/account")
    }


def test_a_pasted_token_is_cleaned_and_only_for_now_is_not_stored(
    desktop: Desktop, server: LoopbackServer
) -> None:
    token = fake_api_token("only for now")
    with started(desktop, server) as program:
        root = program.accessible
        field = root.find("password text", "API token")
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled"]).press()
        program.activate()
        field.focus()
        with desktop.copied(f'"Bearer {token[:9]}\n{token[9:]}" '):
            desktop.key("ctrl+v")
        root.find("push button", "Check and continue", states=["enabled"])
        desktop.key("Return")
        root.find("table", "Accounts")
        root.find("label", "Token kept only until the window closes")
        program.close_window()
        program.ended_well()
    assert server.requests[-1].token == token
    assert stored_token(desktop) == ""


def test_a_discord_token_is_named_and_never_sent(desktop: Desktop, server: LoopbackServer) -> None:
    from tests.support.documents import fake_discord_token

    with started(desktop, server) as program:
        root = program.accessible
        field = root.find("password text", "API token")
        field.set_text(fake_discord_token("pasted by mistake"))
        root.find("label", "This looks like a Discord token. The API token starts with “user:”.")
        assert "enabled" not in root.find("push button", "Check and continue").states
        program.activate()
        field.focus()
        desktop.key("Return")
        program.close_window()
        program.ended_well()
    assert server.requests == []


def test_a_refused_token_leads_to_the_token_field(desktop: Desktop, server: LoopbackServer) -> None:
    token, other = fake_api_token("works"), fake_api_token("the new one")
    with started(desktop, server) as program:
        root = program.accessible
        connect(program, token)
        root.find("table", "Accounts")

        server.answer = REFUSED
        root.find("push button", "Check accounts").press()
        dialog = root.find("dialog", "useapi.net did not accept your API token")
        assert next(label.name for label in dialog.find_all("label")) == dialog.name
        assert dialog.find_all("label", "1.")
        assert dialog.find_all("label", "2.")
        names = [button.name for button in dialog.find_all("push button")]
        assert names == ["Change token…", "Try again", "Close"]
        assert "focused" in dialog.find("push button", "Change token…").states
        assert len(root.find("table", "Accounts").table().rows) == 12  # still there

        dialog.find("push button", "Change token…").press()
        root.wait_gone("dialog")
        assert "focused" in root.find("password text", "API token", states=["focused"]).states
        assert stored_token(desktop) == token  # until the other one works

        server.answer = accounts(1)
        connect(program, other)
        wait_until(lambda: root.find_all("label", "1 channel"), what="the one channel")
        wait_until(lambda: stored_token(desktop) == other, what="the new token in the keyring")
        program.close_window()
        program.ended_well()


def test_nothing_configured_is_no_error(desktop: Desktop, server: LoopbackServer) -> None:
    token = fake_api_token("no channels")
    server.answer = NOTHING
    with started(desktop, server) as program:
        root = program.accessible
        connect(program, token)
        dialog = root.find("dialog", "Your token works; no channel is set up yet")
        dialog.find("image", "Information")
        assert dialog.find_all("label", "1.")
        dialog.find("push button", "Try again")
        dialog.find("push button", "Close").press()
        root.wait_gone("dialog")
        root.find("label", "Your token works; no channel is set up yet")
        root.find("push button", "How to set up a channel")

        server.answer = accounts(3)
        root.find_all("push button", "Check accounts")[0].press()
        assert len(root.find("table", "Accounts").table().rows) == 3

        server.answer = NOTHING
        root.find("push button", "Check accounts").press()
        dialog = root.find("dialog")
        assert "are still there" not in dialog.description
        program.activate()
        desktop.key("Escape")
        root.wait_gone("dialog")
        root.find("label", "Your token works; no channel is set up yet")
        assert root.find_all("table", "Accounts") == []
        program.close_window()
        program.ended_well()
    assert stored_token(desktop) == token


def test_without_a_network_the_list_stays(desktop: Desktop) -> None:
    with contextlib.ExitStack() as network:
        server = network.enter_context(LoopbackServer())
        server.answer = accounts(12)
        program = network.enter_context(started(desktop, server))
        connect(program, fake_api_token("offline"))
        root = program.accessible
        root.find("table", "Accounts")
        server.stop()
        root.find("push button", "Check accounts").press()
        dialog = root.find("dialog")
        assert dialog.find("push button", "Try again")
        assert len(root.find("table", "Accounts").table().rows) == 12
        dialog.find("push button", "Close").press()
        root.wait_gone("dialog")
        program.close_window()
        program.ended_well()


def test_escape_ends_the_wait(desktop: Desktop, server: LoopbackServer) -> None:
    with started(desktop, server) as program:
        root = program.accessible
        connect(program, fake_api_token("slow"))
        root.find("table", "Accounts")
        server.answer = Answer(delay=60, body={})
        root.find("push button", "Check accounts").press()
        root.find("progress bar", "Waiting")
        root.find("push button", "Cancel")
        program.activate()
        desktop.key("Escape")
        root.find("push button", "Check accounts", timeout=3)
        assert root.find_all("dialog") == []
        assert len(root.find("table", "Accounts").table().rows) == 12
        server.answer = accounts(2)
        desktop.key("F5")
        root.find("label", "2 channels")
        program.close_window()
        program.ended_well()


def test_sample_data_needs_no_token_and_has_a_way_back(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with started(desktop, server) as program:
        root = program.accessible
        root.find("push button", "Look around with sample data").press()
        table = root.find("table", "Accounts")
        wait_until(lambda: len({row[1] for row in table.table().rows}) == 16, what="16 services")
        root.find("label", "Sample data: none of this is real")
        root.find("push button", "Connect with my own token").press()
        root.find("label", "Connect to useapi.net")
        program.close_window()
        program.ended_well()
    assert server.requests == []


def test_signals_end_it_quietly(desktop: Desktop, server: LoopbackServer) -> None:
    with started(desktop, server) as program:
        connect(program, fake_api_token("signals"))
        program.accessible.find("table", "Accounts")
        program.terminate()
        program.ended_well()
    server.answer = Answer(delay=60, body={})
    with started(desktop, server) as program:  # which checks with the stored token
        program.accessible.find("push button", "Cancel")
        program.terminate()
        program.ended_well()
