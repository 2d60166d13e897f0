"""The four cards: how many, how much, what needs attention, and how old that is."""

import math
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.accounts.listing import Listing
from app.base.overriding import override
from app.ui.look import theme
from app.ui.widgets.flow_layout import EvenLayout
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.surfaces import Card, paint_card

translate = QCoreApplication.translate
_MINUTE = 60
_NO_BREAK = "\N{NO-BREAK SPACE}"
_OLD_AFTER = 10 * _MINUTE


class _Figure:
    """What both kinds of cards do: say a large figure, and what it is."""

    figure: Label
    caption: Label

    def _fill(self, card: QWidget) -> QVBoxLayout:
        self.figure = Label(size=1.6, bold=True)
        self.caption = Label(tone=Tone.MUTED, size=0.95, wrap=True)
        layout = QVBoxLayout(card)
        side = 4 * theme.SPACE
        layout.setContentsMargins(side, 3 * theme.SPACE, side, 3 * theme.SPACE)
        layout.setSpacing(theme.SPACE // 2)
        for label in (self.figure, self.caption):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)  # figures stand in one line, whether their captions take one or two
        return layout

    def say(self, figure: str, caption: str, tone: Tone = Tone.PLAIN) -> None:
        """Show both."""
        self.figure.setText(figure)
        self.figure.set_tone(tone)
        self.caption.setText(caption)


class SummaryCard(_Figure, Card):
    """A figure to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fill(self)


class PressableCard(_Figure, QPushButton):
    """A figure that can be pressed, as long as it can have the keyboard."""

    _layout: QVBoxLayout | None = None  # also while Qt constructs it and somebody asks for its size

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = self._fill(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def say(self, figure: str, caption: str, tone: Tone = Tone.PLAIN) -> None:
        super().say(figure, caption, tone)
        self.setAccessibleName(f"{figure}. {caption}")

    @override
    def sizeHint(self) -> QSize:
        return self._layout.sizeHint() if self._layout else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize() if self._layout else super().minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a card, with an edge that answers to the pointer and the keyboard."""
        accent = self.palette().color(QPalette.ColorRole.Accent)
        can_press = self.focusPolicy() != Qt.FocusPolicy.NoFocus
        if self.hasFocus():
            paint_card(self, accent, 2)
        elif can_press and self.underMouse():
            paint_card(self, accent)
        else:
            edge = theme.edge if can_press else theme.outline
            paint_card(self, edge(self.palette()))


class SummaryBar(QWidget):
    """The cards in a row, or in two where that is too narrow.

    The age of the listing counts on by itself.

    Signals:
        aged: The listing has become a minute older.
    """

    aged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing: Listing | None = None
        self._host = ""
        layout = EvenLayout(3 * theme.SPACE, 3 * theme.SPACE)
        self.channels, self.jobs = SummaryCard(self), SummaryCard(self)
        self.attention = PressableCard(self)
        self.checked = SummaryCard(self)
        self._cards = (self.channels, self.jobs, self.attention, self.checked)
        for card in self._cards:
            layout.addWidget(card)
        self.setLayout(layout)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._show_age)
        self._timer.timeout.connect(self.aged)

    def show_listing(self, listing: Listing | None, host: str) -> None:
        """All four; with dashes while nothing is known."""
        self._listing = listing
        self._host = host
        if listing is None:
            self._timer.stop()
            for card in self._cards:
                card.say("–", "")
            return
        self._show_channels(listing)
        self._show_attention(listing)
        self._show_age()

    def _show_channels(self, listing: Listing) -> None:
        totals, locale = listing.totals, QLocale()
        number, servers = totals.accounts, totals.groups
        if number == 1:
            caption = translate("summary", "channel is set up")
        else:
            caption = self.tr("channels on %Ln servers", "", servers)
        self.channels.say(locale.toString(number), caption)
        self.jobs.say(
            self.tr("%Ln jobs", "", totals.jobs),
            translate("summary", "allowed at once, of {number} possible").format(
                number=locale.toString(totals.possible)
            ),
        )

    def _show_attention(self, listing: Listing) -> None:
        number = QLocale().toString
        can_press = bool(listing.totals.attention)
        self.attention.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if can_press else Qt.FocusPolicy.NoFocus
        )
        if not listing.totals.attention:
            hints = listing.totals.hints
            self.attention.say(
                self.tr("%Ln hints", "", hints) if hints else translate("summary", "All complete"),
                translate("summary", "Nothing needs attention"),
            )
            return
        parts = [
            translate("summary", "{problem}: {number}").format(
                problem=rule.label.said(translate), number=number(count)
            )
            for rule, count in listing.totals.problems
        ]
        figure = self.tr("%Ln need attention", "", listing.totals.attention)
        together = (part.replace(": ", f":{_NO_BREAK}") for part in parts)
        self.attention.say(figure, " · ".join(together), Tone.ATTENTION)

    def _show_age(self) -> None:
        if self._listing is None:
            return
        age = (datetime.now(UTC) - self._listing.checked_at).total_seconds()
        self._timer.start(math.ceil((_MINUTE - age % _MINUTE) * 1000))  # until it is another one
        took = translate("summary", "took {seconds} s · {host}").format(
            seconds=QLocale().toString(self._listing.seconds, "f", 1), host=self._host
        )
        if age < _OLD_AFTER:
            self.checked.say(age_text(age), took)
            return
        old = translate("summary", "old: check again · {host}").format(host=self._host)
        self.checked.say(age_text(age), old, Tone.MUTED)


def age_text(seconds: float) -> str:
    """How old a listing is, in words."""
    minutes = int(seconds // _MINUTE)
    if minutes < 1:
        return translate("summary", "Just now")
    if minutes < _MINUTE:
        return translate("summary", "{number} min ago").format(number=minutes)
    return translate("summary", "{number} h ago").format(number=minutes // _MINUTE)
