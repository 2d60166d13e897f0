"""``--check``, as a table and as a document: the program as a process."""

import json
import re
from pathlib import Path

from tests.golden.adapter import finding_ids
from tests.golden.files import compare
from tests.golden.inputs import flawed
from tests.support.cli import Terminal
from tests.support.documents import fake_api_token
from tests.support.server import Answer, LoopbackServer


def normalised(document: str) -> str:
    """Without the time of the check and the port of the server."""
    document = re.sub(r'("checked_at": )"[0-9TZ:-]+"', r'\1"(when)"', document)
    return re.sub(r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:(port)", document)


def test_the_sample(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    table = terminal.run("--check", "--demo")
    document = terminal.run("--check", "--demo", "--json")
    assert (table.code, table.err, document.code, document.err) == (0, "", 0, "")
    compare({
        "sample/terminal/table.txt": table.out,
        "sample/terminal/check.json": normalised(document.out),
    })  # fmt: skip


def test_every_flaw(tmp_path: Path) -> None:
    terminal, token = Terminal(tmp_path), fake_api_token()
    with LoopbackServer(Answer(body=flawed())) as server:
        asked = ("--check", "--token-stdin", "--api-url", server.origin)
        table = terminal.run(*asked, given=token)
        document = terminal.run(*asked, "--json", given=token)
    assert (table.code, table.err, document.code, document.err) == (0, "", 0, "")
    accounts = json.loads(document.out)["accounts"]
    assert {kind for account in accounts for kind in account["findings"]} == finding_ids()
    compare({
        "flawed/terminal/table.txt": table.out,
        "flawed/terminal/check.json": normalised(document.out),
    })  # fmt: skip
