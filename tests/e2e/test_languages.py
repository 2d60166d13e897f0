"""The real program in other languages, as a screen reader finds it."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.desktop import Desktop
from tests.support.program import Program

SETTINGS = "pixverse-account-inspector/settings.json"
WORDS = {
    "de": ("Konten", "Konten prüfen", "12 Kanäle", "Kanal: ", "Status: Vollständig"),
    "ar": ("الحسابات", "فحص الحسابات", "12 قناة", "القناة: ", "الحالة: مكتمل"),
}


def shows(program: Program, code: str) -> None:
    table, check, count, channel, complete = WORDS[code]
    root = program.accessible
    accounts = root.find("table", table).table()
    assert len(accounts.rows) == 12
    root.find("push button", check)
    root.find("label", count)
    cells = [cell for row in accounts.rows for cell in row]
    assert sum(cell.startswith(channel) for cell in cells) == 12
    assert complete in cells
    program.close_window()
    program.ended_well()


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({"LC_ALL": "de_DE.UTF-8"}, "de"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "ar:en"}, "ar"),
    ],
)
def test_it_speaks_the_language_of_the_system(
    desktop: Desktop, environ: Mapping[str, str], code: str
) -> None:
    with Program(desktop, "--demo", "--service", "pixverse-v1", environ=environ) as program:
        shows(program, code)


def test_the_setting_counts_more(desktop: Desktop) -> None:
    settings = Path(desktop.environ["XDG_CONFIG_HOME"]) / SETTINGS
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"language": "ar"}))
    with Program(
        desktop, "--demo", "--service", "pixverse-v1", environ={"LC_ALL": "de_DE.UTF-8"}
    ) as program:
        shows(program, "ar")
    assert json.loads(settings.read_text())["language"] == "ar"
