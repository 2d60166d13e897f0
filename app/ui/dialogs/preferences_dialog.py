"""The few things that can be set. Each takes effect at once; there is nothing to apply."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.access_keys import without_access_key
from app.ui.look.theme import ThemeChoice
from app.ui.session.settings import MINUTES, SECONDS, Settings
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import WrappingCheckBox
from app.ui.widgets.choice_box import ChoiceBox, NumberBox
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import Label, Tone


class _Hint(Label):
    """It wraps only where it must; Qt would make two short lines of it even where one fits."""

    def sizeHint(self) -> QSize:
        """In one line."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, hint.height())


class PreferencesDialog(FittedSheet):
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
        self.setAccessibleName(self.windowTitle())
        self._make_parts(languages)
        self._lay_out()
        self.theme_box.setFocus()
        self.fit()

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
        self.minutes = self._spin(MINUTES, settings.repeat_minutes, self._set("repeat_minutes"))
        self.minutes.setSpecialValueText(self.tr("never"))
        before, _, after = self.tr("every {minutes} min").partition("{minutes}")
        self.minutes.setPrefix(before)
        self.minutes.setSuffix(after)
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
            SECONDS,
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
        self.body.setSpacing(3 * theme.SPACE)
        self.body.addWidget(Label(self.tr("Preferences"), size=1.4, bold=True, wrap=True))
        self.body.addLayout(self._form())
        for box in (self.on_start, self.notify, self.share_safe):
            self.body.addWidget(box)
        buttons = FlowLayout(2 * theme.SPACE, 2 * theme.SPACE)
        buttons.addWidget(self.log_button)
        buttons.addWidget(self.reset_button)
        buttons.add_last(self.close_button)
        self.below.addLayout(buttons)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * theme.SPACE)
        form.setVerticalSpacing(3 * theme.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows: tuple[tuple[str, QWidget, QWidget | QLayout], ...] = (
            (self.tr("&Theme"), self.theme_box, self.theme_box),
            (self.tr("&Language"), self.language_box, self._with_hint(self.language_box)),
            (self.tr("Check again &by itself"), self.minutes, self.minutes.with_buttons()),
            (
                self.tr("Clear a copied token &after"),
                self.clear_after,
                self.clear_after.with_buttons(),
            ),
        )
        for words, field, row in rows:
            label = Label(words)
            # In a line with the field, also where a hint stands below that.
            label.setFixedHeight(max(theme.CONTROL_HEIGHT, field.sizeHint().height()))
            label.setBuddy(field)
            field.setAccessibleName(without_access_key(words))
            if isinstance(row, QWidget):
                form.addRow(label, row)
            else:
                form.addRow(label, row)
        return form

    # ---- Fields ----

    def _with_hint(self, field: QWidget) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        column.addWidget(field)
        hint = self.tr("A new language is used from the next start on.")
        column.addWidget(_Hint(hint, tone=Tone.MUTED, wrap=True))
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
        box = WrappingCheckBox(words)
        box.setChecked(checked)
        box.toggled.connect(keep)
        return box

    @staticmethod
    def _spin(between: tuple[int, int], value: int, keep: Callable[[object], None]) -> NumberBox:
        box = NumberBox(between, value)
        box.valueChanged.connect(keep)
        return box
