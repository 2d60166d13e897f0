"""The selected account in full: what was found about it, all its fields, and its secrets revealed.

Of several selected accounts, it shows what they have together.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QUrl, Signal
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
from app.base.overriding import override
from app.base.secret import Secret
from app.base.untrusted_text import breakable
from app.fields.capacity import CapacityField, Slots
from app.fields.field import MISSING, Field, IdentifierField, named_value
from app.fields.token import TokenField, is_whole
from app.ui.look import theme
from app.ui.look.dates import day
from app.ui.look.text_direction import set_margins
from app.ui.widgets.button import INSET, LinkButton
from app.ui.widgets.flow_layout import FieldGrid, Halves
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.secret_label import REVEAL_SECONDS, SecretLabel
from app.ui.widgets.surfaces import Card, FindingBox

translate = QCoreApplication.translate
_WIDTH: Final = 316


class DetailsPanel(Card):
    """Stands beside the table, or below it.

    Attributes:
        may_reveal: Whether secrets can be revealed; not in the share-safe view.

    Signals:
        copy_wanted: With a text that is no secret, and what it is called.
        link_wanted: With a `QUrl`, to be opened in the browser.
    """

    copy_wanted = Signal(str, str)
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[list[Account], list[Findings], bool] | None = None
        self.may_reveal = True
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
        shown = [*accounts], [*findings], self.may_reveal
        if shown == self._shown:
            return
        self._shown = shown
        if not accounts:
            words = self.tr("Select an account to see its details")
            self._replace(words, QWidget(), tone=Tone.MUTED)
        elif len(accounts) > 1:
            words = self.tr("%Ln accounts are selected", "", len(accounts))
            self._replace(words, self._sums(accounts, findings))
        else:
            key = accounts[0].service.key
            name = breakable(accounts[0].name)
            words = named_value(key.short_title or key.title, name, translate)
            has_secret = next(accounts[0].secrets(), None) is not None
            body = self._all_of(accounts[0], findings[0])
            self._replace(words, body, has_secret=has_secret)
            self.title.setMinimumWidth(self.title.minimumSizeHint().width())
            self._fit_width()

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

    def _sums(self, accounts: Sequence[Account], findings: Sequence[Findings]) -> Halves:
        totals, local = totals_of(accounts, findings), QLocale().toString
        if totals.attention:
            words = self.tr("%Ln need attention", "", totals.attention)
            status = Label(words, bold=True, tone=Tone.ATTENTION, wrap=True)
        elif totals.hints:
            status = Label(self.tr("%Ln hints", "", totals.hints), wrap=True)
        else:
            status = Label(translate("summary", "All complete"), wrap=True)
        jobs = translate("fields", "{jobs} of {most}").format(
            jobs=local(totals.jobs), most=local(totals.possible)
        )
        body, grid = Halves(), self._grid()
        grid.add(translate("columns", "Status"), status)
        grid.add(self.tr("Capacity"), self._jobs_at_once(jobs))
        body.second.addLayout(grid)
        body.done()
        return body

    # ---- One account ----

    def _all_of(self, account: Account, findings: Findings) -> Halves:
        body = Halves()
        set_margins(body, 0, 0, 3 * theme.SPACE, 0)
        set_margins(body.first, INSET, 0, 0, 0)
        for finding in findings:
            body.first.addWidget(FindingBox(finding.words(translate), finding.weight))
        grid = self._grid()
        for field in account.service.fields:
            self._add_field(grid, field, account.shown(field))
        if account.key != account.name:
            self._add_id(grid, self.tr("Listed as"), account.key, account.service.key)
        if account.unknown_fields:
            names = Label(", ".join(map(breakable, account.unknown_fields)), wrap=True)
            grid.add(self.tr("Also sent"), names)
        body.second.addLayout(grid)
        body.second.addLayout(self._links(account))
        body.done()
        return body

    def _grid(self) -> FieldGrid:
        grid = FieldGrid(self.fontMetrics())
        set_margins(grid, INSET, 0, 0, 0)  # in line with the texts of the links, not their edges
        return grid

    def _add_field(self, grid: FieldGrid, field: Field[Any], value: Any) -> None:  # noqa: ANN401
        name = (field.short_title or field.title).said(translate)
        if isinstance(field, TokenField):
            self._add_token(grid, name, field, value)
        elif value is None:
            tone = Tone.ATTENTION if field.missing is MISSING else Tone.PLAIN
            grid.add(name, Label(field.shown(None, translate), tone=tone, wrap=True))
        elif isinstance(field, CapacityField) and not isinstance(value, Slots):
            grid.add(name, self._jobs_at_once(field.text(value, translate)))
        elif isinstance(field, IdentifierField):
            self._add_id(grid, name, value, field)
        else:
            grid.add(name, Label(breakable(field.text(value, translate)), wrap=True))

    def _add_id(self, grid: FieldGrid, name: str, text: str, field: IdentifierField) -> None:
        value = Label(breakable(text), wrap=True)
        value.setFont(theme.fixed_font(value.font()))
        copy = LinkButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy: {name}").format(name=name))
        copy.clicked.connect(partial(self.copy_wanted.emit, text, name))
        grid.add(name, value, copy)
        made = field.created_at(text, datetime.now(UTC)) if field.created_at else None
        if made is not None:
            grid.add(self.tr("Created"), Label(day(made)))

    def _add_token(
        self, grid: FieldGrid, name: str, field: TokenField, value: Secret | None
    ) -> None:
        token = SecretLabel()
        token.show_secret(value, field.shown(value, translate), field.spoken(value, translate))
        can_reveal = self.may_reveal and is_whole(value)
        grid.add(name, token, RevealButton(token) if can_reveal else None)
        token.counted.connect(self._on_counted)  # after the button, whose text grows

    def _on_counted(self, left: int) -> None:
        if left:
            self._fit_width()

    def _jobs_at_once(self, capacity: str) -> Label:
        return Label(self.tr("{capacity} jobs at once").format(capacity=capacity), wrap=True)

    def _links(self, account: Account) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        pages = (
            (self.tr("Open in the browser"), account.web_page(datetime.now(UTC))),
            (self.tr("How to set up an account"), account.service.setup_page),
        )
        for words, url in pages:
            if url:
                link = LinkButton(words)
                link.setAccessibleName(words)
                link.clicked.connect(partial(self.link_wanted.emit, QUrl(url)))
                column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return column


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
