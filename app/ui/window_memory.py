"""What a window looked like when it was closed."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from app.ui.accounts_page import AccountsPage
from app.ui.settings import Settings
from app.ui.table.columns import VERSION

_FIRST_SIZE = (1240, 740)


def restore(window: QMainWindow, page: AccountsPage, settings: Settings) -> None:
    """As it was; Qt moves a window back that would be on a screen which is gone."""
    window.resize(*_FIRST_SIZE)
    if settings.window_geometry:
        window.restoreGeometry(_bytes(settings.window_geometry))
    page.table.restore_layout(settings.columns, settings.columns_version)
    if settings.splitter:
        page.splitter.restoreState(_bytes(settings.splitter))
    page.set_wants_details(settings.show_details)


def remember(window: QMainWindow, page: AccountsPage, settings: Settings) -> None:
    """Into the settings, for `restore`."""
    settings.window_geometry = bytes(window.saveGeometry().data()).hex()
    settings.columns = page.table.layout_state()
    settings.columns_version = VERSION
    settings.splitter = bytes(page.splitter.saveState().data()).hex()


def _bytes(digits: str) -> QByteArray:
    """What is no hexadecimal digit is skipped; Qt looks at what remains with care."""
    return QByteArray.fromHex(QByteArray(digits.encode()))
