"""The cards: how many, how much, what needs attention, the subscription, and how old that is."""

import math
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.accounts.findings.of_subscription import find_in_subscription
from app.accounts.findings.rule import Weight
from app.accounts.listing import Listing
from app.accounts.running import Jobs, jobs_of
from app.accounts.subscription import Subscription
from app.ui.look import theme
from app.ui.look.dates import date_in_words, day
from app.ui.pages.summary_cards import PressableCard, SummaryCard
from app.ui.widgets.flow_layout import EvenLayout
from app.ui.widgets.labels import Tone

translate = QCoreApplication.translate
_MINUTE = 60
_NO_BREAK = "\N{NO-BREAK SPACE}"
_OLD_AFTER = 10 * _MINUTE
_DATED_AFTER = 2 * 24 * 60 * _MINUTE
"""From here on the day is told: nobody counts hours in hundreds."""
_BETWEEN = " · "
_MOST_PROBLEMS = 2
"""That are named on the card: the status column tells each."""


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
        self._asked = 1
        self.channels, self.jobs = SummaryCard(self), SummaryCard(self)
        self.attention, self.subscription = PressableCard(self), PressableCard(self)
        self.checked = SummaryCard(self)
        self._cards: tuple[SummaryCard | PressableCard, ...] = (
            self.channels,
            self.jobs,
            self.attention,
            self.checked,
        )
        for card in (*self._cards[:-1], self.subscription, self.checked):
            layout.addWidget(card)
        self.setLayout(layout)
        self.subscription.hide()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._show_age)
        self._timer.timeout.connect(self.aged)

    def set_asked(self, services: int) -> None:
        """How many services were asked for the accounts, with or without success."""
        self._asked = services
        self._show_age()

    def show_listing(self, listing: Listing | None, host: str) -> None:
        """What is known of these accounts; with dashes while nothing is."""
        self._listing = listing
        self._host = host
        if listing is None:
            self._timer.stop()
            captions = (
                translate("summary", "Accounts"),
                translate("summary", "Jobs at once"),
                translate("summary", "Need attention"),
                translate("summary", "Checked"),
            )
            for card, caption in zip(self._cards, captions, strict=True):
                card.say("–", caption)
            self.attention.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return
        if listing.are_channels:
            self._show_channels(listing)
        else:
            self._show_accounts(listing)
        self._show_jobs(listing)
        self._show_attention(listing)
        self._show_age()

    def show_subscription(self, known: Subscription | None, *, failed: bool = False) -> None:
        """The card of the subscription; none if nothing is known and nothing has `failed`."""
        self.subscription.setVisible(known is not None or failed)
        if known is None:
            self.subscription.say(
                translate("summary", "Not known"), translate("summary", "Your subscription")
            )
            return
        today = datetime.now(UTC)
        found = find_in_subscription(known, today)
        needing = [each for each in found if each.weight is Weight.ATTENTION]
        problems = [each.words(translate).label for each in needing]
        parts = []
        if renewal := known.renewal(today.date()):
            until = translate("summary", "paid until {day}")
            parts.append(until.format(day=date_in_words(renewal)))
        if known.accounts_per_service is not None and not problems:  # else a click away
            parts.append(self.tr("%Ln accounts per service", "", known.accounts_per_service))
        figure = {
            True: translate("summary", "Active"),
            False: translate("summary", "Not active"),
            None: translate("summary", "Subscription"),
        }[known.is_active]
        if known.is_active is not None and not (parts or problems):
            parts = [translate("summary", "Your subscription")]
        tone = Tone.ATTENTION if known.is_active is False else Tone.PLAIN
        self.subscription.say(figure, _BETWEEN.join(parts), tone, problem=_BETWEEN.join(problems))

    def _show_channels(self, listing: Listing) -> None:
        number, servers = listing.totals.accounts, listing.totals.groups
        if number == 1:
            caption = translate("summary", "channel is set up")
        else:
            caption = self.tr("channels on %Ln servers", "", servers)
        self.channels.say(QLocale().toString(number), caption)

    def _show_accounts(self, listing: Listing) -> None:
        services = listing.services
        where = self.tr("in %Ln services", "", len(services))
        self.channels.say(
            self.tr("%Ln accounts", "", listing.totals.accounts),
            services[0].name if len(services) == 1 else where,
        )

    def _show_jobs(self, listing: Listing) -> None:
        """Sums of what the services tell: what runs is told by some, how much may by others."""
        totals, jobs = listing.totals, jobs_of(listing.accounts)
        has_range = not listing.services or any(each.capacity for each in listing.services)
        if has_range and jobs == Jobs() and len(listing.services) < 2:
            words = translate("summary", "allowed at once, of {number} possible")
            caption = words.format(number=QLocale().toString(totals.possible))
            self.jobs.say(self.tr("%Ln jobs", "", totals.jobs), caption)
            return
        told = []
        if jobs.free is not None:
            told.append(self.tr("%Ln jobs free", "", jobs.free))
        if jobs.running is not None:
            told.append(self.tr("%Ln running", "", jobs.running))
        if has_range:
            told.append(self.tr("%Ln allowed at once", "", totals.jobs))
        first = told.pop(0) if told else "–"
        rest = _BETWEEN.join(each.replace(" ", _NO_BREAK) for each in told)
        self.jobs.say(first, rest or translate("summary", "Jobs, as far as it is told"))

    def _show_attention(self, listing: Listing) -> None:
        number = QLocale().toString
        can_press = bool(listing.totals.attention)
        self.attention.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if can_press else Qt.FocusPolicy.NoFocus
        )
        if not listing.totals.attention:
            hints = listing.totals.hints
            fine = translate("summary", "All complete")
            if not listing.are_channels:  # health is told by some services only
                fine = translate("summary", "No problem told")
            self.attention.say(
                self.tr("%Ln hints", "", hints) if hints else fine,
                translate("summary", "Nothing needs attention"),
            )
            return
        parts = [
            translate("summary", "{problem}: {number}").format(
                problem=rule.label.said(translate), number=number(count)
            )
            for rule, count in listing.totals.problems
        ]
        if len(parts) > _MOST_PROBLEMS and not listing.are_channels:
            parts[_MOST_PROBLEMS:] = ["…"]
        figure = self.tr("%Ln need attention", "", listing.totals.attention)
        together = (part.replace(": ", f":{_NO_BREAK}") for part in parts)
        self.attention.say(figure, " · ".join(together), Tone.ATTENTION)

    def _show_age(self) -> None:
        if self._listing is None:
            return
        age = (datetime.now(UTC) - self._listing.checked_at).total_seconds()
        self._timer.start(math.ceil((_MINUTE - age % _MINUTE) * 1000))  # until it is another one
        took = translate("summary", "took {seconds} s · {host}")
        if self._asked > 1:
            took = self.tr("%Ln services asked in {seconds} s", "", self._asked)
        took = took.format(
            seconds=QLocale().toString(self._listing.seconds, "f", 1), host=self._host
        )
        is_ahead = age < -_MINUTE  # the clock has been put back: how old it is, nobody knows
        if age < _OLD_AFTER and not is_ahead:
            self.checked.say(age_text(age), took)
            return
        old = translate("summary", "old: check again · {host}").format(host=self._host)
        words = age_text(age)
        if is_ahead or age >= _DATED_AFTER:
            words = day(self._listing.checked_at)
        self.checked.say(words, old, Tone.MUTED)


def age_text(seconds: float) -> str:
    """How old a listing is, in words."""
    minutes = int(seconds // _MINUTE)
    if minutes < 1:
        return translate("summary", "Just now")
    if minutes < _MINUTE:
        return translate("summary", "{number} min ago").format(number=minutes)
    return translate("summary", "{number} h ago").format(number=minutes // _MINUTE)
