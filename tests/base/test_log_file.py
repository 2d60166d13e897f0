"""The log file."""

import logging
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base.log_file import start_logging
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from tests.support.documents import fake_api_token, fake_discord_token

log = logging.getLogger("app.test")
Start = Callable[..., logging.Handler | None]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts logging, and ends it after the test."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level

    def begin(
        folder: Path, secrets: HeldSecrets | None = None, level: int = logging.INFO
    ) -> logging.Handler | None:
        return start_logging(folder, secrets or HeldSecrets(), level)

    yield begin
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def text(folder: Path) -> str:
    return (folder / "inspector.log").read_text("utf-8")


def test_it_is_written_for_its_owner_alone(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "state"
    assert start(folder)
    log.info("started %s", "well")
    log.debug("not this")
    assert text(folder).endswith("INFO app.test: started well\n")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "inspector.log").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert start(tmp_path / "file") is None
    assert start(tmp_path / "file" / "below") is None
    log.error("goes nowhere, and nothing breaks")


def test_secrets_are_taken_out_by_shape_and_by_name(start: Start, tmp_path: Path) -> None:
    secrets = HeldSecrets()
    start(tmp_path, secrets)
    unusual, odd = "an-unusual-token-of-ours", "0dd.d1scord-token_of-theirs"
    secrets.hold_api_token(Secret(unusual))  # known only later
    secrets.hold_discord_tokens([Secret(odd)])
    held = (fake_api_token(), fake_discord_token(), unusual, odd)
    for found in held:
        log.warning("the answer was %s", found)
        try:
            raise ValueError(f"refused: {found}")  # noqa: TRY301
        except ValueError:
            log.exception("failed with %r", found)
    written = text(tmp_path)
    assert written.count("ValueError: refused: ••••••") == 4
    assert written.count("the answer was ••••••") == 4
    for found in held:
        assert found not in written


def test_what_talks_too_much_is_quiet(start: Start, tmp_path: Path) -> None:
    start(tmp_path, level=logging.DEBUG)
    for name in ("qasync", "httpx", "httpcore", "keyring", "asyncio", "jeepney", "secretstorage"):
        logging.getLogger(f"{name}.deep").info("arguments and results")
        logging.getLogger(f"{name}.deep").warning("this counts")
    assert "arguments" not in text(tmp_path)
    assert text(tmp_path).count("this counts") == 7


def test_it_does_not_grow_for_ever(start: Start, tmp_path: Path) -> None:
    start(tmp_path)
    for _ in range(450):
        log.info("x" * 10_000)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["inspector.log", "inspector.log.1", "inspector.log.2"]
    for path in tmp_path.iterdir():
        assert path.stat().st_size <= 1_000_000
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_others_could_read_is_closed_to_them(start: Start, tmp_path: Path) -> None:
    (tmp_path / "inspector.log").touch(mode=0o644)
    start(tmp_path)
    assert stat.S_IMODE((tmp_path / "inspector.log").stat().st_mode) == 0o600


def test_a_line_that_cannot_be_written_is_not_printed_instead(
    start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The standard library's way would put the arguments, as they are, on stderr."""
    handler = start(tmp_path)
    assert handler is not None
    handler.handle(log.makeRecord("a", logging.ERROR, "", 0, "of %d", (fake_api_token(),), None))
    log.error("after it")
    assert fake_api_token() not in capsys.readouterr().err
    assert text(tmp_path).endswith("after it\n")
