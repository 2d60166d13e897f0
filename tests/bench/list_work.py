"""The list itself: load, sort, filter, scroll; in this process, in CPU time of its thread."""

import gc
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from statistics import median

import msgspec
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QStyledItemDelegate

from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.ui.table.view import AccountTableView
from tests.bench.documents import answer
from tests.bench.figures import Figure, cpu_seconds, growth, ratio, side_by_side
from tests.support.columns import CAPACITY, CHANNEL, COLUMNS, SERVER

SIZES = [1_000, 10_000]
_LARGE = SIZES[-1]
_LOAD = {1_000: 12.0}
"""The bounds of loading."""
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_KEYSTROKES = ["1", "10", "100", "1000", "10001", "100012", "10001", "no token", "complete", ""]


class _Record(msgspec.Struct):
    server: str | None = None
    channel: str | None = None
    discord: str | None = None
    maxJobs: int | None = None  # noqa: N815


_TYPED = msgspec.json.Decoder(dict[str, _Record])


def measure() -> Iterator[Figure]:
    """All of it."""
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    loads, sorts = [], []
    for size in SIZES:
        body = answer(size)
        load, figure = _load(application, body, size)
        loads.append(load)
        yield figure
        view = _view(application, body)
        sorts.append(_sort_seconds(view))
        if size == _LARGE:
            yield from _sorts(view)
            yield from _filter(application, view)
            yield from _proxy(view)
            yield _scroll(application, view)
        view.close()
        view.deleteLater()
        application.sendPostedEvents(None, 52)  # DeferredDelete
        gc.collect()
    yield growth("load: growth", SIZES, loads, 1.1)
    yield growth("sort: growth", SIZES, sorts, 1.1)


def _listing(body: bytes) -> Listing:
    return Listing.of(read_accounts(body, PIXVERSE_V1), datetime.now(UTC), 0.5)


def _view(application: QApplication, body: bytes) -> AccountTableView:
    view = AccountTableView()
    view.resize(1100, 700)
    view.show()
    view.show_listing(_listing(body))
    application.processEvents()
    return view


def _load(application: QApplication, body: bytes, size: int) -> tuple[float, Figure]:
    view = AccountTableView()
    view.resize(1100, 700)
    view.show()
    application.processEvents()

    def load() -> None:
        view.show_listing(_listing(body))

    def rest() -> None:
        view.show_listing(None)

    taken, baselines = [], []
    for _ in range(21):
        baselines.append(cpu_seconds(lambda: _TYPED.decode(body)))
        taken.append(cpu_seconds(load))
        rest()
    view.close()
    ours, baseline = median(taken), median(baselines)
    name = f"load {size:,}: bytes to rows / typed decoding"
    return ours, ratio(name, ours, baseline, bound=_LOAD.get(size))


def _sorts(view: AccountTableView) -> Iterator[Figure]:
    model = view.accounts
    rows = model._sorted
    for section, column in enumerate(COLUMNS):
        keys = column.sort_keys(rows.accounts, rows.findings)
        bare = [key for key in keys if key is not None]
        random.Random(1).shuffle(bare)  # noqa: S311
        other = COLUMNS.index(CHANNEL if column is CAPACITY else CAPACITY)
        taken, baselines = [], []
        for turn in range(9):
            model.sort(other, _UP)
            baselines.append(cpu_seconds(lambda bare=bare: sorted(bare)))
            order = _DOWN if turn % 2 else _UP
            taken.append(cpu_seconds(lambda s=section, o=order: model.sort(s, o)))
        name = f"sort {model.total:,} by {column.id} / list.sort of its keys"
        yield ratio(name, median(taken), median(baselines))


def _sort_seconds(view: AccountTableView) -> float:
    by_channel, by_server = COLUMNS.index(CHANNEL), COLUMNS.index(SERVER)
    return side_by_side(
        5,
        lambda: view.accounts.sort(by_channel, _DOWN),
        lambda: view.accounts.sort(by_server, _UP),
    )[0]


def _filter(application: QApplication, view: AccountTableView) -> Iterator[Figure]:
    model = view.accounts
    view.sortByColumn(COLUMNS.index(CHANNEL), _UP)
    number = f"{model.total:,}"
    first = cpu_seconds(lambda: model.set_filter("nothing has this"))
    texts = [entry.text for entry in model._sorted._entries]
    bare = cpu_seconds(lambda: [text for text in texts if "nothing has this" in text])
    yield ratio(f"filter {number}: the very first / bare", first, bare)
    model.set_filter("")
    worst: tuple[float, float, str] = (0.0, 1.0, "")
    for former, typed in pairwise(["", *_KEYSTROKES]):
        words = typed.split()
        ours, baseline = [], []
        for _ in range(7):
            model.set_filter(former)
            application.processEvents()
            baseline.append(
                sum(cpu_seconds(lambda w=w: [t for t in texts if w in t]) for w in words or [""])
            )
            ours.append(cpu_seconds(lambda typed=typed: model.set_filter(typed)))
        pair = median(ours), median(baseline)
        if pair[0] / pair[1] > worst[0] / worst[1]:
            worst = (*pair, typed)
    name = f"filter {number}: worst keystroke (“{worst[2]}”) / bare comprehension"
    yield ratio(name, worst[0], worst[1])
    model.set_filter("")


def _proxy(view: AccountTableView) -> Iterator[Figure]:
    model = view.accounts
    by_channel = COLUMNS.index(CHANNEL)
    model.sort(COLUMNS.index(CAPACITY), _UP)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    theirs = cpu_seconds(lambda: proxy.sort(by_channel, _UP))
    filtered = cpu_seconds(lambda: proxy.setFilterFixedString("100012"))
    proxy.setSourceModel(None)  # type: ignore[arg-type]  # Qt's way to let go of it
    ours = cpu_seconds(lambda: model.sort(by_channel, _DOWN))
    name = f"sort {model.total:,}: how many times faster than QSortFilterProxyModel"
    shown = f"{ours * 1e3:.1f} ms / {theirs * 1e3:,.0f} ms"
    yield Figure(name, theirs / ours, "×", shown, bound=50, at_least=True)
    mine = cpu_seconds(lambda: model.set_filter("100012"))
    shown = f"{mine * 1e3:.1f} ms / {filtered * 1e3:,.0f} ms"
    name = f"filter {model.total:,}: how many times faster than the proxy"
    yield Figure(name, filtered / mine, "×", shown)
    model.set_filter("")


def _scroll(application: QApplication, view: AccountTableView) -> Figure:
    own, plain = view.itemDelegate(), QStyledItemDelegate(view)
    bar = view.verticalScrollBar()

    def frames() -> None:
        for step in range(60):
            bar.setValue(step * 37)
            view.viewport().repaint()

    taken: dict[QAbstractItemDelegate, list[float]] = {own: [], plain: []}
    # Many rounds: a frame is so short that whatever else runs on the machine shows in it.
    for _ in range(15):
        for delegate, seconds in taken.items():
            view.setItemDelegate(delegate)
            application.processEvents()
            seconds.append(cpu_seconds(frames) / 60)
    view.setItemDelegate(own)
    ours, theirs = map(median, taken.values())
    return ratio("scrolling: a frame / with Qt's delegate", ours, theirs, bound=1.3)
