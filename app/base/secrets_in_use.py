"""Every secret that the program holds just now, so that what it writes can be kept free of them."""

import re
from collections.abc import Iterable
from typing import Final

from app.base.redaction import redact
from app.base.secret import BULLETS, Secret

_SEPARATORS: Final = r"""\s"'`,;:=<>(){}\[\]|\\/&?"""
_SEPARATOR: Final = re.compile(f"[{_SEPARATORS}]")
_WORD: Final = re.compile(f"[^{_SEPARATORS}]{{6,}}")
"""What may be a whole Discord token: they hold letters, digits, "-", "_" and "."."""

_PUNCTUATION: Final = ".!*~+"
"""What may follow a token in a sentence, and is of a word as far as `_WORD` knows."""

_SHORTEST: Final = 6


class HeldSecrets:
    """The API token by all its spellings; Discord tokens, of which there may be 100,000, by word.

    One look into a set for each word keeps the cost of a line independent of their number. Those
    that are no words, since somebody entered something odd as a token, are searched one by one.
    """

    def __init__(self) -> None:
        self._api_tokens: list[Secret] = []
        self._discord_tokens: frozenset[Secret] = frozenset()
        self._odd_tokens: tuple[Secret, ...] = ()

    def hold_api_token(self, token: Secret) -> None:
        """From now on, until the program ends: an old token may be in a late exception too."""
        if token not in self._api_tokens:
            self._api_tokens.append(token)

    def hold_discord_tokens(self, tokens: Iterable[Secret]) -> None:
        """In place of those before."""
        self._discord_tokens = frozenset(tokens)
        self._odd_tokens = ()
        if _SEPARATOR.search("".join([one.reveal() for one in self._discord_tokens])):
            self._odd_tokens = tuple(filter(_is_odd, self._discord_tokens))

    def redact(self, text: str) -> str:
        """`text` without any of them, and without anything that has the shape of one."""
        for token in self._odd_tokens:
            text = text.replace(token.reveal(), BULLETS)
        if self._discord_tokens:
            text = _WORD.sub(self._bullets_if_held, text)
        return redact(text, self._api_tokens)

    def _bullets_if_held(self, word: re.Match[str]) -> str:
        if Secret(word[0]) in self._discord_tokens:
            return BULLETS
        core = word[0].strip(_PUNCTUATION)
        return word[0].replace(core, BULLETS) if Secret(core) in self._discord_tokens else word[0]


def _is_odd(token: Secret) -> bool:
    text = token.reveal()
    return len(text) >= _SHORTEST and bool(_SEPARATOR.search(text))
