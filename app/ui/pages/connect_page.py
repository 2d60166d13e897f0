"""First run, and "change token": where the API token comes in."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

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
        submitted: A `Secret` that can be sent, and whether to keep it.
        sample_wanted: Look around without a token.
        help_wanted: Where is the token?
        cancelled: Stop waiting for the check.
        left: Back to the accounts that are there.
    """

    submitted = Signal(object, bool)
    sample_wanted = Signal()
    help_wanted = Signal()
    cancelled = Signal()
    left = Signal()

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

    # ---- What the window tells it ----

    def set_keyring(self, name: str | None, *, keep: bool = True) -> None:
        """The keyring that was found; "" if there is none, None while it is looked for."""
        self._keyring = name
        if name:
            self.keep.setText(self.tr("Keep it in {keyring}").format(keyring=name))
            self.keep_hint.setText(self.tr("otherwise it is forgotten when the window closes"))
        else:
            self.keep.setText(self.tr("Keep it in a keyring"))
            self.keep_hint.setText(
                self.tr("otherwise it is forgotten when the window closes")
                if name is None
                else self.tr("no keyring was found: it is forgotten when the window closes")
            )
        self.keep.setEnabled(name != "" and not self._busy)
        self.keep.setChecked(name != "" and keep)
        self._introduce()

    def _introduce(self) -> None:
        """What the token is, where it comes from, and where it will be."""
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
        """Whose token it will be, with the way to the others; "" if there is only one."""
        self.profile_button.setText(name.replace("&", "&&"))
        self.profile_button.setAccessibleName(self.tr("Profile {name}").format(name=name))
        self.profile_button.setVisible(bool(name))

    def set_can_leave(self, can_leave: bool) -> None:  # noqa: FBT001
        """Whether there are accounts to go back to."""
        self.back.setVisible(can_leave)
        self.sample.setVisible(not can_leave)

    def set_busy(self, words_: str | None) -> None:
        """What the check waits for, or None when it is over."""
        self._busy = words_ is not None
        if words_ is None:
            self.busy.rest()
        else:
            self.busy.say(words_)
        for part in (self.field, self.show_button, self.sample, self.back):
            part.setEnabled(not self._busy)
        self.keep.setEnabled(not self._busy and self._keyring != "")
        self.submit_button.setText(self.tr("Cancel") if self._busy else self._submit_text())
        self._judge()

    def forget_text(self) -> None:
        """The token was taken, or is not wanted: none stays in the field, nor in its undo."""
        self.field.replace("")
        self.show_button.setChecked(False)

    def focus_field(self) -> None:
        """Ready to paste over what is there."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def submit(self) -> None:
        """As if *Check and continue* had been pressed."""
        text = clean(self.field.reveal())
        verdict = judge(text)
        if verdict.sendable:
            self.submitted.emit(Secret(text), self.keep.isChecked())
        else:
            self._say(words(verdict, QCoreApplication.translate))
            self.focus_field()

    # ---- Its parts ----

    def _submit_text(self) -> str:
        return self.tr("Check and continue")

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
        self.submit_button = Button(self._submit_text(), primary=True)
        self.sample = Button(self.tr("Look around with sample data"))
        self.back = Button(self.tr("Back to the accounts"))
        self.back.hide()
        self.help = LinkButton(self.tr("Where is my token?"))
        self.busy = BusyStrip()

    def _lay_out(self) -> None:
        entry = QHBoxLayout()
        entry.setSpacing(2 * theme.SPACE)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.show_button)
        keeping = QHBoxLayout()
        keeping.setSpacing(2 * theme.SPACE)
        keeping.addWidget(self.keep)
        keeping.addWidget(self.keep_hint, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * theme.SPACE)
        for button in (self.submit_button, self.sample, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.help)

        card = Card()
        # As wide as its buttons need, with large letters and long words too.
        other = max(self.sample, self.back, key=lambda button: button.sizeHint().width())
        least = 24 * theme.SPACE  # a layout whose widgets are not on the page yet needs nothing
        least += sum(part.sizeHint().width() for part in (self.submit_button, other, self.help))
        card.setMaximumWidth(max(_CARD_WIDTH, least))
        column = QVBoxLayout(card)
        side = 9 * theme.SPACE
        column.setContentsMargins(side, side, side, side - 2 * theme.SPACE)
        column.setSpacing(2 * theme.SPACE)
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.profile_button)
        heading.addWidget(self.menu_button)
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
        for first, second in zip(self._tab_order(), self._tab_order()[1:], strict=False):
            QWidget.setTabOrder(first, second)

    def _tab_order(self) -> list[QWidget]:
        return [
            self.profile_button,
            self.menu_button,
            self.field,
            self.show_button,
            self.keep,
            self.submit_button,
            self.sample,
            self.back,
            self.help,
        ]

    def _connect(self) -> None:
        self.field.changed.connect(self._on_changed)
        self.field.returnPressed.connect(self.submit)
        self.show_button.toggled.connect(self._on_show_toggled)
        self.submit_button.clicked.connect(self._on_submit_clicked)
        self.sample.clicked.connect(self.sample_wanted)
        self.back.clicked.connect(self.left)
        self.help.clicked.connect(self.help_wanted)
        self.keep.toggled.connect(self._introduce)

    # ---- What happens in it ----

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

    def hideEvent(self, event: QHideEvent) -> None:
        """A token in clear does not wait behind another page."""
        super().hideEvent(event)
        self.show_button.setChecked(False)
