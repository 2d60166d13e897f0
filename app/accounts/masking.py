"""What of a Discord token may be seen."""

from typing import Final

from app.accounts.discord import is_shortened
from app.secret import Secret

SHORTENED: Final = "shortened by useapi.net"


def masked_token(token: Secret | None) -> str | None:
    """How a Discord token is shown: bullets and its tail, or that the server shortened it."""
    if not token:
        return None
    return SHORTENED if is_shortened(token.reveal()) else token.masked


def is_whole(token: Secret | None) -> bool:
    """Whether there is a token, and the server has not shortened it."""
    return masked_token(token) not in {None, SHORTENED}
