"""The four cards: how many, how much, what needs attention, and how old that is."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.finding_words import describe
from app.accounts.findings import needs_attention
from app.accounts.listing import Listing
from app.accounts.records import MAX_JOBS
from app.ui import theme
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, Tone

translate = QCoreApplication.translate
_TICK_MS = 10_000
_MINUTE = 60
_OLD_AFTER = 10 * _MINUTE


class SummaryCard(Card):
    """A large figure, and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = Label(size=1.6, bold=True)
        self.caption = Label(tone=Tone.MUTED, size=0.95)
        layout = QVBoxLayout(self)
        side = 4 * theme.SPACE
        layout.setContentsMargins(side, 3 * theme.SPACE, side, 3 * theme.SPACE)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self.figure)
        layout.addWidget(self.caption)

    def say(self, figure: str, caption: str, tone: Tone = Tone.PLAIN) -> None:
        """Shows both."""
        self.figure.setText(figure)
        self.figure.set_tone(tone)
        self.caption.setText(caption)
        self.caption.setToolTip(caption)


class SummaryBar(QWidget):
    """The cards in a row. The age of the listing counts on by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing: Listing | None = None
        self._host = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * theme.SPACE)
        self.channels, self.jobs, self.attention, self.checked = (
            SummaryCard(self) for _ in range(4)
        )
        for card in (self.channels, self.jobs, self.attention, self.checked):
            layout.addWidget(card, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_age)

    def show_listing(self, listing: Listing | None, host: str) -> None:
        """All four; with dashes while nothing is known."""
        self._listing = listing
        self._host = host
        if listing is None:
            self._timer.stop()
            for card in (self.channels, self.jobs, self.attention, self.checked):
                card.say("–", "")
            return
        self._show_channels(listing)
        self._show_attention(listing)
        self._show_age()
        self._timer.start()

    def _show_channels(self, listing: Listing) -> None:
        accounts, locale = listing.accounts, QLocale()
        number, servers = len(accounts), accounts.servers
        if number == 1:
            caption = translate("summary", "channel is set up")
        elif servers == 1:
            caption = translate("summary", "channels on 1 server")
        else:
            caption = translate("summary", "channels on {servers} servers").format(
                servers=locale.toString(servers)
            )
        self.channels.say(locale.toString(number), caption)
        figure = (
            translate("summary", "1 job")
            if accounts.jobs == 1
            else translate("summary", "{number} jobs").format(number=locale.toString(accounts.jobs))
        )
        self.jobs.say(
            figure,
            translate("summary", "allowed at once, of {number} possible").format(
                number=locale.toString(number * MAX_JOBS)
            ),
        )

    def _show_attention(self, listing: Listing) -> None:
        number = listing.attention
        if not number:
            self.attention.say(
                translate("summary", "All complete"),
                translate("summary", "Nothing needs attention"),
            )
            return
        labels: dict[str, int] = {}
        for findings in listing.findings:
            for finding in findings:
                if needs_attention((finding,)):
                    label = describe(finding, translate).label
                    labels[label] = labels.get(label, 0) + 1
        parts = [f"{label}: {QLocale().toString(count)}" for label, count in labels.items()]
        self.attention.say(
            translate("summary", "{number} need attention").format(
                number=QLocale().toString(number)
            ),
            " · ".join(parts),
            Tone.ATTENTION,
        )

    def _show_age(self) -> None:
        if self._listing is None:
            return
        age = (datetime.now(UTC) - self._listing.checked_at).total_seconds()
        took = translate("summary", "took {seconds} s · {host}").format(
            seconds=QLocale().toString(self._listing.seconds, "f", 1), host=self._host
        )
        tone = Tone.MUTED if age >= _OLD_AFTER else Tone.PLAIN
        self.checked.say(age_text(age), took, tone)


def age_text(seconds: float) -> str:
    """How old a listing is, in words."""
    minutes = int(seconds // _MINUTE)
    if minutes < 1:
        return translate("summary", "Just now")
    if minutes < _MINUTE:
        return translate("summary", "{number} min ago").format(number=minutes)
    return translate("summary", "{number} h ago").format(number=minutes // _MINUTE)
