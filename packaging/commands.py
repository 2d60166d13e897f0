"""The two commands, each from its first check to its last line."""

import os
import subprocess
import sys
from collections.abc import Sequence

import checks
import debian
import environment
from steps import PROJECT, StepError, say

NO_WINDOW = {"--check", "--version", "--help", "-h"}
"""Options that end without a window."""


def do(command: str, arguments: list[str]) -> int:
    """Do one of them; returns the exit code."""
    _forget_python()
    try:
        return run(arguments) if command == "run" else test(arguments)
    except StepError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"{error.filename}: {error.strerror}.")
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def _forget_python() -> None:
    """Drop what the caller's environment tells Python: other modules would go before ours."""
    for name in [name for name in os.environ if name.startswith("PYTHON")]:
        del os.environ[name]


def run(arguments: list[str]) -> int:
    """Start the program with these options."""
    environment.provide("app")
    if not NO_WINDOW & set(arguments):
        if sys.platform == "linux" and not _has_display():
            say(
                "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so there "
                "can be no window. Here are the sample accounts in the terminal, as "
                "--check --demo shows them; --check alone shows yours."
            )
            arguments = ["--check", "--demo"]
        else:
            _have_packages(debian.FOR_THE_WINDOW, needed_for="the window")
    return _become([str(environment.PYTHON), "-m", "app", *arguments])


def test(arguments: list[str]) -> int:
    """Check everything; or, with options of pytest, only what they name."""
    environment.provide("dev")
    if not _have_packages(debian.FOR_THE_TESTS, needed_for="the tests"):
        return 1
    return checks.run_pytest(arguments) if arguments else checks.run_all()


def _have_packages(wanted: Sequence[str], *, needed_for: str) -> bool:
    """Install the Debian packages that are missing, or tell how; returns whether all are there.

    A good answer is noted with what it depends on, so that the next start need not ask.
    """
    if not debian.is_debian():
        return True
    known = environment.read_stamp().get("packages", {})
    if known.get(needed_for) == debian.state(wanted):
        return True
    if lacking := debian.missing(wanted):
        try:
            debian.install(lacking, needed_for=needed_for)
        except StepError as error:
            say(str(error))
            return False
    environment.note(packages=known | {needed_for: debian.state(wanted)})
    return True


def _has_display() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return True  # Someone knows what they do: offscreen, vnc, …
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _become(command: Sequence[str]) -> int:
    """Leave the stage to the program: it gets our place, our signals and our exit code."""
    os.chdir(PROJECT)
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.call(command)
