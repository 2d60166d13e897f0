"""Large letters on a small screen: what turns, wraps and shrinks, and that nothing overlaps."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.ui.desktop.language import SOURCE, Words
from app.ui.dialogs.text_dialog import TextDialog
from app.ui.pages.accounts_page import AccountsPage
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow
from tests.support.details import reveal_buttons, token_in
from tests.support.screens import (
    every_screen,
    look_around,
    look_around_everywhere,
    settle,
    shown_window,
)
from tests.support.visible_text import cut_off, visible

BESIDE, BELOW = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
LAPTOP, SMALL = (1366, 700), (1280, 730)
"""Inside of 1366x768 and 1280x800, without the title and a panel of the desktop."""
LONG = "user:1842-••••••"
Look = Callable[[str, float], None]

_ignores_menus = pytest.mark.qt_log_ignore("does not support (grab|raise)", extend=True)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Another language, and letters so many times as large."""
    before, words = qapp.font(), Words(qapp)

    def change(code: str, factor: float) -> None:
        words.speak(code)
        font = qapp.font()
        font.setPointSizeF(factor * before.pointSizeF())
        qapp.setFont(font)

    yield change
    qapp.setFont(before)
    words.speak(SOURCE)
    words.silence()


def listed(window: MainWindow, row: int = 0) -> AccountsPage:
    look_around(window)
    page = window.contents.accounts_page
    page.table.setCurrentIndex(page.table.accounts.index(row, 0))
    return settle(page)


def with_token(page: AccountsPage) -> None:
    page.show_sample_mark(shown=False)
    page.show_token(LONG, "Token kept in GNOME Keyring")
    settle()


def overlapping(top: QWidget) -> list[tuple[str, str]]:
    """What can be read or pressed, and stands where something else does."""
    parts = [
        part
        for part in visible(top)
        if isinstance(part, QLabel | QAbstractButton) and not part.visibleRegion().isEmpty()
    ]
    found = []
    for one, other in combinations(parts, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        if _place(one, top).intersects(_place(other, top)):
            found.append((_text(one), _text(other)))
    return found


def _place(part: QWidget, top: QWidget) -> QRect:
    seen = part.visibleRegion().boundingRect()
    return seen.translated(part.mapTo(top, part.rect().topLeft()))


def _text(part: QWidget) -> str:
    return getattr(part, "text", str)() or part.accessibleName() or type(part).__name__


# ---- It fits ------------------------------------------------------------------------------------


@_ignores_menus
@pytest.mark.parametrize("code", ["en", "de", "fr", "ru", "ja", "ar"])
@pytest.mark.parametrize("size", [LAPTOP, SMALL])
def test_twice_the_font_fits_a_small_screen(look: Look, code: str, size: tuple[int, int]) -> None:
    look(code, 2)
    with shown_window(size) as window:
        for change in (lambda _: None, with_token):
            page = listed(window, 1)
            change(page)
            assert page.details.isVisible()
            assert window.minimumSizeHint().width() <= 1280
            assert window.minimumSizeHint().height() <= 700
            assert (window.width(), window.height()) == size
            assert not list(cut_off(window))
            assert not overlapping(window)


@_ignores_menus
@pytest.mark.parametrize("code", ["en", "de", "fr", "ru", "ja", "ar"])
@pytest.mark.parametrize("size", [LAPTOP, SMALL])
def test_so_does_it_with_all_services(look: Look, code: str, size: tuple[int, int]) -> None:
    look(code, 2)
    with shown_window(size) as window:
        look_around_everywhere(window)
        page = window.contents.accounts_page
        with_token(page)
        for service in ("", "google-flow-v1", "pika-v1"):
            window.contents._session.choose_view(service)
            settle()
            assert page.services.box.isVisible()
            assert page.summary.subscription.isVisible() is (page.listing is not None)
            assert window.minimumSizeHint().width() <= 1280
            assert window.minimumSizeHint().height() <= 700
            assert (window.width(), window.height()) == size
            assert not list(cut_off(window))
            assert not overlapping(window)


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_at_the_usual_size_the_services_stand_at_the_side(look: Look, code: str) -> None:
    look(code, 1)
    with shown_window((1240, 740)) as window:
        look_around_everywhere(window)
        page = window.contents.accounts_page
        services, splitter = page.services.list, page.splitter
        assert services.isVisible()
        assert splitter.orientation() == BESIDE
        assert (services.x() < splitter.x()) is (code != "ar")
        assert _rows([*_cards(page), page.summary.subscription]) == 1
        services.more.click()
        settle()
        assert not list(cut_off(window))
        assert not overlapping(window)


@_ignores_menus
@pytest.mark.parametrize("code", ["de", "ar"])
def test_every_screen_of_it_fits(look: Look, code: str, qapp: QApplication) -> None:
    look(code, 2)
    most = qapp.primaryScreen().availableSize().height()
    with shown_window(SMALL) as window:
        for screen, widget in every_screen(window):
            assert not list(cut_off(widget)), screen
            assert not overlapping(widget), screen
            if widget.isWindow() and not widget.inherits("QMenu"):
                assert (widget.width() <= 1280, widget.height() <= most) == (True, True), screen


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_at_the_usual_size_all_is_where_it_was(look: Look, code: str) -> None:
    look(code, 1)
    with shown_window((1240, 740)) as window:
        page = listed(window, 1)
        assert page.splitter.orientation() == BESIDE
        assert page.splitter.sizes()[0] > 2 * page.splitter.sizes()[1]
        assert _rows([page.summary.channels, page.summary.jobs, page.summary.attention]) == 1
        widths = {card.width() for card in _cards(page)}
        assert max(widths) - min(widths) <= 1
        assert page.summary.width() == page.splitter.width() == window.width() - 36
        for button in (page.copy_button, page.export_button):
            assert button.width() > 2 * button.height()
            assert not button.toolTip()
        assert page.filter.placeholderText() == page.filter.accessibleName()
        assert page.services.y() - page.summary.geometry().bottom() == 13
        finding, field = page.details._scroll.widget()._parts
        assert finding.geometry().bottom() < field.geometry().top()


def _cards(page: AccountsPage) -> list[QWidget]:
    bar = page.summary
    return [bar.channels, bar.jobs, bar.attention, bar.checked]


def _rows(parts: list[QWidget]) -> int:
    return len({part.y() for part in parts})


# ---- What gives way -----------------------------------------------------------------------------


def test_the_details_turn_with_the_width_and_their_place_is_kept(look: Look) -> None:
    look("en", 2)
    settings = Settings()
    with shown_window((1900, 900)) as window:
        page = listed(window, 1)
        splitter = page.splitter
        assert splitter.orientation() == BESIDE
        splitter.moveSplitter(1010, 1)
        beside = splitter.sizes()
        window.resize(1280, 900)
        settle()
        assert splitter.orientation() == BELOW
        assert page.details.geometry().top() > page.table.geometry().bottom()
        assert page.details.width() == splitter.width()
        splitter.moveSplitter(250, 1)
        below = splitter.sizes()
        window.resize(1900, 900)
        settle()
        assert (splitter.orientation(), splitter.sizes()) == (BESIDE, beside)
        window.resize(1280, 900)
        settle()
        assert (splitter.orientation(), splitter.sizes()) == (BELOW, below)
        window.contents.preferences._settings = settings
        window.remember()
    assert settings.splitter
    assert settings.splitter_below


def test_table_and_details_share_the_height(look: Look) -> None:
    look("en", 2)
    with shown_window((1280, 1000)) as window:
        page = listed(window)
        assert page.splitter.orientation() == BELOW
        table, details = page.splitter.sizes()
        assert abs(table - details) <= 1


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_below_the_table_the_details_use_both_halves(look: Look, code: str) -> None:
    look(code, 2)
    with shown_window(SMALL) as window:
        page = listed(window, 1)
        body = page.details._scroll.widget()
        for revealed in (False, True):
            if revealed:
                token_in(page.details).reveal()
            finding, fields = settle(body)._parts
            assert finding.y() == fields.y()
            assert (finding.x() < fields.x()) is (code != "ar")
        token_in(page.details).hide_again()


def test_the_details_do_not_turn_back_and_forth(look: Look) -> None:
    """Neither at the edge of the width, nor with what is selected, nor by themselves."""
    look("en", 2)
    with shown_window((1900, 900)) as window:
        page = listed(window, 1)
        widths = range(1900, 1280, -4)
        turned = next(width for width in widths if _at(window, width) == BELOW)
        assert {_at(window, turned + extra) for extra in (0, 4, 8)} == {BELOW}
        assert _at(window, 1900) == BESIDE
        _at(window, turned)
        for row in range(page.table.accounts.shown):
            page.table.setCurrentIndex(page.table.accounts.index(row, 0))
            settle()
            assert page.splitter.orientation() == BELOW
        page.table.clearSelection()
        settle()
        assert page.splitter.orientation() == BELOW


def _at(window: MainWindow, width: int) -> Qt.Orientation:
    window.resize(width, 900)
    settle()
    return window.contents.accounts_page.splitter.orientation()


def test_the_keyboard_goes_the_same_way_however_they_stand(look: Look) -> None:
    look("en", 2)
    ways = []
    with shown_window((1900, 900)) as window:
        page = listed(window, 1)
        for width in (1900, 1280):
            window.resize(width, 900)
            settle()
            ways.append(_chain(page))
    assert ways[0] == ways[1]
    order = [ways[0].index(part) for part in (
        page.check_button, page.filter, page.copy_button, page.export_button, page.menu_button,
        page.leave_sample, page.summary.attention, page.table, *reveal_buttons(page.details),
    )]  # fmt: skip
    assert order == sorted(order)


def _chain(page: AccountsPage) -> list[QWidget]:
    first = page.check_button
    chain, part = [first], first.nextInFocusChain()
    while part is not first:
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(part)
        part = part.nextInFocusChain()
    return chain


def test_buttons_become_icons_and_keep_their_names(look: Look) -> None:
    look("de", 2)
    with shown_window((1280, 730)) as window:
        page = listed(window)
        with_token(page)
        for button in (page.copy_button, page.export_button):
            assert button.width() == page.menu_button.width()
            assert button.toolTip() == button.text()
        assert page.token_button.width() > 2 * page.token_button.height()
        window.resize(800, 730)
        settle()
        assert page.token_button.toolTip() == LONG
        assert page.filter.placeholderText() == "Filtern"
        assert page.filter.toolTip() == page.filter.accessibleName() != "Filtern"
        page.show_token("1", "")
        assert page.token_button.toolTip() == "1"
        window.resize(1900, 730)
        settle()
        for button in (page.copy_button, page.export_button, page.token_button):
            assert button.width() > page.menu_button.width()
            assert button.toolTip() == ""


def test_nothing_moves_when_the_button_says_cancel() -> None:
    with shown_window((1240, 740)) as window:
        page = listed(window)
        before = page.filter.geometry()
        page.set_busy("…")
        assert settle(page).filter.geometry() == before


def test_the_cards_take_two_rows_where_one_is_too_narrow(look: Look) -> None:
    look("en", 2)
    with shown_window((1280, 800)) as window:
        page = listed(window)
        assert _rows(_cards(page)) == 1
        window.resize(window.minimumSizeHint().width(), 900)
        settle()
        assert _rows(_cards(page)) == 2
        assert not overlapping(page.summary)
        assert page.summary.height() >= sum(card.height() for card in _cards(page)[::2])
        assert page.services.y() > page.summary.geometry().bottom()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_lines_begin_at_their_side(look: Look, code: str) -> None:
    look(code, 2)
    with shown_window((1000, 900)) as window:
        page = listed(window)
        first, second = page.summary.channels, page.summary.jobs
        status = (page.count, page.checked)
        assert (first.x() < second.x()) is (code == "en")
        assert (status[0].x() < status[1].x()) is (code == "en")
        ends = {page.count.x() + (page.count.width() if code == "ar" else 0),
                page.summary.x() + (page.summary.width() if code == "ar" else 0)}  # fmt: skip
        assert len(ends) == 1


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("factor", [1, 2])
def test_both_parts_are_on_screen_as_a_whole(look: Look, code: str, factor: float) -> None:
    look(code, factor)
    with shown_window((1240, 900)) as window:
        page = listed(window)
        for wants in (True, False):
            page.set_wants_details(wants)
            settle()
            shown = [part for part in _parts_of(page) if part.isVisible()]
            for part in shown:
                assert page.splitter.rect().contains(part.geometry())
            assert min(part.geometry().left() for part in shown) == 0
            assert max(part.geometry().right() for part in shown) == page.splitter.width() - 1


def _parts_of(page: AccountsPage) -> list[QWidget]:
    return [page.splitter.widget(0), page.splitter.widget(1)]


def test_the_status_takes_another_line_rather_than_more_width(look: Look) -> None:
    look("de", 2)
    with shown_window((900, 900)) as window:
        page = listed(window)
        with_token(page)
        page.said.setText("Kopiert: alles, was in diesem Fenster steht, und noch mehr")
        settle()
        assert window.width() == 900
        assert page.checked.y() > page.count.y()
        assert not list(cut_off(window))
        assert not overlapping(window)


def test_an_empty_state_is_as_wide_as_its_letters_need(look: Look) -> None:
    for factor, least in ((1, 400), (2, 850)):
        look("en", factor)
        with shown_window((1280, 730)) as window:
            page = listed(window)
            page.filter.setText("nothing has this")
            settle()
            assert least < page.nothing_found.text.width() < 2.2 * least
            window.resize(840, 900)
            settle()
            assert window.width() == 840
            assert not list(cut_off(window))


@pytest.mark.parametrize("factor", [1, 2])
def test_a_text_has_room_for_its_lines_as_far_as_the_screen_has(
    look: Look, qapp: QApplication, factor: float
) -> None:
    look("en", factor)
    dialog = TextDialog("Licences", "=" * 78)
    room = qapp.primaryScreen().availableSize()
    dialog.show()
    settle()
    wraps = dialog.text.document().firstBlock().layout().lineCount() > 1
    assert wraps is (factor == 2)  # the screen of the tests has only so many pixels
    assert (dialog.width() <= room.width(), dialog.height() <= room.height()) == (True, True)
    dialog.deleteLater()
