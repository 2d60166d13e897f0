"""How buttons, fields and boxes look: those of this program, and those of Qt's dialogs.

Fusion draws everything else. On macOS the program has the style of the system, and
`ControlStyle.draw` sets this style on the program's own controls alone. A button with the property
``primary`` leads to the next step: it is filled with the accent colour.
"""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSpinBox,
    QWidget,
)

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_drawing import (
    ARROW,
    RING,
    button_width,
    draw_arrow,
    draw_button,
    draw_field,
    draw_focus_ring,
)
from app.ui.look.text_direction import reading

_Complex = QStyle.ComplexControl
_Control = QStyle.ControlElement
_Kind = QStyle.ContentsType
_Metric = QStyle.PixelMetric
_Part = QStyle.SubControl
_Place = QStyle.SubElement
_Primitive = QStyle.PrimitiveElement
_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_Widget = QWidget | None
"""Of an argument that may be None, which some of PySide's stubs leave out."""

FIELD_SIDE: Final = 2 * theme.SPACE
"""From the edge of a line of text to its letters, in pixels."""
_NO_END: Final = 1_000_000
_CHOICE_SIDE: Final = 2 * theme.SPACE + 2
_TICK_OF_LETTERS: Final = 0.8
"""The height of the box to tick, in heights of the letters."""
# As sets, since Qt asks for these thousands of times while a window comes on screen.
_AS_HIGH_AS_BUTTONS: Final = frozenset(
    (_Kind.CT_PushButton, _Kind.CT_LineEdit, _Kind.CT_ComboBox, _Kind.CT_SpinBox)
)
_TICK_SIDES: Final = frozenset((_Metric.PM_IndicatorWidth, _Metric.PM_IndicatorHeight))
_EDGED: Final = frozenset((_Primitive.PE_Frame, _Primitive.PE_IndicatorCheckBox))
"""Fusion draws their edge in the Window colour at 140 %: black on black on a dark card."""
_LINES_OF_WORDS: Final = int(Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextWordWrap)


class ControlStyle(QProxyStyle):
    """Fusion with larger controls, whose edge and focus can be seen."""

    _kept: "ControlStyle | None" = None
    """The style set on single widgets. Qt does not own it, so it is kept here."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @classmethod
    def draw(cls, widget: QWidget) -> None:
        """Draw a control of the program in this style, also where the program has another."""
        if not isinstance(QApplication.style(), cls):
            ControlStyle._kept = ControlStyle._kept or cls()
            widget.setStyle(ControlStyle._kept)

    # ---- What is drawn ----

    @override
    def drawControl(
        self, element: _Control, option: QStyleOption, painter: QPainter, widget: _Widget = None
    ) -> None:
        if element is _Control.CE_PushButton and isinstance(option, QStyleOptionButton):
            draw_button(painter, option, widget)
        elif element is _Control.CE_CheckBox and isinstance(option, QStyleOptionButton):
            self._draw_check_box(painter, option, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def _draw_check_box(
        self, painter: QPainter, option: QStyleOptionButton, widget: _Widget
    ) -> None:
        """The box stands beside the first line of the words; the focus is around them."""
        part = QStyleOptionButton(option)
        box = self.subElementRect(_Place.SE_CheckBoxIndicator, option, widget)
        words = self.subElementRect(_Place.SE_CheckBoxContents, option, widget)
        lines = room_for_words(option.fontMetrics, option.text, words.width())
        part.rect = box.translated(0, (option.fontMetrics.height() - lines.height()) // 2)
        self.drawPrimitive(_Primitive.PE_IndicatorCheckBox, part, painter, widget)
        flags = _LINES_OF_WORDS | (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
        is_enabled = bool(option.state & _State.State_Enabled)
        role, text = _Role.WindowText, option.text
        self.drawItemText(painter, words, flags, option.palette, is_enabled, text, role)
        if option.state & _State.State_HasFocus:
            draw_focus_ring(painter, words.adjusted(-3, 0, 3, 0) & option.rect)

    @override
    def drawComplexControl(
        self,
        control: _Complex,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: _Widget = None,
    ) -> None:
        if control is _Complex.CC_ComboBox:
            draw_field(painter, option)
            room = option.rect.adjusted(_CHOICE_SIDE, 0, -_CHOICE_SIDE, 0)
            draw_arrow(painter, option, room, option.palette.color(_Role.Text))
        elif _is_number(option):
            draw_field(painter, option)
        else:
            super().drawComplexControl(control, option, painter, widget)

    @override
    def drawPrimitive(
        self, element: _Primitive, option: QStyleOption, painter: QPainter, widget: _Widget = None
    ) -> None:
        if element is _Primitive.PE_PanelLineEdit and isinstance(option, QStyleOptionFrame):
            if option.lineWidth > 0:
                draw_field(painter, option)
            elif not (widget and isinstance(widget.parent(), QAbstractSpinBox | QComboBox)):
                super().drawPrimitive(element, option, painter, widget)
        elif element is _Primitive.PE_FrameFocusRect and not isinstance(widget, QAbstractItemView):
            draw_focus_ring(painter, option.rect)
        else:
            if element in _EDGED:
                option.palette.setColor(_Role.Window, theme.edge(option.palette).lighter(140))
            super().drawPrimitive(element, option, painter, widget)
            if (
                element is _Primitive.PE_Frame
                and isinstance(widget, QPlainTextEdit)
                and widget.hasFocus()
            ):
                draw_focus_ring(painter, option.rect)

    @override
    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        palette: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        role: QPalette.ColorRole = _Role.NoRole,
    ) -> None:
        """Draw in the direction in which the text is read, which may differ from the control's."""
        place = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag(flags & 0xFF))
        flags = flags & ~0xFF | place.value | reading(text).value
        super().drawItemText(painter, rect, flags, palette, enabled, text, role)

    # ---- How large it is, and where its parts are ----

    @override
    def sizeFromContents(
        self, kind: _Kind, option: QStyleOption, size: QSize, widget: _Widget = None
    ) -> QSize:
        if kind not in _AS_HIGH_AS_BUTTONS:
            return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        height = max(theme.CONTROL_HEIGHT, option.fontMetrics.height() + 4 * theme.SPACE)
        if kind is _Kind.CT_PushButton and isinstance(option, QStyleOptionButton):
            return QSize(max(button_width(option), height), height)
        if kind is _Kind.CT_LineEdit or _is_number(option):
            return QSize(size.width() + 2 * FIELD_SIDE, height)
        size = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        more = 2 * theme.SPACE if kind is _Kind.CT_ComboBox else 0
        return QSize(size.width() + more, height)

    @override
    def subElementRect(
        self, element: _Place, option: QStyleOption, widget: _Widget = None
    ) -> QRect:
        if element is _Place.SE_LineEditContents and isinstance(option, QStyleOptionFrame):
            side = FIELD_SIDE if option.lineWidth > 0 else 0
            return option.rect.adjusted(side, 0, -side, 0)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    @override
    def subControlRect(
        self, control: _Complex, option: QStyleOptionComplex, part: _Part, widget: _Widget = None
    ) -> QRect:
        if part is _Part.SC_SpinBoxEditField and _is_number(option):
            return option.rect.adjusted(FIELD_SIDE, 0, -FIELD_SIDE, 0)
        if part is _Part.SC_ComboBoxEditField and control is _Complex.CC_ComboBox:
            beside = _CHOICE_SIDE + ARROW + theme.SPACE
            rect = option.rect.adjusted(_CHOICE_SIDE - 1, 0, 1 - beside, 0)
            return QStyle.visualRect(option.direction, option.rect, rect)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    @override
    def pixelMetric(
        self, metric: _Metric, option: QStyleOption | None = None, widget: _Widget = None
    ) -> int:
        pixels = super().pixelMetric(metric, option, widget)
        if metric is _Metric.PM_DefaultFrameWidth and isinstance(widget, QPlainTextEdit):
            return RING
        if metric in _TICK_SIDES and widget:
            return max(pixels, round(_TICK_OF_LETTERS * widget.fontMetrics().height()))
        return pixels


def room_for_words(metrics: QFontMetrics, words: str, width: int) -> QRect:
    """The size that `words` need if lines are at most `width` wide, or as wide as a long word."""
    return metrics.boundingRect(QRect(0, 0, width, _NO_END), _LINES_OF_WORDS, words)


def _is_number(option: QStyleOption) -> bool:
    """Whether it is a field for a number without buttons in it."""
    none = QAbstractSpinBox.ButtonSymbols.NoButtons
    return isinstance(option, QStyleOptionSpinBox) and option.buttonSymbols == none
