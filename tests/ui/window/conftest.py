"""What the tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget


class _Browser(QWidget):
    """Stands in for the desktop's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.pages.append(url)


@pytest.fixture
def opened_pages(qapp: QApplication) -> Iterator[list[QUrl]]:
    assert qapp is not None
    browser = _Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")
    yield browser.pages
    QDesktopServices.unsetUrlHandler("https")
    browser.deleteLater()
