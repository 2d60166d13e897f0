"""Finds the row for an error, translates it, and fills in the facts.

To add an error: write its class into `app.base.errors`, and its `Row` into the file of its family
beside this one. A class without a row has that of the nearest class above it.
"""

import sys
from datetime import datetime, timedelta
from typing import Final

from app.base.errors import InspectorError
from app.base.i18n import TellTime, Translate, plain_time, untranslated
from app.base.keyring_errors import KeyringError
from app.catalogue.all_services import DEFAULT_SERVICE
from app.catalogue.service import Service
from app.guidance import answer, keyring, network, program, token
from app.guidance.guidance import Guidance
from app.guidance.rows import Row, Words, chosen

ROWS: Final[dict[type[InspectorError], Row]] = {
    **token.ROWS,
    **answer.ROWS,
    **network.ROWS,
    **keyring.ROWS,
    **program.ROWS,
}

_NOT_FOR_PEOPLE: Final = frozenset({"cause"})
"""Names of classes: the log has them."""
_ALMOST_A_MINUTE: Final = timedelta(minutes=1) - timedelta.resolution
_SOON: Final = timedelta(hours=12)
_NAMES: Final = {"host": "useapi.net", "status_code": "—", "variable": "SSL_CERT_FILE"}
"""What is said in place of a missing fact."""


def guide(
    error: InspectorError,
    translate: Translate = untranslated,
    now: datetime | None = None,
    tell_time: TellTime = plain_time,
    *,
    service: Service = DEFAULT_SERVICE,
    in_terminal: bool = False,
) -> Guidance:
    """What to tell a person about `error`.

    Args:
        error: What went wrong.
        translate: Into the language of the person.
        now: Aware; decides in which time zone times are told. The default is this computer's.
        tell_time: Writes times, as the place of the person does.
        service: Whose listing was asked for: its pages are named.
        in_terminal: There are options instead of buttons.
    """
    row = next(ROWS[kind] for kind in type(error).__mro__ if kind in ROWS)
    facts = facts_of(error, now or datetime.now().astimezone(), tell_time)
    facts |= {
        "accounts": service.accounts_name,
        "documentation": service.documentation,
        "setup_page": service.setup_page,
        "face": "terminal" if in_terminal else "window",
        "system": sys.platform,
    }
    names = _NAMES | facts
    if isinstance(error, KeyringError):
        row = keyring.with_way_on(row, error)
        names |= keyring.names(error, translate)

    def said(words: Words) -> str:
        return chosen(words, facts).said(translate, **names)

    title, summary = said(row.title), said(row.summary)
    return Guidance(
        title=title[:1].upper() + title[1:] if isinstance(error, KeyringError) else title,
        summary=f"{summary} {said(row.addition)}" if row.addition else summary,
        steps=tuple(map(said, row.steps)),
        actions=tuple(action.said(translate, facts) for action in row.actions),
        severity=row.severity,
        details=_details(error),
    )


def facts_of(error: InspectorError, now: datetime, tell_time: TellTime) -> dict[str, str]:
    """The facts of an error by their names, as texts.

    Of a keyring also the ``place`` and the ``program`` in it; of a moment to try again
    (``retry_at``) also the ``time``: a time of day, with the date unless it is soon.
    """
    facts = error.facts()
    if isinstance(error, KeyringError):
        facts |= {"place": error.place, "program": error.place.partition(" · ")[0]}
    if moment := getattr(error, "retry_at", None):
        is_soon = moment - now < _SOON
        # Told without its seconds: the next whole minute, so that it is never too early.
        moment = (moment + _ALMOST_A_MINUTE).replace(second=0, microsecond=0)
        facts["time"] = tell_time(moment.astimezone(now.tzinfo), not is_soon)
    return facts


def _details(error: InspectorError) -> tuple[tuple[str, str], ...]:
    facts = {name: fact for name, fact in error.facts().items() if name not in _NOT_FOR_PEOPLE}
    return (("kind", error.kind), *facts.items())
