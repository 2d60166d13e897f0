"""The model: its contract with Qt, its order, and what it never holds."""

import itertools

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.accounts.findings.rule import Weight
from app.base.secret import Secret
from app.catalogue.common_fields import SERVER as SERVER_ID
from app.ui.table.columns import STATUS as STATUS_COLUMN
from app.ui.table.field_columns import Bar, CapacityColumn
from app.ui.table.model import AccountTableModel
from tests.support.columns import CAPACITY, CHANNEL, COLUMNS, JOBS, SERVER, STATUS, TOKEN
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import account, listing, listing_of

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
pytestmark = pytest.mark.usefixtures("qapp")


def column(of: object) -> int:
    return COLUMNS.index(of)  # type: ignore[arg-type]


def keys(model: AccountTableModel) -> list[str]:
    return [model.account_at(row).key for row in range(model.rowCount())]


def shown(*accounts: object) -> AccountTableModel:
    model = AccountTableModel()
    model.show_listing(listing(*accounts))  # type: ignore[arg-type]
    return model


MIXED = (
    account(2, maxJobs=None),
    account(0, server=None, maxJobs=7),
    account(1, discord=None),
    account(3, server="not an id", maxJobs=99),
    account(4, discord=Secret(fake_discord_token(0)), maxJobs=-1),
    account(5, key="other"),
)


def test_the_contract_of_qt_holds_through_every_change() -> None:
    model = AccountTableModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )  # a warning of Qt fails the test
    model.show_listing(listing(*MIXED))
    for section, order in itertools.product(range(len(COLUMNS)), (UP, DOWN)):
        model.sort(section, order)
    model.show_listing(listing_of(50))
    model.sort(1, DOWN)
    model.show_listing(listing(*MIXED))
    model.show_listing(listing())
    model.sort(2, UP)
    model.show_listing(None)
    assert model.rowCount() == 0
    assert tester.model() is model


def test_rows_and_columns() -> None:
    model = shown(*MIXED)
    assert (model.rowCount(), model.columnCount()) == (6, len(COLUMNS))
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)
    assert model.data(QModelIndex()) is None
    assert not model.flags(inside) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(inside, "changed")


def test_what_the_cells_say() -> None:
    model = shown(account(0, maxJobs=8), account(1, maxJobs=None, server=None, discord=None))
    rows = [[model.index(row, number).data() for number in range(len(COLUMNS))] for row in range(2)]
    tail = fake_discord_token(0)[-4:]
    assert rows == [
        ["Complete", channel_id(0), channel_id(-1), f"••••••{tail}", "8 of 10"],
        ["No token +2", channel_id(1), "missing", "missing", "not set"],
    ]
    assert STATUS_COLUMN.weight(model.findings_at(0)) is None
    assert STATUS_COLUMN.weight(model.findings_at(1)) is Weight.ATTENTION
    capacity = model.columns[4]
    assert isinstance(capacity, CapacityColumn)
    assert capacity.bar(model.account_at(0)) == Bar(0.8, is_odd=False)
    assert capacity.bar(model.account_at(1)) == Bar(0, is_odd=False)


def test_a_hint_is_told_and_comes_between_attention_and_complete() -> None:
    older, known = account(1, server=channel_id(10**6)), account(2, unknown_fields=("more",))
    model = shown(account(0, maxJobs=None), older, known)
    model.sort(COLUMNS.index(STATUS))
    states = [
        (model.index(row, 0).data(), STATUS_COLUMN.weight(model.findings_at(row)))
        for row in range(3)
    ]
    assert states == [
        ("No capacity", Weight.ATTENTION),
        ("Ids swapped?", Weight.HINT),
        ("Complete", None),  # information is no state
    ]
    for text, row in (("complete", 2), ("is:complete", 2), ("swapped", 1), ("is:attention", 0)):
        model.set_filter(text)
        assert [model.index(each, 0).data() for each in range(model.rowCount())] == [states[row][0]]


def test_what_is_missing_is_not_found_as_none() -> None:
    model = shown(account(0, server=None))
    model.set_filter("none")
    assert model.rowCount() == 0


def test_what_a_screen_reader_hears() -> None:
    model = shown(account(0, maxJobs=8))
    spoken = [
        model.index(0, number).data(Qt.ItemDataRole.AccessibleTextRole)
        for number in range(len(COLUMNS))
    ]
    assert spoken == [
        "Status: Complete",
        f"Channel: {channel_id(0)}",
        f"Server: {channel_id(-1)}",
        f"Discord token: hidden, ends in {fake_discord_token(0)[-4:]}",
        "Capacity: 8 of 10 jobs at once",
    ]


def test_the_header() -> None:
    model = AccountTableModel()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    titles = [model.headerData(number, across) for number in range(len(COLUMNS))]
    assert titles == ["Status", "Channel", "Server", "Discord token", "Capacity (jobs at once)"]
    for number in range(len(COLUMNS)):
        explanation = model.headerData(number, across, Qt.ItemDataRole.ToolTipRole)
        assert explanation.endswith(".")
        assert model.headerData(number, across, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(len(COLUMNS), across) is None
    assert model.headerData(-1, across) is None
    assert model.headerData(0, down) is None


# ---- The order --------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [UP, DOWN])
@pytest.mark.parametrize("of", [CHANNEL, SERVER, TOKEN, CAPACITY], ids=lambda of: of.id)
def test_missing_comes_last_in_both_directions(of: object, order: Qt.SortOrder) -> None:
    missing = account(7, key="", channel=None, server=None, discord=None, maxJobs=None)
    model = shown(account(3), missing, account(1), account(5))
    model.sort(column(of), order)
    assert keys(model)[-1] == ""


@pytest.mark.parametrize("order", [UP, DOWN])
def test_ids_are_sorted_as_numbers(order: Qt.SortOrder) -> None:
    ids = ["99999999999999999", "100000000000000000", "9", "1176928374655647382"]
    model = shown(*(account(number, key=id_, channel=id_) for number, id_ in enumerate(ids)))
    model.sort(column(CHANNEL), order)
    assert keys(model) == sorted(ids, key=int, reverse=order is DOWN)


def test_what_is_no_id_comes_after_the_ids() -> None:
    ids = ["zeta", "1176928374655647382", "älter", "9" * 70, "alpha", "-5"]
    model = shown(*(account(number, key=id_, channel=id_) for number, id_ in enumerate(ids)))
    model.sort(column(CHANNEL), UP)
    assert keys(model)[0] == "1176928374655647382"
    assert [key for key in keys(model) if key.isalpha()] == ["alpha", "zeta", "älter"]


def test_an_id_of_thousands_of_digits_is_sorted_too() -> None:
    """Python refuses to read a number of more than 4,300 digits."""
    model = shown(account(0, key="9" * 5_000, channel="9" * 5_000), account(1))
    for order in (UP, DOWN):
        model.sort(column(CHANNEL), order)
        assert len(keys(model)) == 2


def test_the_capacity_is_sorted_as_a_number() -> None:
    model = shown(*(account(n, maxJobs=jobs) for n, jobs in enumerate((10, 9, None, -1, 100, 0))))
    model.sort(column(CAPACITY), UP)
    jobs = [model.account_at(row).get(JOBS) for row in range(6)]
    assert jobs == [-1, 0, 9, 10, 100, None]
    model.sort(column(CAPACITY), DOWN)
    jobs = [model.account_at(row).get(JOBS) for row in range(6)]
    assert jobs == [100, 10, 9, 0, -1, None]


def test_the_status_is_sorted_by_how_much_it_asks() -> None:
    model = shown(account(0), account(1, maxJobs=None), account(2, discord=None), account(3))
    model.sort(column(STATUS), UP)
    assert [model.index(row, 0).data() for row in range(4)] == [
        "No token", "No capacity", "Complete", "Complete",
    ]  # fmt: skip


@pytest.mark.parametrize("first", [UP, DOWN])
@pytest.mark.parametrize("second", [UP, DOWN])
def test_the_column_before_is_the_second_key(first: Qt.SortOrder, second: Qt.SortOrder) -> None:
    servers = [channel_id(-1), channel_id(-2)]
    accounts = [
        account(n, server=servers[n % 2], maxJobs=jobs) for n, jobs in enumerate((3, 1, 1, 3, 2, 2))
    ]
    model = shown(*accounts)
    model.sort(column(CAPACITY), first)
    model.sort(column(SERVER), second)
    found = [model.account_at(row) for row in range(6)]
    wanted = sorted(accounts, key=lambda a: a.get(JOBS) or 0, reverse=first is DOWN)
    wanted.sort(key=lambda a: int(a.get(SERVER_ID) or 0), reverse=second is DOWN)
    assert found == wanted
    model.show_listing(listing(*reversed(accounts)))  # both stay for the next list
    assert [model.account_at(row) for row in range(6)] == wanted


def test_persistent_indexes_follow_their_accounts() -> None:
    model = shown(*(account(number) for number in range(20)))
    kept = {
        QPersistentModelIndex(model.index(row, row % 5)): model.account_at(row).key
        for row in range(0, 20, 3)
    }
    for section, order in itertools.product(range(len(COLUMNS)), (DOWN, UP)):
        model.sort(section, order)
        assert {index: model.account_at(index.row()).key for index in kept} == kept
    assert {index.column() for index in kept} == {0, 1, 2, 3, 4}


def test_a_column_that_is_not_there_changes_nothing() -> None:
    model = shown(account(1), account(0))
    before = keys(model)
    for section in (-1, len(COLUMNS)):
        model.sort(section, DOWN)
    assert keys(model) == before


def test_rows_are_found_by_what_identifies_them() -> None:
    accounts = [account(2), account(0), account(1)]
    model = shown(*accounts)
    model.sort(column(CHANNEL), UP)
    wanted = [accounts[0].identity, account(7).identity, accounts[2].identity]
    assert model.rows_of(wanted) == {accounts[0].identity: 2, accounts[2].identity: 1}
    assert model.findings_at(0) == ()


# ---- Secrets ----------------------------------------------------------------------------------


def every_value(model: QAbstractItemModel) -> list[object]:
    roles = [*range(Qt.ItemDataRole.UserRole + 20), 0x7FFFFFFF]
    rows, sections = range(model.rowCount()), range(model.columnCount())
    cells = [model.index(row, section).data(role) for row in rows for section in sections
             for role in roles]  # fmt: skip
    heads = [
        model.headerData(section, orientation, role)
        for orientation in Qt.Orientation
        for section in sections
        for role in roles
    ]
    bulk = [
        value for row in rows for section in sections
        for value in model.itemData(model.index(row, section)).values()
    ]  # fmt: skip
    return [*cells, *heads, *bulk]


def test_no_role_of_any_cell_holds_a_secret(qapp: QApplication) -> None:
    tokens = ["short-canary", *(fake_discord_token(f"canary {n}") for n in range(4))]
    accounts = [account(n, discord=Secret(token)) for n, token in enumerate(tokens)]
    model = shown(*accounts, account(9, discord=Secret(tokens[1])))
    values = [value for value in every_value(model) if value is not None]
    assert len(values) > 100
    assert not [value for value in values if isinstance(value, Secret)]
    spoken = "\n".join(map(str, values))
    for token in tokens:
        assert token not in spoken
        assert token[:-4] not in spoken
        assert token[:8] not in spoken
    whole = model.mimeData([model.index(row, 3) for row in range(model.rowCount())])
    for kind in whole.formats():
        data = bytes(whole.data(kind).data())
        for token in tokens:
            assert token.encode() not in data
            assert token.encode("utf-16-be") not in data
    qapp.processEvents()
