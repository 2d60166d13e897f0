"""The window in other languages: which one, all of it, with room for it, and from the right."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QColor, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from app.catalogue.all_services import SERVICES
from app.ui.desktop.language import LANGUAGES, SOURCE, Words, choose
from app.ui.look.dates import day
from app.ui.window.main_window import MainWindow
from tests.support.columns import CAPACITY, COLUMNS, JOBS, TOKEN
from tests.support.details import token_in
from tests.support.pseudo_language import write_pseudo_language
from tests.support.screens import (
    SCREENS_OF_SERVICES,
    every_screen,
    look_around,
    settle,
    shown_window,
)
from tests.support.visible_text import cut_off, said_by

CODES = [code for code, _ in LANGUAGES]
Speak = Callable[[str], str]

_ignores_menus = pytest.mark.qt_log_ignore("does not support (grab|raise)", extend=True)
"""Which menus ask of a screen that there is not."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Another language for the time of a test."""
    before, words = QLocale(), Words(qapp)
    yield words.speak
    words.speak(SOURCE)
    words.silence()
    QLocale.setDefault(before)


@pytest.fixture
def twice_the_font(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(before)


# ---- Which one ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "preferred", "code"),
    [
        ("", ["de-Latn-DE", "de-DE", "de"], "de"),
        ("", ["de_AT"], "de"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("", ["en-GB", "de-DE"], "en"),
        ("", ["nl-NL", "fr-BE"], "fr"),
        ("", ["pt-PT"], "pt_BR"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-Hans-SG"], "zh_CN"),
        ("", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("", ["zh-HK"], "en"),
        ("ru", ["de-DE"], "ru"),
        ("en", ["de-DE"], "en"),
        ("tlh", ["es-MX"], "es"),
    ],
)
def test_the_wish_counts_first_and_then_the_system(
    wanted: str, preferred: list[str], code: str
) -> None:
    assert choose(wanted, preferred) == code


@pytest.mark.parametrize("code", CODES)
def test_what_comes_with_a_language(speak: Speak, qapp: QApplication, code: str) -> None:
    assert speak(code) == code
    assert QLocale().language() == QLocale(code).language()
    right = Qt.LayoutDirection.RightToLeft
    assert (qapp.layoutDirection() == right) is (code == "ar")
    assert QLocale().zeroDigit() == "0"  # as in ids, which have no other
    own = QCoreApplication.translate("AccountsPage", "Check accounts")
    assert (own == "Check accounts") is (code == "en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    words = box.buttons()[0].text().replace("&", "")  # Qt's own
    box.deleteLater()
    assert (words == "Cancel") is (code == "en")


def test_another_language_takes_the_place_of_the_one_before(
    speak: Speak, qapp: QApplication
) -> None:
    for code in ("de", "ar", "en"):
        speak(code)
    assert QCoreApplication.translate("", "Complete") == "Complete"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_plurals(speak: Speak) -> None:
    def channels(number: int) -> str:
        return QCoreApplication.translate("AccountsPage", "%Ln channels", "", number)

    speak("en")
    assert [channels(n) for n in (0, 1, 2)] == ["0 channels", "1 channel", "2 channels"]
    speak("ru")
    assert [channels(n) for n in (1, 3, 5, 21)] == [
        "1 канал", "3 канала", "5 каналов", "21 канал",
    ]  # fmt: skip
    speak("ar")
    forms = [channels(n).replace(str(n), "").strip() for n in (0, 1, 2, 3, 11, 100)]
    assert forms == ["لا قنوات", "قناة واحدة", "قناتان", "قنوات", "قناة", "قناة"]
    speak("de")
    assert channels(12_345) == "12.345 Kanäle"


def test_keys_and_dates_are_local(speak: Speak) -> None:
    from datetime import UTC, datetime

    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
    assert (keys, day(noon)) == ("Ctrl+F", "22 Nov 2026")
    speak("de")
    keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
    assert (keys, day(noon)) == ("Strg+F", "22 Nov. 2026")
    speak("ja")
    assert day(noon) == "2026年11月22日"


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"LANGUAGE": "de", "LANG": "C.UTF-8"}, "9 Dez. 2026"),
        ({"LANG": "en_GB.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "9 Dec 2026"),
        ({"LANG": "de_AT.UTF-8"}, "9 Dez. 2026"),
    ],
)
def test_dates_speak_the_language_of_the_window(variables: dict[str, str], wanted: str) -> None:
    program = """if True:
        from datetime import date
        from PySide6.QtGui import QGuiApplication
        from app.ui.desktop.language import Words
        from app.ui.look.dates import date_in_words
        application = QGuiApplication([])
        Words(application).speak()
        print(date_in_words(date(2026, 12, 9)).encode())
    """
    names = ("LANGUAGE", "LC_ALL", "LC_TIME", "LANG")
    others = {name: value for name, value in os.environ.items() if name not in names}
    answer = subprocess.run(  # the locale of the system is read once in a process
        [sys.executable, "-c", program],
        env=others | variables | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )
    assert answer.stdout.strip() == str(wanted.encode())


def test_a_language_whose_file_is_gone_is_english(
    speak: Speak, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("app.base.resources._PLACES", ())
    assert speak("de") == "de"
    assert QCoreApplication.translate("", "Complete") == "Complete"
    assert "no words for de" in caplog.text


# ---- All of it ----------------------------------------------------------------------------------

_SERVICES = "|".join(sorted((re.escape(each.name) for each in SERVICES), key=len, reverse=True))
_DATA = re.compile(
    rf"(?:PixVerse|{_SERVICES}) API?\b|{_SERVICES}|Mara Sample|[\w+.-]+@[\w.]+"
    r"|PixVerse Account Inspector|api\.useapi\.net|127\.0\.0\.1|user:\d+-|•+\w{4}"
    r"|is:attention|(?:jobs|free)>=\d|service:kling|server:1172"
    r"|https?|socks5h?|:\w{3,4}//|\b(?:[AP]M|F\d+|Esc|Ctrl|Shift|Alt)\b"
    r"|(?<= )(?=\w{4} )\w*\d\w*|\d+ \w{3} 20\d\d|\bQt\b|\b(?:OK|maxJobs)\b|[\d.]+"
)
"""What is no text: names also of fields, addresses, the ends of tokens, keys, dates."""
_NOT_OURS = {"report", "licences"}
"""For people who help, in English; and texts that are not ours. Their frames are looked at."""


@pytest.fixture(scope="module")
def pseudo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pseudo_language(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def pseudo(speak: Speak, qapp: QApplication, pseudo_file: Path) -> Iterator[None]:
    """Ours in pseudo, Qt's own in Russian: neither has plain letters."""
    speak("ru")
    translator = QTranslator()
    assert translator.load(str(pseudo_file))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("en_US"))
    yield
    qapp.removeTranslator(translator)


@_ignores_menus
@pytest.mark.usefixtures("pseudo")
def test_every_word_is_translated_and_none_is_cut_off() -> None:
    plain, cut, seen = set(), set(), 0
    with shown_window((1600, 900)) as window:
        for screen, widget in every_screen(window):
            seen += 1
            plain |= {
                (screen, where, text)
                for where, text in said_by(widget)
                if _is_plain(text) and not _is_foreign(screen, where)
            }
            cut |= {(screen, where, text) for where, text in cut_off(widget)}
    assert seen > 100
    assert not plain
    assert not cut


def _is_plain(text: str) -> bool:
    return bool(re.search("[A-Za-z]{2}", _DATA.sub("", text)))


def _is_foreign(screen: str, where: str) -> bool:
    details_of_an_error = screen.endswith(", details")
    is_content = where.startswith("content")
    names_of_languages = screen == "preferences" and where.startswith("entry")
    told_by_services = screen in SCREENS_OF_SERVICES and where.endswith("cell of AccountTableView")
    is_not_ours = is_content and (screen in _NOT_OURS or details_of_an_error)
    return is_not_ours or names_of_languages or told_by_services


# ---- Room ---------------------------------------------------------------------------------------


@_ignores_menus
@pytest.mark.parametrize("size", [(1240, 740), (1024, 768)])
def test_german_has_room(speak: Speak, size: tuple[int, int]) -> None:
    speak("de")
    with shown_window(size) as window:
        cut = _all_cut_off(window)
        assert (window.width(), window.height()) == size
    assert not cut


@_ignores_menus
@pytest.mark.usefixtures("twice_the_font")
def test_german_has_room_in_twice_the_font(speak: Speak) -> None:
    speak("de")
    with shown_window() as window:
        cut = _all_cut_off(window)
    assert not cut


def _all_cut_off(window: MainWindow) -> set[tuple[str, str, str]]:
    return {
        (screen, where, text)
        for screen, widget in every_screen(window)
        for where, text in cut_off(widget)
    }


@pytest.mark.parametrize("code", CODES)
def test_the_window_fits_a_small_screen_and_its_menus_have_their_own_letters(
    speak: Speak, code: str
) -> None:
    speak(code)
    with shown_window((1024, 768)) as window:
        assert not set(cut_off(window))
        look_around(window)
        assert window.width() == 1024
        assert not set(cut_off(window))
        for menu in (
            window.contents.profiles.menu,
            window.contents.rows._menu,
            *_main_menus(window),
        ):
            letters = [_mnemonic(action.text()) for action in menu.actions() if action.text()]
            letters = [letter for letter in letters if letter]
            assert len(letters) == len(set(letters)), letters


def _main_menus(window: MainWindow) -> list[QMenu]:
    menu = window.contents.accounts_page.menu_button.menu()
    return [menu, *(action.menu() for action in menu.actions() if action.menu())]


def _mnemonic(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


# ---- From the right -----------------------------------------------------------------------------


def test_arabic_mirrors_the_layout(speak: Speak) -> None:
    places = {}
    for code in ("en", "ar"):
        speak(code)
        with shown_window((1240, 740)) as window:
            look_around(window)
            page = window.contents.accounts_page
            parts = (page.check_button, page.menu_button, page.details, page.summary.channels)
            places[code] = [
                part.mapTo(window, part.rect().center()).x() > window.width() / 2 for part in parts
            ]
            header = page.table.horizontalHeader()
            places[code].append(header.sectionViewportPosition(0) > header.width() / 2)
            places[code].append(_ink_is_right(page.summary.channels.figure.grab().toImage()))
    assert places["en"] == [False, True, True, False, False, False]
    assert places["ar"] == [not right for right in places["en"]]


def test_arabic_bars_grow_from_the_right(speak: Speak, qapp: QApplication) -> None:
    accent = qapp.palette().color(QPalette.ColorRole.Accent)
    sides = {}
    for code in ("en", "ar"):
        speak(code)
        with shown_window((1240, 740)) as window:
            look_around(window)
            table = window.contents.accounts_page.table
            row = next(n for n in range(table.accounts.shown) if _jobs(window, n) == 3)
            place = table.visualRect(table.accounts.index(row, COLUMNS.index(CAPACITY)))
            table.scrollTo(table.accounts.index(row, 0))
            image = table.viewport().grab(place).toImage()
            filled = [x for x in range(image.width()) if _column_has(image, x, accent)]
            assert filled
            sides[code] = sum(filled) / len(filled) / image.width()
    assert sides["en"] < 0.4
    assert sides["ar"] > 0.6


@pytest.mark.parametrize("code", ["en", "ar"])
def test_no_line_stands_between_two_titles(speak: Speak, qapp: QApplication, code: str) -> None:
    """As they are on screen, where only what changes is drawn again."""
    speak(code)
    ground = qapp.palette().color(QPalette.ColorRole.Base)
    with shown_window((1240, 740)) as window:
        look_around(window)
        table = window.contents.accounts_page.table
        header = table.horizontalHeader()
        for act in (table.setFocus, lambda: table.selectColumn(2), header.viewport().update):
            act()
            settle()
            corner = header.viewport().mapTo(window, QPoint(0, 0))
            image = window.screen().grabWindow(window.winId()).toImage()
            top = [image.pixelColor(corner.x() + x, corner.y() + 3) for x in range(header.width())]
            assert [color for color in top if color != ground] == []


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_mask_of_a_token_comes_before_its_last_letters(speak: Speak, code: str) -> None:
    """In both directions: it is read from the left, as the token is."""
    speak(code)
    with shown_window((1240, 740)) as window:
        look_around(window)
        page = window.contents.accounts_page
        page.table.setCurrentIndex(page.table.accounts.index(0, 0))
        settle()
        cell = page.table.visualRect(page.table.accounts.index(3, COLUMNS.index(TOKEN)))
        for picture in (token_in(page.details).grab(), page.table.viewport().grab(cell)):
            bullets, letters = _ink_heights(picture.toImage())
            assert bullets < letters


def _jobs(window: MainWindow, row: int) -> int | None:
    return window.contents.accounts_page.table.accounts.account_at(row).get(JOBS)


def _column_has(image: QImage, x: int, color: QColor) -> bool:
    return any(image.pixelColor(x, y) == color for y in range(image.height()))


def _ink_is_right(image: QImage) -> bool:
    ground = image.pixelColor(0, 0)
    inked = [x for x in range(image.width()) if _differs(image, x, ground)]
    return sum(inked) / len(inked) > image.width() / 2


def _differs(image: QImage, x: int, ground: QColor) -> bool:
    return any(image.pixelColor(x, y) != ground for y in range(image.height()))


def _ink_heights(image: QImage) -> tuple[int, int]:
    """How tall the ink is in the first and in the last third of the text."""
    ground = image.pixelColor(0, 0)
    rows = range(2, image.height() - 2)  # without the line below a row
    inked = [[y for y in rows if image.pixelColor(x, y) != ground] for x in range(image.width())]
    inked = [column for column in inked if column]
    third = len(inked) // 3
    heights = [
        max(max(column) - min(column) for column in part)
        for part in (inked[:third], inked[-third:])
    ]
    return heights[0], heights[1]
