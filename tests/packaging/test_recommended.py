"""What the Debian package has installed beside itself."""

import ast
import subprocess
from pathlib import Path

DEB = Path(__file__).parents[2] / "packaging" / "linux" / "deb.py"


def recommended() -> list[list[str]]:
    """Each with its alternatives."""
    (found,) = (
        node.value
        for node in ast.parse(DEB.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_RECOMMENDS"
    )
    return [line.split(" | ") for line in ast.literal_eval(found)]


def test_a_desktop_of_kde_gets_no_second_keyring() -> None:
    """The package that brings the wallet itself is one of those that will do."""
    (keyrings,) = (names for names in recommended() if "gnome-keyring" in names)
    assert keyrings[0] == "gnome-keyring"  # where there is none at all
    assert "keepassxc" in keyrings
    for release in ("libkf5wallet-bin", "libkf6wallet-bin"):
        assert release in keyrings


def test_the_wallet_s_own_package_is_known_to_debian() -> None:
    done = subprocess.run(
        ["apt-cache", "search", "--names-only", "^libkf[0-9]wallet-bin$"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    (keyrings,) = (names for names in recommended() if "gnome-keyring" in names)
    known = [line.split()[0] for line in done.stdout.splitlines()]
    assert set(known) <= set(keyrings)
