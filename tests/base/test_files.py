"""Files are written whole or not at all: on a full disk, in a locked folder, when interrupted."""

import errno
import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base import files
from app.base.files import write_atomically
from app.base.program_errors import FileNotWrittenError
from app.guidance.guide import guide

OLD = b"the old content"
NOBODY = 65534

WRITE_AND_TELL = """
import contextlib, os, resource, sys
from pathlib import Path
from app.base.program_errors import FileNotWrittenError
from app.base.files import write_atomically

@contextlib.contextmanager
def at_most_64_kb():
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))

@contextlib.contextmanager
def as_nobody():
    before = os.geteuid()
    os.seteuid({nobody} if before == 0 else before)
    yield
    os.seteuid(before)

with {circumstance}:
    try:
        write_atomically(Path(sys.argv[1]), b"x" * 200_000)
    except FileNotWrittenError as error:
        told = f"{{error.reason}} {{error.name}}"
    else:
        told = "written"
print(told)
"""


def _write_in_child(path: Path, circumstance: str) -> str:
    """Writes 200 kB in a process of its own, under a circumstance; returns what came of it."""
    program = WRITE_AND_TELL.format(circumstance=circumstance, nobody=NOBODY)
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr
    return done.stdout.strip()


def _assert_nothing_left(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} <= {"file"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """One that is there already, readable by all."""
    path = tmp_path / "file"
    path.write_bytes(OLD)
    path.chmod(0o644)
    return path


class TestWritten:
    def test_a_new_file_is_its_owner_s_only(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        before = os.umask(0)
        try:
            write_atomically(path, b"\x00content\r\n")
        finally:
            os.umask(before)
        assert path.read_bytes() == b"\x00content\r\n"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        _assert_nothing_left(tmp_path)

    def test_an_old_one_is_replaced_and_no_more_readable_by_all(self, file: Path) -> None:
        inode = file.stat().st_ino
        write_atomically(file, b"new")
        assert file.read_bytes() == b"new"
        assert file.stat().st_ino != inode
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        _assert_nothing_left(file.parent)

    def test_nothing_can_be_written_too(self, file: Path) -> None:
        write_atomically(file, b"")
        assert file.read_bytes() == b""

    def test_a_link_stays_and_what_it_points_to_is_replaced(
        self, file: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        link = tmp_path_factory.mktemp("elsewhere") / "link"
        link.symlink_to(file)
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert file.read_bytes() == b"new"

    def test_names_may_be_strange(self, tmp_path: Path) -> None:
        for name in ("-rf", "a\nb", "ü☃", "." + "x" * 250):
            write_atomically(tmp_path / name, b"new")
            assert (tmp_path / name).read_bytes() == b"new"

    def test_a_reader_sees_the_old_or_the_new_and_never_half(self, file: Path) -> None:
        contents = {OLD, b"a" * 500_000, b"b" * 500_000}
        seen: list[bool] = []
        stop = threading.Event()

        def read() -> None:
            while not stop.is_set():
                seen.append(file.read_bytes() in contents)

        reader = threading.Thread(target=read)
        reader.start()
        for _ in range(50):
            for content in contents - {OLD}:
                write_atomically(file, content)
        stop.set()
        reader.join()
        assert seen
        assert all(seen)


class TestFullDisk:
    def test_a_file_too_large_for_its_process(self, file: Path) -> None:
        assert _write_in_child(file, "at_most_64_kb()") == "disk_full file"
        assert file.read_bytes() == OLD
        _assert_nothing_left(file.parent)

    def test_a_disk_without_room(self, small_disk: Path) -> None:
        (small_disk / "file").write_bytes(OLD)
        small = "contextlib.nullcontext()" if small_disk.is_mount() else "at_most_64_kb()"
        assert _write_in_child(small_disk / "file", small) == "disk_full file"
        assert (small_disk / "file").read_bytes() == OLD
        _assert_nothing_left(small_disk)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """64 kB of it, where this may be mounted; else an ordinary folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    is_mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    yield folder
    if is_mounted:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def forbidden_folder() -> Iterator[Path]:
    """Everyone may look into it, nobody but the administrator may write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "file").write_bytes(OLD)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


class TestRefused:
    def test_a_folder_that_may_not_be_written(self, forbidden_folder: Path) -> None:
        assert _write_in_child(forbidden_folder / "file", "as_nobody()") == "not_allowed file"
        assert (forbidden_folder / "file").read_bytes() == OLD
        _assert_nothing_left(forbidden_folder)

    def test_no_folder(self, tmp_path: Path, file: Path) -> None:
        for path in (tmp_path / "gone" / "x", file / "x"):
            with pytest.raises(FileNotWrittenError) as caught:
                write_atomically(path, b"")
            assert caught.value.reason == "no_folder"
        _assert_nothing_left(tmp_path)

    def test_what_is_no_file_is_not_replaced(self, tmp_path: Path) -> None:
        folder, pipe = tmp_path / "folder", tmp_path / "pipe"
        folder.mkdir()
        os.mkfifo(pipe)
        for path in (folder, pipe):
            with pytest.raises(FileNotWrittenError) as caught:
                write_atomically(path, b"")
            assert caught.value.reason == "not_a_file"
        assert folder.is_dir()
        assert pipe.is_fifo()
        assert len(list(tmp_path.iterdir())) == 2

    @pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
    def test_a_name_that_no_file_can_have(self, name: str, tmp_path: Path) -> None:
        with pytest.raises(FileNotWrittenError) as caught:
            write_atomically(tmp_path / name, b"")
        assert caught.value.reason == "bad_name"
        assert not list(tmp_path.iterdir())

    @pytest.mark.parametrize(
        ("number", "reason"),
        [
            (errno.ENOSPC, "disk_full"),
            (errno.EDQUOT, "disk_full"),
            (errno.EROFS, "read_only"),
            (errno.EPERM, "not_allowed"),
            (errno.EBUSY, "in_use"),
            (errno.EIO, "other"),
        ],
    )
    def test_what_a_system_may_say_at_the_last_moment(
        self, number: int, reason: str, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(_descriptor: int) -> None:
            raise OSError(number, os.strerror(number), "a name that nobody needs to see")

        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(FileNotWrittenError) as caught:
            write_atomically(file, b"new")
        assert caught.value.facts() == {"reason": reason, "name": "file"}
        assert str(file.parent) not in str(caught.value)
        assert file.read_bytes() == OLD
        _assert_nothing_left(file.parent)

    def test_windows_has_its_own_numbers(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        class SharingViolationError(PermissionError):
            winerror = 32

        def refuse(_descriptor: int) -> None:
            raise SharingViolationError(errno.EACCES, "in use")

        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(FileNotWrittenError) as caught:
            write_atomically(file, b"new")
        assert caught.value.reason == "in_use"

    def test_an_interrupted_one_leaves_nothing(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupt(_descriptor: int) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(file, b"new")
        assert file.read_bytes() == OLD
        _assert_nothing_left(file.parent)


def test_every_reason_has_words_of_its_own() -> None:
    reasons = {*files._REASONS.values(), *files._WINDOWS_REASONS.values(), "other"}
    assert len(reasons) == 8
    summaries = {guide(FileNotWrittenError(reason=one, name="a.csv")).summary for one in reasons}
    assert len(summaries) == len(reasons)
    assert all("“a.csv”" in summary for summary in summaries)
