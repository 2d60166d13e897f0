"""One account in full: what was found about it, all its fields, and its token for a moment."""

from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.accounts.discord import created_at, is_shortened
from app.accounts.finding_words import describe
from app.accounts.findings import Findings
from app.accounts.records import Account
from app.secret import Secret
from app.ui import theme
from app.ui.clock import day
from app.ui.table.columns import TOKEN, capacity_text, token_text
from app.ui.widgets.card import Card
from app.ui.widgets.direction import set_margins
from app.ui.widgets.finding_box import FindingBox
from app.ui.widgets.halves import Halves
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.link_button import LinkButton, line_height
from app.ui.widgets.secret_label import REVEAL_SECONDS, SecretLabel

translate = QCoreApplication.translate
_WIDTH: Final = 316
_LEADING: Final = Qt.AlignmentFlag.AlignLeading
_CHANNEL_LINK: Final = "https://discord.com/channels/{server}/{channel}"


def channel_link(account: Account) -> str:
    """Where the channel is on Discord's site; "" if one of the ids can be none of Discord's."""
    now = datetime.now(UTC)
    for text in (account.server, account.channel):
        if not text or created_at(text, now) is None:
            return ""
    return _CHANNEL_LINK.format(server=account.server, channel=account.channel)


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
        self._account: Account | None = None
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
        set_margins(column, side, side, theme.SPACE, side)
        column.setSpacing(2 * theme.SPACE)
        for label in (self.title, self._footnote):  # the scroll bar alone goes to the edge
            set_margins(label, 0, 0, 3 * theme.SPACE, 0)
        column.addWidget(self.title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._footnote)
        self.token.counted.connect(self._on_counted)
        self.reveal_button.clicked.connect(self._on_reveal_clicked)
        self.setAccessibleName(self.tr("Details"))
        self.show_nothing(0)

    def show_nothing(self, selected: int) -> None:
        """No row, or several."""
        self._account = None
        self.token.hide_again()
        if selected:
            text = self.tr("%Ln channels are selected", "", selected)
        else:
            text = self.tr("Select a channel to see its details")
        self.title.setText(text)
        self._detach()
        self._replace_body(QWidget())
        self._footnote.hide()

    def show_account(self, account: Account, findings: Findings) -> None:
        """All of one."""
        self._account = account
        self.title.setText(self.tr("Channel {id}").format(id=account.name))
        self.title.setMinimumWidth(self.title.minimumSizeHint().width())
        self._detach()
        body = Halves()
        set_margins(body, 0, 0, 3 * theme.SPACE, 0)
        for finding in findings:
            body.first.addWidget(FindingBox(describe(finding, translate), finding.weight))
        body.second.addLayout(self._fields(account))
        for link in self._links(account):
            body.second.addWidget(link, 0, _LEADING | Qt.AlignmentFlag.AlignTop)
        body.done()
        self._replace_body(body)
        self._show_token(account.discord)
        self._fit_width(body)

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

    def _fields(self, account: Account) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        self._add_id(grid, self.tr("Channel"), account.name)
        self._add_id(grid, self.tr("Server"), account.server)
        self._add_token(grid, account)
        self._add(grid, self.tr("Capacity"), Label(self._capacity(account), wrap=True))
        if account.key != account.channel:
            self._add_id(grid, self.tr("Listed as"), account.key)
        if account.unknown_fields:
            names = Label(", ".join(account.unknown_fields), wrap=True)
            self._add(grid, self.tr("Also sent"), names)
        return grid

    def _add(
        self, grid: QGridLayout, name: str, value: QWidget, button: QWidget | None = None
    ) -> None:
        row = grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop | _LEADING
        label = Label(name, tone=Tone.MUTED)
        for part in (label, value):
            part.setMinimumHeight(line_height(self.fontMetrics()))  # as that of a button
        grid.addWidget(label, row, 0, top)
        grid.addWidget(value, row, 1)
        if button is not None:
            grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)

    def _add_id(self, grid: QGridLayout, name: str, text: str | None) -> None:
        if not text:
            self._add(grid, name, Label(self.tr("missing"), tone=Tone.ATTENTION))
            return
        value = Label(text, wrap=True)
        value.setFont(theme.fixed_font(value.font()))
        copy = LinkButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy: {name}").format(name=name))
        copy.clicked.connect(partial(self.copy_wanted.emit, text, name))
        self._add(grid, name, value, copy)
        made = created_at(text, datetime.now(UTC))
        if made is not None:
            self._add(grid, self.tr("Created"), Label(day(made)))

    def _add_token(self, grid: QGridLayout, account: Account) -> None:
        self.token.show_secret(account.discord, token_text(account), TOKEN.spoken(account, ()))
        self._on_counted(0)
        self._add(grid, self.tr("Token"), self.token, self.reveal_button)

    def _capacity(self, account: Account) -> str:
        if account.max_jobs is None:
            return capacity_text(account)
        return self.tr("{capacity} jobs at once").format(capacity=capacity_text(account))

    def _show_token(self, token: Secret | None) -> None:
        """Once it stands in its place; a widget that changes its parent is hidden by that."""
        self.token.show()
        can_reveal = self.may_reveal and token and not is_shortened(token.reveal())
        self.reveal_button.setVisible(bool(can_reveal))
        self._footnote.setVisible(bool(token))

    def _links(self, account: Account) -> list[LinkButton]:
        url = channel_link(account)
        if not url:
            return []
        link = LinkButton(self.tr("Open the channel in Discord"))
        link.clicked.connect(partial(self.link_wanted.emit, QUrl(url)))
        return [link]

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
