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

MODULES = [
    "PySide6.scripts",  # tools of the developer
    "_pyrepl",  # the interactive Python
    "curses",  # terminals with windows
    "doctest",
    "ensurepip",
    "gi",  # another way to the keyring: ours speaks D-Bus itself
    "dbus",
    "idlelib",
    "keyring.backends.kwallet",  # KDE's own protocol: KWallet speaks the Secret Service too
    "keyring.backends.libsecret",
    "keyring.backends.chainer",  # would mix keyrings: ours is chosen by name
    "keyring.backends.null",  # accepts a token, and loses it
    "keyring.cli",
    "keyring.completion",
    "keyring.devpi_client",
    "keyrings",  # among them one that writes clear text into a file
    "lib2to3",
    "pdb",
    "pip",
    "pycparser",  # cffi needs it to compile, and nothing is compiled here
    "pydoc",
    "pytest",
    "setuptools",
    "sqlite3",
    "test",
    "tkinter",
    "trio",  # another kind of loop; httpcore would try it
    "unittest",
    "xmlrpc",
]
"""Never imported by this program, whatever a library would like."""

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
