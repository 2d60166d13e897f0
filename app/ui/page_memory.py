"""What the page of the accounts looked like when the window was closed."""

from PySide6.QtCore import QByteArray

from app.ui.accounts_page import AccountsPage
from app.ui.settings import Settings
from app.ui.table.columns import VERSION


def restore(page: AccountsPage, settings: Settings) -> None:
    """As it was."""
    page.table.restore_layout(settings.columns, settings.columns_version)
    if settings.splitter:
        page.splitter.restoreState(_bytes(settings.splitter))
    page.set_wants_details(settings.show_details)


def remember(page: AccountsPage, settings: Settings) -> None:
    """Into the settings, for `restore`."""
    settings.columns = page.table.layout_state()
    settings.columns_version = VERSION
    settings.splitter = bytes(page.splitter.saveState().data()).hex()


def _bytes(digits: str) -> QByteArray:
    """What is no hexadecimal digit is skipped; Qt looks at what remains with care."""
    return QByteArray.fromHex(QByteArray(digits.encode()))
