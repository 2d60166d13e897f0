"""What is left out of the frozen program, and why that is safe.

PyInstaller takes whatever might be needed. The tests run what is left: xcb, Wayland, SVG icons,
Fusion, dark mode and the system's dialogs are all still there.
"""

import fnmatch
import re
import sys
from collections.abc import Iterable

Entry = tuple[str, str, str]
"""PyInstaller's: the place in the folder, where it comes from, what kind of thing it is."""

MODULES: dict[str, str] = {
    "PySide6.scripts": "tools of the developer",
    "_pyrepl": "the interactive Python",
    "curses": "terminals with windows",
    "dbus": "another way to KWallet: the program speaks D-Bus itself",
    "doctest": "for tests",
    "ensurepip": "installs packages",
    "gi": "another way to the keyring: the program speaks D-Bus itself",
    "idlelib": "an editor",
    "keyring.backends.chainer": "would mix keyrings: the program names its own",
    "keyring.backends.kwallet": "KDE's own protocol: KWallet speaks the Secret Service too",
    "keyring.backends.libsecret": "needs gi",
    "keyring.backends.null": "accepts a token, and loses it",
    "keyring.cli": "a program for the terminal",
    "keyring.completion": "of keyring.cli",
    "keyring.devpi_client": "for another program",
    "keyrings": "among them one that writes clear text into a file",
    "lib2to3": "translates Python 2",
    "pdb": "the debugger",
    "pip": "installs packages",
    "pydoc": "shows documentation",
    "pytest": "for tests",
    "setuptools": "builds packages",
    "sqlite3": "a database",
    "test": "Python's own tests",
    "tkinter": "other windows",
    "trio": "another kind of loop: the program's is asyncio's",
    "unittest": "for tests",
    "xmlrpc": "another kind of network service",
}
"""What no part of the program needs on any system, and why it would be taken along."""

MODULES_OF: dict[str, dict[str, str]] = {
    # Libraries choose cffi wherever it can be imported, and find only later that it does not work
    # without pycparser: both are there, or neither.
    "linux": {"cffi": "cryptography needs only _cffi_backend", "pycparser": "of cffi"},
    "darwin": {"cffi": "cryptography needs only _cffi_backend", "pycparser": "of cffi"},
    "win32": {},  # win32ctypes, the way to the Credential Manager, takes cffi with pycparser
}
"""What one system does without besides, though another needs it: by `sys.platform`."""

ASKED_FOR: dict[str, dict[str, str]] = {
    "anyio._backends._trio": {"trio": "imported only under trio"},
    "anyio.pytest_plugin": {"pytest": "imported only by pytest"},
    "cffi._shimmed_dist_utils": {"setuptools": "compiles: declarations alone do not"},
    "cffi.setuptools_ext": {"setuptools": "compiles: declarations alone do not"},
    "httpcore._backends.trio": {"trio": "imported only under trio"},
    "httpcore._synchronization": {"trio": "does without, if it is missing"},
    "httpx._transports.asgi": {"trio": "talks to a server in the same process"},
    "jeepney.io.trio": {"trio": "imported only under trio"},
    "keyring.__main__": {"keyring.cli": "starts it"},
    "keyring.testing.backend": {"pytest": "tests of a keyring"},
    "platformdirs.pytest_plugin": {"pytest": "imported only by pytest"},
}
"""Modules of libraries that import something of the above, and why nobody misses it.

A test reads all libraries and finds whether one more does: an import that fails inside of
``try`` is not heard of otherwise.
"""

FILES: dict[str, str] = {
    # ---- Qt's plugins, by what they would be good for
    r"/plugins/egldeviceintegrations/": "screens without a desktop",
    r"/plugins/generic/": "mice and keyboards without a desktop",
    r"/plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\b": (
        "screens without a desktop; Direct2D is not what Windows uses"
    ),
    r"/plugins/platforminputcontexts/libqtvirtualkeyboard": "pulls in all of Qt Quick",
    r"/plugins/platformthemes/libqgtk3": (
        "pulls in GTK; start.py has the system's dialogs through the desktop portal"
    ),
    r"/plugins/imageformats/(lib)?q(gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)\b": (
        "the program has SVG and PNG pictures, and opens no others"
    ),
    r"/plugins/networkinformation/libq(connman|glib)\b": "NetworkManager tells what is online",
    r"/plugins/tls/": "Python's ssl speaks TLS",
    r"/plugins/printsupport/": "nothing is printed",
    r"/plugins/wayland-graphics-integration-": "OpenGL on Wayland: widgets paint without",
    r"/plugins/xcbglintegrations/": "OpenGL on X11: widgets paint without",
    # ---- Qt's libraries that only those need
    r"/libQt6(EglF[sS]\w*|VirtualKeyboard\w*|Qml\w*|Quick\w*|Pdf|PrintSupport|WaylandEgl\w*)\.": (
        "of plugins that are left out"
    ),
    r"/Qt6?(Pdf|Qml\w*|Quick\w*|VirtualKeyboard\w*)\.(dll|framework)": (
        "of plugins that are left out"
    ),
    r"(^|/)opengl32sw\.dll$": "draws OpenGL without a graphics card: widgets use none",
    r"(^|/)PySide6/(Qt/)?qml/": "Qt Quick",
    # ---- Python's
    r"(^|/)lib-dynload/_(testcapi|testinternalcapi|curses\w*|sqlite3|tkinter|crypt)\b": (
        "of modules that are left out"
    ),
    r"(^|/)lib-dynload/(readline|nis|ossaudiodev|audioop|spwd)\b": "unused",
    r"/(certifi/cacert\.pem|cacert\.pem)$": (
        "certifi's list of authorities: the system's is used, and never this one"
    ),
    r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|WHEEL)$": "of the installer",
}
"""Pattern of the place in the folder → why it may go."""

FROM_THE_BUILDER = {
    "libbz2": "each kind of Linux names it otherwise",
    "libcrypto": "Python's ssl fits the OpenSSL that it was built with",
    "libffi": "as libcrypto",
    "liblzma": "as libcrypto",
    "libpython3.*": "Python itself",
    "libssl": "as libcrypto",
    "libxcb-cursor": "not installed everywhere, and without it there is no window",
    "libxcb-icccm": "as libxcb-cursor",
    "libxcb-image": "as libxcb-cursor",
    "libxcb-keysyms": "as libxcb-cursor",
    "libxcb-render-util": "as libxcb-cursor",
    "libxcb-util": "as libxcb-cursor",
}
"""On Linux, what is taken along of the libraries of the building machine, and why.

All others stay the system's own, which keeps them safe and has them in versions that fit each
other: fontconfig and its cache, GLib, D-Bus, X11, the C++ library. Every desktop has them.
"""

_PATTERNS = re.compile("|".join(FILES))
_QT_TRANSLATION = re.compile(
    r"/translations/(?P<catalogue>\w+?)_(?P<language>[a-z]{2}(_\w+)?)\.qm$"
)
_LIBRARY = re.compile(r"lib[\w+.-]+\.so[\d.]*")


def modules(platform: str) -> list[str]:
    """What is left out of the program for a value of `sys.platform`."""
    return sorted([*MODULES, *MODULES_OF[platform]])


def kept(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """What stays of PyInstaller's list.

    Args:
        entries: All that was found.
        languages: Codes of the languages that the program speaks.
    """
    spoken = set(languages)
    return [entry for entry in entries if _stays(entry[0].replace("\\", "/"), spoken)]


def is_taken(library: str) -> bool:
    """Whether a library of the building machine, such as ``libssl.so.3``, is taken along."""
    name = library.partition(".so")[0]
    return any(fnmatch.fnmatch(name, pattern) for pattern in FROM_THE_BUILDER)


def _stays(place: str, languages: set[str]) -> bool:
    if translation := _QT_TRANSLATION.search(place):
        return translation["catalogue"] == "qtbase" and translation["language"] in languages
    if sys.platform.startswith("linux") and _LIBRARY.fullmatch(place):
        return is_taken(place)
    return not _PATTERNS.search(place)
