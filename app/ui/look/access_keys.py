"""The letters of a text that work together with Alt, which Qt marks with `&`."""

import re
from typing import Final

_ACCESS_KEY: Final = re.compile(r"\(&.\)|&(.)")
"""A letter after the sign; in Chinese and Japanese, a Latin one in brackets after the words."""


def without_access_key(text: str) -> str:
    """The words as they are read: nothing is underlined, and `&&` is one `&`."""
    return _ACCESS_KEY.sub(r"\1", text)
