"""`@override` marks a method that replaces one of Qt's. Python 3.12 has it in `typing`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Callable[..., object]) -> Callable[..., object]:
        """Changes nothing: it tells the reader and the type checker."""
        return method


__all__ = ["override"]
