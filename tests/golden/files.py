"""What the program puts out, kept as files: each test compares them byte for byte.

Where an output changes on purpose, ``python -m tests.golden`` writes the files anew, and the change
of the files belongs to the same commit. In CI nothing is ever written.
"""

import difflib
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

KEPT = Path(__file__).with_name("kept")
WRITE = "WRITE_GOLDEN_FILES"
"""If this variable is set, the files are written instead of compared."""

INPUTS = ("sample", "flawed")
LANGUAGES = ("en", "de", "ar")
TERMINAL = ("table.txt", "check.json")
DATA = ("export.json", "export-share-safe.json")
EXPORTS = ("export.csv", "export.html", "export-share-safe.csv", "export-share-safe.html")
WINDOW = (
    "clipboard.txt",
    "details.txt",
    "details-share-safe.txt",
    "filter.txt",
    "table.txt",
    "table-share-safe.txt",
)
SPOKEN = (
    "accessible.txt",
    "accessible-details.txt",
    "accessible-share-safe.txt",
    "accessible-preferences.txt",
    "accessible-shortcuts.txt",
)

_MOST_LINES = 80
"""Of a difference, in the message of a test."""


def all_names() -> set[str]:
    """Every file that some test compares."""
    return {
        *(f"{one}/terminal/{name}" for one in INPUTS for name in TERMINAL),
        *(f"{one}/{name}" for one in INPUTS for name in DATA),
        *(f"{one}/{code}/{name}" for one in INPUTS for code in LANGUAGES
          for name in (*EXPORTS, *WINDOW)),
        *(f"sample/{code}/{name}" for code in LANGUAGES for name in SPOKEN),
    }  # fmt: skip


def kept_names() -> set[str]:
    """Every file that is there."""
    return {path.relative_to(KEPT).as_posix() for path in KEPT.rglob("*.*") if path.is_file()}


def is_writing() -> bool:
    """Whether the files are to be written. Never in CI: there they would agree with anything."""
    return bool(os.environ.get(WRITE)) and not os.environ.get("CI")


def compare(outputs: Mapping[str, str | bytes]) -> None:
    """Compare outputs, by the names of their files, with what is kept; or write them."""
    unknown = outputs.keys() - all_names()
    assert not unknown, f"not in `all_names`: {sorted(unknown)}"
    now = {name: _bytes(output) for name, output in outputs.items()}
    if is_writing():
        for name, data in now.items():
            (KEPT / name).parent.mkdir(parents=True, exist_ok=True)
            (KEPT / name).write_bytes(data)
    different = [name for name, data in now.items() if data != _kept(name)]
    told = "\n".join(line for name in different for line in _difference(name, now[name]))
    assert not different, f"Other outputs than those in {KEPT.name}/ (see {__name__}):\n{told}"


def quoted(text: str | None) -> str:
    """A text on one line, with whatever cannot be seen spelled out."""
    return "".join(
        each if each.isprintable() else json.dumps(each)[1:-1]
        for each in json.dumps(text, ensure_ascii=False)
    )


def _bytes(output: str | bytes) -> bytes:
    return output.encode() if isinstance(output, str) else output


def _kept(name: str) -> bytes | None:
    path = KEPT / name
    return path.read_bytes() if path.is_file() else None


def _difference(name: str, now: bytes) -> Iterator[str]:
    kept = _kept(name)
    if kept is None:
        yield f"--- {name} is missing"
        return
    before, after = _lines(kept), _lines(now)
    lines = [*difflib.unified_diff(before, after, f"kept {name}", "now", n=1, lineterm="")]
    yield from lines[:_MOST_LINES]
    if not lines:
        yield f"--- {name} differs in line breaks alone"
    elif len(lines) > _MOST_LINES:
        yield f"… and {len(lines) - _MOST_LINES} more lines"


def _lines(data: bytes) -> list[str]:
    """Lines to be told; a report, which has hardly any, is broken between its elements."""
    text = data.decode(errors="backslashreplace")
    return [quoted(line)[1:-1] for line in re.sub(r"(?<=>)(?=<)", "\n", text).split("\n")]
