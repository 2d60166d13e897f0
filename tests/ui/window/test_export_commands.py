"""Exports from the window: which accounts, under which name, in which form, marked as what."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.dialogs.question_dialog import QuestionDialog
from app.ui.window.contents import Contents
from app.ui.window.main_window import MainWindow
from tests.support.documents import channel_id
from tests.support.server import LoopbackServer
from tests.support.sessions import api_token, back_in, dialogs, running_window, the_dialog
from tests.support.signals import until
from tests.support.stores import MemoryStore


@asynccontextmanager
async def listed(server: LoopbackServer, *, demo: bool = False) -> AsyncIterator[MainWindow]:
    async with running_window(server, MemoryStore(api_token()), demo=demo) as (window, session):
        session.look_around() if demo else session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        yield window


async def save_as(contents: Contents, name: str, form: str = "") -> None:
    """Through the dialog, as far as Qt itself draws one."""
    dialog = await the_dialog()
    assert isinstance(dialog, QFileDialog)
    if form:
        chosen = next(each for each in dialog.nameFilters() if form in each)
        dialog.selectNameFilter(chosen)
        dialog.filterSelected.emit(chosen)
    dialog.fileSelected.emit(name)
    dialog.reject()  # to accept it would ask about the file that is being written just now
    await until(lambda: dialog not in dialogs())
    if contents.exports._exporting is not None:
        await contents.exports._exporting


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def channels(path: Path) -> list[str]:
    return [one["channel"] for one in json.loads(path.read_bytes())["accounts"]]


async def test_what_is_shown_or_all(server: LoopbackServer, tmp_path: Path) -> None:
    async with listed(server) as window:
        contents, commands = window.contents, window.contents.commands
        contents.accounts_page.filter.setText(channel_id(1))
        for command, name, expected in (
            (commands.export, "shown.json", [channel_id(1)]),
            (commands.export_all, "all.json", [channel_id(number) for number in range(3)]),
        ):
            command.trigger()
            await save_as(contents, str(tmp_path / name))
            assert channels(tmp_path / name) == expected


@pytest.mark.parametrize(
    ("form", "name", "written"),
    [
        ("html", "accounts 12.09.2026", "accounts 12.09.2026.html"),
        ("json", "accounts.v2", "accounts.v2.json"),
        ("csv", "notes.txt", "notes.txt.csv"),
        ("html", "report.HTM", "report.HTM"),
        ("csv", "plain.json", "plain.json"),
    ],
)
async def test_a_name_with_dots_gets_the_form_that_was_chosen(
    server: LoopbackServer, tmp_path: Path, form: str, name: str, written: str
) -> None:
    async with listed(server) as window:
        window.contents.commands.export.trigger()
        await save_as(window.contents, str(tmp_path / name), form)
        assert names_in(tmp_path) == [written]
        start = (tmp_path / written).read_bytes()[:9]
        kind = written.rpartition(".")[2].lower()
        begin = {"csv": b"\xef\xbb\xbf", "html": b"<!DOCTYPE", "htm": b"<!DOCTYPE", "json": b"{"}
        assert start.startswith(begin[kind])


@pytest.mark.parametrize("replaces", [False, True])
async def test_a_file_that_the_dialog_did_not_ask_about_is_not_replaced_unasked(
    server: LoopbackServer, tmp_path: Path, *, replaces: bool
) -> None:
    there = tmp_path / "of 12.09.csv"
    there.write_text("precious")
    async with listed(server) as window:
        window.contents.commands.export.trigger()
        await save_as(window.contents, str(tmp_path / "of 12.09"))
        box = await the_dialog()
        assert isinstance(box, QuestionDialog)
        assert there.name in box.text.text()
        (box.yes if replaces else box.no).click()
        await back_in(window)
        if replaces:
            await until(lambda: there.read_text() != "precious")
            exporting = window.contents.exports._exporting
            assert exporting is not None
            await exporting
        else:
            assert window.contents.exports._exporting is None
            assert there.read_text() == "precious"


async def test_another_form_changes_only_an_ending_that_stands_for_one(
    server: LoopbackServer, tmp_path: Path
) -> None:
    async with listed(server) as window:
        window.contents.commands.export.trigger()
        dialog = await the_dialog()
        assert isinstance(dialog, QFileDialog)
        for typed, becomes in (("a.csv", "a.html"), ("of 12.09", "of 12.09.html")):
            dialog.selectFile(str(tmp_path / typed))
            dialog.filterSelected.emit("Report to read or print (*.html)")
            assert [Path(name).name for name in dialog.selectedFiles()] == [becomes]
        dialog.setDirectory("/")
        dialog.selectFile("")
        dialog.filterSelected.emit("Data for programs (*.json)")
        assert dialog.defaultSuffix() == "json"
        dialog.reject()


async def test_the_sample_says_that_it_is_one(server: LoopbackServer, tmp_path: Path) -> None:
    async with listed(server, demo=True) as window:
        window.contents.commands.export.trigger()
        dialog = await the_dialog()
        assert isinstance(dialog, QFileDialog)
        assert Path(dialog.selectedFiles()[0]).name == "useapi-sample.csv"
        await save_as(window.contents, str(tmp_path / "sample.html"))
        report = (tmp_path / "sample.html").read_text()
        assert "Sample data: none of this is real" in report
        assert "As told by" not in report
