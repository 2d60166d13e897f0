"""The settings file."""

import json
import logging
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from app.ui.session.settings import Settings
from app.ui.session.settings_file import SettingsFile

CHANGED = Settings(
    theme="dark", keep_token=False, window_geometry="00ff", column_layout=["channel=200"]
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config")


def test_a_first_start_has_the_usual_settings_and_writes_nothing(file: SettingsFile) -> None:
    assert file.load() == Settings()
    assert file.problem == ""
    assert not file.path.parent.exists()


def test_what_was_saved_is_loaded(file: SettingsFile) -> None:
    assert file.save(CHANGED)
    assert file.load() == CHANGED
    assert file.save(Settings())
    assert file.load() == Settings()
    assert file.problem == ""
    assert [path.name for path in file.path.parent.iterdir()] == [file.path.name]


def test_two_windows_keep_what_the_other_one_changed(tmp_path: Path) -> None:
    ours, theirs = SettingsFile(tmp_path), SettingsFile(tmp_path)
    assert ours.save(Settings(profiles=["default", "Old"]))
    mine, other = ours.load(), theirs.load()
    mine.profiles.append("Client")
    mine.profiles.remove("Old")
    mine.theme = "dark"
    assert ours.save(mine)
    other.language = "de"
    other.profiles.append("Studio")
    assert theirs.save(other)
    assert SettingsFile(tmp_path).load() == Settings(
        theme="dark", language="de", profiles=["default", "Old", "Studio", "Client"]
    )


def test_two_windows_keep_what_each_knows_of_the_keyring(tmp_path: Path) -> None:
    ours, theirs = SettingsFile(tmp_path), SettingsFile(tmp_path)
    assert ours.save(Settings(leftovers=["Old"]))
    mine, other = ours.load(), theirs.load()
    mine.kept_in = ['["default", "KWallet", "kdewallet"]']
    mine.leftovers = ["Old", "Former"]
    assert ours.save(mine)
    other.kept_in = ['["Studio", "KeePassXC", "Passwords"]']
    other.leftovers = []
    assert theirs.save(other)
    found = SettingsFile(tmp_path).load()
    assert {*found.kept_in} == {*mine.kept_in, *other.kept_in}
    assert found.leftovers == ["Former"]


def test_what_is_only_for_this_run_is_not_written(file: SettingsFile) -> None:
    assert file.save(Settings(profile="Chosen"))
    settings = file.load()
    settings.profile = "Given"
    file.know(settings)
    settings.theme = "dark"
    assert file.save(settings)
    assert file.load() == Settings(profile="Chosen", theme="dark")


def test_only_its_owner_can_read_it(file: SettingsFile) -> None:
    before = os.umask(0)
    try:
        file.save(CHANGED)
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
        file.path.chmod(0o644)
        file.save(CHANGED)
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"theme": "\xff"}',
        b"\x00\x01\x02",
        b"[" * 100_000,
        b'{"repeat_minutes": ' + b"9" * 5_000 + b"}",
        b'{"repeat_minutes": 1',
        b'{"share_safe": tru',
        b'{"share_safe": false, "more": {"share_safe": true}',
    ],
    ids=range(11),
)
def test_a_file_that_cannot_be_read_is_set_aside_and_told_of(
    file: SettingsFile, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """And since the file may have said so, ids are hidden from then on."""
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert file.load() == Settings(share_safe=True)
    assert file.problem
    assert "could not be read" in caplog.text
    assert set_aside(file) == {"settings.unreadable.json": content}
    again = SettingsFile(file.path.parent)  # also if the program was killed before it saved any
    assert again.load() == Settings(share_safe=True)
    assert again.save(CHANGED)
    assert again.load() == CHANGED
    assert again.problem == ""


def set_aside(file: SettingsFile) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in file.path.parent.iterdir()
        if path.name != file.path.name
    }


@pytest.mark.parametrize(
    ("ending", "repeat"), [(b',"repeat_minutes":15,}', 15), (b',"notify":fal', 0), (b",,", 0)]
)
def test_what_is_whole_in_a_broken_file_is_kept(
    file: SettingsFile, ending: bytes, repeat: int
) -> None:
    file.path.parent.mkdir()
    begun = '{"version":1,"theme":"dark","share_safe":false,"profiles":["default","Büro","work"]'
    file.path.write_bytes(begun.encode() + ending)
    expected = Settings(
        theme="dark", profiles=["default", "Büro", "work"], repeat_minutes=repeat, share_safe=False
    )
    assert file.load() == expected
    assert SettingsFile(file.path.parent).load() == expected


def test_the_names_before_a_cut_are_kept(file: SettingsFile) -> None:
    """Behind each is a token in the keyring."""
    file.path.parent.mkdir()
    file.path.write_bytes(b'{"share_safe": true, "profiles": ["default", "a \\"b\\"", "wor')
    assert file.load() == Settings(share_safe=True, profiles=["default", 'a "b"'])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_an_editor_may_save_it_in_its_own_way(file: SettingsFile, encoding: str) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes('{"theme": "dark", "profiles": ["Büro"]}'.encode(encoding))
    assert file.load() == Settings(theme="dark", profiles=["Büro"])
    assert file.problem == ""
    assert set_aside(file) == {}


def test_a_second_accident_leaves_what_the_first_one_left(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    accidents = [b'{"theme": "dark"', b'{"theme": "light"', b'{"theme": "dark"', b"{"]
    for content in accidents:
        file.path.write_bytes(content)
        SettingsFile(file.path.parent).load()
    assert set_aside(file) == {
        "settings.unreadable.json": accidents[0],
        "settings.unreadable-2.json": accidents[1],
        "settings.unreadable-3.json": accidents[3],
    }


def test_what_stands_in_the_way_of_a_damaged_file_stays(file: SettingsFile) -> None:
    (file.path.parent / "settings.unreadable.json").mkdir(parents=True)
    file.path.write_bytes(b"{")
    assert file.load() == Settings(share_safe=True)
    assert (file.path.parent / "settings.unreadable-2.json").read_bytes() == b"{"
    assert SettingsFile(file.path.parent).load() == Settings(share_safe=True)


def test_a_file_that_broke_while_the_window_was_open_is_set_aside(file: SettingsFile) -> None:
    assert file.save(Settings())
    file.path.write_bytes(b"{")
    assert file.save(CHANGED)
    assert SettingsFile(file.path.parent).load() == CHANGED
    assert set_aside(file) == {"settings.unreadable.json": b"{"}


def test_what_a_later_version_wrote_does_no_harm(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(json.dumps({"theme": "dark", "of_tomorrow": {"deep": [1]}}))
    assert file.load() == Settings(theme="dark")
    assert file.problem == ""


def test_the_layout_that_earlier_versions_wrote_costs_no_other_setting(file: SettingsFile) -> None:
    """They kept the columns as a text of Qt's, under another name."""
    file.path.parent.mkdir()
    kept = {"profiles": ["default", "Work"], "columns": "000000ff", "columns_version": 1}
    file.path.write_text(json.dumps(kept))
    assert file.load() == Settings(profiles=["default", "Work"])
    assert file.problem == ""


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    file = SettingsFile(tmp_path / "config")
    assert file.load() == Settings()
    assert not file.save(CHANGED)
    assert file.problem


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """A folder in the place of the file: what even the administrator cannot overwrite."""
    file = SettingsFile(tmp_path)
    (file.path / "inside").mkdir(parents=True)
    assert not file.save(CHANGED)
    assert file.problem
    assert (file.path / "inside").is_dir()


def test_it_is_where_the_platform_keeps_such_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    path = SettingsFile().path
    assert tmp_path in path.parents
    assert path.parent.name == "pixverse-account-inspector"
    assert not path.parent.exists()


def test_a_failure_to_save_is_told_once_and_anew_after_it_worked(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    told: list[Any] = []
    file.tell = told.append
    file.path.mkdir()
    assert not file.save(CHANGED)
    assert not file.save(CHANGED)
    assert [(error.kind, error.facts()) for error in told] == [
        ("settings_not_written", {"reason": "not_a_file"})
    ]
    file.path.rmdir()
    assert file.save(CHANGED)
    file.path.unlink()
    file.path.mkdir()
    assert not file.save(CHANGED)
    assert len(told) == 2
