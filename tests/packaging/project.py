"""A project like this one, but tiny: with the real bootstrap, and packages of a few lines.

Its packages are real wheels in a folder, pinned by hash, so that pip does all that it always does
and needs no network. Debian's tools are small scripts on PATH: a machine that lacks packages, or
where one may not install them, is not to be had in a test.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_REAL = Path(__file__).parents[2]
_PYTHON = Path(sys.base_prefix, "bin", "python3")

_APP = """
import json, os, sys
import thing
told = {"args": sys.argv[1:], "cwd": os.getcwd(), "prefix": sys.prefix, "pid": os.getpid(),
        "thing": thing.VERSION, "python": [n for n in os.environ if n.startswith("PYTHON")]}
print(json.dumps(told))
sys.exit(int(os.environ.get("APP_EXIT", "0")))
"""

_TOOL = """
import json, os, sys
def note():
    with open(os.environ["TOOLS_LOG"], "a") as log:
        print(json.dumps([{name!r}, sys.argv[1:]]), file=log)
    return int({name!r} in os.environ.get("TOOLS_FAILING", "").split())
if __name__ == "__main__":
    sys.exit(note())
"""

_LINT_IMPORTS = _TOOL.replace("{name!r}", "'lint-imports'") + "lint_imports_command = note\n"

TOOLS = {f"{name}.py": _TOOL.format(name=name) for name in ("ruff", "mypy", "coverage", "pytest")}
TOOLS |= {"importlinter/__init__.py": "", "importlinter/cli.py": _LINT_IMPORTS}

# With these, a test decides who its process is and which modules its Python has.
_SITE = """
import os, sys
if "TEST_EUID" in os.environ:
    os.geteuid = lambda: int(os.environ["TEST_EUID"])
if os.path.exists(os.environ.get("TEST_NO_ENSUREPIP", "")):
    sys.modules["ensurepip"] = None
"""

_DPKG_QUERY = """#!/bin/sh
echo "dpkg-query" >> "$DPKG_ADMINDIR/calls"
/bin/cat "$DPKG_ADMINDIR/status"
"""

_APT_GET = """#!/bin/sh
echo "apt-get $* ($DEBIAN_FRONTEND)" >> "$DPKG_ADMINDIR/calls"
if [ -n "$APT_FAILS" ]; then echo "E: no such mirror"; exit 100; fi
case "$*" in
*" install "*)
  /bin/rm -f "$TEST_NO_ENSUREPIP"
  for name in "$@"; do
    case "$name" in [a-z]*) printf 'installed\\t%s\\t\\n' "$name" >> "$DPKG_ADMINDIR/status";; esac
  done;;
esac
"""

_SUDO = """#!/bin/sh
[ -n "$SUDO_WORKS" ] || { echo "sudo: a password is required" >&2; exit 1; }
echo "sudo $*" >> "$DPKG_ADMINDIR/calls"
shift
DEBIAN_FRONTEND="" PATH="$PATH:/usr/bin:/bin" exec "$@"
"""


def _copy(source: str, target: str) -> None:
    """Share the many files of pip: it never writes into one that is there."""
    if "site-packages" in source:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@dataclass(frozen=True)
class Project:
    """The folder, and what can be done with it."""

    folder: Path

    @classmethod
    def make(cls, folder: Path) -> "Project":
        """Lay out a fresh clone, and the machine round it."""
        project = cls(folder)
        (folder / "packaging" / "requirements").mkdir(parents=True)
        for name in ("bootstrap", "steps", "commands", "environment", "debian", "checks"):
            shutil.copy(_REAL / "packaging" / f"{name}.py", folder / "packaging")
        for name in ("app", "wheels", "site", "bin", "dpkg"):
            (folder / name).mkdir()
        (folder / "app" / "__main__.py").write_text(_APP)
        (folder / "site" / "sitecustomize.py").write_text(_SITE)
        project.install_tool("dpkg-query", _DPKG_QUERY)
        project.install_tool("apt-get", _APT_GET)
        project.has_packages({})
        project.pin()
        return project

    def copy(self, folder: Path) -> "Project":
        """The same project in another folder, its ``.venv`` included."""
        shutil.copytree(self.folder, folder, symlinks=True, copy_function=_copy)
        return Project(folder)

    # ---- What it needs ----

    def pin(self, *, app: str = "1", dev: str | None = None) -> None:
        """Write both requirement files, for a version of the package ``thing``."""
        self.requires("app", self.wheel("thing", app))
        tools = self.wheel("tools", "1", TOOLS)
        self.requires("dev", self.wheel("thing", dev or app), tools)

    def requires(self, which: str, *lines: str) -> None:
        """Write one requirement file."""
        file = self.folder / "packaging" / "requirements" / f"{which}.txt"
        file.write_text("".join(f"{line}\n" for line in lines))

    def wheel(
        self, name: str, version: str, files: dict[str, str] | None = None, needs: str = ""
    ) -> str:
        """Build a package; returns the line that requires it, with its hash."""
        path = self.folder / "wheels" / f"{name}-{version}-py3-none-any.whl"
        info = f"{name}-{version}.dist-info"
        content = files or {f"{name}.py": f"VERSION = {version!r}\n"}
        needed = f"Requires-Dist: {needs}\n" if needs else ""
        about = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needed}"
        content = content | {
            f"{info}/METADATA": about,
            f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{each},,\n" for each in [*content, f"{info}/RECORD"])
        with zipfile.ZipFile(path, "w") as archive:
            for each, text in {**content, f"{info}/RECORD": record}.items():
                archive.writestr(zipfile.ZipInfo(each), text)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return f"{name} @ {path.as_uri()} --hash=sha256:{digest}"

    # ---- The machine round it ----

    def install_tool(self, name: str, script: str) -> None:
        """Put a script on PATH."""
        path = self.folder / "bin" / name
        path.write_text(script)
        path.chmod(0o755)

    def has_sudo(self) -> None:
        """Have a sudo, which works without a password if ``SUDO_WORKS`` is set."""
        self.install_tool("sudo", _SUDO)

    def has_packages(self, provides: dict[str, str], *, status: str = "installed") -> None:
        """Say which Debian packages are installed, and what else each provides."""
        lines = (f"{status}\t{name}\t{others}\n" for name, others in provides.items())
        (self.folder / "dpkg" / "status").write_text("".join(lines))

    def has_packages_for(self, what: str) -> None:
        """Have all of ``FOR_THE_WINDOW`` or ``FOR_THE_TESTS`` installed."""
        ask = f"import debian; print(*debian.{what})"
        script = [_PYTHON, "-c", ask]
        folder = self.folder / "packaging"
        done = subprocess.run(script, cwd=folder, capture_output=True, text=True, check=True)
        self.has_packages({names.partition("|")[0]: "" for names in done.stdout.split()})

    def debian_calls(self) -> list[str]:
        """What Debian's tools were asked, in order."""
        calls = self.folder / "dpkg" / "calls"
        return calls.read_text().splitlines() if calls.exists() else []

    # ---- What is done with it ----

    @property
    def venv(self) -> Path:
        """Its virtual environment."""
        return self.folder / ".venv"

    @property
    def stamp(self) -> Path:
        """What the bootstrap notes of a complete one."""
        return self.venv / "bootstrap.json"

    def command(self, *arguments: str) -> list[str]:
        """The command line of its bootstrap."""
        return [str(_PYTHON), str(self.folder / "packaging" / "bootstrap.py"), *arguments]

    def environ(self, **more: str) -> dict[str, str]:
        """A machine without a display, where this is the administrator."""
        return {
            "PATH": str(self.folder / "bin"),  # And nothing of this machine's own.
            "HOME": str(self.folder),
            "PYTHONPATH": str(self.folder / "site"),
            "DPKG_ADMINDIR": str(self.folder / "dpkg"),
            "TEST_EUID": "0",
            "TEST_NO_ENSUREPIP": str(self.folder / "no-ensurepip"),
            "TOOLS_LOG": str(self.folder / "tools.log"),
            "PIP_NO_INDEX": "1",
        } | more

    def bootstrap(self, *arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
        """Run it to the end."""
        return subprocess.run(
            self.command(*arguments),
            cwd="/",
            env=self.environ(**environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    def run(self, *arguments: str, **environ: str) -> dict[str, object]:
        """Start its program, and return what that tells of itself."""
        done = self.bootstrap("run", *arguments, **environ)
        if done.returncode:
            raise AssertionError(f"It ended with {done.returncode}:\n{done.stderr}")
        told: dict[str, object] = json.loads(done.stdout)
        return told

    def tools_used(self) -> list[tuple[str, Sequence[str]]]:
        """Which tools were started with which arguments, in order."""
        log = self.folder / "tools.log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [(name, arguments) for name, arguments in map(json.loads, lines)]
