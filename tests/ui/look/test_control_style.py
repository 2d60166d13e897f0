"""One style draws the controls: of the program, of Qt's dialogs, beside a style of the system."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleFactory,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.look.control_style import ControlStyle
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox, WrappingCheckBox
from app.ui.widgets.choice_box import ChoiceBox, NumberBox
from app.ui.widgets.text_field import SearchField, TextField, TextView
from tests.support.pixels import Photo

ROLE = QPalette.ColorRole
RTL = Qt.LayoutDirection.RightToLeft
DIRECTIONS = pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])


Stage = Callable[[QWidget], QWidget]


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """Shows a widget in an active window, with the keyboard elsewhere."""
    windows: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        column = QVBoxLayout(window)
        column.addWidget(widget)
        elsewhere = QLineEdit()
        column.addWidget(elsewhere)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        elsewhere.setFocus()
        return widget

    return show


def choice(kind: type[QComboBox], words: str = "Hello") -> QComboBox:
    made = kind()
    made.addItem(words)
    return made


# ---- A program that has the style of its system, as on macOS ------------------------------------


@pytest.fixture
def other_style(qapp: QApplication) -> Iterator[Callable[[], None]]:
    yield lambda: qapp.setStyle(QStyleFactory.create("Windows"))
    qapp.setStyle(ControlStyle())


OWN: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button("Hello", icon_name="copy"),
    "primary": lambda: Button("Hello", primary=True),
    "text": TextField,
    "filter": lambda: SearchField("Filter"),
    "choice": lambda: choice(ChoiceBox),
    "number": lambda: NumberBox((0, 9), 4),
    "check": lambda: CheckBox("Hello"),
    "wrapping": lambda: WrappingCheckBox("Hello"),
    "view": lambda: TextView("Hello"),
}


@pytest.mark.parametrize("make", OWN.values(), ids=OWN.keys())
def test_a_control_of_the_program_looks_alike_in_any_style(
    make: Callable[[], QWidget], stage: Stage, other_style: Callable[[], None]
) -> None:
    sizes, photos = [], []
    for change in (lambda: None, other_style):
        change()
        gc.collect()
        widget = make()
        sizes.append(widget.sizeHint())
        widget.setFixedSize(200, 60)
        stage(widget)
        QApplication.processEvents()
        photos.append(Photo(widget))
    assert sizes[0] == sizes[1]
    assert photos[0].differing(photos[1]) < 1.1


def test_all_else_keeps_the_style_of_the_system(
    stage: Stage, other_style: Callable[[], None]
) -> None:
    other_style()
    button = stage(QPushButton("Hello"))
    assert not isinstance(button.style(), ControlStyle)
    own = Button("Hello")
    stage(own)
    assert isinstance(own.style(), ControlStyle)


# ---- Controls that Qt makes: in its dialog for files -------------------------------------------


def spin_box() -> QSpinBox:
    made = QSpinBox()
    made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    made.setRange(0, 9)
    made.setValue(4)
    return made


ALIKE: dict[str, tuple[Callable[[], QWidget], Callable[[], QWidget]]] = {
    "button": (lambda: QPushButton("Hello"), lambda: Button("Hello")),
    "text": (QLineEdit, TextField),
    "choice": (lambda: choice(QComboBox), lambda: choice(ChoiceBox)),
    "number": (spin_box, lambda: NumberBox((0, 9), 4)),
    "check": (lambda: QCheckBox("Hello"), lambda: CheckBox("Hello")),
}


@pytest.mark.parametrize(("of_qt", "ours"), ALIKE.values(), ids=ALIKE.keys())
@pytest.mark.parametrize("focused", [False, True])
@pytest.mark.parametrize("enabled", [False, True])
def test_a_control_of_qt_looks_like_ours(
    of_qt: Callable[[], QWidget],
    ours: Callable[[], QWidget],
    stage: Stage,
    *,
    focused: bool,
    enabled: bool,
) -> None:
    photos = []
    for make in (of_qt, ours):
        widget = stage(make())
        widget.setEnabled(enabled)
        widget.setFixedSize(160, 40)
        QApplication.processEvents()
        if focused:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        photos.append(Photo(widget))
    assert photos[0].differing(photos[1]) < 1.1


def test_the_button_that_enter_presses_is_filled(stage: Stage) -> None:
    button = QPushButton("Save")
    stage(button)
    assert Photo(button).ground == button.palette().color(ROLE.Button)
    button.setDefault(True)
    assert Photo(button).ground == button.palette().color(ROLE.Highlight)
    own = Button("Save")  # it says itself what it is
    own.setDefault(True)
    stage(own)
    assert Photo(own).ground == own.palette().color(ROLE.Button)


def test_a_flat_button_has_a_ground_only_while_it_is_used(stage: Stage) -> None:
    button = QPushButton("Hello")
    button.setFlat(True)
    stage(button)
    assert Photo(button).ground == button.palette().color(ROLE.Window)
    button.setDown(True)
    assert Photo(button).ground != button.palette().color(ROLE.Window)


def test_a_number_with_buttons_keeps_them(stage: Stage, qtbot: QtBot) -> None:
    box = QSpinBox()
    stage(box)
    up = QPoint(box.width() - 6, box.height() // 4)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=up)
    assert box.value() == 1


@pytest.mark.parametrize("make", [lambda: QRadioButton("Hello"), lambda: QPlainTextEdit("Hello")])
def test_the_keyboard_can_be_seen_in_what_the_program_does_not_have(
    make: Callable[[], QWidget], stage: Stage
) -> None:
    widget = stage(make())
    plain = Photo(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert plain.differing(Photo(widget)) >= 3


# ---- Both directions ----------------------------------------------------------------------------


@DIRECTIONS
@pytest.mark.parametrize(
    "make",
    [Button, CheckBox, lambda words: choice(ChoiceBox, words)],
    ids=["button", "check", "choice"],
)
def test_words_read_in_their_own_direction(
    make: Callable[[str], QWidget], direction: Qt.LayoutDirection, stage: Stage
) -> None:
    """A full stop follows the words of English in an Arabic window too."""
    drawn = []
    for words in ("Hello (you).", "\N{LEFT-TO-RIGHT EMBEDDING}Hello (you)."):
        widget = make(words)
        widget.setLayoutDirection(direction)
        stage(widget)
        widget.setFixedSize(200, 40)
        QApplication.processEvents()
        drawn.append(Photo(widget))
    assert drawn[0].differing(drawn[1]) < 1.1


# ---- Its life -----------------------------------------------------------------------------------


def test_the_style_lives_as_long_as_the_application(qapp: QApplication, stage: Stage) -> None:
    qapp.setStyle(ControlStyle())
    gc.collect()
    assert isinstance(QApplication.style(), ControlStyle)
    button = stage(Button("Hello"))
    kind = QStyle.PixelMetric.PM_ButtonMargin
    for _ in range(20_000):
        qapp.style().pixelMetric(kind, None, button)
    assert Photo(button).ground == button.palette().color(ROLE.Button)


@pytest.mark.parametrize("words", ["&Save", "保存(&S)", "Save && close"])
def test_a_button_of_qt_has_room_for_its_words_and_shows_its_key(words: str, stage: Stage) -> None:
    button = QPushButton(words)
    stage(button)
    shown = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, words).width()
    assert button.sizeHint().width() > shown
    plain = QPushButton(words.replace("&&", "\0").replace("&", "").replace("\0", "&&"))
    stage(plain)
    for each in (button, plain):
        each.setFixedSize(160, 40)
    QApplication.processEvents()
    is_underlined = Photo(button).differing(Photo(plain)) >= 3
    assert is_underlined is (words != "Save && close")
