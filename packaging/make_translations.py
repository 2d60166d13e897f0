"""Keeps the words in other languages in step with the program.

    .venv/bin/python packaging/make_translations.py            # after words have changed
    .venv/bin/python packaging/make_translations.py --check    # what is left to do?

The first one collects the text of ``app`` into ``resources/i18n/inspector_<language>.ts``, drops
what is no longer there, and makes of each the ``.qm`` file that the program loads (kept under
version control as well, so that a checkout runs as it is). Both name every text that still waits
for its translation, and fail if there is one. Translate in the ``.ts`` file, with Qt Linguist or by
hand (take out ``type="unfinished"``), then run it again. A new language: an entry in `LANGUAGES`
of ``app/ui/desktop/language.py``, run it, translate.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "i18n"
sys.path.insert(0, str(ROOT))

from app.ui.desktop.language import LANGUAGES, SOURCE  # noqa: E402 (the project is found first)


def ts_name(code: str) -> str:
    """Where the words of a language are written."""
    return f"inspector_{code}.ts"


def update(folder: Path) -> None:
    """Brings the text of the program into every ``.ts`` file."""
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "app").rglob("*.py"))
    for code, _ in LANGUAGES:
        _run(
            "lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-warnings-are-errors"),
            # No guesses: what changed is to be translated by somebody who has read it.
            *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
            *("-tr-function-alias", "QT_TR_NOOP+=N_"),  # of app.base.i18n
            *(("-pluralonly",) if code == SOURCE else ()),
            *("-source-language", SOURCE, "-target-language", code),
            *sources,
            *("-ts", str(folder / ts_name(code))),
        )


def release(folder: Path) -> None:
    """Makes every ``.qm`` file."""
    for code, _ in LANGUAGES:
        path = folder / ts_name(code)
        _run("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm")))


def unfinished(folder: Path) -> Iterator[str]:
    """A line for each text that waits for its translation."""
    for code, _ in LANGUAGES:
        for context in ET.parse(folder / ts_name(code)).iter("context"):  # noqa: S314 (our own files)
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") == "unfinished":
                    yield f"{code}: {context.findtext('name')}: {message.findtext('source')}"


def stale(folder: Path, fresh: Path) -> Iterator[str]:
    """A line for each file that is not what it would be if it were made now."""
    for path in sorted(fresh.iterdir()):
        kept = folder / path.name
        if not kept.is_file() or kept.read_bytes() != path.read_bytes():
            yield f"out of date: {path.name}"


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, as PySide brings it."""
    code = f"from PySide6.scripts.pyside_tool import {tool} as tool; tool()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes or checks everything; 1 if something is left to do."""
    parser = argparse.ArgumentParser(description="Collect the texts, and make the .qm files.")
    parser.add_argument("--check", action="store_true", help="change nothing, only tell")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    chosen = parser.parse_args(arguments)
    folder: Path = chosen.folder.resolve()
    if not chosen.check:
        update(folder)
        release(folder)
        left = list(unfinished(folder))
    else:
        with tempfile.TemporaryDirectory() as name:
            fresh = Path(name)
            for path in folder.glob("inspector_*.ts"):
                shutil.copy(path, fresh)
            update(fresh)
            release(fresh)
            left = [*stale(folder, fresh), *unfinished(fresh)]
    for line in left:
        print(line)
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main())
