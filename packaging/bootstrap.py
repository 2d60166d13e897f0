"""From a fresh clone to the running program, or to its tests, in one command.

    python3 packaging/bootstrap.py run [the program's options…]
    python3 packaging/bootstrap.py test [pytest's options…]

Needs nothing but Python, and is quick when there is nothing to do. What it makes is in ``.venv``;
deleting that folder undoes it. This file keeps to what old Pythons can read, so that they can say
that they are too old; the work is done in the files next to it.
"""

import sys

OLDEST = (3, 11)

USAGE = """\
python3 packaging/bootstrap.py run [options]    start PixVerse Account Inspector; its options follow
python3 packaging/bootstrap.py test [options]   check everything; with options of pytest, only that

Both first install what is missing, into the folder .venv of this project."""


def main() -> int:
    """Say what is wrong with the call, or do what it asks."""
    if sys.version_info < OLDEST:
        wanted, have = (".".join(map(str, each)) for each in (OLDEST, sys.version_info[:3]))
        print(f"This needs Python {wanted} or later, and here is {have}.", file=sys.stderr)
        return 2
    command, rest = sys.argv[1:2], sys.argv[2:]
    if command in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if command not in (["run"], ["test"]):
        print(USAGE, file=sys.stderr)
        return 2

    import commands  # noqa: PLC0415 - not for an old Python to read

    return commands.do(command[0], rest)


if __name__ == "__main__":
    sys.exit(main())
