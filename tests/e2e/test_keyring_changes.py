"""Keyrings that come, go and take each other's place while the window lives."""

import json
import re
import subprocess

from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import fake_api_token
from tests.support.program import THE_PROGRAM, Program
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:default"
TOKEN = fake_api_token("keyrings that change")
WALLET = {"kdewallet": {"label": "kdewallet"}}


def window(desktop: Desktop, server: LoopbackServer) -> Program:
    return Program(desktop, "--api-url", server.origin)


def end(program: Program) -> None:
    program.terminate()
    program.ended_well()


def choose(desktop: Desktop, program: Program, key: str) -> None:
    """In the menu of the token button, by its letter, once the check is over."""
    program.accessible.find("label", "12 channels")
    program.accessible.find("push button", "Check accounts", states=["enabled"])
    button = program.accessible.find("push button", re.compile("^API token"), states=["enabled"])
    program.activate()
    button.focus()
    desktop.key("space", key)


def forget(desktop: Desktop, program: Program) -> None:
    choose(desktop, program, "f")
    question = program.accessible.find("dialog", "Forget the API token?")
    question.find("push button", "Forget token").press()


def test_the_name_follows_the_keyring(server: LoopbackServer) -> None:
    with Desktop(keyring=False) as desktop, window(desktop, server) as program:
        root = program.accessible
        dialog = root.find("dialog", "There is no keyring on this computer")
        dialog.find("push button", "Use the token only for now").press()
        root.wait_gone("dialog")
        assert "enabled" not in root.find("check box", "Keep it in a keyring").states
        desktop.keyring.start_keyring()
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled"])
        desktop.keyring.kill_keyring()
        root.find("check box", "Keep it in a keyring")
        with desktop.keyring.vault(process="kwalletd5", collections=WALLET, default="kdewallet"):
            root.find("check box", "Keep it in KWallet", states=["enabled"])
        end(program)


def test_a_token_is_forgotten_wherever_it_is(desktop: Desktop, server: LoopbackServer) -> None:
    desktop.keyring.store(SERVICE, TOKEN)
    with window(desktop, server) as program:
        program.accessible.find("label", "Token kept in GNOME Keyring")
        desktop.keyring.choose_default(desktop.keyring.make_collection("Other"))
        forget(desktop, program)
        program.accessible.find("label", "Connect to useapi.net")
        assert desktop.keyring.found(SERVICE) == []
        end(program)


def test_a_keyring_that_was_replaced_still_has_the_token_and_that_is_said(
    desktop: Desktop, server: LoopbackServer
) -> None:
    desktop.keyring.store(SERVICE, TOKEN)
    with window(desktop, server) as program:
        root = program.accessible
        root.find("label", "Token kept in GNOME Keyring")
        desktop.keyring.kill_keyring()
        with desktop.keyring.vault(process="kwalletd5", collections=WALLET, default="kdewallet"):
            forget(desktop, program)
            dialog = root.find("dialog", "KWallet does not have the token")
            assert "It was kept in GNOME Keyring · Login" in dialog.description
            root.find("label", "Token kept in GNOME Keyring")
        desktop.keyring.start_keyring()
        dialog.find("push button", "Try again").press()
        root.find("label", "Connect to useapi.net")
        wait_until(lambda: desktop.keyring.found(SERVICE) == [], what="the token to go")
        end(program)


def test_a_token_that_is_elsewhere_is_told_at_the_next_start(
    desktop: Desktop, server: LoopbackServer
) -> None:
    desktop.keyring.store(SERVICE, TOKEN)
    with window(desktop, server) as program:
        program.accessible.find("label", "Token kept in GNOME Keyring")
        end(program)
    desktop.keyring.kill_keyring()
    with (
        desktop.keyring.vault(process="kwalletd5", collections=WALLET, default="kdewallet"),
        window(desktop, server) as program,
    ):
        dialog = program.accessible.find("dialog", "KWallet does not have the token")
        assert "It was kept in GNOME Keyring · Login" in dialog.description
        end(program)


def test_a_terminal_says_that_the_keyring_asks(desktop: Desktop, server: LoopbackServer) -> None:
    locked = {"kdewallet": {"label": "kdewallet", "locked": True}}
    desktop.keyring.kill_keyring()
    command = [*THE_PROGRAM, "--check", "--json", "--api-url", server.origin]
    with desktop.keyring.vault(
        process="kwalletd5",
        collections=locked,
        default="kdewallet",
        tells_locked=True,
        answers=["wait"],
    ) as vault:
        vault.plant("kdewallet", SERVICE, TOKEN)
        with subprocess.Popen(
            command, cwd=PROJECT, env=desktop.environ, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
        ) as check:  # fmt: skip
            assert check.stderr is not None
            said = check.stderr.readline()
            vault.answer("allow")
            out, _ = check.communicate(timeout=60)
    assert said == "KWallet is asking you in its own window…\n"
    assert check.returncode == 0
    assert len(json.loads(out)["accounts"]) == 12


def test_a_prompt_is_waited_for_and_said(desktop: Desktop, server: LoopbackServer) -> None:
    locked = {"kdewallet": {"label": "kdewallet", "locked": True}}
    desktop.keyring.kill_keyring()
    with desktop.keyring.vault(
        process="kwalletd5", collections=locked, default="kdewallet", tells_locked=True
    ) as vault:
        vault.plant("kdewallet", SERVICE, TOKEN)
        vault.change(locked={"kdewallet": False})
        with window(desktop, server) as program:  # it learns where its token is
            program.accessible.find("label", "Token kept in KWallet")
            end(program)
        vault.change(locked={"kdewallet": True})
        vault.plan("wait")
        with window(desktop, server) as program:
            program.accessible.find("label", "KWallet is asking you in its own window…")
            vault.answer("allow")
            program.accessible.find("label", "Token kept in KWallet")
            end(program)
