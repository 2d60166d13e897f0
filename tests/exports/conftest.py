"""One LibreOffice for all tests of this folder."""

import pytest

from tests.support.libreoffice import LibreOffice


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> LibreOffice:
    """With a profile of its own."""
    return LibreOffice(tmp_path_factory.mktemp("libreoffice"))
