"""The secret that the panel of details shows, and the button that reveals it."""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.secret_label import RevealButton, SecretLabel


def token_in(panel: QWidget) -> SecretLabel:
    """The only one that is shown."""
    (token,) = panel.findChildren(SecretLabel)
    return token


def reveal_buttons(panel: QWidget) -> list[RevealButton]:
    """Those that can be pressed; one at the most for each secret."""
    return [each for each in panel.findChildren(RevealButton) if each.isVisible()]
