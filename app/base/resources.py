"""Finds the files that come with the program: in a checkout, in a wheel, frozen."""

from pathlib import Path
from typing import Final

from app.base.program_errors import ResourceMissingError

_HERE: Final = Path(__file__).parent.parent
_PLACES: Final = (_HERE / "resources", _HERE.parent / "resources")
"""Inside the package where it is installed or frozen, beside it in a checkout."""


def resource_path(name: str) -> Path:
    """Where `name` is, a path relative to the resources such as ``icons/app.svg``.

    Raises:
        ResourceMissingError: It is nowhere: the installation is damaged.
    """
    for place in _PLACES:
        path = place / name
        if path.exists():
            return path
    raise ResourceMissingError(name=name)
