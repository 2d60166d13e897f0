"""Is there a screen? Asked of real sockets."""

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ui.desktop.display import has_display

LINUX = "linux"


@contextmanager
def listening(kind: int, address: object) -> Iterator[socket.socket]:
    with socket.socket(kind, socket.SOCK_STREAM) as server:
        server.bind(address)  # type: ignore[arg-type]
        server.listen()
        yield server


def test_off_linux_there_always_is_one() -> None:
    assert has_display({}, "win32")
    assert has_display({}, "darwin")


def test_without_anything_there_is_none() -> None:
    assert not has_display({}, LINUX)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "eglfs"])
def test_some_ways_to_draw_need_no_server(platform: str) -> None:
    assert has_display({"QT_QPA_PLATFORM": platform}, LINUX)


@pytest.mark.parametrize("platform", ["xcb", "wayland", ""])
def test_others_do(platform: str) -> None:
    assert not has_display({"QT_QPA_PLATFORM": platform}, LINUX)


@pytest.mark.parametrize("display", [":9731", "unix:9731", ":9731.0"])
@pytest.mark.parametrize("abstract", [True, False], ids=["abstract", "file"])
def test_an_x_server_on_this_computer(display: str, *, abstract: bool) -> None:
    folder = Path(tempfile.gettempdir()) / ".X11-unix"
    path = folder / "X9731"
    assert not has_display({"DISPLAY": display}, LINUX)
    if not abstract:
        folder.mkdir(exist_ok=True)
    try:
        with listening(socket.AF_UNIX, f"\0{path}" if abstract else str(path)):
            assert has_display({"DISPLAY": display}, LINUX)
        assert not has_display({"DISPLAY": display}, LINUX)  # the file alone is not enough
    finally:
        path.unlink(missing_ok=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_x_server_by_network(host: str) -> None:
    for number in range(9_000, 9_050):
        try:
            with listening(socket.AF_INET, ("127.0.0.1", 6_000 + number)):
                assert has_display({"DISPLAY": f"{host}:{number}.0"}, LINUX)
        except OSError:
            continue  # taken by someone else
        assert not has_display({"DISPLAY": f"{host}:{number}.0"}, LINUX)
        return
    raise AssertionError("no port is free")


@pytest.mark.parametrize("display", ["", "nonsense", ":", ":x", ":1x", "::", "host:"])
def test_what_is_no_display(display: str) -> None:
    assert not has_display({"DISPLAY": display}, LINUX)


def test_a_wayland_compositor(tmp_path: Path) -> None:
    short = Path(tempfile.mkdtemp())  # the paths of sockets are limited
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(short)}
    assert not has_display(environ, LINUX)
    with listening(socket.AF_UNIX, str(short / "wayland-7")):
        assert has_display(environ, LINUX)
        absolute = environ | {"WAYLAND_DISPLAY": str(short / "wayland-7")}
        assert has_display(absolute, LINUX)
        assert not has_display({"XDG_RUNTIME_DIR": str(short)}, LINUX)
    assert not has_display(environ, LINUX)
    (short / "wayland-7").unlink()
    short.rmdir()
    assert not has_display(environ | {"XDG_RUNTIME_DIR": str(tmp_path)}, LINUX)


def test_the_environment_of_the_process_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert has_display()
