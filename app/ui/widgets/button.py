"""Buttons. `app.ui.look.control_style` draws all but those that look like a link."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from app.base.overriding import override
from app.ui.desktop.copying import Copying
from app.ui.look import theme
from app.ui.look.control_drawing import draw_focus_ring
from app.ui.look.control_style import ControlStyle
from app.ui.look.icons import icon
from app.ui.look.spoken import announce, without_access_key
from app.ui.look.text_direction import reading, start_of_line

_Role = QPalette.ColorRole
_SAID_MS: Final = 2500
INSET: Final = 3
"""From the edge of a link to its text, in pixels."""


def is_second_click(since_first: QElapsedTimer) -> bool:
    """Whether a click on *Cancel* is only the second half of a double click."""
    return since_first.isValid() and since_first.elapsed() < QApplication.doubleClickInterval()


def line_height(metrics: QFontMetrics) -> int:
    """The height of a link, and of a line with one in it: at least 24 pixels, to be easy to hit."""
    return max(metrics.height() + 2 * theme.SPACE, 6 * theme.SPACE)


class Button(QPushButton):
    """A push button that may have an icon, be the next step, or shrink to its icon."""

    # In the class, since Qt asks for the size while it constructs the button.
    _compact = False
    _texts: tuple[str, ...] = ()
    _icon_name = ""

    def __init__(self, text: str = "", *, icon_name: str = "", primary: bool = False) -> None:
        super().__init__(text)
        ControlStyle.draw(self)
        self.setProperty("primary", primary)
        if icon_name:
            self.set_icon_name(icon_name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_icon_name(self, name: str) -> None:
        """Show another icon of `app.ui.look.icons`."""
        if name == self._icon_name:
            return
        self._icon_name = name
        primary = self.property("primary")
        self.setIcon(icon(name, _Role.HighlightedText if primary else _Role.ButtonText))

    def reserve(self, *texts: str) -> None:
        """Be wide enough for each of these texts, so that nothing moves when they change."""
        self._texts = texts
        self.updateGeometry()

    def set_compact(self, *, compact: bool) -> None:
        """Show only the icon, with the text as tool tip, or both."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(without_access_key(self.text()) if compact else "")
            self.updateGeometry()
            self.update()

    @override
    def setText(self, text: str) -> None:
        if text == self.text():
            return  # Qt would lay out all that stands beside it
        super().setText(text)
        if self._compact:
            self.setToolTip(without_access_key(text))

    def width_if(self, *, compact: bool) -> int:
        """The width that it asks for in one of the two ways."""
        return self._size(compact=compact).width()

    @override
    def sizeHint(self) -> QSize:
        return self._size(compact=self._compact)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._compact:
            option.text = ""

    def _size(self, *, compact: bool) -> QSize:
        option, size = QStyleOptionButton(), QSize()
        super().initStyleOption(option)
        for text in ("",) if compact else {option.text, *self._texts}:
            option.text = text
            kind = QStyle.ContentsType.CT_PushButton
            size = size.expandedTo(self.style().sizeFromContents(kind, option, QSize(), self))
        return size


class CopyButton(Button):
    """A button that copies the text of `source`, and says for a moment whether that was done."""

    def __init__(self, text: str, source: Callable[[], str]) -> None:
        super().__init__(text, icon_name="copy")
        self._own_text = text
        self._source = source
        self.clicked.connect(self._copy)
        self.setAccessibleName(text)  # it stays while the text changes, which is announced
        self.reserve(text, self.tr("Copied"), self.tr("Not copied"))
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self._be_itself)

    def _copy(self) -> None:
        Copying.of_text(self._source(), "", self).ended.connect(self._say)

    def _say(self, is_there: bool) -> None:  # noqa: FBT001 (a signal's)
        words = self.tr("Copied") if is_there else self.tr("Not copied")
        self.setText(words)
        self.set_icon_name("check" if is_there else "warning")
        self._said.start()
        announce(self, words)

    def _be_itself(self) -> None:
        self.setText(self._own_text)
        self.set_icon_name("copy")


class LinkButton(QPushButton):
    """A button that looks like a link. Unlike a link, Tab reaches it and Space presses it."""

    def __init__(self, text: str, *, quiet: bool = False) -> None:
        """`quiet` has the colour of text that explains, and not that of a link."""
        super().__init__(text)
        self._quiet = quiet
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(without_access_key(self.text())) + 2 * INSET + 1
        return QSize(width, line_height(metrics))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        palette = self.palette()
        painter.setPen(theme.muted(palette) if self._quiet else palette.color(_Role.Link))
        words = without_access_key(self.text())
        flags = Qt.AlignmentFlag.AlignVCenter | start_of_line(self.layoutDirection())
        inner = self.rect().adjusted(INSET, 0, -INSET, 0)
        painter.drawText(inner, int(flags | reading(words)), words)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect())
