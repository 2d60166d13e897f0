"""Writes the kept outputs anew: ``python -m tests.golden``. Then look at ``git diff``."""

import os
import sys
from pathlib import Path

import pytest

from tests.golden.files import KEPT, WRITE, all_names, kept_names


def main() -> int:
    """Run the tests of this folder so that they write; an exit code."""
    if os.environ.get("CI"):
        sys.exit("In CI the kept outputs are compared, never written.")
    os.environ[WRITE] = "1"
    code = pytest.main(["-p", "no:cacheprovider", str(Path(__file__).parent)])
    for name in kept_names() - all_names():
        (KEPT / name).unlink()
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
