"""What can be read and seen, measured from pixels: light and dark, as usual and high contrast."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.accounts.findings.of_tokens import SHARED_TOKEN
from app.accounts.findings.rule import Finding, Weight
from app.base.i18n import untranslated
from app.ui.look import theme
from app.ui.look.theme import Theme, contrast
from app.ui.pages.empty_state import EmptyState
from app.ui.pages.summary_bar import PressableCard
from app.ui.table.view import AccountTableView
from app.ui.widgets.button import Button, LinkButton
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_box import ChoiceBox, NumberBox
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.surfaces import Banner, Card, FindingBox
from app.ui.widgets.text_field import SearchField, TextField
from tests.support.listings import account, listing
from tests.support.pixels import Photo

TEXT, SHAPE, HIGH = 4.5, 3.0, 7.0
ROLE = QPalette.ColorRole
LOOKS = [(False, False), (True, False), (False, True), (True, True)]


@pytest.fixture(params=LOOKS, ids=["light", "dark", "light, high", "dark, high"])
def high(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """In each look; says whether it is one of high contrast."""
    dark, wants_contrast = request.param
    Theme(qapp, "dark" if dark else "light")
    if wants_contrast:
        theme.dress(qapp, theme.palette(dark, QColor(), high_contrast=True))
    yield wants_contrast
    Theme(qapp, "light")


Stage = Callable[..., QWidget]


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """Shows a widget on the window's ground, or on a card."""
    windows: list[QWidget] = []

    def show(widget: QWidget, *, on_card: bool = False) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        outer = QVBoxLayout(window)
        if on_card:
            card = Card()
            outer.addWidget(card)
            outer = QVBoxLayout(card)
        outer.addWidget(widget)
        elsewhere = QLineEdit()
        outer.addWidget(elsewhere)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        elsewhere.setFocus()
        return widget

    return show


GROUNDS = pytest.mark.parametrize("on_card", [False, True], ids=["on the window", "on a card"])


def least(high: bool) -> float:  # noqa: FBT001
    return HIGH if high else TEXT


@GROUNDS
@pytest.mark.parametrize("tone", Tone)
def test_labels(stage: Stage, tone: Tone, *, high: bool, on_card: bool) -> None:
    shown = stage(Label("The quick brown fox HEMI", tone=tone), on_card=on_card)
    assert Photo(shown).strongest() >= least(high)


BUTTONS: dict[str, Callable[[], QWidget]] = {
    "plain": lambda: Button("HELLO", icon_name="copy"),
    "primary": lambda: Button("HELLO", icon_name="refresh", primary=True),
    "link": lambda: LinkButton("HELLO"),
    "card": PressableCard,
}


def card(made: QWidget) -> QWidget:
    if isinstance(made, PressableCard):
        made.say("3 need attention", "HELLO: 3", Tone.ATTENTION)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


@GROUNDS
@pytest.mark.parametrize("make", BUTTONS.values(), ids=BUTTONS.keys())
def test_buttons_have_text_an_edge_and_a_focus(
    stage: Stage, make: Callable[[], QWidget], *, high: bool, on_card: bool
) -> None:
    shown = stage(card(make()), on_card=on_card)
    plain = Photo(shown)
    assert plain.strongest() >= least(high)
    role = ROLE.Base if on_card else ROLE.Window
    if not isinstance(shown, LinkButton):
        assert plain.edge(shown.palette().color(role)) >= SHAPE
    shown.setFocus()
    assert shown.hasFocus()
    assert plain.differing(Photo(shown)) >= SHAPE


def combo() -> ChoiceBox:
    made = ChoiceBox()
    made.addItem("HELLO")
    return made


def shown_token() -> SecretField:
    field = SecretField()
    field.set_shown(True)
    return field


FIELDS: dict[str, Callable[[], QWidget]] = {
    "filter": lambda: SearchField("HELLO"),
    "text": TextField,
    "token": SecretField,
    "shown token": shown_token,
    "choice": combo,
    "number": lambda: NumberBox((0, 9), 4),
    "check": lambda: CheckBox("HELLO"),
}


@GROUNDS
@pytest.mark.parametrize("make", FIELDS.values(), ids=FIELDS.keys())
def test_fields_have_an_edge_and_a_focus(
    stage: Stage, make: Callable[[], QWidget], *, high: bool, on_card: bool
) -> None:
    shown = stage(make(), on_card=on_card)
    plain = Photo(shown)
    ground = QApplication.palette().color(ROLE.Base if on_card else ROLE.Window)
    assert plain.edge(ground) >= SHAPE
    if not isinstance(shown, TextField) or isinstance(shown, SearchField):
        assert plain.strongest() >= least(high)
    shown.setFocus()
    assert shown.hasFocus()
    assert plain.differing(Photo(shown)) >= 1.5  # on the edge, beside what is 3:1 anyway


@pytest.mark.parametrize("make", [TextField, SecretField, shown_token])
def test_fields_have_a_ground(stage: Stage, make: Callable[[], QWidget]) -> None:
    shown = stage(make())
    assert Photo(shown).ground == QApplication.palette().color(ROLE.Base)


@pytest.mark.parametrize("weight", Weight)
def test_findings(stage: Stage, weight: Weight, *, high: bool) -> None:
    words = Finding(SHARED_TOKEN, ("1234",)).words(untranslated)
    box = stage(FindingBox(words, weight), on_card=True)
    for label in box.findChildren(Label):
        assert Photo(label).strongest() >= (TEXT if not high else 6), label.text()
    if high:
        assert Photo(box).edge(box.palette().color(ROLE.Base)) >= SHAPE


def test_the_banner(stage: Stage, *, high: bool) -> None:
    banner = Banner()
    stage(banner)
    banner.say("HELLO, no network")
    QApplication.processEvents()
    assert Photo(banner.words).strongest() >= least(high)
    assert Photo(banner.more).strongest() >= TEXT
    assert Photo(banner.close_button).strongest() >= SHAPE
    left = QRect(0, 0, banner.words.x() - 2, banner.height())
    assert Photo(banner, left).strongest() >= SHAPE


def test_the_empty_state(stage: Stage, *, high: bool) -> None:
    empty = EmptyState()
    empty.say("empty-list", "HELLO", "words", "Button")
    stage(empty, on_card=True)
    for part in (empty.title, empty.text):
        assert Photo(part).strongest() >= least(high)
    (picture,) = [
        child
        for child in empty.findChildren(QWidget)
        if child.size().width() == child.size().height() == 56
    ]
    assert Photo(picture).strongest() >= SHAPE


# ---- The table -------------------------------------------------------------------------------


@pytest.fixture
def table(stage: Stage) -> AccountTableView:
    view = AccountTableView()
    view.setMinimumSize(1000, 240)
    view.show_listing(
        listing(account(1, maxJobs=5), account(2, maxJobs=None), account(3, maxJobs=50))
    )
    stage(view, on_card=True)
    return view


@pytest.mark.parametrize("selected", [False, True])
def test_every_cell_can_be_read(table: AccountTableView, *, high: bool, selected: bool) -> None:
    if selected:
        table.selectAll()
    for row in range(3):
        for column in range(len(table.accounts.columns)):
            rect = table.visualRect(table.accounts.index(row, column))
            inner = rect.adjusted(3, 3, -3, -3)
            found = Photo(table.viewport(), inner).strongest()
            assert found >= (TEXT if selected or not high else HIGH), (row, column, found)


@pytest.mark.usefixtures("high")
@pytest.mark.parametrize("selected", [False, True])
def test_bars_can_be_seen(table: AccountTableView, *, selected: bool) -> None:
    if selected:
        table.selectAll()
    column = table.accounts.section_of("maxJobs")
    for row in (0, 2):  # half full, and more than full
        rect = table.visualRect(table.accounts.index(row, column))
        bar = QRect(rect.left() + 16, rect.center().y() - 2, 4, 4)
        ground = QRect(rect.left() + 2, rect.top() + 4, 6, 4)
        filled, around = (Photo(table.viewport(), area).ground for area in (bar, ground))
        assert contrast(filled, around) >= SHAPE
    rect = table.visualRect(table.accounts.index(0, column))
    empty = QRect(rect.left() + 16, rect.center().y() - 2, rect.width() // 2, 4)
    assert Photo(table.viewport(), empty).strongest() >= SHAPE  # where the full part ends


@pytest.mark.usefixtures("high")
def test_the_focus_in_the_table_can_be_seen(table: AccountTableView) -> None:
    rect = table.visualRect(table.accounts.index(1, 1))
    plain = Photo(table.viewport(), rect)
    table.setFocus()
    table.setCurrentIndex(table.accounts.index(1, 1))
    table.clearSelection()
    assert plain.differing(Photo(table.viewport(), rect)) >= SHAPE


def test_titles_of_columns(table: AccountTableView, *, high: bool) -> None:
    header = table.horizontalHeader()
    for section in range(len(table.accounts.columns)):
        area = QRect(header.sectionViewportPosition(section), 2, 80, header.height() - 5)
        assert Photo(header.viewport(), area).strongest() >= least(high)
