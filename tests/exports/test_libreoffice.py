"""What we write, opened in LibreOffice: ids exact to the last digit, no formula anywhere."""

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.accounts.listing import Listing
from app.base.untrusted_text import readable
from app.exports.clipboard_text import rows_html
from app.exports.csv_document import csv_document
from app.exports.html_report import html_report
from app.ui.window.export_commands import list_separator
from tests.support.documents import channel_id
from tests.support.exported import READER, URL, every_row, export_of, hostile_listing
from tests.support.hostile import HOSTILE_TEXTS
from tests.support.libreoffice import CALC_HTML, Cell, LibreOffice, read_ods
from tests.support.listings import account, listing

UTF8_FILTERS = {
    "split at tabs, commas and semicolons": "CSV:9/44/59,34,76,1",
    "special numbers detected": "CSV:44,34,76,1,,1033,false,true",
    "quoted cells as text": "CSV:44,34,76,1,,0,true,true",
}
"""How the same CSV file may be opened; the first is what the import dialog offers at first."""

LANGUAGES = ("en", "ar", "de", "es", "fr", "ja", "pt_BR", "ru", "zh_CN")

IDS = [channel_id(number) for number in range(3)] + ["1178203344556677889", "9" * 20]


def _ids_and_hostile_texts() -> Listing:
    ids = [account(number, key=id_, channel=id_, server=id_) for number, id_ in enumerate(IDS)]
    return listing(*ids, *hostile_listing().accounts, account(9, maxJobs=-5))


def _write(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def _assert_exact(rows: list[list[Cell]], first: int = 1) -> None:
    """The first rows hold `IDS` as text, as channel and as server."""
    for row, id_ in zip(rows[first:], IDS, strict=False):
        for cell in row[1:3]:
            assert (cell.kind, cell.text.strip()) == ("string", id_)


def _formulas(rows: list[list[Cell]]) -> list[str]:
    return [cell.formula for row in rows for cell in row if cell.formula]


def test_without_our_care_it_would_go_wrong(tmp_path: Path, libreoffice: LibreOffice) -> None:
    """That the tests below can fail."""
    careless = f'"{IDS[3]}","=1+1","=HYPERLINK(""http://127.0.0.1:9/"")"\r\n'.encode()
    cells = libreoffice.cells(_write(tmp_path, "careless.csv", careless))[0]
    assert cells[0].kind == "float"
    assert IDS[3] not in cells[0].text
    assert len(_formulas([cells])) == 2
    html = f"<table><tr><td>{IDS[3]}</td><td>=1+1</td></tr></table>".encode()
    cells = libreoffice.cells(_write(tmp_path, "careless.html", html), CALC_HTML)[0]
    assert cells[0].kind == "float"
    assert cells[1].formula


def test_csv_as_it_comes(tmp_path: Path, libreoffice: LibreOffice) -> None:
    """Without the dialog LibreOffice may take the encoding for another one."""
    of = _ids_and_hostile_texts()
    rows = libreoffice.cells(
        _write(tmp_path, "accounts.csv", csv_document(export_of(of, every_row(of))))
    )
    assert _formulas(rows) == []
    _assert_exact(rows)
    assert len(rows) == 1 + len(of.accounts)


@pytest.mark.parametrize("read_as", UTF8_FILTERS.values(), ids=UTF8_FILTERS)
def test_csv_as_the_dialog_opens_it(read_as: str, tmp_path: Path, libreoffice: LibreOffice) -> None:
    of = _ids_and_hostile_texts()
    file = _write(tmp_path, "accounts.csv", csv_document(export_of(of, every_row(of))))
    rows = libreoffice.cells(file, read_as)
    assert _formulas(rows) == []
    _assert_exact(rows)
    assert len(rows) == 1 + len(of.accounts)
    assert [cell.text for cell in rows[0][:2]] == ["Status", "Channel"]
    assert (rows[1][4].kind, rows[1][4].text) == ("float", "1")
    assert all(cell.kind in {"string", ""} for row in rows[1:] for cell in row[:4] + row[5:])
    expected = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
    assert [[cell.text for cell in row[:6]] for row in rows] == expected


def test_csv_of_every_language_has_columns(tmp_path: Path, libreoffice: LibreOffice) -> None:
    """As the import dialog opens it, all in one start."""
    of = _ids_and_hostile_texts()
    files = []
    for language in LANGUAGES:
        reader = replace(READER, list_separator=list_separator(QLocale(language)))
        content = csv_document(export_of(of, every_row(of), reader=reader))
        files.append(_write(tmp_path, f"{language}.csv", content))
    for made in libreoffice.convert_all(files, "ods", next(iter(UTF8_FILTERS.values()))):
        rows = read_ods(made)
        assert _formulas(rows) == []
        _assert_exact(rows)
        assert [cell.text for cell in rows[0][:2]] == ["Status", "Channel"]
        assert (rows[1][4].kind, rows[1][4].text) == ("float", "1")


def test_csv_there_and_back(tmp_path: Path, libreoffice: LibreOffice) -> None:
    of = _ids_and_hostile_texts()
    file = _write(tmp_path, "accounts.csv", csv_document(export_of(of, every_row(of))))
    back = libreoffice.convert(file, "csv").read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(back, newline="")))
    assert [row[1].strip() for row in rows[1 : 1 + len(IDS)]] == IDS
    assert [row[2].strip() for row in rows[1 : 1 + len(IDS)]] == IDS
    assert len(rows) == 1 + len(of.accounts)


def test_csv_to_excel_s_format(tmp_path: Path, libreoffice: LibreOffice) -> None:
    of = _ids_and_hostile_texts()
    file = _write(tmp_path, "accounts.csv", csv_document(export_of(of, every_row(of))))
    with zipfile.ZipFile(libreoffice.convert(file, "xlsx")) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        strings = parts.read("xl/sharedStrings.xml").decode()
    assert "<f" not in sheet.replace("<format", "")
    for id_ in IDS:
        assert f">{id_}&#9;<" in strings
        assert id_ not in sheet


def test_report(tmp_path: Path, libreoffice: LibreOffice) -> None:
    of = _ids_and_hostile_texts()
    file = _write(tmp_path, "report.html", html_report(export_of(of, every_row(of), URL)))
    rows = libreoffice.cells(file, CALC_HTML)
    assert _formulas(rows) == []
    head = next(at for at, row in enumerate(rows) if row[0].text.endswith("Status"))
    _assert_exact(rows, head + 1)
    listed = rows[head + 1 :][: len(of.accounts)]
    assert {cell.kind for row in listed for cell in row} <= {"string", ""}
    texts = [" ".join(row[1].text.split()) for row in listed[len(IDS) :]]
    assert texts[:-1] == [" ".join(readable(text).split()) for text in HOSTILE_TEXTS.values()]


@pytest.mark.parametrize("channel", ["=1+1", IDS[3]])
def test_report_about_one_channel(channel: str, tmp_path: Path, libreoffice: LibreOffice) -> None:
    """Its id stands alone among the findings: outside of any table, where nothing says "text"."""
    of = listing(account(0, key=channel, channel=channel, maxJobs=None))
    file = _write(tmp_path, "report.html", html_report(export_of(of, [0], URL)))
    rows = libreoffice.cells(file, CALC_HTML)
    assert _formulas(rows) == []
    assert any(cell.text == f"Account {channel}" for row in rows for cell in row)
    figures = [cell.text for row in rows for cell in row if cell.kind == "float"]
    assert figures == ["1", "1"]


def test_copied_cells(tmp_path: Path, libreoffice: LibreOffice) -> None:
    copied = [["Complete", id_, id_] for id_ in IDS]
    copied += [["x", text, text] for text in HOSTILE_TEXTS.values()]
    html = rows_html(copied, ["Status", "Channel", "Server"]).encode()
    rows = libreoffice.cells(_write(tmp_path, "copied.html", html), CALC_HTML)
    assert _formulas(rows) == []
    _assert_exact(rows)
    assert len(rows) == 1 + len(copied)
    assert {cell.kind for row in rows for cell in row} <= {"string", ""}
