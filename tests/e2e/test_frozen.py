"""What people download: built here as for them, and tried where nothing of ours is."""

import filecmp
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from tests.e2e import test_first_run as story
from tests.support import certificates, frozen
from tests.support.bare_system import BareSystem
from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token
from tests.support.portal import LookPortal
from tests.support.program import Program
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

MB = 1_000_000
HOME = "/home/someone"

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def products() -> Path:
    return frozen.products()


@pytest.fixture(scope="module")
def folder(products: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpacked as a person does it, in a place as people have them."""
    place = tmp_path_factory.mktemp("Prüfling – 検査 mit Leerzeichen")
    (archive,) = products.glob("*.tar.xz")
    with tarfile.open(archive) as packed:
        packed.extractall(place, filter="tar")
    return place / frozen.NAME


@pytest.fixture
def nothing(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing in it: no Python, no locale, no display."""
    (tmp_path / "empty").mkdir()
    return {"PATH": str(tmp_path / "empty"), "HOME": str(tmp_path)}


def run(
    folder: Path, *options: str, environ: dict[str, str], given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [folder / frozen.NAME, *options],
        env=environ, cwd="/", input=given, capture_output=True, encoding="utf-8", timeout=120,
        check=False,
    )  # fmt: skip


def items(told: str) -> dict[str, str]:
    """What a self-check says of each item; all of them are well."""
    lines = [line.split(maxsplit=2) for line in told.splitlines()]
    assert {verdict for verdict, _, _ in lines} == {"ok"}, told
    return {name: what for _, name, what in lines}


# ---- The folder -------------------------------------------------------------------------------


def test_all_that_is_promised_is_made(products: Path) -> None:
    made = sorted(path.suffix for path in products.iterdir() if path.is_file())
    assert made == [".deb", ".json", ".txt", ".xz"]
    subprocess.run(
        ["sha256sum", "--check", *products.glob("SHA256SUMS*")], cwd=products, check=True
    )


def test_it_is_whole_with_nothing_around_it(folder: Path, nothing: dict[str, str]) -> None:
    done = run(folder, "--self-check", environ=nothing)
    assert done.returncode == 0, done.stdout + done.stderr
    told = items(done.stdout)
    assert list(told) == [
        "program", "modules", "resources", "keyring", "TLS", "icons", "translations", "window",
    ]  # fmt: skip
    assert "frozen" in told["program"]
    assert "sample/pixverse-v1.json, " in told["resources"]
    assert "report.css, report.html, licences.txt" in told["resources"]
    assert "43 sample accounts on offscreen" in told["window"]
    assert done.stderr == ""


def test_it_finds_that_something_is_missing(folder: Path, nothing: dict[str, str]) -> None:
    sample = folder / "_internal" / "app" / "resources" / "sample" / "pixverse-v1.json"
    away = sample.rename(sample.with_suffix(".away"))
    try:
        done = run(folder, "--self-check", environ=nothing)
    finally:
        away.rename(sample)
    assert done.returncode == 1
    assert (
        "FAILED  resources     ResourceMissingError (name sample/pixverse-v1.json)" in done.stdout
    )


def test_it_checks_without_a_window(folder: Path, nothing: dict[str, str]) -> None:
    done = run(folder, "--check", "--demo", environ=nothing)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Status")
    assert "Channels: 12 " in done.stdout


def test_it_trusts_what_this_computer_trusts_and_nobody_else(
    folder: Path, nothing: dict[str, str], tmp_path: Path
) -> None:
    authority = trustme.CA()
    trusted = {"SSL_CERT_FILE": str(certificates.authority_file(authority, tmp_path))}
    with LoopbackServer(tls=certificates.issued(authority, "127.0.0.1")) as server:
        options = ("--check", "--token-stdin", "--api-url", server.origin)
        token = fake_api_token("of the frozen program")
        done = run(folder, *options, environ=nothing | trusted, given=token)
        assert (done.returncode, done.stderr) == (0, "")
        assert "Channels: 3 " in done.stdout
        assert [request.token for request in server.requests] == [token]
        done = run(folder, *options, environ=nothing, given=token)
        assert done.returncode != 0
        assert "certificate" in done.stderr
        assert len(server.requests) == 1


@pytest.fixture
def on_desktop(folder: Path, nothing: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The stories of `test_first_run` are those of the frozen program now."""

    def started(desktop: Desktop, server: LoopbackServer) -> Program:
        command = [str(folder / frozen.NAME)]
        address = ("--api-url", server.origin)
        return Program(desktop, *address, command=command, environ={"PATH": nothing["PATH"]})

    monkeypatch.setattr(story, "started", started)


@pytest.mark.usefixtures("on_desktop")
def test_the_main_job(desktop: Desktop, server: LoopbackServer) -> None:
    story.test_paste_check_see_restart_forget(desktop, server)


@pytest.mark.usefixtures("on_desktop")
def test_a_refused_token(desktop: Desktop, server: LoopbackServer) -> None:
    story.test_a_refused_token_leads_to_the_token_field(desktop, server)


def test_on_a_desktop_it_knows_the_keyring_and_the_screen(folder: Path, desktop: Desktop) -> None:
    done = run(folder, "--self-check", environ=desktop.environ)
    told = items(done.stdout)
    assert told["keyring"] == "SecretService: GNOME Keyring"
    assert "43 sample accounts on xcb" in told["window"]


def test_it_follows_the_desktop_into_the_dark(folder: Path, desktop: Desktop) -> None:
    def brightness() -> int:
        """Of the middle of the screen, with all that is written there."""
        picture = QImage(str(desktop.screenshot(desktop.folder / "screen.png")))
        middle = QRect(0, 0, 300, 300)
        middle.moveCenter(picture.rect().center())
        one = picture.copy(middle).scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
        return one.pixelColor(0, 0).lightness()

    command = [str(folder / frozen.NAME)]
    environ = {"XDG_CURRENT_DESKTOP": "GNOME"}
    with LookPortal(desktop) as portal:
        portal.set_dark(False)
        with Program(desktop, "--demo", command=command, environ=environ) as program:
            program.accessible.find("table", "Accounts")
            wait_until(lambda: brightness() > 200, what="the window to be light")
            portal.set_dark(True)
            wait_until(lambda: brightness() < 80, what="the window to be dark")
            program.close_window()
            program.ended_well()


BROWSER = """#!/bin/sh
printf '%s\n' "$@" "LD_LIBRARY_PATH=$LD_LIBRARY_PATH" "QT_PLUGIN_PATH=$QT_PLUGIN_PATH" >{told}.new
/bin/mv {told}.new {told}
"""


def test_a_browser_finds_its_own_libraries(
    folder: Path, desktop: Desktop, nothing: dict[str, str]
) -> None:
    told = desktop.folder / "told"
    browser = Path(nothing["PATH"], "xdg-open")
    browser.write_text(BROWSER.format(told=told), encoding="utf-8")
    browser.chmod(0o755)
    command = [str(folder / frozen.NAME)]
    environ = {"PATH": nothing["PATH"], "LD_LIBRARY_PATH": "/its/own"}
    with Program(desktop, command=command, environ=environ) as program:
        program.accessible.find(name="Where is my token?").press()
        wait_until(told.exists, what="the browser to be started")
        program.close_window()
        program.ended_well()
    page, libraries, plugins = told.read_text("utf-8").splitlines()
    assert page.startswith("https://useapi.net/")
    assert (libraries, plugins) == ("LD_LIBRARY_PATH=/its/own", "QT_PLUGIN_PATH=")


# ---- What is in it ----------------------------------------------------------------------------


def test_it_is_small(products: Path, folder: Path) -> None:
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    (archive,) = products.glob("*.tar.xz")
    assert size <= 140 * MB
    assert archive.stat().st_size <= 42 * MB


def test_no_library_is_missing(folder: Path) -> None:
    environ = {"LD_LIBRARY_PATH": str(folder / "_internal"), "PATH": os.environ["PATH"]}
    told = {
        path.relative_to(folder).as_posix(): subprocess.run(
            ["ldd", path], env=environ, capture_output=True, text=True, check=True
        ).stdout
        for path in frozen.elf_files(folder)
    }
    missing = {name: lines for name, lines in told.items() if "not found" in lines}
    assert missing == {}


def test_a_second_build_is_the_same(products: Path) -> None:
    one, other = products / frozen.NAME, frozen.second_folder()
    names = sorted(path.relative_to(one) for path in one.rglob("*"))
    assert names == sorted(path.relative_to(other) for path in other.rglob("*"))
    files = [name for name in names if (one / name).is_file()]
    assert files
    same, different, strange = filecmp.cmpfiles(one, other, files, shallow=False)
    assert (len(same), different, strange) == (len(files), [], [])


# ---- In a system that has nothing else --------------------------------------------------------


@pytest.fixture(scope="module")
def system(products: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareSystem]:
    with BareSystem(tmp_path_factory.mktemp("bare") / "system") as bare:
        (package,) = products.glob("*.deb")
        bare.install(package)
        yield bare


def test_the_package_brings_a_whole_program(system: BareSystem, desktop: Desktop) -> None:
    # The X server listens in the abstract namespace as well, which a chroot does not hide.
    environ = {"HOME": HOME, "DISPLAY": desktop.environ["DISPLAY"]}
    told = items(system.run(frozen.NAME, "--self-check", environ=environ))
    assert "43 sample accounts on xcb" in told["window"]
    assert told["keyring"].startswith("SecretService: none")


def test_the_package_lists_the_accounts(system: BareSystem) -> None:
    told = system.run(frozen.NAME, "--check", "--demo", environ={"HOME": HOME})
    assert "Channels: 12 " in told


def test_the_desktop_can_read_what_the_package_tells_it(system: BareSystem) -> None:
    share = system.folder / "usr" / "share"
    (entry,) = (share / "applications").glob("*.desktop")
    subprocess.run(["desktop-file-validate", entry], check=True)
    (description,) = (share / "metainfo").glob("*.xml")
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", description]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_without_the_package_only_the_settings_are_left(system: BareSystem) -> None:
    """The last one: it takes the package away."""
    system.run(frozen.NAME, "--check", "--demo", environ={"HOME": HOME})
    files = system.run("dpkg-query", "--listfiles", frozen.NAME).splitlines()
    own = [path for path in files if "pixverse" in path]
    assert len(own) > 100
    system.run("dpkg", "--purge", frozen.NAME)
    left = system.paths_named("pixverse")
    assert left
    assert [path for path in left if not path.startswith(HOME)] == []
