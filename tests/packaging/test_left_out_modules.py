"""What the frozen program does without, on each system: nothing of it may be missed in silence."""

import ast
import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.packaging.test_build import ROOT, module

trim = module("frozen/trim")

PLATFORMS: Final = ("linux", "win32", "darwin")
OWN_TESTS: Final = re.compile(r"(^|\.)tests?(\.|$)")

IMPORT_ALL: Final = """
import importlib, json, sys

left_out = set(json.loads(sys.argv[1]))

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        parts = name.split(".")
        if any(".".join(parts[:count]) in left_out for count in range(1, len(parts) + 1)):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, LeftOut())
for name in json.loads(sys.argv[2]):
    importlib.import_module(name)
try:
    import cffi
except ImportError:
    print("no cffi")
else:
    ffi = cffi.FFI()
    ffi.cdef("typedef struct { int size; } thing; int call(thing *);")
    print("cffi works", ffi.sizeof("thing"))
"""
"""How the frozen program sees it. The end is what win32ctypes does to choose its way to Windows."""

WAYS: Final = {
    "linux": ["app.credentials.secret_service", "app.credentials.session_bus"],
    "win32": ["app.credentials.library_vaults"],
    "darwin": ["app.credentials.library_vaults"],
}
"""To the keyring. Each can be imported on Linux, too."""

EVERYWHERE: Final = [
    "anyio._backends._asyncio", "app.__main__", "app.api.client", "app.self_check.items",
    "app.terminal", "app.ui.application", "app.ui.window_run", "httpcore", "httpx", "msgspec.json",
    "platformdirs", "qasync", "socksio", "truststore",
]  # fmt: skip


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_program_needs_nothing_that_is_left_out(platform: str) -> None:
    names = [*EVERYWHERE, *WAYS[platform]]
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, json.dumps(trim.modules(platform)), json.dumps(names)],
        cwd=ROOT, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    expected = "cffi works 4\n" if platform == "win32" else "no cffi\n"
    assert done.stdout == expected


@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_import_of_what_is_left_out_is_known(platform: str) -> None:
    left_out = set(trim.modules(platform))
    found: dict[str, set[str]] = {}
    for name, path in library_modules():
        if _of(name, left_out) or OWN_TESTS.search(name):
            continue
        for wanted in imported(name, path):
            if missing := _of(wanted, left_out):
                found.setdefault(name, set()).add(missing)
    known = {name: set(wanted) for name, wanted in trim.ASKED_FOR.items()}
    if platform != "win32":  # there, cffi itself is left out
        known = {name: wanted for name, wanted in known.items() if not name.startswith("cffi.")}
    assert found == known


def test_each_has_its_reason() -> None:
    assert all(trim.MODULES.values())
    assert set(trim.MODULES_OF) == set(PLATFORMS)
    assert all(reason for of_one in trim.MODULES_OF.values() for reason in of_one.values())
    assert all(reason for wanted in trim.ASKED_FOR.values() for reason in wanted.values())


def _of(name: str, left_out: set[str]) -> str | None:
    """Which of them a module is, or is in."""
    parts = name.split(".")
    names = [".".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return next((each for each in names if each in left_out), None)


def library_modules() -> Iterator[tuple[str, Path]]:
    """Name and file of each module of the libraries that the program is installed with."""
    pinned = (ROOT / "packaging" / "requirements" / "app.txt").read_text("utf-8")
    here = {one.metadata["Name"].lower().replace("_", "-").replace(".", "-"): one
            for one in importlib.metadata.distributions()}  # fmt: skip
    for name in re.findall(r"^([\w.-]+)==", pinned, re.MULTILINE):
        package = here.get(name.lower())
        for file in (package.files or ()) if package else ():  # some are for other systems
            if file.suffix == ".py":
                yield ".".join(file.with_suffix("").parts), Path(str(file.locate()))


def imported(name: str, path: Path) -> Iterator[str]:
    """What a module imports anywhere in it, also where it hardly ever comes by."""
    package = name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            whole = ".".join([*above, *([node.module] if node.module else [])])
            yield whole
            yield from (f"{whole}.{alias.name}" for alias in node.names)
