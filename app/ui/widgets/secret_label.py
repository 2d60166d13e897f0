"""A token on screen: hidden, or shown for a moment."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.base.overriding import override
from app.base.secret import Secret
from app.ui.look import theme
from app.ui.look.text_direction import reading, start_of_line

REVEAL_SECONDS: Final = 15
_SECOND_MS: Final = 1000


class SecretLabel(QWidget):
    """Paints the token itself.

    So its text is in no property that a screen reader, a test tool or another program could ask
    for. What it is called never has more than the mask.

    Signals:
        counted: Seconds until it is hidden again; 0 when it is hidden.
    """

    counted = Signal(int)

    # Here too, since an assistive program may ask for the size while Qt still constructs it.
    _secret: Secret | None = None
    _shown = ""
    _left = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = None
        self._shown = ""
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        QApplication.instance().applicationStateChanged.connect(self._on_application_state)  # type: ignore[union-attr]  # there is one

    @property
    def is_revealed(self) -> bool:
        """Whether the token can be read just now."""
        return self._left > 0

    def show_secret(self, secret: Secret | None, masked: str, spoken: str) -> None:
        """Another token, hidden; `masked` is drawn, and `spoken` is what it is called."""
        self.hide_again()
        self._secret = secret
        self._shown = masked
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def reveal(self) -> None:
        """For `REVEAL_SECONDS`, unless something hides it earlier."""
        if self._secret is None:
            return
        self._left = REVEAL_SECONDS
        self._timer.start()
        self.updateGeometry()
        self.update()
        self.counted.emit(self._left)

    def hide_again(self) -> None:
        """The mask comes back."""
        if not self.is_revealed:
            return
        self._left = 0
        self._timer.stop()
        self.updateGeometry()
        self.update()
        self.counted.emit(0)

    # ---- What hides it ----

    def _tick(self) -> None:
        if self._left <= 1:
            self.hide_again()
        else:
            self._left -= 1
            self.counted.emit(self._left)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.hide_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Minimised, covered by another page, closed."""
        super().hideEvent(event)
        self.hide_again()

    @override
    def event(self, event: QEvent) -> bool:
        """The window is not the active one any more: of that, children have this event alone."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hide_again()
        return super().event(event)

    # ---- Paint ----

    def _lines(self) -> list[str]:
        """The text, broken where the width ends: a token has no blanks to break at."""
        text = self._secret.reveal() if self._secret and self.is_revealed else self._shown
        advance = max(self._metrics().horizontalAdvance("0"), 1)
        each = max(self.width() // advance, 8)
        return [text[start : start + each] for start in range(0, len(text), each)] or [""]

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.fixed_font(self.font()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, self._metrics().lineSpacing() * len(self._lines()) + theme.SPACE)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        if self.height() < self.sizeHint().height():
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.fixed_font(self.font()))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = (
            Qt.AlignmentFlag.AlignVCenter
            | start_of_line(self.layoutDirection())
            | reading(self._shown)
        )
        painter.drawText(self.rect(), int(flags), "\n".join(self._lines()))
