"""Which language the window speaks, and what comes with it: numbers, dates, direction."""

import logging
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from app.base.program_errors import ResourceMissingError
from app.base.resources import resource_path

_log = logging.getLogger(__name__)

LANGUAGES: Final = (
    ("en", "English"),
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
    ("pt_BR", "Português (Brasil)"),
    ("ru", "Русский"),
    ("zh_CN", "简体中文"),
)
"""As (code, name in itself). What the others say stands in ``resources/i18n``."""

SOURCE: Final = "en"
"""The language of the program's text; its file knows plural forms only."""

_TRADITIONAL: Final = ("Hant", "TW", "HK", "MO")
_LATIN_DIGITS: Final = {"ar": "ar_AE"}
"""Where a language's usual place has digits of its own: another place that has not.

Ids, tokens and times come with Latin digits. Two kinds of digits in one window help nobody.
"""


def choose(wanted: str, preferred: Sequence[str]) -> str:
    """The code of one of `LANGUAGES`.

    Args:
        wanted: What the user has set; nothing, or a language that there is not, if empty or odd.
        preferred: What the system prefers, best first, as ``de-AT`` or ``zh_Hans_CN``.
    """
    codes = [code for code, _ in LANGUAGES]
    if wanted in codes:
        return wanted
    for name in preferred:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and any(part in _TRADITIONAL for part in parts):
            continue  # who reads those characters has not asked for the simplified ones
        for code in codes:
            if code.partition("_")[0] == parts[0]:
                return code
    return SOURCE


class Words:
    """What the program says, in one language at a time."""

    def __init__(self, application: QGuiApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def speak(self, wanted: str = "") -> str:
        """From now on, one of `LANGUAGES`, see `choose`; returns its code.

        Widgets that are there already keep their words. What is missing is left in English: words
        are no reason not to start.
        """
        code = choose(wanted, QLocale.system().uiLanguages())
        self.silence()
        for path in (_qt_words(code), _own_words(code)):
            translator = QTranslator(self._application)
            if path and translator.load(path):
                self._application.installTranslator(translator)
                self._translators.append(translator)
            else:
                translator.deleteLater()
                _log.warning("no words for %s", code)
        locale = _locale(code)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        return code

    def silence(self) -> None:
        """None of them any more."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def _own_words(code: str) -> str:
    try:
        return str(resource_path(f"i18n/inspector_{code}.qm"))
    except ResourceMissingError:
        return ""


def _qt_words(code: str) -> str:
    """Qt's own: of message boxes, of the menus of text fields, the names of keys."""
    return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"


def _locale(code: str) -> QLocale:
    """The system's with all that the user has set there, if it is of this language.

    Its language can be chosen apart from that of its dates: dates speak the language of the window.
    """
    system, plain = QLocale.system(), QLocale(code)
    without_settings = QLocale(system.name())
    day = without_settings.dayName(1)
    for locale in (system, without_settings):
        is_ours = locale.language() == plain.language() and locale.dayName(1) == day
        if is_ours and locale.zeroDigit() == "0":
            return locale
    return QLocale(_LATIN_DIGITS.get(code, code))
