"""The accounts with the choice of a service: at their side or, in a narrow window, above them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.pages.service_list import ServiceChoice, ServiceList
from app.ui.pages.service_rows import ServiceRow
from app.ui.widgets.turning_splitter import BesideOrBelow

_GAP: Final = 3 * theme.SPACE
_BELOW: Final = 2 * theme.SPACE
"""Between the box and the accounts, in pixels."""


class ServicesBeside(QWidget):
    """Which of the two forms is shown follows from the width alone, so nothing flickers.

    Attributes:
        list: At the side.
        box: Above.
        is_wanted: Whether there is a choice at all.

    Signals:
        chosen: With the key of the row that somebody chose.
        narrowed: With whether the box above is shown.
    """

    chosen = Signal(str)
    narrowed = Signal(bool)

    def __init__(self, accounts: BesideOrBelow) -> None:
        super().__init__()
        self._accounts = accounts
        self.is_wanted = False
        self.list, self.box = ServiceList(), ServiceChoice()
        for form in (self.list, self.box):
            form.chosen.connect(self.chosen)
            form.hide()
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        column.setSpacing(_BELOW)
        column.addWidget(self.box)
        column.addWidget(accounts, 1)
        row.addWidget(self.list)
        row.addLayout(column, 1)

    def show_rows(self, rows: Sequence[ServiceRow], key: str) -> None:
        """Show these, or no choice if there are none; `key` is chosen."""
        self.is_wanted = bool(rows)
        if rows:
            self.list.show_rows(rows, key)
            self.box.show_rows(rows, key)
        self._choose()

    def _choose(self) -> None:
        needed = self.list.sizeHint().width() + _GAP + self._accounts.width_beside()
        is_beside = self.is_wanted and self.width() >= needed
        had_focus = self.list.view.hasFocus() or self.box.hasFocus()
        for form in (self.list, self.box):
            form.setVisible(self.is_wanted and (form is self.list) == is_beside)
        self.narrowed.emit(self.is_wanted and not is_beside)
        if had_focus and self.is_wanted:
            (self.list.view if is_beside else self.box).setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return done

    @override
    def minimumSizeHint(self) -> QSize:
        """That of the narrow form, or else the list would keep the window wide."""
        least = self._accounts.minimumSizeHint()
        if not self.is_wanted:
            return least
        box = self.box.minimumSizeHint()
        height = least.height()
        if not self.list.isHidden():
            height = max(height, self.list.minimumSizeHint().height())
        else:
            height += _BELOW + box.height()
        return QSize(max(least.width(), box.width()), height)
