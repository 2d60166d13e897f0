"""The options of the command line: what there is, what goes together, and what `--help` says.

To add an option: add it to `_parser`, and its default to `Options`. No option takes a token.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from app import __version__
from app.base import output

PROGRAM: Final = "pixverse-inspector"
WRONG_USAGE: Final = 2
ALL: Final = "all"
"""What `Options.service` is for all services."""
_OPTION: Final = r"--?[a-z]+(-[a-z]+)*(?==|$)"


class _Parser(argparse.ArgumentParser):
    """Prints by `output`, which notices what does not arrive."""

    def error(self, message: str) -> NoReturn:
        """One sentence, without the usage, which is for ``--help``."""
        output.complain(f"{self.prog}: {message}. See {self.prog} --help.")
        sys.exit(WRONG_USAGE)

    def _print_message(self, message: str, _file: object = None) -> None:
        output.write(message.rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Shows the accounts that useapi.net keeps for you, in a window.",
        epilog=(
            "Exit codes of --check: 0 listed, 2 wrong usage, 3 no token or it was refused, "
            "4 nothing is set up, 5 the service, the network or the answer, 6 the keyring, "
            "7 the output could not be written. "
            "There is no option that takes a token: arguments can be seen by other programs."
        ),
        allow_abbrev=False,
        add_help=False,
    )
    add = parser.add_argument
    add("-h", "--help", action="help", help="show this help, and leave")
    add("--demo", action="store_true", help="show sample accounts: no token, no network")
    add("--check", action="store_true", help="print the accounts as a table and leave")
    add(
        "--service",
        metavar="ID",
        help=(
            "with --check: the service whose accounts are listed, or all; else what the window "
            "opens at; an unknown one names those there are"
        ),
    )
    add("--json", action="store_true", help="with --check: print one JSON document instead")
    add(
        "--token-stdin",
        action="store_true",
        help="take the API token from the first line of standard input; it is not stored",
    )
    add("--api-url", metavar="URL", help="ask another origin: https, or http on this computer")
    add(
        "--profile",
        metavar="NAME",
        default="",
        help="whose token (default: default; in the window, the one chosen there last)",
    )
    add("--self-check", action="store_true", help="check that the program is whole, and leave")
    version = f"{PROGRAM} {__version__}"
    add("--version", action="version", version=version, help="show the version, and leave")
    return parser


class Options(argparse.Namespace):
    """What was asked for."""

    demo = False
    check = False
    json = False
    service: str | None = None
    """An id of the catalogue, or `ALL`; None if it was not said."""
    token_stdin = False
    api_url: str | None = None
    profile = ""
    self_check = False
    origin: str | None = None
    """None for the usual one."""


def read_arguments(argv: Sequence[str]) -> Options:
    """What was asked for; leaves the program where that makes no sense or is a text alone."""
    if not argv:
        return Options()
    parser = _parser()
    options, rest = parser.parse_known_args(argv, Options())
    if rest:
        # Never repeated in full: what is not known may be a token in the wrong place.
        unknown = re.match(_OPTION, rest[0])
        parser.error(f"unknown option {unknown[0]}" if unknown else "it takes no arguments")
    _require_sense(parser, options)
    if options.service is not None:
        _require_known(parser, options.service)
    if options.api_url is not None:
        options.origin = _origin(parser, options.api_url)
    return options


def _require_sense(parser: argparse.ArgumentParser, options: Options) -> None:
    """Ends with a sentence where options do not go together."""
    if options.json and not options.check:
        parser.error("--json goes with --check")
    if options.self_check and (options.check or options.demo or options.token_stdin):
        parser.error("--self-check goes alone")
    if options.demo and (options.token_stdin or options.api_url is not None):
        parser.error("--demo needs no token and no address")
    if options.profile != options.profile.strip() or not options.profile.isprintable():
        parser.error("--profile needs a name")


def _require_known(parser: argparse.ArgumentParser, service: str) -> None:
    """Ends with a sentence that names the services. What was given may be a token: not repeated."""
    from app.catalogue.all_services import BY_ID

    if service != ALL and service not in BY_ID:
        parser.error(f"--service: there is no such service, only: {', '.join((ALL, *BY_ID))}")


def _origin(parser: argparse.ArgumentParser, text: str) -> str:
    from app.api.origin import parse_origin
    from app.base.program_errors import ApiUrlError
    from app.guidance.guide import guide

    try:
        return parse_origin(text)
    except ApiUrlError as error:
        parser.error(f"--api-url: {guide(error).summary.rstrip('.')}")
