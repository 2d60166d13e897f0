"""The services at the side of the table, and the same choice as a box for narrow windows."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
)

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.text_direction import set_margins
from app.ui.pages.service_cells import SIDE, ServiceCells
from app.ui.pages.service_rows import ROW_ROLE, ServiceModel, ServiceRow
from app.ui.widgets.button import INSET, LinkButton
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.surfaces import Card

translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag

_MARGIN: Final = 2 * theme.SPACE
"""From the edge of the card to a row."""
_LEAST_ROWS: Final = 3
_LEAST_LETTERS: Final = 12
"""Of the box; it takes all the width that there is."""
_PATIENCE_MS: Final = 300
"""A check shorter than this is not worth a flicker."""


class ServiceList(Card):
    """*All accounts*, the services with accounts or a failure, and the others behind a button.

    Signals:
        chosen: With the key of the row that somebody went to.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[ServiceRow] = ()
        self._key = ""
        self.view = _View()
        self.view.went_to.connect(self.chosen)
        self.more = LinkButton("", quiet=True)
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(self.tr("Services with nothing set up"))
        self.more.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.view)
        below = QHBoxLayout()
        set_margins(below, SIDE - INSET, 0, 0, 0)  # its words begin where the names do
        below.addWidget(self.more)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[ServiceRow], key: str) -> None:
        """All services, in their order, the first row being all accounts; `key` is chosen."""
        self._rows, self._key = rows, key
        self._show()

    def _show(self) -> None:
        """Those with nothing to show only if they are wanted, and the chosen one always."""
        quiet = [row for row in self._rows if row.is_quiet]
        others = [row for row in quiet if row.key != self._key]
        is_open = self.more.isChecked()
        number = self.tr("+ %Ln others", "", len(others))
        self.more.setText(self.tr("− Fewer services") if is_open else number)
        self.more.setVisible(bool(others))
        shown = [row for row in quiet if is_open or row.key == self._key]
        self.view.show_rows(
            [*(row for row in self._rows if not row.is_quiet), *shown], self._key, self._rows
        )


class ServiceChoice(ChoiceBox):
    """The same rows in a box.

    Signals:
        chosen: With the key of the row that somebody chose.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = ServiceModel(self)
        self.setModel(self._model)
        self.setAccessibleName(translate("services", "Services"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.activated.connect(self._on_activated)

    def show_rows(self, rows: Sequence[ServiceRow], key: str) -> None:
        """As that of the list; services with nothing to show come last."""
        self._model.show_rows(sorted(rows, key=lambda row: row.is_quiet))
        self.setCurrentIndex(self._model.place_of(key))

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._model.rows[place].key)


class _View(QListView):
    """As high as its rows, as far as there is room for them.

    Signals:
        went_to: With the key of the row that the keyboard or the mouse went to.
    """

    went_to = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = ServiceModel(self)
        self._names: Sequence[str] = ()
        self._follows = False
        self._cells = ServiceCells(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)  # for the row under the pointer
        self.setAccessibleName(translate("services", "Services"))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)

    def show_rows(self, rows: Sequence[ServiceRow], key: str, every: Sequence[ServiceRow]) -> None:
        """`rows`, in the width that `every` one needs: so it stays when others are shown."""
        self._follows = True  # what moves now, nobody moved
        self._rows.show_rows(rows)
        place = self._rows.index(self._rows.place_of(key))
        if self.currentIndex() != place or not self.selectionModel().isSelected(place):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(place, flag)
        self._follows = False
        is_busy = any(row.is_busy for row in rows)
        if not is_busy:
            self._patience.stop()
            self._cells.shows_busy = False
        elif not self._patience.isActive() and not self._cells.shows_busy:
            self._patience.start()
        self._names = [row.name for row in every]
        self.updateGeometry()

    def _show_busy(self) -> None:
        self._cells.shows_busy = True
        self.viewport().update()

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if not self._follows and current.isValid():
            self.went_to.emit(current.data(ROW_ROLE).key)

    @override
    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """One row is always chosen: Ctrl and a click would leave none."""
        flags = QItemSelectionModel.SelectionFlag
        return flags.ClearAndSelect if index.isValid() else flags.NoUpdate

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._size(self._rows.rowCount())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size(min(self._rows.rowCount(), _LEAST_ROWS))

    def _size(self, rows: int) -> QSize:
        width = self._cells.width_of(self._names, self.font())
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(width + bar, rows * self._cells.height_of(self.font()))
