"""The services that can be chosen, as rows: what is known of each, in words and as a model."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.accounts.check_services import ServiceState
from app.base.overriding import override

translate = QCoreApplication.translate

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The `ServiceRow` itself."""
_WORDS_ROLES: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex


class ServiceRow(NamedTuple):
    """One service, or all accounts together."""

    key: str
    """The id of the service; empty for all accounts."""
    name: str
    state: ServiceState = ServiceState.SKIPPED
    accounts: int = 0
    """Also where the last check failed: those of the check before."""
    attention: int = 0
    """How many of them need attention."""
    is_busy: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether it is one service, and was asked."""
        return bool(self.key) and self.state is not ServiceState.SKIPPED

    @property
    def is_quiet(self) -> bool:
        """Whether it has nothing to show, and nothing went wrong."""
        return bool(self.key) and not self.accounts and self.state is not ServiceState.FAILED

    @property
    def short(self) -> str:
        """What stands beside its name: the number of accounts, or why there is none."""
        if self.state is ServiceState.FAILED:
            return translate("services", "failed")
        if self.state is ServiceState.LISTED or self.accounts:
            return QLocale().toString(self.accounts)
        words = {
            ServiceState.NONE: translate("services", "none"),
            ServiceState.GONE: translate("services", "gone"),
        }
        return words.get(self.state, "–")


class ServiceModel(QAbstractListModel):
    """The rows, for a list or a box. A new state changes rows in place: nothing is read anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ServiceRow] = []

    def show_rows(self, rows: Sequence[ServiceRow]) -> None:
        """Have these rows, and keep the places of those that were there before."""
        top = QModelIndex()
        for place, row in enumerate(rows):
            if place < len(self.rows) and self.rows[place].key == row.key:
                if self.rows[place] != row:
                    self.rows[place] = row
                    self.dataChanged.emit(self.index(place), self.index(place))
                continue
            if row.key in self._keys(place):  # those before it have gone
                self._remove(place, self._keys(place).index(row.key))
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
                continue
            self.beginInsertRows(top, place, place)
            self.rows.insert(place, row)
            self.endInsertRows()
        self._remove(len(rows), len(self.rows) - len(rows))

    def place_of(self, key: str) -> int:
        """Where a service stands; -1 if it does not."""
        keys = self._keys(0)
        return keys.index(key) if key in keys else -1

    def words(self, row: ServiceRow) -> str:
        """All that is known of a row, for a screen reader and where there is room for it."""
        parts = []
        if row.state is ServiceState.FAILED:
            parts.append(self.tr("the check failed"))
        if row.accounts or row.state is ServiceState.LISTED:
            parts.append(self.tr("%Ln accounts", "", row.accounts))
        if row.attention:
            parts.append(self.tr("%Ln need attention", "", row.attention))
        why = {
            ServiceState.NONE: self.tr("nothing set up"),
            ServiceState.GONE: self.tr("no longer offered by useapi.net"),
            ServiceState.SKIPPED: self.tr("not asked"),
        }
        if not parts:
            parts.append(why[row.state])
        if row.is_busy:
            parts.append(self.tr("being checked"))
        words = self.tr(", ").join(parts)
        return self.tr("{name}: {words}").format(name=row.name, words=words)

    def _keys(self, first: int) -> list[str]:
        return [row.key for row in self.rows[first:]]

    def _remove(self, first: int, number: int) -> None:
        if number > 0:
            self.beginRemoveRows(QModelIndex(), first, first + number - 1)
            del self.rows[first : first + number]
            self.endRemoveRows()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in _WORDS_ROLES:
            return self.words(row)
        return row if role == ROW_ROLE else None
