"""Finds the writer for an error, and adds the facts."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from app.base.errors import InspectorError
from app.base.i18n import TellTime, Translate, plain_time, untranslated
from app.guidance import answer as service_words
from app.guidance import certificate as certificate_words
from app.guidance import content as content_words
from app.guidance import keyring as keyring_words
from app.guidance import network as network_words
from app.guidance import program as program_words
from app.guidance import token as token_words
from app.guidance.case import Case, Writer
from app.guidance.guidance import Guidance

_WRITERS: Final[dict[type, Writer]] = {
    **token_words.WRITERS,
    **service_words.WRITERS,
    **content_words.WRITERS,
    **network_words.WRITERS,
    **certificate_words.WRITERS,
    **keyring_words.WRITERS,
    **program_words.WRITERS,
}

_NOT_FOR_PEOPLE: Final = frozenset({"cause"})
"""Names of classes: the log has them."""


def guide(
    error: InspectorError,
    translate: Translate = untranslated,
    now: datetime | None = None,
    tell_time: TellTime = plain_time,
) -> Guidance:
    """What to tell a person about `error`.

    `now` (aware) decides in which time zone times are told; the default is this computer's.
    `tell_time` writes them, as the place of the person does.
    """
    case = Case(error, translate, now or datetime.now().astimezone(), tell_time)
    # A class without words of its own has those of the nearest one above it.
    writer = next(_WRITERS[kind] for kind in type(error).__mro__ if kind in _WRITERS)
    return replace(writer(case), details=_details(error))


def _details(error: InspectorError) -> tuple[tuple[str, str], ...]:
    facts = {name: fact for name, fact in error.facts().items() if name not in _NOT_FOR_PEOPLE}
    return (("kind", error.kind), *facts.items())
