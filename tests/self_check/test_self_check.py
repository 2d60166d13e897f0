"""``--self-check`` from the source; `tests.e2e.test_frozen` has it in the frozen program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import ProxySettingError, TrustSettingError
from app.base.program_errors import ResourceMissingError
from app.self_check import items

ROOT = Path(__file__).resolve().parents[2]


def self_check(tmp_path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    homes = {
        "HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    return subprocess.run(
        [sys.executable, "-m", "app", "--self-check", *options],
        cwd=ROOT, env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True,
        encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip


def test_all_is_well(tmp_path: Path) -> None:
    done = self_check(tmp_path)
    lines = done.stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["ok", name]
        for name in (
            "program", "modules", "resources", "keyring", "TLS", "icons", "translations", "window",
        )
    ]  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("option", ["--check", "--demo", "--token-stdin"])
def test_it_goes_alone(tmp_path: Path, option: str) -> None:
    done = self_check(tmp_path, option)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--self-check goes alone" in done.stderr


def test_a_failure_is_told_and_the_rest_is_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> str:
        raise ResourceMissingError(name="sample/some.json")

    def broken() -> str:
        raise OSError("words that are not ours")

    rows = [("one", missing), ("two", broken), ("three", lambda: "here")]
    monkeypatch.setattr(items, "_items", lambda: rows)
    assert items.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        "FAILED  one           ResourceMissingError (name sample/some.json)",
        "FAILED  two           OSError",
        "ok      three         here",
    ]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_that_always_has_a_keyring_has_to_have_one_that_works(
    platform: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Here, the ways to the keyrings of other systems lead nowhere, as when a part is missing."""
    rows = [("keyring", lambda: items._keyring(platform))]
    monkeypatch.setattr(items, "_items", lambda: rows)
    assert items.run() == 1
    assert capsys.readouterr().out.startswith("FAILED  keyring       KeyringMissingError (")


def test_a_linux_without_a_keyring_is_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    assert items._keyring("linux").startswith("SecretService: none to be used here (keyring")


def test_a_setting_that_leads_to_no_certificates_is_reported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(TrustSettingError) as raised:
        items._tls()
    assert raised.value.variable == "SSL_CERT_FILE"


def test_a_proxy_that_cannot_be_used_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://127.0.0.1:1")
    with pytest.raises(ProxySettingError):
        items._tls()
