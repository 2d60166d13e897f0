"""The seam between text and language, without Qt.

Text that people read stands as a literal in a call named `N_` or ``translate``: that is where
``pyside6-lupdate`` looks for it. Modules that must not know Qt are handed the function: the window
has ``QCoreApplication.translate``, the terminal and the tests have `untranslated`.
"""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

Translate = Callable[[str, str], str]
"""``translate(context, source)`` returns the text in the user's language.

Placeholders are filled in after it, with `str.format`, never before.
"""


class Text(NamedTuple):
    """A text that is translated when it is shown, so that it can stand in a table of data."""

    source: str

    def said(self, translate: Translate, **facts: object) -> str:
        """The text in the user's language, with `facts` in its placeholders."""
        text = translate("", self.source)
        return text.format(**facts) if facts and "{" in text else text


def N_(source: str) -> Text:  # noqa: N802 (the name that gettext gave it)
    """Mark a literal for ``pyside6-lupdate``, and keep it for later."""
    return Text(source)


TellTime = Callable[[datetime, bool], str]
"""``tell_time(moment, with_date)`` returns an aware moment in words, in the moment's own zone."""


def untranslated(context: str, source: str) -> str:  # noqa: ARG001 (the shape of Translate)
    """The source text itself."""
    return source


def plain_time(moment: datetime, with_date: bool) -> str:  # noqa: FBT001 (the shape of TellTime)
    """As programs and terminals write it: 24 hours, the year first."""
    return f"{moment:%Y-%m-%d %H:%M}" if with_date else f"{moment:%H:%M}"
