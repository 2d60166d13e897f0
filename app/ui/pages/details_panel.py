"""One account in full: what was found about it, all its fields, and its token for a moment."""

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
from app.base.untrusted_text import breakable
from app.fields.capacity import CapacityField
from app.fields.field import Field, IdentifierField
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
_LEADING: Final = Qt.AlignmentFlag.AlignLeading


class DetailsPanel(Card):
    """Beside the table, or below it.

    Signals:
        copy_wanted: With a text that is no secret, and what it is called.
        link_wanted: With a `QUrl`, to be opened in the browser.
    """

    copy_wanted = Signal(str, str)
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Account, Findings, bool] | None = None
        self._focused = ""
        """The name of what had the keyboard before the panel changed."""
        self.may_reveal = True
        """Not in the share-safe view."""
        self.setMinimumWidth(_WIDTH)
        self.title = Label(size=1.1, bold=True, wrap=True)
        self.token = SecretLabel()
        self.reveal_button = LinkButton("")
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
        column.addWidget(self.title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._footnote)
        self.token.counted.connect(self._on_counted)
        self.reveal_button.clicked.connect(self._on_reveal_clicked)
        self.setAccessibleName(self.tr("Details"))
        self.show_nothing()

    def show_nothing(self) -> None:
        """No row."""
        self._begin(self.tr("Select a channel to see its details"), tone=Tone.MUTED)
        self._replace_body(QWidget())
        self._restore_focus()

    def show_several(self, accounts: Sequence[Account], findings: Sequence[Findings]) -> None:
        """What they have together, with how many of them need attention."""
        number, totals = len(accounts), totals_of(accounts, findings)
        self._begin(self.tr("%Ln channels are selected", "", number))
        body = Halves()
        grid = self._grid()
        if totals.attention:
            words = self.tr("%Ln need attention", "", totals.attention)
            status = Label(words, bold=True, tone=Tone.ATTENTION, wrap=True)
        else:
            hints = totals.hints
            words = (
                self.tr("%Ln hints", "", hints) if hints else translate("summary", "All complete")
            )
            status = Label(words, wrap=True)
        grid.add(translate("columns", "Status"), status)
        local = QLocale().toString
        jobs = translate("fields", "{jobs} of {most}").format(
            jobs=local(totals.jobs), most=local(totals.possible)
        )
        grid.add(self.tr("Capacity"), self._jobs_at_once(jobs))
        body.second.addLayout(grid)
        body.done()
        self._replace_body(body)
        self._restore_focus()

    def _begin(self, title: str, *, tone: Tone = Tone.PLAIN) -> None:
        self._shown = None
        self.token.hide_again()
        self.title.setText(title)
        self.title.set_tone(tone)
        self._focused = self._name_of_focused()
        self._detach()
        self._footnote.hide()

    def show_account(self, account: Account, findings: Findings) -> None:
        """All of one. Nothing moves where a check brings what is there already."""
        shown = (account, findings, self.may_reveal)
        if shown == self._shown:
            return
        self._begin(self.tr("Channel {id}").format(id=breakable(account.name)))
        self._shown = shown
        self.title.setMinimumWidth(self.title.minimumSizeHint().width())
        body = Halves()
        set_margins(body, 0, 0, 3 * theme.SPACE, 0)
        set_margins(body.first, INSET, 0, 0, 0)
        for finding in findings:
            body.first.addWidget(FindingBox(finding.words(translate), finding.weight))
        body.second.addLayout(self._fields(account))
        body.second.addLayout(self._links(account))
        body.done()
        self._replace_body(body)
        self._show_token(account)
        self._fit_width(body)
        self._restore_focus()

    # ---- Size ----

    def minimumSizeHint(self) -> QSize:
        """As high as its lines need at its width: a splitter would not ask for that."""
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        height = layout.totalMinimumHeightForWidth(self.width())
        return QSize(layout.totalMinimumSize().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # ---- Parts ----

    def _fit_width(self, body: Halves) -> None:
        """At least what the ids need, which do not wrap; more with a larger font."""
        body.activate()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(body.minimumSizeHint().width() + bar)
        layout = self.layout()
        if layout is not None:
            self.setMinimumWidth(max(_WIDTH, layout.minimumSize().width()))

    def _detach(self) -> None:
        """The token and its button outlive the page that they stand on."""
        for kept in (self.token, self.reveal_button):
            kept.hide()
            kept.setParent(self)

    def _replace_body(self, body: QWidget) -> None:
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)  # which setWidget turned on

    def _name_of_focused(self) -> str:
        """Of what has the keyboard in here; "" if nothing has."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        return focused.accessibleName() or self.accessibleName() if focused and inside else ""

    def _restore_focus(self) -> None:
        """To what took the place of what had it: the keyboard does not fall out of the window."""
        if self._focused:
            alike = [
                button
                for button in self.findChildren(QAbstractButton)
                if button.accessibleName() == self._focused and button.isVisibleTo(self)
            ]
            (alike[0] if alike else self._scroll).setFocus()

    def _grid(self) -> FieldGrid:
        grid = FieldGrid(self.fontMetrics())
        set_margins(grid, INSET, 0, 0, 0)  # in line with the texts of the links, not their edges
        return grid

    def _fields(self, account: Account) -> FieldGrid:
        grid = self._grid()
        for field in account.service.fields:
            self._add_field(grid, account, field)
        if account.key != account.get(account.service.key):
            self._add_id(grid, self.tr("Listed as"), account.key, account.service.key)
        if account.unknown_fields:
            names = Label(", ".join(map(breakable, account.unknown_fields)), wrap=True)
            grid.add(self.tr("Also sent"), names)
        return grid

    def _add_field(self, grid: FieldGrid, account: Account, field: Field[Any]) -> None:
        name = (field.short_title or field.title).said(translate)
        value = account.shown(field)
        if isinstance(field, TokenField):
            texts = field.shown(value, translate), field.spoken(value, translate)
            self.token.show_secret(value, *texts)
            self._on_counted(0)
            grid.add(name, self.token, self.reveal_button)
        elif isinstance(field, CapacityField):
            text = field.shown(value, translate)
            jobs = self._jobs_at_once(text) if value is not None else Label(text, wrap=True)
            grid.add(name, jobs)
        elif value is None:
            grid.add(name, Label(field.shown(None, translate), tone=Tone.ATTENTION))
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

    def _jobs_at_once(self, capacity: str) -> Label:
        return Label(self.tr("{capacity} jobs at once").format(capacity=capacity), wrap=True)

    def _show_token(self, account: Account) -> None:
        """Once it stands in its place; a widget that changes its parent is hidden by that."""
        token = next(account.secrets(), None)
        fields = account.service.fields
        self.token.setVisible(any(isinstance(field, TokenField) for field in fields))
        self.reveal_button.setVisible(self.may_reveal and is_whole(token))
        self._footnote.setVisible(bool(token))

    def _links(self, account: Account) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        pages = (
            (self.tr("Open the channel in Discord"), account.web_page(datetime.now(UTC))),
            (translate("guidance", "How to set up a channel"), account.service.setup_page),
        )
        for words, url in pages:
            if url:
                link = LinkButton(words)
                link.setAccessibleName(words)
                link.clicked.connect(partial(self.link_wanted.emit, QUrl(url)))
                column.addWidget(link, 0, _LEADING)
        return column

    # ---- Reveal ----

    def _on_reveal_clicked(self) -> None:
        if self.token.is_revealed:
            self.token.hide_again()
        else:
            self.token.reveal()

    def _on_counted(self, left: int) -> None:
        if left:
            self.reveal_button.setText(self.tr("Hide ({seconds})").format(seconds=left))
        else:
            self.reveal_button.setText(self.tr("Reveal"))
        self.reveal_button.setAccessibleName(
            self.tr("Hide the token") if left else self.tr("Reveal the token")
        )
        body = self._scroll.widget()
        if left and isinstance(body, Halves):
            self._fit_width(body)
