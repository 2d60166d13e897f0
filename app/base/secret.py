"""The one type that holds a token."""

from typing import Final, NoReturn, SupportsIndex

BULLETS: Final = "••••••"
"""Six, whatever the length of what they stand for: a length is a hint too."""

_TAIL_LENGTH: Final = 4
_TAIL_FROM: Final = 20
"""Only a token this long shows its tail: of a shorter one it would give away too much."""


class Secret:
    """A token that masks itself wherever it is printed, formatted or logged.

    `reveal` is the only way to the text. Pickling is refused, since a pickle is a file in waiting;
    a copy is the same object. Equality and hash are those of the text, so that two accounts with
    the same token can be found without revealing either.

    Python cannot wipe a string from memory: the text lives until the last reference to it goes.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if type(text) is not str:  # twice as fast as isinstance
            raise TypeError("a Secret holds text")
        self._text: Final = text

    def reveal(self) -> str:
        """The token in clear. Who calls this answers for where it goes."""
        return self._text

    @property
    def masked(self) -> str:
        """Six bullets, and the last four characters of a token of 20 characters or more."""
        return BULLETS + self._text[-_TAIL_LENGTH:] if len(self._text) >= _TAIL_FROM else BULLETS

    def __repr__(self) -> str:
        return f"Secret({BULLETS})"

    def __str__(self) -> str:
        return BULLETS

    def __format__(self, spec: str) -> str:
        return format(BULLETS, spec)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __copy__(self) -> "Secret":
        return self

    def __deepcopy__(self, memo: object) -> "Secret":
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a Secret cannot be pickled")
