"""A token on screen: hidden, or shown for a moment by its button."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.base.overriding import override
from app.base.secret import Secret
from app.ui.look import theme
from app.ui.look.text_direction import reading, start_of_line
from app.ui.widgets.button import LinkButton

REVEAL_SECONDS: Final = 15
_SECOND_MS: Final = 1000


class SecretLabel(QWidget):
    """Paints the token itself, so that no property has its text.

    Screen readers, test tools and other programs can ask for properties. The accessible name never
    has more than the mask.

    Signals:
        counted: Seconds until the token is hidden again; 0 when it is hidden.
    """

    counted = Signal(int)

    # In the class, since an assistive program may ask for the size while Qt constructs the widget.
    _secret: Secret | None = None
    _masked = ""
    _left = 0
    """Seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        QApplication.instance().applicationStateChanged.connect(self._on_application_state)  # type: ignore[union-attr]  # there is one

    @property
    def is_revealed(self) -> bool:
        """Whether the token can be read now."""
        return self._left > 0

    def show_secret(self, secret: Secret | None, masked: str, spoken: str) -> None:
        """Take another token: `masked` is drawn, and a screen reader says `spoken`."""
        self.hide_again()
        self._secret = secret
        self._masked = masked
        self.setAccessibleName(spoken)
        self._draw_again()

    def reveal(self) -> None:
        """Show the token for `REVEAL_SECONDS`, unless something hides it earlier."""
        if self._secret is not None:
            self._timer.start()
            self._count(REVEAL_SECONDS)

    def hide_again(self) -> None:
        """Show the mask."""
        if self.is_revealed:
            self._timer.stop()
            self._count(0)

    def _count(self, left: int) -> None:
        self._left = left
        self._draw_again()
        self.counted.emit(left)

    def _draw_again(self) -> None:
        self.updateGeometry()
        self.update()

    def _tick(self) -> None:
        if self._left <= 1:
            self.hide_again()
        else:
            self._count(self._left - 1)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.hide_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hide_again()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:  # the only one that children have
            self.hide_again()
        return super().event(event)

    def _lines(self) -> list[str]:
        """The text, broken where the width ends: a token has no blanks to break at."""
        text = self._secret.reveal() if self._secret and self.is_revealed else self._masked
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
        super().resizeEvent(event)
        if self.height() < self.sizeHint().height():
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.fixed_font(self.font()))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        place = Qt.AlignmentFlag.AlignVCenter | start_of_line(self.layoutDirection())
        flags = int(place | reading(self._masked))
        painter.drawText(self.rect(), flags, "\n".join(self._lines()))


class RevealButton(LinkButton):
    """Shows the secret of a label for a moment, and counts the seconds down."""

    def __init__(self, token: SecretLabel) -> None:
        super().__init__("")
        self._token = token
        token.counted.connect(self._on_counted)
        self.clicked.connect(self._on_reveal_clicked)
        self._on_counted(0)

    def _on_reveal_clicked(self) -> None:
        if self._token.is_revealed:
            self._token.hide_again()
        else:
            self._token.reveal()

    def _on_counted(self, left: int) -> None:
        hide, reveal = self.tr("Hide ({seconds})").format(seconds=left), self.tr("Reveal")
        self.setText(hide if left else reveal)
        self.setAccessibleName(self.tr("Hide the token") if left else self.tr("Reveal the token"))
