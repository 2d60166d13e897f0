"""The few things that can be set. Each takes effect at once; there is nothing to apply."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.settings import Settings
from app.ui.theme import ThemeChoice
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.sheet import Sheet

_MOST_MINUTES: Final = 24 * 60
_LEAST_SECONDS: Final = 5
_MOST_SECONDS: Final = 600


class PreferencesDialog(Sheet):
    """Shows and changes a `Settings`.

    Signals:
        changed: Something was; the settings already have it.
        folder_wanted: Show the folder of the log.
        reset_wanted: All as on the first day.
    """

    changed = Signal()
    folder_wanted = Signal()
    reset_wanted = Signal()

    def __init__(
        self, settings: Settings, languages: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """With `languages` as (code, name in itself)."""
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self._make_parts(languages)
        self._lay_out()
        self.theme_box.setFocus()

    def _make_parts(self, languages: list[tuple[str, str]]) -> None:
        settings = self._settings
        themes = [
            (ThemeChoice.SYSTEM.value, self.tr("Like the system")),
            (ThemeChoice.LIGHT.value, self.tr("Light")),
            (ThemeChoice.DARK.value, self.tr("Dark")),
        ]
        self.theme_box = self._combo(themes, settings.theme, self._set("theme"))
        languages = [("", self.tr("Like the system")), *languages]
        self.language_box = self._combo(languages, settings.language, self._set("language"))
        self.on_start = self._check(
            self.tr("Check the accounts when the program starts"),
            settings.check_on_start,
            self._set("check_on_start"),
        )
        self.minutes = self._spin(
            (0, _MOST_MINUTES), settings.repeat_minutes, self._set("repeat_minutes")
        )
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.setSuffix(self.tr(" min"))
        self.notify = self._check(
            self.tr("Tell me when something that was fine needs attention"),
            settings.notify,
            self._set("notify"),
        )
        self.share_safe = self._check(
            self.tr("Share-safe view: hide ids on screen, in copies and exports"),
            settings.share_safe,
            self._set("share_safe"),
        )
        self.clear_after = self._spin(
            (_LEAST_SECONDS, _MOST_SECONDS),
            settings.clear_clipboard_seconds,
            self._set("clear_clipboard_seconds"),
        )
        self.clear_after.setSuffix(self.tr(" s"))
        self.log_button = Button(self.tr("Show the log folder"))
        self.log_button.clicked.connect(self.folder_wanted)
        self.reset_button = Button(self.tr("Reset all"))
        self.reset_button.clicked.connect(self.reset_wanted)
        self.close_button = Button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * theme.SPACE)
        form.setVerticalSpacing(3 * theme.SPACE)
        for words, field in (
            (self.tr("&Theme"), self.theme_box),
            (self.tr("&Language"), self.language_box),
            (self.tr("Check again &every"), self.minutes),
            (self.tr("Clear a copied token &after"), self.clear_after),
        ):
            label = Label(words)
            # In a line with the field, also where a hint stands below that.
            label.setFixedHeight(max(theme.CONTROL_HEIGHT, field.sizeHint().height()))
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, self._with_hint(field) if field is self.language_box else field)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * theme.SPACE)
        buttons.addWidget(self.log_button)
        buttons.addWidget(self.reset_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        side = 7 * theme.SPACE
        column.setContentsMargins(side, side, side, side - 2 * theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(Label(self.tr("Preferences"), size=1.4, bold=True))
        column.addLayout(form)
        for box in (self.on_start, self.notify, self.share_safe):
            column.addWidget(box)
        column.addSpacing(2 * theme.SPACE)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    # ---- Fields ----

    def _with_hint(self, field: QWidget) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        column.addWidget(field)
        hint = self.tr("A new language is used from the next start on.")
        column.addWidget(Label(hint, tone=Tone.MUTED))
        return column

    def _set(self, name: str) -> Callable[[object], None]:
        def keep(value: object) -> None:
            setattr(self._settings, name, value)
            self.changed.emit()

        return keep

    @staticmethod
    def _combo(
        entries: list[tuple[str, str]], chosen: str, keep: Callable[[object], None]
    ) -> QComboBox:
        box = ChoiceBox()
        box.setMinimumHeight(theme.CONTROL_HEIGHT)
        for value, name in entries:
            box.addItem(name, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.currentIndexChanged.connect(lambda index: keep(box.itemData(index)))
        return box

    @staticmethod
    def _check(words: str, checked: bool, keep: Callable[[object], None]) -> QCheckBox:  # noqa: FBT001
        box = CheckBox(words)
        box.setChecked(checked)
        box.toggled.connect(keep)
        return box

    @staticmethod
    def _spin(between: tuple[int, int], value: int, keep: Callable[[object], None]) -> QSpinBox:
        box = QSpinBox()
        box.setMinimumHeight(theme.CONTROL_HEIGHT)
        box.setRange(*between)
        box.setValue(value)
        box.valueChanged.connect(keep)
        return box
