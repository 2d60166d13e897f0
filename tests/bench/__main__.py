"""Measures the program: ``python -m tests.bench [--json FILE] [--assert] [--only PART …]``.

Every figure is a ratio to a baseline of the same run, or a bound of its own. CPU times are of one
thread; starts are times of the clock, the median of several, alternating with the baseline.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path

from tests.bench.figures import Figure

_PARTS = ("list", "services", "start", "hold", "memory", "idle")


def _figures(parts: list[str], idle_seconds: float) -> Iterator[Figure]:
    if "list" in parts:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from tests.bench.list_work import measure

        yield from measure()
    if "frozen" in parts:
        from tests.bench import frozen

        yield from frozen.start()
    from tests.bench import services, whole_program

    if "services" in parts:
        yield from services.measure()
    on_screen = {
        "services": services.in_window,
        "start": whole_program.start,
        "hold": whole_program.hold,
        "memory": whole_program.memory,
        "idle": partial(whole_program.idle, seconds=idle_seconds),
    }
    with whole_program.surroundings() as environ:
        for part in (part for part in on_screen if part in parts):
            yield from on_screen[part](environ)


def _line(figure: Figure) -> str:
    limit = "" if figure.bound is None else f"{'≥' if figure.at_least else '≤'} {figure.bound:g}"
    value = f"{figure.value:,.2f} {figure.unit}"
    return f"{figure.name:<74} {value:>16} {limit:>7}  {figure.verdict:<15} {figure.measured}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    parser.add_argument("--assert", action="store_true", dest="strict", help="1 if a bound fails")
    parser.add_argument("--only", nargs="+", choices=_PARTS, default=list(_PARTS), metavar="PART")
    parser.add_argument("--idle", type=float, default=30, metavar="SECONDS")
    parser.add_argument(
        "--frozen", action="store_true", help="the start of the frozen program, and nothing else"
    )
    options = parser.parse_args(arguments)
    figures = []
    parts = ["frozen"] if options.frozen else options.only
    for figure in _figures(parts, options.idle):
        figures.append(figure)
        sys.stdout.write(_line(figure).rstrip() + "\n")
        sys.stdout.flush()
    if options.json:
        document = [asdict(figure) | {"holds": figure.holds} for figure in figures]
        text = json.dumps(document, indent=2, ensure_ascii=False)
        options.json.write_text(text + "\n", encoding="utf-8")
    failed = [figure for figure in figures if not figure.holds]
    if failed:
        sys.stderr.write("\nNot within its bound:\n")
        for figure in failed:
            sys.stderr.write(f"  {_line(figure).strip()}\n")
    return 1 if failed and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())
