"""LibreOffice without a window: what a spreadsheet makes of a file."""

import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

CALC_HTML: Final = "HTML (StarCalc)"
"""The filter that reads a web page into a spreadsheet, as pasting does."""

_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST_REPEATED: Final = 100


@dataclass(frozen=True)
class Cell:
    """What a spreadsheet holds in one place."""

    kind: str
    """``string``, ``float`` …; empty for an empty cell."""
    text: str
    formula: str = ""


class LibreOffice:
    """Converts files; one profile, made at the first start."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("soffice")
        assert program, "soffice is not installed: packaging/debian.py names the package"
        self._program = program
        self._folder = folder

    def convert(self, file: Path, to: str, read_as: str = "") -> Path:
        """`file` as another kind; `read_as` is an import filter with its options."""
        return self.convert_all([file], to, read_as)[0]

    def convert_all(self, files: Sequence[Path], to: str, read_as: str = "") -> list[Path]:
        """The same for several files, in one start."""
        out = self._folder / f"{to}-{len(list(self._folder.iterdir()))}"
        command = [
            self._program,
            f"-env:UserInstallation={(self._folder / 'profile').as_uri()}",
            "--headless",
            *([f"--infilter={read_as}"] if read_as else []),
            *("--convert-to", to, "--outdir", str(out), *map(str, files)),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
        made = [out / f"{file.stem}.{to}" for file in files]
        assert all(each.exists() for each in made), f"{command}\n{done.stdout}\n{done.stderr}"
        return made

    def cells(self, file: Path, read_as: str = "") -> list[list[Cell]]:
        """The rows of the first sheet, without the empty ones below."""
        return read_ods(self.convert(file, "ods", read_as))


def read_ods(file: Path) -> list[list[Cell]]:
    """The rows of an OpenDocument spreadsheet's first sheet, without empty ones at the end."""
    with zipfile.ZipFile(file) as parts:
        root = ET.fromstring(parts.read("content.xml"))  # noqa: S314 (LibreOffice wrote it)
    sheet = next(root.iter(f"{_TABLE}table"))
    rows = [list(_cells(row)) for row in sheet.iter(f"{_TABLE}table-row")]
    while rows and not any(cell.kind for cell in rows[-1]):
        rows.pop()
    return rows


def _cells(row: ET.Element) -> Iterator[Cell]:
    for element in row.iter(f"{_TABLE}table-cell"):
        cell = Cell(
            kind=element.get(f"{_OFFICE}value-type", ""),
            text="\n".join(map(_content, element.iter(f"{_TEXT}p"))),
            formula=element.get(f"{_TABLE}formula", ""),
        )
        repeated = int(element.get(f"{_TABLE}number-columns-repeated", "1"))
        yield from [cell] * min(repeated, _MOST_REPEATED)


def _content(element: ET.Element) -> str:
    """Text with the white space that OpenDocument writes as elements."""
    if element.tag == f"{_TEXT}tab":
        text = "\t"
    elif element.tag == f"{_TEXT}s":
        text = " " * int(element.get(f"{_TEXT}c", "1"))
    elif element.tag == f"{_TEXT}line-break":
        text = "\n"
    else:
        text = element.text or ""
    return text + "".join(_content(below) + (below.tail or "") for below in element)
