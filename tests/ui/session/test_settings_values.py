"""Settings files with values that make no sense, or that a newer version wrote."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from app.ui.session.settings import Settings
from app.ui.session.settings_file import SettingsFile, understood


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config")


GOOD: dict[str, Any] = {
    "theme": "dark",
    "language": "de",
    "keep_token": False,
    "connected": True,
    "profile": "work",
    "profiles": ["default", "work"],
    "kept_in": ['["work", "KeePassXC", "Passwords"]'],
    "leftovers": ["job"],
    "check_on_start": False,
    "repeat_minutes": 15,
    "notify": True,
    "share_safe": True,
    "ask_retired": True,
    "views": ['["work", "kling-v1"]'],
    "clear_clipboard_seconds": 60,
    "show_details": False,
    "splitter": "01",
    "splitter_below": "02",
    "window_geometry": "03",
    "column_layout": ["channel=200", "-server=180"],
    "sorting": ["-server"],
}
ODD: list[Any] = [None, {}, {"a": 1}, 1.5, -7, 10**30, "\n", "\ud800", 7, "yes", True, [7], 15.0]


def is_odd(name: str, value: Any) -> bool:
    """Whether none of the rules would let a setting have it; those that it may have are no test."""
    usual = getattr(Settings(), name)
    if isinstance(usual, list):
        return not isinstance(value, list)
    between = {"repeat_minutes": range(1_441), "clear_clipboard_seconds": range(5, 601)}
    if type(value) is not type(usual):
        return True
    return value in {"\n", "\ud800"} or (name in between and value not in between[name])


def test_each_setting_is_tried() -> None:
    assert set(GOOD) == {each.name for each in fields(Settings)}
    assert understood(GOOD) == Settings(**GOOD)


@pytest.mark.parametrize("value", ODD, ids=ascii)
@pytest.mark.parametrize("name", GOOD)
def test_an_odd_value_loses_itself_alone(file: SettingsFile, name: str, value: Any) -> None:
    file.path.parent.mkdir()
    file.path.write_text(json.dumps({**GOOD, name: value, "of_tomorrow": {"deep": ["\ud800"]}}))
    settings = file.load()
    if is_odd(name, value):
        usual = True if name == "share_safe" else getattr(Settings(), name)
        assert settings == Settings(**{**GOOD, name: usual})
    assert file.problem == ""
    assert list(file.path.parent.iterdir()) == [file.path]
    settings.theme = "light"
    assert file.save(settings)
    written = json.loads(file.path.read_bytes())
    assert written["of_tomorrow"] == {"deep": ["\ud800"]}
    assert SettingsFile(file.path.parent).load() == settings


def test_good_names_among_odd_ones_are_kept(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    names = ["default", 7, None, "", "work", ["x"], "a\nb", "work", "\ud800"]
    file.path.write_text(json.dumps({"profiles": names}))
    assert file.load().profiles == ["default", "work"]


# ---- A newer version --------------------------------------------------------------------------

NEWER = {
    **GOOD,
    "version": 7,
    "theme": {"name": "dark", "accent": "blue"},
    "repeat_minutes": 2.5,
    "share_safe": "ids",
    "services": ["runway-v1"],
}


def test_the_file_of_a_newer_version_is_read_for_what_is_understood(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(json.dumps(NEWER))
    settings = file.load()
    known = GOOD | {"theme": "system", "repeat_minutes": 0, "share_safe": True}
    assert settings == Settings(**known)


def test_the_file_of_a_newer_version_keeps_what_was_not_changed_here(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(json.dumps(NEWER))
    settings = file.load()
    settings.notify = False
    settings.profiles.append("third")
    assert file.save(settings)
    changed = {"notify": False, "profiles": ["default", "work", "third"]}
    assert json.loads(file.path.read_bytes()) == NEWER | changed
