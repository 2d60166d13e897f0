"""Takes secrets out of text that came from elsewhere, before anyone sees or keeps it.

By exact match, in the spellings in which a server or a library may hand a secret back; and by
shape, for secrets that nobody told us of. The shapes are wider than those of the known scanners,
which miss today's Discord tokens.
"""

import base64
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final
from urllib.parse import quote, quote_plus

from app.base.secret import BULLETS, Secret

_SHAPES: Final = re.compile(
    r"""
      mfa\.[\w-]{20,}                                         # Discord, with two factors, older
    | (?<![\w-]) [\w-]{18,30} \. [\w-]{5,8} \. [\w-]{20,}     # Discord: account, time, signature
    | user (?: : | %3A | \\u003a ) [0-9]+ - [A-Za-z0-9]+      # useapi.net
    | (?<=bearer[ ]) [^\s"',;]+
    | (?<=basic[ ]) [A-Za-z0-9+/=_-]{8,}
    | (?<=://) [^\s/@"'<>]+ (?=@)                             # the credentials of an address
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
E_MAIL: Final = re.compile(r"[^\s@:<>\"'(),;]+@[^\s@<>\"'(),;]+")
"""No secret, and personal: it has no place in a log."""
_LONG_RUN: Final = re.compile(
    r"(?=[\w.+/=-]*[A-Za-z])(?=[\w.+/=-]*\d)[\w.+/=-]{16,}|[\w.+/=-]{24,}", re.ASCII
)
"""What may be a secret, or a piece of one: words are shorter, above all with digits in them."""
_SHORT_RUN: Final = re.compile("[A-Za-z0-9]{8,}")
_NEIGHBOURS_IN_NO_WORD: Final = (
    "bcmqx cbdfgjmnpvwxz dkpqxz fcdjmqvx gcfjpqvwx hcdhjpqvx iwy jbcdfghjklmnpqrstvwxyz kcdfjpqvx "
    "ljx mjqrvx pcdgjkmnqvwxz qabcdefghijklmnopqrstvwxyz rx sjx tdjqx vbcdfghjklmnpqtwxyz "
    "wcfgjkmpqtvwxyz xbdfghjklmnqrsvwxz yfhjqvxyz zdfjkpqrvx"
)
"""Of each group, the first letter is hardly ever followed by one of the others: not once in ten
thousand pairs, in the words of any of English, French, German, Portuguese and Spanish. Of random
letters, every fourth pair is such a one."""
_ODD_PAIR: Final = re.compile(
    "|".join(f"{group[0]}(?=[{group[1:]}])" for group in _NEIGHBOURS_IN_NO_WORD.split())
)
_FEWEST_ODD_PAIRS: Final = 2
"""One stands in many a compound, where its parts meet."""
_CASE_CHANGE: Final = re.compile("[a-z](?=[A-Z])")
_FEWEST_CHANGES: Final = 3
_LETTERS_A_PART: Final = 5
"""Of names such as ``KWalletManager``, the parts are longer."""
_DIGIT_CHANGE: Final = re.compile("[a-zA-Z](?=[0-9])|[0-9](?=[a-zA-Z])")
_SHORTEST_WITH_DIGITS: Final = 10
"""What is shorter can be a duration or the name of a model."""
_ESCAPE: Final = re.compile("%[0-9A-F]{2}")
_SHORTEST: Final = 6
"""A shorter "secret" would tear holes into ordinary words; it can be none of a real service."""


def redact(text: str, secrets: Iterable[Secret] = ()) -> str:
    """`text` with six bullets for every secret in it."""
    for form in sorted(_forms(secrets), key=len, reverse=True):
        text = text.replace(form, BULLETS)
    return _SHAPES.sub(BULLETS, text)


def hide_random_runs(text: str) -> str:
    """`text` with bullets for what may be a secret or a piece of one, whoever made it."""
    return _SHORT_RUN.sub(_bullets_if_random, _LONG_RUN.sub(BULLETS, text))


def _bullets_if_random(found: re.Match[str]) -> str:
    return BULLETS if _looks_random(found[0]) else found[0]


def _looks_random(run: str) -> bool:
    """Whether letters and digits follow each other as in no word and no name."""
    changes = len(_CASE_CHANGE.findall(run))
    if changes >= _FEWEST_CHANGES and changes * _LETTERS_A_PART > len(run):
        return True
    if len(run) >= _SHORTEST_WITH_DIGITS and len(_DIGIT_CHANGE.findall(run)) >= _FEWEST_CHANGES:
        return True
    return len(_ODD_PAIR.findall(run.lower())) >= _FEWEST_ODD_PAIRS


def _forms(secrets: Iterable[Secret]) -> set[str]:
    """All spellings of the secrets that are long enough to be searched for."""
    return {
        form for secret in secrets for form in _spellings(secret.reveal()) if len(form) >= _SHORTEST
    }


def _spellings(text: str) -> Iterator[str]:
    yield text
    yield text.partition(":")[2]
    escaped = quote(text, safe="", errors="replace")
    yield escaped
    yield _ESCAPE.sub(lambda found: found[0].lower(), escaped)
    yield quote_plus(text, errors="replace")
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        yield from _inner(text.encode("utf-8", "replace"), encode)
    yield text.encode("utf-8", "replace").hex()


def _inner(data: bytes, encode: Callable[[bytes], bytes]) -> Iterator[str]:
    """Its base64 wherever it stands within other data.

    There are three ways to fall into groups of three bytes; the letters at the edges, which depend
    on the neighbours, are left out.
    """
    for shift in range(3):
        whole = encode(bytes(shift) + data).decode().rstrip("=")
        start = (0, 2, 3)[shift]
        complete = (shift + len(data)) * 8 // 6
        yield whole[start:complete]


class HeldSecrets:
    """Every secret that the program holds, so that what it writes can be kept free of them.

    API tokens are found in all their spellings, Discord tokens as they are.
    """

    def __init__(self) -> None:
        self._api_tokens: list[Secret] = []
        self._discord_tokens: dict[str, list[Secret]] = {}

    def hold_api_token(self, token: Secret) -> None:
        """Hold it until the program ends: a late exception can still contain an old token."""
        if token not in self._api_tokens:
            self._api_tokens.append(token)

    def hold_discord_tokens(self, tokens: Iterable[Secret], *, of: str = "") -> None:
        """Hold these in place of those before `of` a service."""
        long_enough = {token for token in tokens if len(token.reveal()) >= _SHORTEST}
        self._discord_tokens[of] = sorted(
            long_enough, key=lambda token: len(token.reveal()), reverse=True
        )

    def redact(self, text: str) -> str:
        """`text` without any of them, and without anything that has the shape of a secret."""
        for tokens in self._discord_tokens.values():
            for token in tokens:
                text = text.replace(token.reveal(), BULLETS)
        return redact(text, self._api_tokens)
