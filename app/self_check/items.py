"""The single checks of ``--self-check``. Each of them prints one line."""

import asyncio
import importlib
import pkgutil
import platform
import ssl
import sys
from collections.abc import Callable, Iterator
from typing import Final

import app
from app.api.sample import file_names
from app.base import output
from app.base.errors import InspectorError, TrustSettingError
from app.base.keyring_errors import KeyringError
from app.base.resources import resource_path

_LINUX_ONLY: Final = {
    f"app.credentials.{name}"
    for name in ("secret_service", "session_bus", "providers", "secret_items")
}
"""Modules that no other system can import."""

_ALWAYS_WITH_KEYRING: Final = {"win32", "darwin"}
"""Systems that bring one: if it cannot be used, a part of this program is missing."""

_ACTIONS: Final = "icons/actions"

Item = tuple[str, Callable[[], str]]


def run() -> int:
    """Checks everything, whatever the first items say; returns the exit code."""
    failed = False
    for name, check in _items():
        try:
            told = check()
        except Exception as error:  # noqa: BLE001 (whatever it is, it is the answer)
            failed = True
            told = _reason(error)
            output.write(f"FAILED  {name:<13} {told}")
        else:
            output.write(f"ok      {name:<13} {told}")
    return int(failed)


def _items() -> Iterator[Item]:
    yield "program", _program
    yield "modules", _modules
    yield "resources", _resources
    yield "keyring", _keyring
    yield "TLS", _tls
    from app.self_check import window

    application = window.make_application()
    yield "icons", _icons
    yield "translations", _translations
    yield "window", lambda: window.paint(application)


def _reason(error: Exception) -> str:
    """What went wrong, without words that are not ours: they could hold anything."""
    facts = ""
    if isinstance(error, InspectorError):
        facts = ", ".join(f"{key} {value}" for key, value in error.facts().items())
    elif isinstance(error, ImportError):
        facts = str(error.name)
    return f"{type(error).__name__}{f' ({facts})' if facts else ''}"


def _program() -> str:
    form = "frozen" if hasattr(sys, "frozen") else "from source"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"{app.__version__}, {form}, Python {platform.python_version()}, {system}"


def _modules() -> str:
    names = [
        module.name
        for module in pkgutil.walk_packages(app.__path__, "app.")
        if module.name != "app.__main__"
        and (module.name not in _LINUX_ONLY or sys.platform not in _ALWAYS_WITH_KEYRING)
    ]
    for name in [*names, "socksio"]:
        importlib.import_module(name)
    return f"{len(names)} of the program, {len(sys.modules)} in all"


def _resources() -> str:
    names = [*file_names(), "report.css", "report.html", "licences.txt", "icons/app.svg"]
    sizes = [len(resource_path(name).read_bytes()) for name in names]
    if not all(sizes):
        raise EOFError
    return ", ".join(names)


def _icons() -> str:
    from app.ui.look.icons import app_icon, icon

    drawings = sorted(path.stem for path in resource_path(_ACTIONS).glob("*.svg"))
    empty = [name for name in drawings if icon(name).pixmap(16, 16).isNull()]
    if empty or not drawings or not app_icon().availableSizes():
        raise LookupError
    return (
        f"{len(drawings)} drawings, the program's own in {len(app_icon().availableSizes())} sizes"
    )


def _translations() -> str:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from app.ui.desktop.language import LANGUAGES

    words_of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    codes = [code for code, _ in LANGUAGES]
    for code in codes:
        for path in (resource_path(f"i18n/inspector_{code}.qm"), f"{words_of_qt}/qtbase_{code}.qm"):
            if not QTranslator().load(str(path)):
                raise LookupError
    return ", ".join(codes)


def _keyring(platform: str = sys.platform) -> str:
    from app.credentials.backends import SharedVault, open_vault
    from app.credentials.keyring_store import KeyringStore
    from app.credentials.vault import Asking

    backend = type(open_vault(platform, Asking())).__name__
    try:
        return f"{backend}: {asyncio.run(KeyringStore(vault=SharedVault(platform)).describe())}"
    except KeyringError as error:
        if platform in _ALWAYS_WITH_KEYRING:
            raise
        # That of this computer; the program's own part is there.
        return f"{backend}: none to be used here ({error.kind})"


def _tls() -> str:
    """Opens the way to the service, without asking it anything."""
    from app.api.client import DEFAULT_ORIGIN
    from app.api.transport import opened
    from app.api.trust import unusable_variable

    async def open_and_close() -> None:
        async with opened(DEFAULT_ORIGIN):
            pass

    if variable := unusable_variable():
        raise TrustSettingError(variable=variable)
    asyncio.run(open_and_close())
    return f"{ssl.OPENSSL_VERSION}; the system's certificates are used"
