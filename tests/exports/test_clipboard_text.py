"""Cells on the clipboard, and the command for a terminal."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from app.exports.clipboard_text import AS_TEXT, curl_command, rows_html, rows_text
from tests.support.documents import channel_id, fake_api_token, fake_discord_token
from tests.support.exported import URL
from tests.support.hostile import HOSTILE_TEXTS
from tests.support.leaks import leaked
from tests.support.markup import Markup

ROWS = [["Complete", channel_id(1), "••••••k3Qw"], ["No capacity", channel_id(2), "missing"]]
HEADER = ["Status", "Channel", "Discord token"]


class TestText:
    def test_cells_have_tabs_between_them_and_rows_line_breaks(self) -> None:
        assert rows_text(ROWS) == (
            f"Complete\t{channel_id(1)}\t••••••k3Qw\nNo capacity\t{channel_id(2)}\tmissing"
        )

    def test_a_header_comes_first_if_there_is_one(self) -> None:
        assert rows_text(ROWS, HEADER).splitlines()[0] == "Status\tChannel\tDiscord token"

    def test_one_cell_is_its_text(self) -> None:
        assert rows_text([[channel_id(1)]]) == channel_id(1)

    def test_nothing_is_nothing(self) -> None:
        assert rows_text([]) == ""

    @pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
    def test_hostile_texts_stay_in_their_cell(self, text: str) -> None:
        cells = [line.split("\t") for line in rows_text([[text, "x"], ["y", text]]).split("\n")]
        assert [len(line) for line in cells] == [2, 2]
        assert cells[0][1] == "x"
        assert cells[1][0] == "y"
        assert not cells[0][0].startswith(tuple("=+-@"))
        assert cells[0][0].isascii() or "\u202e" not in cells[0][0]

    def test_a_token_in_an_id_is_hidden(self) -> None:
        token = fake_discord_token()
        assert not leaked(rows_text([[token, f"<{token}>"]]), [token])
        assert not leaked(rows_html([[token]], [token]), [token])


class TestHtml:
    def test_it_is_a_table(self) -> None:
        markup = Markup(rows_html(ROWS, HEADER))
        assert markup.rows() == [HEADER, *ROWS]
        assert len(markup.all("thead")) == 1
        assert [cell.text for cell in markup.all("th")] == HEADER
        assert not Markup(rows_html(ROWS)).all("thead")

    def test_it_says_its_encoding_and_that_cells_are_text(self) -> None:
        html = rows_html(ROWS, HEADER)
        assert html.startswith('<meta charset="utf-8">')
        cells = [element for element in Markup(html).elements if element.tag in {"td", "th"}]
        assert html.count(AS_TEXT) == len(cells) == 9
        assert all(cell.attributes["dir"] == "auto" for cell in cells)
        assert all("mso-number-format:'\\@'" in str(cell.attributes["style"]) for cell in cells)

    @pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
    def test_hostile_texts_are_text(self, text: str) -> None:
        html = rows_html([[text, "x"]], [text, "y"])
        markup = Markup(html)
        shown = rows_text([[text]])
        assert markup.rows() == [[shown, "y"], [shown, "x"]]
        assert {element.tag for element in markup.elements} == {
            *("meta", "table", "thead", "tbody", "tr", "th", "td")
        }
        assert not markup.comments
        assert html.encode()


@pytest.fixture
def shell_with_curl(tmp_path: Path) -> dict[str, str]:
    """Where ``curl`` is a script that prints its arguments, and what it is sent."""
    script = tmp_path / "curl"
    script.write_text('#!/bin/sh\nfor one in "$@"; do echo "argument: $one"; done\ncat\n')
    script.chmod(0o755)
    return {"PATH": f"{tmp_path}:{os.defpath}"}


def _shells() -> list[str]:
    return [shell for shell in ("sh", "dash", "bash", "zsh", "ksh") if shutil.which(shell)]


class TestCurl:
    @pytest.mark.parametrize("shell", _shells())
    def test_the_token_is_sent_and_is_no_argument(
        self, shell: str, shell_with_curl: dict[str, str]
    ) -> None:
        token = fake_api_token()
        ran = subprocess.run(
            [str(shutil.which(shell)), "-c", curl_command(URL)],
            env=shell_with_curl | {"USEAPI_TOKEN": token},
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stdout.splitlines() == [
            "argument: --header",
            "argument: @-",
            f"argument: {URL}",
            f"Authorization: Bearer {token}",
        ]
        assert ran.stderr == ""

    @pytest.mark.parametrize(
        "url", ["http://[::1]:8080/v1/x?a=1&b=$HOME`id`", "http://127.0.0.1/a b';#!*\\\"$(id)"]
    )
    def test_any_address_arrives_as_it_is(self, url: str, shell_with_curl: dict[str, str]) -> None:
        ran = subprocess.run(
            ["/bin/sh", "-c", curl_command(url)],
            env=shell_with_curl,
            capture_output=True,
            text=True,
            check=True,
        )
        assert f"argument: {url}\n" in ran.stdout

    def test_it_is_short_and_on_one_line(self) -> None:
        command = curl_command(URL)
        assert "\n" not in command
        assert '"Authorization: Bearer $USEAPI_TOKEN"' in command
        assert shlex.split(command)[-1] == URL
