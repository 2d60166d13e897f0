"""The command line, in real processes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from tests.support.cli import PROJECT, TIMEOUT, Outcome, Terminal
from tests.support.documents import fake_api_token, fake_discord_token
from tests.support.server import Answer, LoopbackServer, accounts
from tests.support.waiting import wait_until

TOKEN = fake_api_token("main")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def no_traceback(outcome: Outcome) -> None:
    assert "Traceback" not in outcome.err
    assert "Error:" not in outcome.err
    assert "Aborted" not in outcome.err
    assert TOKEN not in outcome.out + outcome.err
    assert TOKEN.partition("-")[2] not in outcome.out + outcome.err


def sentence(outcome: Outcome) -> str:
    """Of a wrong usage: one line, and nothing else."""
    no_traceback(outcome)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    return outcome.err


# ---- Options ----------------------------------------------------------------------------------


def test_version_and_help(terminal: Terminal) -> None:
    assert terminal.run("--version") == Outcome(0, f"pixverse-inspector {__version__}\n", "")
    shown = terminal.run("--help")
    assert (shown.code, shown.err) == (0, "")
    for option in ("--demo", "--check", "--json", "--token-stdin", "--api-url", "--profile"):
        assert option in shown.out
    assert "Exit codes" in shown.out
    assert terminal.files() == {}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--nonsense",), "--nonsense"),
        (("--chec",), "--chec"),
        (("--token", TOKEN), "--token"),
        ((f"--token={TOKEN}",), "--token"),
        ((TOKEN,), "no arguments"),
        (("--json",), "--check"),
        (("--api-url",), "--api-url"),
        (("--demo", "--token-stdin"), "--demo"),
        (("--demo", "--api-url", "https://example.org"), "--demo"),
        (("--check", "--profile", " "), "--profile"),
        (("--check", "--profile", "a\nb"), "--profile"),
    ],
)
def test_a_wrong_usage_is_one_sentence(
    terminal: Terminal, arguments: tuple[str, ...], words: str
) -> None:
    assert words in sentence(terminal.run(*arguments))


@pytest.mark.parametrize(
    "address",
    [
        "http://api.useapi.net",
        "http://192.168.1.7:8080",
        "api.useapi.net",
        "localhost:8080",
        "ftp://127.0.0.1",
        "https://name:geheim@example.org",
        "https://example.org/?query=1",
        "https://example.org/path",
        "https://example.org#fragment",
        "https://",
        "https://[::1",
        "https://example.org:99999",
        "",
    ],
)
def test_a_wrong_address_is_one_sentence(terminal: Terminal, address: str) -> None:
    nowhere = {"HTTPS_PROXY": "http://127.0.0.1:9"}  # if it asked the real service after all
    arguments = ("--check", "--token-stdin", "--api-url", address)
    said = sentence(terminal.run(*arguments, given=TOKEN, environ=nowhere))
    assert "geheim" not in said


# ---- The demo ---------------------------------------------------------------------------------


def test_the_demo_in_the_terminal(terminal: Terminal) -> None:
    shown = terminal.run("--check", "--demo")
    assert (shown.code, shown.err) == (0, "")
    lines = shown.out.splitlines()
    assert lines[0].split()[:2] == ["Status", "Channel"]
    assert len(lines) == 2 + 12 + 2
    assert (
        lines[-1] == "Channels: 12 · Servers: 3 · Jobs at once: 74 configured · Need attention: 3"
    )
    assert "Shared token" in shown.out
    assert "not set" in shown.out
    assert all(line == line.rstrip() for line in lines)


def test_the_demo_as_a_document(terminal: Terminal) -> None:
    shown = terminal.run("--check", "--demo", "--json")
    assert (shown.code, shown.err) == (0, "")
    document = json.loads(shown.out)
    assert document["totals"] == {"channels": 12, "servers": 3, "jobs": 74, "attention": 3}
    assert document["error"] is None
    assert document["endpoint"] == "https://api.useapi.net/v1/pixverse/account"
    assert len(document["accounts"]) == 12
    found = {finding for account in document["accounts"] for finding in account["findings"]}
    assert found == {"shared_token", "capacity_not_set"}
    for account in document["accounts"]:
        assert account["discord"].startswith("••••••")
        assert len(account["discord"]) == 10


# ---- With a service ---------------------------------------------------------------------------


def asked(terminal: Terminal, server: LoopbackServer, *options: str) -> Outcome:
    arguments = ("--check", "--token-stdin", "--api-url", server.origin, *options)
    outcome = terminal.run(*arguments, given=f"{TOKEN}\n")
    no_traceback(outcome)
    for content in terminal.files().values():
        assert TOKEN.encode() not in content
    return outcome


def test_a_list(terminal: Terminal) -> None:
    with LoopbackServer(accounts(12)) as server:
        shown = asked(terminal, server)
        document = json.loads(asked(terminal, server, "--json").out)
        assert [request.token for request in server.requests] == [TOKEN, TOKEN]
        assert {request.method for request in server.requests} == {"GET"}
    assert (shown.code, shown.err) == (0, "")
    assert len(shown.out.splitlines()) == 16
    for number in range(12):
        assert fake_discord_token(number) not in shown.out
        assert fake_discord_token(number)[-4:] in shown.out
    assert document["totals"] == {"channels": 12, "servers": 2, "jobs": 58, "attention": 0}
    assert document["endpoint"] == f"{server.origin}/v1/pixverse/account"


@pytest.mark.parametrize(
    ("answer", "code", "kind", "status"),
    [
        (Answer(401, body={"error": f"Unauthorized {TOKEN}"}), 3, "unauthorized", 401),
        (Answer(402, body={"error": "no"}), 5, "subscription", 402),
        (
            Answer(404, body="Configuration not found. See pixverse/account/channel"),
            4,
            "nothing_configured",
            404,
        ),
        (Answer(body={}), 4, "nothing_configured", 200),
        (Answer(404, body="Cannot GET"), 5, "wrong_address", 404),
        (
            Answer(429, body={"error": "slow"}, headers={"Retry-After": "60"}),
            5,
            "rate_limited",
            429,
        ),
        (Answer(500, body={"error": "x"}), 5, "service_trouble", 500),
        (Answer(596, body={"error": "x", "code": 596}), 5, "account_in_error", 596),
        (Answer(302, headers={"Location": "https://example.org"}), 5, "redirected", 302),
        (Answer(body=b"{"), 5, "unreadable", 200),
        (Answer(body=[1]), 5, "unexpected_shape", 200),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else None,
)
def test_an_answer_that_is_no_list(
    terminal: Terminal, answer: Answer, code: int, kind: str, status: int
) -> None:
    with LoopbackServer(answer) as server:
        shown = asked(terminal, server, "--json")
    assert shown.code == code
    document = json.loads(shown.out)
    assert list(document) == ["checked_at", "endpoint", "accounts", "totals", "error"]
    assert document["accounts"] == []
    assert set(document["totals"].values()) == {0}
    error = document["error"]
    assert set(error) == {"kind", "status", "retry_at", "title", "summary", "steps"}
    assert (error["kind"], error["status"]) == (kind, status)
    lines = shown.err.splitlines()
    assert lines[:2] == [error["title"], error["summary"]]
    steps = [f"  {number}. {step}" for number, step in enumerate(error["steps"], 1)]
    assert lines[2 : 2 + len(steps)] == steps
    assert steps
    assert all(": https://useapi.net" in line for line in lines[2 + len(steps) :])


def test_an_error_in_words_alone(terminal: Terminal) -> None:
    with LoopbackServer(Answer(401, body={"error": "Unauthorized"})) as server:
        shown = asked(terminal, server)
    assert (shown.code, shown.out) == (3, "")
    assert shown.err.startswith("useapi.net did not accept your API token\n")


def test_a_service_that_is_not_there(terminal: Terminal) -> None:
    with LoopbackServer() as server:
        pass
    shown = asked(terminal, server, "--json")
    error = json.loads(shown.out)["error"]
    assert (shown.code, error["kind"], error["status"]) == (5, "connection_refused", None)


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (b"", "token_missing"),
        (b"\n", "token_missing"),
        (b' "" \n', "token_missing"),
        ("tökén\n".encode(), "token_malformed"),
        (b"\xff\xfe\n", "token_malformed"),
        (b"x" * 50_000, "token_malformed"),
        (fake_discord_token().encode(), "token_malformed"),
    ],
    ids=["nothing", "line", "quotes", "letters", "bytes", "long", "discord"],
)
def test_a_token_that_is_none_is_not_sent(terminal: Terminal, given: bytes, kind: str) -> None:
    with LoopbackServer() as server:
        arguments = ("--check", "--json", "--token-stdin", "--api-url", server.origin)
        shown = terminal.run(*arguments, given=given)
        assert server.requests == []
    no_traceback(shown)
    assert (shown.code, json.loads(shown.out)["error"]["kind"]) == (3, kind)
    assert fake_discord_token() not in shown.out + shown.err


def test_a_token_is_cleaned_as_in_the_window(terminal: Terminal) -> None:
    with LoopbackServer() as server:
        arguments = ("--check", "--token-stdin", "--api-url", server.origin)
        shown = terminal.run(*arguments, given=f'\ufeff"Bearer {TOKEN}"\r\nmore\n')
        assert [request.token for request in server.requests] == [TOKEN]
    assert shown.code == 0


def test_a_closed_standard_input(terminal: Terminal) -> None:
    code = (
        "import os, subprocess, sys; os.close(0);"
        "sys.exit(subprocess.call([sys.executable, '-m', 'app', *sys.argv[1:]]))"
    )
    shown = terminal.python(code, "--check", "--token-stdin")
    no_traceback(shown)
    assert shown.code == 3


@pytest.mark.parametrize("how", [("--check",), ("--check", "--json")])
def test_a_keyring_that_is_not_there(terminal: Terminal, how: tuple[str, ...]) -> None:
    """No session bus, no keyring: its own exit code, and still one document."""
    environ = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={terminal.home}/no-bus"}
    shown = terminal.run(*how, environ=environ)
    no_traceback(shown)
    assert shown.code == 6
    if "--json" in how:
        assert json.loads(shown.out)["error"]["kind"].startswith("keyring")


# ---- Its surroundings -------------------------------------------------------------------------


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ":9877"}, {"WAYLAND_DISPLAY": "wayland-9"}])
def test_without_a_display_it_says_so(terminal: Terminal, environ: dict[str, str]) -> None:
    for arguments in ((), ("--demo",)):
        said = sentence(terminal.run(*arguments, environ=environ))
        assert "--check" in said
        assert "display" in said
    assert not [name for name in terminal.files() if "core" in name]


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_who_reads_the_output_may_stop(terminal: Terminal, options: tuple[str, ...]) -> None:
    """As ``| head -1`` does; here the reader is gone before the first line."""
    with LoopbackServer(accounts(2_000)) as server:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", "--check", "--token-stdin", "--api-url", server.origin,
             *options],
            cwd=PROJECT, env=terminal.environ(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(TOKEN.encode())
        process.stdin.close()
        said = process.stderr.read().decode()
        code = process.wait(TIMEOUT)
        process.stderr.close()
    assert said == ""
    assert code == 141


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_terminal_that_cannot_show_every_sign(terminal: Terminal, encoding: str) -> None:
    shown = terminal.python(
        "import subprocess, sys, os; os.environ['PYTHONIOENCODING'] = sys.argv[1];"
        "done = subprocess.run([sys.executable, '-m', 'app', '--check', '--demo'],"
        " capture_output=True); print(done.returncode, b'Traceback' in done.stderr)",
        encoding,
    )
    assert shown.out == "0 False\n"


def test_an_interrupt_ends_it_at_once_and_quietly(terminal: Terminal) -> None:
    import signal

    with LoopbackServer(Answer(body={}, delay=60)) as server:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", "--check", "--token-stdin", "--api-url", server.origin],
            cwd=PROJECT, env=terminal.environ(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(TOKEN.encode())
        process.stdin.close()
        process.stdin = None
        wait_until(lambda: server.requests)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_log_that_cannot_be_written_stops_nothing(terminal: Terminal) -> None:
    (terminal.home / "state").write_text("a file where the folder should be")
    shown = terminal.run("--check", "--demo")
    assert (shown.code, shown.err) == (0, "")


def test_what_it_leaves_behind_is_for_its_owner_alone(terminal: Terminal) -> None:
    terminal.run("--check", "--demo")
    for name in terminal.files():
        path = terminal.home / name
        assert path.stat().st_mode & 0o077 == 0
    assert all(name.startswith("state") for name in terminal.files())
