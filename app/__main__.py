"""The composition root: arguments → window or terminal. The only file that knows everyone.

It imports them where they are needed: the frame of the window is on screen before most of them.
"""

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from app.arguments import ALL, PROGRAM, WRONG_USAGE, Options, read_arguments
from app.base import output
from app.base.log import Log

if TYPE_CHECKING:
    from app.api.client import ApiClient
    from app.base.secret import Secret
    from app.ui.session.kept_places import KeptPlaces
    from app.ui.window_run import World

_INTERRUPTED = 130
_PIPE_CLOSED = 141
"""As of a program that SIGPIPE ended."""
_DEFAULT_PROFILE = "default"


def _client(options: Options) -> "ApiClient":
    from app.api.client import ApiClient

    return ApiClient() if options.origin is None else ApiClient(options.origin)


def _check(options: Options, log: Log) -> int:
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
    if options.service == ALL:
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


def _window(options: Options, log: Log) -> int:
    from app.ui.desktop.display import NO_DISPLAY, has_display

    if not has_display():
        output.complain(NO_DISPLAY)
        return WRONG_USAGE
    given = None
    if options.token_stdin:
        from app.terminal import read_token

        given = read_token()
    gc.disable()  # see app.ui.desktop.garbage
    from app.ui.application import run_window

    return run_window(
        [PROGRAM],
        "sample" if options.demo else options.origin or "",
        options.profile,
        lambda: _world(options, log, given),
        view=_view(options),
        has_token=given is not None,
    )


def _view(options: Options) -> str | None:
    return "" if options.service == ALL else options.service


def _world(options: Options, log: Log, given: "Secret | None") -> "World":
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
        view=_view(options),
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
            output.complain(f"{PROGRAM}: The output could not be written: {error.why}.")
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
    options = read_arguments(argv)
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
