"""The subscription in full: until when, for how many accounts, and whose it is."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.findings.of_subscription import find_in_subscription
from app.accounts.subscription import Share, Subscription
from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.dates import date_in_words
from app.ui.widgets.button import Button
from app.ui.widgets.flow_layout import FieldGrid, Halves, button_row
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.surfaces import FindingBox

translate = QCoreApplication.translate
_WIDTH = 160 * theme.SPACE
_LETTERS = 84


class SubscriptionDialog(FittedSheet):
    """What useapi.net says of the subscription, to be read and closed."""

    def __init__(
        self, subscription: Subscription, *, shows_owner: bool, parent: QWidget | None = None
    ) -> None:
        """`shows_owner` is False where somebody else may see the screen."""
        super().__init__(parent, width=_WIDTH, letters=_LETTERS)
        self.setWindowTitle(self.tr("Your subscription at useapi.net"))
        self.setAccessibleName(self.windowTitle())
        self.body.setSpacing(3 * theme.SPACE)
        self.body.addWidget(Label(self.windowTitle(), size=1.3, bold=True, wrap=True))
        for finding in find_in_subscription(subscription, datetime.now(UTC)):
            self.body.addWidget(FindingBox(finding.words(translate), finding.weight))
        halves = Halves()
        self._add_facts(halves.first, subscription, shows_owner=shows_owner)
        if subscription.shares:
            self._add_shares(halves.second, subscription)
        halves.done()
        self.body.addWidget(halves)
        close = Button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.below.addLayout(button_row(last=close))
        close.setFocus()
        self.fit()

    def _add_facts(self, column: QVBoxLayout, of: Subscription, *, shows_owner: bool) -> None:
        number = QLocale().toString
        grid = FieldGrid(self.fontMetrics())
        states = {
            True: translate("summary", "Active"),
            False: translate("summary", "Not active"),
            None: "",
        }
        renewal = of.renewal(datetime.now(UTC).date())
        facts = [
            (self.tr("State"), states[of.is_active]),
            (self.tr("Paid until"), date_in_words(renewal) if renewal else ""),
            (self.tr("Last renewal"), date_in_words(of.last_renewal) if of.last_renewal else ""),
            (
                self.tr("Subscriptions"),
                "" if of.subscriptions is None else number(of.subscriptions),
            ),
            (
                self.tr("Accounts per service"),
                "" if of.accounts_per_service is None else number(of.accounts_per_service),
            ),
        ]
        if of.owner is not None and shows_owner:
            facts += [(self.tr("Owner"), of.owner.name), (self.tr("E-mail"), of.owner.email)]
        for name, value in facts:
            if value:
                grid.add(name, Label(value, wrap=True))
        column.addLayout(grid)

    def _add_shares(self, column: QVBoxLayout, of: Subscription) -> None:
        title = self.tr("Accounts, as useapi.net counts them")
        column.addWidget(Label(title, bold=True, wrap=True))
        grid = FieldGrid(self.fontMetrics())
        for share in of.shares:
            tone = Tone.ATTENTION if share.errors else Tone.PLAIN
            words = self._share(share, of.accounts_per_service)
            grid.add(share.name, Label(words, tone=tone, wrap=True))
        column.addLayout(grid)

    def _share(self, share: Share, most: int | None) -> str:
        number = QLocale().toString
        parts = []
        if share.total is not None and most:
            counted = self.tr("{number} of {most}")
            parts.append(counted.format(number=number(share.total), most=number(most)))
        elif share.total is not None:
            parts.append(number(share.total))
        if share.errors:
            parts.append(self.tr("%Ln in error", "", share.errors))
        return " · ".join(parts) or "–"
