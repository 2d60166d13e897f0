"""How the steps of the bootstrap speak, run other programs and fail."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


class StepError(Exception):
    """A step failed; the text is all that people need to know."""


def say(text: str) -> None:
    """Tell on stderr: stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def run_quietly(
    command: Sequence[str], *, or_else: str, environ: Mapping[str, str] | None = None
) -> None:
    """Run a program that is only worth reading when it fails.

    Args:
        command: What to run.
        or_else: What it means when it fails.
        environ: What its environment has besides ours.

    Raises:
        StepError: It failed; with all that it printed.
    """
    try:
        done = subprocess.run(
            command,
            env=os.environ | dict(environ or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as error:
        text = f"{or_else}\n\n{command[0]}: {error.strerror}"
        raise StepError(text) from error
    if done.returncode:
        told = done.stdout.decode(errors="replace").strip()
        text = f"{or_else} This failed:\n\n  {' '.join(command)}\n\n{told}"
        raise StepError(text)
