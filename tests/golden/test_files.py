"""The kept outputs as a whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.golden import files


def test_each_kept_file_is_compared_and_none_is_missing() -> None:
    if not files.is_writing():
        assert files.kept_names() == files.all_names()


def test_another_output_is_told_line_by_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "KEPT", tmp_path)
    monkeypatch.delenv(files.WRITE, raising=False)
    name = "sample/en/export.csv"
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"one\r\ntwo\r\n")
    files.compare({name: "one\r\ntwo\r\n"})
    with pytest.raises(AssertionError, match=r"(?s)-two\\r\n\+2\\r"):
        files.compare({name: "one\r\n2\r\n"})
    with pytest.raises(AssertionError, match=r"-two\\r\n\+two\n"):
        files.compare({name: "one\r\ntwo\n"})
    with pytest.raises(AssertionError, match="is missing"):
        files.compare({"sample/de/export.csv": "one"})
    with pytest.raises(AssertionError, match="not in `all_names`"):
        files.compare({"sample/de/export.pdf": "one"})


def test_in_ci_nothing_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(files, "KEPT", tmp_path)
    monkeypatch.setenv(files.WRITE, "1")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(AssertionError, match="is missing"):
        files.compare({"sample/en/export.csv": "one"})
    monkeypatch.delenv("CI")
    files.compare({"sample/en/export.csv": "one"})
    assert (tmp_path / "sample/en/export.csv").read_text() == "one"


def test_in_ci_the_command_refuses() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.golden"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "CI": "true"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "never written" in done.stderr
