"""The composition root: arguments → window or terminal. The only file that knows everyone."""

import argparse
import contextlib
import io
import logging
import os
import re
import sys
from collections.abc import Sequence
from typing import NoReturn

from app import __version__
from app.accounts.records import AccountList
from app.api.client import AccountsClient
from app.api.endpoints import DEFAULT_ORIGIN
from app.api.origin import parse_origin
from app.daemon import DaemonExecutor
from app.errors import (
    ApiUrlError,
    InspectorError,
    InternalError,
    TokenMalformedError,
    TokenMissingError,
)
from app.guidance import guide
from app.held_secrets import HeldSecrets
from app.progress import ProgressListener, ignore_progress
from app.secret import Secret

_PROGRAM = "pixverse-inspector"
_WRONG_USAGE = 2
_LOG_LEVEL = "PIXVERSE_INSPECTOR_LOG"
"""An environment variable: the level of the log, for example ``debug``."""
_OPTION = re.compile(r"--?[a-z]+(-[a-z]+)*(?==|$)")
_INTERRUPTED = 130
_PIPE_CLOSED = 141
"""As of a program that SIGPIPE ended."""
_MAX_LINE = 10_000
_DEFAULT_PROFILE = "default"
_NO_DISPLAY = (
    "There is no display to show a window on. "
    f"To see the accounts here in the terminal, run: {_PROGRAM} --check"
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Without the usage, which is for ``--help``."""
        self.exit(_WRONG_USAGE, f"{self.prog}: {message}. See {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_PROGRAM,
        description="Shows the PixVerse channels that useapi.net has for you, in a window.",
        epilog=(
            "Exit codes of --check: 0 listed, 2 wrong usage, 3 no token or it was refused, "
            "4 nothing is set up, 5 the service, the network or the answer, 6 the keyring. "
            "There is no option that takes a token: arguments can be seen by other programs."
        ),
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--demo", action="store_true", help="show sample accounts: no token, no network")
    add("--check", action="store_true", help="print the accounts as a table and leave")
    add("--json", action="store_true", help="with --check: print one JSON document instead")
    add(
        "--token-stdin",
        action="store_true",
        help="take the API token from the first line of standard input; it is not stored",
    )
    add("--api-url", metavar="URL", help="ask another origin: https, or http on this computer")
    add("--profile", metavar="NAME", default="", help="whose token (default: default)")
    add("--self-check", action="store_true", help="check that the program is whole, and leave")
    add("--version", action="version", version=f"{_PROGRAM} {__version__}")
    return parser


def _arguments(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for, if it can be; else the program ends with a sentence."""
    options, rest = parser.parse_known_args(argv)
    if rest:
        # Never repeated in full: what is not known may be a token in the wrong place.
        unknown = _OPTION.match(rest[0])
        parser.error(f"unknown option {unknown[0]}" if unknown else "it takes no arguments")
    if options.json and not options.check:
        parser.error("--json goes with --check")
    if options.self_check and (options.check or options.demo or options.token_stdin):
        parser.error("--self-check goes alone")
    if options.demo and (options.token_stdin or options.api_url is not None):
        parser.error("--demo needs no token and no address")
    if options.profile != options.profile.strip() or not options.profile.isprintable():
        parser.error("--profile needs a name")
    try:
        options.origin = parse_origin(
            DEFAULT_ORIGIN if options.api_url is None else options.api_url
        )
    except ApiUrlError as error:
        parser.error(f"--api-url: {guide(error).summary.rstrip('.')}")
    return options


class _SampleSource:
    """The client over the sample. Its module needs the HTTP library, so it is loaded when used."""

    host = "sample"
    url = AccountsClient().url

    def __init__(self) -> None:
        self._client: AccountsClient | None = None

    async def list_accounts(
        self, token: Secret, on_progress: ProgressListener = ignore_progress
    ) -> AccountList:
        if self._client is None:
            from app.api.sample import SampleTransport  # noqa: PLC0415

            self._client = AccountsClient(transport=SampleTransport())
        return await self._client.list_accounts(token, on_progress)

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()


_SAMPLE_TOKEN = Secret("sample")
"""Never sent: there is nobody to send it to."""


def _read_token() -> Secret:
    """The first line of standard input, cleaned.

    Raises:
        TokenMissingError: It is empty.
        TokenMalformedError: It cannot be sent.
    """
    from app.credentials.api_token import clean, judge  # noqa: PLC0415

    if sys.stdin is None:
        raise TokenMissingError
    if sys.stdin.isatty():
        from getpass import getpass  # noqa: PLC0415

        line = getpass("API token: ")
    else:
        line = sys.stdin.buffer.readline(_MAX_LINE).decode("utf-8", "replace")
    text = clean(line)
    if not text:
        raise TokenMissingError
    judgement = judge(text)
    if not judgement.sendable:
        raise TokenMalformedError(fault=judgement.verdict.value)
    return Secret(text)


def _check(options: argparse.Namespace, secrets: HeldSecrets) -> int:
    from app.terminal import check  # noqa: PLC0415

    def held(token: Secret) -> Secret:
        secrets.hold_api_token(token)
        return token

    async def token() -> Secret:
        if options.demo:
            return _SAMPLE_TOKEN
        if options.token_stdin:
            return held(_read_token())
        from app.credentials.keyring_store import KeyringStore  # noqa: PLC0415

        stored = await KeyringStore(options.profile or _DEFAULT_PROFILE).load()
        if stored is None:
            raise TokenMissingError
        return held(stored)

    source = _SampleSource() if options.demo else AccountsClient(options.origin)
    return check(source, token, as_json=options.json)


def _window(options: argparse.Namespace, secrets: HeldSecrets) -> int:
    from app.ui.display import has_display  # noqa: PLC0415

    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)  # noqa: T201
        return _WRONG_USAGE
    given = _read_token() if options.token_stdin else None
    from app.credentials.keyring_store import KeyringStore  # noqa: PLC0415
    from app.ui.application import World, run_window  # noqa: PLC0415
    from app.ui.session import Sample  # noqa: PLC0415

    keyring = DaemonExecutor(1, "keyring")  # one for all profiles: one prompt at a time

    def store(profile: str) -> KeyringStore:
        return KeyringStore(profile, worker=keyring)

    world = World(
        source=AccountsClient(options.origin),
        sample=Sample(_SampleSource(), _SAMPLE_TOKEN, only=options.demo),
        stores=None if options.demo or options.token_stdin else store,
        profile=options.profile,
        given_token=given,
        secrets=secrets,
    )
    return run_window(world, [_PROGRAM])


def _self_check(_options: argparse.Namespace, _secrets: HeldSecrets) -> int:
    from app.self_check.items import run as check_all  # noqa: PLC0415

    return check_all()


def _log(secrets: HeldSecrets) -> None:
    import platformdirs  # noqa: PLC0415

    from app.log import start_logging  # noqa: PLC0415

    folder = platformdirs.user_log_path("pixverse-account-inspector", appauthor=False)
    level = logging.getLevelNamesMapping().get(os.environ.get(_LOG_LEVEL, "").upper(), logging.INFO)
    start_logging(folder, secrets, level)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # one sign that it lacks is no reason to fail
            stream.reconfigure(errors="replace")
    parser = _parser()
    options = _arguments(parser, argv)
    secrets = HeldSecrets()
    _log(secrets)
    try:
        work = _self_check if options.self_check else _check if options.check else _window
        return work(options, secrets)
    except InspectorError as error:
        return _tell(error)
    except BrokenPipeError:  # who read the output has seen enough
        sys.stdout = None  # nothing is left to flush
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        logging.getLogger(__name__).critical("uncaught", exc_info=True)
        return _tell(InternalError(cause=type(error).__name__))


def _tell(error: InspectorError) -> int:
    from app.terminal import print_guidance  # noqa: PLC0415

    print_guidance(guide(error), sys.stderr)
    return error.exit_code


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
    _leave(main())


if __name__ == "__main__":
    run()
