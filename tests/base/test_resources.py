"""The files that come with the program."""

import pytest

from app.base.program_errors import ResourceMissingError
from app.base.resources import resource_path


@pytest.mark.parametrize("name", ["sample/pixverse-v1.json", "report.css", "report.html"])
def test_a_file_is_found(name: str) -> None:
    assert resource_path(name).is_file()


def test_a_missing_file_is_named() -> None:
    with pytest.raises(ResourceMissingError) as caught:
        resource_path("no/such.file")
    assert caught.value.name == "no/such.file"
