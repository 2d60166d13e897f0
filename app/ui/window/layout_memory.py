"""What the page of the accounts looked like when the window was closed."""

from PySide6.QtCore import QByteArray, Qt

from app.ui.pages.accounts_page import AccountsPage
from app.ui.session.settings import Settings

_BESIDE, _BELOW = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def restore(page: AccountsPage, settings: Settings) -> None:
    """As it was."""
    page.table.restore_sorting(settings.sorting)
    page.table.restore_layout(settings.column_layout)
    kept = {_BESIDE: settings.splitter, _BELOW: settings.splitter_below}
    page.splitter.restore({way: _bytes(digits) for way, digits in kept.items() if digits})
    page.set_wants_details(settings.show_details)


def remember(page: AccountsPage, settings: Settings) -> None:
    """Into the settings, for `restore`."""
    settings.column_layout = page.table.column_layout.state()
    settings.sorting = page.table.sorting_state()
    states = {way: bytes(kept.data()).hex() for way, kept in page.splitter.states().items()}
    settings.splitter = states.get(_BESIDE, "")
    settings.splitter_below = states.get(_BELOW, "")


def forget(page: AccountsPage) -> None:
    """As on the first day, at once: else it would be remembered again at the end."""
    page.table.reset_layout()
    page.splitter.forget()


def _bytes(digits: str) -> QByteArray:
    """What is no hexadecimal digit is skipped; Qt looks at what remains with care."""
    return QByteArray.fromHex(QByteArray(digits.encode()))
