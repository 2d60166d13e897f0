"""Every secret that the program holds just now, so that what it writes can be kept free of them."""

import re
from collections.abc import Iterable
from typing import Final

from app.redaction import redact
from app.secret import BULLETS, Secret

_WORD: Final = re.compile(r"""[^\s"'`,;:=<>(){}\[\]|\\/&?]{6,}""")
"""What may be a whole Discord token: they hold letters, digits, "-", "_" and "."."""


class HeldSecrets:
    """The API token by all its spellings; Discord tokens, of which there may be 100,000, by word.

    One look into a set for each word keeps the cost of a line independent of their number.
    """

    def __init__(self) -> None:
        self._api_tokens: list[Secret] = []
        self._discord_tokens: frozenset[Secret] = frozenset()

    def hold_api_token(self, token: Secret) -> None:
        """From now on, until the program ends: an old token may be in a late exception too."""
        if token not in self._api_tokens:
            self._api_tokens.append(token)

    def hold_discord_tokens(self, tokens: Iterable[Secret]) -> None:
        """In place of those before."""
        self._discord_tokens = frozenset(tokens)

    def redact(self, text: str) -> str:
        """`text` without any of them, and without anything that has the shape of one."""
        if self._discord_tokens:
            text = _WORD.sub(self._bullets_if_held, text)
        return redact(text, self._api_tokens)

    def _bullets_if_held(self, word: re.Match[str]) -> str:
        return BULLETS if Secret(word[0]) in self._discord_tokens else word[0]
