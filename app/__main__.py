"""The composition root: arguments → window or terminal. The only file that knows everyone.

It imports them where they are needed: the frame of the window is on screen before most of them.
"""

import argparse
import contextlib
import gc
import logging
import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from app import __version__
from app.base import output
from app.base.log import Log

if TYPE_CHECKING:
    from app.api.client import ApiClient
    from app.base.secret import Secret
    from app.ui.session.kept_places import KeptPlaces
    from app.ui.window_run import World

_PROGRAM = "pixverse-inspector"
_WRONG_USAGE = 2
_OPTION = r"--?[a-z]+(-[a-z]+)*(?==|$)"
_INTERRUPTED = 130
_PIPE_CLOSED = 141
"""As of a program that SIGPIPE ended."""
_DEFAULT_PROFILE = "default"
_ALL = "all"
_NO_DISPLAY = (
    "There is no display to show a window on. "
    f"To see the accounts here in the terminal, run: {_PROGRAM} --check"
)


class _Parser(argparse.ArgumentParser):
    """Prints by `output`, which notices what does not arrive."""

    def error(self, message: str) -> NoReturn:
        """One sentence, without the usage, which is for ``--help``."""
        output.complain(f"{self.prog}: {message}. See {self.prog} --help.")
        sys.exit(_WRONG_USAGE)

    def _print_message(self, message: str, _file: object = None) -> None:
        output.write(message.rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_PROGRAM,
        description="Shows the channels that useapi.net has for you, in a window.",
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
    version = f"{_PROGRAM} {__version__}"
    add("--version", action="version", version=version, help="show the version, and leave")
    return parser


class _Options(argparse.Namespace):
    """What was asked for."""

    demo = False
    check = False
    json = False
    service: str | None = None
    """An id of the catalogue, or `_ALL`; None if it was not said."""
    token_stdin = False
    api_url: str | None = None
    profile = ""
    self_check = False
    origin: str | None = None
    """None for the usual one."""


def _arguments(argv: Sequence[str]) -> _Options:
    """What was asked for; leaves the program where that makes no sense or is a text alone."""
    if not argv:
        return _Options()
    parser = _parser()
    options, rest = parser.parse_known_args(argv, _Options())
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


def _require_sense(parser: argparse.ArgumentParser, options: _Options) -> None:
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

    if service != _ALL and service not in BY_ID:
        parser.error(f"--service: there is no such service, only: {', '.join((_ALL, *BY_ID))}")


def _origin(parser: argparse.ArgumentParser, text: str) -> str:
    from app.api.origin import parse_origin
    from app.base.errors import ApiUrlError
    from app.guidance.guide import guide

    try:
        return parse_origin(text)
    except ApiUrlError as error:
        parser.error(f"--api-url: {guide(error).summary.rstrip('.')}")


def _client(options: _Options) -> "ApiClient":
    from app.api.client import ApiClient

    return ApiClient() if options.origin is None else ApiClient(options.origin)


def _check(options: _Options, log: Log) -> int:
    from app.api.client import SAMPLE_TOKEN, SampleSource
    from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE, SERVICES
    from app.terminal import check, read_token
    from app.terminal_services import check_all

    log.start()

    async def token() -> "Secret":
        if options.demo:
            return SAMPLE_TOKEN
        profile = options.profile or _DEFAULT_PROFILE
        found = read_token() if options.token_stdin else await _kept_token(profile)
        log.secrets.hold_api_token(found)
        return found

    source = SampleSource() if options.demo else _client(options)
    if options.service == _ALL:
        return check_all(source, SERVICES, token, as_json=options.json)
    service = BY_ID[options.service] if options.service else DEFAULT_SERVICE
    return check(source, service, token, as_json=options.json)


async def _kept_token(profile: str) -> "Secret":
    from app.base.errors import TokenMissingError
    from app.credentials.keyring_store import KeyringStore

    store = KeyringStore(profile)
    store.watch(lambda is_asking: _say_that_it_asks(store.name) if is_asking else None)
    token = await store.load()
    if token is None:
        raise TokenMissingError
    return token


def _say_that_it_asks(keyring: str) -> None:
    """A prompt is waited for as long as it is open, so that it should be known."""
    output.complain(f"{keyring} is asking you in its own window…")


def _window(options: _Options, log: Log) -> int:
    from app.ui.desktop.display import has_display

    if not has_display():
        output.complain(_NO_DISPLAY)
        return _WRONG_USAGE
    given = None
    if options.token_stdin:
        from app.terminal import read_token

        given = read_token()
    # Until the window is complete, nothing that is made is thrown away.
    gc.disable()
    from app.ui.application import run_window

    return run_window(
        [_PROGRAM],
        "sample" if options.demo else options.origin or "",
        options.profile,
        lambda: _world(options, log, given),
    )


def _world(options: _Options, log: Log, given: "Secret | None") -> "World":
    from app.api.client import SAMPLE_TOKEN, SampleSource
    from app.base.daemon_threads import DaemonExecutor
    from app.credentials.backends import SharedVault
    from app.credentials.keyring_store import KeyringStore
    from app.ui.session.ports import Sample
    from app.ui.window_run import World

    # One of each for all profiles: one prompt at a time, and one program that asks.
    keyring, vault = DaemonExecutor(1, "keyring"), SharedVault(sys.platform)

    def store(profile: str, places: "KeptPlaces") -> KeyringStore:
        return KeyringStore(profile, worker=keyring, vault=vault, memory=places)

    return World(
        source=_client(options),
        sample=Sample(SampleSource(), SAMPLE_TOKEN, only=options.demo),
        stores=None if options.demo or options.token_stdin else store,
        given_token=given,
        view="" if options.service == _ALL else options.service,
        secrets=log.secrets,
        start_log=log.start,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    log = Log()
    try:
        try:
            return _run(sys.argv[1:] if argv is None else argv, log)
        except output.OutputNotWrittenError as error:
            output.complain(f"{_PROGRAM}: The output could not be written: {error.why}.")
            return output.EXIT_CODE
        except output.ReaderGoneError:
            raise
        except Exception as error:  # noqa: BLE001 (it is told, and logged)
            return _tell(error, log)
    except output.ReaderGoneError:
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except SystemExit as left:  # the parser has printed all there is to say
        return int(left.code or 0)


def _run(argv: Sequence[str], log: Log) -> int:
    options = _arguments(argv)
    if options.self_check:
        from app.self_check.items import run as check_all

        log.start()
        return check_all()
    return _check(options, log) if options.check else _window(options, log)


def _tell(error: Exception, log: Log) -> int:
    from app.terminal import as_ours, print_guidance

    log.start()
    ours = as_ours(error)
    print_guidance(ours)
    return ours.exit_code


def _leave(code: int) -> NoReturn:
    """Ends the process at once, with everything written.

    Python's own way out now and then crashes after the window has been closed, while threads that
    wait for the keyring are still there and Qt's objects are taken apart. All there is to save has
    been saved by then.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.flush()
    logging.shutdown()
    os._exit(code)


def run() -> NoReturn:
    """The program's entry."""
    output.prepare()
    _leave(main())


if __name__ == "__main__":
    run()
