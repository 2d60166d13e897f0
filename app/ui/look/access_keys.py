"""The letters of a text that work together with Alt, which Qt marks with `&`."""

import re
from typing import Final

_MARK: Final = re.compile("&(.)")
_ACCESS_KEY: Final = re.compile(r"\(&.\)|&(.)")
"""A letter after the sign; in Chinese and Japanese, a Latin one in brackets after the words."""


def as_drawn(text: str) -> str:
    """The words as a button draws them: without the marks; `&&` is one `&`."""
    return _MARK.sub(r"\1", text)


def without_access_key(text: str) -> str:
    """The words as they are spoken: without the letter in brackets, too."""
    return _ACCESS_KEY.sub(r"\1", text)
