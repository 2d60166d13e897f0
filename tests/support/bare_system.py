"""The smallest Linux in a folder, to install into: of the machine's own kind, or another Debian."""

import hashlib
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.support.desktop import PROJECT

_KEPT = PROJECT / "build" / "bare-system"
_PATIENCE = 600
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_ROOT = [] if os.geteuid() == 0 else ["sudo", "-n"]


class BareSystem:
    """A fresh copy for one ``with``. The download under it is kept for the next time."""

    def __init__(self, folder: Path, release: str = "") -> None:
        """`release`: one of Debian, by its name; the machine's own if it is empty."""
        self.folder = folder
        self._release = release

    def __enter__(self) -> Self:
        base = _base(self._release)
        as_root("cp", "--archive", "--reflink=auto", str(base), str(self.folder))
        return self

    def __exit__(self, *_exc: object) -> None:
        as_root("rm", "--recursive", "--force", "--one-file-system", str(self.folder))

    def install(self, package: Path) -> str:
        """Install a package with what it depends on, and no more; returns what was printed."""
        self.copy(package, "/package.deb")
        return self.install_named("/package.deb")

    def install_named(self, *names: str) -> str:
        """The same for packages that Debian has."""
        options = ["--yes", "--no-install-recommends", "-o", "APT::Sandbox::User=root"]
        self.run("apt-get", "--quiet", "update")
        return self.run("apt-get", "--quiet", *options, "install", *names)

    def copy(self, source: Path, target: str) -> None:
        """Put a file or a folder into it."""
        as_root("cp", "--recursive", str(source), f"{self.folder}{target}")

    def run(self, *command: str, environ: Mapping[str, str] | None = None) -> str:
        """Run a program in it, with hardly any environment; returns what it printed."""
        done = self.attempt(*command, environ=environ)
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def attempt(
        self, *command: str, environ: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """The same, if it may fail."""
        given = {"PATH": _PATH, "DEBIAN_FRONTEND": "noninteractive"} | dict(environ or {})
        inside = ["env", "-i", *(f"{key}={value}" for key, value in given.items()), *command]
        return subprocess.run(
            [*_ROOT, "chroot", str(self.folder), *inside],
            stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=_PATIENCE,
            check=False,
        )  # fmt: skip

    def paths_named(self, part: str) -> list[str]:
        """Everything in it with this in its name."""
        found = as_root("find", str(self.folder), "-xdev", "-name", f"*{part}*")
        return sorted(f"/{Path(line).relative_to(self.folder)}" for line in found.splitlines())


def _base(release: str) -> Path:
    """The system as debootstrap makes it."""
    site, release, components = _newer_debian(release) if release else _source()
    key = hashlib.sha256(f"{site} {release} {components}".encode()).hexdigest()[:12]
    base = _KEPT / key
    if not base.is_dir():
        _KEPT.mkdir(parents=True, exist_ok=True)
        draft = base.with_suffix(f".{os.getpid()}")
        options = ["--variant=minbase", f"--components={components}"]
        as_root("debootstrap", *options, release, str(draft), *([site] if site else []))
        fast = draft / "etc" / "dpkg" / "dpkg.cfg.d" / "unsafe-io"
        as_root("tee", str(fast), given="force-unsafe-io\n")  # nobody minds if the power goes
        draft.rename(base)
    return base


def _newer_debian(release: str) -> tuple[str, str, str]:
    """From where a Debian has its packages; elsewhere, debootstrap knows a place."""
    site = _source()[0] if _os_release()["ID"] == "debian" else ""
    return site, release, "main"


def _source() -> tuple[str, str, str]:
    """Where the machine's own packages come from: site, release, components."""
    form = "$(SITE) $(RELEASE) $(COMPONENT)"
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", form], capture_output=True, text=True, check=True
    ).stdout
    release = _os_release()["VERSION_CODENAME"]
    found = [line.split() for line in told.splitlines()]
    own = [(site, component) for site, name, component in found if name == release]
    assert own, f"no source of packages for {release}:\n{told}"
    site = own[0][0]
    wanted = {component for place, component in own if place == site} & {"main", "universe"}
    return site, release, ",".join(sorted(wanted))


def _os_release() -> dict[str, str]:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines)
    return {key: value.strip('"') for key, _, value in pairs}


def as_root(*command: str, given: str = "") -> str:
    """Run a command as the administrator; returns what it printed."""
    done = subprocess.run(
        [*_ROOT, *command],
        input=given,
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    assert done.returncode == 0, f"{command}: {done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout
