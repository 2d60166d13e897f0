"""The first page of a first run, and of *Change token*: a field for the API token."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.base.overriding import override
from app.base.secret import Secret
from app.credentials.api_token import clean, judge, words
from app.ui.look import theme
from app.ui.pages.busy_strip import BusyStrip
from app.ui.widgets.button import Button, LinkButton, is_second_click
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.surfaces import Card

_CARD_WIDTH: Final = 640


class ConnectPage(QScrollArea):
    """Takes a token, cleans and judges it before any request.

    Signals:
        submitted: With a `Secret` that can be sent, and whether to keep it.
        cancelled: *Cancel* was pressed while a check ran.
    """

    submitted = Signal(object, bool)
    cancelled = Signal()

    def __init__(self, host: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._keyring: str | None = ""
        self._busy = False
        self._pressed = QElapsedTimer()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts are scrolled into sight by Qt
        self._make_parts()
        self._lay_out()
        self._connect()
        self.set_keyring("")
        self._judge()

    def set_keyring(self, name: str | None, *, keep: bool = True) -> None:
        """Show which keyring was found: "" if there is none, None while it is looked for."""
        self._keyring = name
        words = self.tr("Keep it in {keyring}") if name else self.tr("Keep it in a keyring")
        self.keep.setText(words.format(keyring=name))
        self.keep_hint.setText(
            self.tr("no keyring was found: it is forgotten when the window closes")
            if name == ""
            else self.tr("otherwise it is forgotten when the window closes")
        )
        self.keep.setEnabled(name != "" and not self._busy)
        self.keep.setChecked(name != "" and keep)
        self._introduce()

    def _introduce(self) -> None:
        """Say what the token is, where it comes from, and where it will be."""
        what = self.tr(
            "The API token is the key that useapi.net gave you; it starts with “user:” and is in "
            "the mail that came when you subscribed. Paste it below."
        )
        if self._keyring and self.keep.isChecked():
            where = self.tr(
                "It is checked once with {host} and then kept in {keyring}, the password store of "
                "this computer. It is never written to a file."
            )
        else:
            where = self.tr("It is checked once with {host}, and never written to a file.")
        self.intro.setText(f"{what} {where.format(host=self._host, keyring=self._keyring)}")

    def show_profile(self, name: str) -> None:
        """Show the profile that the token will belong to; "" if there is only one profile."""
        self.profile_button.setText(name.replace("&", "&&"))
        self.profile_button.setAccessibleName(self.tr("Profile {name}").format(name=name))
        self.profile_button.setVisible(bool(name))

    def set_can_leave(self, can_leave: bool) -> None:  # noqa: FBT001
        """Offer the way back to the accounts, or the sample if there are none."""
        self.back.setVisible(can_leave)
        self.sample.setVisible(not can_leave)

    def set_busy(self, doing: str | None) -> None:
        """Show what the check waits for, or None when it is over."""
        self._busy = doing is not None
        self.busy.say(doing)
        for part in (self.field, self.show_button, self.sample, self.back):
            part.setEnabled(not self._busy)
        self.keep.setEnabled(not self._busy and self._keyring != "")
        self.submit_button.setText(
            self.tr("Cancel") if self._busy else self.tr("Check and continue")
        )
        self._judge()

    def forget_text(self) -> None:
        """Leave no token in the field, nor in its undo."""
        self.field.replace("")
        self.show_button.setChecked(False)

    def focus_field(self) -> None:
        """Give the field the keyboard, with its text selected."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def submit(self) -> None:
        """Do what *Check and continue* does."""
        text = clean(self.field.reveal())
        verdict = judge(text)
        if verdict.sendable:
            self.submitted.emit(Secret(text), self.keep.isChecked())
        else:
            self._say(words(verdict, QCoreApplication.translate))
            self.focus_field()

    def _make_parts(self) -> None:
        self.title = Label(self.tr("Connect to useapi.net"), size=1.55, bold=True)
        self.profile_button = Button(icon_name="key")
        self.profile_button.hide()
        self.menu_button = Button(icon_name="more")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.intro = Label(tone=Tone.MUTED, wrap=True)
        self.field_label = Label(self.tr("API token"), bold=True)
        self.field = SecretField()
        self.field.setMinimumHeight(theme.CONTROL_HEIGHT + 2 * theme.SPACE)
        self.field.setPlaceholderText(self.tr("Paste it here"))
        self.field.setAccessibleName(self.tr("API token"))
        self.field_label.setBuddy(self.field)
        self.show_button = Button(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.setMinimumHeight(theme.CONTROL_HEIGHT + 2 * theme.SPACE)
        self.show_button.setAccessibleName(self.tr("Show the token"))
        self.verdict = Label(tone=Tone.ATTENTION, wrap=True)
        policy = self.verdict.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps while somebody types
        self.verdict.setSizePolicy(policy)
        self.verdict.hide()
        self.keep = CheckBox()
        self.keep_hint = Label(tone=Tone.MUTED, wrap=True)
        self.submit_button = Button(self.tr("Check and continue"), primary=True)
        self.sample = Button(self.tr("Look around with sample data"))
        self.back = Button(self.tr("Back to the accounts"))
        self.back.hide()
        self.help = LinkButton(self.tr("Where is my token?"))
        self.busy = BusyStrip()

    def _lay_out(self) -> None:
        entry = _row(self.field, self.show_button)
        entry.setStretch(0, 1)
        keeping = _row(self.keep, self.keep_hint)
        keeping.setStretch(1, 1)
        buttons = _row(self.submit_button, self.sample, self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.help)
        heading = _row(self.title, self.profile_button, self.menu_button)
        heading.setStretch(0, 1)

        card = Card()
        # As wide as its buttons need, with large letters and long words too.
        other = max(self.sample, self.back, key=lambda button: button.sizeHint().width())
        least = 24 * theme.SPACE  # a layout whose widgets are not on the page yet needs nothing
        least += sum(part.sizeHint().width() for part in (self.submit_button, other, self.help))
        card.setMaximumWidth(max(_CARD_WIDTH, least))
        column = QVBoxLayout(card)  # in its order, the keyboard goes through it
        side = 9 * theme.SPACE
        column.setContentsMargins(side, side, side, side - 2 * theme.SPACE)
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(heading)
        column.addWidget(self.intro)
        column.addSpacing(3 * theme.SPACE)
        column.addWidget(self.field_label)
        column.addLayout(entry)
        column.addWidget(self.verdict)
        column.addSpacing(theme.SPACE)
        column.addLayout(keeping)
        column.addSpacing(2 * theme.SPACE)
        column.addLayout(buttons)
        column.addWidget(self.busy)

        page = QWidget()
        middle = QGridLayout(page)
        middle.addWidget(card, 1, 1)
        for outer in (0, 2):
            middle.setRowStretch(outer, 1)
            middle.setColumnStretch(outer, 1)
        middle.setColumnStretch(1, 20)
        self.setWidget(page)

    def _connect(self) -> None:
        self.field.changed.connect(self._on_changed)
        self.field.returnPressed.connect(self.submit)
        self.show_button.toggled.connect(self._on_show_toggled)
        self.submit_button.clicked.connect(self._on_submit_clicked)
        self.keep.toggled.connect(self._introduce)

    def _on_changed(self) -> None:
        text = self.field.reveal()
        cleaned = clean(text)
        if cleaned != text and not text.endswith(" "):  # a blank may be followed by more typing
            self.field.replace(cleaned)  # comes back here with the clean text
            return
        self._judge()

    def _on_show_toggled(self, shown: bool) -> None:  # noqa: FBT001
        self.field.set_shown(shown)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _on_submit_clicked(self) -> None:
        if not self._busy:
            self._pressed.start()
            self.submit()
        elif not is_second_click(self._pressed):
            self.cancelled.emit()

    def _judge(self) -> None:
        text = clean(self.field.reveal())
        verdict = judge(text)
        self._say(words(verdict, QCoreApplication.translate) if text else "")
        self.submit_button.setEnabled(self._busy or verdict.sendable)

    def _say(self, sentence: str) -> None:
        if sentence != self.verdict.text():
            self.verdict.setText(sentence)
            self.verdict.setVisible(bool(sentence))
            self.field.set_remark(sentence)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the token: it does not wait in clear behind another page."""
        super().hideEvent(event)
        self.show_button.setChecked(False)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * theme.SPACE)
    for part in parts:
        row.addWidget(part)
    return row
