"""Secrets that stand in the answers of `tests.support.useapi.stand`, each of them unmistakable."""

import base64
import hashlib
import json
from typing import Final

from tests.support.canary import Canaries
from tests.support.documents import fake_discord_token, unmistakable_api_token

_CONSONANTS: Final = "bcdfghjkmnpqrtvwxzBCDFGHJKMNPQRTVWXZ"


class Planted:
    """What was planted, by the name of the place. The same name gives the same secret."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def opaque(self, place: str) -> str:
        """Letters without any form: a password, a session id, a cookie."""
        return self._kept(place, _letters(place, 40))

    def masked(self, place: str, marks: str = "…secured…") -> str:
        """As useapi.net shortens it: the few letters that it leaves are not to be shown either."""
        return self._kept(place, _letters(place, 6) + marks + _letters(f"{place}, end", 6))

    def jwt(self, place: str) -> str:
        """A JSON Web Token: three parts, the first of which nearly all of them have in common."""
        head = _base64(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
        body = _base64(json.dumps({"sub": _letters(f"{place}, body", 24)}).encode())
        return self._kept(place, f"{head}.{body}.{_letters(place, 43)}")

    def google(self, place: str) -> str:
        """An access token of Google."""
        return self._kept(place, f"ya29.{_letters(place, 60)}")

    def discord(self, place: str) -> str:
        """A Discord token."""
        return self._kept(place, fake_discord_token(place))

    def api(self, place: str) -> str:
        """The API token of somebody else."""
        return self._kept(place, unmistakable_api_token(place))

    def webhook(self, place: str) -> str:
        """An address that anybody may call who knows it."""
        return f"https://hooks.example/{self.opaque(place)}?key={self.opaque(f'{place}, key')}"

    def address(self, place: str) -> str:
        """The e-mail address of somebody whom the account does not belong to."""
        return self._kept(place, f"{_letters(place, 20).lower()}@someone.example")

    def canaries(self, **more: str) -> Canaries:
        """The search for all of them, and for `more` by their names."""
        return Canaries(self.secrets | more)

    def _kept(self, place: str, secret: str) -> str:
        self.secrets[place] = secret
        return secret


def _letters(seed: str, count: int) -> str:
    """No four of them in a row are in a word or in a number."""
    digest = hashlib.shake_256(seed.encode()).digest(count)
    return "".join(_CONSONANTS[byte % len(_CONSONANTS)] for byte in digest)


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
