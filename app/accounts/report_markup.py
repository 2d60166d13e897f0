"""Pieces of markup that the parts of a report share. Whatever is not from here is escaped."""

from html import escape
from typing import Final

from app.accounts.foreign import inert, readable
from app.secret import Secret

SYMBOLS: Final = (
    '<svg width="0" height="0" hidden>'
    '<symbol id="warning" viewBox="0 0 12 12"><path d="M6 .8 11.8 11.4H.2z"/></symbol>'
    '<symbol id="check" viewBox="0 0 12 12">'
    '<path d="M4.4 10.6.6 6.8l1.5-1.5 2.3 2.3L9.9 1.9l1.5 1.5z"/></symbol>'
    '<symbol id="note" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.4"/></symbol>'
    "</svg>"
)
"""Drawn, since no font is sure to have them."""


def icon(name: str, kind: str = "") -> str:
    """One of `SYMBOLS`; a word always stands beside it."""
    classes = f"icon {kind}".strip()
    return f'<svg class="{classes}" aria-hidden="true"><use href="#{name}"/></svg>'


def foreign(text: str, *secrets: Secret | None) -> str:
    """Text that came from elsewhere, in its own direction, which ends with it."""
    return f'<bdi class="id" dir="auto">{escape(readable(text, *secrets))}</bdi>'


def masked(token: str) -> str:
    """A masked token: its end too came from elsewhere."""
    return f'<bdi class="token" dir="auto">{escape(inert(token))}</bdi>'
