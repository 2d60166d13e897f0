"""The table with the sample of every service: what it says, and what it keeps to itself."""

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.accounts.listing import Listing
from app.accounts.share_safe import ShareSafe
from app.catalogue.all_services import SERVICES
from app.catalogue.common_fields import EMAIL
from app.catalogue.google_flow_v1 import GOOGLE_FLOW_V1
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.minimax_v1 import MINIMAX_V1
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.fields.capacity import Slots
from app.ui.table.column_menu import ColumnMenu
from app.ui.table.field_columns import Bar, CapacityColumn
from app.ui.table.model import AccountTableModel
from app.ui.table.view import AccountTableView
from tests.support.listings import account, listing, listing_of
from tests.support.samples import sample_of, sample_of_all

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TOOL_TIP = Qt.ItemDataRole.ToolTipRole
ALL = sample_of_all()
V1, V2, KLING, MINIMAX, FLOW = map(
    sample_of, (PIXVERSE_V1, PIXVERSE_V2, KLING_V1, MINIMAX_V1, GOOGLE_FLOW_V1)
)


@pytest.fixture
def model(qtbot: QtBot) -> AccountTableModel:
    assert qtbot
    made = AccountTableModel()
    made.show_listing(ALL)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    made.resize(1_300, 300)
    made.show()
    return made


def together(*listings: Listing) -> Listing:
    return Listing.together(listings)


def titles(view: AccountTableView) -> list[str]:
    return [view.accounts.columns[section].title() for section in view.shown_columns()]


def column(
    model: AccountTableModel, name: str, role: int = Qt.ItemDataRole.DisplayRole
) -> list[str]:
    section = model.section_of(name)
    return [model.index(row, section).data(role) for row in range(model.shown)]


# ---- Which columns -----------------------------------------------------------------------------


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
def test_a_service_alone_shows_what_is_common_and_offers_the_rest(
    view: AccountTableView, service: object
) -> None:
    (own,) = (each for each in SERVICES if each is service)
    view.show_listing(sample_of(own))
    common = [field.title.source for field in own.fields if field.is_common]
    assert titles(view) == ["Status", *common]
    menu = ColumnMenu(view, view)
    others = [field.title.source for field in own.fields if not field.is_common]
    assert [each.text() for each in menu._others.actions()] == others
    assert menu._others.menuAction().isVisible() is bool(others)
    menu.deleteLater()


def test_of_several_services_the_service_is_told_and_the_rest_is_in_the_menu(
    view: AccountTableView,
) -> None:
    view.show_listing(ALL)
    assert titles(view) == [
        "Status", "Service", "Account", "Capacity (jobs at once)", "Session until", "Server",
        "Discord token", "Plan",
    ]  # fmt: skip
    menu = ColumnMenu(view, view)
    menu.follow()
    more = {each.text(): each for each in menu._others.actions()}
    assert len(more) > 8
    assert not any(each.isChecked() for each in more.values())
    more["Running"].trigger()
    assert titles(view)[4] == "Running", "where it belongs"
    view.show_listing(KLING)
    assert "Running" in titles(view), "also of one service alone"
    menu.follow()
    more = {each.text(): each for each in menu._others.actions()}
    assert more["Running"].isChecked()
    more["Running"].trigger()
    view.show_listing(ALL)
    assert "Running" not in titles(view)


def test_the_same_field_is_the_same_kind_of_value_everywhere() -> None:
    """Else the values of two services could not be sorted in one column."""
    kinds: dict[str, set[type]] = {}
    for service in SERVICES:
        for field in service.fields:
            kinds.setdefault(field.id, set()).add(type(field))
    assert {name: kind for name, kind in kinds.items() if len(kind) > 1} == {}


@pytest.mark.parametrize("down", [False, True])
def test_every_column_sorts_all_services_with_missing_values_last(
    model: AccountTableModel, *, down: bool
) -> None:
    for section, each in enumerate(model.columns):
        model.sort(section, DOWN if down else UP)
        rows = range(model.shown)
        accounts = [model.account_at(row) for row in rows]
        keys = each.sort_keys(accounts, [model.findings_at(row) for row in rows])
        present = [key for key in keys if key is not None]
        assert None not in keys[: len(present)]
        assert present == sorted(present, reverse=down)


# ---- What cells say ----------------------------------------------------------------------------


def test_what_runs_and_is_free_is_said_as_it_was_told(model: AccountTableModel) -> None:
    model.show_listing(V2)
    assert column(model, "maxJobs") == [
        "5 running · 0 free · 5 allowed", "3 running · 5 free · 8 allowed",
        "0 running · 3 free · 3 allowed",
    ]  # fmt: skip
    assert column(model, "maxJobs", SPOKEN)[0] == (
        "Capacity: 5 jobs running, 0 free, 5 allowed at once"
    )
    (capacity,) = (each for each in model.columns if isinstance(each, CapacityColumn))
    bars = [capacity.bar(model.account_at(row)) for row in range(3)]
    assert bars == [
        Bar(5 / 8, is_odd=False, in_use=5 / 8), Bar(1, is_odd=False, in_use=3 / 8),
        Bar(3 / 8, is_odd=False, in_use=0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("slots", "said", "in_use"),
    [
        (Slots(4, 9, 7), "9 running · 7 free · 4 allowed", 0.5),
        (Slots(4, 0), "0 running · 4 allowed", 0),
        (Slots(99, 50, 1), "50 running · 1 free · 99 allowed", 1),
    ],
)
def test_numbers_that_do_not_add_up_are_left_as_they_are(
    model: AccountTableModel, slots: Slots, said: str, in_use: float
) -> None:
    account = V2.accounts[0]
    odd = structs.replace(account, values={**account.values, "maxJobs": slots})
    model.show_listing(listing(odd))
    assert column(model, "maxJobs") == [said]
    (capacity,) = (each for each in model.columns if isinstance(each, CapacityColumn))
    bar = capacity.bar(odd)
    assert bar is not None
    assert bar.in_use == in_use <= bar.share <= 1
    assert bar.is_odd is (slots > 8)


def test_what_a_service_does_not_tell_is_said_so(model: AccountTableModel) -> None:
    model.show_listing(together(FLOW, V1))
    by_service = dict(zip(column(model, "service"), column(model, "maxJobs"), strict=True))
    assert by_service["Google Flow"].endswith(" running"), "there is no limit of jobs"
    bare = [each.__class__(each.service, each.key, {}) for each in FLOW.accounts]
    model.show_listing(listing(*bare, account(0, maxJobs=None)))
    said = [*zip(column(model, "service"), column(model, "maxJobs"), strict=True)]
    assert said == [("Google Flow", "not told by this service")] * 2 + [("PixVerse v1", "not set")]
    assert (
        column(model, "maxJobs", SPOKEN)[0] == "Capacity (jobs at once): not told by this service"
    )
    assert column(model, "server", SPOKEN)[0] == "Server: not told by this service"
    assert column(model, "server")[0] == "–"


def test_what_the_numbers_cannot_contain_is_in_the_tool_tip(model: AccountTableModel) -> None:
    model.show_listing(together(V2, KLING, V1))
    tips = dict(zip(column(model, "service"), column(model, "maxJobs", TOOL_TIP), strict=True))
    assert "Off-Peak jobs" in tips["PixVerse v2"]
    assert "need not add up" in tips["PixVerse v2"]
    assert "need not add up" in tips["Kling"]
    assert "Off-Peak" not in tips["Kling"]
    assert tips["PixVerse v1"] == ("How many jobs are allowed at once, not how many are free."), (
        "as ever"
    )
    assert "Off-Peak jobs" in column(model, "executing", TOOL_TIP)[0]
    first = V2.accounts[0]
    model.show_listing(listing(structs.replace(first, values={**first.values, "maxJobs": 8})))
    (tip,) = column(model, "maxJobs", TOOL_TIP)
    assert "Off-Peak" not in tip, "it is about what runs, which the cell does not tell"


def test_a_session_that_renews_itself_is_not_over_because_its_end_has_passed(
    model: AccountTableModel,
) -> None:
    model.show_listing(together(V2, MINIMAX))  # the sample of `NOW`: all ends have passed by
    ends = dict(zip(column(model, "service"), column(model, "expires"), strict=True))
    assert ends["PixVerse v2"] == "renews by itself"
    assert ends["MiniMax"].startswith("2026-"), "it is not known to renew"
    spoken = dict(zip(column(model, "service"), column(model, "expires", SPOKEN), strict=True))
    assert spoken["PixVerse v2"] == "Session until: renews by itself"


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, SPOKEN, TOOL_TIP])
def test_every_cell_says_something_and_the_share_safe_view_nobody_s_name(
    model: AccountTableModel, role: int
) -> None:
    model.show_listing(ShareSafe().view_of(ALL))
    cells = [
        str(model.index(row, section).data(role))
        for row in range(model.shown)
        for section in range(model.columnCount())
    ]
    assert all(cells)
    personal = {each.name for each in ALL.accounts} | {each.key for each in ALL.accounts}
    personal |= {each.get(EMAIL) or each.name for each in ALL.accounts}
    told = "\n".join(cells)
    assert [each for each in personal if each in told] == []
    assert "@" not in told


# ---- What a person chose -----------------------------------------------------------------------


def move(view: AccountTableView, name: str, to: int) -> None:
    header = view.horizontalHeader()
    header.moveSection(header.visualIndex(view.accounts.section_of(name)), to)


def test_a_view_of_one_of_all_and_the_next_start_show_what_was_chosen(
    view: AccountTableView, qtbot: QtBot
) -> None:
    view.show_listing(ALL)
    move(view, "plan", 1)
    view.setColumnWidth(view.accounts.section_of("maxJobs"), 333)
    view.sortByColumn(view.accounts.section_of("maxJobs"), DOWN)
    chosen = titles(view)
    view.show_listing(V1)
    assert titles(view) == [
        "Status", "Channel", "Capacity (jobs at once)", "Server", "Discord token",
    ], "in the order that was chosen"  # fmt: skip
    view.show_listing(KLING)
    assert view.columnWidth(view.accounts.section_of("maxJobs")) == 333
    state, sorting = view.column_layout.state(), view.sorting_state()
    again = AccountTableView()
    qtbot.addWidget(again)
    again.restore_sorting(sorting)
    again.restore_layout(state)
    again.resize(1_300, 300)
    again.show()
    for shown in (V1, V2, KLING, ALL):
        for each in (view, again):
            each.show_listing(shown)
        assert titles(again) == titles(view)
        assert again.sorting_state() == ["-maxJobs"]
        assert [again.accounts.account_at(row) for row in range(again.accounts.shown)] == [
            view.accounts.account_at(row) for row in range(view.accounts.shown)
        ]
    assert titles(again) == chosen
    assert again.columnWidth(again.accounts.section_of("maxJobs")) == 333


def test_what_was_chosen_in_a_view_that_is_not_shown_any_more_survives_a_start_without_it(
    view: AccountTableView, qtbot: QtBot
) -> None:
    view.show_listing(ALL)
    move(view, "plan", 1)
    view.sortByColumn(view.accounts.section_of("plan"), UP)
    kept = view.column_layout.state(), view.sorting_state()
    for shown in (None, V1, KLING):
        again = AccountTableView()
        qtbot.addWidget(again)
        again.restore_sorting(kept[1])
        again.restore_layout(kept[0])
        again.show_listing(shown)
        assert again.sorting_state() == kept[1] == ["plan"]
        assert again.column_layout.state() == kept[0]


def test_a_layout_of_an_older_version_is_read(view: AccountTableView) -> None:
    """It named every column with its width, in order, and the sorting by the channel."""
    first = {each.id: view._first_width(each) for each in view.accounts.columns}
    assert list(first) == ["status", "channel", "server", "discord", "maxJobs"]
    view.restore_layout([f"{name}={wide}" for name, wide in first.items()])
    view.restore_sorting(["channel"])
    assert view.column_layout.state() == [], "nobody had changed it"
    view.show_listing(ALL)
    assert titles(view)[:4] == ["Status", "Service", "Account", "Capacity (jobs at once)"]
    view.show_listing(None)
    view.show_listing(V1)
    view.restore_layout(["discord=150", "status=126", "channel=300", "-server=200", "maxJobs=83"])
    assert titles(view) == ["Discord token", "Status", "Channel", "Capacity (jobs at once)"]
    assert view.columnWidth(view.accounts.section_of("channel")) == 300


@pytest.mark.parametrize(
    "sorting", [["", "-", "--", "a b"], ["no_such_column"], ["-€"], []], ids=repr
)
def test_a_sorting_that_is_none_leaves_the_rows_in_order(
    view: AccountTableView, sorting: list[str]
) -> None:
    view.show_listing(V1)
    before = [view.accounts.account_at(row) for row in range(view.accounts.shown)]
    view.restore_sorting(sorting)
    assert [view.accounts.account_at(row) for row in range(view.accounts.shown)] == before
    header = view.horizontalHeader()
    assert header.sortIndicatorSection() == view.accounts.section_of("channel")
    view.show_listing(ALL)
    services = column(view.accounts, "service")
    assert [*dict.fromkeys(services)] == [each.name for each in SERVICES], "service by service"


# ---- Where a person was ------------------------------------------------------------------------


def names(view: AccountTableView) -> list[tuple[str, str]]:
    return [view.accounts.account_at(row).identity for row in view.selected_rows()]


def top(view: AccountTableView) -> tuple[str, str]:
    return view.accounts.account_at(view.rowAt(0)).identity


def test_a_view_that_comes_back_is_as_it_was_left(view: AccountTableView, qtbot: QtBot) -> None:
    many = together(listing_of(60), V2)
    view.show_listing(many)
    view.selectRow(45)
    view.go_to(view.accounts.index(45, 2))
    qtbot.wait(1)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 200)
    left = names(view), top(view), view.currentIndex().column(), view.verticalScrollBar().value()
    view.show_listing(V2, "v2")
    assert names(view) == []
    view.selectRow(1)
    of_v2 = names(view)
    view.show_listing(together(listing_of(60), V2), "")
    now = names(view), top(view), view.currentIndex().column(), view.verticalScrollBar().value()
    assert now == left
    view.show_listing(V2, "v2")
    assert names(view) == of_v2
    view.show_listing(many, "")
    assert names(view) == left[0]


def test_what_is_selected_stays_so_in_a_view_that_has_it_too(view: AccountTableView) -> None:
    view.show_listing(ALL)
    row = next(row for row in range(99) if view.accounts.account_at(row).service is KLING_V1)
    view.selectRow(row)
    view.go_to(view.accounts.index(row, 0))
    selected = names(view)
    view.show_listing(KLING, "kling")
    assert names(view) == selected
    rect = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(rect.topLeft() + QPoint(1, 1))


def test_a_row_that_changes_keeps_selection_and_place(view: AccountTableView, qtbot: QtBot) -> None:
    view.show_listing(ALL)
    view.selectRow(20)
    view.verticalScrollBar().setValue(300)
    qtbot.wait(1)
    before = names(view), top(view)
    changed = [
        structs.replace(each, values={**each.values, "plan": "other"}) for each in ALL.accounts[1:]
    ]
    view.show_listing(listing(*changed))
    assert (names(view), top(view)) == before
