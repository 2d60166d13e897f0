"""The allow-list: every path that this program may ask for, with what is particular to it.

Only ``GET``, and only these exact paths. "GET is harmless" is no rule at this API: a ``GET`` of
``/v1/pixverse/jobs/cancel`` cancels a job
(https://useapi.net/docs/api-pixverse-v1/get-pixverse-jobs-cancel).
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One listing of the API: a map of id to object."""

    path: str
    documentation: str
    """The page that describes it."""

    not_configured_phrases: tuple[str, ...]
    """Lower-case pieces of the sentence in a 404 when nothing is set up; any one will do."""


PIXVERSE_ACCOUNTS: Final = Endpoint(
    path="/v1/pixverse/account",
    documentation="https://useapi.net/docs/api-pixverse-v1/get-pixverse-account",
    not_configured_phrases=("configuration not found", "pixverse/account/channel"),
)

DEFAULT_ORIGIN: Final = "https://api.useapi.net"
