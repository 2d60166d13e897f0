"""The selected account in full: what was found about it, all its fields, and its secrets revealed.

Of several selected accounts, it shows what they have together.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.accounts.account import Account
from app.accounts.findings.rule import Findings
from app.accounts.listing import totals_of
from app.accounts.plan import PlanState
from app.base.overriding import override
from app.base.untrusted_text import breakable
from app.catalogue.common_fields import FREE, RUNNING
from app.fields.field import named_value
from app.ui.look import theme
from app.ui.look.text_direction import set_margins
from app.ui.pages.account_details import AccountDetails, field_grid, jobs_at_once
from app.ui.widgets.button import INSET
from app.ui.widgets.flow_layout import FieldGrid, Halves
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.secret_label import REVEAL_SECONDS
from app.ui.widgets.surfaces import Card

translate = QCoreApplication.translate
_WIDTH: Final = 316
_Shown = tuple[Account, Findings, PlanState, bool, bool]


class DetailsPanel(Card):
    """Stands beside the table, or below it.

    Attributes:
        may_reveal: Whether secrets can be revealed; not in the share-safe view.
        names_service: Whether accounts of several services stand in the table.
        plan_of: What is known of the plan of an account.

    Signals:
        copy_wanted: With a text that is no secret, and what it is called.
        link_wanted: With a `QUrl`, to be opened in the browser.
        plan_wanted: With the account about whose plan its service is to be asked.
    """

    copy_wanted = Signal(str, str)
    link_wanted = Signal(object)
    plan_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: _Shown | None = None
        self.may_reveal = True
        self.names_service = False
        self.plan_of: Callable[[Account], PlanState] = lambda _: PlanState()
        self.setMinimumWidth(_WIDTH)
        self.title = Label(size=1.1, bold=True, wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Details"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._footnote = Label(
            self.tr(
                "Secrets stay on this computer. A revealed token hides again after {n} s."
            ).format(n=REVEAL_SECONDS),
            tone=Tone.MUTED,
            size=0.92,
            wrap=True,
        )
        column = QVBoxLayout(self)
        side = 4 * theme.SPACE
        set_margins(column, side - INSET, side, theme.SPACE, side)
        column.setSpacing(2 * theme.SPACE)
        for label in (self.title, self._footnote):  # the scroll bar alone goes to the edge
            set_margins(label, INSET, 0, 3 * theme.SPACE, 0)
        for part in (self.title, self._scroll, self._footnote):
            column.addWidget(part)
        column.setStretch(1, 1)
        self.setAccessibleName(self.tr("Details"))
        self.show_accounts([], [])

    def show_accounts(self, accounts: Sequence[Account], findings: Sequence[Findings]) -> None:
        """Show the selected accounts. Nothing moves where a check brings what is there already."""
        one = self._to_show(accounts[0], findings[0]) if len(accounts) == 1 else None
        if one is not None and one == self._shown:
            return
        self._shown = one
        if not accounts:
            words = self.tr("Select an account to see its details")
            self._replace(words, QWidget(), tone=Tone.MUTED)
        elif one is None:
            words = self.tr("%Ln accounts are selected", "", len(accounts))
            self._replace(words, self._sums(accounts, findings))
        else:
            key = accounts[0].service.key
            name = breakable(accounts[0].name)
            words = named_value(key.short_title or key.title, name, translate)
            has_secret = next(accounts[0].secrets(), None) is not None
            self._replace(words, self._all_of(*one), has_secret=has_secret)
            self.title.setMinimumWidth(self.title.minimumSizeHint().width())
            self._fit_width()

    def follow_plan(self) -> None:
        """Show what is known by now of the plan of the selected account."""
        if self._shown is not None:
            self.show_accounts(self._shown[:1], self._shown[1:2])

    def _to_show(self, account: Account, findings: Findings) -> _Shown:
        return account, findings, self.plan_of(account), self.may_reveal, self.names_service

    def _all_of(
        self,
        account: Account,
        findings: Findings,
        plan: PlanState,
        may_reveal: bool,  # noqa: FBT001 (of `_Shown`)
        names_service: bool,  # noqa: FBT001
    ) -> AccountDetails:
        body = AccountDetails(
            account, findings, plan, may_reveal=may_reveal, names_service=names_service
        )
        body.copy_wanted.connect(self.copy_wanted)
        body.link_wanted.connect(self.link_wanted)
        body.plan_wanted.connect(self.plan_wanted)
        body.widened.connect(self._fit_width)
        return body

    def _replace(
        self, title: str, body: QWidget, *, tone: Tone = Tone.PLAIN, has_secret: bool = False
    ) -> None:
        """Show another body; the keyboard stays at what takes the place of what had it."""
        focused = self._name_of_focused()
        self.title.setText(title)
        self.title.set_tone(tone)
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)  # which setWidget turned on
        self._footnote.setVisible(has_secret)
        if focused:
            buttons = self.findChildren(QAbstractButton)
            alike = (each for each in buttons if each.accessibleName() == focused)
            next(alike, self._scroll).setFocus()

    def _name_of_focused(self) -> str:
        """The name of what has the keyboard in here; "" if nothing has."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        return focused.accessibleName() or self.accessibleName() if focused and inside else ""

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as its lines need at its width: a splitter would not ask for that."""
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        height = layout.totalMinimumHeightForWidth(self.width())
        return QSize(layout.totalMinimumSize().width(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _fit_width(self) -> None:
        """Become at least as wide as the ids, which do not wrap; more so with a larger font."""
        body, layout = self._scroll.widget(), self.layout()
        if isinstance(body, Halves) and layout is not None:
            body.activate()
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            self._scroll.setMinimumWidth(body.minimumSizeHint().width() + bar)
            self.setMinimumWidth(max(_WIDTH, layout.minimumSize().width()))

    # ---- Several accounts ----

    def _sums(self, accounts: Sequence[Account], findings: Sequence[Findings]) -> QWidget:
        totals, local = totals_of(accounts, findings), QLocale().toString
        if totals.attention:
            words = self.tr("%Ln need attention", "", totals.attention)
            status = Label(words, bold=True, tone=Tone.ATTENTION, wrap=True)
        elif totals.hints:
            status = Label(self.tr("%Ln hints", "", totals.hints), wrap=True)
        else:
            status = Label(translate("summary", "All complete"), wrap=True)
        body = QWidget()
        column, grid = QVBoxLayout(body), field_grid(body)
        set_margins(column, 0, 0, 3 * theme.SPACE, 0)
        grid.add(translate("columns", "Status"), status)
        if len(services := {account.service.name: None for account in accounts}) > 1:
            grid.add(self.tr("Services"), Label(", ".join(services), wrap=True))
        self._add_capacity(grid, accounts, jobs=totals.jobs, possible=totals.possible)
        for field in (RUNNING, FREE):
            told = [value for each in accounts if (value := each.get(field)) is not None]
            if told:
                grid.add(field.title.said(translate), Label(local(sum(told)), wrap=True))
                self._add_share(grid, len(told), len(accounts))
        column.addLayout(grid)
        column.addStretch(1)
        return body

    def _add_capacity(
        self, grid: FieldGrid, accounts: Sequence[Account], *, jobs: int, possible: int
    ) -> None:
        local, capacities = QLocale().toString, [each.service.capacity for each in accounts]
        told = [capacity for capacity in capacities if capacity]
        if not told:
            return
        words = local(jobs)
        if all(capacity and capacity.most for capacity in capacities):
            words = translate("fields", "{jobs} of {most}").format(jobs=words, most=local(possible))
        grid.add(self.tr("Capacity"), Label(jobs_at_once(words), wrap=True))
        self._add_share(grid, len(told), len(accounts))

    def _add_share(self, grid: FieldGrid, told: int, accounts: int) -> None:
        """Say of a sum that not all of the accounts are in it."""
        if told < accounts:
            local = QLocale().toString
            words = self.tr("Told of {told} of the {accounts} accounts.")
            grid.add_note(words.format(told=local(told), accounts=local(accounts)))
