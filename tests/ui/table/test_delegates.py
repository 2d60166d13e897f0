"""What the cells look like, in pixels."""

from collections.abc import Callable

import pytest
from msgspec import structs
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.accounts.account import Account
from app.fields.capacity import Slots
from app.ui.desktop.language import SOURCE, Words
from app.ui.look import theme
from app.ui.table.cell_delegate import PADDING, CellDelegate
from app.ui.table.view import AccountTableView
from tests.support.columns import CAPACITY, COLUMNS, STATUS
from tests.support.listings import account, listing

WIDTH, HEIGHT = 320, 40
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
Paint = Callable[..., QImage]


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def paint(view: AccountTableView) -> Paint:
    """Draws one cell of an account as the view would."""

    def painted(
        of: Account,
        column: object = CAPACITY,
        *,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled,
        width: int = WIDTH,
        palette: QPalette | None = None,
    ) -> QImage:
        view.show_listing(listing(of))
        index: QModelIndex = view.accounts.index(0, COLUMNS.index(column))  # type: ignore[arg-type]
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.rect = QRect(0, 0, width, HEIGHT)
        option.direction = direction
        option.state = state
        option.font = view.font()
        if palette is not None:
            option.palette = palette
        image = QImage(width, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(option.palette.color(QPalette.ColorRole.Base))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        view.itemDelegateForIndex(index).paint(painter, option, index)
        painter.end()
        return image

    return painted


def close_to(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return max(abs(a - b) for a, b in pairs) <= 2


def run(image: QImage, color: QColor) -> list[int]:
    """The columns, on the middle line, that have this colour."""
    return [x for x in range(image.width()) if close_to(image.pixelColor(x, HEIGHT // 2), color)]


def accent(qapp: QApplication) -> QColor:
    return qapp.palette().color(QPalette.ColorRole.Accent)


def test_the_bar_is_as_long_as_the_capacity(paint: Paint, qapp: QApplication) -> None:
    full = len(run(paint(account(maxJobs=10)), accent(qapp)))
    assert full > 100
    for jobs in range(1, 11):
        length = len(run(paint(account(maxJobs=jobs)), accent(qapp)))
        assert length == pytest.approx(full * jobs / 10, abs=4)


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_what_is_in_use_stands_out_from_the_bar(
    paint: Paint, theme_name: str, direction: Qt.LayoutDirection
) -> None:
    palette = theme.palette(theme_name == "dark", QColor())
    usual = palette.color(QPalette.ColorRole.Accent)
    in_use = theme.in_use(palette, usual)
    assert (in_use.lightness() < usual.lightness()) is (theme_name == "light")
    assert theme.contrast(in_use, usual) > 1.5
    for empty in (theme.track(palette), theme.track_selected(palette)):
        assert theme.contrast(in_use, empty) > 3, "a bar in full use does not look empty"

    def parts(slots: Slots) -> tuple[int, int]:
        plain = account(maxJobs=slots)
        told = {"executing": slots.running, "available": slots.free}
        of = structs.replace(plain, values={**plain.values, **told})
        image = paint(of, palette=palette, direction=direction, width=500)
        return len(run(image, usual)), len(run(image, in_use))

    whole, none = parts(Slots(10, 0, 10))
    assert none == 0
    for running in (3, 5, 10):
        rest, used = parts(Slots(10, running, 10 - running))
        assert used == pytest.approx(whole * running / 10, abs=8)
        assert rest == pytest.approx(whole - used, abs=8)
    assert parts(Slots(10, 99, 0)) == parts(Slots(10, 10, 0)), "not longer than the bar"


@pytest.mark.parametrize("jobs", [11, 1_000, 10**15])
def test_beyond_the_range_the_bar_is_clipped_and_has_another_colour(
    paint: Paint, qapp: QApplication, jobs: int
) -> None:
    image = paint(account(maxJobs=jobs))
    assert run(image, accent(qapp)) == []
    full = run(paint(account(maxJobs=10)), accent(qapp))
    clipped = run(image, theme.attention(qapp.palette()))
    if jobs < 100:  # a longer number leaves the bar less room
        assert len(clipped) == pytest.approx(len(full), abs=4)
    assert clipped[0] == full[0]
    assert len(clipped) <= len(full)


@pytest.mark.parametrize("jobs", [None, 0, -1, -(10**15)])
def test_nothing_is_filled_where_there_is_no_capacity(
    paint: Paint, qapp: QApplication, jobs: int | None
) -> None:
    image = paint(account(maxJobs=jobs))
    assert run(image, accent(qapp)) == []
    assert run(image, theme.attention(qapp.palette())) == []
    assert run(image, theme.track(qapp.palette()))


def test_from_right_to_left_all_is_mirrored(paint: Paint, qapp: QApplication) -> None:
    plain = run(paint(account(maxJobs=4)), accent(qapp))
    mirrored = run(
        paint(account(maxJobs=4), direction=Qt.LayoutDirection.RightToLeft), accent(qapp)
    )
    assert len(mirrored) == pytest.approx(len(plain), abs=2)
    assert plain[0] == pytest.approx(WIDTH - 1 - mirrored[-1], abs=3)


def test_a_narrow_column_has_the_number_alone(paint: Paint, qapp: QApplication) -> None:
    image = paint(account(maxJobs=4), width=70)
    assert run(image, accent(qapp)) == []
    assert run(image, theme.track(qapp.palette())) == []
    assert image != paint(account(maxJobs=5), width=70)


def test_a_number_without_room_ends_in_dots_and_not_in_another_number(
    paint: Paint, view: AccountTableView
) -> None:
    """In its last pixels there is ink only near the ground."""
    needed = view.fontMetrics().horizontalAdvance("8 of 10") + 2 * PADDING
    image = paint(account(maxJobs=8), width=needed - 4)
    ground = image.pixelColor(0, 0)
    ink = [
        (x, y)
        for x in range(image.width())
        for y in range(HEIGHT - 2)
        if not close_to(image.pixelColor(x, y), ground)
    ]
    last = max(x for x, _ in ink)
    dots = [y for x, y in ink if x > last - 6]
    assert max(dots) - min(dots) <= 3
    assert min(dots) > HEIGHT // 2


def test_a_complete_account_and_one_that_needs_attention_differ_in_shape(
    paint: Paint, qapp: QApplication
) -> None:
    """In black on white, so that only the shape is left."""
    grey = QPalette(qapp.palette())
    fine = paint(account(), STATUS, palette=grey)
    wrong = paint(account(maxJobs=None), STATUS, palette=grey)
    icons = [image.copy(0, 0, 40, HEIGHT) for image in (fine, wrong)]
    shapes = [
        {
            (x, y)
            for x in range(40)
            for y in range(HEIGHT - 1)
            if not close_to(icon.pixelColor(x, y), grey.color(QPalette.ColorRole.Base))
        }
        for icon in icons
    ]
    assert shapes[0] - shapes[1]
    assert shapes[1] - shapes[0]


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.id)
def test_selection_and_focus_are_seen_in_every_column(paint: Paint, column: object) -> None:
    enabled = QStyle.StateFlag.State_Enabled
    states = [
        enabled,
        enabled | QStyle.StateFlag.State_Selected,
        enabled | QStyle.StateFlag.State_HasFocus,
        enabled | QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus,
    ]
    images = [paint(account(), column, state=state) for state in states]
    assert all(one != other for n, one in enumerate(images) for other in images[:n])


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.id)
def test_text_is_on_the_other_side_from_right_to_left(paint: Paint, column: object) -> None:
    plain = paint(account(), column)
    mirrored = paint(account(), column, direction=Qt.LayoutDirection.RightToLeft)
    assert plain != mirrored

    def weight(image: QImage) -> int:
        base = image.pixelColor(WIDTH // 2, 1)
        drawn = [
            x
            for x in range(WIDTH)
            for y in range(2, HEIGHT - 3)
            if not close_to(image.pixelColor(x, y), base)
        ]
        return sum(drawn) // len(drawn)

    if column is not CAPACITY:  # whose bar and number are spread over the whole cell
        assert weight(plain) < WIDTH // 2 < weight(mirrored)


def test_the_text_of_a_token_cell_is_masked_in_the_picture_too(paint: Paint) -> None:
    """Two tokens with the same tail look the same."""
    from app.base.secret import Secret
    from tests.support.columns import TOKEN

    one, other = (Secret(letter * 30 + "tail") for letter in "ab")
    assert paint(account(discord=one), TOKEN) == paint(account(discord=other), TOKEN)


def test_the_hint_for_the_width_has_room_for_the_text(view: AccountTableView) -> None:
    view.show_listing(listing(account()))
    option = QStyleOptionViewItem()
    option.initFrom(view)
    for number in range(len(COLUMNS)):
        index = view.accounts.index(0, number)
        needed = view.fontMetrics().horizontalAdvance(str(index.data()))
        assert view.itemDelegateForIndex(index).sizeHint(option, index).width() > needed


def test_the_header_draws_its_titles_and_the_arrow(view: AccountTableView) -> None:
    view.resize(900, 200)
    header = view.horizontalHeader()
    pictures = []
    for section, order in ((0, 0), (0, 1), (1, 0)):
        view.sortByColumn(section, Qt.SortOrder(order))
        pictures.append(header.grab().toImage())
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pictures.append(header.grab().toImage())
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_a_change_of_the_language_makes_room_for_its_words(
    paint: Paint, view: AccountTableView, qapp: QApplication
) -> None:
    """Where a word is longer, the bars become shorter, all of them."""
    full = account(maxJobs=10)
    before = len(run(paint(full), accent(qapp)))
    words, own = Words(qapp), view.itemDelegate()
    try:
        assert words.speak("de") == "de"  # "nicht gesetzt"
        qapp.processEvents()
        after = len(run(paint(full), accent(qapp)))
        view.setItemDelegate(CellDelegate(view.accounts, view))
        assert after == len(run(paint(full), accent(qapp))) < before
    finally:
        words.speak(SOURCE)
        words.silence()
    qapp.processEvents()
    view.setItemDelegate(own)
    assert len(run(paint(full), accent(qapp))) == before


def test_another_font_and_another_palette_are_seen_at_once(
    paint: Paint, view: AccountTableView, qapp: QApplication
) -> None:
    before = paint(account())
    dark = QPalette(qapp.palette())
    dark.setColor(QPalette.ColorRole.Accent, QColor("#ff8800"))
    assert run(paint(account(maxJobs=10), palette=dark), QColor("#ff8800"))
    font = view.font()
    view.setFont(theme.sized(font, 2))
    assert paint(account()) != before
    view.setFont(font)
    assert paint(account()) == before
