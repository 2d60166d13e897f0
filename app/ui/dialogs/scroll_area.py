"""What has more lines than there is room for: it is scrolled, by the keyboard as well."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from app.base.overriding import override
from app.ui.look import theme

_LINES: Final = 4
"""What is in sight at least."""


class Scrolled(QScrollArea):
    """As high as its content at a width that is set, if it is given that much."""

    def __init__(self, layout: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self._wide = 0
        layout.setContentsMargins(0, 0, 0, 0)
        self._content.setLayout(layout)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)  # which setWidget turned on
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def set_width(self, width: int) -> None:
        """How wide it will be."""
        if width != self._wide:
            self._wide = width
            self.updateGeometry()

    def set_scrolls(self, scrolls: bool) -> None:  # noqa: FBT001
        """Whether it has less room than it needs.

        Else Qt gives it a bar while it grows, keeps that for the lines which are broken where the
        bar takes their room, and so has a bar for nothing.
        """
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)

    def natural_width(self) -> int:
        """With no line broken that need not be."""
        return self._content.sizeHint().width()

    @override
    def sizeHint(self) -> QSize:
        wide = self._wide or self.natural_width()
        high = self._content.heightForWidth(wide)
        return QSize(wide, high if high >= 0 else self._content.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """No word is cut, and some lines are in sight."""
        some = _LINES * self.fontMetrics().lineSpacing()
        wide = self._content.minimumSizeHint().width()
        return QSize(wide, min(some, self.sizeHint().height()))

    def bring_into_sight(self, part: QWidget) -> None:
        """All of it, if it is one of its own; Qt would be content with the cursor of a field."""
        if not self._content.isAncestorOf(part):
            return
        middle = part.mapTo(self._content, part.rect().center())
        self.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2 + theme.SPACE)

    @override
    def event(self, event: QEvent) -> bool:
        """Passes on that the content wants another size, which Qt keeps to itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is around it shows that the keyboard is here."""
        super().focusInEvent(event)
        self._redraw_surroundings()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._redraw_surroundings()

    def _redraw_surroundings(self) -> None:
        around = self.parentWidget()
        if around is not None:
            around.update()

    def _on_range_changed(self, _: int, most: int) -> None:
        """Words that are out of sight are reached by arrow keys, unless Tab leads to them."""
        tab = Qt.FocusPolicy.TabFocus
        inside = self._content.findChildren(QWidget)
        needed = most > 0 and not any(part.focusPolicy() & tab for part in inside)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed else Qt.FocusPolicy.NoFocus)
