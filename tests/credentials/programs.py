"""Running a few lines as a program of their own."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.support.waiting import PATIENCE

PROJECT = Path(__file__).parents[2]


def run_program(text: str, environ: Mapping[str, str], *, given: str = "") -> str:
    """What it prints. The test fails if it does not end, or says anything else."""
    done = subprocess.run(
        [sys.executable, "-c", text],
        cwd=PROJECT,
        env=environ,
        input=given,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout.strip()
